import type { SheetTexts } from "../../texts";

export const tabs: SheetTexts["tabs"] = {
  page: "OKR(W)",
  dashboard: "Übersicht",
  alignment: "Ausrichtung",
  objectives: "Ziele",
  keyResults: "Key Results",
  work: "Arbeit",
  checkIns: "Check-ins",
  reviews: "Reviews",
  teams: "Teams",
  commitments: "Zusagen",
  lists: "Listen",
  closing: "Abschluss",
  kept: "Formeln",
};

export const objectiveColumns: SheetTexts["objectiveColumns"] = {
  id: "ID",
  objective: "Ziel",
  score: "Score",
  expected: "Erwartet",
  status: "Status",
  keyResults: "Key Results",
  measured: "Gemessen",
  owner: "Verantwortlich",
  serves: "Dient",
  team: "Team",
  supports: "Unterstützt",
  weight: "Gewicht",
  state: "Zustand",
  setBy: "Festgelegt von",
  cadence: "Rhythmus",
  enough: "Reicht es",
  place: "Platz",
};

export const keyResultColumns: SheetTexts["keyResultColumns"] = {
  id: "ID",
  keyResult: "Key Result",
  objective: "Ziel",
  start: "Ausgangswert",
  target: "Zielwert",
  current: "Aktuell",
  unit: "Einheit",
  score: "Score",
  status: "Status",
  expected: "Erwartet",
  owner: "Verantwortlich",
  due: "Fällig",
  weight: "Gewicht",
  state: "Zustand",
  type: "Art",
  limit: "Grenze",
  metric: "Messgröße",
  setBy: "Festgelegt von",
  ambition: "Anspruch",
  chance: "Erfolgschance",
  partOf: "Teil von",
  cadence: "Rhythmus",
  evidence: "Beleg",
  reason: "Grund",
  agreed: "Vereinbart",
  team: "Team",
  place: "Platz",
  override: "Status von Hand",
  lastCheckIn: "Letzter Check-in",
  confidence: "Zuversicht",
  entry: "Eintrag",
};

export const workColumns: SheetTexts["workColumns"] = {
  id: "ID",
  work: "Arbeit",
  moves: "Soll bewegen",
  why: "Warum diese Arbeit",
  owner: "Verantwortlich",
  due: "Fällig",
  state: "Zustand",
  team: "Team",
  setBy: "Festgelegt von",
  cadence: "Rhythmus",
  quota: "Pensum",
  quotaUnit: "Einheit des Pensums",
  evidence: "Beleg",
  place: "Platz",
};

export const teamColumns: SheetTexts["teamColumns"] = {
  team: "Team",
  level: "Ebene",
  partOf: "Teil von",
  mission: "Mission",
  objectives: "Ziele",
  score: "Score",
  expected: "Erwartet",
  status: "Status",
  byCrew: "Vom Team festgelegt",
};

export const commitmentColumns: SheetTexts["commitmentColumns"] = {
  day: "Tag",
  keyResult: "Key Result",
  start: "Ausgangswert",
  target: "Zielwert",
  weight: "Gewicht",
  reason: "Grund",
  by: "Von",
};

export const checkInColumns: SheetTexts["checkInColumns"] = {
  id: "ID",
  date: "Datum",
  keyResult: "Key Result",
  value: "Wert",
  confidence: "Zuversicht",
  note: "Notiz",
  blocker: "Hindernis",
  help: "Hilfe nötig",
  next: "Nächster Schritt",
  by: "Von",
  source: "Quelle",
  replacedBy: "Ersetzt durch",
  check: "Prüfung",
  unit: "Einheit",
  line: "Zeile",
  order: "Reihenfolge",
};

export const reviewColumns: SheetTexts["reviewColumns"] = {
  day: "Tag",
  iteration: "Durchgang",
  objective: "Ziel",
  score: "Score",
  band: "Band",
  accomplishments: "Erfolge",
  challenges: "Schwierigkeiten",
  firstAnswer: "Antwort 1",
  secondAnswer: "Antwort 2",
  thirdAnswer: "Antwort 3",
  by: "Von",
  questions: "Fragen",
};

export const closingColumns: SheetTexts["closingColumns"] = {
  day: "Tag",
  kind: "Was",
  id: "ID",
  words: "Wortlaut",
  computed: "Berechnet",
  override: "Von Hand",
  final: "Endgültig",
  decision: "Entscheidung",
  outcome: "Ergebnis",
  reason: "Grund",
  by: "Von",
};

export const keptColumns: SheetTexts["keptColumns"] = {
  sheet: "Blatt",
  range: "Bereich",
  formula: "Formel",
};

export const purposes: SheetTexts["purposes"] = {
  page: "Das Quartal auf einer Seite. Sie liest die Tabellen; oben lässt sich ein anderes Team wählen.",
  dashboard:
    "Wie das Quartal heute steht: Scores, Status und wer Hilfe braucht. Alles hier wird aus den Tabellen gelesen.",
  alignment: "Vom Unternehmen bis zur Person: Aus einem Key Result oben wird ein Ziel darunter.",
  objectives: "Was am Ende des Zeitraums wahr sein soll. Der Score kommt aus den Key Results.",
  keyResults: "Woran zu erkennen ist, dass wir ankommen. Aktuell ist der neueste Check-in; graue Spalten sind Formeln.",
  work: "Was wir tun wollen und welches Key Result es unserer Meinung nach bewegt. Arbeit zählt nie im Score.",
  checkIns:
    "Das Protokoll: wo jedes Key Result wann stand. Zeilen anfügen, alte nie ändern; das jüngste Datum ist der aktuelle Wert.",
  reviews: "Was wann über jedes Ziel gesagt wurde. Zeilen kommen nur hinzu.",
  teams: "Wer mitmacht, wozu jedes Team gehört und warum es da ist.",
  commitments: "Woran jedes Key Result gemessen wird und ab welchem Tag. Zeilen kommen nur hinzu.",
  lists: "Die Einstellungen des Zeitraums, die Wörter der Auswahllisten und was jeder Status bedeutet.",
  closing: "Wie der Zeitraum endete: endgültige Scores und was aus jeder Zeile wird.",
  kept: "Jede Formel, die dieser Zeitraum vor dem Abschluss hatte, und wo. An ihrer Stelle stehen Werte.",
};
