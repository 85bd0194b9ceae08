import { refuse } from "./refusal";
import type { Table, TableColumn } from "./table";
import type { Workbook } from "./workbook";

/** Longest header of a table column, in UTF-16 units. */
const HEADER_LIMIT = 255;

/** `Table1`, `Table2` …: the first that neither a table nor a name has. */
export function freeTableName(workbook: Workbook): string {
  const taken = new Set([...workbook.tables, ...workbook.names].map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) if (!taken.has(`table${n}`)) return `Table${n}`;
}

/**
 * A header that no other column has: a blank one becomes `Column1`, a second "Name" becomes "Name2".
 * `but` is the column that gets it, when it is there already.
 */
export function freeColumnName(table: Table, wanted: string, but?: TableColumn): string {
  return uniqueHeader(
    table.columns.filter((column) => column !== but).map(({ name }) => name),
    wanted,
  );
}

export function uniqueHeader(taken: readonly string[], wanted: string): string {
  if (wanted.length > HEADER_LIMIT) {
    refuse("InvalidArgument", `The header has ${wanted.length} characters; ${HEADER_LIMIT} is the most.`);
  }
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== "" && !lower.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === "" ? "Column" : wanted;
  for (let n = wanted === "" ? 1 : 2; ; n++) if (!lower.has(`${stem}${n}`.toLowerCase())) return `${stem}${n}`;
}

/** A column with an id that this table never had. */
export function newColumn(table: Table, name: string): TableColumn {
  return { id: table.takeColumnId(), name };
}
