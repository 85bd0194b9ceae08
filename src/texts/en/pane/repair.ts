import type { Cell } from "../../../okr/cell";
import type { Mend, Part } from "../../../workbook/repair-port";
import { count, form, number, quote, quotedList } from "../grammar";

const parts: Readonly<Record<Part, string>> = {
  page: "the page with the days of the period",
  dashboard: "the dashboard",
  alignment: "the alignment",
  lists: "the lists behind the drop-downs",
  objectives: "the table of the objectives",
  keyResults: "the table of the key results",
  work: "the table of the work",
  checkIns: "the table of the check-ins",
  reviews: "the table of the reviews",
  teams: "the table of the teams",
  commitments: "the table of what was agreed",
};

/** The page that mends the sheets of a period. */
export const repair = {
  title: "Repair",
  text: "Looks for formulas, rules, names and sheets of ours that are gone or changed. What you typed into your own cells, your columns, rows, sheets, colours and notes stay as they are.",
  looking: "Comparing the sheets with their plan …",
  repairing: "Mending …",
  nothingTitle: "Nothing to mend",
  nothing: (period: string): string => `${period}: formulas, rules and names are all as they should be.`,
  closedTitle: "This period is closed",
  closed: (period: string): string =>
    `${period}: its formulas became values when it was closed, and stand as text in the table of its formulas. Nothing is mended here.`,
  found: (period: string, mends: number): string =>
    `${period}: ${count(mends, { one: "thing", other: "things" })} to mend.`,
  again: "Look again",
  button: "Repair",
  goTo: (cell: string): string => `Go to ${cell}`,
  notShown: "The cell could not be shown",
  replaces: "Replaces what somebody typed",
  protectedTitle: "Something is protected",
  protectedSheets: (sheets: readonly string[]): string =>
    `${quotedList(sheets)} ${form(sheets.length, { one: "is", other: "are" })} protected and will be left out. In Excel choose Review, Unprotect Sheet, then look again.`,
  structure:
    "The workbook is protected, so no sheet can be drawn again. In Excel choose Review, Protect Workbook, then look again.",
  changedTitle: "Somebody changed the sheets meanwhile",
  changed: "Nothing was written. This is what there is to mend now; look at it and press Repair again.",
  failedTitle: "Nothing was mended",
  doneTitle: "The sheets are mended",
  done: (mended: number): string => `${count(mended, { one: "thing was", other: "things were" })} mended.`,
  partlyTitle: "Not everything is mended",
  open: (open: number): string => `${count(open, { one: "thing is", other: "things are" })} still open:`,
  unsure:
    "It is not known how far it came. Look again: what is mended is not listed any more, and mending twice does no harm.",
  /** One thing that is going to be mended, or was left. */
  mend: (mend: Mend): string => {
    switch (mend.mend) {
      case "sheet":
        return mend.part === "page" || mend.part === "dashboard" || mend.part === "alignment" || mend.part === "lists"
          ? `${upper(parts[mend.part])} is gone: it is drawn again as the sheet ${quote(mend.sheet)}.`
          : `${upper(parts[mend.part])} is gone: it is drawn again with a blank row. Its old rows do not come back.`;
      case "column":
        return `The column ${quote(mend.header)} is missing: it comes back, with its formula or blank. If you gave it another name, change that back first: then its values are there.`;
      case "typed-over":
        return `${where(mend)} holds ${shown(mend.holds)} instead of its formula.`;
      case "other-formula":
        return `${where(mend)} ${hold(mend.cells)} another formula: ${brief(mend.holds)}`;
      case "cleared":
        return `${where(mend)} ${form(mend.count, { one: "is", other: "are" })} blank, without ${form(mend.count, { one: "its formula", other: "their formulas" })}.`;
      case "validation":
        return `${where(mend)}: the drop-down, the check or the note is missing or changed.`;
      case "looks":
        return `${where(mend)}: colours or bars that follow the values are missing or doubled.`;
      case "number-format":
        return `${where(mend)}: the number format is ${quote(mend.holds)}.`;
      case "name":
        return mend.holds === undefined
          ? `The name ${mend.name} is gone.`
          : `The name ${mend.name} stands for ${brief(mend.holds)}, not for its own cell or column.`;
      case "room":
        return `${count(mend.count, { one: "line is", other: "lines are" })} missing on the page: ${form(mend.count, { one: "it comes", other: "they come" })} in, and all formulas of the page are written anew.`;
    }
  },
} as const;

function where({ cells, header }: { readonly cells: string; readonly header: string | undefined }): string {
  return header === undefined ? cells : `${cells} (${header})`;
}

function hold(cells: string): string {
  return cells.includes(":") ? "hold" : "holds";
}

function shown(cell: Cell): string {
  if (typeof cell === "number") return number(cell);
  if (typeof cell === "string") return quote(brief(cell));
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const { fault = "something else" } = (cell ?? {}) as { readonly fault?: string };
  return fault;
}

const LONGEST = 80;

function brief(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function upper(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
