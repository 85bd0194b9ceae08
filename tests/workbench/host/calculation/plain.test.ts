import fc from "fast-check";
import { ExcelCalculation } from "../../../../workbench/host/calculation";
import { Workbook } from "../../../../workbench/host/model/workbook";
import type { CellValue } from "../../../../workbench/host/model/values";
import { addTable, define, fill, shown } from "./sheet";

/**
 * Plain formulas are worked out by the host itself, all others by the library. A LET around a formula makes it the
 * library's: so both can be asked the same.
 */
function book(cells: Readonly<Record<string, CellValue>> = {}) {
  const calculation = new ExcelCalculation(() => new Date(2026, 10, 20));
  const workbook = new Workbook(calculation);
  const sheet = workbook.active;
  fill(sheet, cells);
  const enter = (more: Readonly<Record<string, CellValue>>) => fill(sheet, more);
  /** How many plain formulas a change has had worked out. */
  const workedOutBy = (change: () => void) => {
    workbook.calculate();
    const before = calculation.workedOut(workbook);
    change();
    workbook.calculate();
    return calculation.workedOut(workbook) - before;
  };
  return { calculation, workbook, sheet, enter, workedOutBy };
}

const LOG = {
  A2: "KR1", A3: 7, A4: "a*b", A5: "a~b", A6: "what?", A7: "axb",
  B2: 10, B3: 30, B4: 20, B5: "", B7: 40,
  C2: "north", C3: "south", C4: "North", C5: "north", C6: 5, C7: "5",
  D2: true, D3: false, D4: "TRUE", D5: 1,
}; // prettier-ignore
const ESCAPED = (text: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${text}),"~","~~"),"*","~*"),"?","~?")`;

describe("what the log's formulas ask", () => {
  test.each<[string, string, CellValue]>([
    ["an id is found whatever its case and the spaces around it", `=MATCH(${ESCAPED('" kr1 "')},tbl[Id],0)`, 1],
    ["an asterisk in an id is an asterisk", `=MATCH(${ESCAPED('"a*b"')},tbl[Id],0)`, 3],
    ["and a pattern where nobody wrote a tilde", '=MATCH("a*b",tbl[Id],0)', 3],
    ["a tilde in an id is a tilde", `=MATCH(${ESCAPED('"a~b"')},tbl[Id],0)`, 4],
    ["a question mark in an id is one", `=MATCH(${ESCAPED('"what?"')},tbl[Id],0)`, 5],
    ["a number is not found as a text", '=MATCH("7",tbl[Id],0)', "#N/A"],
    ["but as the number that it spells", '=MATCH(VALUE("7"),tbl[Id],0)', 2],
    ["the largest of a key result", '=MAXIFS(tbl[Value],tbl[Area],"north")', 20],
    ["0 where there is none", '=MAXIFS(tbl[Value],tbl[Area],"west")', 0],
    ["numbers below a limit, and never what is blank", '=MAXIFS(tbl[Value],tbl[Value],"<"&3*10)', 20],
    ["the smallest", '=_xlfn.MINIFS(tbl[Value],tbl[Value],">10")', 20],
    ["a number is counted where it is a text too", "=COUNTIF(tbl[Area],5)", 2],
    ["a number in a column", "=INDEX(tbl[Value],2)", 30],
    ["no row of the table", "=INDEX(tbl[Value],9)", "#REF!"],
    ["the row of the header", "=ROW(tbl[[#Headers],[Id]])", 1],
    ["a truth is one", "=ISLOGICAL(INDEX(tbl[Truth],1))", true],
    ["its word is none", "=ISLOGICAL(INDEX(tbl[Truth],3))", false],
    ["cells that hold something, formulas with nothing in them too", "=COUNTA(A2:B7)", 11],
    ["a blank cell is no error, and joins as nothing", '=INDEX(tbl[Value],5)&""', ""],
    ["a day and a row in one number come apart again", "=MOD(46296*1000000+12500,1000000)", 12500],
  ])("%s: %s", (_what, formula, expected) => {
    const { workbook, sheet, enter } = book();
    addTable(sheet, "tbl", "A1:D7", ["Id", "Value", "Area", "Truth"]);
    enter({ ...LOG, F1: formula });
    expect(shown(sheet, "F1")).toBe(expected);
    expect((workbook.calculation as ExcelCalculation).workedOut(workbook)).toBe(1);
  });
});

describe("a plain formula is worked out when something that it reads has changed, and at no other time", () => {
  const CELLS = { A1: 1, A2: 2, A3: 3, B1: "=A1*2", B2: "=A2*2", C1: "=SUM(B1:B2)", D1: "=A3+1" };

  test("only it, and what reads it", () => {
    const { sheet, enter, workedOutBy } = book(CELLS);
    expect(workedOutBy(() => enter({ A2: 5 }))).toBe(2);
    expect([shown(sheet, "B2"), shown(sheet, "C1")]).toEqual([10, 12]);
    expect(workedOutBy(() => enter({ Z9: "elsewhere" }))).toBe(0);
  });

  test("whoever changed the cell, and whether or not anybody was told", () => {
    const { sheet, workbook, workedOutBy } = book(CELLS);
    expect(workedOutBy(() => ((sheet.cells.get(2, 0)!.value = 8), workbook.markDirty()))).toBe(1);
    expect(shown(sheet, "D1")).toBe(9);
  });

  test("when a table grows, or a name stands for something else", () => {
    const { workbook, sheet, enter, workedOutBy } = book();
    const table = addTable(sheet, "tbl", "A1:B3", ["N", "Twice"]);
    define(workbook, "which", "=Sheet1!$A$2");
    enter({ A2: 1, A3: 2, B2: "=[@N]*2", B3: "=[@N]*2", D1: "=SUM(tbl[N])", D2: "=which+1" });
    expect([shown(sheet, "D1"), shown(sheet, "D2")]).toEqual([3, 2]);
    expect(
      workedOutBy(() => {
        table.area = { ...table.area, rows: 4 };
        enter({ A4: 10, B4: "=[@N]*2" });
      }),
    ).toBe(2);
    expect([shown(sheet, "D1"), shown(sheet, "B4")]).toEqual([13, 20]);
    workbook.names[0]!.formula = "=Sheet1!$A$4";
    workbook.markDirty();
    expect(shown(sheet, "D2")).toBe(11);
  });

  test("a chain of five thousand cells, from its far end", () => {
    const { sheet, enter } = book({ A5001: 1 });
    for (let row = 0; row < 5_000; row++) sheet.cells.set(row, 0, { value: null, formula: `=A${row + 2}+1` });
    enter({});
    expect(shown(sheet, "A1")).toBe(5_001);
    enter({ A5001: 2 });
    expect(shown(sheet, "A1")).toBe(5_002);
  });

  test("a formula that comes to read the library's becomes the library's, and comes back", () => {
    const { sheet, enter } = book({ A1: 2, B1: "=A1+1", C1: "=B1*10" });
    expect(shown(sheet, "C1")).toBe(30);
    enter({ A1: "=SUMPRODUCT({1,2},{3,4})" });
    expect(shown(sheet, "C1")).toBe(120);
    enter({ A1: "=SEQUENCE(2)", B1: "=A2+1" });
    expect(shown(sheet, "C1")).toBe(30);
    enter({ A1: 4, A2: 5 });
    expect(shown(sheet, "C1")).toBe(60);
  });

  test("a circle shows 0 and is named, until it is broken", () => {
    const { calculation, sheet, enter } = book({ A1: "=B1+1", B1: "=A1+1", C1: "=A1+5" });
    expect([shown(sheet, "A1"), shown(sheet, "C1")]).toEqual([0, 5]);
    expect([...calculation.circular].sort()).toEqual(["Sheet1!A1", "Sheet1!B1"]);
    enter({ B1: 1 });
    expect([shown(sheet, "A1"), shown(sheet, "C1"), calculation.circular]).toEqual([2, 7, []]);
  });
});

describe("a plain formula and the library answer alike", () => {
  const DATA = { A1: 3, A2: "north", A3: true, A4: null, A5: -2.5, A6: "12", A7: "=1/0", A8: "", A9: "x*y" };
  const atom = fc.constantFrom("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "0", "2", '"north"', '""', "TRUE", "1.5", '"3"'); // prettier-ignore
  const formula = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      atom,
      fc.tuple(tie("any"), fc.constantFrom("+", "-", "*", "/", "&", "=", "<>", "<", ">="), tie("any")).map(([a, op, b]) => `(${a}${op}${b})`),
      fc.tuple(fc.constantFrom("ISNUMBER", "ISTEXT", "ISLOGICAL", "ISERROR", "ISBLANK", "NOT", "ABS", "INT", "SIGN", "TRIM", "LEN", "UPPER", "LN", "EXP", "SQRT", "ERROR.TYPE"), tie("any")).map(([name, a]) => `${name}(${a})`),
      fc.tuple(fc.constantFrom("IFERROR", "MOD", "LEFT", "ROUND", "EXACT"), tie("any"), atom).map(([name, a, b]) => `${name}(${a},${b})`),
      fc.tuple(fc.constantFrom("IF", "SUBSTITUTE", "CHOOSE"), tie("any"), tie("any"), tie("any")).map(([name, a, b, c]) => `${name}(${a},${b},${c})`),
      fc.constantFrom("SUM(A1:A6)", "MAX(A1:A6)", "MIN(A5:A6)", "COUNT(A1:A9)", "COUNTA(A1:A6)", 'COUNTIF(A1:A9,"north")', 'MATCH("north",A1:A9,0)', "INDEX(A1:A9,2)", "ROWS(A1:A9)", "MEDIAN(A1:A6)", "N(A2)", "N(A3)", "ROW(A5)"),
    ),
  })).any; // prettier-ignore

  /** The library tells 0 from -0, and 0.1 + 0.2 from 0.3 in another last digit. */
  const unsigned = (value: CellValue) => (typeof value === "number" ? Number(value.toPrecision(14)) + 0 : value);

  test("whatever everyday formula is asked", () => {
    fc.assert(
      fc.property(fc.array(formula, { minLength: 10, maxLength: 10 }), (formulas) => {
        const { sheet, enter } = book(DATA);
        formulas.forEach((text, i) => enter({ [`C${i + 1}`]: `=${text}`, [`D${i + 1}`]: `=LET(x,1,${text})` }));
        const both = formulas.map((text, i) => [
          text,
          unsigned(shown(sheet, `C${i + 1}`)),
          unsigned(shown(sheet, `D${i + 1}`)),
        ]);
        expect(both.map(([text, own]) => [text, own])).toEqual(both.map(([text, , theirs]) => [text, theirs]));
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
