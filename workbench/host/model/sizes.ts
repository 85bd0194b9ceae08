import { MAX_COLUMNS, type Area } from "./area";
import { mergeAt } from "./cells";
import type { Source } from "./changes";
import { fittedHeights } from "./fitted-rows";
import { formatAt } from "./formatting";
import { textAt } from "./read";
import type { SpanMap, SpanSet } from "./spans";
import {
  INDENT,
  PADDING,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  toPixels,
  upToPixels,
  WIDEST_COLUMN,
} from "./standard-sizes";
import { textWidth } from "./text-width";
import type { Worksheet } from "./worksheet";

export { columnWidth, HIGHEST_ROW, STANDARD_HEIGHT, STANDARD_WIDTH, WIDEST_COLUMN } from "./standard-sizes";

/** Points; 0 while hidden. A row of which nobody set the height is fitted to what stands in it. */
export function rowHeight(sheet: Worksheet, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  return sheet.rowHeights.get(row) ?? fittedHeights(sheet).get(row) ?? STANDARD_HEIGHT;
}

/** Where a column begins, in points from the left edge of the sheet. */
export function columnStart(sheet: Worksheet, column: number): number {
  return start(column, STANDARD_WIDTH, sheet.columnWidths, sheet.hiddenColumns);
}

/** Where a row begins, in points from the top edge of the sheet. */
export function rowStart(sheet: Worksheet, row: number): number {
  let top = start(row, STANDARD_HEIGHT, sheet.rowHeights, sheet.hiddenRows);
  for (const [fitted, points] of fittedHeights(sheet)) {
    if (fitted < row && !sheet.rowHeights.has(fitted) && !sheet.hiddenRows.has(fitted)) top += points - STANDARD_HEIGHT;
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
    const needed = Math.max(...text.split("\n").map((line) => textWidth(line, font))) + PADDING + indentLevel * INDENT;
    widest.set(column, Math.max(widest.get(column) ?? 0, needed));
  }
  for (const [column, needed] of widest) {
    sheet.hiddenColumns.delete(column);
    sheet.columnWidths.set(column, Math.min(WIDEST_COLUMN, upToPixels(needed)));
  }
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

/** Gives up the heights that were set by hand: from now on the rows of an area are fitted to what stands in them. */
export function autofitRows(sheet: Worksheet, area: Area): void {
  setRowHeights(sheet, area, undefined);
}
