import { addTableColumn, deleteTableColumn, renameTableColumn } from "../model/table-columns";
import { toWire } from "../model/read";
import { refuse } from "../model/refusal";
import type { Area } from "../model/area";
import type { Table } from "../model/table";
import { columnBody } from "../model/table-dress";
import { writeCells } from "../model/write";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asRows, asText, asWhole } from "./check";
import { rangeAt, type ColumnOf } from "./handles";

type Args = readonly unknown[];

function handle(table: Table, index: number): Handle<ColumnOf> | null {
  const column = table.columns[index];
  return column ? { type: "TableColumn", it: { table, column } } : null;
}

/** By id when it is a number, else by name. The client also sends ids as text. */
function find(table: Table, key: unknown): Handle<ColumnOf> | null {
  const byName = table.columns.findIndex(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  const byId = table.columns.findIndex(({ id }) => String(id) === String(key));
  return handle(table, typeof key === "string" && byName >= 0 ? byName : byId);
}

export const TableColumnCollection: ObjectType<Table> = {
  name: "TableColumnCollection",
  read: { Count: (table) => table.columns.length },
  items: (table) => table.columns.map((column) => ({ type: "TableColumn", it: { table, column } })),
  item: find,
  open: {
    Add(table, [index, values, name]: Args) {
      const column = addTableColumn(
        table,
        index === null ? undefined : asWhole(index, "index"),
        valuesOf(table, values),
        name === null ? undefined : asText(name, "name"),
      );
      return { type: "TableColumn", it: { table, column } };
    },
    GetItemAt: (table, [index]: Args) => handle(table, asWhole(index, "index")),
    GetItemOrNullObject: (table, [key]: Args) => find(table, key),
  },
  invoke: { GetCount: (table) => table.columns.length },
};

/** One value for all rows, or one array for each row of the table, header and totals included. */
function valuesOf({ area }: Table, values: unknown): unknown[][] | undefined {
  if (values === null) return undefined;
  const rows = asRows(values, "The values of a new column") ?? Array.from({ length: area.rows }, () => [values]);
  if (rows.some((row) => row.length !== 1))
    refuse("InvalidArgument", "The values of a column are rows of one value each.");
  return rows;
}

function whole({ table, column }: ColumnOf): Area {
  const at = table.columns.indexOf(column);
  if (at < 0) refuse("ItemNotFound", `The column "${column.name}" is not in the table ${table.name} any more.`);
  return { ...table.area, column: table.area.column + at, columns: 1 };
}

function rowOf(it: ColumnOf, row: Area | undefined, what: string): Handle {
  const { column } = whole(it);
  if (!row) refuse("ItemNotFound", `The table ${it.table.name} shows no ${what}.`);
  return rangeAt(it.table.sheet, { ...row, column, columns: 1 });
}

export const TableColumn: ObjectType<ColumnOf> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column.id }),
  read: {
    Id: ({ column }) => column.id,
    Index: ({ table, column }) => table.columns.indexOf(column),
    Name: ({ column }) => column.name,
    Values(it) {
      const { sheet } = it.table;
      const { row, column, rows } = whole(it);
      return Array.from({ length: rows }, (_, i) => [toWire(sheet.value(row + i, column))]);
    },
  },
  write: {
    Name: ({ table, column }, value: unknown) =>
      renameTableColumn(table, column, asText(value, "The name of a column")),
    Values: (it, value: unknown) => writeCells(it.table.sheet, whole(it), value),
  },
  follow: { Filter: (it) => ({ type: "Filter", it }) },
  open: {
    GetDataBodyRange: (it) => (whole(it), rangeAt(it.table.sheet, columnBody(it.table, it.column))),
    GetHeaderRowRange: (it) => rowOf(it, it.table.header, "header row"),
    GetRange: (it) => rangeAt(it.table.sheet, whole(it)),
    GetTotalRowRange: (it) => rowOf(it, it.table.totals, "totals row"),
  },
  invoke: { Delete: (it) => (whole(it), deleteTableColumn(it.table, it.column)) },
};
