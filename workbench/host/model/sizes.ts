import { MAX_COLUMNS, type Area } from "./area";
import { mergeAt } from "./cells";
import type { Source } from "./changes";
import { formatAt } from "./formatting";
import { textAt } from "./read";
import { EVERYTHING } from "./navigation";
import type { SpanMap, SpanSet } from "./spans";
import { textWidth } from "./text-width";
import { version } from "./version";
import type { Worksheet } from "./worksheet";

/** Points of a column and a row that nobody has changed (64 and 20 pixels at 96 per inch). */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
/** 255 characters of the standard font, and Excel's highest row. */
export const WIDEST_COLUMN = 1342.5;
export const HIGHEST_ROW = 409.5;

/** Room beside a text within its cell, both sides together, in points. */
const PADDING = 5.25;

/** Excel keeps whole pixels. */
export function toPixels(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}

/** Points; 0 while hidden. */
export function columnWidth(sheet: Worksheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
}

/** Points; 0 while hidden. A row of which nobody set the height is as high as its largest font and wrapped text need. */
export function rowHeight(sheet: Worksheet, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  return sheet.rowHeights.get(row) ?? grownHeights(sheet).get(row) ?? STANDARD_HEIGHT;
}

/** Where a column begins, in points from the left edge of the sheet. */
export function columnStart(sheet: Worksheet, column: number): number {
  return start(column, STANDARD_WIDTH, sheet.columnWidths, sheet.hiddenColumns);
}

/** Where a row begins, in points from the top edge of the sheet. */
export function rowStart(sheet: Worksheet, row: number): number {
  let top = start(row, STANDARD_HEIGHT, sheet.rowHeights, sheet.hiddenRows);
  for (const [grown, points] of grownHeights(sheet)) {
    if (grown < row && !sheet.rowHeights.has(grown) && !sheet.hiddenRows.has(grown)) top += points - STANDARD_HEIGHT;
  }
  return top;
}

/** Where the row or column `key` begins when those before it have these sizes, or none while hidden. */
function start(key: number, standard: number, sizes: SpanMap<number>, { map: hidden }: SpanSet): number {
  let points = (key - hidden.countIn(0, key)) * standard;
  for (const { from, end, value } of sizes.within(0, key)) {
    points += (end - from - hidden.countIn(from, end - from)) * (value - standard);
  }
  return points;
}

/** Where an area lies on the sheet and how large it is, in points. */
export function boundsOf(sheet: Worksheet, { row, column, rows, columns }: Area) {
  const [left, top] = [columnStart(sheet, column), rowStart(sheet, row)];
  return {
    left,
    top,
    width: columnStart(sheet, column + columns) - left,
    height: rowStart(sheet, row + rows) - top,
  };
}

/** Sets or, with `undefined`, resets the widths of all columns of an area; 0 hides them. */
export function setColumnWidths(sheet: Worksheet, { column, columns }: Area, points: number | undefined): void {
  setSizes(sheet.columnWidths, sheet.hiddenColumns, column, columns, points);
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

/** Sets or, with `undefined`, resets the heights of all rows of an area; 0 hides them. */
export function setRowHeights(
  sheet: Worksheet,
  { row, rows }: Area,
  points: number | undefined,
  source: Source = "addin",
): void {
  const turned = turning(sheet, row, rows, points === 0);
  setSizes(sheet.rowHeights, sheet.hiddenRows, row, rows, points);
  tellHidden(sheet, turned, points === 0, source);
  sheet.workbook.changed({ kind: "look", sheet, source });
}

function setSizes(sizes: SpanMap<number>, hidden: SpanSet, from: number, count: number, points: number | undefined) {
  hidden.put(from, count, points === 0);
  if (points === undefined) sizes.deleteSpan(from, count);
  else if (points > 0) sizes.setSpan(from, count, toPixels(points));
}

/** Hides rows or shows them again; their heights stay. */
export function hideRows(sheet: Worksheet, { row, rows }: Area, hidden: boolean, source: Source = "addin"): void {
  const turned = turning(sheet, row, rows, hidden);
  sheet.hiddenRows.put(row, rows, hidden);
  tellHidden(sheet, turned, hidden, source);
  sheet.workbook.changed({ kind: "look", sheet, source });
}

/** Hides columns or shows them again; their widths stay. */
export function hideColumns(sheet: Worksheet, area: Area, hidden: boolean, source: Source = "addin"): void {
  sheet.hiddenColumns.put(area.column, area.columns, hidden);
  sheet.workbook.changed({ kind: "look", sheet, source });
}

/** The rows that are going to be hidden, or shown, and are not yet. */
function turning({ hiddenRows: { map } }: Worksheet, row: number, rows: number, hidden: boolean) {
  return hidden ? map.gaps(row, rows) : map.within(row, rows);
}

/** Tells of rows that are hidden or shown now, those side by side in one message. */
function tellHidden(
  sheet: Worksheet,
  turned: readonly { from: number; end: number }[],
  hidden: boolean,
  source: Source,
): void {
  for (const { from, end } of turned) {
    const area = { row: from, column: 0, rows: end - from, columns: MAX_COLUMNS };
    sheet.workbook.changed({ kind: hidden ? "rows-hidden" : "rows-shown", sheet, area, source });
  }
}

/** Makes each column of an area as wide as the widest text that stands in the area; empty columns stay as they are. */
export function autofitColumns(sheet: Worksheet, area: Area): void {
  sheet.workbook.calculate();
  const widest = new Map<number, number>();
  for (const { row, column } of sheet.cells.within(area)) {
    const { font, indentLevel } = formatAt(sheet, row, column);
    const text = textAt(sheet, row, column);
    if (text === "" || mergeAt(sheet, row, column)) continue;
    const needed = Math.max(...text.split("\n").map((line) => textWidth(line, font))) + PADDING + indentLevel * 6.75;
    widest.set(column, Math.max(widest.get(column) ?? 0, needed));
  }
  for (const [column, needed] of widest) {
    sheet.hiddenColumns.delete(column);
    sheet.columnWidths.set(column, Math.min(WIDEST_COLUMN, Math.ceil(needed / 0.75) * 0.75));
  }
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

/** Lets each row of an area have the height that its fonts and wrapped texts need. */
export function autofitRows(sheet: Worksheet, area: Area): void {
  setRowHeights(sheet, area, undefined);
}

const grown = new WeakMap<Worksheet, { at: number; heights: ReadonlyMap<number, number> }>();

/** Rows that are higher than the standard because of what stands in them. */
function grownHeights(sheet: Worksheet): ReadonlyMap<number, number> {
  const at = version(sheet.workbook);
  const known = grown.get(sheet);
  if (known?.at === at) return known.heights;
  const heights = new Map<number, number>();
  const raise = (row: number, points: number) => {
    if (points > (heights.get(row) ?? STANDARD_HEIGHT)) heights.set(row, Math.min(HIGHEST_ROW, points));
  };
  for (const [row, format] of sheet.rowFormats) raise(row, lineHeight(format.font.size));
  for (const { row, thing } of sheet.formats.within(EVERYTHING)) {
    if (thing.font.size !== 11) raise(row, lineHeight(thing.font.size));
  }
  for (const { row, column } of sheet.cells.within(EVERYTHING)) {
    const { wrapText, font, indentLevel } = formatAt(sheet, row, column);
    if (!wrapText || mergeAt(sheet, row, column)) continue;
    const room = columnWidth(sheet, column) - PADDING - indentLevel * 6.75;
    const lines = countLines(textAt(sheet, row, column), (text) => textWidth(text, font) <= room);
    raise(row, lineHeight(font.size) + (lines - 1) * font.size * 1.33);
  }
  for (const [row, points] of heights) heights.set(row, Math.ceil(points / 0.75) * 0.75);
  grown.set(sheet, { at, heights });
  return heights;
}

function lineHeight(fontSize: number): number {
  return Math.max(STANDARD_HEIGHT, fontSize * 1.3);
}

/** How many lines a text takes when it breaks at spaces. */
function countLines(text: string, fits: (text: string) => boolean): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let line = "";
    lines++;
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && !fits(longer)) {
        lines++;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
