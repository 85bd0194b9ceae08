import type { Worksheet } from "./worksheet";

/** Points of a column and a row that nobody has changed (64 and 20 pixels at 96 per inch). */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
/** 255 characters of the standard font, and Excel's highest row. */
export const WIDEST_COLUMN = 1342.5;
export const HIGHEST_ROW = 409.5;

/** Room beside a text within its cell, both sides together, and what a step of indent takes, in points. */
export const PADDING = 5.25;
export const INDENT = 6.75;

/** Excel keeps whole pixels. */
export function toPixels(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}

/** Whole pixels, none too few. */
export function upToPixels(points: number): number {
  return Math.ceil(points / 0.75) * 0.75;
}

/** Points; 0 while hidden. */
export function columnWidth(sheet: Worksheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
}
