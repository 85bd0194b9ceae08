import type { Cell } from "../okr/cell";
import { cellOf, holds, isSame } from "./cell-values";
import type { Plain } from "./change";
import type { WorkbookProblem } from "./problem";
import { isKey } from "./row-look";
import type { Edit, Reading, RowChange, RowKey, RowRemoval, TableContents, TableRow, Wanted } from "./rows-port";

/** What an edit was about to write when it broke off: rows by header, with their ids. */
export interface Planned {
  readonly additions: readonly { readonly table: string; readonly rows: readonly Readonly<Record<string, Plain>>[] }[];
}

/** What has to be read to see how far an edit came. */
export function wantedAfter({ additions = [], changes = [], removals = [] }: Edit): Wanted {
  const names = [...additions.map(({ table }) => table), ...[...changes, ...removals].map(({ row }) => row.table)];
  return { tables: [...new Set(names)].map((table) => ({ table, headers: [] })) };
}

/**
 * How far an edit came that broke off in the middle of its write: told by what the tables hold now.
 *
 * @returns the cause alone when nothing of it is there; otherwise what is and what is not
 */
export function howFar(edit: Edit, planned: Planned, reading: Reading, cause: WorkbookProblem): WorkbookProblem {
  const contents = (table: string) => reading.tables.find((one) => one.table === table);
  const parts = [
    ...planned.additions.flatMap(({ table, rows }) =>
      rows.map((row) => ({ name: nameOf(row), done: hasRow(contents(table), row) })),
    ),
    ...(edit.changes ?? []).map(({ row, cells }) => {
      const found = rowOf(contents(row.table), row.header, row.key);
      const isDone = ([header, { from, to }]: [string, RowChange["cells"][string]]) => {
        if (!found) return false;
        const isNewId = to !== null && "idOf" in to; // which one it was is not known any more
        return isNewId ? !isSame(cellIn(found, header), from) : holdsEntry(found, header, to);
      };
      return { name: row.key, done: Object.entries(cells).every(isDone) };
    }),
    ...(edit.removals ?? []).map(({ row, cells }) => {
      const table = contents(row.table);
      return { name: row.key, done: table !== undefined && !table.rows.some((found) => isStill(found, row, cells)) };
    }),
  ];
  const there = parts.filter(({ done }) => done).map(({ name }) => name);
  const open = parts.filter(({ done }) => !done).map(({ name }) => name);
  if (there.length > 0) return { problem: "partly-written", cause, there, open };
  // A write that was not answered in time may still be under way.
  return cause.problem === "no-answer" ? { problem: "maybe-written", cause } : cause;
}

/** Whether it is the row that was to go: found by its key, and of several with that key by what was written into it. */
function isStill(found: TableRow, { header, key, which }: RowKey, cells: RowRemoval["cells"]): boolean {
  if (!isKey(cellIn(found, header), key)) return false;
  return which === undefined || Object.entries(cells).every(([name, cell]) => isSame(cellIn(found, name), cell));
}

/** A row by its id, or by the first text in it. */
function nameOf(row: Readonly<Record<string, Plain>>): string {
  const entries = Object.values(row);
  const text = [...entries].reverse().find((entry) => entry !== null && "text" in entry && entry.text !== "");
  return text && "text" in text ? text.text : String(Object.keys(row)[0] ?? "");
}

function hasRow(contents: TableContents | undefined, row: Readonly<Record<string, Plain>>): boolean {
  const entries = Object.entries(row);
  return contents?.rows.some((found) => entries.every(([header, entry]) => holdsEntry(found, header, entry))) ?? false;
}

function holdsEntry(row: TableRow, header: string, entry: Plain): boolean {
  const found = cellIn(row, header);
  if (entry !== null && "text" in entry) return isSame(found, cellOf(entry.text));
  return holds(found ?? "", entry);
}

function rowOf(contents: TableContents | undefined, header: string, key: string): TableRow | undefined {
  return contents?.rows.find((row) => isKey(cellIn(row, header), key));
}

function cellIn({ cells }: TableRow, header: string): Cell {
  return Object.entries(cells).find(([name]) => name.toLowerCase() === header.toLowerCase())?.[1] ?? null;
}
