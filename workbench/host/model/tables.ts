import { formatArea, intersection, MAX_ROWS, type Area } from "./area";
import { isBlank, putCell } from "./cells";
import type { Source } from "./changes";
import { changeTableIn } from "./formula-rewrite";
import { resolveStructure } from "./formula-structure";
import { rewriteFormulas } from "./formulas-everywhere";
import { formatAt } from "./formatting";
import { assertAllowed } from "./guard";
import { assertNameFree, checkName } from "./name-rules";
import { formatValue } from "./number-format";
import { refuse } from "./refusal";
import { insertCells } from "./shift";
import { dropColumns, dropTable } from "./shift-tables";
import { Table } from "./table";
import { fillCalculated } from "./table-dress";
import { takeHeaders } from "./table-entry";
import { freeColumnName, freeTableName, newColumn } from "./table-names";
import { clearTableFilters } from "./table-filter";
import type { Worksheet } from "./worksheet";

/**
 * Makes a table of an area. Headers become unique text; without headers a row of them is put in above the data. A table
 * has at least one data row, so a header alone takes the row below along.
 *
 * @throws `InvalidArgument` when it would overlap another table, `InvalidOperation` over a spilled answer
 */
export function addTable(sheet: Worksheet, area: Area, hasHeaders: boolean, source: Source = "addin"): Table {
  const { workbook } = sheet;
  assertAllowed(sheet, undefined, "make a table");
  const whole = area.rows === 1 || !hasHeaders ? { ...area, rows: hasHeaders ? 2 : area.rows + 1 } : area;
  assertTableFits(sheet, hasHeaders ? whole : area);
  if (!hasHeaders) insertCells(sheet, { ...area, rows: 1 }, "Down", source);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, whole));
  const table = new Table(String(workbook.nextId()), freeTableName(workbook), sheet, whole);
  for (let i = 0; i < whole.columns; i++) table.columns.push(newColumn(table, freeColumnName(table, "")));
  workbook.tables.push(table);
  // Column names that nobody has used in a formula yet: headers may be taken one by one.
  nameFromHeaders(table);
  workbook.changed({ kind: "table-added", table, source });
  return table;
}

function nameFromHeaders(table: Table): void {
  const { sheet, area } = table;
  const texts = table.columns.map((_, i) => {
    const value = sheet.value(area.row, area.column + i);
    return formatValue(value, formatAt(sheet, area.row, area.column + i).numberFormat, sheet.workbook).text;
  });
  const names: string[] = [];
  const bare = new Table(table.id, table.name, sheet, area);
  for (const text of texts) {
    const name = freeColumnName(bare, text);
    bare.columns.push({ id: bare.columns.length + 1, name });
    names.push(name);
  }
  names.forEach((name, i) => {
    table.columns[i]!.name = name;
    const at = { row: area.row, column: area.column + i };
    const cell = sheet.cells.get(at.row, at.column);
    if (cell?.value !== name || cell.formula !== undefined) putCell(sheet, at.row, at.column, { value: name });
  });
}

function assertTableFits(sheet: Worksheet, area: Area, but?: Table): void {
  const other = sheet.workbook.tables.find((table) => table !== but && table.sheet === sheet && table.touches(area));
  if (other) {
    refuse(
      "InvalidArgument",
      `A table at ${formatArea(area)} would overlap the table ${other.name} at ${formatArea(other.area)}.`,
    );
  }
  if (area.rows === MAX_ROWS || area.row + area.rows > MAX_ROWS)
    refuse("InvalidArgument", "A table needs its rows on the sheet.");
  for (const { thing } of sheet.cells.within(area)) {
    if (thing.spill || thing.spillOf) refuse("InvalidOperation", "A table cannot hold a formula that spills.");
  }
}

/** Renames a table; formulas follow. */
export function renameTable(table: Table, name: string, source: Source = "addin"): void {
  checkName(name);
  assertNameFree(table.sheet.workbook, name, undefined, table);
  rewriteFormulas(table.sheet.workbook, (formula, _home, own) => changeTableIn(formula, table, own, { name }));
  table.name = name;
  tell(table, source);
}

/** Removes the table and everything in its cells. */
export function deleteTable(table: Table, source: Source = "addin"): void {
  const { sheet, area } = table;
  assertAllowed(sheet, undefined, "delete a table");
  clearTableFilters(table, source);
  dropTable(table, source);
  for (const { row, column } of [...sheet.cells.within(area)]) putCell(sheet, row, column, null);
  for (const { row, column } of [...sheet.formats.within(area)]) sheet.formats.delete(row, column);
  sheet.workbook.changed({ kind: "cells", sheet, area, source, how: "RangeEdited" });
}

/** Leaves the cells and takes the table away; references to it become addresses. */
export function convertToRange(table: Table, source: Source = "addin"): Area {
  const { sheet, area } = table;
  assertAllowed(sheet, undefined, "convert a table");
  clearTableFilters(table, source);
  structuredToAddresses(table);
  dropTable(table, source);
  return area;
}

function structuredToAddresses(table: Table): void {
  const { workbook } = table.sheet;
  for (const sheet of workbook.sheets) {
    const used = sheet.cells.used((cell) => cell.formula?.includes("[") === true);
    if (!used) continue;
    for (const { row, column, thing } of sheet.cells.within(used)) {
      if (thing.formula) thing.formula = resolveStructure(thing.formula, table, { sheet, row, column });
    }
  }
}

/**
 * Gives a table another area: the same header row, at least one data row, overlapping its old area.
 * New columns get headers, columns left out lose their place in formulas.
 */
export function resizeTable(table: Table, area: Area, source: Source = "addin"): void {
  const { sheet } = table;
  assertAllowed(sheet, undefined, "resize a table");
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row)
    refuse("InvalidArgument", `The table ${table.name} has to keep its header row in row ${table.area.row + 1}.`);
  if (!intersection(area, table.area)) refuse("InvalidArgument", "The new range has to overlap the table.");
  if (area.rows < least) refuse("InvalidArgument", `The table ${table.name} needs at least ${least} rows.`);
  assertTableFits(sheet, area, table);
  if (table.showTotals && area.rows !== table.area.rows) moveTotals(table, area);
  const before = table.area;
  const kept = table.columns.filter((_, i) => inside(before.column + i, area));
  dropColumns(
    table,
    table.columns.filter((column) => !kept.includes(column)).map(({ id }) => id),
  );
  const added: number[] = [];
  const columns = Array.from({ length: area.columns }, (_, i) => {
    const old = area.column + i - before.column;
    const left = Math.max(0, area.column - before.column);
    if (old >= 0 && old < before.columns) return kept[old - left]!;
    added.push(area.column + i);
    return undefined;
  });
  table.area = area;
  table.columns = [];
  for (const column of columns) if (column) table.columns.push(column);
  columns.forEach((column, i) => {
    if (!column) table.columns.splice(i, 0, newColumn(table, freeColumnName(table, "")));
  });
  if (table.header) for (const column of added) takeHeaders(table, { ...table.header, column, columns: 1 });
  if (table.body.rows > 0) fillCalculated(table, table.body);
  tell(table, source);
}

function inside(column: number, area: Area): boolean {
  return column >= area.column && column < area.column + area.columns;
}

function moveTotals(table: Table, area: Area): void {
  const { sheet } = table;
  const from = table.totals!;
  const to = { ...from, row: area.row + area.rows - 1 };
  if (to.row > from.row && !isBlank(sheet, { ...to, row: from.row + 1, rows: to.row - from.row })) {
    refuse("InvalidArgument", `There is something in the way below the table ${table.name}.`);
  }
  for (const { column, thing } of [...sheet.cells.within(from)]) {
    putCell(sheet, from.row, column, null);
    putCell(sheet, to.row, column, thing);
  }
}

/** Tells that something of a table changed which is not in its cells. */
export function tell(table: Table, source: Source): void {
  table.sheet.workbook.changed({ kind: "table-changed", table, source });
}
