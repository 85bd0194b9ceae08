import { fittedHeights } from "../../host/model/fitted-rows";
import type { Worksheet } from "../../host/model/worksheet";
import type { SheetShape } from "./view";

/** A point is 1/72 inch, a pixel of the page 1/96. */
export const PIXELS_PER_POINT = 96 / 72;

/** Rows and columns beyond the last one in use, so that there is always room to go on. */
const ROOM = { rows: 60, columns: 12 };
const LEAST = { rows: 200, columns: 40 };

/** Where the cells of a sheet lie, from the model. As much of the sheet as is in use, marked, or within reach. */
export function sheetShape(sheet: Worksheet): SheetShape {
  const used = sheet.cells.used();
  const formatted = sheet.formats.used();
  const marked = sheet.selection.filter(({ rows, columns }) => rows < 10_000 && columns < 1_000);
  const areas = [used, formatted, ...marked].filter((area) => area !== undefined);
  const end = (from: "row" | "column", size: "rows" | "columns") => Math.max(0, ...areas.map((a) => a[from] + a[size]));
  const rows = Math.max(LEAST.rows, end("row", "rows") + ROOM.rows);
  const columns = Math.max(LEAST.columns, end("column", "columns") + ROOM.columns);
  return {
    id: sheet.id,
    rows,
    columns,
    widths: inPixels(sheet.columnWidths.below(columns)),
    heights: rowHeights(sheet, rows),
    hiddenRows: new Set(sheet.hiddenRows.map.below(rows).keys()),
    hiddenColumns: new Set(sheet.hiddenColumns.map.below(columns).keys()),
    merges: sheet.merges,
    frozen: sheet.freeze,
    gridlines: sheet.gridlines,
    headings: sheet.headings,
  };
}

/** Heights of rows that are fitted to what stands in them, and heights that were set. */
function rowHeights(sheet: Worksheet, rows: number): Map<number, number> {
  const heights = new Map([...fittedHeights(sheet)].filter(([row]) => row < rows));
  for (const [row, points] of sheet.rowHeights.below(rows)) heights.set(row, points);
  return inPixels(heights);
}

function inPixels(points: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...points].map(([index, size]) => [index, Math.round(size * PIXELS_PER_POINT)]));
}

/** Cheap to compare: the grid is only laid out anew when this differs. */
export function shapeKey(shape: SheetShape): string {
  return JSON.stringify(shape, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
