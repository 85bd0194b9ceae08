import { readValues } from "../model/read";
import { refuse } from "../model/refusal";
import type { Area } from "../model/area";
import type { Table } from "../model/table";
import { addTableRows, deleteTableRows } from "../model/table-rows";
import { writeCells } from "../model/write";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asRows, asWhole } from "./check";
import { rangeAt, type RowOf } from "./handles";

type Args = readonly unknown[];

function handle(table: Table, index: number): Handle<RowOf> | null {
  return index >= 0 && index < table.body.rows ? { type: "TableRow", it: { table, index } } : null;
}

export const TableRowCollection: ObjectType<Table> = {
  name: "TableRowCollection",
  read: { Count: (table) => table.body.rows },
  items: (table) => Array.from({ length: table.body.rows }, (_, index) => ({ type: "TableRow", it: { table, index } })),
  open: {
    Add(table, [index, values]: Args) {
      const at = addTableRows(table, index === null ? undefined : asWhole(index, "index"), valuesOf(table, values));
      return handle(table, at);
    },
    GetItemAt: (table, [index]: Args) => handle(table, asWhole(index, "index")),
  },
  invoke: {
    DeleteRows(table, [rows]: Args, call) {
      if (!Array.isArray(rows)) refuse("InvalidArgument", "The rows to delete have to be an array.");
      const indexes = rows.map((row) => (typeof row === "number" ? row : rowArgument(table, row, call)));
      for (const index of [...new Set(indexes)].sort((a, b) => b - a)) deleteTableRows(table, index, 1);
    },
    DeleteRowsAt: (table, [index, count]: Args) =>
      deleteTableRows(table, asWhole(index, "index"), count === null ? 1 : asWhole(count, "count")),
    GetCount: (table) => table.body.rows,
  },
};

function rowArgument(table: Table, row: unknown, call: Call): number {
  const it = call.object<RowOf>(row, "TableRow");
  if (it.table !== table) refuse("InvalidArgument", `The row belongs to ${it.table.name}, not to ${table.name}.`);
  return it.index;
}

/** Rows, or one value for every cell of a single row. */
function valuesOf(table: Table, values: unknown): unknown[][] | undefined {
  if (values === null) return undefined;
  return asRows(values, "The values of new rows") ?? [table.columns.map(() => values)];
}

function area({ table, index }: RowOf): Area {
  if (index >= table.body.rows) refuse("ItemNotFound", `The table ${table.name} has no row ${index} any more.`);
  return { ...table.body, row: table.body.row + index, rows: 1 };
}

export const TableRow: ObjectType<RowOf> = {
  name: "TableRow",
  read: {
    Index: ({ index }) => index,
    Values: (it) => readValues(it.table.sheet, area(it)),
  },
  write: { Values: (it, value: unknown) => writeCells(it.table.sheet, area(it), value) },
  open: { GetRange: (it) => rangeAt(it.table.sheet, area(it)) },
  invoke: { Delete: (it) => (area(it), deleteTableRows(it.table, it.index, 1)) },
};
