import { mergeAt } from "./cells";
import { formatAt } from "./formatting";
import { textAt } from "./read";
import { autofitColumns, columnWidth } from "./sizes";
import { textWidth } from "./text-width";
import type { Worksheet } from "./worksheet";

/** Room on both sides of a number in its cell, in points. */
const SIDES = 4;

/** Widths that came about here: the next entry may widen these columns again. */
const widened = new WeakMap<Worksheet, Map<number, number>>();

/**
 * What Excel does when a person types a date or a number that its column cannot show: a column of which nobody set the
 * width becomes wide enough. Decimals without a format of their own are shortened instead.
 */
export function widenForNumber(sheet: Worksheet, row: number, column: number): void {
  const { value, formula } = sheet.cells.get(row, column) ?? {};
  if (typeof value !== "number" || formula !== undefined || mergeAt(sheet, row, column)) return;
  const own = widened.get(sheet) ?? new Map<number, number>();
  if (sheet.hiddenColumns.has(column) || sheet.columnWidths.get(column) !== own.get(column)) return;
  const { numberFormat, wrapText, font } = formatAt(sheet, row, column);
  if (wrapText || (numberFormat === "General" && !Number.isInteger(value))) return;
  if (textWidth(textAt(sheet, row, column), font) + SIDES <= columnWidth(sheet, column)) return;
  autofitColumns(sheet, { row, column, rows: 1, columns: 1 });
  widened.set(sheet, own.set(column, columnWidth(sheet, column)));
}
