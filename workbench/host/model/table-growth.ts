import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { isBlank, putCell } from "./cells";
import { growCharts } from "./chart-growth";
import type { CellFormat } from "./format";
import { carryFormats, carryRules, fillCalculated } from "./table-dress";
import { freeColumnName, newColumn } from "./table-names";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** What entering beside tables did to them: `finish` once the cells are written, or `undo` if they cannot be. */
export interface Growth {
  undo(): void;
  finish(): void;
}

const NONE: Growth = { undo: () => undefined, finish: () => undefined };

/**
 * Entering right below a table's last data row, or right beside its last column, makes the table larger, if the cells
 * it grows into are free. Nothing moves.
 *
 * @param isFilled will there be something in this cell?
 */
export function growTables(sheet: Worksheet, area: Area, isFilled: (row: number, column: number) => boolean): Growth {
  for (const table of sheet.workbook.tables) {
    if (table.sheet !== sheet) continue;
    const rows = growsDown(table, area, isFilled);
    if (rows > 0) return growDown(table, rows);
    const columns = growsRight(table, area, isFilled);
    if (columns > 0) return growRight(table, columns);
  }
  return NONE;
}

type Filled = (row: number, column: number) => boolean;

/** By how many rows; 0 for not at all. */
function growsDown(table: Table, area: Area, isFilled: Filled): number {
  const whole = table.area;
  const next = whole.row + whole.rows;
  const rows = area.row + area.rows - next;
  const inColumns = area.column >= whole.column && area.column + area.columns <= whole.column + whole.columns;
  if (table.showTotals || rows <= 0 || area.row > next || !inColumns || next + rows > MAX_ROWS) return 0;
  const added = { ...whole, row: next, rows };
  return isFree(table, added) && someFilled({ ...area, row: next, rows: 1 }, isFilled) ? rows : 0;
}

function growsRight(table: Table, area: Area, isFilled: Filled): number {
  const whole = table.area;
  const next = whole.column + whole.columns;
  const columns = area.column + area.columns - next;
  const inRows = area.row >= whole.row && area.row + area.rows <= whole.row + whole.rows;
  if (columns <= 0 || area.column > next || !inRows || next + columns > MAX_COLUMNS) return 0;
  const added = { ...whole, column: next, columns };
  return isFree(table, added) && someFilled({ ...area, column: next, columns: 1 }, isFilled) ? columns : 0;
}

function someFilled({ row, column, rows, columns }: Area, isFilled: Filled): boolean {
  for (let i = row; i < row + rows; i++)
    for (let j = column; j < column + columns; j++) if (isFilled(i, j)) return true;
  return false;
}

function isFree(table: Table, area: Area): boolean {
  const { sheet } = table;
  return (
    isBlank(sheet, area) &&
    !sheet.merges.some((merge) => intersection(merge, area)) &&
    !sheet.workbook.tables.some((other) => other !== table && other.sheet === sheet && other.touches(area))
  );
}

function growDown(table: Table, rows: number): Growth {
  const before = table.area;
  const { body } = table;
  const last = before.row + before.rows - 1;
  const added = { ...before, row: last + 1, rows };
  const formats = [...table.sheet.formats.within(added)];
  carryFormats(table, last, added);
  table.area = { ...before, rows: before.rows + rows };
  return {
    undo: () => {
      table.area = before;
      restoreFormats(table.sheet, added, formats);
    },
    finish: () => {
      fillCalculated(table, added);
      carryRules(table, last, rows);
      growCharts(table, body, rows);
    },
  };
}

function restoreFormats(
  sheet: Worksheet,
  area: Area,
  formats: { row: number; column: number; thing: CellFormat }[],
): void {
  for (const { row, column } of [...sheet.formats.within(area)]) sheet.formats.delete(row, column);
  for (const { row, column, thing } of formats) sheet.formats.set(row, column, thing);
}

function growRight(table: Table, columns: number): Growth {
  const before = table.area;
  const columnsBefore = [...table.columns];
  table.area = { ...before, columns: before.columns + columns };
  for (let i = 0; i < columns; i++) table.columns.push(newColumn(table, freeColumnName(table, "")));
  return {
    undo: () => {
      table.area = before;
      table.columns = columnsBefore;
    },
    finish: () => {
      if (!table.header) return;
      table.columns.slice(columnsBefore.length).forEach(({ name }, i) => {
        const column = before.column + before.columns + i;
        if (!table.sheet.cells.get(before.row, column)) putCell(table.sheet, before.row, column, { value: name });
      });
    },
  };
}
