import { contains, formatArea, intersection, type Area } from "./area";
import { isBlank, putCell } from "./cells";
import type { Source } from "./changes";
import { changeTableIn, copyFormula } from "./formula-rewrite";
import { rewriteFormulas } from "./formulas-everywhere";
import { refuse } from "./refusal";
import { affected, follow, followCell, type Shift } from "./shift-area";
import { columnBody, fillCalculated } from "./table-dress";
import { freeColumnName, newColumn } from "./table-names";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** What becomes of a table when cells shift; refused before anything moves when it would be cut. */
interface TableAfter {
  readonly table: Table;
  /** Undefined: the whole table is taken out. */
  readonly area: Area | undefined;
  /** A data row that stays, now: while cells move, the columns' formulas stand as if in it. */
  readonly anchor: number;
}

/** @throws `InsertDeleteConflict` when cells would move through part of a table */
export function tablesAfter(sheet: Worksheet, shift: Shift): TableAfter[] {
  const moving = affected(shift);
  return sheet.workbook.tables
    .filter((table) => table.sheet === sheet && intersection(table.area, moving))
    .map((table) => ({ table, area: areaAfter(table, shift, moving), anchor: anchorOf(table, shift) }));
}

function anchorOf({ body }: Table, shift: Shift): number {
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (followCell(shift, row, body.column + body.columns - 1) ?? followCell(shift, row, body.column)) return row;
  }
  return body.row;
}

/** Writes the columns' formulas as they stand in the row that stays, so that they can be moved like those of cells. */
export function anchorFormulas(after: readonly TableAfter[]): void {
  for (const { table, anchor } of after) {
    for (const column of table.columns) {
      if (column.calculated === undefined) continue;
      const at = columnBody(table, column);
      column.calculated = copyFormula(column.calculated, at, { row: anchor, column: at.column });
    }
  }
}

/** Back to how they stand in the first data row. The table has its new area by now, but still its old columns. */
function unanchorFormulas({ table, anchor }: TableAfter, before: Area, shift: Shift): void {
  table.columns.forEach((column, i) => {
    if (column.calculated === undefined) return;
    const moved = followCell(shift, anchor, before.column + i);
    if (!moved) return;
    column.calculated = copyFormula(column.calculated, moved, { row: table.body.row, column: moved.column });
  });
}

function areaAfter(table: Table, shift: Shift, moving: Area): Area | undefined {
  const { area, header } = table;
  const vertical = shift.direction === "Down" || shift.direction === "Up";
  const whole = vertical
    ? contains({ ...moving, row: area.row, rows: area.rows }, area)
    : contains({ ...moving, column: area.column, columns: area.columns }, area);
  if (!whole) {
    refuse(
      "InsertDeleteConflict",
      `This would move cells through part of the table ${table.name} at ${formatArea(area)}.`,
    );
  }
  const after = follow(shift, area);
  if (!after || shift.direction !== "Up") return after;
  if (header && intersection(header, shift.area)) {
    refuse("InsertDeleteConflict", `The header row of the table ${table.name} cannot be deleted.`);
  }
  const body = follow(shift, table.body);
  if (body) return after;
  // A table keeps one data row, an empty one.
  if (table.showTotals || !isBlank(table.sheet, { ...area, row: area.row + area.rows, rows: 1 })) {
    refuse("InsertDeleteConflict", `The last data row of the table ${table.name} cannot be deleted.`);
  }
  return { ...after, rows: after.rows + 1 };
}

/** Gives the tables their new areas and columns, once the cells have moved. */
export function shiftTables(sheet: Worksheet, shift: Shift, after: readonly TableAfter[], source: Source): void {
  for (const plan of after) {
    const { table, area } = plan;
    const before = table.area;
    if (!area) {
      dropTable(table, source);
      continue;
    }
    if (table.totals && intersection(table.totals, shift.area) && shift.direction === "Up") table.showTotals = false;
    table.area = area;
    unanchorFormulas(plan, before, shift);
    if (shift.direction === "Right" && area.columns > before.columns) addColumns(sheet, table, before, shift);
    if (shift.direction === "Left" && area.columns < before.columns) removeColumns(table, before, shift);
    if (shift.direction === "Down" && area.rows > before.rows) {
      fillCalculated(table, { ...table.body, row: shift.area.row, rows: shift.area.rows });
    }
  }
}

/** Takes a table out of the workbook; formulas that name it become `#REF!`. */
export function dropTable(table: Table, source: Source): void {
  const { workbook } = table.sheet;
  rewriteFormulas(workbook, (formula, _home, own) => changeTableIn(formula, table, own, { gone: true }));
  workbook.tables.splice(workbook.tables.indexOf(table), 1);
  workbook.changed({ kind: "table-deleted", table, source });
}

function addColumns(sheet: Worksheet, table: Table, before: Area, { area }: Shift): void {
  const at = area.column - before.column;
  for (let i = 0; i < area.columns; i++) {
    const column = newColumn(table, freeColumnName(table, ""));
    table.columns.splice(at + i, 0, column);
    if (table.header) putCell(sheet, table.header.row, area.column + i, { value: column.name });
  }
}

function removeColumns(table: Table, before: Area, { area }: Shift): void {
  const gone = table.columns.filter((_, i) => {
    const column = before.column + i;
    return column >= area.column && column < area.column + area.columns;
  });
  dropColumns(
    table,
    gone.map(({ id }) => id),
  );
}

/** Forgets columns by id; formulas that name them become `#REF!`. Cells are not touched. */
export function dropColumns(table: Table, ids: readonly number[]): void {
  const gone = table.columns.filter(({ id }) => ids.includes(id));
  table.columns = table.columns.filter(({ id }) => !ids.includes(id));
  for (const id of ids) table.filters.delete(id);
  const columns = new Map(gone.map(({ name }) => [name.toLowerCase(), undefined]));
  rewriteFormulas(table.sheet.workbook, (formula, _home, own) => changeTableIn(formula, table, own, { columns }));
}
