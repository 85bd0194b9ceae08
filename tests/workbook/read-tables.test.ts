/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type NewRow, type Reading } from "../../src/workbook/port";
import { readTables } from "../../src/workbook/tables";
import { newHost } from "../../workbench/host/jest/office";
import { filter, insertColumns, type } from "../../workbench/host/user";
import { aPeriod, KEY_RESULTS, KEY_RESULT_HEADERS, WORK, WORK_HEADERS } from "./a-period";
import { cells, enter, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => aPeriod(host));

const BOTH = [
  { table: KEY_RESULTS, headers: KEY_RESULT_HEADERS },
  { table: WORK, headers: WORK_HEADERS },
];

const sheet = (name: string) => host.workbook.sheets.find((one) => one.name === name)!;

async function read(tables = BOTH, names: string[] = []): Promise<Reading> {
  const reading = await workbook.readTables({ tables, names });
  if (isProblem(reading)) throw new Error(reading.problem);
  return reading;
}

test("every row of several tables is read in one round trip, by header", async () => {
  const { tables, missingTables } = await read();
  expect(host.log.roundTrips).toBe(1);
  expect(missingTables).toEqual([]);
  expect(tables.map(({ table, sheet, at, rows }) => [table, sheet, at, rows.length])).toEqual([
    [KEY_RESULTS, "Key Results", "A5", 3],
    [WORK, "Work", "A5", 1],
  ]);
  expect(tables[0]!.rows[0]).toEqual({
    row: 0,
    cells: { Id: "KR1", "Key result": "Deals won", Start: 40, Target: 100, Current: 70, Due: 46371, Share: 0.5 },
  });
  expect(tables[0]!.rows[1]!.cells).toMatchObject({ Current: null, Due: null, Share: null });
});

test("columns are found by header: moved, added, in other case; one that is gone is told", async () => {
  insertColumns(sheet("Key Results"), 1);
  type(sheet("Key Results"), "A4", "ID");
  type(sheet("Key Results"), "D4", "Begin");
  const [table] = (await read()).tables;
  expect(table!.headers.slice(0, 4)).toEqual(["Id", "Column1", "Key result", "Begin"]);
  expect(table!.missing).toEqual(["Start"]);
  expect(table!.rows[0]!.cells).toMatchObject({ Id: "KR1", "Key result": "Deals won", Begin: 40 });
});

test("an error is told as one, blank is null, and what is wide as a text stays one", async () => {
  await enter(host, "Key Results", "C5:E5", [["=1/0", "=NA()", "'#N/A x"]]);
  await enter(host, "Key Results", "B6:C6", [["TRUE", "'00123"]]);
  const [table] = (await read()).tables;
  expect(table!.rows[0]!.cells).toMatchObject({
    Start: { fault: "#DIV/0!" },
    Target: { fault: "#N/A" },
    Current: "#N/A x",
  });
  expect(table!.rows[1]!.cells).toMatchObject({ "Key result": true, Start: "00123", Current: null });
});

test("tables and names that are not there are told; named cells come with their place", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("OKR_Start", context.workbook.worksheets.getItem("Work").getRange("C5"));
    context.workbook.names.add("OKR_Rate", "=0.5");
    await context.sync();
  });
  const wanted = [...BOTH, { table: "tblGone_Q4_2026", headers: [] }];
  const { tables, missingTables, cells } = await read(wanted, ["OKR_Start", "OKR_End", "OKR_Rate"]);
  expect(tables).toHaveLength(2);
  expect(missingTables).toEqual(["tblGone_Q4_2026"]);
  expect(cells).toEqual({ OKR_Start: { holds: "KR2", at: { sheet: "Work", cell: "C5" } } });
});

test("rows that a filter hides, and a table without its header row or with totals, are read all the same", async () => {
  filter(sheet("Key Results"), "A4", ["KR2"]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(KEY_RESULTS);
    table.showTotals = true;
    context.workbook.tables.getItem(WORK).showHeaders = false;
    await context.sync();
  });
  const { tables } = await read();
  expect(tables.map(({ rows }) => rows.map(({ cells }) => cells["Id"]))).toEqual([["KR1", "KR2", "KR3"], ["W1"]]);
});

test.each([
  ["cell-in-edit-mode", () => (host.switches.cellEditMode = true)],
  ["excel-error", () => (host.switches.fault = { atRequest: 1, code: "GeneralException" })],
])("a workbook that cannot be read now says why: %s", async (problem, turn) => {
  turn();
  expect(await workbook.readTables({ tables: BOTH })).toMatchObject({ problem });
});

describe("a long log", () => {
  const ROWS = 50_000;
  const LOG = "tblLog_Q4_2026";
  const HEADERS = ["Id", "Day", "Key result", "Value", "Confidence", "Note"];
  const note = (i: number) => `Nothing new since last week, see the board ${i}`;

  /** Put into the model at once: writing it over the wire is not what is tested. */
  async function aLog(): Promise<void> {
    await Excel.run(async (context) => {
      const log = context.workbook.worksheets.add("Log");
      log.getRange("A4:F5").values = [HEADERS, ["C0", 46300, "KR1", 0, 0.5, note(0)]];
      log.tables.add("A4:F5", true).name = LOG;
      await context.sync();
    });
    const model = sheet("Log");
    for (let i = 1; i < ROWS; i++) {
      const row = [`C${i}`, 46300 + (i % 80), `KR${i % 500}`, i / 8, 0.5, note(i)];
      row.forEach((value, column) => model.cells.set(4 + i, column, { value }));
    }
    const table = host.workbook.tables.find(({ name }) => name === LOG)!;
    table.area = { ...table.area, rows: ROWS + 1 };
    host.log.reset();
  }

  test("of 50,000 rows is read whole, and no answer passes 4 MB", async () => {
    await aLog();
    const [log] = (await read([{ table: LOG, headers: HEADERS }])).tables;
    expect(log!.rows).toHaveLength(ROWS);
    expect(
      log!.rows.every(({ row, cells }, i) => row === i && cells["Note"] === note(i) && cells["Id"] === `C${i}`),
    ).toBe(true);
    const sizes = host.log.entries.map(({ bytesOut }) => bytesOut);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
    expect(host.log.roundTrips).toBeLessThan(6);
  });

  test("grows by fifty rows in two round trips, whatever its size", async () => {
    await aLog();
    const rows = Array.from({ length: 50 }, (_, i): NewRow => ({ Id: { text: `N${i}` }, Note: { text: "=new" } }));
    expect(isProblem(await workbook.edit({ additions: [{ table: LOG, rows: rows as [NewRow] }] }))).toBe(false);
    expect(host.log.roundTrips).toBe(2);
    expect(Math.max(...host.log.entries.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)))).toBeLessThan(
      200_000,
    );
    expect(cells(host, "Log", "A50054:F50054")).toEqual([["N49", null, null, null, null, "=new"]]);
  });

  test("that is too large for Excel all the same is read in smaller pieces", async () => {
    await aLog();
    host.switches.fault = { atRequest: 2, code: "ResponsePayloadSizeLimitExceeded" };
    const [log] = (await read([{ table: LOG, headers: HEADERS }])).tables;
    expect(log!.rows).toHaveLength(ROWS);
  });

  test("to which somebody adds meanwhile is read again, so that nothing is missing", async () => {
    await aLog();
    const table = host.workbook.tables.find(({ name }) => name === LOG)!;
    const reading = await Excel.run((context) => {
      const sync = context.sync.bind(context);
      let requests = 0;
      jest.spyOn(context, "sync").mockImplementation(async (value) => {
        await sync();
        if (++requests !== 2) return value;
        sheet("Log").cells.set(4 + ROWS, 0, { value: "LAST" });
        table.area = { ...table.area, rows: ROWS + 2 };
        return value;
      });
      return readTables(context, { tables: [{ table: LOG, headers: HEADERS }] });
    });
    expect(reading.tables[0]!.rows.at(-1)).toMatchObject({ row: ROWS, cells: { Id: "LAST", Note: null } });
  });
});

test("texts of the greatest length are read in pieces that fit", async () => {
  const long = "x".repeat(32_000);
  const rows = Array.from({ length: 250 }, (_, i) => [`KR${i}`, long, 1, 2, "", "", ""]);
  await aPeriod(host, [rows[0]!]);
  const model = sheet("Key Results");
  rows.forEach((row, i) => row.forEach((value, column) => value !== "" && model.cells.set(4 + i, column, { value })));
  host.workbook.tables[0]!.area = { ...host.workbook.tables[0]!.area, rows: 251 };
  host.switches.fault = { atRequest: 1, code: "ResponsePayloadSizeLimitExceeded" };
  host.log.reset();
  const [table] = (await read([BOTH[0]!])).tables;
  expect(table!.rows.every(({ cells }, i) => cells["Id"] === `KR${i}` && cells["Key result"] === long)).toBe(true);
  expect(Math.max(...host.log.entries.map(({ bytesOut }) => bytesOut))).toBeLessThan(4_000_000);
});
