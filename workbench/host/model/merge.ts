import { formatArea, intersection, type Area } from "./area";
import { putCell } from "./cells";
import type { Source } from "./changes";
import { assertAllowed } from "./guard";
import { refuse } from "./refusal";
import type { Worksheet } from "./worksheet";

/** Merges an area into one cell, or each of its rows; the first thing in it stays, everything else is lost. */
export function mergeCells(sheet: Worksheet, area: Area, across: boolean, source: Source = "addin"): void {
  assertAllowed(sheet, undefined, "merge cells");
  const table = sheet.workbook.tableAt(sheet, area);
  if (table)
    refuse("InvalidOperation", `Cells of the table ${table.name} at ${formatArea(table.area)} cannot be merged.`);
  const parts = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  for (const part of parts) {
    if (part.rows === 1 && part.columns === 1) continue;
    const [first, ...others] = [...sheet.cells.within(part)];
    for (const { row, column } of others) putCell(sheet, row, column, null);
    if (first && (first.row !== part.row || first.column !== part.column)) {
      putCell(sheet, first.row, first.column, null);
      putCell(sheet, part.row, part.column, first.thing);
    }
    sheet.merges.push(part);
  }
  sheet.workbook.changed({ kind: "cells", sheet, area, source, how: "RangeEdited" });
}

/** Splits every merged cell that an area touches. */
export function unmergeCells(sheet: Worksheet, area: Area, source: Source = "addin"): void {
  assertAllowed(sheet, undefined, "split merged cells");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  sheet.workbook.changed({ kind: "look", sheet, source });
}
