import type { ReadyTreeTexts } from "../../texts";

export const retention: ReadyTreeTexts["retention"] = {
  title: "Kundenbindung",
  text: "Gehaltener Umsatz aus Quoten: wer mehr kauft, wer nicht verlängert, wer weniger zahlt.",
  fits: "Passt zur Kundenbetreuung, wo sich der Umsatz je Kunde mit Verlängerungen, größeren und kleineren Paketen ändert.",
  nodes: {
    root: { node: "Gehaltener Umsatz (NRR)" },
    grown: { node: "Gehalten und gewachsen" },
    whole: { node: "Umsatz vor einem Jahr" },
    expansion: { node: "Ausbauquote" },
    buyers: { node: "Umsatzanteil der Kunden, die mehr kaufen" },
    more: { node: "Wie viel mehr sie kaufen" },
    churn: { node: "Abwanderungsquote" },
    due: { node: "Umsatzanteil, der zur Verlängerung steht" },
    unrenewed: { node: "Anteil davon, der nicht verlängert wird" },
    downgrades: { node: "Quote kleinerer Pakete" },
  },
};
