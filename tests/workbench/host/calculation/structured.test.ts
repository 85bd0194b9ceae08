import { ExcelCalculation } from "../../../../workbench/host/calculation";
import { cellReference } from "../../../../workbench/host/calculation/structured-references";
import { Workbook } from "../../../../workbench/host/model/workbook";
import type { CellValue } from "../../../../workbench/host/model/values";
import { addTable, define, fill, shown } from "./sheet";

/** A1:D5: header, three rows, totals; one column has every character that must be escaped. */
function board() {
  const workbook = new Workbook(new ExcelCalculation());
  const sheet = workbook.active;
  const table = addTable(sheet, "OKRs", "A1:D5", ["Start", "Target", "Score", "It's [100%] #1"]);
  table.showTotals = true;
  fill(sheet, { A2: 0, A3: 10, A4: 20, B2: 10, B3: 20, B4: 40, D2: 1, D3: 2, D4: 3 });
  fill(sheet, { C2: "=[@Start]/[@Target]", C3: "=[@Start]/[@Target]", C4: "=[@Start]/[@Target]" });
  fill(sheet, { A5: "Total", B5: "=SUBTOTAL(109,[Target])" });
  return { workbook, sheet, table };
}

describe("a structured reference stands for cells", () => {
  test.each<[string, string, CellValue]>([
    ["a bare table name is its data rows", "=ROWS(OKRs)", 3],
    ["empty brackets too", "=COLUMNS(OKRs[])", 4],
    ["a column is its data", "=SUM(OKRs[Target])", 70],
    ["names have no case", "=sum(okrs[target])", 70],
    ["columns from one to another", "=SUM(OKRs[[Start]:[Target]])", 100],
    ["the headers", '=TEXTJOIN("|",TRUE,OKRs[[#Headers],[Start]:[Score]])', "Start|Target|Score"],
    ["one header", "=OKRs[[#Headers],[Score]]", "Score"],
    ["the totals", "=OKRs[[#Totals],[Target]]", 70],
    ["all of it", "=ROWS(OKRs[#All])", 5],
    ["the data by its name", "=ROWS(OKRs[#Data])", 3],
    ["two parts together", "=ROWS(OKRs[[#Headers],[#Data],[Score]])", 4],
    ["special characters are escaped with '", "=SUM(OKRs[It''s '[100%'] '#1])", 6],
    ["a column that is not there", "=SUM(OKRs[Nope])", "#REF!"],
    ["a table that is not there", "=SUM(Nope[Score])", "#REF!"],
    ["this row, outside the data rows", "=OKRs[@Score]", "#VALUE!"],
    ["this row, beside a data row", "=OKRs[@Target]", 10],
  ])("%s: %s", (rule, formula, expected) => {
    const { sheet } = board();
    const place = rule.includes("beside") ? "F2" : "F9";
    fill(sheet, { [place]: formula });
    expect(shown(sheet, place)).toBe(expected);
  });

  test.each<[string, string]>([
    ["[@Start]", "$A$3"],
    ["[@]", "$A$3:$D$3"],
    ["[@[Start]:[Score]]", "$A$3:$C$3"],
    ["[@[It''s '[100%'] '#1]]", "$D$3"],
    ["OKRs[[#This Row],[Score]]", "$C$3"],
    ["[Score]", "$C$2:$C$4"],
    ["[#Totals]", "$A$5:$D$5"],
  ])("%s in row 3 of the table is %s", (reference, cells) => {
    const { sheet } = board();
    expect(cellReference(reference, { sheet, row: 2, column: 2 })).toBe(cells);
  });

  test("from another sheet it carries the sheet's name, in quotes where Excel needs them", () => {
    const { workbook, sheet } = board();
    sheet.name = "OKR board";
    const other = workbook.addSheet("Other");
    expect(cellReference("OKRs[Score]", { sheet: other, row: 0, column: 0 })).toBe("'OKR board'!$C$2:$C$4");
    fill(other, { A1: "=SUM(OKRs[Target])", A2: "=goal" });
    define(workbook, "goal", "=MAX(OKRs[Target])");
    expect([shown(other, "A1"), shown(other, "A2")]).toEqual([70, 40]);
  });

  test("every row of a calculated column reads its own row", () => {
    const { sheet } = board();
    expect([shown(sheet, "C2"), shown(sheet, "C3"), shown(sheet, "C4")]).toEqual([0, 0.5, 0.5]);
  });

  test("an answer larger than one cell has no room in a table", () => {
    const { sheet } = board();
    fill(sheet, { C3: "=SEQUENCE(2)" });
    expect(shown(sheet, "C3")).toBe("#SPILL!");
  });

  test("a thousand rows each read their own row, and not the whole column", () => {
    const calculation = new ExcelCalculation();
    const workbook = new Workbook(calculation);
    const sheet = workbook.active;
    addTable(sheet, "Big", "A1:C1001", ["X", "Y", "Z"]);
    for (let row = 1; row <= 1000; row++) {
      sheet.cells.set(row, 0, { value: row });
      sheet.cells.set(row, 1, { value: null, formula: "=[@X]*2" });
      sheet.cells.set(row, 2, { value: null, formula: "=[@Y]+1" });
    }
    workbook.markDirty();
    expect(shown(sheet, "C1001")).toBe(2001);
    // With a dependency on the column, the cell below would be part of the circle.
    fill(sheet, { A2: "=C3" });
    expect([shown(sheet, "C2"), shown(sheet, "C3")]).toEqual([11, 5]);
    expect(calculation.circular).toEqual([]);
  });
});

describe("a table of one row is looked through like any other", () => {
  test.each<[string, string, CellValue]>([
    ["COUNTIF", '=COUNTIF(One[Id],"O1")', 1],
    ["COUNTIF without a match", '=COUNTIF(One[Id],"O2")', 0],
    ["COUNTIFS", '=COUNTIFS(One[Id],"O1",One[Score],">0.4")', 1],
    ["SUMIF", '=SUMIF(One[Id],"O1",One[Score])', 0.5],
    ["SUMIFS", '=SUMIFS(One[Score],One[Id],"O1")', 0.5],
    ["AVERAGEIF", '=AVERAGEIF(One[Id],"O1",One[Score])', 0.5],
    ["AVERAGEIFS", '=AVERAGEIFS(One[Score],One[Id],"O1")', 0.5],
    ["MAXIFS", '=MAXIFS(One[Score],One[Id],"O1")', 0.5],
    ["MATCH", '=MATCH("O1",One[Id],0)', 1],
    ["INDEX with MATCH", '=INDEX(One[Score],MATCH("O1",One[Id],0))', 0.5],
    ["INDEX by position", "=INDEX(One[Score],1)", 0.5],
    ["VLOOKUP over one row", '=VLOOKUP("O1",One,2,FALSE)', 0.5],
    ["XLOOKUP", '=XLOOKUP("O1",One[Id],One[Score])', 0.5],
    ["ROWS", "=ROWS(One[Id])", 1],
    ["a single cell written as such", '=COUNTIF(A2,"O1")', 1],
    ["a single cell written as a range", '=COUNTIF(A2:A2,"O1")', 1],
    ["SUMPRODUCT of a comparison", '=SUMPRODUCT((One[Id]="O1")*One[Score])', 0.5],
    ["COUNTBLANK of a blank cell", "=COUNTBLANK(Z9)", 1],
  ])("%s", (_function, formula, expected) => {
    const workbook = new Workbook(new ExcelCalculation());
    addTable(workbook.active, "One", "A1:B2", ["Id", "Score"]);
    fill(workbook.active, { A2: "O1", B2: 0.5, D1: formula });
    expect(shown(workbook.active, "D1")).toEqual(expected);
  });
});
