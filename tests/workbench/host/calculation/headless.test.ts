import { ExcelCalculation } from "../../../../workbench/host/calculation";
import { functionsFromFile, type BlankAs } from "../../../../workbench/host/calculation/headless";
import { Workbook } from "../../../../workbench/host/model/workbook";
import type { CellValue } from "../../../../workbench/host/model/values";
import { fill, shown, shownArea } from "./sheet";

const PARAMETERS = [{ name: "x", dimensionality: "matrix" as const, optional: true }];

/** The value of `=OKR.F(…)` where F is this JavaScript. */
async function answerOf(body: string, formula = "=OKR.F(A1:B1)", blankAs: BlankAs = null) {
  const metadata = { allowErrorForDataTypeAny: true, functions: [{ id: "F", name: "F", parameters: PARAMETERS }] };
  const calculation = new ExcelCalculation();
  const code = `CustomFunctions.associate("F", ${body});`;
  calculation.registerFunctions("OKR", metadata, functionsFromFile(code, metadata, { blankAs }));
  const workbook = new Workbook(calculation);
  fill(workbook.active, { A1: 1, C1: "=1/0", D1: formula });
  workbook.calculate();
  await calculation.settled();
  return workbook.active;
}

describe("a functions file answers as in Excel's runtime", () => {
  test.each<[string, string, CellValue]>([
    ["a number", "() => 0.75", 0.75],
    ["a promise is awaited", "async () => 3", 3],
    ["nothing shows 0", "() => null", 0],
    ["no number", "() => NaN", "#VALUE!"],
    ["infinity", "() => 1 / 0", "#NUM!"],
    ["minus zero is zero", "() => -0", 0],
    [
      "an error with its text",
      '() => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "No way.") }',
      "#VALUE!: No way.",
    ],
    [
      "an error whose text Excel does not show",
      '() => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, "No way.") }',
      "#DIV/0!",
    ],
    [
      "a code that does not arrive",
      "() => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidReference) }",
      "#VALUE!",
    ],
    ["a plain error loses its text", '() => { throw new Error("secret") }', "#VALUE!"],
    ["an error that is returned", "() => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)", "#N/A"],
    ["a formatted number is its number", '() => ({ type: "FormattedNumber", basicValue: 5, numberFormat: "0" })', 5],
    ["rows of different length", "() => [[1, 2], [3]]", "#VALUE!"],
    ["the invocation comes last", "(x, invocation) => invocation.address", "Sheet1!D1"],
    [
      "nothing of the page is there",
      "() => typeof window + typeof require + typeof process",
      "undefinedundefinedundefined",
    ],
  ])("%s", async (_rule, body, expected) => {
    expect(shown(await answerOf(body), "D1")).toBe(expected);
  });

  test("a matrix keeps its errors, and shows 0 for what is no number", async () => {
    const sheet = await answerOf(
      "() => [[1, NaN], [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable), undefined]]",
    );
    expect(shownArea(sheet, "D1:E2")).toEqual([[1, 0], ["#N/A", 0]]); // prettier-ignore
  });

  test.each<[BlankAs, string]>([
    [null, "[[1,null]]"],
    [0, "[[1,0]]"],
    ["", '[[1,""]]'],
  ])("a blank cell is %p, as the switch says", async (blankAs, expected) => {
    expect(shown(await answerOf("(x) => JSON.stringify(x)", "=OKR.F(A1:B1)", blankAs), "D1")).toBe(expected);
  });

  test("an omitted argument is null, and an error is an instance of the host's Error", async () => {
    expect(shown(await answerOf("(x) => x === null", "=OKR.F()"), "D1")).toBe(true);
    expect(
      shown(await answerOf("(x) => x[0][0] instanceof CustomFunctions.Error && x[0][0].code", "=OKR.F(C1)"), "D1"),
    ).toBe("#DIV/0!");
  });

  test("a file that forgets a function is refused", () => {
    const metadata = { functions: [{ id: "F", name: "F", parameters: [] }] };
    expect(() => functionsFromFile("", metadata)).toThrow("associates no function with F");
  });
});
