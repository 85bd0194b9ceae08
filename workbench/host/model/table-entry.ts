import { intersection, sameArea, type Area } from "./area";
import { isBlank, putCell } from "./cells";
import type { Source } from "./changes";
import { changeTableIn, copyFormula, toR1C1 } from "./formula-rewrite";
import { rewriteFormulas } from "./formulas-everywhere";
import { formatAt } from "./formatting";
import { formatValue } from "./number-format";
import { columnBody, fillCalculated } from "./table-dress";
import { freeColumnName } from "./table-names";
import type { Table, TableColumn } from "./table";
import type { Cell } from "./values";
import type { Worksheet } from "./worksheet";

/** A cell that was just entered. */
interface Entered {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
}

/** Brings tables in line with what was entered into their cells: headers, totals, columns that are one formula. */
export function afterEntryInTables(sheet: Worksheet, area: Area, entered: readonly Entered[], source: Source): void {
  for (const table of sheet.workbook.tables) {
    if (table.sheet !== sheet || !table.touches(area)) continue;
    if (table.header && intersection(table.header, area)) takeHeaders(table, area);
    if (table.totals && intersection(table.totals, area)) takeTotals(table, area);
    const within = intersection(table.body, area);
    if (!within) continue;
    for (const column of table.columns) {
      const body = columnBody(table, column);
      if (intersection(body, within)) takeColumnFormula(table, column, body, entered, source);
    }
  }
}

/** Headers are unique text: what was entered becomes the column's name, and formulas that name it follow. */
export function takeHeaders(table: Table, area: Area): void {
  const { sheet } = table;
  const header = table.header!;
  const renamed = new Map<string, string>();
  table.columns.forEach((column, i) => {
    const at = { row: header.row, column: header.column + i };
    if (!intersection(area, { ...at, rows: 1, columns: 1 })) return;
    const value = sheet.value(at.row, at.column);
    const text = formatValue(value, formatAt(sheet, at.row, at.column).numberFormat, sheet.workbook).text;
    const name = freeColumnName(table, text, column);
    if (value !== name || sheet.cells.get(at.row, at.column)?.formula)
      putCell(sheet, at.row, at.column, { value: name });
    if (name === column.name) return;
    renamed.set(column.name.toLowerCase(), name);
    column.name = name;
  });
  renameColumnsInFormulas(table, renamed);
}

/** Follows new column names (keys in lower case) in every formula. */
export function renameColumnsInFormulas(table: Table, columns: ReadonlyMap<string, string>): void {
  if (columns.size === 0) return;
  rewriteFormulas(table.sheet.workbook, (formula, _home, own) => changeTableIn(formula, table, own, { columns }));
}

function takeTotals(table: Table, area: Area): void {
  const totals = table.totals!;
  table.columns.forEach((column, i) => {
    if (!intersection(area, { ...totals, column: totals.column + i, columns: 1 })) return;
    const cell = table.sheet.cells.get(totals.row, totals.column + i);
    if (!cell) delete column.total;
    else column.total = cell.formula ?? formatValue(cell.value, "General").text;
  });
}

/**
 * A formula becomes the whole column's when every data row has it, or when it was entered once into an otherwise blank
 * column, or when a person changes it in one row of a column without exceptions. A different entry is an exception.
 */
function takeColumnFormula(
  table: Table,
  column: TableColumn,
  body: Area,
  entered: readonly Entered[],
  source: Source,
): void {
  const { sheet } = table;
  const own = entered.filter((e) => intersection(body, { row: e.row, column: e.column, rows: 1, columns: 1 }));
  const [first] = own;
  if (!first?.cell?.formula) {
    // A column that was emptied has no formula any more.
    if (column.calculated !== undefined && isBlank(sheet, body)) delete column.calculated;
    return;
  }
  const cells = [...sheet.cells.within(body)];
  const formula = first.cell.formula;
  const relative = (text: string, row: number) => toR1C1(text, { row, column: body.column });
  const wanted = relative(formula, first.row);
  const isSame = (cell: Cell, row: number) =>
    cell.formula !== undefined && (cell.formula === formula || relative(cell.formula, row) === wanted);
  if (!own.every(({ cell, row }) => cell && isSame(cell, row))) return;
  const ownRows = new Set(own.map(({ row }) => row));
  const others = cells.filter(({ row }) => !ownRows.has(row));

  const everyRow = cells.length === body.rows && cells.every(({ thing, row }) => isSame(thing, row) || thing.spillOf);
  const onlyOne = own.length === 1 && others.length === 0;
  const asBefore = column.calculated;
  const edit =
    source === "user" &&
    own.length === 1 &&
    asBefore !== undefined &&
    others.every(({ thing, row }) => thing.formula && relative(thing.formula, row) === relative(asBefore, body.row));
  if (!everyRow && !onlyOne && !edit) return;
  column.calculated = copyTo(formula, first.row, body);
  if (edit) for (const { row } of others) putCell(sheet, row, body.column, null);
  fillCalculated(table, body, column);
  if (source !== "user" || everyRow) return;
  const before = new Map(others.map(({ row, thing }) => [row, thing]));
  const filled = column.calculated;
  const undo = () => {
    // Where rows or columns came or went since, or another formula, these are other cells.
    if (column.calculated !== filled || !sameArea(columnBody(table, column), body)) return;
    if (asBefore === undefined) delete column.calculated;
    else column.calculated = asBefore;
    for (let row = body.row; row < body.row + body.rows; row++) {
      if (row !== first.row) putCell(sheet, row, body.column, before.get(row) ?? null);
    }
    sheet.workbook.changed({ kind: "cells", sheet, area: body, source, how: "RangeEdited" });
  };
  sheet.workbook.changed({ kind: "column-filled", sheet, column: column.name, undo });
}

function copyTo(formula: string, from: number, { row, column }: Area): string {
  return copyFormula(formula, { row: from, column }, { row, column });
}
