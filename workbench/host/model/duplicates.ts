import type { Area } from "./area";
import { putCell, takeBackSpills } from "./cells";
import type { Source } from "./changes";
import { plainText } from "./entry";
import { copyFormula } from "./formula-rewrite";
import { assertEditable } from "./guard";
import { textAt } from "./read";
import { refuse } from "./refusal";
import type { Worksheet } from "./worksheet";

/**
 * Keeps the first of the rows that show the same in the given columns and moves the others' successors up within the
 * area; the cells left over at its end are blank.
 *
 * @param columns offsets within the area
 * @returns how many rows went, and how many are left (the header not counted)
 */
export function removeDuplicates(
  sheet: Worksheet,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
  source: Source = "addin",
): { removed: number; uniqueRemaining: number } {
  if (
    columns.length === 0 ||
    columns.some((column) => !Number.isInteger(column) || column < 0 || column >= area.columns)
  ) {
    refuse("InvalidArgument", `The columns to compare have to be numbers from 0 to ${area.columns - 1}.`);
  }
  assertEditable(sheet, area);
  sheet.workbook.calculate();
  takeBackSpills(sheet, area);
  const data = hasHeader ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = data.row; row < data.row + data.rows; row++) {
    const key = JSON.stringify(
      columns.map((column) => {
        const at = data.column + column;
        const value = sheet.cells.get(row, at)?.value ?? null;
        return [plainText(value).toLowerCase(), textAt(sheet, row, at).toLowerCase()];
      }),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const cells = kept.map((row) =>
    Array.from({ length: data.columns }, (_, i) => sheet.cells.get(row, data.column + i)),
  );
  for (let i = 0; i < data.rows; i++) {
    for (let j = 0; j < data.columns; j++) {
      const to = { row: data.row + i, column: data.column + j };
      const cell = cells[i]?.[j];
      const from = { ...to, row: kept[i] ?? to.row };
      const moved = cell?.formula === undefined ? cell : { ...cell, formula: copyFormula(cell.formula, from, to) };
      putCell(sheet, to.row, to.column, moved ?? null);
    }
  }
  sheet.workbook.changed({ kind: "cells", sheet, area, source, how: "RangeEdited" });
  return { removed: data.rows - kept.length, uniqueRemaining: kept.length };
}
