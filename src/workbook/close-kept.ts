import { tokenize, tokenTypes } from "@borgar/fx";
import { quoteSheet } from "../blueprint/names";
import { letter } from "../blueprint/references";
import { formulaCells, isIn, type FormulaCell, type SheetCells } from "./close-cells";
import type { PeriodTable } from "./close-sheets";
import { addressOf, placeOf, type Place } from "./places";
import { seenFrom } from "./repair-formulas";

/** A formula of a period and the cells that have it. */
export interface Kept {
  readonly sheet: string;
  readonly place: Place;
  /** As it stands in the first cell. */
  readonly formula: string;
  /** One formula that answers for all of the cells. */
  readonly isArray: boolean;
  /** All cells of a column of a table: it goes with the table, whatever rows come and go. */
  readonly column?: { readonly table: string; readonly header: string };
}

/** Every formula of a sheet with as many cells together as have the same one, from the top left on. */
export function keptOf(cells: SheetCells): Kept[] {
  const { name: sheet, tables } = cells.sheet;
  const seen = seenFormulas();
  const all = formulaCells(cells);
  const columns = tables.flatMap((table) => wholeColumns(sheet, table, all, seen));
  const arrays = [...cells.spills].map(([cell, place]): Kept => {
    const own = all.find(({ row, column }) => `${row},${column}` === cell);
    return { sheet, place, formula: own?.formula ?? "", isArray: true };
  });
  const apart = all.filter(({ row, column }) => ![...columns, ...arrays].some(({ place }) => isIn(place, row, column)));
  const found = [
    ...columns,
    ...arrays,
    ...blocksOf(apart, ({ row, column, formula }) => seen(formula, row, column)).map(({ place, first }): Kept => ({
      sheet,
      place,
      formula: first.formula,
      isArray: false,
    })),
  ];
  return found.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
}

/** Columns of a table of which every cell has the same formula. */
function wholeColumns(
  sheet: string,
  { name, headers, body }: PeriodTable,
  all: readonly FormulaCell[],
  seen: Seen,
): Kept[] {
  const byColumn = new Map<number, FormulaCell[]>();
  for (const cell of all) {
    if (!isIn(body, cell.row, cell.column)) continue;
    const own = byColumn.get(cell.column);
    if (own) own.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  return headers.flatMap((header, i): Kept[] => {
    const column = body.column + i;
    const own = byColumn.get(column) ?? [];
    const [first] = own;
    if (!first || own.length < body.rows) return [];
    const formula = seen(first.formula, first.row, column);
    if (own.some((cell) => seen(cell.formula, cell.row, column) !== formula)) return [];
    const place = { row: body.row, column, rows: body.rows, columns: 1 };
    return [{ sheet, place, formula: first.formula, isArray: false, column: { table: name, header } }];
  });
}

/** Cells that are alike, joined to blocks: down each column first, then across. */
export function blocksOf<C extends { readonly row: number; readonly column: number }>(
  cells: readonly C[],
  kindOf: (cell: C) => string,
): { readonly place: Place; readonly first: C }[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { place: Place; first: C; kind: string }[] = [];
  for (const cell of sorted) {
    const kind = kindOf(cell);
    const last = runs.at(-1);
    const follows =
      last?.kind === kind && last.place.column === cell.column && last.place.row + last.place.rows === cell.row;
    if (last && follows) last.place = { ...last.place, rows: last.place.rows + 1 };
    else runs.push({ place: { row: cell.row, column: cell.column, rows: 1, columns: 1 }, first: cell, kind });
  }
  const blocks: { place: Place; first: C; kind: string }[] = [];
  // By the cells that a block would go on from, so that a wide page is not compared with itself.
  const ends = new Map<string, (typeof blocks)[number]>();
  for (const run of runs) {
    const { row, column, rows } = run.place;
    const block = ends.get(`${column} ${row} ${rows} ${run.kind}`) ?? { ...run, place: { ...run.place, columns: 0 } };
    if (block.place.columns === 0) blocks.push(block);
    block.place = { ...block.place, columns: block.place.columns + 1 };
    ends.set(`${column + 1} ${row} ${rows} ${run.kind}`, block);
  }
  return blocks;
}

/** A formula as it looks from its cell: the same for two cells where one was filled from the other. */
export type Seen = (formula: string, row: number, column: number) => string;

/** Formulas that name no cell by its distance look the same from everywhere, and are read only once. */
export function seenFormulas(): Seen {
  const fixed = new Map<string, string | undefined>();
  return (formula, row, column) => {
    if (!fixed.has(formula)) fixed.set(formula, isFixed(formula) ? seenFrom(formula, row, column) : undefined);
    return fixed.get(formula) ?? seenFrom(formula, row, column);
  };
}

function isFixed(formula: string): boolean {
  return tokenize(formula).every(({ type, value }) => {
    if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM && type !== tokenTypes.REF_TERNARY) return true;
    const cells = value.slice(value.lastIndexOf("!") + 1);
    return cells.split(":").every((cell) => /^(\$[A-Z]+)?(\$\d+)?$/i.test(cell));
  });
}

/** `H5:H12`, or `K5` where it is one cell. */
export function rangeOf({ row, column, rows, columns }: Place): string {
  const first = addressOf(row, column);
  const last = `${letter(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** A formula that points at the cells, and shows how many there are. */
export function pointerTo({ sheet, place, column }: Kept): string {
  if (column) return `=ROWS(${column.table}[${escaped(column.header)}])`;
  const cells = `${quoteSheet(sheet)}!${rangeOf(place)}`;
  return place.columns === 1 ? `=ROWS(${cells})` : `=ROWS(${cells})*COLUMNS(${cells})`;
}

function escaped(header: string): string {
  return header.replace(/['#@[\]]/g, (sign) => `'${sign}`);
}

/** Where a pointer points now. */
export type Pointed =
  { readonly table: string; readonly header: string } | { readonly sheet: string; readonly place: Place } | "gone";

export function pointedAt(formula: string): Pointed | undefined {
  if (/#REF!/i.test(formula)) return "gone";
  const [, table, header] = /^=ROWS\(([^'![\]]+)\[(.+)\]\)$/i.exec(formula) ?? [];
  if (table !== undefined && header !== undefined) {
    return { table, header: header.replace(/'(['#@[\]])/g, (_, sign: string) => sign) };
  }
  const [, quoted, plain, range] =
    /^=ROWS\((?:'((?:[^']|'')+)'|([^'!()]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)\)/i.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || range === undefined ? undefined : { sheet, place: placeOf(range.toUpperCase()) };
}
