import type { ChangedSince, ClosingProgress, ClosingRefusal } from "../../../workbook/close-port";
import type { WorkbookProblem } from "../../../workbook/problem";
import type { SheetPageTexts } from "../../texts";
import { count, number, quote, quotedList, share } from "../grammar";

const cells = (n: number): string => count(n, { one: "Zelle", other: "Zellen" });
const formulas = (n: number): string => count(n, { one: "Formel", other: "Formeln" });

/** Die Seite, die einen Zeitraum beendet. */
export const close: SheetPageTexts["close"] = {
  title: "Quartal abschließen",
  intro:
    "Sagen Sie, wie jede Zeile endet und was aus ihr wird. Danach bleiben die Blätter des Zeitraums, wie sie jetzt sind: Werte treten an die Stelle der Formeln, und jede Formel wird als Text aufbewahrt, damit man sie prüfen und zurückholen kann.",
  head: (period, day, lines) => `${period}, Stand ${day}: ${count(lines, { one: "Zeile", other: "Zeilen" })}.`,
  looking: "Die Blätter werden angesehen …",
  failedTitle: "Die Blätter konnten nicht angesehen werden",
  none: "In diesem Zeitraum gibt es keine Zeile, über die zu entscheiden wäre.",
  others: "Zeilen, die zu keinem Ziel gehören",
  computed: (score) => `Berechneter Score: ${share(score)}`,
  notMeasured: "Es wurde kein Score berechnet.",
  final: (score) => `Endgültig: ${share(score)}`,
  decision: "Entscheidung",
  decisionOf: (id) => `Entscheidung über ${id}`,
  undecided: "Noch nicht entschieden",
  override: "Anderer endgültiger Score",
  overrideOf: (id) => `Anderer endgültiger Score von ${id}`,
  reason: "Grund",
  reasonOf: (id) => `Grund für ${id}`,
  outcome: "Wie es ausging",
  outcomeOf: (id) => `Wie es ausging: ${id}`,
  noOutcome: "Nichts zu sagen",
  proposed: (name) => `Vorschlag: ${quote(name)}, weil die Arbeit erledigt ist und das Key Result es zeigt.`,
  noId: "Die Zeile hat keine ID, also lässt sich nichts über sie entscheiden. Geben Sie ihr eine, etwa KR7.",
  keepAll: (n) => `${count(n, { one: "Zeile", other: "Zeilen" })} behalten, über die niemand entschieden hat`,
  undecidedCount: (n) =>
    n === 0
      ? "Über alles ist entschieden."
      : `${count(n, { one: "Zeile ist", other: "Zeilen sind" })} nicht entschieden: Worüber niemand entscheidet, das bleibt in diesem Quartal.`,
  by: "Wer entschieden hat",
  byHint: "Eine Rolle oder Runde, etwa Quartalsreview.",
  preview: "Was geschrieben wird",
  previewClosing: (sheet, lines) =>
    `Das Blatt ${quote(sheet)} mit ${count(lines, { one: "Zeile", other: "Zeilen" })}: endgültige Scores, Entscheidungen, Gründe.`,
  previewKept: (sheet, n) =>
    `Das Blatt ${quote(sheet)} mit jeder Formel von ${count(n, { one: "Zelle", other: "Zellen" })}, als Text, und wo sie stand.`,
  previewWork: (id, state) => `${id}: Der Zustand wird ${quote(state)}.`,
  previewDay: (day) => `Scores gelten weiter zum Stand ${day}.`,
  previewFrozen: "Formeln, die zu Werten werden",
  previewSheet: (sheet, n) => `${sheet}: ${formulas(n)}`,
  previewStays:
    "Formate, Auswahllisten, Regeln und Diagramme bleiben. Protokoll, Reviews und Vereinbarungen bleiben lesbar.",
  lines: "Die Zeilen des Abschlusses",
  line: (id, words) => `${id}  ${words}`,
  button: (period) => `${period} abschließen`,
  wrong: "Etwas ist noch nicht, wie es sein muss; sehen Sie nach den roten Feldern.",
  progress: ({ step, cells: so }: ClosingProgress) => {
    const of = so === undefined ? "" : ` ${number(so[0])} von ${number(so[1])} Zellen`;
    return {
      looking: "Die Blätter werden angesehen …",
      writing: "Entscheidungen werden geschrieben, jede Formel aufbewahrt …",
      freezing: `Werte treten an die Stelle der Formeln …${of}`,
      "putting-back": `Formeln werden zurückgeholt …${of}`,
      removing: "Die Blätter des Abschlusses werden entfernt …",
    }[step];
  },
  marking: "Die Arbeit wird vermerkt …",
  closedTitle: (period) => `${period} ist abgeschlossen`,
  closed: (kept) =>
    kept.length === 0
      ? "Die Blätter enthalten jetzt Werte."
      : `Die Blätter enthalten jetzt Werte. Entscheidungen und Formeln stehen auf ${quotedList(kept)}.`,
  closedCells: (n) => `${cells(n)} ${n === 1 ? "wurde zum Wert" : "wurden zu Werten"}.`,
  closedStillLive: (n) =>
    `${formulas(n)} ${n === 1 ? "kam" : "kamen"} nach dem Abschluss dazu und ${n === 1 ? "ist" : "sind"} nicht aufbewahrt.`,
  reopen: "Wieder öffnen",
  reopenHint:
    "Holt jede Formel an ihre Stelle zurück und entfernt die beiden Blätter samt den Entscheidungen. Vermerkte Zustände von Arbeit bleiben.",
  reopenedTitle: (period) => `${period} ist wieder offen`,
  reopened: (n) => `${cells(n)} ${n === 1 ? "hat ihre Formel" : "haben ihre Formeln"} wieder.`,
  next: "Nächstes Quartal",
  show: (sheet) => `${sheet} zeigen`,
  refusedTitle: "Es wurde nichts geschrieben",
  brokenTitle: "Es brach ab",
  begun: (sheets) => `Bisher geschrieben: ${quotedList(sheets)}. Jede Formel steht noch an ihrer Stelle.`,
  partly: (frozen, left) =>
    `${cells(frozen)} ${frozen === 1 ? "enthält" : "enthalten"} schon Werte, ${formulas(left)} ${left === 1 ? "steht" : "stehen"} noch an ihrer Stelle. Alle sind als Text aufbewahrt.`,
  nothing: "Nichts davon ist in der Arbeitsmappe.",
  unknown: "Excel sagt nicht, wie weit es kam. Sehen Sie noch einmal nach, bevor Sie weitermachen.",
  begunTitle: "Ein früherer Abschluss brach ab",
  startAnew: "Beim Abschließen werden diese Blätter neu geschrieben. Oder entfernen Sie sie:",
  finish: "Abschluss beenden",
  takeBack: "Zurücknehmen",
  again: "Noch einmal nachsehen",
  reopenRefusedTitle: "So lässt es sich nicht wieder öffnen",
};

export function explainClosing(found: ClosingRefusal, explainWorkbook: (why: WorkbookProblem) => string): string {
  switch (found.problem) {
    case "not-calculated": {
      const [first] = found.waiting;
      const where = first ? `${first.cell} auf dem Blatt ${quote(first.sheet)}` : "Eine Zelle";
      const others = found.waiting.length - 1;
      return others > 0
        ? `${where} und ${count(others, { one: "weitere Zelle", other: "weitere Zellen" })} zeigen noch kein Ergebnis, und das darf nicht aufbewahrt werden. Warten Sie, bis Excel gerechnet hat, und versuchen Sie es noch einmal.`
        : `${where} zeigt noch kein Ergebnis, und das darf nicht aufbewahrt werden. Warten Sie, bis Excel gerechnet hat, und versuchen Sie es noch einmal.`;
    }
    case "sheets-protected":
      return `Geschützt: ${quotedList(found.sheets)}. Wählen Sie in Excel Überprüfen, Blattschutz aufheben, und versuchen Sie es noch einmal.`;
    case "cannot-put-back":
      return found.changed.map(changedSince).join(" ");
    case "closing-taken":
      return found.sheets.length === 1
        ? `${quotedList(found.sheets)} ist da und enthält etwas anderes. Geben Sie dem Blatt einen anderen Namen und versuchen Sie es noch einmal.`
        : `${quotedList(found.sheets)} sind da und enthalten etwas anderes. Geben Sie den Blättern andere Namen und versuchen Sie es noch einmal.`;
    case "changed-while-writing":
      return `Jemand hat im selben Augenblick ${found.range} auf dem Blatt ${quote(found.sheet)} geändert; das blieb, wie es ist. Versuchen Sie es noch einmal.`;
    case "not-closed":
      return "Dieser Zeitraum ist nicht abgeschlossen: Es gibt nichts zurückzuholen.";
    default:
      return explainWorkbook(found);
  }
}

function changedSince(found: ChangedSince): string {
  const where = `${found.range} auf dem Blatt ${quote(found.sheet)}`;
  switch (found.changed) {
    case "gone":
      return `${where}: Die Zellen dieser Formel sind weg. Machen Sie das rückgängig oder holen Sie das Blatt aus einer älteren Fassung.`;
    case "moved":
      return `${where}: Diese Zellen stehen jetzt in ${found.now}. Verschieben Sie sie zurück oder entfernen Sie Zeilen und Spalten, die dazukamen.`;
    case "other-formula":
      return `${where}: Jemand hat eine andere Formel eingegeben, ${found.holds}. Entfernen Sie diese zuerst.`;
    case "missing":
      return `${where}: Die Formel liest ${quote(found.missing)}; das ist weg oder heißt anders. Geben Sie ihm den alten Namen.`;
  }
}
