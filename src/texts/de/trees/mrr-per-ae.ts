import type { ReadyTreeTexts } from "../../texts";

export const mrrPerAe: ReadyTreeTexts["mrrPerAe"] = {
  title: "Neuer MRR je Account Executive",
  text: "Abschlüsse mal Preis, bis hinab zu Angeboten, Abschlussquoten und Rabatten, je in zwei Segmenten.",
  fits: "Passt zu einem Vertrieb, in dem jeder Account Executive mehr buchen soll und noch offen ist, ob durch mehr Abschlüsse oder durch bessere Preise.",
  nodes: {
    root: { node: "Neuer MRR je AE" },
    deals: { node: "Abschlüsse je AE" },
    middleDeals: { node: "Abschlüsse je AE in diesem Segment", segment: "Mittelstand" },
    middleProposals: { node: "Angebote je AE", segment: "Mittelstand" },
    middleConversion: { node: "Vom Angebot zum Abschluss", segment: "Mittelstand" },
    otherDeals: { node: "Abschlüsse je AE in anderen Segmenten", segment: "Alle anderen" },
    otherProposals: { node: "Angebote je AE", segment: "Alle anderen" },
    otherConversion: { node: "Vom Angebot zum Abschluss", segment: "Alle anderen" },
    price: { node: "Preis je Abschluss" },
    list: { node: "Listenpreis je Abschluss" },
    kept: { node: "Was vom Listenpreis bleibt" },
    whole: { node: "Der ganze Listenpreis" },
    discount: { node: "Mittlerer Rabatt" },
    midwestDiscount: { node: "Was dieses Segment zum Rabatt beiträgt", segment: "Midwest, kleine Firmen" },
    midwestShare: { node: "Anteil an allen Abschlüssen zum Listenpreis", segment: "Midwest, kleine Firmen" },
    midwestRate: { node: "Rabatt", segment: "Midwest, kleine Firmen" },
    otherDiscount: { node: "Was andere Segmente zum Rabatt beitragen", segment: "Alle anderen" },
    otherShare: { node: "Anteil an allen Abschlüssen zum Listenpreis", segment: "Alle anderen" },
    otherRate: { node: "Rabatt", segment: "Alle anderen" },
  },
};
