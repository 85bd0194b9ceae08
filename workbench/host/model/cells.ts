import { intersection, type Area } from "./area";
import type { Cell } from "./values";
import type { Worksheet } from "./worksheet";

/** Cells as they are after something was put into them; an answer that was spilled there or from there is taken back. */
export function putCell(sheet: Worksheet, row: number, column: number, cell: Cell | null): void {
  takeBackSpill(sheet, row, column);
  if (cell) sheet.cells.set(row, column, cell);
  else sheet.cells.delete(row, column);
}

/**
 * Removes what a formula has spilled around a cell (the cell may be the formula's own or one of its parts), so that the
 * next calculation lays it out anew, or answers `#SPILL!` where something stands in its way now.
 */
function takeBackSpill(sheet: Worksheet, row: number, column: number): void {
  const cell = sheet.cells.get(row, column);
  const parent = cell?.spillOf ?? { row, column };
  const from = sheet.cells.get(parent.row, parent.column);
  if (!from?.spill) return;
  for (const part of [...sheet.cells.within({ ...parent, ...from.spill })]) {
    if (part.thing.spillOf) sheet.cells.delete(part.row, part.column);
  }
  delete from.spill;
}

/** Takes back every spilled answer that touches an area. */
export function takeBackSpills(sheet: Worksheet, area: Area): void {
  for (const { row, column, thing } of [...sheet.cells.within(area)]) {
    if (thing.spill || thing.spillOf) takeBackSpill(sheet, row, column);
  }
}

/** Is every cell of an area blank? Formats do not count. */
export function isBlank(sheet: Worksheet, area: Area): boolean {
  return sheet.cells.within(area).next().done === true;
}

/** The merged cell that holds a place, if any. */
export function mergeAt(sheet: Worksheet, row: number, column: number): Area | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.find((merge) => intersection(merge, cell));
}

/** Rows of an area as an array built place by place. */
export function matrix<T>({ row, column, rows, columns }: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => at(row + i, column + j)));
}
