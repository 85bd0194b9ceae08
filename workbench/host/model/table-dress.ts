import { intersection, type Area } from "./area";
import { putCell } from "./cells";
import { callsUnknownFunction } from "./formula";
import { copyFormula } from "./formula-rewrite";
import type { Table, TableColumn } from "./table";
import type { Cell } from "./values";

/** The cells of one column within the data rows. */
export function columnBody(table: Table, column: TableColumn): Area {
  return { ...table.body, column: table.area.column + table.columns.indexOf(column), columns: 1 };
}

/** Writes the columns' formulas into blank cells of these data rows, all columns or one. */
export function fillCalculated(table: Table, rows: Area, only?: TableColumn): void {
  const { sheet, body } = table;
  table.columns.forEach((column, i) => {
    if (column.calculated === undefined || (only && only !== column)) return;
    const unresolved = callsUnknownFunction(column.calculated, sheet.workbook);
    for (let row = rows.row; row < rows.row + rows.rows; row++) {
      const at = { row, column: body.column + i };
      if (sheet.cells.get(at.row, at.column)) continue;
      const formula = copyFormula(column.calculated, { ...at, row: body.row }, at);
      const cell: Cell = unresolved ? { value: { error: "#NAME?" }, formula, unresolved } : { value: null, formula };
      putCell(sheet, at.row, at.column, cell);
    }
  });
}

/** New data rows look like the row `from`: number formats, fills, fonts, borders. */
export function carryFormats(table: Table, from: number, rows: Area): void {
  const { formats } = table.sheet;
  for (let column = rows.column; column < rows.column + rows.columns; column++) {
    const format = formats.get(from, column);
    for (let row = rows.row; row < rows.row + rows.rows; row++) {
      if (format) formats.set(row, column, format);
      else formats.delete(row, column);
    }
  }
}

/** Validation rules and conditional formats that ended with the table's last row go on through its new rows. */
export function carryRules(table: Table, last: number, rows: number): void {
  const { sheet, area: whole } = table;
  const grow = (area: Area): Area => {
    const common = intersection(area, { ...whole, row: last, rows: 1 });
    const ends = area.row + area.rows - 1 === last;
    return common && ends && common.columns === area.columns ? { ...area, rows: area.rows + rows } : area;
  };
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(grow);
}
