import type { Column, Look, PageSetup } from "../blueprint/plan";
import type { Drawing } from "./drawing";
import { placeOf, placeOfColumn } from "./places";

/** Columns, colours, number formats, frozen panes and print set-up of one sheet. */
export function drawLooks({ plan, sheet, range }: Drawing): void {
  sheet.tabColor = plan.tabColor;
  if (!plan.gridlines) sheet.showGridlines = false;
  for (const { from, count, width } of alike(plan.columnWidths)) {
    range({ row: 0, column: from, rows: 1, columns: count }).format.columnWidth = points(width);
  }
  for (const look of plan.looks) drawLook(range(placeOf(look.at)), look);
  const { table } = plan;
  table?.columns.forEach((column, i) => {
    const numberFormats = numberFormatsOf(column, table.rows);
    const cells = range(placeOfColumn(table, i));
    if (numberFormats !== undefined) cells.numberFormat = numberFormats;
    if (column.horizontal) cells.format.horizontalAlignment = column.horizontal;
    if (column.indent !== undefined) cells.format.indentLevel = column.indent;
    if (column.wrap) cells.format.wrapText = true;
  });
  if (table) {
    const [first, last] = [placeOfColumn(table, 0), placeOfColumn(table, table.columns.length - 1)];
    range({ ...first, columns: last.column - first.column + 1 }).format.verticalAlignment = "Top";
  }
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.9")) setUpPage(sheet, plan.page);
}

/** Neighbours of one width together: each range that is sent costs half a thousand bytes. */
function alike(widths: readonly number[]): { from: number; count: number; width: number }[] {
  const runs: { from: number; count: number; width: number }[] = [];
  for (const [from, width] of widths.entries()) {
    const last = runs.at(-1);
    if (last?.width === width) last.count++;
    else runs.push({ from, count: 1, width });
  }
  return runs;
}

/** Excel's API counts in points; a character of the standard font is 7 pixels wide, and a cell has 5 to spare. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** One format for the whole column, or one per row where rows differ. */
function numberFormatsOf(
  { header, numberFormat }: Column,
  rows: readonly { readonly numberFormats?: Readonly<Record<string, string>> }[],
): string[][] | undefined {
  const own = rows.map(({ numberFormats }) => numberFormats?.[header]);
  if (own.every((format) => format === undefined) && numberFormat === undefined) return undefined;
  return own.map((format) => [format ?? numberFormat ?? "General"]);
}

export function drawLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.rowHeight !== undefined) format.rowHeight = look.rowHeight;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.merged) range.merge(true);
  if (look.numberFormat !== undefined) {
    const { rows, columns } = placeOf(look.at);
    range.numberFormat = Array.from({ length: rows }, () => Array<string>(columns).fill(look.numberFormat as string));
  }
  if (look.underline !== undefined) underline(range, look.underline, placeOf(look.at).rows);
}

function underline(range: Excel.Range, color: string, rows: number): void {
  const edges: ("EdgeBottom" | "InsideHorizontal")[] = rows > 1 ? ["EdgeBottom", "InsideHorizontal"] : ["EdgeBottom"];
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** One page wide, the header on each page. */
function setUpPage(sheet: Excel.Worksheet, { orientation, titleRows, area, onePage }: PageSetup): void {
  sheet.pageLayout.orientation = orientation;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage && { verticalFitToPages: 1 }) };
  if (titleRows !== undefined) sheet.pageLayout.setPrintTitleRows(titleRows);
  if (area !== undefined) sheet.pageLayout.setPrintArea(area);
}
