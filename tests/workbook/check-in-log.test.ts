/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { type } from "../../workbench/host/user";
import { cells, emptyWorkbook, enter, example, openPane, shown } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();

const KEY_RESULTS = "Key Results Q4 2026";
const CHECK_INS = "Check-ins Q4 2026";
const PAGE = "OKR(W) Q4 2026";

/** Days as serial numbers: what cells hold. */
const OCTOBER = (day: number) => 46_295 + day;

beforeAll(() => openPane(host));
beforeEach(async () => {
  emptyWorkbook(host);
  rows = 0;
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await host.settled();
  await enter(host, PAGE, "K5", [["2026-10-20"]]);
});

type Typed = Readonly<
  Partial<Record<"date" | "keyResult" | "value" | "confidence" | "replacedBy", string | number | boolean>>
>;

let rows = 0;

/** A row at the end of the log, as a person types it there. */
async function log({ date = "", keyResult = "", value = "", confidence = "", replacedBy = "" }: Typed): Promise<void> {
  const row = 5 + rows++;
  await enter(host, CHECK_INS, `A${row}:L${row}`, [
    [`C${rows}`, date, keyResult, value, confidence, "", "", "", "", "", "", replacedBy],
  ]);
}

const check = (row: number) => cells(host, CHECK_INS, `M${4 + row}`)[0]?.[0];
/** Current, last check-in, confidence and the row of the log that they come from. */
const latest = (row = 5) => [
  ...cells(host, KEY_RESULTS, `F${row}`)[0]!,
  ...cells(host, KEY_RESULTS, `AC${row}:AE${row}`)[0]!,
];

describe("the latest check-in of a key result", () => {
  test("gives Current, last check-in and confidence, and with them score and status", async () => {
    expect(latest()).toEqual(["", "", "", ""]);
    await log({ date: "2026-10-19", keyResult: "KR1", value: 70, confidence: 0.8 });
    expect(check(1)).toBe("");
    expect(latest()).toEqual([70, OCTOBER(19), 0.8, 1]);
    expect(cells(host, KEY_RESULTS, "H5:I5")).toEqual([[0.5, "On track"]]);
  });

  test("is the one with the latest date, not the one that was typed last; of one day the lower row", async () => {
    await log({ date: "2026-10-12", keyResult: "KR1", value: 60 });
    await log({ date: "2026-10-05", keyResult: "KR1", value: 45 });
    expect(latest()).toEqual([60, OCTOBER(12), "", 1]);
    await log({ date: "2026-10-12", keyResult: "KR1", value: 61 });
    expect(latest()).toEqual([61, OCTOBER(12), "", 3]);
  });

  test("is as it was on the day that everything is judged on", async () => {
    await log({ date: "2026-10-05", keyResult: "KR1", value: 45 });
    await log({ date: "2026-10-12", keyResult: "KR1", value: 60 });
    await enter(host, PAGE, "K5", [["2026-10-06"]]);
    expect(latest()).toEqual([45, OCTOBER(5), "", 1]);
    expect(check(2)).toContain("after the day");
  });

  test("follows its key result when the table is sorted", async () => {
    await log({ date: "2026-10-05", keyResult: "KR1", value: 45 });
    await log({ date: "2026-10-05", keyResult: "KR3", value: 0.004 });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("tblKeyResults_Q4_2026").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await host.settled();
    expect(cells(host, KEY_RESULTS, "A5:A7")).toEqual([["KR3"], ["KR2"], ["KR1"]]);
    expect(latest(7)).toEqual([45, OCTOBER(5), "", 1]);
    expect(latest(5)).toEqual([0.004, OCTOBER(5), "", 2]);
  });

  test("is stale beyond the days between check-ins and three", async () => {
    await log({ date: "2026-10-10", keyResult: "KR1", value: 70 });
    expect(cells(host, KEY_RESULTS, "I5")).toEqual([["On track"]]);
    await enter(host, PAGE, "K5", [["2026-10-21"]]);
    expect(cells(host, KEY_RESULTS, "I5")).toEqual([["Stale"]]);
    await enter(host, KEY_RESULTS, "AB5", [["At risk"]]);
    expect(cells(host, KEY_RESULTS, "I5")).toEqual([["At risk"]]);
  });
});

test("a value that is a day is shown as one, in the log and in the row of its key result", async () => {
  await enter(host, KEY_RESULTS, "O5", [["date"]]);
  await enter(host, KEY_RESULTS, "D5:E5", [["", "2026-12-15"]]);
  await log({ date: "2026-10-05", keyResult: "KR1", value: "2026-12-10" });
  const looks = [shown(host, CHECK_INS, "D5"), shown(host, KEY_RESULTS, "E5"), shown(host, KEY_RESULTS, "F5")];
  expect(looks).toEqual(["12/10/2026", "12/15/2026", "12/10/2026"]);
});

describe("a row that does not count", () => {
  test.each([
    ["an unknown key result", { date: "2026-10-05", keyResult: "KR9", value: 1 }, /No key result has the id KR9/],
    ["no key result", { date: "2026-10-05", value: 1 }, /Which key result/],
    ["no date", { keyResult: "KR1", value: 1 }, /No date/],
    ["a text for a date", { date: "soon", keyResult: "KR1", value: 1 }, /Not a date/],
    ["a number that is no day", { date: 12, keyResult: "KR1", value: 1 }, /Not a date/],
    ["a day to come", { date: "2026-10-21", keyResult: "KR1", value: 1 }, /after the day/],
    ["no value", { date: "2026-10-05", keyResult: "KR1", confidence: 0.5 }, /No value/],
    ["a text for a value", { date: "2026-10-05", keyResult: "KR1", value: "about 70" }, /not a number/],
    ["TRUE for a number", { date: "2026-10-05", keyResult: "KR1", value: true }, /not a number/],
    ["a row that replaces it", { date: "2026-10-05", keyResult: "KR1", value: 1, replacedBy: "C2" }, /Replaced by C2/],
    ["an error", { date: "=1/0", keyResult: "KR1", value: 1 }, /error/],
  ])("says so: %s", async (_name, row, sentence) => {
    await log(row);
    expect(check(1)).toMatch(sentence);
    expect(latest()).toEqual(["", "", "", ""]);
  });

  test("a blank row says nothing", () => {
    expect(cells(host, CHECK_INS, "M5:P5")).toEqual([["", "", "", ""]]);
  });
});

test("a value that is typed in per cent does not make those below it percentages", async () => {
  const sheet = host.workbook.sheets.find(({ name }) => name === CHECK_INS)!;
  const typed = ["31%", "15", "1.5"];
  for (const [i, value] of typed.entries()) {
    for (const [column, text] of Object.entries({ B: "2026-10-12", C: `KR${i + 1}`, D: value }))
      type(sheet, `${column}${5 + i}`, text);
  }
  await host.settled();
  expect(cells(host, CHECK_INS, "D5:D7")).toEqual([[0.31], [15], [1.5]]);
  expect(cells(host, KEY_RESULTS, "F5:F7")).toEqual([[0.31], [15], [1.5]]);
});
