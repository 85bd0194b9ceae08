import { CULTURES, type CultureName } from "../../../../workbench/host/model/culture";
import { addTable } from "../../../../workbench/host/model/tables";
import { writeCells } from "../../../../workbench/host/model/write";
import { at, newWorkbook, value } from "../model/workbook";

/** Four rows of a table of key results, the last one blank but for its score. */
function keyResults(culture: CultureName = "en-US") {
  const { workbook, sheet } = newWorkbook();
  workbook.culture = CULTURES[culture];
  writeCells(sheet, at("A1:D5"), [
    ["Key result", "Objective", "Score", "Due"],
    ["Raise a", "O1", 0.5, 46000],
    ["Raise b", "O1", 1.5, 46040],
    ["Cut c", "O2", "", 46100],
    ["", "", 3, ""],
  ]);
  addTable(sheet, at("A1:D5"), true).name = "kr";
  return sheet;
}

function answer(formula: string, culture?: CultureName): unknown {
  const sheet = keyResults(culture);
  writeCells(sheet, at("H20"), formula);
  const found = value(sheet, "H20");
  return typeof found === "number" ? Number(found.toPrecision(12)) : found;
}

describe("a function of single values works out every element of an array", () => {
  test.each([
    ['=SUMPRODUCT(--ISNUMBER(SEARCH("rais",kr[Key result])))', 2],
    ['=SUMPRODUCT(--(LEFT(kr[Key result],3)="Rai"))', 2],
    ["=SUMPRODUCT(LEN(kr[Key result]))", 19],
    ["=SUMPRODUCT(--ISBLANK(kr[Key result]))", 1],
    ["=SUMPRODUCT(--ISERROR(1/kr[Score]))", 1],
    ["=SUMPRODUCT(--NOT(ISBLANK(kr[Score])))", 3],
    ["=SUMPRODUCT(ROUND(kr[Score],0))", 6],
    ["=SUMPRODUCT(MOD(kr[Score],1))", 1],
    ["=SUMPRODUCT(--(YEAR(kr[Due])=2026))", 2],
    ['=SUMPRODUCT(--EXACT(kr[Objective],"O1"))', 2],
    ["=SUMPRODUCT(--ISNUMBER(MATCH(kr[Objective],B2:B3,0)))", 2],
    ["=SUMPRODUCT(--(COUNTIF(kr[Objective],kr[Objective])>1))", 2],
    ['=SUMPRODUCT((kr[Objective]<>"")/COUNTIF(kr[Objective],kr[Objective]&""))', 2],
    ['=SUMPRODUCT(SUMIFS(kr[Score],kr[Objective],{"O1";"O2"}))', 2],
    ['=SUM(LARGE(kr[Score],{1,2}))', 4.5],
    ['=SMALL(IF(kr[Objective]="O1",ROW(kr[Key result])-ROW(kr[[#Headers],[Key result]])),2)', 2],
    ['=INDEX(kr[Key result],AGGREGATE(15,6,(ROW(kr[Key result])-ROW(kr[[#Headers],[Key result]]))/(kr[Objective]="O1"),2))', "Raise b"],
    ['=TEXTJOIN(", ",TRUE,IF(kr[Objective]="O1",UPPER(kr[Key result]),""))', "RAISE A, RAISE B"],
    ["=SUM(COLUMN(A1:C1))", 6],
    ["=LEN(INDEX(kr[Key result],1))", 7],
    ["=ROUND(SUM(kr[Score])/COUNT(kr[Score]),2)", 1.67],
  ])("%s is %j", (formula, expected) => {
    expect(answer(formula)).toBe(expected);
  }); // prettier-ignore

  test("also in a cell of its own, which then spills", () => {
    const sheet = keyResults();
    writeCells(sheet, at("H20"), "=LEN(kr[Key result])");
    expect(["H20", "H21", "H22", "H23"].map((address) => value(sheet, address))).toEqual([7, 7, 5, 0]);
  });
});

describe("what the sheets of a quarter ask of Excel's own functions", () => {
  test.each([
    ["=INDEX(kr[Key result],MATCH(1,INDEX((kr[Objective]=\"O1\")*(kr[Score]>1),0),0))", "Raise b"],
    ['=LOOKUP(2,1/(kr[Objective]="O1"),kr[Key result])', "Raise b"],
    ['=IFERROR(LOOKUP(2,1/(kr[Objective]="O9"),kr[Key result]),"none")', "none"],
    ['=MAXIFS(kr[Due],kr[Objective],"O1")', 46040],
    ['=COUNTIFS(kr[Objective],"O1",kr[Score],">=0.5")', 2],
    ['=COUNTIFS(kr[Score],"")', 1],
    ['=SUMPRODUCT((kr[Objective]="O1")*(kr[Score]<>""))', 2],
    ['=SUMPRODUCT(--(kr[Objective]="O1"),kr[Score])', 2],
    ["=kr[[#Headers],[Key result]]", "Key result"],
    ['=REPT("█",ROUND(0.42*10,0))&REPT("░",6)', "████░░░░░░"],
    ['=TEXT(MAXIFS(kr[Due],kr[Objective],"O1"),"d mmm yyyy")', "18 Jan 2026"],
    ['=TEXT(-0.5,"+0%;-0%;0%")', "-50%"],
    ['=TEXT(1500,"0.0,\\K")', "1.5K"],
    ['=TEXT("","0%")', ""],
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("12.5%")', 0.125],
  ])("%s is %j", (formula, expected) => {
    expect(answer(formula)).toBe(expected);
  }); // prettier-ignore
});

describe("a number that becomes text has fifteen digits, in the way of the region", () => {
  test.each<[string, string, string]>([
    // formula (as the API has it)    English                  German
    ['=0.1+0.2&""',                   "0.3",                   "0,3"],
    ['=1/3&" of it"',                 "0.333333333333333 of it", "0,333333333333333 of it"],
    ['="from "&1.5&" to "&2',         "from 1.5 to 2",         "from 1,5 to 2"],
    ['=1E21&""',                      "1E+21",                 "1E+21"],
    ['=0.00001&""',                   "0.00001",               "0,00001"],
    ['=TRUE&""',                      "TRUE",                  "WAHR"],
    ['=CONCAT(0.5,"x")',              "0.5x",                  "0,5x"],
    ['=TEXTJOIN("/",TRUE,0.5,1.5)',   "0.5/1.5",               "0,5/1,5"],
    ["=LEN(1/3)",                     "17",                    "17"],
    ['=TEXT(1234.5,"#,##0.0")',       "1,234.5",               "1234,500"],
    ['=TEXT(0.256,"0%")',             "26%",                   "26%"],
    ['=TEXT(46040,"yyyy")',           "2026",                  "yyyy"],
    ['=COUNTIFS(kr[Score],">="&0.6)', "2",                     "2"],
    ['=FIXED(0.5,1)',                 "0.5",                   "0,5"],
  ])("%s is %j in English, %j in German", (formula, english, german) => {
    expect([String(answer(formula)), String(answer(formula, "de-DE"))]).toEqual([english, german]);
  }); // prettier-ignore
});
