import type { Block, SheetPlan, TablePlan } from "../blueprint/plan";
import { letter } from "../blueprint/references";

/** A rectangle of cells, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `C4` or `C4:E9` as numbers. */
export function placeOf(address: string): Place {
  const [first, last = first] = address.split(":").map(cellOf);
  if (!first || !last) throw new Error(`${address} is no address.`);
  return {
    ...first,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** A cell counted from 0 as an address: row 4 and column 2 are `C5`. */
export function addressOf(row: number, column: number): string {
  return `${letter(column)}${row + 1}`;
}

/** An address without its sheet. */
export function cellsOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function cellOf(address: string): { row: number; column: number } {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`${address} is no address.`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function placeOfBlock({ at, rows }: Block): Place {
  return { ...placeOf(at), rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
}

/** Header row and data. */
export function placeOfTable({ at, columns, rows }: TablePlan): Place {
  return { ...placeOf(at), rows: rows.length + 1, columns: columns.length };
}

/** Data of one column of a table. */
export function placeOfColumn(table: TablePlan, index: number): Place {
  const { row, column } = placeOf(table.at);
  return { row: row + 1, column: column + index, rows: table.rows.length, columns: 1 };
}

/** Whether a plan writes to a cell of its sheet. */
export function isPlanned({ blocks, table }: SheetPlan, row: number, column: number): boolean {
  const places = [...blocks.map(placeOfBlock), ...(table ? [placeOfTable(table)] : [])];
  return places.some(
    (place) =>
      row >= place.row &&
      row < place.row + place.rows &&
      column >= place.column &&
      column < place.column + place.columns,
  );
}
