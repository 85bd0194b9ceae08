import type { Source } from "./changes";
import { filterRows, rowTest } from "./filter";
import { assertAllowed } from "./guard";
import type { Table, TableColumn } from "./table";
import { columnBody } from "./table-dress";

/** Filters a table by one column, together with the filters that other columns have. */
export function filterColumn(
  table: Table,
  column: TableColumn,
  criteria: Excel.FilterCriteria,
  source: Source = "addin",
): void {
  assertAllowed(table.sheet, "allowAutoFilter", "filter a table");
  rowTest(table.sheet, columnBody(table, column), criteria);
  table.filters.set(column.id, criteria);
  reapplyFilters(table, source);
}

export function clearColumnFilter(table: Table, column: TableColumn, source: Source = "addin"): void {
  assertAllowed(table.sheet, "allowAutoFilter", "filter a table");
  if (table.filters.delete(column.id)) reapplyFilters(table, source);
}

export function clearTableFilters(table: Table, source: Source = "addin"): void {
  if (table.filters.size === 0) return;
  assertAllowed(table.sheet, "allowAutoFilter", "filter a table");
  table.filters.clear();
  reapplyFilters(table, source);
}

/** Hides and shows rows as the filters say now. */
export function reapplyFilters(table: Table, source: Source = "addin"): void {
  const byColumn = [...table.filters].map(([id, criteria]) => {
    const column = table.columns.find((each) => each.id === id)!;
    return [columnBody(table, column).column, criteria as Excel.FilterCriteria] as const;
  });
  filterRows(table.sheet, table.body, new Map(byColumn));
  table.sheet.workbook.changed({ kind: "table-changed", table, source });
}
