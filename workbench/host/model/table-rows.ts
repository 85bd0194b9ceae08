import type { Area } from "./area";
import { isBlank, putCell } from "./cells";
import type { Source } from "./changes";
import { growCharts } from "./chart-growth";
import { assertAllowed } from "./guard";
import { refuse } from "./refusal";
import { deleteCells, insertCells } from "./shift";
import { carryFormats, carryRules, fillCalculated } from "./table-dress";
import type { Table } from "./table";
import { elementsOf, writeCells } from "./write";

/**
 * Puts data rows in. New rows look like their neighbour, get the columns' formulas, and rules go on through them.
 * At the end the table grows into free cells, or moves what lies below it.
 *
 * @param index where among the data rows, counted from zero; undefined or -1 for the end
 * @param values one array for each new row, null keeps a column's formula; undefined for one blank row
 * @returns the index of the first new row
 */
export function addTableRows(
  table: Table,
  index: number | undefined,
  values: readonly (readonly unknown[])[] | undefined,
  source: Source = "addin",
): number {
  const { sheet } = table;
  assertAllowed(sheet, undefined, "add rows to a table");
  const count = values?.length ?? 1;
  const at = index === undefined || index === -1 ? table.body.rows : index;
  if (!Number.isInteger(at) || at < 0 || at > table.body.rows) {
    refuse("InvalidArgument", `The table ${table.name} has ${table.body.rows} rows; there is no place ${at}.`);
  }
  if (count < 1) refuse("InvalidArgument", "There has to be at least one row to add.");
  const rows: Area = { ...table.body, row: table.body.row + at, rows: count };
  if (values) elementsOf(values, rows);
  if (at < table.body.rows) insertCells(sheet, rows, "Down", source);
  else append(table, rows, source);
  if (values) {
    const kept = values.map((row) =>
      row.map((value, i) => (value === "" && table.columns[i]?.calculated ? null : value)),
    );
    writeCells(sheet, rows, kept, { source });
  } else sheet.workbook.changed({ kind: "cells", sheet, area: rows, source, how: "CellInserted" });
  return at;
}

function append(table: Table, rows: Area, source: Source): void {
  const { sheet, area, body } = table;
  const last = rows.row - 1;
  const next = { ...area, row: area.row + area.rows, rows: rows.rows };
  const others = sheet.workbook.tables.some((other) => other !== table && other.sheet === sheet && other.touches(next));
  if (table.showTotals || others || !isBlank(sheet, next)) {
    const before = table.area;
    insertCells(sheet, rows, "Down", source);
    // Between the data and the totals the table has grown already; below its end it has not.
    if (table.area.rows === before.rows) table.area = { ...before, rows: before.rows + rows.rows };
  } else {
    table.area = { ...area, rows: area.rows + rows.rows };
  }
  carryFormats(table, last, rows);
  carryRules(table, last, rows.rows);
  fillCalculated(table, rows);
  growCharts(table, body, rows.rows);
}

/** Takes data rows out; the last one stays and is emptied, because a table has at least one. */
export function deleteTableRows(table: Table, index: number, count: number, source: Source = "addin"): void {
  const { sheet, body } = table;
  assertAllowed(sheet, undefined, "delete rows of a table");
  if (!Number.isInteger(index) || !Number.isInteger(count) || index < 0 || count < 1 || index + count > body.rows) {
    refuse(
      "InvalidArgument",
      `The table ${table.name} has ${body.rows} rows; rows ${index} to ${index + count - 1} are not all there.`,
    );
  }
  const gone = Math.min(count, body.rows - 1);
  if (gone > 0) deleteCells(sheet, { ...body, row: body.row + index, rows: gone }, "Up", source);
  if (gone === count) return;
  const rest = table.body;
  for (const { row, column } of [...sheet.cells.within(rest)]) putCell(sheet, row, column, null);
  fillCalculated(table, rest);
  sheet.workbook.changed({ kind: "cells", sheet, area: rest, source, how: "RangeEdited" });
}
