import type { Area } from "./area";
import type { ChartSeries } from "./chart";
import { shapeOf } from "./chart-types";
import { plainText } from "./entry";
import { formatAt } from "./formatting";
import { isDateFormat } from "./numfmt";
import { RangeReference } from "./range-reference";
import { isConstant } from "./values";
import type { Worksheet } from "./worksheet";

/** How a range is read as chart data. */
interface ChartSource {
  readonly seriesBy: "Rows" | "Columns";
  readonly series: ChartSeries[];
}

/**
 * Reads a range as Excel does when a chart is made from it: a first row of words above numbers holds names, a first
 * column of words or dates beside numbers holds categories (an empty corner settles both); the longer side of the rest
 * runs along the axis. For scatter charts the first column (row) of several is always the x values.
 *
 * @param seriesBy "Auto" lets the shape decide
 */
export function readSource(
  sheet: Worksheet,
  area: Area,
  type: string,
  seriesBy: "Auto" | "Rows" | "Columns",
): ChartSource {
  // Which cells are headers is told by the first row and the first column: while all of it was typed, nothing is worked out.
  const edges = [
    { ...area, rows: 1 },
    { ...area, columns: 1 },
  ].flatMap((edge) => [...sheet.cells.within(edge)]);
  if (!edges.every(({ thing }) => isConstant(thing))) sheet.workbook.calculate();
  const by = seriesBy === "Auto" ? (area.columns > area.rows ? "Rows" : "Columns") : seriesBy;
  const pairs = shapeOf(type).drawing === "scatter";
  const corner = sheet.value(area.row, area.column) === null;
  const alongColumns = by === "Columns";
  const headerRow =
    area.rows > 1 &&
    ((corner && area.columns > 1) || isHeader(sheet, { ...area, rows: 1 }) || (pairs && !alongColumns));
  const headerColumn =
    area.columns > 1 &&
    ((corner && area.rows > 1) ||
      isHeader(sheet, {
        ...area,
        row: area.row + (headerRow ? 1 : 0),
        rows: area.rows - (headerRow ? 1 : 0),
        columns: 1,
      }) ||
      (pairs && alongColumns));
  const body: Area = {
    row: area.row + (headerRow ? 1 : 0),
    column: area.column + (headerColumn ? 1 : 0),
    rows: area.rows - (headerRow ? 1 : 0),
    columns: area.columns - (headerColumn ? 1 : 0),
  };
  const count = alongColumns ? body.columns : body.rows;
  const hasNames = alongColumns ? headerRow : headerColumn;
  const hasCategories = alongColumns ? headerColumn : headerRow;
  const series = Array.from({ length: count }, (_, i): ChartSeries => {
    const values: Area = alongColumns
      ? { ...body, column: body.column + i, columns: 1 }
      : { ...body, row: body.row + i, rows: 1 };
    const name: Area = alongColumns
      ? { row: area.row, column: values.column, rows: 1, columns: 1 }
      : { row: values.row, column: area.column, rows: 1, columns: 1 };
    const categories: Area = alongColumns
      ? { ...body, column: area.column, columns: 1 }
      : { ...body, row: area.row, rows: 1 };
    return {
      name: `Series${i + 1}`,
      ...(hasNames ? { nameFrom: new RangeReference(sheet, name) } : {}),
      values: new RangeReference(sheet, values),
      ...(hasCategories ? { categories: new RangeReference(sheet, categories) } : {}),
      settings: new Map(),
    };
  });
  return { seriesBy: by, series };
}

/** Words or dates; blank cells decide nothing, numbers speak against it. */
function isHeader(sheet: Worksheet, area: Area): boolean {
  let words = 0;
  for (const { row, column, thing } of sheet.cells.within(area)) {
    if (thing.value === null) continue;
    const date = typeof thing.value === "number" && isDateFormat(formatAt(sheet, row, column).numberFormat);
    if (typeof thing.value !== "string" && !date) return false;
    words++;
  }
  return words > 0;
}

/** The name a series shows: what its header cell says now, else its own. */
export function seriesName({ name, nameFrom }: ChartSeries): string {
  const cell = nameFrom?.area;
  return cell && nameFrom ? plainText(nameFrom.sheet.value(cell.row, cell.column)) || name : name;
}
