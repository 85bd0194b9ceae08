import fc from "fast-check";
import { ExcelCalculation } from "../../../../workbench/host/calculation";
import { Workbook } from "../../../../workbench/host/model/workbook";
import { readEntry } from "../../../../workbench/host/model/entry";
import { formatAt } from "../../../../workbench/host/model/formatting";
import { writeCells } from "../../../../workbench/host/model/write";
import { at, formulas, newWorkbook, value, write } from "./workbook";

describe("a text entered into a cell with the General format", () => {
  test.each([
    // what is typed            what the cell holds     the number format it gets
    ["12",                      12,                     "General"],
    [" 7 ",                     7,                      "General"],
    ["-5",                      -5,                     "General"],
    ["+5",                      5,                      "General"],
    ["(5)",                     -5,                     "General"],
    ["1,234",                   1234,                   "#,##0"],
    ["1,5",                     "1,5",                  "General"],
    ["00123",                   123,                    "General"],
    ["1e5",                     100000,                 "0.00E+00"],
    ["12%",                     0.12,                   "0%"],
    ["12.5%",                   0.125,                  "0.00%"],
    ["$5",                      5,                      "$#,##0_);[Red]($#,##0)"],
    ["1 1/2",                   1.5,                    "# ?/?"],
    ["2026-03-04",              46085,                  "m/d/yyyy"],
    ["3/4/2026",                46085,                  "m/d/yyyy"],
    ["2/29/1900",               60,                     "m/d/yyyy"],
    ["10:30",                   0.4375,                 "h:mm"],
    ["TRUE",                    true,                   "General"],
    ["false",                   false,                  "General"],
    ["#N/A",                    "#N/A",                 "General"],
    ["#div/0!",                 "#DIV/0!",              "General"],
    ["Q4",                      "Q4",                   "General"],
    ["=",                       "=",                    "General"],
    ["'=1+1",                   "=1+1",                 "General"],
    ["'007",                    "007",                  "General"],
  ])("%s is %p, shown as %s", (typed, held, format) => {
    const { sheet } = newWorkbook();
    write(sheet, { B2: typed });
    expect(value(sheet, "B2")).toBe(held);
    expect(formatAt(sheet, 1, 1).numberFormat).toBe(format);
  }); // prettier-ignore

  test("stays text where the format is Text", () => {
    const { sheet } = newWorkbook();
    sheet.formats.set(0, 0, { ...formatAt(sheet, 0, 0), numberFormat: "@" });
    write(sheet, { A1: "=1+1" });
    expect(value(sheet, "A1")).toBe("=1+1");
    expect(sheet.cells.get(0, 0)?.formula).toBeUndefined();
  });

  test("keeps a format that the cell has already", () => {
    const { sheet } = newWorkbook();
    sheet.formats.set(0, 0, { ...formatAt(sheet, 0, 0), numberFormat: "0.00" });
    write(sheet, { A1: "2026-03-04" });
    expect(value(sheet, "A1")).toBe(46085);
    expect(formatAt(sheet, 0, 0).numberFormat).toBe("0.00");
  });

  test("is a date of the 1904 system where the workbook has that", () => {
    const { workbook, sheet } = newWorkbook();
    workbook.dateSystem = 1904;
    write(sheet, { A1: "2026-03-04" });
    expect(value(sheet, "A1")).toBe(46085 - 1462);
  });

  test.each([
    ["5", 0.05],
    ["0.5", 0.5],
    ["120", 1.2],
    ["5%", 0.05],
  ])("%s typed by a person under a percent format is %d", (typed, held) => {
    const { sheet } = newWorkbook();
    expect(readEntry(typed, "0%", { sheet, row: 0, column: 0 }, "typing").cell?.value).toBe(held);
  });
});

describe("an array written into a range", () => {
  test("leaves cells alone where it has null and clears them where it has an empty text", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:C1": [[1, 2, 3]] });
    write(sheet, { "A1:C1": [[null, "", 9]] });
    expect(formulas(sheet, "A1:C1")).toEqual([[1, "", 9]]);
  });

  test("may be one value for all cells", () => {
    const { sheet } = newWorkbook();
    write(sheet, { "A1:B2": "x" });
    expect(formulas(sheet, "A1:B2")).toEqual([["x", "x"], ["x", "x"]]); // prettier-ignore
  });

  test.each([
    [[[1, 2]]],
    [[[1], [2]]],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])("of another size is refused and nothing is written: %j", (inputs) => {
    const { sheet } = newWorkbook();
    expect(() => writeCells(sheet, at("A1:B2"), inputs)).toThrow(/doesn't match the size/);
    expect(sheet.cells.used()).toBeUndefined();
  });

  test("is written whole or not at all", () => {
    const { sheet } = newWorkbook();
    expect(() => writeCells(sheet, at("A1:B1"), [[1, "=SUM("]])).toThrow(/The formula =SUM\(/);
    expect(sheet.cells.used()).toBeUndefined();
  });
});

describe("a formula", () => {
  test.each([
    // typed                          kept
    ["=sum(a1:b2)",                   "=SUM(A1:B2)"],
    ["=B2:A1",                        "=A1:B2"],
    ["=sheet1!a1",                    "=Sheet1!A1"],
    ["='Sheet1'!A1",                  "=Sheet1!A1"],
    ["=if(true,\"a\",#n/a)",          "=IF(TRUE,\"a\",#N/A)"],
    ["+A1",                           "=+A1"],
    ["-A1",                           "=-A1"],
    ["=_xlfn.XLOOKUP(1,A:A,B:B)",     "=XLOOKUP(1,A:A,B:B)"],
  ])("%s is kept as %s", (typed, kept) => {
    const { sheet } = newWorkbook();
    write(sheet, { D4: typed });
    expect(formulas(sheet, "D4")).toBe(kept);
  }); // prettier-ignore

  test.each([
    ["=SUM((A1)"], ["=1+"], ["=A1)"], ["=\"abc"], ["=SUM(A1;B1)"], ["=1 2"], ["=NoSheet!A1"], ["=[@Start]"],
    ["=tblNone[Start]"],
  ])("%s is refused", (typed) => {
    const { sheet } = newWorkbook();
    expect(() => write(sheet, { A1: typed })).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  }); // prettier-ignore

  test("longer than 8,192 characters is refused", () => {
    const { sheet } = newWorkbook();
    const long = `=${"1+".repeat(4096)}1`;
    expect(() => write(sheet, { A1: long })).toThrow(expect.objectContaining({ code: "FormulaLengthExceedsLimit" }));
  });

  test("that names an unknown function is #NAME? until it is entered anew", () => {
    const { sheet } = newWorkbook();
    write(sheet, { A1: "=OKR.NOTHING(1)" });
    expect(value(sheet, "A1")).toBe("#NAME?");
    expect(sheet.cells.get(0, 0)?.unresolved).toBe(true);
    write(sheet, { A1: "=1+1" });
    expect(sheet.cells.get(0, 0)?.unresolved).toBeUndefined();
    expect(value(sheet, "A1")).toBe(2);
  });

  test("=TODAY() in a General cell is shown as a date", () => {
    const { sheet } = newWorkbook();
    write(sheet, { A1: "=today()" });
    expect(formatAt(sheet, 0, 0).numberFormat).toBe("m/d/yyyy");
  });
});

test("a text behind an apostrophe comes back letter by letter, whatever it looks like", () => {
  const { sheet } = newWorkbook();
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      write(sheet, { A1: `'${text}` });
      expect(value(sheet, "A1")).toBe(text);
      expect(sheet.cells.get(0, 0)?.formula).toBeUndefined();
    }),
    { seed: 20261121 },
  );
});

test("a function of an add-in with too few or too many arguments is refused, as Excel does at the formula bar", () => {
  const calculation = new ExcelCalculation();
  const parameters = [{ name: "start" }, { name: "target" }];
  const file = { functions: [{ id: "SCORE", name: "SCORE", parameters }] };
  calculation.registerFunctions("OKR", file, { call: () => Promise.resolve([[1]]) });
  const { active } = new Workbook(calculation);
  expect(() => write(active, { A1: "=OKR.SCORE(1)" })).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(() => write(active, { A1: "=OKR.SCORE(1,2,3)" })).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
  write(active, { A1: "=okr.score(1,2)" });
  expect(formulas(active, "A1")).toBe("=OKR.SCORE(1,2)");
  expect(active.cells.get(0, 0)?.unresolved).toBeUndefined();
});
