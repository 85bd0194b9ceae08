/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

const host = newHost();
beforeAll(() => officeInJest(host));

const times = (count: number, text: string, between = "") => Array.from({ length: count }, () => text).join(between);
const nested = (levels: number) => `=${times(levels, "ABS(")}1${times(levels, ")")}`;

describe("a formula is taken as Excel takes it", () => {
  test.each([
    // the rule                                    formula                            code
    ["IF with all of its arguments", "=IF(1,2,3)", "nothing"],
    ["an argument that is left empty counts", "=IF(1,,3)", "nothing"],
    ["commas of an array are no arguments", "=SUM({1,2,3})+ABS(MAX({1,2},3))", "nothing"],
    ["a function without arguments", "=YEAR(TODAY())", "nothing"],
    ["IF with nothing", "=IF()", "InvalidArgument"],
    ["IF with a fourth argument", "=IF(1,2,3,4)", "InvalidArgument"],
    ["VLOOKUP with one of three", "=VLOOKUP(1)", "InvalidArgument"],
    ["too few within another function", "=SUM(1,ROUND(2))", "InvalidArgument"],
    ["TODAY with an argument", "=TODAY(1)", "InvalidArgument"],
    ["255 arguments", `=SUM(${times(255, "1", ",")})`, "nothing"],
    ["256 arguments", `=SUM(${times(256, "1", ",")})`, "InvalidArgument"],
    ["64 levels", nested(64), "nothing"],
    ["65 levels", nested(65), "InvalidArgument"],
    ["a text of 255 characters", `="${times(254, "x")}"""`, "nothing"],
    ["a text of 256 characters", `="${times(256, "x")}"`, "InvalidArgument"],
  ])("%s", async (_rule, formula, code) => {
    expect(await refusal((sheet) => (sheet.getRange("C1").formulas = [[formula]]))).toBe(code);
  });
});

describe("what Excel does not hold is refused", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["the largest number", (s) => (s.getRange("A1").values = [[9.99999999999999e307]]), "nothing"],
    ["a larger number", (s) => (s.getRange("A1").values = [[1e308]]), "InvalidArgument"],
    ["a NUL in a text", (s) => (s.getRange("A1").values = [["a\0b"]]), "InvalidArgument"],
    ["an address with $", (s) => s.getRange("$A$1:B$2").clear(), "nothing"],
    ["an address with $$", (s) => s.getRange("A$$1").clear(), "InvalidArgument"],
    [
      "a header of 255",
      (s) => (s.pageLayout.headersFooters.defaultForAllPages.leftHeader = times(255, "x")),
      "nothing",
    ],
    [
      "one of 256",
      (s) => (s.pageLayout.headersFooters.defaultForAllPages.leftHeader = times(256, "x")),
      "InvalidArgument",
    ],
    ["title rows", (s) => s.pageLayout.setPrintTitleRows("$1:$2"), "nothing"],
    ["title rows that are cells", (s) => s.pageLayout.setPrintTitleRows("A1:B2"), "InvalidArgument"],
    ["title columns that are cells", (s) => s.pageLayout.setPrintTitleColumns("A1:B2"), "InvalidArgument"],
    ["a page break before row 1", (s) => s.horizontalPageBreaks.add("A1"), "InvalidArgument"],
    ["a page break before column A", (s) => s.verticalPageBreaks.add("A5"), "InvalidArgument"],
  ])("%s", async (_rule, write, code) => {
    expect(await refusal(write)).toBe(code);
  });

  test("a number that is typed too large stays text", () =>
    onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["1E308"]];
      cell.load("values,valueTypes");
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[["1E308"]], [["String"]]]);
    }));

  test("page breaks that come together when rows go are one", () =>
    onNewSheet(async (sheet, context) => {
      for (const at of ["A3", "A5", "A5", "A7"]) sheet.horizontalPageBreaks.add(at);
      sheet.getRange("4:6").delete("Up");
      sheet.getRange("1:2").delete("Up");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([1]);
    }));
});
