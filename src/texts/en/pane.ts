import type { DraftProblem } from "../../blueprint/period";
import type { TypedProblem } from "../../taskpane/typed-call";
import type { WorkbookProblem } from "../../workbook/problem";

/** Every word of the pane. */

const rules = new Intl.PluralRules("en");

/** A number with its noun, in the right form. */
function count(n: number, one: string, other: string): string {
  return `${n} ${rules.select(n) === "one" ? one : other}`;
}

const conjunction = new Intl.ListFormat("en", { type: "conjunction" });

const plain = new Intl.NumberFormat("en");
const share = new Intl.NumberFormat("en", { style: "percent", minimumFractionDigits: 1 });

/** A value in the unit of its key result, as the sheet shows it; a share in percent. */
function inUnit(value: number, unit: string): string {
  if (unit === "%") return share.format(value);
  return /^[$€£]$/.test(unit) ? `${unit}${plain.format(value)}` : `${plain.format(value)} ${unit}`;
}

function quotedList(names: readonly string[]): string {
  return conjunction.format(names.map((name) => `"${name}"`));
}

export const name = "OKR(W) for Excel";
export const back = "Back to start";

export const home = {
  title: "OKR(W)",
  intro: "Objectives, key results and the work you bet on, as living sheets in this workbook.",
  ways: "What would you like to do?",
  newWorkbook: {
    title: "New OKR(W) workbook",
    text: "Sheets for one team and one quarter, with scores that keep themselves up to date.",
  },
  formulas: { title: "Formulas", text: "What each OKR formula does, with an example to copy." },
  about: { title: "Help and about", text: "Help pages, version, and what this add-in promises." },
} as const;

interface Measured {
  readonly start: number;
  readonly target: number;
  readonly unit: string;
  readonly owner: string;
}

export const newWorkbook = {
  title: "New OKR(W) workbook",
  team: "Team",
  teamHint: "Shown on top of the page.",
  period: "Period",
  periodHint: "Names the sheets, for instance Q4 2026.",
  start: "Start",
  end: "End",
  template: (title: string): string => `Opens with: ${title}`,
  templates: {
    "sales-pipeline": {
      title: "Sales pipeline, a worked example",
      text: "An objective, three key results and three pieces of work, to be overwritten with yours.",
    },
  },
  preview: "What will be written",
  previewPending: "Fill in the fields above to see the sheets.",
  previewIntro: (sheets: number): string => `${count(sheets, "new sheet", "new sheets")} behind the ones you have`,
  rows: {
    objectives: (n: number): string => count(n, "objective", "objectives"),
    keyResults: (n: number): string => count(n, "key result", "key results"),
    work: (n: number): string => count(n, "piece of work", "pieces of work"),
  },
  contents: "The words and numbers of the example",
  row: (id: string, words: string): string => `${id}  ${words}`,
  keyResult: ({ start, target, unit, owner }: Measured): string =>
    `From ${inUnit(start, unit)} to ${inUnit(target, unit)}, ${owner}`,
  work: ({ moves, owner }: { readonly moves: string; readonly owner: string }): string =>
    `Believed to move ${moves}, ${owner}`,
  names: (names: readonly string[]): string => `Names for formulas: ${names.join(", ")}.`,
  untouched: "Nothing that is in the workbook now is changed.",
  create: "Create the sheets",
  useLabel: (label: string): string => `Use "${label}"`,
  takenLabel: (label: string): string => `Sheets for "${label}" are already in this workbook.`,
} as const;

export const progress = {
  looking: "Looking at what is there …",
  writing: "Writing the sheets …",
  repairing: "Entering the formulas once more …",
  removing: "Removing what was written …",
} as const;

export const done = {
  title: "Your workbook is ready",
  text: (team: string, period: string): string => `${team}, ${period}. These sheets were added:`,
  show: (sheet: string): string => `Go to ${sheet}`,
  notShown: "The sheet could not be shown",
  next: "Next: put your own words over the example, and type the latest values into the column Current. Scores and status follow.",
  again: "Create another",
} as const;

export const half = {
  title: "The sheets were not written completely",
  written: (names: readonly string[]): string =>
    `In the workbook now: ${quotedList(names)}. ${names.length === 1 ? "It is" : "They are"} not finished.`,
  onlyNames: (names: readonly string[]): string => `No sheet was added. Left behind: ${conjunction.format(names)}.`,
  none: "As far as Excel shows, no sheet was added.",
  unsure: (names: readonly string[]): string =>
    names.length === 1
      ? `${quotedList(names)} is there too, but may be somebody else's: it stays. Look at it before you try again.`
      : `${quotedList(names)} are there too, but may be somebody else's: they stay. Look at them before you try again.`,
  nothing: "As far as Excel shows, nothing was written. It may still be at work: look again in a moment.",
  unknown: (names: readonly string[]): string =>
    `Excel does not say what was written. Look for ${quotedList(names)} among the sheets, or ask again here.`,
  untouched: "Sheets that were there before are as they were.",
  remove: "Remove what was written",
  keep: "Keep it as it is",
  again: "Look again",
  removed: (removed: readonly string[], kept: readonly string[]): string => {
    const gone = removed.length > 0 ? `Removed: ${quotedList(removed)}.` : "No sheet was removed.";
    return kept.length === 0 ? gone : `${gone} Kept, because somebody changed it meanwhile: ${quotedList(kept)}.`;
  },
  kept: (names: readonly string[]): string => `Kept as it is: ${quotedList(names)}.`,
  noUndo: "Excel cannot undo the removal.",
} as const;

export const unready = {
  title: "The formulas are not ready yet",
  again: "Try again",
} as const;

/** A button of the ribbon that did not do its work. */
export const buttonFailed = {
  title: (button: string): string => `The button ${button} did not do its work`,
  text: "Nothing in the workbook was changed. Press the button again, or use the ways below.",
} as const;

export const failure = {
  title: "Nothing was written",
  brokenTitle: "Something went wrong in the pane",
  broken: "This is a mistake of the add-in, not of yours. Look at the sheets before you try again.",
  tryAgain: "Try again",
} as const;

export const formulaList = {
  title: "Formulas",
  search: "Search formulas",
  found: (n: number): string => count(n, "formula", "formulas"),
  none: (query: string): string => `No formula has "${query}" in its name or description.`,
} as const;

export const formulaPage = {
  back: "Back to the formulas",
  arguments: "Arguments",
  argumentsHint:
    "Type a value, a date as 2026-12-31, a cell or a range. Words go in as text; begin with = for any other expression.",
  optional: "optional",
  takeSelection: (argument: string): string => `Use the selected cells for ${argument}`,
  written: "The formula",
  insert: "Insert into the selected cell",
  inserting: "Writing the formula …",
  inserted: (cell: string, sheet: string): string => `Written into ${cell} on the sheet "${sheet}"`,
  topLeft: (cells: string): string => `${cells} was selected; the formula went into its top left cell.`,
  occupied: (cell: string, sheet: string): string => `${cell} on the sheet "${sheet}" is not empty`,
  holds: (shows: string, formula: string | undefined): string =>
    formula === undefined
      ? `It holds ${shows}.`
      : `It holds ${formula}, which shows ${shows === "" ? "nothing" : shows}.`,
  replace: "Replace it",
  keep: "Keep it",
  notInserted: "The formula was not written",
  purpose: "What it is for",
  result: "Result",
  example: "Example",
  refusals: "What it refuses",
  help: (formula: string): string => `Help for ${formula}`,
} as const;

export const about = {
  title: "Help and about",
  version: (version: string): string => `Version ${version}`,
  help: "Help pages of all formulas",
  promisesTitle: "What this add-in promises",
  promises: [
    "It adds sheets; it does not change, rename, move or protect yours.",
    "Everything stays in your workbook. Nothing is sent anywhere, and nobody is counted.",
    "Scores are formulas that you can read and check, cell by cell.",
    "Work never counts in a score.",
  ],
  sharingTitle: "When others open the workbook",
  sharing:
    "People without the add-in see the last values until Excel recalculates, and #NAME? after that. Cells that were " +
    "written while the add-in was away keep #NAME? until they are entered again.",
} as const;

export const outside = {
  title: "This pane belongs to Excel",
  text: "You opened it in a browser, where there is no workbook beside it.",
  how: "To use it: open a workbook in Excel on Windows, Mac or the web, choose Home, then Add-ins, find OKR(W), and open the tab OKR on the ribbon.",
  help: "Read about the formulas",
} as const;

/** A wrong field, in the words of the form. */
export function explainDraft(found: DraftProblem): string {
  switch (found.problem) {
    case "team-missing":
      return "Type the team's name.";
    case "team-too-long":
      return `The name has ${found.length} characters; ${found.limit} fit on the page.`;
    case "period-missing":
      return "Type a label for the period, for instance Q4 2026.";
    case "period-is-cell":
      return `"${found.period}" is also the address of a cell, so Excel would mix the two up. Try "${found.instead}".`;
    case "period-too-long":
      return `The label has ${found.length} characters; sheet names leave room for ${found.limit}.`;
    case "period-has-sign":
      return `Excel does not allow ${found.sign.trim() === "" ? "this sign" : found.sign} in the name of a sheet.`;
    case "no-date":
      return "Choose a date.";
    case "date-out-of-range":
      return "Choose a date from 1904 on: Excel's calendar begins there.";
    case "end-before-start":
      return `The end (${found.end}) is before the start (${found.start}).`;
  }
}

/** What was typed for an argument and cannot stand in a formula. */
export function explainTyped(found: TypedProblem): string {
  switch (found.problem) {
    case "nothing-typed":
      return "Fill in this argument: a formula without any says nothing.";
    case "comma-outside":
      return `The comma in ${found.typed} would begin the next argument. Write numbers with a point and without thousands separators: 38000 or 0.5.`;
    case "unreadable-date":
      return `${found.typed} is not a date that can be told for sure. Type it as 2026-12-31, or point to the cell that holds it.`;
    case "text-too-long":
      return `The text has ${found.length} characters; ${found.limit} fit into a formula. Put it into a cell and point to that.`;
    case "not-in-a-formula":
      return `${found.typed} cannot stand in a formula as it is. Type a plain number, a cell like B2, or a text in double quotes.`;
  }
}

/** What Excel refused: what happened, and what to do. */
export function explainWorkbook(found: WorkbookProblem): string {
  switch (found.problem) {
    case "sheets-taken":
      return found.free === undefined
        ? `Already in this workbook: ${quotedList(found.names)}. Choose another label for the period.`
        : `Already in this workbook: ${quotedList(found.names)}. The label "${found.free}" is free.`;
    case "names-taken":
      return `This workbook already uses the names ${quotedList(found.names)}. Choose another label for the period.`;
    case "structure-protected":
      return "The workbook is protected, so no sheet can be added. In Excel choose Review, Protect Workbook, and try again.";
    case "cell-in-edit-mode":
      return "A cell is being edited. Press Enter or Esc in the sheet, then try again.";
    case "access-denied":
      return "Excel does not allow changes here: the file is read-only, or a sheet is protected. Save a copy or unprotect it, then try again.";
    case "already-exists":
      return "Meanwhile somebody used one of the names. Try again: the pane looks for free ones.";
    case "not-found":
      return "Something was renamed or deleted meanwhile. Try again.";
    case "too-large":
      return `Excel could not take that much at once (${found.code}). Close other workbooks and try again.`;
    case "too-old":
      return `This version of Excel cannot do what is needed (${found.code}). Update Excel, or use Excel on the web.`;
    case "elsewhere":
      return `Another workbook was in front (${found.code}). Click into this one, then try again.`;
    case "excel-error":
      return `Excel answered with the error ${found.code}. If it does so again, save and reopen the workbook.`;
    case "no-answer":
      return `Excel did not answer within ${count(found.seconds, "second", "seconds")}. It may be busy, or waiting for you in a dialog.`;
    case "still-open":
      return "Excel has not finished an earlier write, so nothing new was begun. Wait a moment and try again; if it stays so, save the workbook and open it again.";
    case "formulas-not-ready":
      return "The sheets are all there, but Excel has not loaded the formulas of this add-in yet, so their cells show #NAME?. Wait until the add-in has finished loading, then press Try again: the formulas are entered once more.";
    case "half-written":
      return explainWorkbook(found.cause);
    case "not-one-range":
      return "More than one range is selected, or something that is no cell. Select a cell or a range in the sheet, then try again.";
    case "cell-occupied":
      return `${found.cell} on the sheet "${found.sheet}" is not empty.`;
    case "formula-refused":
      return `Excel does not take this as a formula: ${found.formula}. Look for a missing bracket or a name that does not exist.`;
  }
}
