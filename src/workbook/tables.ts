import { cellOf, isFormula } from "./cell-values";
import { bytesOf, FIRST_ROWS, nextPieces, type Piece } from "./chunks";
import { addressOf, cellsOf } from "./places";
import { problemOf } from "./problem";
import type { NamedCell, Reading, TableContents, TableRow, Wanted, WantedTable } from "./rows-port";

/** One table while it is read. */
interface Asked {
  readonly want: WantedTable;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly first: Excel.Range;
}

interface Read extends Asked {
  readonly values: unknown[][];
  /** Of the same rows; empty where they are not wanted. */
  readonly formulas: unknown[][];
  bytesPerRow: number;
}

/** A table that changes while its pieces are read is read again, this often. */
const ATTEMPTS = 3;

/**
 * Reads tables whole and named cells. The first round trip brings the first rows of each table, which is all of most;
 * what is left comes in pieces, by the bytes that the rows took so far.
 */
export async function readTables(context: Excel.RequestContext, wanted: Wanted, attempts = ATTEMPTS): Promise<Reading> {
  const { asked, named } = await readFirst(context, wanted, FIRST_ROWS);
  const tables = asked
    .filter(({ table }) => !table.isNullObject)
    .map((one): Read => {
      const values = [...one.first.values];
      const formulas = one.want.formulas ? [...one.first.formulas] : [];
      return { ...one, values, formulas, bytesPerRow: perRow(values, formulas) };
    });
  const settled = await readRest(context, tables, 1);
  if (!settled && attempts > 1) return readTables(context, wanted, attempts - 1);
  return {
    tables: tables.map(contentsOf),
    missingTables: asked.filter(({ table }) => table.isNullObject).map(({ want }) => want.table),
    cells: Object.fromEntries(
      named.filter(([, range]) => !range.isNullObject).map(([name, range]) => [name, namedCell(range)]),
    ),
  };
}

async function readFirst(context: Excel.RequestContext, { tables, names = [] }: Wanted, rows: number) {
  const asked = tables.map((want): Asked => {
    const table = context.workbook.tables.getItemOrNullObject(want.table);
    table.load("name");
    table.columns.load("items/name");
    table.worksheet.load("name");
    const body = table.getDataBodyRange();
    body.load("rowIndex,columnIndex,rowCount");
    const first = body.getIntersection(body.getRow(0).getResizedRange(rows - 1, 0));
    first.load("values");
    if (want.formulas) first.load("formulas");
    return { want, table, body, first };
  });
  const named = names.map((name): [string, Excel.Range] => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("values,address");
    range.worksheet.load("name");
    return [name, range];
  });
  try {
    await context.sync();
  } catch (error) {
    // Long texts in every cell: fewer rows, then.
    if (problemOf(error)?.problem !== "too-large" || rows === 1) throw error;
    return readFirst(context, { tables, names }, Math.ceil(rows / 16));
  }
  return { asked, named };
}

/**
 * @param smaller by how much an answer has to be smaller than the bytes of the rows so far make believe
 * @returns whether no table changed its size meanwhile
 */
async function readRest(context: Excel.RequestContext, tables: readonly Read[], smaller: number): Promise<boolean> {
  const open = tables
    .map(({ values, body, bytesPerRow }, table) => ({
      table,
      from: values.length,
      rows: body.rowCount - values.length,
      bytesPerRow: bytesPerRow * smaller,
    }))
    .filter(({ rows }) => rows > 0);
  if (open.length === 0) return true;
  const pieces = nextPieces(open);
  const asked = pieces.map((piece) => askFor(tables[piece.table]!, piece));
  try {
    await context.sync();
  } catch (error) {
    if (problemOf(error)?.problem !== "too-large" || pieces.every(({ rows }) => rows === 1)) throw error;
    return readRest(context, tables, smaller * 4);
  }
  pieces.forEach(({ table }, i) => {
    const read = tables[table]!;
    const { piece } = asked[i]!;
    const formulas = read.want.formulas ? piece.formulas : [];
    read.values.push(...piece.values);
    read.formulas.push(...formulas);
    read.bytesPerRow = Math.max(read.bytesPerRow, perRow(piece.values, formulas));
  });
  const settled = pieces.every(({ table }, i) => asked[i]!.body.rowCount === tables[table]!.body.rowCount);
  // Where a table is shorter now, what was still to be read may not be there any more.
  return settled && readRest(context, tables, smaller);
}

function askFor({ table, want }: Read, { from, rows }: Piece): { piece: Excel.Range; body: Excel.Range } {
  const body = table.getDataBodyRange();
  body.load("rowCount");
  const piece = body
    .getRow(0)
    .getOffsetRange(from, 0)
    .getResizedRange(rows - 1, 0);
  piece.load("values");
  if (want.formulas) piece.load("formulas");
  return { piece, body };
}

function perRow(values: unknown[][], formulas: unknown[][]): number {
  return (bytesOf(values) + bytesOf(formulas)) / values.length;
}

function contentsOf({ want, table, body, values, formulas }: Read): TableContents {
  const headers = table.columns.items.map(({ name }) => want.headers.find((header) => isHeader(header, name)) ?? name);
  return {
    table: want.table,
    sheet: table.worksheet.name,
    at: addressOf(body.rowIndex, body.columnIndex),
    headers,
    missing: want.headers.filter((header) => !headers.includes(header)),
    rows: values.map((cells, row): TableRow => ({
      row,
      cells: Object.fromEntries(headers.map((header, i) => [header, cellOf(cells[i])])),
      ...(want.formulas && { formulas: formulasIn(headers, formulas[row] ?? [], cells) }),
    })),
  };
}

function formulasIn(headers: readonly string[], formulas: readonly unknown[], values: readonly unknown[]) {
  const found = headers.flatMap((header, i): [string, string][] =>
    isFormula(formulas[i], values[i]) ? [[header, String(formulas[i])]] : [],
  );
  return Object.fromEntries(found);
}

/** Excel holds headers that differ in case only for the same. */
function isHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function namedCell({ values, address, worksheet }: Excel.Range): NamedCell {
  return { holds: cellOf(values[0]?.[0]), at: { sheet: worksheet.name, cell: cellsOf(address) } };
}
