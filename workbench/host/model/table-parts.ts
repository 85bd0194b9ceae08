import { isBlank, putCell, takeBackSpills } from "./cells";
import type { Source } from "./changes";
import { readEntry } from "./entry";
import { assertAllowed } from "./guard";
import { refuse } from "./refusal";
import { insertCells } from "./shift";
import type { Table } from "./table";
import { fillCalculated } from "./table-dress";
import { clearTableFilters } from "./table-filter";
import { tell } from "./tables";

type Look =
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showBandedColumns"
  | "showBandedRows"
  | "showFilterButton"
  | "style";

/** Changes how a table looks. The name of a style is kept even when nobody has made that style yet. */
export function setTableLook<K extends Look>(table: Table, look: K, value: Table[K], source: Source = "addin"): void {
  assertAllowed(table.sheet, "allowFormatCells", "change how a table looks");
  table[look] = value;
  tell(table, source);
}

/** Shows or hides the header row. A hidden one leaves its cells blank; columns keep their names. */
export function setHeadersShown(table: Table, shown: boolean, source: Source = "addin"): void {
  assertAllowed(table.sheet, undefined, "show or hide the header row");
  if (shown === table.showHeaders) return;
  const { sheet, area } = table;
  if (!shown) {
    clearTableFilters(table, source);
    for (const { row, column } of [...sheet.cells.within({ ...area, rows: 1 })]) putCell(sheet, row, column, null);
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    table.showHeaders = false;
  } else {
    const above = { ...area, row: area.row - 1, rows: 1 };
    if (area.row === 0 || !isBlank(sheet, above)) insertCells(sheet, { ...area, rows: 1 }, "Down", source);
    // Inserting has moved the table down; without it the row above is free.
    table.area = { ...area, row: table.area.row - 1, rows: area.rows + 1 };
    table.showHeaders = true;
    table.columns.forEach(({ name }, i) => putCell(sheet, table.area.row, area.column + i, { value: name }));
  }
  sheet.workbook.changed({ kind: "cells", sheet, area: table.area, source, how: "RangeEdited" });
  tell(table, source);
}

/** Shows or hides the totals row; what lies below moves when it is in the way. */
export function setTotalsShown(table: Table, shown: boolean, source: Source = "addin"): void {
  assertAllowed(table.sheet, undefined, "show or hide the totals row");
  if (shown === table.showTotals) return;
  const { sheet } = table;
  if (shown) addTotals(table, source);
  else {
    const totals = table.totals!;
    takeBackSpills(sheet, totals);
    for (const { row, column } of [...sheet.cells.within(totals)]) putCell(sheet, row, column, null);
    table.showTotals = false;
    table.area = { ...table.area, rows: table.area.rows - 1 };
  }
  sheet.workbook.changed({ kind: "cells", sheet, area: table.area, source, how: "RangeEdited" });
  tell(table, source);
}

function addTotals(table: Table, source: Source): void {
  const { sheet, area } = table;
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  const others = sheet.workbook.tables.some(
    (other) => other !== table && other.sheet === sheet && other.touches(below),
  );
  if (others || !isBlank(sheet, below)) insertCells(sheet, below, "Down", source);
  table.area = { ...area, rows: area.rows + 1 };
  table.showTotals = true;
  const [first] = table.columns;
  const last = table.columns.at(-1);
  // Excel's first totals row: a word on the left, a sum (or a count) on the right.
  if (table.columns.every(({ total }) => total === undefined) && first && last) {
    first.total = "Total";
    if (last !== first) last.total = `=SUBTOTAL(${isNumeric(table) ? 109 : 103},[${escaped(last.name)}])`;
  }
  table.columns.forEach(({ total }, i) => {
    if (total === undefined) return;
    const at = { row: below.row, column: area.column + i };
    putCell(sheet, at.row, at.column, readEntry(total, "General", { sheet, ...at }).cell);
  });
  fillCalculated(table, table.body);
}

/** Are all values of the last column numbers? */
function isNumeric(table: Table): boolean {
  const column = table.area.column + table.area.columns - 1;
  table.sheet.workbook.calculate();
  const cells = [...table.sheet.cells.within({ ...table.body, column, columns: 1 })];
  return cells.length > 0 && cells.every(({ thing }) => typeof thing.value === "number");
}

/** A column name within a structured reference. */
function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** Refuses when a table has no such column. */
export function columnNumberOf(table: Table, index: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= table.columns.length) {
    refuse(
      "InvalidArgument",
      `The table ${table.name} has ${table.columns.length} columns; there is none with index ${index}.`,
    );
  }
  return index;
}
