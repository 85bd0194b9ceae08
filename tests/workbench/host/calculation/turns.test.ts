import fc from "fast-check";
import { ExcelCalculation } from "../../../../workbench/host/calculation";
import type { FunctionCall } from "../../../../workbench/host/calculation/function-runtime";
import { Workbook } from "../../../../workbench/host/model/workbook";
import type { CellValue } from "../../../../workbench/host/model/values";
import { AddIn, answered, fill, shown } from "./sheet";

/**
 * Plain formulas, those of the library and those of an add-in read each other: each is worked out when what it reads has
 * been worked out, by whomever.
 */
function book(cells: Record<string, CellValue>) {
  const calculation = new ExcelCalculation();
  const workbook = new Workbook(calculation);
  const parameters = [{ name: "a" }, { name: "b" }];
  const answer = ({ arguments: [a, b] }: FunctionCall) => Number(a) + Number(b);
  const addIn = new AddIn({ ADD: { answer, metadata: { parameters } } }).register(calculation);
  const sheet = workbook.active;
  fill(sheet, cells);
  return { calculation, workbook, sheet, addIn, answers: () => answered(workbook, calculation, addIn) };
}

/** A cell of a column as a formula of two cells above it, and what it comes to. */
interface Step {
  readonly kind: keyof typeof KINDS;
  readonly one: number;
  readonly other: number;
}

const KINDS = {
  plain: (a: string, b: string) => `=${a}+${b}`,
  choosing: (a: string, b: string) => `=IF(ISERROR(${a}),-1,${a})+INDEX(A1:A3,1)-A1+IFERROR(${b},-1)`,
  library: (a: string, b: string) => `=SUMPRODUCT(${a}*{1,0}+${b}*{0,1})`,
  custom: (a: string, b: string) => `=OKR.ADD(${a},${b})`,
  hidden: (a: string, b: string) => `=INDIRECT("${a}")+${b}`,
} as const;

const step = fc.record({
  kind: fc.constantFrom<Step["kind"]>("plain", "plain", "choosing", "library", "custom", "custom", "hidden"),
  one: fc.nat(),
  other: fc.nat(),
});

const FIRST = 3;

describe("whoever works a formula out", () => {
  test("it sees the values of now, and a function of an add-in is never asked with others", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 14 }),
        fc.nat(2),
        fc.nat(100),
        async (steps, which, to) => {
          const places = steps.map(({ one, other }, i) => [one % (FIRST + i), other % (FIRST + i)] as const);
          const worth = (constants: readonly number[]) =>
            places.reduce<number[]>((all, [a, b]) => [...all, all[a]! + all[b]!], [...constants]);
          const constants = [1, 10, 100];
          const formulas = steps.map(({ kind }, i) => {
            const [a, b] = places[i]!.map((place) => `A${place + 1}`);
            return [`A${FIRST + i + 1}`, KINDS[kind](a!, b!)];
          });
          const { sheet, addIn, answers } = book({ A1: 1, A2: 10, A3: 100, ...Object.fromEntries(formulas) });
          for (const given of [constants, constants.with(which, to)]) {
            fill(sheet, Object.fromEntries(given.map((value, i) => [`A${i + 1}`, value])));
            addIn.calls.length = 0;
            await answers();
            const expected = worth(given);
            expect(expected.map((_, i) => shown(sheet, `A${i + 1}`))).toEqual(expected);
            const right = new Set(steps.flatMap(({ kind }, i) => (kind === "custom" ? [places[i]!.map((place) => expected[place]).join()] : []))); // prettier-ignore
            const wrong = addIn.calls.filter(({ arguments: asked }) => !right.has(asked.join()));
            if (!steps.some(({ kind }) => kind === "hidden")) expect(wrong).toEqual([]);
          }
        },
      ),
      { seed: 7, numRuns: 120 },
    );
  });

  test("what reads a busy cell by way of others is busy as well, and asks when it may", async () => {
    const { sheet, addIn, answers } = book({
      A1: "=OKR.ADD(1,2)",
      A2: "=IFERROR(A1,0)*2",
      A3: "=OKR.ADD(A2,1)",
      A4: "=A3",
    });
    const column = () => ["A1", "A2", "A3", "A4"].map((address) => shown(sheet, address));
    expect(column()).toEqual(Array(4).fill("#BUSY!"));
    await answers();
    expect(column()).toEqual([3, 6, 7, 7]);
    expect(addIn.calls.map(({ arguments: asked }) => asked)).toEqual([[1, 2], [6, 1]]); // prettier-ignore
  });

  test("a circle through a function of an add-in shows 0 and is named, until it is broken", async () => {
    const { calculation, sheet, answers } = book({ A1: "=OKR.ADD(B1,1)", B1: "=A1*2", C1: "=B1+5" });
    await answers();
    expect([...calculation.circular].sort()).toEqual(["Sheet1!A1", "Sheet1!B1"]);
    fill(sheet, { B1: 4 });
    await answers();
    expect([shown(sheet, "A1"), shown(sheet, "C1"), calculation.circular]).toEqual([5, 9, []]);
  });

  test("a spilled answer is read from all of its cells", async () => {
    const { sheet, answers } = book({
      A1: 2,
      B1: "=SEQUENCE(OKR.ADD(A1,0))",
      C1: "=COUNT(B1:B9)+1",
      D1: "=OKR.ADD(C1,1)",
    });
    await answers();
    expect([shown(sheet, "C1"), shown(sheet, "D1")]).toEqual([3, 4]);
    fill(sheet, { A1: 5 });
    await answers();
    expect([shown(sheet, "C1"), shown(sheet, "D1")]).toEqual([6, 7]);
  });

  test("one formula of an add-in does not take all that read it to the library", async () => {
    const { calculation, workbook, sheet, answers } = book({ A1: 1, B1: "=OKR.ADD(A1,1)" });
    for (let row = 1; row <= 500; row++) fill(sheet, { [`C${row}`]: "=$B$1+ROW()" });
    await answers();
    const before = calculation.workedOut(workbook);
    fill(sheet, { A1: 2 });
    await answers();
    expect(shown(sheet, "C500")).toBe(503);
    expect(calculation.workedOut(workbook) - before).toBeLessThanOrEqual(1_000);
    expect(calculation.workedOut(workbook) - before).toBeGreaterThanOrEqual(500);
  });
});
