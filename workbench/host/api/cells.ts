import type { AnyObjectType } from "../protocol/registry";
import { NamedItem, NamedItemArrayValues, NamedItemCollection } from "./names";
import { Range } from "./range";
import { TableColumn, TableColumnCollection } from "./table-columns";
import { TableRow, TableRowCollection } from "./table-rows";
import { Table, TableCollection, TableScopedCollection } from "./tables";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** The classes that hold what people write: sheets, ranges, tables and names. */
export const CELLS: readonly AnyObjectType[] = [
  WorksheetCollection,
  Worksheet,
  Range,
  TableCollection,
  TableScopedCollection,
  Table,
  TableColumnCollection,
  TableColumn,
  TableRowCollection,
  TableRow,
  NamedItemCollection,
  NamedItem,
  NamedItemArrayValues,
];
