import { ExcelCalculation } from "../../../../workbench/host/calculation";
import { Workbook } from "../../../../workbench/host/model/workbook";
import type { CellValue } from "../../../../workbench/host/model/values";
import { define, fill, shown, shownArea } from "./sheet";

function book(cells: Readonly<Record<string, CellValue>>, now?: () => Date) {
  const calculation = new ExcelCalculation(now);
  const workbook = new Workbook(calculation);
  fill(workbook.active, cells);
  return { calculation, workbook, sheet: workbook.active };
}

const DATA = { A1: 10, A2: 20, A3: 30, B1: "a", B2: "b", B3: "a", C1: 0.5, D1: "7" };

describe("a formula shows what Excel shows", () => {
  test.each<[string, string, CellValue]>([
    ["adds and multiplies in the usual order", "=1+2*3", 7],
    ["takes a minus before a power as part of the number", "=-2^2", 4],
    ["joins texts", '=B1&"-"&B2', "a-b"],
    ["reads a blank cell as 0", "=Z9", 0],
    ["adds nothing for a blank", "=A1+Z9", 10],
    ["compares text without case", '="A"=B1', true],
    ["takes text that looks like a number as a number in arithmetic", "=D1+1", 8],
    ["refuses text in arithmetic", "=B1+1", "#VALUE!"],
    ["divides by zero", "=1/0", "#DIV/0!"],
    ["hands errors on", "=SUM(1/0,2)", "#DIV/0!"],
    ["does not know every name", "=NOSUCH(1)", "#NAME?"],
    ["does not know every defined name", "=nosuch", "#NAME?"],
    ["sums with a condition", '=SUMIFS(A1:A3,B1:B3,"a")', 40],
    ["counts with a condition", '=COUNTIFS(A1:A3,">15")', 2],
    ["averages with a condition", '=AVERAGEIFS(A1:A3,B1:B3,"a")', 20],
    ["finds the largest with a condition", '=MAXIFS(A1:A3,B1:B3,"a")', 30],
    ["looks up by position", '=INDEX(A1:A3,MATCH("b",B1:B3,0))', 20],
    ["looks up with XLOOKUP", '=XLOOKUP("b",B1:B3,A1:A3)', 20],
    ["replaces an error", "=IFERROR(1/0,5)", 5],
    ["weights with SUMPRODUCT", "=SUMPRODUCT(A1:A3,A1:A3)", 1400],
    ["formats numbers as text", '=TEXT(0.456,"0.0%")', "45.6%"],
    ["formats dates as text", '=TEXT(DATE(2026,11,21),"yyyy-mm-dd")', "2026-11-21"],
    ["joins ranges", '=TEXTJOIN(", ",TRUE,B1:B3)', "a, b, a"],
    ["names intermediate results", "=LET(x,A1,x*2)", 20],
    ["maps with a LAMBDA", "=SUM(MAP(A1:A3,LAMBDA(x,x*2)))", 120],
    ["knows the last day of a month", "=EDATE(DATE(2026,1,31),1)-DATE(2026,2,28)", 0],
    ["reads whole columns", "=SUM(A:A)", 60],
    ["reads whole rows", "=COUNT(2:2)", 1],
    ["takes one value of a range with @", "=@A1:A3", 10],
    ["switches", '=SWITCH(A1,10,"ten","other")', "ten"],
    ["counts what is there", "=COUNTA(A1:D3)", 8],
    ["is not called: a LAMBDA is no value", "=LAMBDA(x,x)", "#CALC!"],
  ])("%s: %s", (_rule, formula, expected) => {
    const { sheet } = book({ ...DATA, G1: formula });
    expect(shown(sheet, "G1")).toBe(expected);
  });

  test("other sheets and names are read, a sheet's own name before the workbook's", () => {
    const { workbook, sheet } = book({
      A1: "=rate*2",
      A2: "=SUM('OKR board'!A:A)",
      A3: "=twice+1",
      A4: "=ROWS(block)",
      A5: "=plus(1,2)",
    });
    const board = workbook.addSheet("OKR board");
    fill(board, { A1: 3, A2: 4, B1: "=rate*2" });
    define(workbook, "rate", "='OKR board'!$A$1");
    define(workbook, "rate", "='OKR board'!$A$2", board);
    define(workbook, "twice", "=2*'OKR board'!$A$2");
    define(workbook, "plus", "=LAMBDA(a,b,a+b)");
    define(workbook, "block", "='OKR board'!$A$1:$A$2");
    expect(shownArea(sheet, "A1:A5")).toEqual([[6], [7], [9], [2], [3]]);
    expect(shown(board, "B1")).toBe(8);
  });

  test("TODAY and NOW read the clock that was given, also in a workbook that counts from 1904", () => {
    const { workbook, sheet } = book({ A1: "=TODAY()", A2: "=NOW()" }, () => new Date(2026, 10, 21, 12));
    expect([shown(sheet, "A1"), shown(sheet, "A2")]).toEqual([46347, 46347.5]);
    workbook.dateSystem = 1904;
    workbook.markDirty();
    expect(shown(sheet, "A1")).toBe(46347 - 1462);
  });

  test("a changed input changes everything that depends on it", () => {
    const { workbook, sheet } = book({ A1: 1, B1: "=A1+1", C1: "=B1+1" });
    expect(shown(sheet, "C1")).toBe(3);
    fill(workbook.active, { A1: 5 });
    expect(shown(sheet, "C1")).toBe(7);
  });

  test("in manual mode nothing moves until it is asked for", () => {
    const { workbook, sheet } = book({ A1: 1, B1: "=A1+1" });
    expect(shown(sheet, "B1")).toBe(2);
    workbook.calculationMode = "Manual";
    fill(sheet, { A1: 5 });
    expect(shown(sheet, "B1")).toBe(2);
    workbook.calculate(true);
    expect(shown(sheet, "B1")).toBe(6);
  });

  test("SUBTOTAL leaves other subtotals and hidden rows out", () => {
    const { sheet } = book({
      A1: 1,
      A2: 2,
      A3: "=SUBTOTAL(9,A1:A2)",
      A4: 4,
      A5: "=SUBTOTAL(9,A1:A4)",
      B5: "=SUBTOTAL(109,A1:A4)",
    });
    sheet.hiddenRows.add(3);
    expect([shown(sheet, "A3"), shown(sheet, "A5"), shown(sheet, "B5")]).toEqual([3, 7, 3]);
  });
});

describe("an answer larger than one cell spills", () => {
  test("over the free cells below and to the right, and other formulas see it", () => {
    const { sheet } = book({ A1: "=SEQUENCE(3,2)", E1: "=SUM(A1:B3)", E2: "=A3", E3: "=SUM(A1#)" });
    expect(shownArea(sheet, "A1:B3")).toEqual([[1, 2], [3, 4], [5, 6]]); // prettier-ignore
    expect([shown(sheet, "E1"), shown(sheet, "E2"), shown(sheet, "E3")]).toEqual([21, 5, 21]);
    expect(sheet.cells.get(0, 0)).toMatchObject({ spill: { rows: 3, columns: 2 } });
    expect(sheet.cells.get(2, 1)).toEqual({ value: 6, spillOf: { row: 0, column: 0 } });
  });

  test("a plain reference to a range spills from its first cell, wherever the formula stands", () => {
    const { sheet } = book({ A1: 1, A2: 2, A3: 3, C3: "=A1:A3", E3: "=C3" });
    expect(shownArea(sheet, "C3:C5")).toEqual([[1], [2], [3]]);
    expect(shown(sheet, "E3")).toBe(1);
  });

  test("shows #SPILL! while something is in the way, and leaves that alone", () => {
    const { sheet } = book({ A1: "=SEQUENCE(3)", A3: "mine", C1: "=COUNT(A1:A3)" });
    expect(shownArea(sheet, "A1:A3")).toEqual([["#SPILL!"], [null], ["mine"]]);
    expect(shown(sheet, "C1")).toBe(0);
    sheet.cells.delete(2, 0);
    sheet.workbook.markDirty();
    expect(shownArea(sheet, "A1:A3")).toEqual([[1], [2], [3]]);
    expect(shown(sheet, "C1")).toBe(3);
  });

  test("typing over a spilled cell blocks the answer; the other cells become blank", () => {
    const { sheet } = book({ A1: "=SEQUENCE(3)" });
    expect(shown(sheet, "A3")).toBe(3);
    fill(sheet, { A2: "typed" });
    expect(shownArea(sheet, "A1:A3")).toEqual([["#SPILL!"], ["typed"], [null]]);
  });

  test("merged cells are in the way, and so is another answer", () => {
    const { sheet } = book({ A1: "=SEQUENCE(2)", C1: "=SEQUENCE(3)", B2: "=SEQUENCE(1,3)" });
    sheet.merges.push({ row: 1, column: 0, rows: 1, columns: 1 });
    expect(shown(sheet, "A1")).toBe("#SPILL!");
    expect([shown(sheet, "C1"), shown(sheet, "B2")].filter((value) => value === "#SPILL!")).toHaveLength(1);
  });

  test("a shorter answer gives its cells back", () => {
    const { sheet } = book({ B1: 3, A1: "=SEQUENCE(B1)" });
    expect(shown(sheet, "A3")).toBe(3);
    fill(sheet, { B1: 2 });
    expect(shownArea(sheet, "A1:A3")).toEqual([[1], [2], [null]]);
    fill(sheet, { B1: 1 });
    expect(shownArea(sheet, "A1:A3")).toEqual([[1], [null], [null]]);
    expect(sheet.cells.get(0, 0)?.spill).toBeUndefined();
  });

  test("a spilled answer disappears with its formula", () => {
    const { sheet } = book({ A1: "=SEQUENCE(3)" });
    expect(shown(sheet, "A2")).toBe(2);
    sheet.cells.delete(0, 0);
    sheet.workbook.markDirty();
    expect(shownArea(sheet, "A1:A3")).toEqual([[null], [null], [null]]);
  });
});

describe("a circle of formulas shows 0 and is named", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["a cell that reads itself", { A1: "=A1+1" }, ["Sheet1!A1"]],
    ["two that read each other", { A1: "=B1+1", B1: "=A1+1" }, ["Sheet1!A1", "Sheet1!B1"]],
    ["a sum over its own cell", { A1: "=SUM(A1:A5)" }, ["Sheet1!A1"]],
  ])("%s", (_what, cells, circular) => {
    const { calculation, sheet } = book({ ...cells, D9: "=A1+5" });
    expect(shown(sheet, "A1")).toBe(0);
    expect(shown(sheet, "D9")).toBe(5);
    expect(calculation.circular).toEqual(circular);
  });

  test("INDIRECT and volatile functions are no circle", () => {
    const { calculation, sheet } = book({
      A1: '=INDIRECT("B1")',
      B1: "=C1",
      C1: 4,
      D1: "=A1+TODAY()*0",
      E1: "=D1+RAND()*0",
    });
    expect([shown(sheet, "A1"), shown(sheet, "D1"), shown(sheet, "E1")]).toEqual([4, 4, 4]);
    expect(calculation.circular).toEqual([]);
  });
});

test("more than 10,000 different formulas of the library are refused with a sentence, and the cells keep what they had", () => {
  const { calculation, workbook, sheet } = book({});
  for (let row = 0; row < 10_001; row++) {
    sheet.cells.set(row, 1, { value: "old", formula: `=SUMPRODUCT(A${row + 1}+1)` });
  }
  workbook.markDirty();
  expect(shown(sheet, "B1")).toBe("old");
  expect(calculation.refusal).toContain("10001 different formulas");
  sheet.cells.delete(10_000, 1);
  workbook.markDirty();
  expect([shown(sheet, "B1"), shown(sheet, "B10000")]).toEqual([1, 1]);
  expect(calculation.refusal).toBeUndefined();
});

describe("a rule's formula is evaluated in no cell", () => {
  test.each<[string, string, string, CellValue]>([
    ["reads the cell it is about", "=A2>15", "A2", true],
    ["moves relative references from the cell it was written for", "=$A1>15", "C3", true],
    ["keeps absolute ones", "=$A$1>15", "C3", false],
    ["knows table-less ranges and functions", "=COUNTIF($B$1:$B$3,B1)>1", "B3", true],
    ["has its own place", "=ROW()", "D3", 3],
  ])("%s: %s", (_rule, formula, address, expected) => {
    const { calculation, sheet } = book(DATA);
    const column = address.charCodeAt(0) - 65;
    const at = { sheet, row: Number(address.slice(1)) - 1, column };
    const from = formula.startsWith("=$A1")
      ? { row: 0, column: 2 }
      : formula.includes("B1)")
        ? { row: 0, column: 1 }
        : at;
    expect(calculation.evaluate(formula, at, from)).toBe(expected);
  });

  test("names, whole columns, the clock and INDIRECT work as in a cell", () => {
    const { calculation, workbook, sheet } = book(DATA, () => new Date(2026, 10, 21));
    define(workbook, "limit", "=Sheet1!$A$2");
    define(workbook, "double", "=Sheet1!$A$2*2");
    const at = { sheet, row: 0, column: 5 };
    expect(calculation.evaluate("=limit+double", at)).toBe(60);
    expect(calculation.evaluate("=SUM(A:A)", at)).toBe(60);
    expect(calculation.evaluate("=TODAY()", at)).toBe(46347);
    expect(calculation.evaluate('=INDIRECT("Sheet1!A3")', at)).toBe(30);
  });
});
