import { putCell } from "./cells";
import type { Source } from "./changes";
import { assertAllowed } from "./guard";
import { refuse } from "./refusal";
import { deleteCells, insertCells } from "./shift";
import { renameColumnsInFormulas } from "./table-entry";
import { freeColumnName } from "./table-names";
import type { Table, TableColumn } from "./table";
import { writeCells } from "./write";

/**
 * Puts a column in; cells right of the table move within the table's rows.
 *
 * @param index where, counted from zero; undefined or -1 for the end
 * @param values one value for each row of the table (header, data, totals as shown), or undefined
 */
export function addTableColumn(
  table: Table,
  index: number | undefined,
  values: readonly (readonly unknown[])[] | undefined,
  name: string | undefined,
  source: Source = "addin",
): TableColumn {
  const { sheet, area } = table;
  assertAllowed(sheet, undefined, "add a column to a table");
  const at = index === undefined || index === -1 ? table.columns.length : index;
  if (!Number.isInteger(at) || at < 0 || at > table.columns.length) {
    refuse("InvalidArgument", `The table ${table.name} has ${table.columns.length} columns; there is no place ${at}.`);
  }
  if (values && values.length !== area.rows) {
    refuse(
      "InvalidArgument",
      `A column of ${table.name} takes ${area.rows} values, the header included; there are ${values.length}.`,
    );
  }
  makeRoom(table, at, source);
  const column = table.columns[at]!;
  if (values) writeCells(sheet, { ...area, column: area.column + at, columns: 1 }, values, { source });
  if (name != null && name !== "") renameTableColumn(table, column, name, source);
  return column;
}

/** At the right end the table only grows when the cells there are free, as in Excel; else they move. */
function makeRoom(table: Table, at: number, source: Source): void {
  const { area, sheet } = table;
  if (at < table.columns.length) {
    insertCells(sheet, { ...area, column: area.column + at, columns: 1 }, "Right", source);
    return;
  }
  const beyond = { ...area, column: area.column + area.columns, columns: 1 };
  insertCells(sheet, beyond, "Right", source);
  table.area = { ...area, columns: area.columns + 1 };
  const name = freeColumnName(table, "");
  table.columns.push({ id: table.takeColumnId(), name });
  if (table.header) putCell(sheet, table.header.row, beyond.column, { value: name });
}

/** Takes a column out; formulas that name it become `#REF!`. The last column cannot go. */
export function deleteTableColumn(table: Table, column: TableColumn, source: Source = "addin"): void {
  assertAllowed(table.sheet, undefined, "delete a column of a table");
  if (table.columns.length === 1)
    refuse("InvalidOperation", `The last column of the table ${table.name} cannot be deleted.`);
  const at = table.area.column + table.columns.indexOf(column);
  deleteCells(table.sheet, { ...table.area, column: at, columns: 1 }, "Left", source);
}

/** Renames a column, its header cell and every formula that names it. A name that is taken is refused. */
export function renameTableColumn(table: Table, column: TableColumn, name: string, source: Source = "addin"): void {
  const free = freeColumnName(table, name, column);
  if (free !== name) {
    refuse(
      "InvalidArgument",
      name === "" ? "A column needs a name." : `The table ${table.name} has a column "${name}" already.`,
    );
  }
  const before = column.name;
  column.name = name;
  const { header, sheet } = table;
  renameColumnsInFormulas(table, new Map([[before.toLowerCase(), name]]));
  if (!header) return;
  const at = header.column + table.columns.indexOf(column);
  putCell(sheet, header.row, at, { value: name });
  sheet.workbook.changed({
    kind: "cells",
    sheet,
    area: { row: header.row, column: at, rows: 1, columns: 1 },
    source,
    how: "RangeEdited",
    before,
    after: name,
  });
}
