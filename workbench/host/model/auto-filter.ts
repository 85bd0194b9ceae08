import type { Area } from "./area";
import type { Source } from "./changes";
import { filterRows, rowTest } from "./filter";
import { assertAllowed } from "./guard";
import { refuse } from "./refusal";
import type { Worksheet } from "./worksheet";

/** The rows that a sheet's filter hides and shows: all but its first, which is the header. */
function bodyOf(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** Puts a filter on an area of a sheet, in place of the one that was there, or adds a criterion to the same area. */
export function applyAutoFilter(
  sheet: Worksheet,
  area: Area,
  column: number | undefined,
  criteria: Excel.FilterCriteria | undefined,
  source: Source = "addin",
): void {
  assertAllowed(sheet, "allowAutoFilter", "filter");
  if (sheet.workbook.tableAt(sheet, area))
    refuse("InvalidOperation", "A table has a filter of its own: use the table's.");
  if (column !== undefined && (column < 0 || column >= area.columns)) {
    refuse("InvalidArgument", `The filter has ${area.columns} columns; there is none with index ${column}.`);
  }
  if (column !== undefined && criteria)
    rowTest(sheet, { ...bodyOf(area), column: area.column + column, columns: 1 }, criteria);
  const same = sheet.autoFilter && JSON.stringify(sheet.autoFilter.area) === JSON.stringify(area);
  const all = new Map(same ? sheet.autoFilter!.criteria : []);
  if (!same) removeAutoFilter(sheet, source);
  if (column !== undefined && criteria) all.set(column, criteria);
  sheet.autoFilter = { area, criteria: all };
  reapplyAutoFilter(sheet, source);
}

/** Hides and shows rows as the criteria say now. */
export function reapplyAutoFilter(sheet: Worksheet, source: Source = "addin"): void {
  if (!sheet.autoFilter) return;
  const { area, criteria } = sheet.autoFilter;
  filterRows(sheet, bodyOf(area), new Map([...criteria].map(([column, one]) => [area.column + column, one])));
  sheet.workbook.changed({ kind: "look", sheet, source });
}

/** Forgets the criteria of one column, or of all; the filter itself stays. */
export function clearAutoFilter(sheet: Worksheet, column?: number, source: Source = "addin"): void {
  if (!sheet.autoFilter) return;
  assertAllowed(sheet, "allowAutoFilter", "filter");
  const criteria = new Map(sheet.autoFilter.criteria);
  if (column === undefined) criteria.clear();
  else criteria.delete(column);
  sheet.autoFilter = { ...sheet.autoFilter, criteria };
  reapplyAutoFilter(sheet, source);
}

/** Takes the filter off the sheet and shows what it hid. */
export function removeAutoFilter(sheet: Worksheet, source: Source = "addin"): void {
  if (!sheet.autoFilter) return;
  clearAutoFilter(sheet, undefined, source);
  sheet.autoFilter = undefined;
  sheet.workbook.changed({ kind: "look", sheet, source });
}
