import { sameArea, type Area } from "./area";
import { RangeReference } from "./range-reference";
import type { Table } from "./table";

/**
 * A chart that draws all rows of a table's columns draws the new ones as well, as in Excel. A series that shows only some
 * of the rows stays as it is.
 *
 * @param before the data rows the table had
 * @param rows   how many were added below them
 */
export function growCharts(table: Table, before: Area, rows: number): void {
  const grown = (reference: RangeReference): RangeReference => {
    const { area, sheet } = reference;
    const whole = area && sameArea({ ...area, column: 0, columns: 1 }, { ...before, column: 0, columns: 1 });
    const inside = area && area.column >= before.column && area.column + area.columns <= before.column + before.columns;
    if (!area || sheet !== table.sheet || !whole || !inside) return reference;
    const longer = new RangeReference(sheet, { ...area, rows: area.rows + rows });
    sheet.references.delete(reference);
    sheet.references.add(longer);
    return longer;
  };
  for (const { charts } of table.sheet.workbook.sheets) {
    for (const { series } of charts) {
      for (const one of series) {
        one.values = grown(one.values);
        if (one.categories) one.categories = grown(one.categories);
        if (one.bubbleSizes) one.bubbleSizes = grown(one.bubbleSizes);
      }
    }
  }
}
