import { addTable, convertToRange, deleteTable, renameTable, resizeTable } from "../model/tables";
import { clearTableFilters, reapplyFilters } from "../model/table-filter";
import { setHeadersShown, setTableLook, setTotalsShown } from "../model/table-parts";
import { refuse } from "../model/refusal";
import type { Area } from "../model/area";
import type { Table as TableModel } from "../model/table";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { Handle, ObjectType } from "../protocol/object-type";
import { rangeArgument } from "./addresses";
import { asFlag, asText, asWhole } from "./check";
import { rangeAt, sheetHandle, tableHandle } from "./handles";

type Args = readonly unknown[];

/** The tables of the workbook, or of one sheet. */
function tablesOf(it: Workbook | Worksheet): TableModel[] {
  return it instanceof Workbook ? it.tables : it.workbook.tables.filter(({ sheet }) => sheet === it);
}

function find(tables: readonly TableModel[], key: unknown): Handle | null {
  const wanted = String(key).toLowerCase();
  const table = tables.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return table ? tableHandle(table) : null;
}

export const TableCollection: ObjectType<Workbook | Worksheet> = {
  name: "TableCollection",
  read: { Count: (it) => tablesOf(it).length },
  items: (it) => tablesOf(it).map(tableHandle),
  item: (it, key) => find(tablesOf(it), key),
  open: {
    Add(it, [address, hasHeaders]: Args, call) {
      const home = it instanceof Workbook ? it.active : it;
      const { sheet, area } = rangeArgument(call, address, home);
      if (!(it instanceof Workbook) && sheet !== it) {
        refuse("InvalidArgument", `The range is on "${sheet.name}", and the table is to be added to "${it.name}".`);
      }
      return tableHandle(addTable(sheet, area, asFlag(hasHeaders, "hasHeaders")));
    },
    GetItemAt: (it, [index]: Args) => {
      const table = tablesOf(it)[asWhole(index, "index")];
      return table ? tableHandle(table) : null;
    },
    GetItemOrNullObject: (it, [key]: Args) => find(tablesOf(it), key),
  },
  invoke: { GetCount: (it) => tablesOf(it).length },
};

export const TableScopedCollection: ObjectType<readonly TableModel[]> = {
  name: "TableScopedCollection",
  items: (tables) => tables.map(tableHandle),
  item: find,
  open: {
    GetFirst: ([first]) => (first ? tableHandle(first) : null),
    GetItemOrNullObject: (tables, [key]: Args) => find(tables, key),
  },
  invoke: { GetCount: (tables) => tables.length },
};

function part(table: TableModel, area: Area | undefined, what: string): Handle {
  return area ? rangeAt(table.sheet, area) : refuse("ItemNotFound", `The table ${table.name} shows no ${what}.`);
}

const LOOKS = {
  HighlightFirstColumn: "highlightFirstColumn",
  HighlightLastColumn: "highlightLastColumn",
  ShowBandedColumns: "showBandedColumns",
  ShowBandedRows: "showBandedRows",
  ShowFilterButton: "showFilterButton",
} as const;
type Look = keyof typeof LOOKS;

const lookNames = Object.keys(LOOKS) as Look[];

export const Table: ObjectType<TableModel> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  read: {
    ...Object.fromEntries(lookNames.map((wire) => [wire, (table: TableModel) => table[LOOKS[wire]]])),
    Id: ({ id }) => id,
    LegacyId: ({ id }) => id,
    Name: ({ name }) => name,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: ({ showTotals }) => showTotals,
    Style: ({ style }) => style,
  },
  write: {
    ...Object.fromEntries(
      lookNames.map((wire) => [
        wire,
        (table: TableModel, value: unknown) => setTableLook(table, LOOKS[wire], asFlag(value, LOOKS[wire])),
      ]),
    ),
    Name: (table, value: unknown) => renameTable(table, asText(value, "The name of a table")),
    ShowHeaders: (table, value: unknown) => setHeadersShown(table, asFlag(value, "showHeaders")),
    ShowTotals: (table, value: unknown) => setTotalsShown(table, asFlag(value, "showTotals")),
    Style: (table, value: unknown) => setTableLook(table, "style", asText(value, "style")),
  },
  follow: {
    AutoFilter: (table) => ({ type: "AutoFilter", it: table }),
    Columns: (table) => ({ type: "TableColumnCollection", it: table }),
    Rows: (table) => ({ type: "TableRowCollection", it: table }),
    Sort: (table) => ({ type: "TableSort", it: table }),
    Worksheet: ({ sheet }) => sheetHandle(sheet),
  },
  open: {
    ConvertToRange: (table) => rangeAt(table.sheet, convertToRange(table)),
    GetDataBodyRange: (table) => rangeAt(table.sheet, table.body),
    GetHeaderRowRange: (table) => part(table, table.header, "header row"),
    GetRange: (table) => rangeAt(table.sheet, table.area),
    GetTotalRowRange: (table) => part(table, table.totals, "totals row"),
  },
  invoke: {
    ClearFilters: (table) => clearTableFilters(table),
    Delete: (table) => deleteTable(table),
    ReapplyFilters: (table) => reapplyFilters(table),
    Resize(table, [range]: Args, call) {
      const { sheet, area } = rangeArgument(call, range, table.sheet);
      if (sheet !== table.sheet) refuse("InvalidArgument", `The table ${table.name} cannot be moved to another sheet.`);
      resizeTable(table, area);
    },
  },
};
