import type { TemplateTexts } from "../../texts";

export const homeSales: TemplateTexts["homeSales"] = {
  title: "Hausverkauf, ein ausgearbeitetes Beispiel",
  text: "Ein Unternehmen, zwei Teams und eine Person: Aus Key Results oben werden Ziele darunter.",
  mission: "Ein Zuhause zu verkaufen geht schnell, fair und ohne Überraschungen.",
  teams: {
    agents: { team: "Maklerteam", mission: "Für jeden Eigentümer ist jemand da, der Zeit hat." },
    estimates: { team: "Bewertung", mission: "Eigentümer kennen den Wert, bevor sie entscheiden." },
    firstContact: { team: "Leitung Erstkontakt", mission: "Wer uns schreibt, wartet nicht bis morgen." },
  },
  objectives: {
    O1: {
      objective: "Eigentümer vertrauen uns ihr Zuhause an und sind froh darüber",
      owner: "Leitung Hausverkauf",
      serves: "Strategie: die erste Wahl der Eigentümer in der Region",
    },
    O2: {
      objective: "Das Maklerteam hat Zeit für Eigentümer, die verkaufen wollen",
      owner: "Leitung Maklerteam",
    },
    O3: {
      objective: "Auf den Preis, den wir nennen, ist Verlass",
      owner: "Leitung Bewertung",
    },
    O4: {
      objective: "Eigentümer hören von uns, solange sie noch verkaufen wollen",
      owner: "Leitung Erstkontakt",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Leads, die zum Verkauf führen, steigen von 30\u00a0% auf 34\u00a0%",
      metric: "Lead-zu-Verkauf-Rate",
      owner: "Leitung Hausverkauf",
      evidence: "CRM-Bericht: Leads nach Ausgang",
    },
    KR2: {
      keyResult: "Verkäufe je Makler steigen von 1,5 auf 1,8",
      metric: "Mittlere Verkäufe je Makler",
      owner: "Leitung Maklerteam",
      evidence: "CRM-Bericht: Verkäufe je Makler",
    },
    KR3: {
      keyResult: "Die Genauigkeit der Schätzung steigt von 85\u00a0% auf 90\u00a0%",
      metric: "Genauigkeit der Schätzung",
      owner: "Leitung Bewertung",
      evidence: "Schätzung gegen Kaufpreis",
    },
    KR4: {
      keyResult: "Die erste Antwort kommt in 4 statt 20 Stunden",
      metric: "Stunden bis zur ersten Antwort (Median)",
      owner: "Leitung Erstkontakt",
      evidence: "CRM-Bericht: erste Antworten",
    },
    KR5: {
      keyResult: "Vom Angebot zum Verkauf: von 70 auf 58 Tage",
      metric: "Tage vom Angebot zum Verkauf (Median)",
      owner: "Leitung Maklerteam",
      evidence: "CRM-Bericht: Dauer der Verkäufe",
    },
    KR6: {
      keyResult: "Eigentümer bewerten uns mit mindestens 4,6 von 5 Punkten",
      metric: "Mittlere Bewertung durch Eigentümer",
      owner: "Leitung Maklerteam",
      evidence: "Umfrage nach jedem Verkauf",
    },
    KR7: {
      keyResult: "Später korrigierte Preise sinken von 20\u00a0% auf 12\u00a0%",
      metric: "Anteil der später korrigierten Schätzungen",
      owner: "Leitung Bewertung",
      evidence: "Liste der Schätzungen",
    },
    KR8: {
      keyResult: "Nachgerechnete Verkäufe steigen von 60\u00a0% auf 95\u00a0%",
      metric: "Anteil der nachgerechneten Verkäufe",
      owner: "Leitung Daten",
      evidence: "Liste der Schätzungen",
    },
    KR9: {
      keyResult: "Eine Schätzung dauert höchstens 2 Tage",
      metric: "Mittlere Tage bis zur Schätzung",
      owner: "Leitung Bewertung",
      evidence: "Liste der Schätzungen",
    },
    KR10: {
      keyResult: "Antworten am selben Tag steigen von 55\u00a0% auf 90\u00a0%",
      metric: "Anteil der Leads mit Antwort am selben Tag",
      owner: "Leitung Erstkontakt",
      evidence: "CRM-Bericht: erste Antworten",
    },
    KR11: {
      keyResult: "Leads mit vereinbartem Treffen steigen von 25\u00a0% auf 35\u00a0%",
      metric: "Anteil der Leads mit vereinbartem Treffen",
      owner: "Leitung Erstkontakt",
      evidence: "Kalender des Maklerteams",
    },
    KR12: {
      keyResult: "Leads, die verstummen, sinken von 15\u00a0% auf 6\u00a0%",
      metric: "Anteil der Leads ohne Kontakt seit 30 Tagen",
      owner: "Leitung Erstkontakt",
      evidence: "CRM-Bericht: offene Leads",
    },
  },
  work: {
    W1: {
      work: "Eigentümer zuerst fragen, wann sie verkaufen wollen",
      why: "So ist Zeit für die, die bald verkaufen; zu den anderen kommen wir im richtigen Moment zurück.",
      owner: "Leitung Hausverkauf",
    },
    W2: {
      work: "Dem Maklerteam Fotos und Papiere abnehmen",
      why: "Sie kosten je Haus zwei Tage, und nichts davon muss ein Makler tun.",
      owner: "Leitung Maklerteam",
    },
    W3: {
      work: "Jede Schätzung mit dem Kaufpreis vergleichen",
      why: "Wir irren uns immer wieder in denselben Straßen, und niemand sieht nach.",
      owner: "Leitung Bewertung",
    },
    W4: {
      work: "Neue Leads dem geben, der gerade frei ist",
      why: "Leads warten auf den Makler ihrer Straße, auch wenn er den ganzen Tag Häuser zeigt.",
      owner: "Leitung Erstkontakt",
    },
    W5: {
      work: "Häuser vor dem Angebot Wartenden zeigen",
      why: "Bei jedem vierten Haus steht der Käufer schon auf unserer Liste.",
      owner: "Leitung Maklerteam",
    },
    W6: {
      work: "Eigentümern am Freitag sagen, was war",
      why: "Eigentümer klagen mehr über Schweigen als über den Preis.",
      owner: "Leitung Maklerteam",
    },
    W7: {
      work: "Ein Haus ansehen, bevor ein Preis genannt wird",
      why: "Korrigiert wird, wonach kein Formular fragt: der Lärm, das Licht, das Dach.",
      owner: "Leitung Bewertung",
    },
    W8: {
      work: "Schätzung und Kaufpreis jedes Verkaufs notieren",
      why: "Solange die Papiere auf dem Tisch liegen, dauert es eine Minute, nach einem Monat eine Stunde.",
      owner: "Leitung Daten",
    },
    W9: {
      work: "Täglich eine Stunde für Schätzungen frei halten",
      why: "Eine Schätzung braucht eine Stunde Arbeit und Tage des Wartens.",
      owner: "Leitung Bewertung",
    },
    W10: {
      work: "Beantworten, was bis zum Abend gekommen ist",
      why: "Eigentümer schreiben dreien von uns und treffen, wer zuerst antwortet.",
      owner: "Leitung Erstkontakt",
    },
    W11: {
      work: "In der ersten Antwort zwei Termine anbieten",
      why: "Einen Termin zu wählen ist leichter, als einen zu finden.",
      owner: "Leitung Erstkontakt",
    },
    W12: {
      work: "Verstummte Eigentümer anrufen",
      why: "Viele wollen noch verkaufen und haben vergessen, wen sie gefragt hatten.",
      owner: "Leitung Erstkontakt",
      quotaUnit: "Eigentümer",
    },
  },
};
