import type { SheetTexts } from "../../texts";

export const tabs: SheetTexts["tabs"] = {
  page: "OKR(W)",
  dashboard: "Übersicht",
  alignment: "Ausrichtung",
  objectives: "Ziele",
  keyResults: "Key Results",
  work: "Arbeit",
  teams: "Teams",
  commitments: "Zusagen",
  lists: "Listen",
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

export const purposes: SheetTexts["purposes"] = {
  page: "Das Quartal auf einer Seite. Sie liest die Tabellen; oben lässt sich ein anderes Team wählen.",
  dashboard:
    "Wie das Quartal heute steht: Scores, Status und wer Hilfe braucht. Alles hier wird aus den Tabellen gelesen.",
  alignment: "Vom Unternehmen bis zur Person: Aus einem Key Result oben wird ein Ziel darunter.",
  objectives: "Was am Ende des Zeitraums wahr sein soll. Der Score kommt aus den Key Results.",
  keyResults:
    "Woran zu erkennen ist, dass wir ankommen. Den neuesten Wert in Aktuell eintragen; graue Spalten sind Formeln.",
  work: "Was wir tun wollen und welches Key Result es unserer Meinung nach bewegt. Arbeit zählt nie im Score.",
  teams: "Wer mitmacht, wozu jedes Team gehört und warum es da ist.",
  commitments: "Woran jedes Key Result gemessen wird und ab welchem Tag. Zeilen kommen nur hinzu.",
  lists: "Die Einstellungen des Zeitraums, die Wörter der Auswahllisten und was jeder Status bedeutet.",
};
