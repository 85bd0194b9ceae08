import type { TemplateTexts } from "../../texts";

export const mrrPerAe: TemplateTexts["mrrPerAe"] = {
  title: "MRR je Account Executive, ein ausgearbeitetes Beispiel",
  text: "Ein Ergebnis, 10.000\u00a0$ auf 12.000\u00a0$, und die beiden Treiber seines KPI-Baums, die am meisten versprechen.",
  mission: "Jedes Unternehmen in unserem Markt kann sich Software leisten, die zu ihm passt.",
  objectives: {
    O1: {
      objective: "Die Zeit unserer Account Executives bewirkt mehr",
      owner: "Leitung Vertrieb",
      serves: "Meilenstein: ein Vertrieb, der sein Wachstum selbst bezahlt",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Neuer MRR je AE steigt von 10.000\u00a0$ auf 12.000\u00a0$",
      metric: "Mittlerer neuer MRR je Account Executive",
      owner: "Leitung Vertrieb",
      evidence: "CRM-Bericht: MRR je Account Executive",
    },
    KR2: {
      keyResult: "Mittelstand: gewonnene Angebote steigen von 20\u00a0% auf 25\u00a0%",
      metric: "Angebot zu Abschluss, Mittelstand",
      owner: "Leitung Mittelstand",
      evidence: "CRM-Bericht: Angebote nach Segment",
    },
    KR3: {
      keyResult: "Midwest, kleine Firmen: der Rabatt sinkt von 18\u00a0% auf 14\u00a0%",
      metric: "Mittlerer Rabatt, kleine Firmen im Midwest",
      owner: "Leitung Region Midwest",
      evidence: "Rechnungsbericht: Rabatt nach Region",
    },
  },
  work: {
    W1: {
      work: "Jedes Angebot zuerst mit dem Käufer durchsprechen",
      why: "Annahme: Angebote an den Mittelstand scheitern, weil sie eine Frage beantworten, die der Käufer nicht hat.",
      owner: "Leitung Mittelstand",
    },
    W2: {
      work: "Einen tieferen Preis nur gegen etwas anderes nennen",
      why: "Annahme: Rabatte sind dort Gewohnheit, und Käufer nehmen stattdessen auch eine längere Laufzeit.",
      owner: "Leitung Region Midwest",
    },
    W3: {
      work: "Alte und neue Wege vergleichen, behalten oder verwerfen",
      why: "Was wirkt, wird unser Weg; was nicht wirkt, zeigt, ob der Plan oder die Annahme falsch war.",
      owner: "Leitung Vertriebsplanung",
    },
  },
};
