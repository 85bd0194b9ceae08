import type { TypedProblem } from "../../../taskpane/typed-call";
import { count, number, quote } from "../grammar";

export const formulaList = {
  title: "Formulas",
  search: "Search formulas",
  clear: "Clear the search",
  found: (n: number): string => count(n, { one: "formula", other: "formulas" }),
  none: (query: string): string => `No formula has ${quote(query)} in its name or description.`,
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
  inserted: (cell: string, sheet: string): string => `Written into ${cell} on the sheet ${quote(sheet)}`,
  topLeft: (cells: string): string => `${cells} was selected; the formula went into its top left cell.`,
  occupied: (cell: string, sheet: string): string => `${cell} on the sheet ${quote(sheet)} is not empty`,
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
      return `The text has ${number(found.length)} characters; ${number(found.limit)} fit into a formula. Put it into a cell and point to that.`;
    case "not-in-a-formula":
      return `${found.typed} cannot stand in a formula as it is. Type a plain number, a cell like B2, or a text in double quotes.`;
  }
}
