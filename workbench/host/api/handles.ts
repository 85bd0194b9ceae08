import type { Area } from "../model/area";
import { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Table, TableColumn } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import type { Handle } from "../protocol/object-type";

/** What stands behind the handles of cells, tables and sheets, and how to make such handles. */

export function rangeAt(sheet: Worksheet, area: Area): Handle<RangeReference> {
  return { type: "Range", it: new RangeReference(sheet, area) };
}

export function rangesAt(sheet: Worksheet, areas: readonly Area[]): Handle<RangeReference[]> {
  return { type: "RangeAreas", it: areas.map((area) => new RangeReference(sheet, area)) };
}

export function sheetHandle(sheet: Worksheet): Handle<Worksheet> {
  return { type: "Worksheet", it: sheet };
}

export function tableHandle(table: Table): Handle<Table> {
  return { type: "Table", it: table };
}

/** A column together with its table. */
export interface ColumnOf {
  readonly table: Table;
  readonly column: TableColumn;
}

/** One row of a table by its place among the data rows. */
export interface RowOf {
  readonly table: Table;
  readonly index: number;
}

/** Where a Range lies now; refuses when all its cells have been deleted. */
export function spot(it: RangeReference): { sheet: Worksheet; area: Area } {
  if (!it.area) refuse("InvalidReference", "The cells of this range have been deleted.");
  if (!it.sheet.workbook.sheets.includes(it.sheet))
    refuse("InvalidReference", "The sheet of this range has been deleted.");
  return { sheet: it.sheet, area: it.area };
}
