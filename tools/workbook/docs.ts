import { okrwBlueprint } from "../../src/blueprint/okrw";
import { SETTING_CELLS } from "../../src/blueprint/lists-places";
import { HEADERS, namesOf, type DrawnTable, type Names, type TableName } from "../../src/blueprint/names";
import { USUAL } from "../../src/blueprint/period";
import type { Blueprint, ChartPlan, SheetPlan, TablePlan } from "../../src/blueprint/plan";
import { salesPipeline } from "../../src/blueprint/templates/sales-pipeline";
import { textsOf } from "../../src/texts/languages";
import { templateTextsOf } from "../../src/texts/template-languages";
import { checked } from "./checked";
import { COLUMN_NOTES } from "./column-notes";
import { laterSections } from "./later-docs";
import { code, markdownTable } from "./markdown";
import { columnOf, readersOf, type Readers } from "./readers";

const PERIOD = "Q4 2026";
const DRAFT = { ...USUAL, team: "Sales", period: PERIOD, start: "2026-10-01", end: "2026-12-31" };
const [EN, DE] = [textsOf("en"), textsOf("de")];

/** docs/workbook.md: every sheet, table, column, name, setting and chart, read from the blueprint of the sales example. */
export function workbookMarkdown(): string {
  const names = namesOf(PERIOD, EN.sheets);
  const plan = okrwBlueprint(DRAFT, salesPipeline(templateTextsOf("en")), EN.sheets);
  const readers = readersOf(plan);
  const tables = Object.keys(COLUMN_NOTES) as DrawnTable[];
  return `${[
    "# The workbook of a period",
    "Written by `npm run docs` from the blueprints in `src/blueprint`, as they are for the sales example and the period " +
      `\`${PERIOD}\`. The period's label stands behind each tab and in each table's name. What is entered stands in one of ` +
      "seven tables; every other sheet reads them by formulas. A cell of the tables is filled by a person or by a formula that " +
      'is the same in every row; rows typed below a table get its formulas, checks and formats. "Read by" names formulas, ' +
      "rules and charts of the sheets; the pane and its quality check read every column.",
    "## Sheets",
    sheetList(plan),
    ...tables.flatMap((which) => tableSection(which, names, plan, readers)),
    ...laterSections(),
    "## Charts",
    chartList(plan.sheets),
    "## Names",
    nameList(plan, readers),
    "## Settings",
    settingList(),
    "## Words of the drop-downs",
    wordList(),
  ].join("\n\n")}\n`;
}

function sheetList({ sheets }: Blueprint): string {
  const german = okrwBlueprint(DRAFT, salesPipeline(templateTextsOf("de")), DE.sheets).sheets;
  const rows = sheets.map(({ name, purpose, table, page }, i) => [
    name,
    german[i]!.name,
    table ? code(table.name) : "",
    purpose,
    `${page.orientation.toLowerCase()}, ${page.onePage ? "one page" : "one page wide"}${page.titleRows ? ", header on each" : ""}`,
  ]);
  return markdownTable(["Sheet", "German", "Table", "What it is for", "Prints"], rows);
}

function tableSection(which: DrawnTable, names: Names, plan: Blueprint, readers: Readers): string[] {
  const sheet = plan.sheets.find(({ table }) => table?.name === names.tables[which])!;
  const table = sheet.table!;
  return [
    `## ${EN.sheets.tabs[which]}: ${code(table.name)}`,
    sheet.purpose,
    markdownTable(
      ["Column", "German", "Filled by", "What it holds", "Checked", "Read by"],
      Object.keys(EN.sheets[HEADERS[which]]).map((key) => columnRow(which, key, table, names, readers)),
    ),
  ];
}

function columnRow(which: DrawnTable, key: string, table: TablePlan, names: Names, readers: Readers): string[] {
  const english: Readonly<Record<string, string>> = EN.sheets[HEADERS[which]];
  const german: Readonly<Record<string, string>> = DE.sheets[HEADERS[which]];
  const column = table.columns.find(({ header }) => header === english[key])!;
  const notes: Readonly<Record<string, string>> = COLUMN_NOTES[which];
  const readBy = readers.ofColumn(table.name, column.header).map((reader) => plain(reader, names, table.name));
  return [
    column.header,
    german[key]!,
    column.filledBy,
    notes[key] ?? column.hint!.text,
    checked(column, names),
    readBy.join(", "),
  ];
}

/** A reader in the words of the sheets: columns of the same table by their header, others behind their tab. */
function plain(reader: string, names: Names, own: string): string {
  const tables = Object.entries(names.tables) as [TableName, string][];
  return tables
    .reduce(
      (said, [which, name]) =>
        said.replace(columnOf(name, "").slice(0, -1), name === own ? "[" : `${EN.sheets.tabs[which]} [`),
      reader,
    )
    .replace(/\[([^\]]+)\]/, "$1")
    .replace(` ${PERIOD}`, "")
    .replace(`_${PERIOD.replace(" ", "_")}`, "");
}

function chartList(sheets: readonly SheetPlan[]): string {
  const rows = sheets.flatMap(({ name, charts = [] }) => charts.map((chart) => [name, ...chartRow(chart)]));
  return markdownTable(["Sheet", "Chart", "Kind", "What it shows", "Its values"], rows);
}

function chartRow({ title, kind, description, series }: ChartPlan): string[] {
  const values = series.map((one) => ("table" in one.values ? columnOf(one.values.table, one.values.column) : `${one.values.sheet}, ${one.values.cells}`)); // prettier-ignore
  return [title, kind, description, values.map(code).join(", ")];
}

function nameList({ names }: Blueprint, readers: Readers): string {
  const rows = names.map((plan) => [
    code(plan.name),
    "cell" in plan ? `${plan.sheet}, ${plan.cell}` : code(columnOf(plan.table, plan.column)),
    plan.comment,
    [...new Set(readers.ofName(plan.name).map((reader) => reader.replace(/tbl\S+\[.*\]/, code)))].join(", "),
  ]);
  return markdownTable(["Name", "Stands for", "What it is for", "Read by"], rows);
}

function settingList(): string {
  const keys = Object.keys(SETTING_CELLS) as (keyof typeof SETTING_CELLS)[];
  const rows = keys.map((key) => [
    EN.sheets.settings[key],
    DE.sheets.settings[key],
    `${EN.sheets.tabs.lists} ${SETTING_CELLS[key]}`,
    EN.sheets.settings[`${key}Meaning`],
    String(USUAL[key]),
  ]);
  return markdownTable(["Setting", "German", "Cell", "What it does", "Usual"], rows);
}

function wordList(): string {
  const lists = Object.keys(EN.sheets.words) as (keyof typeof EN.sheets.words)[];
  const rows = lists.map((list) => [
    list === "statuses" ? EN.sheets.lists.status : EN.sheets.lists[list],
    Object.values(EN.sheets.words[list]).join(", "),
    Object.values(DE.sheets.words[list]).join(", "),
  ]);
  return markdownTable(["List", "English", "German"], rows);
}
