import { MAX_COLUMNS, type Area } from "./area";
import { mergeAt } from "./cells";
import type { Source } from "./changes";
import { formatAt } from "./formatting";
import { textAt } from "./read";
import { EVERYTHING } from "./navigation";
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
  let left = column * STANDARD_WIDTH;
  for (const special of new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])) {
    if (special < column) left += columnWidth(sheet, special) - STANDARD_WIDTH;
  }
  return left;
}

/** Where a row begins, in points from the top edge of the sheet. */
export function rowStart(sheet: Worksheet, row: number): number {
  let top = row * STANDARD_HEIGHT;
  for (const special of new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...grownHeights(sheet).keys()])) {
    if (special < row) top += rowHeight(sheet, special) - STANDARD_HEIGHT;
  }
  return top;
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
  for (let each = column; each < column + columns; each++) {
    if (points === 0) {
      sheet.hiddenColumns.add(each);
      continue;
    }
    sheet.hiddenColumns.delete(each);
    if (points === undefined) sheet.columnWidths.delete(each);
    else sheet.columnWidths.set(each, toPixels(points));
  }
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

/** Sets or, with `undefined`, resets the heights of all rows of an area; 0 hides them. */
export function setRowHeights(
  sheet: Worksheet,
  { row, rows }: Area,
  points: number | undefined,
  source: Source = "addin",
): void {
  const wasHidden = Array.from({ length: rows }, (_, i) => sheet.hiddenRows.has(row + i));
  for (let each = row; each < row + rows; each++) {
    if (points === 0) {
      sheet.hiddenRows.add(each);
      continue;
    }
    sheet.hiddenRows.delete(each);
    if (points === undefined) sheet.rowHeights.delete(each);
    else sheet.rowHeights.set(each, toPixels(points));
  }
  tellHidden(sheet, row, wasHidden, source);
  sheet.workbook.changed({ kind: "look", sheet, source });
}

/** Hides rows or shows them again; their heights stay. */
export function hideRows(sheet: Worksheet, { row, rows }: Area, hidden: boolean, source: Source = "addin"): void {
  const wasHidden = Array.from({ length: rows }, (_, i) => sheet.hiddenRows.has(row + i));
  for (let each = row; each < row + rows; each++) hidden ? sheet.hiddenRows.add(each) : sheet.hiddenRows.delete(each);
  tellHidden(sheet, row, wasHidden, source);
  sheet.workbook.changed({ kind: "look", sheet, source });
}

/** Hides columns or shows them again; their widths stay. */
export function hideColumns(sheet: Worksheet, area: Area, hidden: boolean, source: Source = "addin"): void {
  const { hiddenColumns } = sheet;
  for (let each = area.column; each < area.column + area.columns; each++)
    hidden ? hiddenColumns.add(each) : hiddenColumns.delete(each);
  sheet.workbook.changed({ kind: "look", sheet, source });
}

/** Tells of the rows that are hidden or shown now and were not before, those side by side in one message. */
function tellHidden(sheet: Worksheet, first: number, wasHidden: readonly boolean[], source: Source): void {
  const differs = (i: number) => i < wasHidden.length && sheet.hiddenRows.has(first + i) !== wasHidden[i];
  for (let i = 0; i < wasHidden.length; i++) {
    if (!differs(i)) continue;
    let rows = 1;
    while (differs(i + rows) && wasHidden[i + rows] === wasHidden[i]) rows++;
    const area = { row: first + i, column: 0, rows, columns: MAX_COLUMNS };
    sheet.workbook.changed({ kind: wasHidden[i] ? "rows-shown" : "rows-hidden", sheet, area, source });
    i += rows - 1;
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
