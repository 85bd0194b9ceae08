import type { AnyObjectType } from "../protocol/registry";
import { NamedItem, NamedItemArrayValues, NamedItemCollection } from "./names";
import { AutoFilter } from "./auto-filter";
import { Range } from "./range";
import { RangeAreas, RangeCollection } from "./range-areas";
import { RangeSort, RemoveDuplicatesResult } from "./range-sort";
import { RangeView, RangeViewCollection } from "./range-view";
import { Filter } from "./table-filter";
import { TableSort } from "./table-sort";
import { RangeAreasCollection, WorkbookRangeAreas } from "./workbook-areas";
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
  RangeAreas,
  RangeCollection,
  RangeView,
  RangeViewCollection,
  RangeSort,
  RemoveDuplicatesResult,
  WorkbookRangeAreas,
  RangeAreasCollection,
  TableCollection,
  TableScopedCollection,
  Table,
  TableColumnCollection,
  TableColumn,
  TableRowCollection,
  TableRow,
  TableSort,
  Filter,
  AutoFilter,
  NamedItemCollection,
  NamedItem,
  NamedItemArrayValues,
];
