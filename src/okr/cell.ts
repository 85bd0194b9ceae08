/**
 * What one cell of a sheet can hold, as plain values. `undefined` is an argument that was left out, `null` a blank cell;
 * both are *missing*. Zero is the number zero and never missing.
 */
export type Cell = number | string | boolean | null | undefined | Fault | Foreign;

/** An error value that stood in a cell, as Excel spells it: `#N/A`, `#REF!`, … */
export interface Fault {
  readonly fault: string;
}

/** Something in a cell that has no plain value: a stock, a picture, a place, … with the name of its kind. */
export interface Foreign {
  readonly foreign: string;
}

/** What a formula shows when all is well. The blank look is `""`. */
export type Value = number | string | boolean;

/** A range read row by row, with the size it had in the sheet. */
export interface List {
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly columns: number;
}

/** A list as it stands in one column of a sheet. */
export function column(cells: readonly Cell[]): List {
  return { cells, rows: cells.length, columns: 1 };
}

export function isMissing(cell: Cell): cell is null | undefined {
  return cell === null || cell === undefined;
}

export function isFault(cell: Cell): cell is Fault {
  return typeof cell === "object" && cell !== null && "fault" in cell;
}
