import type { Chart, ChartSeries } from "./chart";
import { formatAt } from "./formatting";
import { formatValue } from "./number-format";
import type { RangeReference } from "./range-reference";
import type { CellValue } from "./values";

/** The cells of a reference one after the other, as they are now; [] when it points nowhere. */
export function cellsOf(reference: RangeReference | undefined): { value: CellValue; text: string }[] {
  const area = reference?.area;
  if (!reference || !area) return [];
  const { sheet } = reference;
  sheet.workbook.calculate();
  const found: { value: CellValue; text: string }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = sheet.cells.get(row, column)?.value ?? null;
      const { numberFormat } = formatAt(sheet, row, column);
      found.push({ value, text: formatValue(value, numberFormat, sheet.workbook).text });
    }
  }
  return found;
}

/**
 * The numbers a series draws. Text counts as 0, as in Excel; blank cells and `#N/A` are gaps (null), unless the chart
 * shows blanks as zero.
 */
export function numbersOf(chart: Chart, { values }: ChartSeries): (number | null)[] {
  const blank = chart.settings.get("displayBlanksAs") === "Zero" ? 0 : null;
  return cellsOf(values).map(({ value }) => {
    if (value === null) return blank;
    if (typeof value === "number") return value;
    return typeof value === "object" ? null : 0;
  });
}

/** The words below the axis: those of the first series, else 1, 2, 3 … */
export function categoriesOf(chart: Chart): string[] {
  const longest = Math.max(0, ...chart.series.map(({ values }) => sizeOf(values)));
  const given = cellsOf(chart.series.find(({ categories }) => categories?.area)?.categories);
  return Array.from({ length: longest }, (_, i) => given[i]?.text ?? (given.length > 0 ? "" : String(i + 1)));
}

/** The x values of a scatter series: its numbers, or 1, 2, 3 … where they are not all numbers. */
export function xValuesOf(series: ChartSeries): number[] {
  const given = cellsOf(series.categories).map(({ value }) => value);
  const numbers = given.filter((value) => typeof value === "number");
  if (given.length > 0 && numbers.length === given.length) return numbers;
  return Array.from({ length: sizeOf(series.values) }, (_, i) => i + 1);
}

export function sizeOf({ area }: RangeReference): number {
  return area ? area.rows * area.columns : 0;
}
