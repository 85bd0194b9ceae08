import type { SheetTexts } from "../../texts";
import { quote } from "../grammar";

export const dashboard: SheetTexts["dashboard"] = {
  asOf: "Stand",
  score: "Score",
  ahead: ["", " Pkt. über dem heutigen Soll"],
  level: "wie heute erwartet",
  behind: ["", " Pkt. unter dem heutigen Soll"],
  noScore: "noch nichts gemessen",
  expected: "Heute erwartet",
  expectedNote: "hier sollte es stehen",
  fine: "Im Plan oder erreicht",
  ofKeyResults: ["Key Results, von ", ""],
  help: "Brauchen Hilfe",
  helpNote: "unten, Dringendes zuerst",
  noHelp: "heute keines",
  byCrew: "Vom Team festgelegt",
  byCrewNote: "angestrebt sind 50\u00a0%",
  daysLeft: "Tage übrig",
  ofDays: ["von ", ""],
  byStatus: "Key Results nach Status",
  notCounted: "Nicht gezählt",
  method:
    "Score: gewichtetes Mittel der obersten Ziele; oben steht, was kein Key Result eines anderen Ziels unterstützt. " +
    "Nicht gezählt: Key Results, die verschoben, abgebrochen oder nicht ausgefüllt sind.",
  signals: "Was die Zahlen sagen",
  together: "Teams, die gemeinsam verfehlen",
  missTogether: [
    "",
    " Teams sind zugleich gefährdet oder haben verfehlt. Das sagt etwas über die Strategie, nicht über Menschen: erst " +
      "ansehen, was sie gemeinsam haben, dann jedes für sich.",
  ],
  missOne:
    "Ein Team ist gefährdet oder hat verfehlt. Das ist eine Sache dieses Teams und derer, die ihm helfen können.",
  missNone: "Kein Team ist gefährdet oder hat verfehlt.",
  half: "Die Hälfte vom Team",
  shares: ["Key Results ", ", Arbeit ", ", zusammen ", ". "],
  none: "keine",
  enoughByCrew: "Mindestens die Hälfte haben die festgelegt, die es tun.",
  tooFewByCrew:
    "Angestrebt sind 50\u00a0%: das Team fragen, was es messen und versuchen würde, und damit etwas von oben ersetzen.",
  byObjective: "Score und Erwartung je Ziel",
  byObjectiveFor: "Wie weit jedes Ziel ist und wie weit es inzwischen sein sollte.",
  byStatusFor: "Wie viele Key Results welchen Status haben.",
  byKeyResult: "Erreicht und erwartet je Key Result",
  byKeyResultFor:
    "Wie weit jedes Key Result ist und wie weit es inzwischen sein sollte. Der Wortlaut steht auf dem Blatt mit den Key Results.",
  actual: "Erreicht",
  who: "Wer Hilfe braucht",
  owner: "Verantwortlich",
  team: "Team",
  status: "Status",
  nobody: "Heute braucht kein Key Result Hilfe.",
  more: (sheet) => ["und ", ` weitere auf dem Blatt ${quote(sheet)}`],
  teams: "Teams",
  teamLevel: "Ebene",
  objectives: "Ziele",
  crewShare: "Vom Team",
  foot:
    "Hier wird nichts eingetragen: Wer die Tabellen ändert, ändert dieses Blatt. Hilfe steht nach Dringlichkeit, Teams " +
    "stehen wie auf ihrem Blatt; eine Rangliste von Menschen gibt es nicht.",
  helper: "Hinter den Zahlen",
  helperNote: "Graue Zellen werden für dieses Blatt berechnet. Bitte so lassen, wie sie sind.",
  keyResults: "Key Results",
  work: "Arbeit",
  keyResultsByCrew: "Key Results vom Team",
  workByCrew: "Arbeit vom Team",
  teamsMissing: "Teams gefährdet oder verfehlt",
  listed: "Teams ohne Personen",
  place: "Ordnung, am Ende die Zeile",
  teamRow: "Zeile der Tabelle",
};
