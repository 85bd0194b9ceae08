/** @jest-environment jsdom */
import { checkInRows, fillTable, logNames, tableOf } from "../../bench/a-log";
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type NewRow, type Reading } from "../../src/workbook/port";
import type { ExcelCalculation } from "../../workbench/host/calculation";
import type { CellValue } from "../../workbench/host/model/values";
import { newHost } from "../../workbench/host/jest/office";
import { type } from "../../workbench/host/user";
import { aLog } from "./a-log";
import { openPane } from "./excel-here";

jest.setTimeout(120_000);

/** What a long log costs: requests and bytes, and formulas that are worked out. Never times, which are the machine's. */

const MOST_BYTES = 4_000_000;
const SIZE = { keyResults: 500, checkIns: 5_000 };
const { tables, checkIn: log, keyResult } = logNames();
const host = newHost();
const workbook = excelWorkbook();
const calculation = host.workbook.calculation as ExcelCalculation;

beforeAll(async () => {
  await openPane(host);
  await aLog(host, SIZE);
});
beforeEach(() => host.log.reset());

const BOTH = [
  { table: tables.checkIns, headers: Object.values(log) },
  { table: tables.keyResults, headers: [keyResult.id, keyResult.current] },
];

async function read(): Promise<Reading> {
  const reading = await workbook.readTables({ tables: BOTH });
  if (isProblem(reading)) throw new Error(reading.problem);
  return reading;
}

function check(i: number): NewRow {
  return {
    [log.date]: { date: "2026-11-24" },
    [log.keyResult]: { text: `KR${i}` },
    [log.value]: { number: i },
    [log.note]: { text: `=Asked the team of segment ${i}` },
  };
}

async function append(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) => check(i + 1)) as [NewRow, ...NewRow[]];
  const ids = { header: log.id, prefix: "C" };
  const edited = await workbook.edit({ additions: [{ table: tables.checkIns, rows, ids }] });
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
}

const batches = () => host.log.entries.filter(({ kind }) => kind === "batch");
const bytesOfAnswers = () => batches().map(({ bytesOut }) => bytesOut);
const bytesOfRequests = () => batches().map(({ bytesIn }) => bytesIn);

function valueOf(table: string, row: number, header: string): CellValue {
  const { sheet, body, columns } = tableOf(host, table);
  return sheet.value(body.row + row, body.column + columns.findIndex(({ name }) => name === header));
}

/** How many formulas a change has had worked out. */
async function workedOutBy(change: () => Promise<unknown> | void): Promise<number> {
  const before = calculation.workedOut(host.workbook);
  await change();
  await host.settled();
  return calculation.workedOut(host.workbook) - before;
}

describe("the list of the pane", () => {
  test("is read whole, each row once and in its order, and no answer passes 4 MB", async () => {
    const [checkIns, keyResults] = (await read()).tables;
    expect(keyResults!.rows).toHaveLength(SIZE.keyResults);
    expect(checkIns!.rows.map(({ cells }) => cells[log.id])).toEqual(checkInRows(SIZE).map((row) => row[log.id]));
    expect(Math.max(...bytesOfAnswers())).toBeLessThan(MOST_BYTES);
    expect(host.log.roundTrips).toBeLessThanOrEqual(5);
  });

  test("keeps to it where the longer notes all stand at the end of the log", async () => {
    const { sheet, body, columns } = tableOf(host, tables.checkIns);
    const note = body.column + columns.findIndex(({ name }) => name === log.note);
    const rows = [2_000, SIZE.checkIns - 1] as const;
    const before = new Map<number, CellValue>();
    for (let row = rows[0]; row <= rows[1]; row++) {
      before.set(row, sheet.cells.get(body.row + row, note)?.value ?? null);
      sheet.cells.set(body.row + row, note, { value: "What we learned. ".repeat(12) });
    }
    const [checkIns] = (await read()).tables;
    for (const [row, value] of before) sheet.cells.set(body.row + row, note, { value });
    expect(checkIns!.rows).toHaveLength(SIZE.checkIns);
    expect(bytesOfAnswers().filter((bytes) => bytes > MOST_BYTES)).toEqual([]);
  });
});

describe("fifty check-ins", () => {
  test("come in with two round trips, and the requests do not grow with the log", async () => {
    await append(50);
    expect(host.log.roundTrips).toBe(2);
    expect(Math.max(...bytesOfRequests())).toBeLessThan(100_000);
    expect(Math.max(...bytesOfAnswers())).toBeLessThan(MOST_BYTES);
    const last = tableOf(host, tables.checkIns).body.rows - 1;
    expect(valueOf(tables.checkIns, last, log.id)).toBe("C5050");
    expect(valueOf(tables.checkIns, last, log.check)).toBe("");
    expect(valueOf(tables.keyResults, 49, keyResult.current)).toBe(50);
  });

  test("have an answer of the ids, twice, and of little else: fifty thousand of them stay below 4 MB", async () => {
    await append(1);
    const perRow = Math.max(...bytesOfAnswers()) / tableOf(host, tables.checkIns).body.rows;
    expect(perRow * 50_000).toBeLessThan(MOST_BYTES / 4);
  });
});

describe("what is worked out", () => {
  /** The check, the unit, the line and the order of a row; of a key result its entry, value, day and confidence. */
  const [OF_A_ROW, OF_A_KEY_RESULT] = [4, 4];

  test("after one check-in: its own row and the key results, never the other rows of the log", async () => {
    expect(await workedOutBy(() => append(1))).toBe(OF_A_ROW + SIZE.keyResults * OF_A_KEY_RESULT);
  });

  test("after a change of the day that all is judged on: each row of the log once, and the key results", async () => {
    const page = host.workbook.sheets.find(({ name }) => name === "Page")!;
    const rows = tableOf(host, tables.checkIns).body.rows;
    expect(await workedOutBy(() => void type(page, "A1", "2026-11-26"))).toBe(
      rows * 2 + SIZE.keyResults * OF_A_KEY_RESULT,
    );
  });

  test("after a note: only whether its row counts, and what the key results stand at", async () => {
    const { sheet, body } = tableOf(host, tables.checkIns);
    expect(await workedOutBy(() => void type(sheet, `F${body.row + 1}`, "Nothing"))).toBe(
      2 + SIZE.keyResults * OF_A_KEY_RESULT,
    );
  });

  test("when nothing has changed: nothing", async () => {
    expect(await workedOutBy(() => host.workbook.markDirty())).toBe(0);
  });
});

test("twenty thousand rows are worked out: each has its line, and the key results their latest", async () => {
  const size = { keyResults: 500, checkIns: 20_000 };
  fillTable(tableOf(host, tables.checkIns), checkInRows(size));
  host.workbook.markDirty();
  await host.settled();
  expect(calculation.refusal).toBeUndefined();
  const rows = checkInRows(size);
  const latest = new Map<CellValue, CellValue>();
  for (const row of rows) if (typeof row[log.value] === "number") latest.set(row[log.keyResult]!, row[log.value]!);
  const shown = Array.from({ length: size.keyResults }, (_, i) => valueOf(tables.keyResults, i, keyResult.current));
  expect(shown).toEqual(Array.from({ length: size.keyResults }, (_, i) => latest.get(`KR${i + 1}`) ?? ""));
});
