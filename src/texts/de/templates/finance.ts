import type { TemplateTexts } from "../../texts";

export const finance: TemplateTexts["finance"] = {
  title: "Finanzen",
  text: "Zahlen, die früh kommen und stimmen, und Geld, das reicht.",
  mission: "Das Unternehmen weiß immer, was es sich leisten kann.",
  objectives: {
    O1: {
      objective: "Alle entscheiden mit Zahlen, die früh da sind und stimmen",
      owner: "Leitung Finanzen",
      serves: "Strategie: Geld dorthin, wo es wirkt",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Der Monatsabschluss sinkt von 9 auf 5 Arbeitstage",
      metric: "Arbeitstage bis zum Monatsabschluss",
      owner: "Leitung Buchhaltung",
      evidence: "Kalender des Abschlusses",
    },
    KR2: {
      keyResult: "Die Treffsicherheit der Prognose steigt von 85\u00a0% auf 92\u00a0%",
      metric: "Treffsicherheit der Prognose",
      owner: "Leitung Planung",
      evidence: "Prognose gegen Istzahlen",
    },
    KR3: {
      keyResult: "Zu spät bezahlte Rechnungen sinken von 18\u00a0% auf 10\u00a0%",
      metric: "Anteil der zu spät bezahlten Rechnungen",
      owner: "Leitung Forderungen",
      evidence: "Liste der offenen Posten",
    },
    KR4: {
      keyResult: "Das Geld reicht immer für mindestens 90 Tage",
      metric: "Tage, die das Geld ohne Einnahmen reicht",
      owner: "Leitung Finanzen",
      evidence: "Liquiditätsplan",
    },
    KR5: {
      keyResult: "Die Prüfer bestätigen den Abschluss ohne Anmerkung",
      metric: "Chance einer Prüfung ohne Anmerkung",
      owner: "Leitung Buchhaltung",
      evidence: "Bericht der Prüfer",
    },
  },
  work: {
    W1: {
      work: "Abgrenzungen vor Monatsende nach Liste buchen",
      why: "Der halbe Abschluss besteht aus Warten auf Rechnungen, deren Betrag wir schon kennen.",
      owner: "Leitung Buchhaltung",
    },
    W2: {
      work: "Die größten Lücken zur letzten Prognose erklären",
      why: "Jeden Monat sind dieselben drei Zeilen falsch, und niemand muss sagen, warum.",
      owner: "Leitung Planung",
    },
    W3: {
      work: "Kunden eine Woche vor der Fälligkeit erinnern",
      why: "Viele Rechnungen sind nur liegen geblieben, und eine freundliche Nachricht findet sie rechtzeitig.",
      owner: "Leitung Forderungen",
    },
    W4: {
      work: "Auf die nächsten 13 Wochen Geld hinaussehen",
      why: "Was kommt und geht, lässt sich noch verschieben, wenn man es so früh sieht.",
      owner: "Leitung Finanzen",
    },
    W5: {
      work: "Jedem Konto eine Person geben, die es prüft",
      why: "Prüfer merken Konten an, auf die alle buchen und die niemand liest.",
      owner: "Leitung Buchhaltung",
    },
  },
};
