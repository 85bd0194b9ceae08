import { letter } from "../blueprint/references";
import { addressOf, placeOf, type Place } from "./places";

/** Where a picture goes on its sheet. Measures are points from the top left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Sizes {
  /** Of the first rows and columns; those behind them have the usual size. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Points of a row and a column that nobody has changed. */
const USUAL = { row: 15, column: 48 };
/** Between the picture and what stands above it. */
const GAP = 15;

/**
 * Below everything, at its left edge. A picture that takes the place of an earlier one stays where that one lies, unless it
 * is larger and would cover something below.
 */
export function spotFor(
  size: { readonly width: number; readonly height: number },
  others: readonly Box[],
  earlier: Box | undefined,
): Box {
  if (earlier) {
    const there = { ...size, left: earlier.left, top: earlier.top };
    if (others.every((other) => !overlap(there, other) || overlap(earlier, other))) return there;
  }
  const left = others.length === 0 ? 0 : Math.min(...others.map((other) => other.left));
  const bottom = Math.max(0, ...others.map((other) => other.top + other.height));
  return { ...size, left, top: bottom === 0 ? 0 : bottom + GAP };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** The cells that a box covers: `A30:H52`. */
export function cellsUnder({ left, top, width, height }: Box, { rows, columns }: Sizes): string {
  const [first, last] = [cellAt(top, rows, USUAL.row), cellAt(top + height, rows, USUAL.row)];
  const [from, to] = [cellAt(left, columns, USUAL.column), cellAt(left + width, columns, USUAL.column)];
  return `${letter(from)}${first + 1}:${letter(to)}${last + 1}`;
}

/** The row or column in which a point lies, counted from 0. */
function cellAt(points: number, sizes: readonly number[], usual: number): number {
  let before = 0;
  for (const [index, size] of sizes.entries()) {
    if (points < before + size) return index;
    before += size;
  }
  return sizes.length + Math.floor((points - before) / usual);
}

/** The areas of an address without their sheet, which may have a comma in its name. */
export function areasOf(address: string): string[] {
  return address.match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?=,|$)/g) ?? [];
}

/** The areas to be printed, so that some cells are in them; several areas get them as one more. */
export function printAreaWith(areas: readonly string[], cells: string): string {
  const [only, ...more] = areas;
  if (only === undefined || more.length > 0) return [...areas, cells].join();
  const [a, b] = [placeOf(only), placeOf(cells)];
  const end = (place: Place) => ({ row: place.row + place.rows, column: place.column + place.columns });
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const last = addressOf(Math.max(end(a).row, end(b).row) - 1, Math.max(end(a).column, end(b).column) - 1);
  return `${addressOf(row, column)}:${last}`;
}
