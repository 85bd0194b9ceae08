import { ExcelCalculation } from "../../../../workbench/host/calculation";
import type { FunctionCall, FunctionMetadata } from "../../../../workbench/host/calculation/function-runtime";
import { Workbook } from "../../../../workbench/host/model/workbook";
import type { CellValue } from "../../../../workbench/host/model/values";
import { addTable, AddIn, answered, fill, shown, shownArea } from "./sheet";

type Answer = (call: FunctionCall) => CellValue | CellValue[][];

const any = (name: string, more: object = {}) => ({ name, ...more });
const add: Answer = ({ arguments: [a, b] }) => Number(a) + Number(b ?? 0);

function book(
  functions: Record<string, { answer: Answer; metadata?: Partial<FunctionMetadata> }>,
  cells: Record<string, CellValue>,
  file = {},
) {
  const calculation = new ExcelCalculation();
  const workbook = new Workbook(calculation);
  const addIn = new AddIn(functions, file).register(calculation);
  fill(workbook.active, cells);
  const sheet = workbook.active;
  return { calculation, workbook, sheet, addIn, answers: () => answered(workbook, calculation, addIn) };
}

const ADD = { answer: add, metadata: { parameters: [any("a"), any("b", { optional: true })] } };

describe("a custom function is asked and answers later", () => {
  test("the cell is #BUSY! until then, and so is what depends on it", async () => {
    const { sheet, addIn, answers, calculation } = book({ ADD }, { A1: 1, B1: "=OKR.ADD(A1,2)", C1: "=B1*10" });
    expect([shown(sheet, "B1"), shown(sheet, "C1")]).toEqual(["#BUSY!", "#BUSY!"]);
    expect(calculation.pending).toBe(1);
    await answers();
    expect([shown(sheet, "B1"), shown(sheet, "C1")]).toEqual([3, 30]);
    expect(addIn.calls).toEqual([{ id: "ADD", arguments: [1, 2], address: "Sheet1!B1" }]);
  });

  test("what depends on it is #BUSY! whatever it makes of errors, over any number of cells", async () => {
    const { sheet, answers } = book(
      { ADD },
      { A1: "=OKR.ADD(1,2)", A2: "=IFERROR(A1,0)", A3: "=COUNT(A1:A2)", A4: "=SEQUENCE(2+ISERROR(A3))", B1: "=1+1" },
    );
    const column = () => ["A1", "A2", "A3", "A4", "A5", "B1"].map((address) => shown(sheet, address));
    expect(column()).toEqual(["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!", null, 2]);
    await answers();
    expect(column()).toEqual([3, 3, 2, 1, 2, 2]);
  });

  test("its name has no case", async () => {
    const { sheet, answers } = book({ ADD }, { A1: "=okr.add(1,2)" });
    await answers();
    expect(shown(sheet, "A1")).toBe(3);
  });

  test("the same question is asked once, however many cells ask it and however often", async () => {
    const { sheet, addIn, answers, workbook } = book({ ADD }, { A1: 1, B1: "=OKR.ADD(A1,2)", B2: "=OKR.ADD(A1,2)+1" });
    await answers();
    workbook.markDirty();
    expect([shown(sheet, "B1"), shown(sheet, "B2")]).toEqual([3, 4]);
    expect(addIn.calls).toHaveLength(1);
    fill(sheet, { A1: 5 });
    await answers();
    fill(sheet, { A1: 1 });
    expect(shown(sheet, "B1")).toBe(3);
    expect(addIn.calls).toHaveLength(2);
  });

  test("all calls of one calculation go out together", () => {
    const { workbook, addIn } = book(
      { ADD },
      { A1: "=OKR.ADD(1,1)", A2: "=OKR.ADD(2,2)", A3: "=OKR.ADD(OKR.ADD(3,3),1)" },
    );
    workbook.calculate();
    expect(addIn.calls.map(({ arguments: [a] }) => a)).toEqual([1, 2, 3]);
  });

  test("one inside another, and inside Excel's own functions, waits for the inner one", async () => {
    const { sheet, answers } = book(
      { ADD },
      { A1: '=IF(ISERROR(OKR.ADD(1,2)),"bad",OKR.ADD(OKR.ADD(1,2),10))', A2: "=IFERROR(OKR.ADD(1,2),0)" },
    );
    expect([shown(sheet, "A1"), shown(sheet, "A2")]).toEqual(["#BUSY!", "#BUSY!"]);
    await answers();
    expect([shown(sheet, "A1"), shown(sheet, "A2")]).toEqual([13, 3]);
  });

  test("listeners hear of answers, in manual mode too", async () => {
    const { sheet, calculation, answers, workbook } = book({ ADD }, { A1: "=OKR.ADD(1,2)" });
    let heard = 0;
    calculation.onAnswer(() => heard++);
    workbook.calculate();
    workbook.calculationMode = "Manual";
    await answers();
    expect(shown(sheet, "A1")).toBe(3);
    expect(heard).toBeGreaterThan(0);
  });

  test("an error comes with its sentence, which stays behind where it is handed on", async () => {
    const FAIL = { answer: () => ({ error: "#VALUE!", sentence: "Start is missing." }) as const };
    const { sheet, answers } = book(
      { FAIL },
      { A1: "=OKR.FAIL(1)", A2: "=A1+1", A3: "=IFERROR(A1,0)", A4: "=ISERROR(A1)" },
    );
    await answers();
    expect(shown(sheet, "A1")).toBe("#VALUE!: Start is missing.");
    expect([shown(sheet, "A3"), shown(sheet, "A4")]).toEqual([0, true]);
    expect(String(shown(sheet, "A2"))).toContain("#VALUE!");
  });

  test("a runtime that fails is a #VALUE! that says so", async () => {
    const { sheet, calculation, workbook } = book({ ADD }, { A1: "=X.ADD(1,2)" });
    calculation.registerFunctions(
      "X",
      { functions: [{ id: "ADD", name: "ADD", parameters: [any("a"), any("b")] }] },
      {
        call: () => Promise.reject(new Error("the page is gone")),
      },
    );
    workbook.calculate();
    await calculation.settled();
    expect(shown(sheet, "A1")).toBe("#VALUE!: The function could not be asked: the page is gone.");
  });
});

describe("arguments arrive as the metadata says", () => {
  const echo = (parameters: FunctionMetadata["parameters"]) => ({ answer: () => 1, metadata: { parameters } });
  const scalar = echo([any("x")]);
  const matrix = echo([any("x", { dimensionality: "matrix" })]);
  const typed = (type: string) =>
    echo([any("x", { type }), any("rest", { optional: true })] as FunctionMetadata["parameters"]);
  const cells = { A1: 1, A2: "two", A3: true, B1: null, C1: "=1/0", D1: "5" };

  test.each<[string, { answer: Answer; metadata: object }, string, unknown]>([
    ["a value", scalar, "=OKR.F(A1)", [1]],
    ["a text", scalar, "=OKR.F(A2)", ["two"]],
    ["a blank cell is null", scalar, "=OKR.F(B1)", [null]],
    [
      "a range for a matrix is rows",
      matrix,
      "=OKR.F(A1:B2)",
      [
        [
          [1, null],
          ["two", null],
        ],
      ],
    ],
    ["one cell for a matrix is 1 x 1", matrix, "=OKR.F(A1)", [[[1]]]],
    ["a value for a matrix too", matrix, "=OKR.F(7)", [[[7]]]],
    [
      "an array constant",
      matrix,
      "=OKR.F({1,2;3,4})",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ["an omitted optional argument is undefined", typed("any"), "=OKR.F(1)", [1, undefined]],
    ["also between commas", typed("any"), "=OKR.F(1,)", [1, undefined]],
    ["a number from text", typed("number"), "=OKR.F(D1)", [5, undefined]],
    ["a number from TRUE", typed("number"), "=OKR.F(A3)", [1, undefined]],
    ["a text from a number", typed("string"), "=OKR.F(A1)", ["1", undefined]],
    ["a text from TRUE", typed("string"), "=OKR.F(A3)", ["TRUE", undefined]],
    ["TRUE from a number", typed("boolean"), "=OKR.F(A1)", [true, undefined]],
    ["repeating arguments come as one list", echo([any("x", { repeating: true })]), "=OKR.F(1,A2,3)", [[1, "two", 3]]],
  ])("%s: %s", (_rule, F, formula, expected) => {
    const { workbook, addIn } = book({ F }, { ...cells, F9: formula });
    workbook.calculate();
    expect(addIn.calls.map((call) => call.arguments)).toEqual([expected]);
  });

  test.each<[string, { answer: Answer; metadata: object }, string, string]>([
    ["text that is no number", typed("number"), "=OKR.F(A2)", '#VALUE!: "x" has to be a number, but is "two".'],
    [
      "text that is neither TRUE nor FALSE",
      typed("boolean"),
      "=OKR.F(A2)",
      '#VALUE!: "x" has to be a TRUE or FALSE, but is "two".',
    ],
    ["an error", scalar, "=OKR.F(C1)", "#DIV/0!"],
    ["an error within a range", matrix, "=OKR.F(A1:C1)", "#DIV/0!"],
    [
      "nothing for a required argument",
      typed("any"),
      "=OKR.F()",
      '#VALUE!: OKR.F needs a value for "x", which the formula leaves out.',
    ],
    ["one argument too many", scalar, "=OKR.F(1,2)", "#VALUE!: OKR.F takes 1 argument, but the formula gives 2."],
  ])("without a call: %s: %s", (_rule, F, formula, expected) => {
    const { workbook, sheet, addIn, calculation } = book({ F }, { ...cells, F9: formula });
    workbook.calculate();
    expect(addIn.calls).toEqual([]);
    expect(shown(sheet, "F9")).toBe(expected);
    if (/needs|takes/.test(expected)) expect(`#VALUE!: ${calculation.entryProblem(formula)}`).toBe(expected);
  });

  test("an empty place between commas counts as given, and reaches the function as left out", () => {
    const { workbook, addIn, calculation } = book({ F: typed("any") }, { F9: "=OKR.F(,1)" });
    workbook.calculate();
    expect(calculation.entryProblem("=OKR.F(,1)")).toBeUndefined();
    expect(addIn.calls.map((call) => call.arguments)).toEqual([[undefined, 1]]);
  });

  test("errors reach a function that asked for them, alone and in ranges", () => {
    const { workbook, addIn } = book(
      { S: scalar, M: matrix },
      { ...cells, F8: "=OKR.S(C1)", F9: "=OKR.M(A1:C1)" },
      { allowErrorForDataTypeAny: true },
    );
    workbook.calculate();
    expect(addIn.calls.map((call) => call.arguments)).toEqual([
      [{ error: "#DIV/0!" }],
      [[[1, null, { error: "#DIV/0!" }]]],
    ]);
  });

  test("a busy argument makes the call wait, even where errors are asked for", async () => {
    const { workbook, addIn, answers, sheet } = book(
      { ADD, M: { answer: ({ arguments: [rows] }) => (rows as number[][]).flat().length, metadata: matrix.metadata } },
      { A1: "=OKR.ADD(1,2)", A2: 4, B1: "=OKR.M(A1:A2)" },
      { allowErrorForDataTypeAny: true },
    );
    workbook.calculate();
    expect(addIn.calls.map(({ id }) => id)).toEqual(["ADD"]);
    await answers();
    expect(shown(sheet, "B1")).toBe(2);
    expect(addIn.calls.map(({ id }) => id)).toEqual(["ADD", "M"]);
  });

  test("a range for a scalar parameter is answered cell by cell and spills", async () => {
    const { sheet, answers, addIn } = book(
      { ADD },
      { A1: 1, A2: 2, B1: "=OKR.ADD(A1:A2,10)", D1: "=SUM(OKR.ADD(A1:A2,{1,2}))" },
    );
    await answers();
    expect(shownArea(sheet, "B1:B2")).toEqual([[11], [12]]);
    expect(shown(sheet, "D1")).toBe(2 + 3 + 3 + 4);
    expect(addIn.calls).toHaveLength(6);
  });

  test("ranges of different length leave #N/A where one is too short", async () => {
    const { sheet, answers } = book({ ADD }, { A1: 1, A2: 2, A3: 3, C1: "=OKR.ADD(A1:A3,{1;2})" });
    await answers();
    expect(shownArea(sheet, "C1:C3")).toEqual([[2], [4], ["#N/A"]]);
  });
});

describe("answers with several cells", () => {
  const GRID = { answer: () => [[1, "a"], [null, { error: "#N/A" }]] as CellValue[][] }; // prettier-ignore

  test("spill, and blanks in them show 0", async () => {
    const { sheet, answers } = book({ GRID }, { B2: "=OKR.GRID(1)", F1: "=SUM(B2:B3)", F2: "=ROWS(OKR.GRID(1))" });
    await answers();
    expect(shownArea(sheet, "B2:C3")).toEqual([[1, "a"], [0, "#N/A"]]); // prettier-ignore
    expect([shown(sheet, "F1"), shown(sheet, "F2")]).toEqual([1, 2]);
  });

  test("are #SPILL! in a table and where something is in the way", async () => {
    const { sheet, answers } = book({ GRID }, { A2: "=OKR.GRID(1)", D1: "=OKR.GRID(1)", E2: "mine" });
    addTable(sheet, "T", "A1:A2", ["X"]);
    await answers();
    expect([shown(sheet, "A2"), shown(sheet, "D1"), shown(sheet, "E2")]).toEqual(["#SPILL!", "#SPILL!", "mine"]);
  });
});

describe("functions that depend on their place", () => {
  test("one with requiresAddress is asked for every cell; its address is that of the formula", async () => {
    const WHERE = {
      answer: ({ address }: FunctionCall) => address,
      metadata: { parameters: [any("x")], options: { requiresAddress: true } },
    };
    const { sheet, answers } = book({ WHERE }, { A1: "=OKR.WHERE(1)", B7: "=OKR.WHERE(1)", C1: "=B7" });
    await answers();
    expect([shown(sheet, "A1"), shown(sheet, "B7"), shown(sheet, "C1")]).toEqual([
      "Sheet1!A1",
      "Sheet1!B7",
      "Sheet1!B7",
    ]);
  });

  test("one with requiresParameterAddresses gets them, also for table references", async () => {
    const answer = ({ parameterAddresses }: FunctionCall) => parameterAddresses!.join(" ");
    const FROM = {
      answer,
      metadata: {
        parameters: [any("a"), any("b", { dimensionality: "matrix" }), any("c", { optional: true })],
        options: { requiresParameterAddresses: true },
      },
    };
    const { sheet, answers } = book({ FROM }, { D1: "=OKR.FROM(B2,T[X],5)", D2: "=OKR.FROM('My Sheet'!A1,A1:A2)" });
    addTable(sheet, "T", "A4:A6", ["X"]);
    sheet.workbook.addSheet("My Sheet");
    await answers();
    expect([shown(sheet, "D1"), shown(sheet, "D2")]).toEqual(["Sheet1!B2 Sheet1!A5:A6 ", "'My Sheet'!A1 Sheet1!A1:A2"]);
  });

  test("a volatile one is asked again with every change, and never because of its own answer", async () => {
    let n = 0;
    const TICK = { answer: () => ++n, metadata: { parameters: [], options: { volatile: true } } };
    const { sheet, answers } = book({ TICK }, { A1: "=OKR.TICK()" });
    await answers();
    expect(shown(sheet, "A1")).toBe(1);
    fill(sheet, { Z1: 1 });
    await answers();
    expect(shown(sheet, "A1")).toBe(2);
  });

  test("a streaming one brings new values until its formula is gone, then it is cancelled", async () => {
    const calculation = new ExcelCalculation();
    const workbook = new Workbook(calculation);
    let push: ((value: CellValue[][]) => void) | undefined;
    let cancelled = 0;
    calculation.registerFunctions(
      "OKR",
      { functions: [{ id: "LIVE", name: "LIVE", parameters: [], options: { stream: true } }] },
      {
        call: () => Promise.reject(new Error("streams are not called")),
        stream: (_call, answer) => {
          push = answer;
          return { cancel: () => cancelled++ };
        },
      },
    );
    fill(workbook.active, { A1: "=OKR.LIVE()" });
    expect(shown(workbook.active, "A1")).toBe("#BUSY!");
    for (const value of [1, 2]) {
      push!([[value]]);
      await calculation.settled();
      expect(shown(workbook.active, "A1")).toBe(value);
    }
    workbook.active.cells.delete(0, 0);
    workbook.markDirty();
    workbook.calculate();
    expect(cancelled).toBe(1);
  });
});

describe("names come and go with the add-in", () => {
  test("a function nobody registered is #NAME?, and lives as soon as somebody does", async () => {
    const { sheet, calculation, workbook } = book({ ADD }, { A1: "=NEW.ADD(1,2)" });
    expect(shown(sheet, "A1")).toBe("#NAME?");
    expect(calculation.knows("NEW.ADD")).toBe(false);
    const addIn = new AddIn({ ADD }).register(calculation, "NEW");
    await answered(workbook, calculation, addIn);
    expect(shown(sheet, "A1")).toBe(3);
    expect([
      calculation.knows("new.add"),
      calculation.knows("SUM"),
      calculation.knows("LET"),
      calculation.knows("NOSUCH"),
    ]).toEqual([true, true, true, false]);
  });

  test("a cell that was entered before the add-in came stays #NAME? until it is entered again", async () => {
    const { sheet, answers } = book({ ADD }, { A1: "=OKR.ADD(1,2)", B1: "=A1" });
    const cell = sheet.cells.get(0, 0)!;
    cell.unresolved = true;
    await answers();
    expect([shown(sheet, "A1"), shown(sheet, "B1")]).toEqual(["#NAME?", "#NAME?"]);
    delete cell.unresolved;
    sheet.workbook.markDirty();
    await answers();
    expect(shown(sheet, "A1")).toBe(3);
  });

  test("the stored name of an opened file becomes the real one when the add-in comes", async () => {
    const calculation = new ExcelCalculation();
    const workbook = new Workbook(calculation);
    fill(workbook.active, { A1: "=_xldudf_OKR_ADD(1,2)+1" });
    expect(shown(workbook.active, "A1")).toBe("#NAME?");
    const addIn = new AddIn({ ADD }).register(calculation);
    await answered(workbook, calculation, addIn);
    expect(workbook.active.cells.get(0, 0)).toEqual({ formula: "=OKR.ADD(1,2)+1", value: 4 });
  });

  test("without the add-in its formulas are #NAME? again", async () => {
    const { sheet, calculation, answers } = book({ ADD }, { A1: "=OKR.ADD(1,2)" });
    await answers();
    calculation.unregisterFunctions("OKR");
    await calculation.settled();
    expect(shown(sheet, "A1")).toBe("#NAME?");
  });

  test("rules cannot use them", () => {
    const { calculation, sheet } = book({ ADD }, {});
    expect(calculation.evaluate("=OKR.ADD(1,2)>1", { sheet, row: 0, column: 0 })).toEqual({ error: "#NAME?" });
  });
});

test("answers nobody asks for any more are forgotten beyond four thousand", async () => {
  const { sheet, answers, addIn } = book({ ADD }, {});
  for (let block = 0; block < 3; block++) {
    for (let row = 0; row < 2500; row++)
      sheet.cells.set(row, 0, { value: null, formula: `=OKR.ADD(${block * 2500 + row},0)` });
    sheet.workbook.markDirty();
    await answers();
  }
  expect(shown(sheet, "A2500")).toBe(7499);
  expect(addIn.calls).toHaveLength(7500);
  sheet.cells.set(0, 0, { value: null, formula: "=OKR.ADD(0,0)" });
  sheet.workbook.markDirty();
  await answers();
  expect(addIn.calls).toHaveLength(7501);
});
