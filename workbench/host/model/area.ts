/** A rectangle of cells, counted from zero. Every address in the host is one of these; A1 text only at the borders. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** "A" → 0, "XFD" → 16383; -1 for anything that is no column. */
export function columnNumber(name: string): number {
  if (!/^[A-Z]{1,3}$/i.test(name)) return -1;
  const n = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return n < MAX_COLUMNS ? n : -1;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** The area of an address without a sheet: `B2`, `A1:C3`, `A:C`, `2:4`; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const columns = COLUMNS.exec(address);
  if (columns) return spanning(0, columnNumber(columns[1]!), MAX_ROWS - 1, columnNumber(columns[2]!));
  const rows = ROWS.exec(address);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  const [first, last = first, ...more] = address.split(":");
  const from = CELL.exec(first ?? "");
  const to = CELL.exec(last ?? "");
  if (!from || !to || more.length > 0) return undefined;
  return spanning(Number(from[2]) - 1, columnNumber(from[1]!), Number(to[2]) - 1, columnNumber(to[1]!));
}

function spanning(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  if (Math.min(row1, column1, row2, column2) < 0 || Math.max(row1, row2) >= MAX_ROWS) return undefined;
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row1 - row2) + 1, columns: Math.abs(column1 - column2) + 1 };
}

/** `A1:B2`, `A1`, `A:C` for whole columns, `2:4` for whole rows. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** The same in absolute words, `$A$1:$B$2`: for rules, names and formulas that stay with the cells they were given. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|[0-9]+/g, "$$$&");
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
