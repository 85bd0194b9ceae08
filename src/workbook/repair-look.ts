import { isAmong, type DrawnTable, type Names, type TableName } from "../blueprint/names";
import { cellsOf, placeOf, type Place } from "./places";
import { booksOf, readStamp, STAMP_KEY, type Stamp } from "./stamp";

/** What the first of the two looks of a repair brings: every sheet's top left cells and rules, our tables, all names. */
export interface FirstLook {
  readonly sheets: readonly SheetSeen[];
  readonly tables: readonly TableSeen[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Every table and name that is there. */
  readonly taken: readonly string[];
  readonly structureProtected: boolean;
  /** Whether a table of closing is there: then formulas of the period are values on purpose. */
  readonly closed: boolean;
  readonly stamp: Stamp;
}

export interface SheetSeen {
  readonly name: string;
  readonly isProtected: boolean;
  /** Formulas and values from A1 on, as far as `HEAD` and as far as anything stands. */
  readonly cells: readonly (readonly unknown[])[];
  /** How many rows are used in all. */
  readonly rows: number;
  readonly formats: readonly FormatSeen[];
  readonly charts: readonly string[];
  readonly sheet: Excel.Worksheet;
}

export interface FormatSeen {
  readonly id: string;
  readonly format: Excel.ConditionalFormat;
  readonly kind: string;
  /** Of a rule with a formula. */
  readonly formula: string | undefined;
  /** Of a bar: whether it goes from 0 to 1. */
  readonly isShareBar: boolean;
}

export interface TableSeen {
  readonly key: DrawnTable;
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Data without the header. */
  readonly body: Place;
  readonly table: Excel.Table;
}

/** Wide and high enough for every page but the list that shows the alignment. */
const HEAD = { rows: 120, columns: 34 };

/** Sheets are asked for one after the other from the last one on, because nobody knows their names yet: at most this many. */
const MOST_SHEETS = 50;

const LATER: readonly TableName[] = ["closing", "kept", "tree", "hypotheses"];

/**
 * One round trip.
 *
 * @param called tables as they are called; those that are gone as they were called
 */
export async function firstLook(context: Excel.RequestContext, called: Names): Promise<FirstLook> {
  const { workbook } = context;
  const asked = askForSheets(workbook.worksheets);
  // Sheets that come later in a period are not there in each; what the formulas of a tree lack, its own page mends.
  const { closing, kept } = called.tables;
  const tables = Object.entries(called.tables)
    .filter(([key]) => !LATER.includes(key as TableName))
    .map(([key, table]) => askForTable(workbook, key as DrawnTable, table));
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/name");
  workbook.protection.load("protected");
  const setting = workbook.settings.getItemOrNullObject(STAMP_KEY);
  setting.load("value");
  await context.sync();
  const names = workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const allTables = workbook.tables.items.map(({ name }) => name);
  return {
    sheets: asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(sheetSeen)
      .reverse(),
    tables: tables.filter(({ table }) => !table.isNullObject).map(tableSeen),
    names,
    taken: [...names.map(({ name }) => name), ...allTables],
    structureProtected: workbook.protection.protected,
    closed: [closing, kept].some((table) => isAmong(table, allTables)),
    stamp: readStamp(setting.isNullObject ? undefined : setting.value),
  };
}

/** Names that were noted for a period, so that one that is gone comes back under the same name. */
export function notedNames(stamp: Stamp, tables: readonly string[]): readonly string[] {
  const own = booksOf(stamp).find(({ sheets }) =>
    sheets.some(({ anchor }) => anchor !== undefined && tables.includes(anchor)),
  );
  return own?.names ?? [];
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly head: Excel.Range;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
}

function askForSheets(worksheets: Excel.WorksheetCollection): AskedSheet[] {
  const asked: AskedSheet[] = [];
  for (let sheet = worksheets.getLast(); asked.length < MOST_SHEETS; sheet = sheet.getPreviousOrNullObject()) {
    sheet.load("name");
    sheet.protection.load("protected");
    sheet.charts.load("items/name");
    const head = sheet.getRangeByIndexes(0, 0, HEAD.rows, HEAD.columns).getUsedRangeOrNullObject(true);
    head.load("formulas,rowIndex,columnIndex");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    const formats = sheet.getRange().conditionalFormats;
    formats.load(
      "items/id,items/type,items/customOrNullObject/rule/formula,items/dataBarOrNullObject/lowerBoundRule,items/dataBarOrNullObject/upperBoundRule",
    );
    asked.push({ sheet, head, used, formats });
  }
  return asked;
}

function sheetSeen({ sheet, head, used, formats }: AskedSheet): SheetSeen {
  return {
    name: sheet.name,
    isProtected: sheet.protection.protected,
    cells: head.isNullObject ? [] : fromA1(head.formulas, head.rowIndex, head.columnIndex),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    formats: formats.items.map(formatSeen),
    charts: sheet.charts.items.map(({ name }) => name),
    sheet,
  };
}

/** An array of cells with the blank rows and columns in front of it. */
export function fromA1(cells: readonly (readonly unknown[])[], row: number, column: number): unknown[][] {
  const blank = Array<unknown>(column).fill("");
  return [...Array.from({ length: row }, () => []), ...cells.map((line) => [...blank, ...line])];
}

function formatSeen(format: Excel.ConditionalFormat): FormatSeen {
  const { id, type, customOrNullObject: custom, dataBarOrNullObject: bar } = format;
  return {
    id,
    format,
    kind: type,
    formula: type === "Custom" && !custom.isNullObject ? custom.rule.formula : undefined,
    isShareBar: type === "DataBar" && !bar.isNullObject && isAt(bar.lowerBoundRule, 0) && isAt(bar.upperBoundRule, 1),
  };
}

function isAt(bound: Excel.ConditionalDataBarRule, value: number): boolean {
  return bound.type === "Number" && Number(String(bound.formula).replace("=", "")) === value;
}

interface AskedTable {
  readonly key: DrawnTable;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}

function askForTable(workbook: Excel.Workbook, key: DrawnTable, name: string): AskedTable {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load("name");
  table.worksheet.load("name");
  table.columns.load("items/name");
  const body = table.getDataBodyRange();
  body.load("address");
  return { key, table, body };
}

function tableSeen({ key, table, body }: AskedTable): TableSeen {
  return {
    key,
    name: table.name,
    sheet: table.worksheet.name,
    headers: table.columns.items.map(({ name }) => name),
    body: placeOf(cellsOf(body.address)),
    table,
  };
}
