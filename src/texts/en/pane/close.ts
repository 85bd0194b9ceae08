import type { ChangedSince, ClosingProgress, ClosingRefusal } from "../../../workbook/close-port";
import type { WorkbookProblem } from "../../../workbook/problem";
import { count, number, quote, quotedList, share } from "../grammar";

const cells = (n: number): string => count(n, { one: "cell", other: "cells" });
const formulas = (n: number): string => count(n, { one: "formula", other: "formulas" });

/** The page that ends a period. */
export const close = {
  title: "Close the quarter",
  intro:
    "Say how each line ends and what becomes of it. Then the sheets of the period are kept as they stand now: values take the place of the formulas, and every formula is kept as text, so that it can be checked and put back.",
  head: (period: string, day: string, lines: number): string =>
    `${period}, as of ${day}: ${count(lines, { one: "line", other: "lines" })}.`,
  looking: "Looking at the sheets…",
  failedTitle: "The sheets could not be looked at",
  none: "There is no line in this period to decide about.",
  others: "Lines that belong to no objective",
  computed: (score: number): string => `Computed score: ${share(score)}`,
  notMeasured: "No score was computed.",
  final: (score: number): string => `Final: ${share(score)}`,
  decision: "Decision",
  decisionOf: (id: string): string => `Decision about ${id}`,
  undecided: "Not decided yet",
  override: "Another final score",
  overrideOf: (id: string): string => `Another final score of ${id}`,
  reason: "Reason",
  reasonOf: (id: string): string => `Reason for ${id}`,
  outcome: "How it turned out",
  outcomeOf: (id: string): string => `How it turned out: ${id}`,
  noOutcome: "Nothing to say",
  proposed: (name: string): string => `Proposed: ${quote(name)}, because the work is done and the key result says so.`,
  noId: "It has no id, so nothing can be decided about it. Give its row one, such as KR7.",
  keepAll: (n: number): string => `Keep ${count(n, { one: "line", other: "lines" })} that nobody decided about`,
  undecidedCount: (n: number): string =>
    n === 0
      ? "Everything is decided."
      : `${count(n, { one: "line is", other: "lines are" })} not decided: what nobody decides about stays with this quarter.`,
  by: "Who decided",
  byHint: "A role or a round, such as Quarterly review.",
  preview: "What will be written",
  previewClosing: (sheet: string, lines: number): string =>
    `The sheet ${quote(sheet)} with ${count(lines, { one: "row", other: "rows" })}: final scores, decisions, reasons.`,
  previewKept: (sheet: string, n: number): string =>
    `The sheet ${quote(sheet)} with every formula of ${cells(n)}, as text, and where it stood.`,
  previewWork: (id: string, state: string): string => `${id}: its state becomes ${quote(state)}.`,
  previewDay: (day: string): string => `Scores stay judged as of ${day}.`,
  previewFrozen: "Formulas that become values",
  previewSheet: (sheet: string, n: number): string => `${sheet}: ${formulas(n)}`,
  previewStays: "Formats, drop-downs, rules and charts stay. The log, reviews and commitments stay readable.",
  lines: "The rows of the closing",
  line: (id: string, words: string): string => `${id}  ${words}`,
  button: (period: string): string => `Close ${period}`,
  wrong: "Something is not as it has to be; look at the fields in red.",
  progress: ({ step, cells: so }: ClosingProgress): string => {
    const of = so === undefined ? "" : ` ${number(so[0])} of ${number(so[1])} cells`;
    return {
      looking: "Looking at the sheets…",
      writing: "Writing the decisions and keeping every formula…",
      freezing: `Putting values in the place of formulas…${of}`,
      "putting-back": `Putting formulas back…${of}`,
      removing: "Removing the sheets of the closing…",
    }[step];
  },
  marking: "Marking the work…",
  closedTitle: (period: string): string => `${period} is closed`,
  closed: (kept: readonly string[]): string =>
    kept.length === 0
      ? "Its sheets hold values now."
      : `Its sheets hold values now. Decisions and formulas are on ${quotedList(kept)}.`,
  closedCells: (n: number): string => `${cells(n)} became values.`,
  closedStillLive: (n: number): string =>
    `${formulas(n)} came in after the closing and ${n === 1 ? "is" : "are"} not kept.`,
  reopen: "Open it again",
  reopenHint:
    "Puts every formula back where it stood and removes the two sheets, decisions included. States of work that were marked stay.",
  reopenedTitle: (period: string): string => `${period} is open again`,
  reopened: (n: number): string => `${cells(n)} hold their formulas again.`,
  next: "Next quarter",
  show: (sheet: string): string => `Show ${sheet}`,
  refusedTitle: "Nothing was written",
  brokenTitle: "It broke off",
  begun: (sheets: readonly string[]): string =>
    `Written so far: ${quotedList(sheets)}. Every formula still stands in its place.`,
  partly: (frozen: number, left: number): string =>
    `${cells(frozen)} hold values by now, ${formulas(left)} ${left === 1 ? "is" : "are"} still in place. All of them are kept as text.`,
  nothing: "Nothing of it is in the workbook.",
  unknown: "Excel does not say how far it came. Look again before you go on.",
  begunTitle: "An earlier closing broke off",
  startAnew: "Closing writes these sheets anew. Or take them out:",
  finish: "Finish closing",
  takeBack: "Take it back",
  again: "Look again",
  reopenRefusedTitle: "It cannot be opened again like this",
} as const;

/** Why a period was not closed or not opened again, and the way out. */
export function explainClosing(found: ClosingRefusal, explainWorkbook: (why: WorkbookProblem) => string): string {
  switch (found.problem) {
    case "not-calculated": {
      const [first] = found.waiting;
      const where = first ? `${first.cell} on the sheet ${quote(first.sheet)}` : "A cell";
      const others = found.waiting.length - 1;
      return `${where}${others > 0 ? ` and ${count(others, { one: "other cell", other: "other cells" })}` : ""} show no answer yet, and that must not be kept. Wait until Excel has calculated, then try again.`;
    }
    case "sheets-protected":
      return `Protected: ${quotedList(found.sheets)}. In Excel choose Review, Unprotect Sheet, and try again.`;
    case "cannot-put-back":
      return found.changed.map(changedSince).join(" ");
    case "closing-taken":
      return `${quotedList(found.sheets)} ${found.sheets.length === 1 ? "is" : "are"} there and hold something else. Give ${found.sheets.length === 1 ? "it" : "them"} another name, then try again.`;
    case "changed-while-writing":
      return `Somebody changed ${found.range} on the sheet ${quote(found.sheet)} at the same moment; it was left as it is. Try again.`;
    case "not-closed":
      return "This period is not closed: there is nothing to put back.";
    default:
      return explainWorkbook(found);
  }
}

/** What was changed, where, and how it can be undone. */
function changedSince(found: ChangedSince): string {
  const where = `${found.range} on the sheet ${quote(found.sheet)}`;
  switch (found.changed) {
    case "gone":
      return `${where}: the cells of this formula are gone. Undo that, or bring back the sheet from an older version.`;
    case "moved":
      return `${where}: these cells stand at ${found.now} now. Move them back, or take out rows and columns that came in.`;
    case "other-formula":
      return `${where}: somebody typed another formula, ${found.holds}. Remove it first.`;
    case "missing":
      return `${where}: its formula reads ${quote(found.missing)}, which is gone or has another name. Give it its old name.`;
  }
}
