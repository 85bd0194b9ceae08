import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import type { CellFormat } from "./format";
import type { Worksheet } from "./worksheet";

export type EdgeDirection = "Left" | "Right" | "Up" | "Down";

/** The whole sheet. */
export const EVERYTHING: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/**
 * The smallest area that holds everything, within another one; undefined when there is nothing.
 *
 * @param valuesOnly leave out cells that are only formatted
 */
export function usedArea(sheet: Worksheet, within: Area = EVERYTHING, valuesOnly = false): Area | undefined {
  let used = boundsOf(sheet.cells.within(within));
  if (valuesOnly) return used;
  const looks = boundsOf(visibly(sheet, within));
  for (const area of [looks, ...sheet.merges.map((merge) => intersection(merge, within))]) {
    if (area) used = used ? bounding(used, area) : area;
  }
  return used;
}

function* visibly(sheet: Worksheet, within: Area): Generator<{ row: number; column: number }> {
  for (const { row, column, thing } of sheet.formats.within(within)) {
    if (thing !== (sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column)) && !isPlain(thing))
      yield { row, column };
  }
}

/** A format that was touched and put back counts as none. */
function isPlain(format: CellFormat): boolean {
  return (
    format.style === "Normal" && format.numberFormat === "General" && format.fill.color === "" && !hasOther(format)
  );
}

function hasOther({ font, borders, horizontalAlignment, wrapText, locked }: CellFormat): boolean {
  const drawn = Object.values(borders).some(({ style }) => style !== "None");
  const plainFont =
    !font.bold && !font.italic && font.underline === "None" && font.color === "#000000" && font.size === 11;
  return drawn || !plainFont || horizontalAlignment !== "General" || wrapText || !locked;
}

function boundsOf(places: Iterable<{ row: number; column: number }>): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The block around an area, bounded by blank rows and columns (Ctrl+A in Excel). */
export function surroundingRegion(sheet: Worksheet, area: Area): Area {
  let region = area;
  for (;;) {
    let next = region;
    for (const strip of border(region)) {
      const within = intersection(strip, EVERYTHING);
      const filled = within && boundsOf(sheet.cells.within(within));
      if (filled) next = bounding(next, filled);
    }
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

/** The cells right around an area, corners included. */
function border({ row, column, rows, columns }: Area): Area[] {
  return [
    { row: row - 1, column: column - 1, rows: 1, columns: columns + 2 },
    { row: row + rows, column: column - 1, rows: 1, columns: columns + 2 },
    { row, column: column - 1, rows, columns: 1 },
    { row, column: column + columns, rows, columns: 1 },
  ];
}

const STEP = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** Where Ctrl+arrow ends: the end of a block, the begin of the next one, or the edge of the sheet. */
export function rangeEdge(sheet: Worksheet, from: { row: number; column: number }, direction: EdgeDirection) {
  const [down, right] = STEP[direction];
  const filled = (at: { row: number; column: number }) => sheet.cells.get(at.row, at.column) !== undefined;
  const isIn = ({ row, column }: { row: number; column: number }) =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const next = (at: { row: number; column: number }) => ({ row: at.row + down, column: at.column + right });
  const first = next(from);
  if (!isIn(first)) return from;
  if (filled(from) && filled(first)) {
    let at = first;
    while (isIn(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  return nextFilled(sheet, first, direction) ?? edgeOfSheet(from, direction);
}

function nextFilled(sheet: Worksheet, from: { row: number; column: number }, direction: EdgeDirection) {
  const [down, right] = STEP[direction];
  const beam = {
    row: down < 0 ? 0 : from.row,
    column: right < 0 ? 0 : from.column,
    rows: down === 0 ? 1 : down < 0 ? from.row + 1 : MAX_ROWS - from.row,
    columns: right === 0 ? 1 : right < 0 ? from.column + 1 : MAX_COLUMNS - from.column,
  };
  const found = [...sheet.cells.within(beam)].map(({ row, column }) => ({ row, column }));
  return down + right > 0 ? found[0] : found.at(-1);
}

function edgeOfSheet({ row, column }: { row: number; column: number }, direction: EdgeDirection) {
  switch (direction) {
    case "Left":
      return { row, column: 0 };
    case "Right":
      return { row, column: MAX_COLUMNS - 1 };
    case "Up":
      return { row: 0, column };
    case "Down":
      return { row: MAX_ROWS - 1, column };
  }
}
