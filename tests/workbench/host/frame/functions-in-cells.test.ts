/** @jest-environment jsdom */
import type { FunctionsFile } from "../../../../workbench/host/calculation/function-runtime";
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";

const number = (name: string) => ({ name, type: "number" as const });
const FUNCTIONS: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "SHARE", name: "SHARE", parameters: [number("part"), number("whole")] },
    { id: "GIVEN", name: "GIVEN", parameters: [{ name: "value", type: "any" }] },
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "values", type: "any", dimensionality: "matrix" }] },
  ],
};

describe("an add-in's function in a cell", () => {
  const host = newHost();

  beforeAll(async () => {
    await officeInJest(host, { namespace: "TEAM", functions: FUNCTIONS });
    CustomFunctions.associate({
      SHARE: (part: number, whole: number) => {
        if (whole === 0)
          throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "The whole is nothing.");
        return part / whole;
      },
      GIVEN: (value: unknown) => JSON.stringify(value),
      DOUBLE: (values: number[][]) => values.map((row) => row.map((value) => value * 2)),
    });
  });

  const value = (row: number, column: number) => host.workbook.sheet("Sheet1")!.value(row, column);

  async function enter(address: string, formula: string): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
      await context.sync();
    });
  }

  test("shows #BUSY! until the add-in answers, then the answer", async () => {
    await enter("A1", "=TEAM.SHARE(1,4)");
    expect(value(0, 0)).toEqual({ error: "#BUSY!" });
    await host.settled();
    expect(value(0, 0)).toBe(0.25);
  });

  test("is worked out anew when a cell it looks at changes", async () => {
    await enter("B1", "50");
    await enter("B2", "=TEAM.SHARE(B1,100)");
    await host.settled();
    expect(value(1, 1)).toBe(0.5);
    await enter("B1", "75");
    await host.settled();
    expect(value(1, 1)).toBe(0.75);
  });

  test("shows an error with the add-in's sentence behind it", async () => {
    await enter("C1", "=TEAM.SHARE(1,0)");
    await host.settled();
    expect(value(0, 2)).toEqual({ error: "#VALUE!", sentence: "The whole is nothing." });
  });

  test("spills an answer of several cells", async () => {
    await enter("E1", "=TEAM.DOUBLE({1,2;3,4})");
    await host.settled();
    expect([value(0, 4), value(0, 5), value(1, 4), value(1, 5)]).toEqual([2, 4, 6, 8]);
  });

  test("is asked anew when blank cells begin to arrive in another way", async () => {
    await enter("H1", "=TEAM.GIVEN(Z99)");
    const given: unknown[] = [];
    for (const blankAs of [null, 0, ""] as const) {
      host.switches.blankAs = blankAs;
      await host.settled();
      given.push(value(0, 7));
    }
    host.switches.blankAs = null;
    expect(given).toEqual(["null", "0", '""']);
  });

  test("is #NAME? when nobody has registered it", async () => {
    await enter("G1", "=TEAM.NOBODY(1)");
    await host.settled();
    expect(value(0, 6)).toEqual({ error: "#NAME?" });
  });
});
