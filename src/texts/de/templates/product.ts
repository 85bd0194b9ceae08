import type { TemplateTexts } from "../../texts";

export const product: TemplateTexts["product"] = {
  title: "Produkt",
  text: "Was neuen Nutzern gelingt, wie bald, und was wir von Kunden lernen.",
  mission: "Menschen werden mit unserem Produkt fertig und haben Freude daran.",
  objectives: {
    O1: {
      objective: "Neue Nutzer sehen früh, was das Produkt für sie tut",
      owner: "Leitung Produkt",
      serves: "Strategie: durch Empfehlung wachsen",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Die Aktivierungsrate steigt von 32\u00a0% auf 45\u00a0%",
      metric: "Anteil neuer Nutzer mit einem fertigen Ablauf",
      owner: "Leitung Produkt",
      evidence: "Produktanalyse: erster Ablauf",
    },
    KR2: {
      keyResult: "Die Zeit zum ersten Ergebnis sinkt von 26 auf 8 Stunden",
      metric: "Stunden bis zum ersten Ergebnis (Median)",
      owner: "Leitung Design",
      evidence: "Produktanalyse: erster Ablauf",
    },
    KR3: {
      keyResult: "Kundeninterviews steigen von 2 auf 8 im Monat",
      metric: "Befragte Kunden im Monat",
      owner: "Leitung Forschung",
      evidence: "Ordner mit den Notizen",
    },
    KR4: {
      keyResult: "Sitzungen ohne Absturz bleiben bei mindestens 99,5\u00a0%",
      metric: "Anteil der Sitzungen ohne Absturz",
      owner: "Leitung Technik",
      evidence: "Absturzbericht",
    },
  },
  work: {
    W1: {
      work: "Bei der Anmeldung je Schritt nur eines fragen",
      why: "Menschen gehen, wo ein Formular nach dem fragt, was sie noch nicht wissen.",
      owner: "Leitung Produkt",
    },
    W2: {
      work: "Fünf neuen Nutzern bei der Arbeit zusehen",
      why: "Wir sehen, wo sie hängen bleiben; das sagt uns kein Bericht.",
      owner: "Leitung Forschung",
      quotaUnit: "neue Nutzer",
    },
    W3: {
      work: "Das Produkt mit einem gefüllten Beispiel öffnen",
      why: "Ein Beispiel zu ändern geht schneller, als auf einer leeren Seite zu beginnen.",
      owner: "Leitung Design",
    },
    W4: {
      work: "Zwei Nachmittage je Woche für Interviews frei halten",
      why: "Interviews ohne feste Zeit werden als Erstes verschoben.",
      owner: "Leitung Produkt",
      quotaUnit: "Nachmittage",
    },
    W5: {
      work: "Versionen aufhalten, die öfter abstürzen als die letzte",
      why: "Ein Absturz in der ersten Sitzung kostet uns den Nutzer, und der Bericht zeigt ihn binnen eines Tages.",
      owner: "Leitung Technik",
    },
  },
};
