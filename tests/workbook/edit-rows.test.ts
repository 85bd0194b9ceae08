/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type Edit, type Edited, type NewRow } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { aPeriod, FRESH, KEY_RESULTS, WORK } from "./a-period";
import { cells, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => aPeriod(host));

async function edit(what: Edit): Promise<Edited> {
  const edited = await workbook.edit(what);
  await host.settled();
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
  return edited;
}

const KEY = { table: KEY_RESULTS, header: "Id" };
const IDS = { header: "Id", prefix: "KR" };

describe("rows that are added", () => {
  test("stand right below the table, which grows with its formulas, in two round trips", async () => {
    const rows: [NewRow] = [
      { "Key result": { text: "Churn" }, Start: { number: 10 }, Target: { number: 5 }, Current: { number: 6 } },
    ];
    const { additions } = await edit({ additions: [{ table: KEY_RESULTS, rows, ids: IDS }] });
    expect(host.log.roundTrips).toBe(2);
    expect(cells(host, "Key Results", "A8:G8")).toEqual([["KR4", "Churn", 10, 5, 6, null, 0.8]]);
    expect(host.workbook.tables[0]!.body.rows).toBe(4);
    expect(additions).toEqual([
      {
        table: KEY_RESULTS,
        sheet: "Key Results",
        rows: [
          {
            id: "KR4",
            row: 3,
            cells: { Id: "KR4", "Key result": "Churn", Start: 10, Target: 5, Current: 6, Due: null },
          },
        ],
      },
    ]);
  });

  test("fifty rows take two round trips", async () => {
    const rows = Array.from({ length: 50 }, (_, i): NewRow => ({ Work: { text: `=Work ${i}` } }));
    await edit({ additions: [{ table: WORK, rows: rows as [NewRow], ids: { header: "Id", prefix: "W" } }] });
    expect(host.log.roundTrips).toBe(2);
    expect(cells(host, "Work", "A54:B55")).toEqual([
      ["W50", "=Work 48"],
      ["W51", "=Work 49"],
    ]);
  });

  test("fill the blank row of a fresh table first", async () => {
    await aPeriod(host, FRESH);
    const rows: [NewRow, NewRow] = [{ "Key result": { text: "One" } }, { "Key result": { text: "Two" } }];
    await edit({ additions: [{ table: KEY_RESULTS, rows, ids: IDS }] });
    expect(cells(host, "Key Results", "A5:B7")).toEqual([
      ["KR1", "One"],
      ["KR2", "Two"],
      [null, null],
    ]);
    expect(host.log.roundTrips).toBe(2);
  });
});

describe("a row that is changed", () => {
  test("is found by its key, and only the cell that changes is written", async () => {
    const { changes } = await edit({
      changes: [{ row: { ...KEY, key: "KR2" }, cells: { Current: { from: null, to: { number: 20 } } } }],
    });
    expect(host.log.roundTrips).toBe(2);
    expect(cells(host, "Key Results", "A6:G6")).toEqual([["KR2", "Pipeline", 0, 50, 20, null, 0.4]]);
    expect(changes).toEqual([{ row: { ...KEY, key: "KR2" }, before: { Current: null }, now: { Current: 20 } }]);
  });
});
