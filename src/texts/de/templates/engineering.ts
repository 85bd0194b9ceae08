import type { TemplateTexts } from "../../texts";

export const engineering: TemplateTexts["engineering"] = {
  title: "Entwicklung",
  text: "Änderungen, die schnell bei Kunden sind und nichts beschädigen.",
  mission: "Software, auf die Menschen sich verlassen und die wir zu ändern wagen.",
  objectives: {
    O1: {
      objective: "Änderungen sind schnell bei Kunden, und nichts geht kaputt",
      owner: "Leitung Entwicklung",
      serves: "Strategie: schneller lernen, als der Markt sich ändert",
    },
  },
  keyResults: {
    KR1: {
      keyResult: "Der Weg einer Änderung sinkt von 6 auf 2 Tage",
      metric: "Tage vom ersten Commit zum Kunden (Median)",
      owner: "Leitung Lieferung",
      evidence: "Dashboard der Pipeline",
    },
    KR2: {
      keyResult: "Änderungen mit Störung sinken von 15\u00a0% auf 8\u00a0%",
      metric: "Anteil der Änderungen mit Störung",
      owner: "Leitung Qualität",
      evidence: "Störungsliste",
    },
    KR3: {
      keyResult: "Änderungen ohne Handgriff steigen von 40\u00a0% auf 75\u00a0%",
      metric: "Anteil der Änderungen ohne Handgriff",
      owner: "Leitung Plattform",
      evidence: "Dashboard der Pipeline",
    },
    KR4: {
      keyResult: "Die Verfügbarkeit bleibt bei mindestens 99,9\u00a0%",
      metric: "Verfügbarkeit",
      owner: "Leitung Betrieb",
      evidence: "Statusseite",
    },
  },
  work: {
    W1: {
      work: "Änderungen so klein halten, dass ein Review 1 Stunde braucht",
      why: "Große Änderungen warten auf jemanden mit Zeit, kleine gehen zwischen zwei Aufgaben.",
      owner: "Leitung Lieferung",
    },
    W2: {
      work: "Erst ansehen, was wartet, dann Neues beginnen",
      why: "Eine Änderung wartet an den meisten Tagen und wird an wenigen bearbeitet.",
      owner: "Leitung Lieferung",
    },
    W3: {
      work: "Jede Änderung zuerst wenigen Kunden zeigen",
      why: "Eine Störung bei wenigen Kunden ist gesehen und behoben, bevor sie alle trifft.",
      owner: "Leitung Qualität",
    },
    W4: {
      work: "Die drei häufigsten Handgriffe in Skripte legen",
      why: "Drei Schritte machen den größten Teil der Handarbeit aus, und jeder davon ist immer gleich.",
      owner: "Leitung Plattform",
    },
    W5: {
      work: "Einen Dienst mit Absicht ausschalten und zusehen",
      why: "Was am Tag geübt wurde, geht in der Nacht schneller.",
      owner: "Leitung Betrieb",
      quotaUnit: "Übungen",
    },
  },
};
