import type { Texts } from "../../texts";
import { count, list } from "../grammar";

export const checkIn: Texts["pane"]["checkIn"] = {
  title: "Check-in",
  asked: (period, stale, due) => {
    if (stale + due === 0) return `${period}: Kein Key Result wartet auf einen Check-in.`;
    const parts = [...(stale === 0 ? [] : [`${stale} überfällig`]), ...(due === 0 ? [] : [`${due} fällig`])];
    return `${period}: ${list(parts)}.`;
  },
  nobody: "Noch ist kein Key Result mit einer Id in Arbeit, es gibt also nichts einzuchecken.",
  noTable: "Dieser Zeitraum wurde gezeichnet, bevor Check-ins eine eigene Tabelle hatten. Reparieren ergänzt sie.",
  noTableTitle: "Noch gibt es kein Protokoll der Check-ins",
  closedTitle: "Dieses Quartal ist abgeschlossen",
  closed:
    "Seine Blätter enthalten Werte, ein Check-in würde nichts ändern. Das Quartal zuerst wieder öffnen oder in ein anderes einchecken.",
  day: "Tag",
  dayHint: "An dem die Werte galten.",
  dayMissing: "Den Tag eingeben, an dem diese Werte galten.",
  afterAsOf: (asOf) =>
    `Scores werden am ${asOf} gemessen. Ein späterer Check-in würde nicht zählen: diesen Tag oder einen früheren eingeben.`,
  by: "Von",
  byHint: "Eine Rolle, bleibt auf diesem Gerät.",
  keys: "Enter: nächster Wert. Strg+Enter: speichern. Pfeil auf oder ab in Zuversicht: 10\u00a0%. Was leer bleibt, wird nicht geschrieben.",
  group: (turn, keyResults) => `${turn} (${keyResults})`,
  before: (value, day) => `${value} am ${day}`,
  never: "Noch kein Check-in",
  moved: (movement) => `, ${movement}`,
  same: "Wie zuvor",
  sameFor: (id) => `${id}: derselbe Wert wie zuvor`,
  tree: (value) => `KPI-Baum: ${value}`,
  treeFor: (id, value) => `${id}: ${value} aus dem KPI-Baum übernehmen`,
  fields: {
    value: (unit) => (unit === "" ? "Neuer Wert" : `Neuer Wert (${unit})`),
    chance: "Erreicht, oder %",
    day: "Erledigt am",
    confidence: "Zuversicht",
    note: "Notiz",
    blocker: "Hindernis",
    help: "Hilfe nötig",
    next: "Nächster Schritt",
  },
  fieldOf: (id, field) => `${id}: ${field}`,
  truths: { yes: ["Erreicht", "WAHR", "ja"], no: ["Nicht erreicht", "FALSCH", "nein"] },
  more: "Mehr",
  moreFor: (id) => `${id}: weitere Felder`,
  history: "Bisher",
  historyOf: (id) => `${id}: bisherige Check-ins`,
  valueMissing: "Auch den Wert eingeben: ohne ihn zählt ein Check-in nicht.",
  notAChance: (typed) =>
    `${typed} ist weder erreicht noch nicht erreicht noch eine Chance von 0\u00a0% bis 100\u00a0%.`,
  notAShare: (typed) => `${typed} ist keine Zuversicht. Eine von 0\u00a0% bis 100\u00a0% eingeben.`,
  save: (rows) => (rows === 0 ? "Speichern" : `${count(rows, { one: "Check-in", other: "Check-ins" })} speichern`),
  nothing: "Noch ist nichts eingegeben. Für mindestens ein Key Result einen Wert eingeben.",
  writing: {
    looking: "Sieht nach, wo jede Zeile steht …",
    writing: (rows) => `Schreibt ${count(rows, { one: "Check-in", other: "Check-ins" })} …`,
    reading: "Liest die Blätter noch einmal …",
  },
  written: (ids, day) =>
    `${count(ids.length, { one: "Check-in", other: "Check-ins" })} vom ${day} geschrieben: ${list(ids)}.`,
  undo: "Zurücknehmen",
  undone: (rows) =>
    `${count(rows, { one: "Check-in ist", other: "Check-ins sind" })} zurückgenommen; das Protokoll ist wie zuvor.`,
  goneTitle: "Nicht geschrieben: nicht mehr in Arbeit",
  gone: (id, typed) => `${id} wurde im Blatt inzwischen entfernt oder zurückgestellt. Dafür eingegeben: ${typed}.`,
  forget: "Vergessen",
  past: {
    none: "Noch handelt keine Zeile des Protokolls davon.",
    shown: (rows, all) => `Die letzten ${rows} von ${all} Zeilen; alle stehen auf dem Blatt.`,
    confidence: (share) => `Zuversicht ${share}`,
    by: (by) => `von ${by}`,
    noDay: "kein Tag",
    correct: "Berichtigen",
    correctOf: (id) => `${id} berichtigen`,
    noId: "Sie hat keine Id, deshalb könnte keine Berichtigung sie nennen. Eine eintragen oder die Zeile selbst ändern.",
    stays: "Eine neue Zeile tritt an ihre Stelle. Die alte bleibt im Protokoll.",
    save: "Berichtigung speichern",
    cancel: "Abbrechen",
    saved: (old, row) => `${row} steht an der Stelle von ${old}, das im Protokoll bleibt.`,
    same: "Das steht schon in der Zeile; es wurde nichts geschrieben.",
  },
  problems: (rows) => `Zeilen, die einen Blick brauchen (${rows})`,
  problemsHint: "Sie bleiben im Protokoll; was nicht zählt, liest keine Formel.",
  moreProblems: (rows) => `${count(rows, { one: "weitere Zeile", other: "weitere Zeilen" })} auf dem Blatt.`,
};
