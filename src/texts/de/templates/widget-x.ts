import type { TemplateTexts } from "../../texts";

export const widgetX: TemplateTexts["widgetX"] = {
  title: "Widget X, ein ausgearbeitetes Beispiel",
  text: "Von der Mission bis zum Tag: Ziele fürs Jahr, Key Results je Monat, tägliche Arbeit mit Pensum je Team.",
  mission: "Mit Widget X die Lebensqualität auf der ganzen Welt verbessern",
  teams: {
    north: { team: "Vertrieb Nord", mission: "Unternehmen im Norden kennen und nutzen Widget X." },
    south: { team: "Vertrieb Süd", mission: "Unternehmen im Süden kennen und nutzen Widget X." },
    care: { team: "Kundenbetreuung", mission: "Wer ein Widget X hat, würde es wieder kaufen." },
    keyAccounts: { team: "Leitung Großkunden", mission: "Große Unternehmen haben bei uns jemanden, der sie kennt." },
  },
  objectives: {
    O1: {
      objective: "In der Produktgruppe Widget X zu den Marktführern gehören",
      owner: "Geschäftsführung",
      serves: "Mission: Lebensqualität auf der ganzen Welt",
    },
    O2: {
      objective: "150\u00a0% des Umsatzes vom letzten Jahr erreichen",
      owner: "Leitung Vertrieb",
      serves: "Mission: Nur ein verkauftes Widget X erreicht die Menschen",
    },
    O3: { objective: "Große Unternehmen im Norden wählen Widget X", owner: "Leitung Vertrieb Nord" },
    O4: { objective: "Der Mittelstand im Süden wählt Widget X", owner: "Leitung Vertrieb Süd" },
    O5: { objective: "Kunden mögen Widget X so sehr, dass sie wieder kaufen", owner: "Leitung Betreuung" },
    O6: { objective: "Große Unternehmen wissen früh, was sich mit Widget X ändert", owner: "Leitung Großkunden" },
  },
  keyResults: {
    KR1: {
      keyResult: "Gewonnene Ausschreibungen steigen von 35\u00a0% auf 45\u00a0%",
      metric: "Anteil gewonnener Ausschreibungen",
      owner: "Leitung Vertrieb",
      evidence: "CRM-Bericht: Ausschreibungen",
    },
    KR2: {
      keyResult: "Käufer, die uns zuerst nennen, steigen von 20\u00a0% auf 30\u00a0%",
      metric: "Anteil der Käufer, die Widget X zuerst nennen",
      owner: "Leitung Marke",
      evidence: "Monatliche Umfrage unter Käufern",
    },
    KR3: {
      keyResult: "Die Lieferzeit sinkt von 10 auf 6 Tage",
      metric: "Tage von Bestellung bis Lieferung (Median)",
      owner: "Leitung Betrieb",
      evidence: "Lagerbericht",
    },
    KR4: {
      keyResult: "10 Abschlüsse über je 100.000\u00a0$",
      metric: "Abschlüsse über 100.000\u00a0$",
      owner: "Leitung Vertrieb",
      evidence: "CRM-Bericht: Abschlüsse nach Größe",
    },
    KR5: {
      keyResult: "50 Abschlüsse über je 50.000\u00a0$",
      metric: "Abschlüsse über 50.000\u00a0$",
      owner: "Leitung Vertrieb",
      evidence: "CRM-Bericht: Abschlüsse nach Größe",
    },
    KR6: {
      keyResult: "Folgegeschäft erreicht 120\u00a0% des letzten Jahres",
      metric: "Folgegeschäft gegenüber dem letzten Jahr",
      owner: "Leitung Betreuung",
      evidence: "Rechnungsbericht: Folgegeschäft",
    },
    KR7: {
      keyResult: "Nord erreicht 6 der Abschlüsse über 100.000\u00a0$",
      metric: "Abschlüsse über 100.000\u00a0$",
      owner: "Leitung Vertrieb Nord",
      evidence: "CRM-Bericht: Abschlüsse nach Größe",
    },
    KR8: {
      keyResult: "Nord erreicht 20 der Abschlüsse über 50.000\u00a0$",
      metric: "Abschlüsse über 50.000\u00a0$",
      owner: "Leitung Vertrieb Nord",
      evidence: "CRM-Bericht: Abschlüsse nach Größe",
    },
    KR9: {
      keyResult: "Demos, die zum Angebot führen, steigen von 30\u00a0% auf 40\u00a0%",
      metric: "Anteil der Demos, die zum Angebot führen",
      owner: "Leitung Beratung",
      evidence: "CRM-Bericht: Herkunft der Angebote",
    },
    KR10: {
      keyResult: "Süd erreicht 4 der Abschlüsse über 100.000\u00a0$",
      metric: "Abschlüsse über 100.000\u00a0$",
      owner: "Leitung Vertrieb Süd",
      evidence: "CRM-Bericht: Abschlüsse nach Größe",
    },
    KR11: {
      keyResult: "Süd erreicht 30 der Abschlüsse über 50.000\u00a0$",
      metric: "Abschlüsse über 50.000\u00a0$",
      owner: "Leitung Vertrieb Süd",
      evidence: "CRM-Bericht: Abschlüsse nach Größe",
    },
    KR12: {
      keyResult: "Vom Angebot zum Auftrag: von 45 auf 30 Tage",
      metric: "Tage vom Angebot zum Auftrag (Median)",
      owner: "Leitung Vertrieb Süd",
      evidence: "CRM-Bericht: Dauer der Abschlüsse",
    },
    KR13: {
      keyResult: "Kunden, die wieder bestellen, steigen von 40\u00a0% auf 48\u00a0%",
      metric: "Anteil der Kunden, die wieder bestellen",
      owner: "Leitung Betreuung",
      evidence: "Rechnungsbericht: Folgegeschäft",
    },
    KR14: {
      keyResult: "Beschwerden sind in 2 statt 5 Tagen gelöst",
      metric: "Tage, bis eine Beschwerde gelöst ist (Median)",
      owner: "Leitung Service",
      evidence: "Bericht des Ticketsystems",
    },
    KR15: {
      keyResult: "Die Zufriedenheit bleibt bei mindestens 4,5 von 5 Punkten",
      metric: "Mittlere Zufriedenheit nach der Lieferung",
      owner: "Leitung Betreuung",
      evidence: "Umfrage nach jeder Lieferung",
    },
    KR16: {
      keyResult: "Große Unternehmen im Probelauf steigen von 5 auf 18",
      metric: "Große Unternehmen im Probelauf",
      owner: "Leitung Großkunden",
      evidence: "CRM-Bericht: Probeläufe",
    },
    KR17: {
      keyResult: "Angebote ohne Antwort sinken von 40\u00a0% auf 20\u00a0%",
      metric: "Anteil der Angebote, 14 Tage ohne Antwort",
      owner: "Leitung Großkunden",
      evidence: "CRM-Bericht: offene Angebote",
    },
    KR18: {
      keyResult: "Angebote, die der Vorstand kennt: von 50\u00a0% auf 80\u00a0%",
      metric: "Anteil der Angebote, die der Vorstand kennt",
      owner: "Leitung Großkunden",
      evidence: "CRM-Bericht: Kontakte je Angebot",
    },
  },
  activities: {
    calls: { work: "400 Anrufe je Team führen", quotaUnit: "Anrufe je Team" },
    emails: { work: "1.200 E-Mails je Team schreiben", quotaUnit: "E-Mails je Team" },
    demos: { work: "10 Produktdemos je Team vereinbaren", quotaUnit: "Demos je Team" },
    visits: { work: "7 Kundenbesuche je Team machen", quotaUnit: "Besuche je Team" },
  },
  work: {
    W1: {
      work: "Nach jeder verlorenen Ausschreibung fragen, woran es lag",
      why: "Wir verlieren an zwei oder drei Punkten, die wir ändern könnten, und kennen sie nicht.",
      owner: "Leitung Vertrieb",
    },
    W2: {
      work: "Jeden Monat zeigen, was ein Kunde gewonnen hat",
      why: "Käufer behalten einen Namen, mit dem eine Geschichte von ihresgleichen verbunden ist.",
      owner: "Leitung Marke",
    },
    W3: {
      work: "Die zehn meistbestellten Teile auf Lager halten",
      why: "Bestellungen warten auf Teile und nicht auf Menschen.",
      owner: "Leitung Betrieb",
    },
    W4: {
      work: "Kunden fragen, was sie als Nächstes vorhaben",
      why: "Sie kaufen wieder, wenn wir als Erste von ihrem Vorhaben wissen.",
      owner: "Leitung Betreuung",
    },
    W5: {
      why: "Im Norden begannen die meisten Abschlüsse dieser Größe mit einem Anruf bei Unbekannten.",
      owner: "Leitung Vertrieb Nord",
    },
    W6: {
      why: "Nach einer E-Mail wird ein Anruf doppelt so oft angenommen.",
      owner: "Leitung Vertrieb Nord",
    },
    W7: {
      why: "Je mehr Demos wir zeigen, desto besser wissen wir, welche Frage zum Angebot führt.",
      owner: "Leitung Beratung",
    },
    W8: {
      why: "So viel gibt niemand für ein Produkt aus, dessen Leute er nie getroffen hat.",
      owner: "Leitung Vertrieb Nord",
    },
    W9: {
      why: "Im Süden gibt es viel Mittelstand, und wenige davon haben von uns gehört.",
      owner: "Leitung Vertrieb Süd",
    },
    W10: {
      why: "Der Mittelstand antwortet am Abend, wenn niemand mehr ans Telefon geht.",
      owner: "Leitung Vertrieb Süd",
    },
    W11: {
      why: "Große Unternehmen im Süden wollen das Produkt sehen, bevor sie über Geld sprechen.",
      owner: "Leitung Beratung",
    },
    W12: {
      why: "Fragen, die einen Auftrag wochenlang aufhalten, sind am selben Tisch in einer Stunde beantwortet.",
      owner: "Leitung Vertrieb Süd",
    },
    W13: {
      work: "Kunden schreiben, wenn ihr Widget X ein Jahr alt ist",
      why: "Dann wird das zweite geplant, und dann müssen sie von uns hören.",
      owner: "Leitung Betreuung",
    },
    W14: {
      work: "Beschwerden am selben Tag am Telefon beantworten",
      why: "Briefe gehen tagelang hin und her; ein Gespräch klärt das meiste sofort.",
      owner: "Leitung Service",
    },
    W15: {
      work: "Kunden fragen, wie die Lieferung war",
      why: "Was unterwegs schiefgeht, lässt sich gutmachen, bevor es eine Bewertung wird.",
      owner: "Leitung Betreuung",
      quotaUnit: "Kunden",
    },
    W16: {
      work: "In einer Abteilung einen Probelauf einrichten",
      why: "Eine zufriedene Abteilung überzeugt die nächste besser, als wir es können.",
      owner: "Leitung Großkunden",
      quotaUnit: "Probeläufe",
    },
    W17: {
      work: "Jeden Freitag nach offenen Angeboten fragen",
      why: "Angebote bleiben liegen, weil jemandem eine Zahl fehlt und er nicht danach fragt.",
      owner: "Leitung Großkunden",
    },
    W18: {
      work: "Unsere Führung und ihre an einen Tisch bringen",
      why: "Geschäfte dieser Größe werden dort entschieden, und zwar früh.",
      owner: "Geschäftsführung",
    },
  },
};
