import type { ReadyTreeTexts } from "../../texts";

export const costOfSales: ReadyTreeTexts["costOfSales"] = {
  title: "Vertriebskosten",
  text: "Was ein Abschluss kostet: Gehälter, Provisionen und Werkzeuge des Quartals, geteilt durch die Abschlüsse.",
  fits: "Passt zu einem Vertrieb, dem jeder Abschluss weniger kosten soll: durch kleinere Ausgaben oder durch eine höhere Erfolgsquote.",
  nodes: {
    root: { node: "Vertriebskosten je Abschluss" },
    cost: { node: "Kosten des Vertriebs" },
    pay: { node: "Gehälter im Vertrieb" },
    people: { node: "Menschen im Vertrieb" },
    perPerson: { node: "Gehalt je Person und Quartal" },
    commissions: { node: "Provisionen" },
    tools: { node: "Werkzeuge und Reisen" },
    deals: { node: "Gewonnene Abschlüsse" },
    opportunities: { node: "Bearbeitete Chancen" },
    winRate: { node: "Erfolgsquote" },
  },
};
