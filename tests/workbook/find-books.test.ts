/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type FoundBook } from "../../src/workbook/port";
import { STAMP_KEY } from "../../src/workbook/stamp";
import { newHost } from "../../workbench/host/jest/office";
import { deleteSheet, renameSheet } from "../../workbench/host/user";
import { aPeriod, KEY_RESULT_HEADERS } from "./a-period";
import { openPane } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => aPeriod(host));

async function books(): Promise<readonly FoundBook[]> {
  const found = await workbook.findBooks();
  if (isProblem(found)) throw new Error(found.problem);
  return found;
}

async function note(stamp: unknown, ...names: string[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(STAMP_KEY, typeof stamp === "string" ? stamp : JSON.stringify(stamp));
    for (const name of names) context.workbook.names.add(name, "='Key Results'!$A$1");
    await context.sync();
  });
  host.log.reset();
}

const NOTED = {
  plan: "okrw/blank",
  version: 2,
  period: { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
  language: "de",
  sheets: [{ name: "Key Results", anchor: "tblKeyResults_Q4_2026" }],
  names: ["OKR_AsOf"],
};

const TABLES = {
  keyResults: { table: "tblKeyResults_Q4_2026", sheet: "Key Results" },
  work: { table: "tblWork_Q4_2026", sheet: "Work" },
};

test("a period is found in one round trip, with what was noted when it was drawn", async () => {
  await note({ schema: 2, books: [NOTED] }, "OKR_AsOf", "OKR_Start_Q4_2026");
  expect(await books()).toEqual([
    {
      label: "Q4 2026",
      language: "de",
      start: "2026-10-01",
      end: "2026-12-31",
      plan: "okrw/blank",
      version: 2,
      tables: TABLES,
      cells: { asOf: "OKR_AsOf", start: "OKR_Start_Q4_2026" },
      headers: KEY_RESULT_HEADERS,
      elsewhere: [],
    },
  ]);
  expect(host.log.roundTrips).toBe(1);
});

test("without a note, or with one that nobody understands, its tables tell", async () => {
  for (const stamp of ["", "not ours", '{"schema":9}']) {
    await note(stamp);
    expect(await books()).toMatchObject([{ label: "Q4 2026", language: undefined, tables: TABLES }]);
  }
});

test("the note of the first version knows the plan, and the tables tell the rest", async () => {
  await note({ schema: 1, books: [{ ...NOTED, period: undefined, language: undefined }] });
  expect(await books()).toMatchObject([{ label: "Q4 2026", language: undefined, plan: "okrw/blank", tables: TABLES }]);
});

test("a tab that was renamed is told by its present name, and spells the label where it still does", async () => {
  renameSheet(host.workbook.sheets[1]!, "Ours");
  renameSheet(host.workbook.sheets[2]!, "Work q4-2026");
  expect(await books()).toMatchObject([{ label: "q4-2026", tables: { keyResults: { sheet: "Ours" } } }]);
});

test("a period of which a sheet was deleted is still there; one of which all were is not, whatever the note says", async () => {
  await note({ schema: 2, books: [NOTED] });
  deleteSheet(host.workbook.sheets[1]!);
  expect(await books()).toMatchObject([{ label: "Q4 2026", tables: { work: TABLES.work } }]);
  deleteSheet(host.workbook.sheets[1]!);
  expect(await books()).toEqual([]);
});

test("two periods are told apart, and neither takes the other's cells", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Key Results Q1 2027");
    sheet.tables.add(sheet.getRange("A4:B5"), true).name = "tblKeyResults_Q1_2027";
    context.workbook.names.add("OKR_AsOf_Q1_2027", "='Key Results'!$A$1");
    await context.sync();
  });
  const next = {
    ...NOTED,
    period: { ...NOTED.period, label: "Q1 2027" },
    sheets: [{ name: "x", anchor: "tblKeyResults_Q1_2027" }],
    names: ["OKR_AsOf_Q1_2027"],
  };
  await note({ schema: 2, books: [NOTED, next] }, "OKR_AsOf", "OKR_Start");
  expect((await books()).map(({ label, cells }) => [label, cells])).toEqual([
    ["Q4 2026", { asOf: "OKR_AsOf" }],
    ["Q1 2027", { asOf: "OKR_AsOf_Q1_2027" }],
  ]);
  expect((await books()).map(({ elsewhere }) => elsewhere)).toEqual([
    [{ of: "keyResults", table: "tblKeyResults_Q1_2027" }],
    [
      { of: "keyResults", table: "tblKeyResults_Q4_2026" },
      { of: "work", table: "tblWork_Q4_2026" },
    ],
  ]);
});

test("tables of other people are none of ours", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Theirs");
    sheet.tables.add(sheet.getRange("A4:B5"), true).name = "tblWorkshop";
    await context.sync();
  });
  expect(await books()).toHaveLength(1);
});
