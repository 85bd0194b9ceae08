import type { SheetPlan } from "../blueprint/plan";
import { asBefore, isFormula, TEXT_LIMIT } from "./cell-values";
import { bytesOf } from "./chunks";
import { cellAt, formulaCells, isIn, type SheetCells } from "./close-cells";
import { blocksOf, rangeOf, type Kept } from "./close-kept";
import type { Written } from "./contents";
import { drawLooks } from "./draw-looks";
import { drawRules } from "./draw-rules";
import { drawingOf } from "./drawing";
import type { Place } from "./places";
import { makeTable, writeConstants, writeFormulas } from "./render";
import { asFilled } from "./repair-formulas";
import { asText } from "./text-gate";

/** No request to Excel on the web may pass 5 MB, and what cells held before comes back with the answer. */
const MOST = 1_500_000;

/** Cells that get something else in one go, and what they held when somebody looked. */
export interface Replacement {
  readonly sheet: string;
  readonly place: Place;
  /** Whether a cell still is as it was. */
  readonly isAsSeen: (formula: unknown, value: unknown, row: number, column: number) => boolean;
  readonly written: readonly (readonly Written[])[];
  /** How many of the cells get something else, where that are not all of them. */
  readonly formulas?: number;
}

/** Draws the two sheets of a closing, whole, in one request while they fit into one. */
export async function drawClosing(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  leftovers: readonly string[],
  beforeWriting: () => void,
): Promise<void> {
  beforeWriting();
  for (const name of leftovers) context.workbook.worksheets.getItem(name).delete();
  const bytes = plans.reduce((sum, { table }) => sum + bytesOf(table?.rows ?? []), 0);
  const [first, ...others] = plans;
  if (!first) return;
  drawOne(context, first);
  if (bytes > MOST) {
    await context.sync();
    return drawClosing(context, others, [], beforeWriting);
  }
  for (const plan of others) drawOne(context, plan);
  await context.sync();
}

function drawOne(context: Excel.RequestContext, plan: SheetPlan): void {
  const drawing = drawingOf(plan, context.workbook.worksheets.add(plan.name));
  writeConstants(drawing);
  makeTable(drawing);
  drawLooks(drawing);
  drawRules(drawing);
  writeFormulas(drawing);
}

/** Values in the place of the formulas of a sheet, the cells that stand together in one go. */
export function frozen(cells: SheetCells, kept: readonly Kept[]): Replacement[] {
  const sheet = cells.sheet.name;
  const own = kept.filter((one) => one.sheet === sheet);
  const arrays = own.filter(({ isArray }) => isArray);
  const inArray = (row: number, column: number) => arrays.some(({ place }) => isIn(place, row, column));
  const single = formulaCells(cells).filter(
    ({ row, column }) => !inArray(row, column) && own.some(({ place }) => isIn(place, row, column)),
  );
  const places = [...arrays.map(({ place }) => place), ...blocksOf(single, () => "").map(({ place }) => place)];
  return places.map((place) => ({
    sheet,
    place,
    // What a formula has laid out beside itself may have changed with it; a formula there would be somebody's own.
    isAsSeen: (formula, value, row, column) =>
      formula === cellAt(cells, row, column).formula || (inArray(row, column) && !isFormula(formula, value)),
    written: matrix(place, (row, column) => valueOf(cellAt(cells, row, column).value)),
  }));
}

/**
 * A value as it is written in place of its formula. An error stays the error that it was, not a text that reads like one:
 * charts leave it out and other formulas see it, as before.
 */
function valueOf(value: unknown): Written {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value ?? "");
  if (text === "" || /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(text)) return text;
  return asText(text.slice(0, TEXT_LIMIT));
}

/** Formulas in the place of the values that were put there. */
export function putBack(cells: SheetCells, { sheet, place, formula, isArray }: Kept): Replacement {
  const first = { row: place.row, column: place.column };
  const written = matrix(place, (row, column): Written => {
    if (row === first.row && column === first.column) return formula;
    // The rest of an array is laid out by its formula, once nothing stands in its way.
    return isArray ? "" : asFilled(formula, first, { row, column });
  });
  return {
    sheet,
    place,
    isAsSeen: (holds, _value, row, column) => holds === cellAt(cells, row, column).formula,
    written,
  };
}

/**
 * Writes replacements, in as many requests as they need. Each cell is read once more right before it is written, in the same
 * request; one that somebody changed since it was looked at gets back what it held, and the rest is not begun.
 *
 * @returns where somebody changed something; undefined when all is written
 */
export async function replaceAll(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
  beforeWriting: () => void,
  wrote: (cells: number) => void,
): Promise<{ readonly sheet: string; readonly range: string } | undefined> {
  return replace(context, requestsOf(replacements.flatMap(smaller)), beforeWriting, wrote, 0);
}

async function replace(
  context: Excel.RequestContext,
  [pieces, ...others]: readonly (readonly Replacement[])[],
  beforeWriting: () => void,
  wrote: (cells: number) => void,
  before: number,
): Promise<{ readonly sheet: string; readonly range: string } | undefined> {
  if (!pieces) return undefined;
  beforeWriting();
  const asked = pieces.map((piece) => ({
    ...piece,
    held: rangeAt(context, piece).load("formulas,values,numberFormat"),
    range: rangeAt(context, piece),
  }));
  // All of it is read before any of it is written, and worked out once: not again for every piece.
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const { range, written } of asked) range.formulas = written.map((row) => [...row]);
  await context.sync();
  const changed = asked.filter(({ place, held, isAsSeen }) => !isUntouched(place, held, isAsSeen));
  if (changed.length > 0) {
    beforeWriting();
    for (const { range, held } of changed) range.formulas = asHeld(held);
    await context.sync();
    return { sheet: changed[0]!.sheet, range: rangeOf(changed[0]!.place) };
  }
  const done = pieces.reduce((sum, { place, formulas }) => sum + (formulas ?? place.rows * place.columns), before);
  wrote(done);
  return replace(context, others, beforeWriting, wrote, done);
}

function rangeAt({ workbook }: Excel.RequestContext, { sheet, place }: Replacement): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, place.rows, place.columns);
}

function asHeld({ formulas, values, numberFormat }: Excel.Range): Written[][] {
  return formulas.map((row: unknown[], i) =>
    row.map((formula, j) => asBefore(formula, values[i]?.[j], numberFormat[i]?.[j])),
  );
}

function isUntouched(place: Place, before: Excel.Range, isAsSeen: Replacement["isAsSeen"]): boolean {
  return before.formulas.every((row: unknown[], i) =>
    row.every((formula, j) => isAsSeen(formula, before.values[i]?.[j], place.row + i, place.column + j)),
  );
}

/** What a replacement takes in a request besides its cells. */
const OF_A_STEP = 600;

/** A replacement of many rows, in pieces that each fit into a request. */
function smaller(one: Replacement): Replacement[] {
  const bytes = bytesOf(one.written) * 2;
  if (bytes <= MOST) return [one];
  const rows = Math.max(1, Math.floor(one.place.rows / Math.ceil(bytes / MOST)));
  const pieces: Replacement[] = [];
  for (let from = 0; from < one.place.rows; from += rows) {
    const written = one.written.slice(from, from + rows);
    const counted = one.formulas === undefined ? {} : { formulas: from === 0 ? one.formulas : 0 };
    pieces.push({
      ...one,
      ...counted,
      place: { ...one.place, row: one.place.row + from, rows: written.length },
      written,
    });
  }
  return pieces;
}

function requestsOf(pieces: readonly Replacement[]): Replacement[][] {
  const requests: Replacement[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const bytes = OF_A_STEP + bytesOf(piece.written);
    if (requests.length === 0 || bytes > room) {
      requests.push([]);
      room = MOST;
    }
    requests.at(-1)!.push(piece);
    room -= bytes;
  }
  return requests;
}

function matrix<T>({ row, column, rows, columns }: Place, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => cell(row + i, column + j)));
}

/** The cell that says on which day scores are judged comes first: from then on nothing moves. */
export function dayFirst(
  replacements: readonly Replacement[],
  { sheet, cell }: { sheet: string; cell: Place },
): Replacement[] {
  const isDay = (one: Replacement) => one.sheet === sheet && isIn(one.place, cell.row, cell.column);
  return [...replacements.filter(isDay), ...replacements.filter((one) => !isDay(one))];
}
