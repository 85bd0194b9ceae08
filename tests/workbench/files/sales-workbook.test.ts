/** @jest-environment jsdom */
import { excelWorkbook } from "../../../src/workbook/excel";
import { notSaved, openWorkbook, saveWorkbook } from "../../../workbench/files";
import { textOf, unpack } from "../../../workbench/files/excelts";
import type { ExcelHost } from "../../../workbench/host";
import { newHost } from "../../../workbench/host/jest/office";
import { formatArea } from "../../../workbench/host/model/area";
import type { CellValue } from "../../../workbench/host/model/values";
import type { Worksheet } from "../../../workbench/host/model/worksheet";
import { type } from "../../../workbench/host/user";
import { example, openPane } from "../../workbook/excel-here";
import { plain } from "./sample";

jest.setTimeout(120_000);

/** The worked example, drawn by the add-in, as a file: saved, and opened in another Excel that has the add-in too. */

const PAGE = "OKR(W) Q4 2026";
const [OBJECTIVES, KEY_RESULTS, WORK, CHECK_INS, ...OTHERS] = [
  ...["tblObjectives", "tblKeyResults", "tblWork", "tblCheckIns", "tblReviews", "tblTeams", "tblCommitments"],
].map((name) => `${name}_Q4_2026`) as [string, string, string, string, ...string[]];
const host = newHost();
let bytes: Uint8Array;

beforeAll(async () => {
  await openPane(host);
  expect(await excelWorkbook().render(example(), () => undefined)).toBeUndefined();
  const asOf = host.workbook.names.find(({ name }) => name === "OKR_AsOf")!.formula;
  typed(host, sheetOf(host, PAGE), asOf.split("!")[1]!.replaceAll("$", ""), "2026-11-15");
  await host.settled();
  bytes = await saveWorkbook(host.workbook, { addin: addin(host) });
});

function addin({ calculation }: ExcelHost) {
  return { id: "a96f825d-91e0-4dd7-b724-5d1dbc1b3c9d", version: "0.1.0.0", functions: calculation.customNames };
}

/** Another Excel, whose functions are worked out by the same page of the add-in, over the wire. */
async function freshHost(): Promise<ExcelHost> {
  const fresh = newHost();
  const [{ addin, functions } = { addin: undefined, functions: undefined }] = host.connections;
  fresh.registerFunctions("OKR", addin!.functions!, functions!);
  await fresh.settled();
  return fresh;
}

async function opened(): Promise<ExcelHost> {
  const fresh = await freshHost();
  expect((await openWorkbook(bytes, fresh.workbook)).lost).toEqual([]);
  await fresh.settled();
  return fresh;
}

function sheetOf({ workbook }: ExcelHost, name: string): Worksheet {
  return workbook.sheets.find((sheet) => sheet.name === name)!;
}

function typed({ workbook }: ExcelHost, sheet: Worksheet, address: string, text: string): void {
  expect(type(sheet, address, text)).toBeUndefined();
  workbook.calculate();
}

/** Where a column of a table stands, in one of its rows (0 is the first below the header). */
function place({ workbook }: ExcelHost, tableName: string, header: string, row: number) {
  const table = workbook.tables.find(({ name }) => name === tableName)!;
  const column = table.area.column + table.columns.findIndex(({ name }) => name === header);
  return { sheet: table.sheet, row: table.body.row + row, column };
}

function shown(host: ExcelHost, table: string, header: string, row = 0): CellValue {
  const { sheet, ...at } = place(host, table, header, row);
  return sheet.value(at.row, at.column);
}

/** A row at the end of the check-in log, which opens with a blank one. */
async function checkIn(host: ExcelHost, keyResult: string, value: string): Promise<void> {
  const { rows } = host.workbook.tables.find(({ name }) => name === CHECK_INS)!.body;
  const row = (shown(host, CHECK_INS, "Key result") ?? "") === "" ? 0 : rows;
  for (const [header, text] of Object.entries({ Date: "2026-11-15", "Key result": keyResult, Value: value })) {
    const { sheet, ...at } = place(host, CHECK_INS, header, row);
    typed(host, sheet, formatArea({ ...at, rows: 1, columns: 1 }), text);
  }
  await host.settled();
}

/** Everything the page shows. */
function page(host: ExcelHost): CellValue[] {
  const { cells } = sheetOf(host, PAGE);
  return [...cells.within(cells.used()!)].map(({ thing }) => thing.value);
}

/**
 * What a file gives back: of charts kind, place, series, title and legend; their names and looks are written and not read
 * (docs/differences.md).
 */
function asOpened(book: ReturnType<typeof plain>): object {
  const opened = (chart: (typeof book.sheets)[number]["charts"][number]) => {
    const hidden = chart.settings.some(([key, value]) => key === "legend.visible" && value === false);
    const kept = ["title.text", hidden ? "legend.visible" : "legend.position"];
    const settings = chart.settings.filter(([key]) => kept.includes(key));
    return { ...chart, name: "", seriesBy: "", settings };
  };
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, charts: sheet.charts.map(opened) })) };
}

test("all of it is in the file: nothing has to be said when saving", () => {
  expect(notSaved(host.workbook)).toEqual([]);
});

test("the opened workbook is the same one: values, formulas, tables, names, rules, looks, widths, panes", async () => {
  const fresh = await opened();
  expect(asOpened(plain(fresh.workbook))).toEqual(asOpened(plain(host.workbook)));
  const { sheets, tables, names } = fresh.workbook;
  const all = (of: (sheet: Worksheet) => readonly unknown[]) => sheets.flatMap(of).length;
  expect(tables.map(({ name }) => name)).toEqual([OBJECTIVES, KEY_RESULTS, WORK, CHECK_INS, ...OTHERS]);
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["OKR_AsOf", "OKR_End", "OKR_Start"]));
  expect(tables.flatMap(({ columns }) => columns.filter(({ calculated }) => calculated)).length).toBeGreaterThan(5);
  expect(all(({ validations }) => validations)).toBeGreaterThan(5);
  expect(all(({ conditionalFormats }) => conditionalFormats)).toBeGreaterThan(5);
  expect(sheets.filter(({ freeze }) => freeze).length).toBeGreaterThan(3);
  expect([...fresh.workbook.settings.keys()]).toEqual([...host.workbook.settings.keys()]);
});

test("nothing is an error, before and after", async () => {
  for (const each of [host, await opened()]) {
    for (const { cells, name } of each.workbook.sheets) {
      const used = cells.used();
      const errors = [...(used ? cells.within(used) : [])].filter(({ thing }) => typeof thing.value === "object");
      expect({ name, errors: errors.filter(({ thing }) => thing.value !== null) }).toEqual({ name, errors: [] });
    }
  }
});

test("it lives on: a check-in changes score, status, roll-up and page, as it would have done before", async () => {
  const fresh = await opened();
  const before = page(fresh);
  for (const each of [host, fresh])
    for (const [i, value] of ["70", "41000", "0.4%"].entries()) await checkIn(each, `KR${i + 1}`, value);
  expect([0, 1, 2].map((row) => shown(fresh, KEY_RESULTS, "Score", row))).toEqual([
    0.5,
    0.25,
    expect.closeTo(1 / 3, 9),
  ]);
  expect(shown(fresh, KEY_RESULTS, "Status")).toBe("On track");
  expect(shown(fresh, OBJECTIVES, "Score")).toBeCloseTo((0.5 + 0.25 + 1 / 3) / 3, 9);
  expect(page(fresh)).not.toEqual(before);
  expect(asOpened(plain(fresh.workbook))).toEqual(asOpened(plain(host.workbook)));
});

test("a row typed below the table is scored and rolled up there too", async () => {
  const fresh = await opened();
  await checkIn(fresh, "KR1", "70");
  const rows = fresh.workbook.tables.find(({ name }) => name === KEY_RESULTS)!.body.rows;
  for (const [header, text] of Object.entries({
    Id: "KR9",
    Objective: "O1",
    Start: "0",
    Target: "10",
  })) {
    const { sheet, ...at } = place(fresh, KEY_RESULTS, header, rows);
    typed(fresh, sheet, formatArea({ ...at, rows: 1, columns: 1 }), text);
  }
  await checkIn(fresh, "KR9", "10");
  expect(shown(fresh, KEY_RESULTS, "Score", rows)).toBe(1);
  expect(shown(fresh, OBJECTIVES, "Score")).toBeCloseTo(1.5 / 4, 9);
});

test("the roll-up, which picks rows by an expression of ranges, is an array in the file, and its column says so", async () => {
  const parts = await unpack(bytes);
  const texts = [...parts.keys()].map((path) => textOf(parts, path)!);
  const tables = texts.filter((text) => text.includes("<calculatedColumnFormula"));
  expect(tables.join("")).toMatch(/<calculatedColumnFormula array="1">[^<]*_xldudf_OKR_ROLLUP\(/);
  expect(tables.join("")).toMatch(/<calculatedColumnFormula>[^<]*_xldudf_OKR_SCORE\(/);
  expect(texts.join("")).toMatch(/cm="1"[^>]*><f t="array" ref="[A-Z]+\d+">[^<]*_xldudf_OKR_ROLLUP\(IF\(/);
});
