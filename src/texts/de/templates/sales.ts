import type { TemplateTexts } from "../../texts";

export const sales: TemplateTexts["sales"] = {
  title: "Vertrieb",
  text: "Mehr angenommene Angebote, und das früher, ohne den Preis zu verschenken.",
  mission: "Unternehmen finden in uns einen Lieferanten, auf den sie sich verlassen können.",
  objectives: {
    O1: {
      objective: "Kunden, die zu uns passen, entscheiden sich gern und zügig für uns",
      owner: "Leitung Vertrieb",
      serves: "Strategie: dort wachsen, wo wir am stärksten sind",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Die Erfolgsquote der Angebote steigt von 22\u00a0% auf 28\u00a0%",
      metric: "Erfolgsquote der Angebote",
      owner: "Leitung Abschluss",
      evidence: "CRM-Bericht: gewonnen und verloren",
    },
    KR2: {
      keyResult: "Die Verkaufsdauer sinkt von 62 auf 48 Tage",
      metric: "Tage vom Gespräch zum Vertrag (Median)",
      owner: "Leitung Vertriebsplanung",
      evidence: "CRM-Bericht: Alter der Abschlüsse",
    },
    KR3: {
      keyResult: "Der mittlere Rabatt bleibt bei höchstens 12\u00a0%",
      metric: "Mittlerer Rabatt auf den Listenpreis",
      owner: "Leitung Vertrieb",
      evidence: "Rechnungsbericht: Rabatte",
    },
    KR4: {
      keyResult: "Eine zweite Behörde schließt einen Rahmenvertrag mit uns",
      metric: "Chance auf den Rahmenvertrag",
      owner: "Leitung Großkunden",
      evidence: "Vertragsakte",
    },
  },
  work: {
    W1: {
      work: "Jedem Lead zuerst dieselben fünf Fragen stellen",
      why: "Dann gehen Angebote an Unternehmen mit Bedarf, Geld und Termin, und mehr davon werden angenommen.",
      owner: "Leitung Leads",
    },
    W2: {
      work: "Zwei verlorene Angebote gemeinsam durchgehen",
      why: "Was wir über ein verlorenes Angebot hören, hilft beim nächsten nur, wenn es alle hören.",
      owner: "Leitung Abschluss",
      quotaUnit: "Angebote",
    },
    W3: {
      work: "In jedem Gespräch den nächsten Schritt mit Tag vereinbaren",
      why: "Die meisten Tage gehen zwischen zwei Gesprächen verloren, wenn niemand weiß, wer dran ist.",
      owner: "Leitung Abschluss",
    },
    W4: {
      work: "Drei Pakete anbieten statt eines Preises",
      why: "Wer ein kleineres Paket wählen kann, fragt seltener nach einem Rabatt.",
      owner: "Leitung Vertrieb",
    },
    W5: {
      work: "Die Juristen beider Seiten früh zusammenbringen",
      why: "Rahmenverträge scheitern an Klauseln, die spät auffallen, und selten am Produkt.",
      owner: "Leitung Großkunden",
    },
  },
};
