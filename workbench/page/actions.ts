import { parseArea, type Area } from "../host/model/area";
import { assertAllowed } from "../host/model/guard";
import { textAt } from "../host/model/read";
import { setColumnWidths, setRowHeights } from "../host/model/sizes";
import type { Workbook } from "../host/model/workbook";
import type { Worksheet } from "../host/model/worksheet";

/** What one cell shows, without regard to its width. */
export function textOf(sheet: Worksheet, row: number, column: number): string {
  sheet.workbook.calculate();
  return textAt(sheet, row, column);
}

/** The border of headings was dragged: new size in points for columns or rows, 0 hides them. */
export function resize(sheet: Worksheet, what: "columns" | "rows", first: number, count: number, points: number): void {
  if (what === "columns") {
    assertAllowed(sheet, "allowFormatColumns", "the width of columns");
    setColumnWidths(sheet, { row: 0, rows: 1, column: first, columns: count }, points);
  } else {
    assertAllowed(sheet, "allowFormatRows", "the height of rows");
    setRowHeights(sheet, { row: first, rows: count, column: 0, columns: 1 }, points);
  }
  sheet.workbook.changed({ kind: "look", sheet, source: "user" });
}

/** The cells that a text in the name box means: an address, with or without a sheet, a defined name, or a table. */
export function find(workbook: Workbook, from: Worksheet, text: string): { sheet: Worksheet; area: Area } | undefined {
  const plain = text.replace(/^=/, "").replaceAll("$", "");
  const at = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(plain);
  if (!at) return undefined;
  const name = at[1]?.replaceAll("''", "'") ?? at[2];
  const sheet = name === undefined ? from : workbook.sheet(name);
  const area = sheet && parseArea(at[3]!);
  if (sheet && area) return { sheet, area };
  const wanted = plain.toLowerCase();
  const defined = [...from.names, ...workbook.names].find((it) => it.name.toLowerCase() === wanted);
  if (defined && defined.formula !== text) return find(workbook, from, defined.formula);
  const table = workbook.table(plain);
  return table && { sheet: table.sheet, area: table.body };
}
