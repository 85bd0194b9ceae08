import type { TemplateTexts } from "../../texts";

export const customerSuccess: TemplateTexts["customerSuccess"] = {
  title: "Kundenerfolg",
  text: "Kunden, die erreichen, wofür sie gekauft haben, die bleiben und mehr kaufen.",
  mission: "Jeder Kunde erreicht, wofür er uns gekauft hat.",
  objectives: {
    O1: {
      objective: "Kunden erreichen mit uns ihre eigenen Ziele und bleiben",
      owner: "Leitung Kundenerfolg",
      serves: "Strategie: mit den Kunden wachsen, die wir haben",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Der Umsatz mit Bestandskunden steigt von 101\u00a0% auf 108\u00a0%",
      metric: "Umsatzbindung (netto)",
      owner: "Leitung Betreuung",
      evidence: "Rechnungsbericht: Bestandskunden",
    },
    KR2: {
      keyResult: "Die Zeit zur ersten Antwort sinkt von 9 auf 3 Stunden",
      metric: "Stunden bis zur ersten Antwort (Median)",
      owner: "Leitung Support",
      evidence: "Bericht des Ticketsystems",
    },
    KR3: {
      keyResult: "Die Zufriedenheit bleibt bei mindestens 4,5 von 5 Punkten",
      metric: "Mittlere Zufriedenheit nach einem Ticket",
      owner: "Leitung Support",
      evidence: "Umfrage nach jedem Ticket",
    },
    KR4: {
      keyResult: "Unser größter Kunde verlängert seinen Vertrag",
      metric: "Chance der größten Verlängerung",
      owner: "Leitung Kundenerfolg",
      evidence: "Vertragsakte",
    },
  },
  work: {
    W1: {
      work: "Mit jedem Kunden aufschreiben, was Erfolg heißt",
      why: "Kunden kaufen mehr, wenn sie sehen, wie weit sie sind; zeigen können wir es nur, wenn wir gefragt haben.",
      owner: "Leitung Betreuung",
    },
    W2: {
      work: "Mit Kunden sprechen, die weniger nutzen als zuvor",
      why: "Die Nutzung sinkt Monate vor dem Ende des Vertrags, wenn noch Zeit zum Helfen ist.",
      owner: "Leitung Betreuung",
      quotaUnit: "Kunden",
    },
    W3: {
      work: "Tickets gleich beim Eingang nach Thema ordnen",
      why: "Am längsten wartet die Antwort, wo ein Ticket von einem Tisch zum nächsten geht.",
      owner: "Leitung Support",
    },
    W4: {
      work: "Jede schlechte Bewertung gemeinsam lesen",
      why: "Hinter den meisten stehen dieselben wenigen Ursachen.",
      owner: "Leitung Support",
    },
    W5: {
      work: "Dem größten Kunden zeigen, was er gewonnen hat",
      why: "Wer über den Vertrag entscheidet, ist selten, wer das Produkt nutzt.",
      owner: "Leitung Kundenerfolg",
    },
  },
};
