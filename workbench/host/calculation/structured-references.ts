import { parseStructRef, type ReferenceStruct } from "@borgar/fx";
import { formatAbsolute, type Area } from "../model/area";
import type { Home } from "../model/formula";
import { quoteSheetName } from "../model/range-reference";
import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";

/** Where a formula stands. A name is read from any sheet, so its references say which sheet they mean: `qualified`. */
export interface Standpoint extends Home {
  readonly qualified?: true;
}

/**
 * A structured reference as plain cell references, for the place where the formula stands: `[@Start]` → `C5`,
 * `OKRs[Score]` → `'OKR board'!$F$2:$F$9`, `OKRs` → the data rows. The calculation library takes `[@Start]` for a
 * dependency on the whole column (minutes for a thousand rows), and knows neither a bare table name nor `[#Totals]`
 * in every form.
 *
 * @returns a reference, or the error Excel gives: `#REF!` for what is not there, `#VALUE!` for `@` outside the data rows
 */
export function cellReference(structured: string, home: Standpoint): string {
  const parsed = parseStructRef(structured);
  const table = parsed && tableOf(parsed, home);
  if (!table) return "#REF!";
  const rows = rowsOf(parsed, table, home);
  if (typeof rows === "string") return rows;
  const columns = columnsOf(parsed, table);
  return columns ? absolute(table.sheet, { ...rows, ...columns }, home) : "#REF!";
}

/** The data rows of a table, as its bare name means them in a formula. */
export function bodyReference(table: Table, home: Standpoint): string {
  return absolute(table.sheet, table.body, home);
}

function tableOf({ table }: ReferenceStruct, home: Home): Table | undefined {
  const { sheet, row, column } = home;
  if (table) return sheet.workbook.tables.find(({ name }) => name.toLowerCase() === table.toLowerCase());
  return sheet.workbook.tableAt(sheet, { row, column, rows: 1, columns: 1 });
}

type Rows = Pick<Area, "row" | "rows">;

function rowsOf({ sections = [] }: ReferenceStruct, table: Table, home: Home): Rows | string {
  const wanted = sections.map((section) => section.toLowerCase());
  if (wanted.includes("this row")) {
    const { row, rows } = table.body;
    return home.row >= row && home.row < row + rows ? { row: home.row, rows: 1 } : "#VALUE!";
  }
  if (wanted.length === 0) return table.body;
  const parts = wanted.map((section) => {
    if (section === "all") return table.area;
    if (section === "headers") return table.header;
    return section === "totals" ? table.totals : table.body;
  });
  // `[[#Data],[#Totals]]` of a table without totals is its data; nothing at all left over is an error.
  const there = parts.filter((part) => part !== undefined);
  if (there.length === 0) return "#REF!";
  const first = Math.min(...there.map(({ row }) => row));
  return { row: first, rows: Math.max(...there.map(({ row, rows }) => row + rows)) - first };
}

function columnsOf({ columns = [] }: ReferenceStruct, table: Table): Pick<Area, "column" | "columns"> | undefined {
  const [first, last = first] = columns;
  if (first === undefined || last === undefined) return { column: table.area.column, columns: table.area.columns };
  const [from, to] = [indexOf(table, first), indexOf(table, last)];
  if (from < 0 || to < 0) return undefined;
  return { column: table.area.column + Math.min(from, to), columns: Math.abs(to - from) + 1 };
}

function indexOf(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function absolute(sheet: Worksheet, area: Area, home: Standpoint): string {
  const address = formatAbsolute(area);
  return sheet === home.sheet && !home.qualified ? address : `${quoteSheetName(sheet.name)}!${address}`;
}
