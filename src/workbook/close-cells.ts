import { cellOf, isFormula } from "./cell-values";
import { bytesOf, FIRST_ROWS, nextPieces, type Piece } from "./chunks";
import type { PeriodSheet } from "./close-sheets";
import { cellsOf, placeOf, type Place } from "./places";
import { problemOf } from "./problem";
import type { Spot } from "./rows-port";
import { addressOf } from "./places";

/** What the cells of a sheet hold: formulas or values, and what they show. Row and column count from the first cell that is used. */
export interface SheetCells {
  readonly sheet: PeriodSheet;
  readonly used: Place;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** Where one formula fills more cells than its own, by `row,column` of the sheet. */
  readonly spills: ReadonlyMap<string, Place>;
}

interface Reading {
  readonly sheet: PeriodSheet;
  readonly used: Place;
  readonly formulas: unknown[][];
  readonly values: unknown[][];
  bytesPerRow: number;
}

/**
 * Reads the sheets of a period whole: one round trip while no sheet has more than a few hundred rows, as many more as the
 * rest needs without an answer above 4 MB, and one where a formula may fill more cells than its own.
 */
export async function readCells(context: Excel.RequestContext, sheets: readonly PeriodSheet[]): Promise<SheetCells[]> {
  const readings = sheets.flatMap((sheet): Reading[] =>
    sheet.used ? [{ sheet, used: sheet.used, formulas: [], values: [], bytesPerRow: 0 }] : [],
  );
  await read(context, readings, firstPieces(readings, FIRST_ROWS));
  for (let open = left(readings); open.length > 0; open = left(readings))
    await read(context, readings, nextPieces(open));
  const spills = await readSpills(context, readings);
  return readings.map((reading) => ({ ...reading, spills: spills.get(reading) ?? new Map<string, Place>() }));
}

function firstPieces(readings: readonly Reading[], rows: number): Piece[] {
  return readings.map(({ used }, table) => ({ table, from: 0, rows: Math.min(rows, used.rows) }));
}

function left(readings: readonly Reading[]) {
  return readings
    .map(({ used, formulas, bytesPerRow }, table) => ({
      table,
      from: formulas.length,
      rows: used.rows - formulas.length,
      bytesPerRow,
    }))
    .filter(({ rows }) => rows > 0);
}

async function read(
  context: Excel.RequestContext,
  readings: readonly Reading[],
  pieces: readonly Piece[],
): Promise<void> {
  const asked = pieces.map(({ table, from, rows }) => {
    const { sheet, used } = readings[table]!;
    const range = context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(used.row + from, used.column, rows, used.columns);
    return range.load("formulas,values");
  });
  try {
    await context.sync();
  } catch (error) {
    // Long texts in every cell: fewer rows, then.
    if (problemOf(error)?.problem !== "too-large" || pieces.every(({ rows }) => rows === 1)) throw error;
    const fewer = pieces.map((piece) => ({ ...piece, rows: Math.max(1, Math.floor(piece.rows / 4)) }));
    return read(context, readings, fewer);
  }
  pieces.forEach(({ table }, i) => {
    const reading = readings[table]!;
    const { formulas, values } = asked[i]!;
    reading.formulas.push(...formulas);
    reading.values.push(...values);
    reading.bytesPerRow = Math.max(reading.bytesPerRow, (bytesOf(formulas) + bytesOf(values)) / formulas.length);
  });
}

/** A formula that fills more cells than its own has one beside it that shows something and holds no formula. */
async function readSpills(context: Excel.RequestContext, readings: readonly Reading[]) {
  const spills = new Map<Reading, Map<string, Place>>();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return spills;
  const asked = readings.flatMap((reading) =>
    formulaCells(reading)
      .filter(({ row, column }) => mayFill(reading, row, column))
      .map(({ row, column }) => {
        const cell = context.workbook.worksheets.getItem(reading.sheet.name).getRangeByIndexes(row, column, 1, 1);
        return { reading, row, column, filled: cell.getSpillingToRangeOrNullObject().load("address") };
      }),
  );
  if (asked.length === 0) return spills;
  await context.sync();
  for (const { reading, row, column, filled } of asked) {
    if (filled.isNullObject) continue;
    const own = spills.get(reading) ?? new Map<string, Place>();
    spills.set(reading, own.set(`${row},${column}`, placeOf(cellsOf(filled.address))));
  }
  return spills;
}

function mayFill({ sheet, used, formulas, values }: Reading, row: number, column: number): boolean {
  // Excel lets no formula of a table fill other cells.
  if (sheet.tables.some(({ body }) => isIn(body, row, column))) return false;
  return [
    [row - used.row + 1, column - used.column],
    [row - used.row, column - used.column + 1],
  ].some(([i, j]) => {
    const value = values[i!]?.[j!] ?? "";
    return value !== "" && !isFormula(formulas[i!]?.[j!], value);
  });
}

export function isIn(place: Place, row: number, column: number): boolean {
  return (
    row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns
  );
}

/** A cell that holds a formula; row and column of the sheet. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
}

/** All cells with formulas, row by row. */
export function formulaCells({
  used,
  formulas,
  values,
}: Pick<SheetCells, "used" | "formulas" | "values">): FormulaCell[] {
  return formulas.flatMap((line, i) =>
    line.flatMap((formula, j): FormulaCell[] => {
      const value = values[i]?.[j];
      return isFormula(formula, value)
        ? [{ row: used.row + i, column: used.column + j, formula: String(formula), value }]
        : [];
    }),
  );
}

/** What a cell holds; "" outside of what was read. */
export function cellAt({ used, formulas, values }: SheetCells, row: number, column: number) {
  const [i, j] = [row - used.row, column - used.column];
  return { formula: formulas[i]?.[j] ?? "", value: values[i]?.[j] ?? "" };
}

/** Values of a formula that has come to no answer: another request for one, or a formula that Excel does not know yet. */
const WAITING = ["#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/** Cells that must not be frozen, because what they show is no answer. */
export function waitingIn(cells: SheetCells): Spot[] {
  return formulaCells(cells)
    .filter(({ formula, value }) => {
      const found = cellOf(value);
      const fault = typeof found === "object" && found !== null && "fault" in found ? found.fault : undefined;
      if (fault === undefined) return false;
      return WAITING.includes(fault) || (fault === "#NAME?" && /OKR\.|_xldudf_/i.test(formula));
    })
    .map(({ row, column }) => ({ sheet: cells.sheet.name, cell: addressOf(row, column) }));
}
