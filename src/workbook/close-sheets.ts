import { isAmong, namesOf, type Names, type TableName } from "../blueprint/names";
import { cellsOf, placeOf, type Place } from "./places";
import type { Mending } from "./port";
import { sheetOf } from "./repair-parts";

/** Which sheets belong to a period that is to be closed, and which the closing has left. */

/** A sheet that is read, to learn where its formulas stand. */
export interface PeriodSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** The cells that hold something; undefined for a blank sheet. */
  readonly used: Place | undefined;
  readonly tables: readonly PeriodTable[];
}

export interface PeriodTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** Data without the header. */
  readonly body: Place;
}

export interface SheetsFound {
  /** In the order of the tabs. */
  readonly sheets: readonly PeriodSheet[];
  readonly allSheets: readonly string[];
  /** Every table of the workbook with its columns. */
  readonly allTables: readonly { readonly name: string; readonly headers: readonly string[] }[];
  readonly allNames: readonly string[];
  /** Sheets of the closing: by their tables, or by their title where a write broke off before there was one. */
  readonly written: readonly string[];
  /** Sheets under the names of the closing that hold something else. */
  readonly taken: readonly string[];
  /** The table with the formulas, where it is there. */
  readonly kept: string | undefined;
  /** The period's names, with the sheets as their tabs read now. */
  readonly names: Names;
  /** What the name of the day stands for on which scores are judged: `='OKR(W) Q4 2026'!$K$5`. */
  readonly dayFormula: string | undefined;
  readonly structureProtected: boolean;
  readonly isManual: boolean;
}

/** Titles stand in the first rows of a sheet, as far right as the widest page. */
const HEAD = { rows: 6, columns: 34 };

/** Two round trips: what is there, and what it says about itself. */
export async function findSheets(context: Excel.RequestContext, { names }: Mending): Promise<SheetsFound> {
  const { workbook } = context;
  const { worksheets, tables, protection, application } = workbook;
  worksheets.load("items/name");
  tables.load({ name: true, columns: { name: true } });
  workbook.names.load("items/name,items/formula");
  protection.load("protected");
  application.load("calculationMode");
  const own = Object.entries(names.tables).map(([key, name]) => askForTable(workbook, key as TableName, name));
  await context.sync();

  const looks = worksheets.items.map((sheet) => {
    const head = sheet.getRangeByIndexes(0, 0, HEAD.rows, HEAD.columns).load("values");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    sheet.protection.load("protected");
    return { sheet, head, used };
  });
  await context.sync();

  const there = own.filter(({ table }) => !table.isNullObject);
  const seen = looks.map(({ sheet, head, used }): Seen => {
    const on = there.filter(({ table }) => table.worksheet.name === sheet.name);
    return {
      name: sheet.name,
      isProtected: sheet.protection.protected,
      used: used.isNullObject ? undefined : placeOf(cellsOf(used.address)),
      titles: new Set(head.values.flat().map(String)),
      keys: on.map(({ key }) => key),
      tables: on.map(({ table, body }) => ({
        name: table.name,
        headers: table.columns.items.map(({ name }) => name),
        body: placeOf(cellsOf(body.address)),
      })),
    };
  });
  const drawn = namesOf(names.period, names.texts).sheets;
  const closing = closingSheets(seen, [drawn.closing, drawn.kept]);
  const named = workbook.names.items
    .filter(({ name }) => isAmong(name, Object.values(names.cells)))
    .map(({ formula }) => sheetOf(String(formula)));
  const dayFormula = workbook.names.items.find(({ name }) => isAmong(name, [names.cells.asOf]))?.formula;
  const isOurs = (sheet: Seen) =>
    !isOfClosing(sheet) && (named.includes(sheet.name) || saysPeriod(sheet, names, drawn));
  const ours = seen.filter((sheet) => isOurs(sheet) && !closing.written.includes(sheet.name));
  return {
    sheets: ours,
    allSheets: seen.map(({ name }) => name),
    allTables: tables.items.map(({ name, columns }) => ({ name, headers: columns.items.map((column) => column.name) })),
    allNames: workbook.names.items.map(({ name }) => name),
    ...closing,
    kept: there.find(({ key }) => key === "kept")?.table.name,
    names: { ...names, sheets: { ...drawn, ...tabsNow(ours, drawn) } },
    dayFormula: dayFormula === undefined ? undefined : String(dayFormula),
    structureProtected: protection.protected,
    isManual: application.calculationMode === "Manual",
  };
}

interface Seen extends PeriodSheet {
  readonly titles: ReadonlySet<string>;
  readonly keys: readonly TableName[];
}

function askForTable(workbook: Excel.Workbook, key: TableName, name: string) {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load("name");
  table.worksheet.load("name");
  table.columns.load("items/name");
  const body = table.getDataBodyRange();
  body.load("address");
  return { key, table, body };
}

function isOfClosing({ keys }: Seen): boolean {
  return keys.includes("closing") || keys.includes("kept");
}

/** A table of the period, a title of one of its sheets, or a tab as it was drawn. */
function saysPeriod({ name, titles, keys }: Seen, { period, texts }: Names, drawn: Names["sheets"]): boolean {
  const tabs = [drawn.page, drawn.dashboard, drawn.alignment, drawn.lists, drawn.drivers];
  const known = [...tabs, texts.page.title(period)];
  return keys.length > 0 || isAmong(name, tabs) || known.some((title) => titles.has(title));
}

/** A sheet of the closing has its table or its title; a blank one under its name is what a broken write left. */
function closingSheets(seen: readonly Seen[], drawn: readonly string[]) {
  const under = seen.filter((sheet) => !isOfClosing(sheet) && isAmong(sheet.name, drawn));
  const isOurs = ({ titles, used }: Seen) => used === undefined || drawn.some((title) => titles.has(title));
  const written = seen.filter((sheet) => isOfClosing(sheet) || (under.includes(sheet) && isOurs(sheet)));
  return {
    written: written.map(({ name }) => name),
    taken: under.filter((sheet) => !written.includes(sheet)).map(({ name }) => name),
  };
}

/** The sheet with the lists as it is called now: drop-downs read their words from it. */
function tabsNow(ours: readonly Seen[], drawn: Names["sheets"]): Partial<Names["sheets"]> {
  const lists =
    ours.find(({ name }) => isAmong(name, [drawn.lists])) ?? ours.find(({ titles }) => titles.has(drawn.lists));
  return lists ? { lists: lists.name } : {};
}
