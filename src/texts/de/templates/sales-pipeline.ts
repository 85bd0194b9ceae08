import type { TemplateTexts } from "../../texts";

export const salesPipeline: TemplateTexts["salesPipeline"] = {
  title: "Vertriebspipeline, ein ausgearbeitetes Beispiel",
  text: "Ein Ziel, drei Key Results und drei Arbeiten, zum Überschreiben mit den eigenen.",
  mission: "Unternehmen unserer Größe bekommen Software, mit der ihre Leute gern arbeiten.",
  objectives: {
    O1: {
      objective: "Unsere Vertriebspipeline wird gesünder und tiefer",
      owner: "Leitung Vertrieb",
      serves: "Strategie: aus dem Mittelstand heraus wachsen",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Die Pipeline wächst auf 100 aktive Leads",
      metric: "Aktive Leads",
      owner: "Leitung Leads",
      evidence: "CRM-Bericht: aktive Leads",
    },
    KR2: {
      keyResult: "Die mittlere Abschlussgröße steigt auf 50.000\u00a0$",
      metric: "Mittlere Abschlussgröße",
      owner: "Leitung Abschluss",
      evidence: "CRM-Bericht: Abschlüsse nach Größe",
    },
    KR3: {
      keyResult: "Die Erstattungsquote sinkt von 0,5\u00a0% auf 0,2\u00a0%",
      metric: "Erstattungsquote",
      owner: "Leitung Kundenerfolg",
      evidence: "Rechnungsbericht: Erstattungen",
    },
  },
  work: {
    W1: {
      work: "Ein Trainingsprogramm für alle im Vertrieb einführen",
      why: "Wer geschult ist, verspricht, was das Produkt kann; so verlangen weniger Kunden ihr Geld zurück.",
      owner: "Leitung Schulung",
    },
    W2: {
      work: "Den Vertrieb auf 5 Personen vergrößern",
      why: "Mit mehr Leuten ist Zeit, ein größeres Geschäft bis zum Abschluss zu begleiten.",
      owner: "Leitung Vertrieb",
    },
    W3: {
      work: "100 Kaltanrufe im Monat je Person im Vertrieb verlangen",
      why: "Mehr erste Gespräche bringen mehr Leads, denen nachzugehen sich lohnt.",
      owner: "Leitung Leads",
      quotaUnit: "Anrufe je Person",
    },
  },
};
