import type { TreeTexts } from "../../texts";
import { count, list } from "../grammar";

const pieces = (n: number): string => count(n, { one: "Arbeit", other: "Arbeiten" });

export const hypothesesPage: TreeTexts["hypotheses"] = {
  tab: "Hypothesen",
  intro:
    "Wenn wir diese Arbeit tun, bewegt sich dieser Treiber und damit das Key Result. Am vereinbarten Tag wieder ansehen, dann behalten oder etwas anderes versuchen.",
  noKeyResult:
    "Dieser Baum zerlegt kein Key Result. Zuerst an seiner Wurzel eines nennen: Eine Hypothese sagt, was das Key Result erreichen würde.",
  noDrivers:
    "Dieser Baum hat noch keine Treiber. Auf der ersten Seite aufbauen: Eine Hypothese handelt von einem davon.",
  closed: "Dieses Quartal ist abgeschlossen. Seine Hypothesen bleiben, wie sie sind.",
  begin: "Neue Hypothese",
  form: "Neue Hypothese",
  driver: "Treiber",
  choose: "Einen Treiber wählen",
  iteration: (n, follows) =>
    follows === ""
      ? `Durchgang ${n} für diesen Treiber.`
      : `Durchgang ${n} für diesen Treiber; er folgt auf ${follows}.`,
  from: "Von",
  to: "Auf",
  toHint: "Vorgeschlagen: sein Vergleichswert, sonst sein Zielwert.",
  review: "Wieder ansehen am",
  work: "Was zu tun ist",
  piece: (n) => `Arbeit ${n}`,
  owner: (n) => `Wer für Arbeit ${n} verantwortlich ist`,
  ownerShort: "Verantwortlich",
  due: (n) => `Fälliger Tag von Arbeit ${n}`,
  dueShort: "Fällig",
  addPiece: "Noch eine Arbeit",
  removePiece: (n) => `Arbeit ${n} weglassen`,
  by: "Von wem",
  byHint: "Eine Rolle, kein Name. Darf leer bleiben.",
  said: "In einem Satz",
  noReach: "Was das Key Result erreichen würde, lässt sich noch nicht ausrechnen: siehe die Prüfungen des Baums.",
  save: (n) => `Aufstellen, mit ${count(n, { one: "Arbeit", other: "Arbeiten" })}`,
  cancel: "Abbrechen",
  missing: "Hier fehlt etwas.",
  same: "Von und Auf sind gleich: Nichts würde sich bewegen.",
  set: (id, work) => `${id} ist aufgestellt. Arbeit: ${list(work)}.`,
  openOnes: (n) => `Offen (${n})`,
  pastOnes: (n) => `Angesehen (${n})`,
  none: "Über diesen Baum wird noch nichts vermutet.",
  nth: (n) => `Durchgang ${n}`,
  follows: (id) => `Folgt auf ${id}`,
  dueNow: "Jetzt anzusehen",
  reviewOn: (day) => `Anzusehen am ${day}`,
  now: (value) => `Der Treiber steht jetzt bei ${value}`,
  moved: (share) => `${share} des Wegs`,
  noValue: "Der Treiber hat jetzt keinen Wert: siehe die Prüfungen des Baums.",
  gone: "Ihr Treiber ist nicht mehr im Baum.",
  workOf: "Ihre Arbeit",
  noWork: "Keine Arbeit nennt sie.",
  conclude: (id) => `Was wurde aus ${id}?`,
  outcome: "Was wurde daraus?",
  outcomes: {
    Kept: "Bestätigt: Die Arbeit geht weiter",
    "Standard process": "Bestätigt: Die Arbeit ist ab jetzt unser Standardprozess",
    "Back to the tree": "Nicht bestätigt: zurück in den Baum, für eine andere Hypothese",
  },
  chooseOutcome: "Eines davon wählen.",
  learned: "Was haben wir gelernt?",
  learnedOf: (text) => `Gelernt: ${text}`,
  write: "Festhalten",
  concluded: (id, work) =>
    work === 0 ? `${id} ist festgehalten.` : `${id} ist festgehalten, mit dem Zustand von ${pieces(work)}.`,
  undo: "Rückgängig",
  undone: "Es ist wieder wie vorher.",
};
