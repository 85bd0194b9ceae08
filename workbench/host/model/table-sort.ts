import type { Source } from "./changes";
import { sortArea, type SortField } from "./sort";
import type { Table } from "./table";
import { tell } from "./tables";

/** Sorts the data rows of a table and remembers how. */
export function sortTable(
  table: Table,
  fields: readonly SortField[],
  matchCase: boolean,
  method: string,
  source: Source = "addin",
): void {
  sortArea(table.sheet, table.body, fields, { matchCase }, source);
  table.sort = { fields, matchCase, method };
  tell(table, source);
}

/** Sorts again as before, for instance after new rows came. */
export function reapplyTableSort(table: Table, source: Source = "addin"): void {
  const { sort } = table;
  if (sort) sortTable(table, sort.fields as readonly SortField[], sort.matchCase, sort.method, source);
}

/** Forgets how the table is sorted; the rows stay where they are. */
export function clearTableSort(table: Table, source: Source = "addin"): void {
  table.sort = undefined;
  tell(table, source);
}
