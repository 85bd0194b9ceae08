/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type Reading } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { aPeriod, KEY_RESULTS, KEY_RESULT_HEADERS, WORK, WORK_HEADERS } from "./a-period";
import { openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => aPeriod(host));

const BOTH = [
  { table: KEY_RESULTS, headers: KEY_RESULT_HEADERS },
  { table: WORK, headers: WORK_HEADERS },
];

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
