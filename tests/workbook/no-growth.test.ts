/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type NewRow } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { aPeriod, FRESH, KEY_RESULTS } from "./a-period";
import { cells, openPane } from "./excel-here";

/** Two options of Excel's AutoCorrect, which a person may have switched off. */
const mockOptions = { tablesGrow: true, columnsFill: true };

jest.mock("../../workbench/host/model/table-growth", () => {
  const real = jest.requireActual<object>("../../workbench/host/model/table-growth");
  const growTables = (real as { growTables: (...args: unknown[]) => object }).growTables;
  const none = { undo: () => undefined, finish: () => undefined };
  return { ...real, growTables: (...args: unknown[]) => (mockOptions.tablesGrow ? growTables(...args) : none) };
});
jest.mock("../../workbench/host/model/table-dress", () => {
  const real = jest.requireActual<object>("../../workbench/host/model/table-dress");
  const fill = (real as { fillCalculated: (...args: unknown[]) => void }).fillCalculated;
  return { ...real, fillCalculated: (...args: unknown[]) => (mockOptions.columnsFill ? fill(...args) : undefined) };
});

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();
const rows: [NewRow, NewRow] = [
  { "Key result": { text: "Churn" }, Start: { number: 10 }, Target: { number: 5 }, Current: { number: 6 } },
  { "Key result": { text: "=Refunds" }, Due: { date: "2026-12-15" } },
];

beforeAll(() => openPane(host));
beforeEach(() => aPeriod(host));
afterEach(() => Object.assign(mockOptions, { tablesGrow: true, columnsFill: true }));

async function add() {
  const edited = await workbook.edit({
    additions: [{ table: KEY_RESULTS, rows, ids: { header: "Id", prefix: "KR" } }],
  });
  await host.settled();
  return edited;
}

test("a table that does not grow by itself gets the rows inserted, in one round trip more", async () => {
  mockOptions.tablesGrow = false;
  const edited = await add();
  expect(host.log.roundTrips).toBe(3);
  expect(edited).toMatchObject({ additions: [{ rows: [{ id: "KR4", row: 3 }, { id: "KR5", row: 4 }] }] }); // prettier-ignore
  expect(host.workbook.tables[0]!.body.rows).toBe(5);
  expect(cells(host, "Key Results", "A8:G10")).toEqual([
    ["KR4", "Churn", 10, 5, 6, null, 0.8],
    ["KR5", "=Refunds", null, null, null, 46371, ""],
    Array(7).fill(null),
  ]);
});

test("so does a fresh one, whose blank row is filled first", async () => {
  await aPeriod(host, FRESH);
  mockOptions.tablesGrow = false;
  expect(isProblem((await add()) as object)).toBe(false);
  expect(cells(host, "Key Results", "A5:B7")).toEqual([["KR1", "Churn"], ["KR2", "=Refunds"], [null, null]]); // prettier-ignore
});

test("columns that are not filled by themselves get the formula of the row above", async () => {
  mockOptions.columnsFill = false;
  await add();
  expect(host.log.roundTrips).toBe(3);
  expect(cells(host, "Key Results", "G8:G9")).toEqual([[0.8], [""]]);
});
