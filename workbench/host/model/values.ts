/** What a cell can hold, in the words of Excel. Dates are serial numbers; text is text; blank is `null`. */
export type CellValue = null | number | string | boolean | CellError;

export const ERROR_CODES = [
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A",
  "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BUSY!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!",
] as const; // prettier-ignore
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value; `sentence` is what a custom function said about it and Excel shows on the error card. */
export interface CellError {
  readonly error: ErrorCode;
  readonly sentence?: string;
}

export function isError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** What a cell shows: blank is null, and a formula that nobody has worked out yet (calculation is suspended) is 0. */
export function valueOf(cell: Cell | undefined): CellValue {
  return cell?.value ?? (cell?.formula === undefined ? null : 0);
}

/** Whether a cell holds what was typed: no formula, and no part of a formula's answer. */
export function isConstant({ formula, spillOf }: Cell): boolean {
  return formula === undefined && spillOf === undefined;
}

/** One cell that holds something. A cell that is only formatted is not here: formats live beside (`Worksheet.formats`). */
export interface Cell {
  /** What was typed or calculated; null for a formula that was not worked out yet. Part of a spilled array: the value of its own place. */
  value: CellValue;
  /** As Excel shows it, English and A1, with `=` and with `[@Column]`; absent for a constant. */
  formula?: string;
  /** Typed with a leading apostrophe: text, whatever it looks like. `Range.formulas` gives no apostrophe back. */
  quoted?: true;
  /** For a formula whose answer is larger than one cell: its size, the cell itself included. */
  spill?: { rows: number; columns: number };
  /** For a cell that shows part of another cell's answer: where that formula is. Such a cell has no formula. */
  spillOf?: { row: number; column: number };
  /** The formula names a function that nobody had registered when it was entered: `#NAME?` until re-entered. */
  unresolved?: true;
}
