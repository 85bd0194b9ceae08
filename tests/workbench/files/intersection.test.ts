import { openWorkbook, saveWorkbook } from "../../../workbench/files";
import { textOf, unpack } from "../../../workbench/files/excelts";
import { intersects } from "../../../workbench/files/intersection";
import { addTable, answered, define, fill } from "../host/calculation/sheet";
import { functions, newWorkbook, plain } from "./sample";

const CUSTOM = new Set(["OKR.ROLLUP", "OKR.SCORE", "OKR.PAIR"]);

function sheetWithTable() {
  const { workbook, calculation } = newWorkbook();
  const sheet = workbook.active;
  addTable(sheet, "tbl", "A1:D4", ["Objective", "Score", "Weight", "Own"]);
  define(workbook, "AsOf", "=Sheet1!$H$1");
  define(workbook, "Days", "=Sheet1!$H$1:$H$9");
  define(workbook, "Rate", "=0.2");
  define(workbook, "Doubled", "=Days*2");
  return { workbook, calculation, sheet };
}

describe("a formula that, stored plainly, would be read with implicit intersection", () => {
  test.each<[rule: string, formula: string, expected: boolean]>([
    ["constants and single cells mean one thing", '=IF([@Score]="",0,B2*$C$3+AsOf+Rate)', false],
    ["a range alone", "=A1:A3", true],
    ["a whole column alone", "=A:A", true],
    ["a table's column alone", "=tbl[Score]", true],
    ["a table alone", "=tbl", true],
    ["one cell of one's own row", "=[@Score]", false],
    ["several cells of one's own row", "=[@[Score]:[Weight]]", true],
    ["one header", "=tbl[[#Headers],[Score]]", false],
    ["a name for one cell, a value or nothing known", "=AsOf+Rate+Unknown", false],
    ["a name for several cells", "=Days", true],
    ["a name for a formula over several cells", "=Doubled", true],
    ["a sum of a range", "=SUM(A1:A3,tbl[Score],Days)", false],
    ["a sum of a calculation over a range", "=SUM(A1:A3*2)", true],
    ["a comparison of a column with one cell", '=IF(tbl[Objective]=[@Own],1,"")', true],
    ["a chosen range handed on as a range", "=SUM(IF([@Score]>0,A1:A3,B1:B3))", false],
    ["a chosen range as the answer", "=IF([@Score]>0,A1:A3,1)", true],
    ["a range in a function of single values", "=LEN(A1:A3)", true],
    ["counting with a single criterion", '=COUNTIFS(tbl[Objective],[@Own],tbl[Score],">0")', false],
    ["counting with a range of criteria", "=COUNTIFS(tbl[Objective],tbl[Own])", true],
    ["a product that works out every cell", "=SUMPRODUCT((tbl[Objective]=[@Own])*ABS(tbl[Score]))", false],
    ["but not an IF in it", "=SUMPRODUCT(IF(tbl[Score]>0,1,0))", true],
    ["looking one value up", "=VLOOKUP([@Own],A1:C9,2,FALSE)", false],
    ["looking a range up", "=VLOOKUP(A1:A3,A1:C9,2,FALSE)", true],
    ["LOOKUP's old trick with an array", "=LOOKUP(2,1/(A1:A9<>0),B1:B9)", false],
    ["MATCH with a calculated list", "=MATCH(1,(A1:A9=1)*(B1:B9=2),0)", true],
    ["INDEX, which may give a whole row: Excel puts @ before it", "=INDEX(tbl[Score],2)", true],
    ["INDEX handed to a sum", "=SUM(INDEX(tbl[Score],2))", false],
    ["a list written out", "=SUM({1,2,3})", false],
    ["a list written out and calculated with", "=SUM({1,2,3}*2)", true],
    ["what the person has marked with @", "=@A1:A3+@tbl[Score]", false],
    ["a spilled range handed to a sum", "=SUM(F1#)", false],
    ["a spilled range alone", "=F1#", true],
    ["the row of one cell, and of several", "=ROW(A1)", false],
    ["the rows of a range", "=ROW(A1:A3)", true],
    ["LET that hands a range on", "=LET(x,A1:A3,SUM(x))", false],
    ["LET that calculates with a range", "=LET(x,A1:A3,y,x,SUM(y+1))", true],
    ["an add-in's function that is handed a column", "=OKR.ROLLUP(tbl[Score],tbl[Weight])", false],
    ["an add-in's function that is handed a calculation", '=OKR.ROLLUP(IF(tbl[Objective]=[@Own],tbl[Score],""))', true],
    ["one that nobody has registered yet", "=_xldudf_OKR_ROLLUP(tbl[Score])", false],
  ])("%s: %s is %s", (_rule, formula, expected) => {
    const { sheet } = sheetWithTable();
    expect(intersects(formula, { sheet, custom: CUSTOM })).toBe(expected);
  });

  test("a name that leads back to itself ends", () => {
    const { workbook, sheet } = sheetWithTable();
    define(workbook, "Round", "=Round+1");
    expect(intersects("=Round", { sheet, custom: CUSTOM })).toBe(false);
  });
});

describe("in a file", () => {
  async function saved() {
    const { workbook, calculation, sheet } = sheetWithTable();
    const addIn = functions().register(calculation);
    const [table] = workbook.tables;
    const best = '=MAX(IF([Objective]=[@Objective],[Score],""))';
    table!.columns[3]!.calculated = best;
    table!.columns[2]!.calculated = "=OKR.SCORE(0,1,[@Score])";
    for (const [row, objective, score] of [
      [2, "O1", 0.5],
      [3, "O2", 0.25],
      [4, "O1", 0.75],
    ] as const) {
      fill(sheet, { [`A${row}`]: objective, [`B${row}`]: score, [`C${row}`]: table!.columns[2]!.calculated });
      fill(sheet, { [`D${row}`]: best, [`F${row}`]: `=SUM(B2:B${row}*2)`, [`G${row}`]: `=SUM(B2:B${row})` });
    }
    await answered(workbook, calculation, addIn);
    const bytes = await saveWorkbook(workbook);
    return { workbook, bytes, parts: await unpack(bytes) };
  }
  const stored =
    '<f t="array" ref="D2">MAX(IF(tbl[Objective]=tbl[[#This Row],[Objective]],tbl[Score],&quot;&quot;))</f>';

  test("it is a dynamic array of one cell, in a table too, and so is the formula of its column", async () => {
    const { parts } = await saved();
    const cells = textOf(parts, "xl/worksheets/sheet1.xml")!;
    expect(cells).toContain(`<c r="D2" cm="1">${stored}<v>0.75</v></c>`);
    expect(cells).toMatch(/<c r="F3" cm="1"><f t="array" ref="F3">SUM\(B2:B3\*2\)<\/f>/);
    expect(textOf(parts, "xl/metadata.xml")).toContain('fDynamic="1"');
    expect(textOf(parts, "xl/tables/table1.xml")).toContain('<calculatedColumnFormula array="1">MAX(IF(');
  });

  test("other formulas stay plain, and those that only call the add-in for one value stay plain in a table", async () => {
    const { parts } = await saved();
    const cells = textOf(parts, "xl/worksheets/sheet1.xml")!;
    expect(cells).toMatch(/<c r="G3"><f>SUM\(B2:B3\)<\/f>/);
    expect(cells).toMatch(/<c r="C2"><f>_xldudf_OKR_SCORE\(0,1,tbl\[\[#This Row\],\[Score\]\]\)<\/f>/);
    expect(textOf(parts, "xl/tables/table1.xml")).toContain("<calculatedColumnFormula>_xldudf_OKR_SCORE(");
  });

  test("reading it back gives the same workbook", async () => {
    const { workbook, bytes } = await saved();
    const { workbook: opened, calculation } = newWorkbook();
    const addIn = functions().register(calculation);
    expect((await openWorkbook(bytes, opened)).lost).toEqual([]);
    await answered(opened, calculation, addIn);
    expect(plain(opened)).toEqual(plain(workbook));
  });
});
