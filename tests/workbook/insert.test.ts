/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { addSheet, select } from "../../workbench/host/user";
import { cells, emptyWorkbook, enter, openPane } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();
const FORMULA = "=OKR.SCORE(40,100,82)";

beforeAll(() => openPane(host));
beforeEach(async () => {
  emptyWorkbook(host);
  host.workbook.active.protection = undefined;
  await enter(host, "Sheet1", "A1:D9", Array(9).fill(["", "", "", ""]));
  select(host.workbook.active, "B2");
  host.log.reset();
});

const insert = async (cell = "B2", formula = FORMULA, replace = "") => {
  const why = await workbook.insertFormula({ sheet: "Sheet1", cell }, formula, replace);
  await host.settled();
  return why;
};

describe("what is selected", () => {
  test("is told in one round trip, with what its top left cell holds", async () => {
    await enter(host, "Sheet1", "B2", [["=35%*2"]]);
    select(host.workbook.active, "B2:C9");
    host.log.reset();
    expect(await workbook.selection()).toEqual({
      first: { sheet: "Sheet1", cell: "B2" },
      cells: "B2:C9",
      holds: "=35%*2",
      shows: expect.stringMatching(/^(70%|0\.7)$/),
    });
    expect(host.log.roundTrips).toBe(1);
  });

  test("is told by the name of its sheet, whatever signs that has", async () => {
    addSheet(host.workbook, "it's Q4!");
    select(host.workbook.active, "A:A");
    expect(await workbook.selection()).toMatchObject({ first: { sheet: "it's Q4!", cell: "A1" }, cells: "A:A" });
  });

  test("has to be one range", async () => {
    select(host.workbook.active, "B2", "D4");
    expect(await workbook.selection()).toEqual({ problem: "not-one-range" });
  });

  test("is not told while a cell is being edited", async () => {
    host.switches.cellEditMode = true;
    expect(await workbook.selection()).toEqual({ problem: "cell-in-edit-mode" });
  });
});

describe("a formula that is inserted", () => {
  test("stands in the cell and answers, after a look and a write", async () => {
    expect(await insert()).toBeUndefined();
    expect(host.log.roundTrips).toBe(2);
    expect(cells(host, "Sheet1", "B2")).toEqual([[0.7]]);
    expect(await workbook.selection()).toMatchObject({ holds: FORMULA });
  });

  test("never takes the place of something that nobody has seen: a value, a formula, a 0", async () => {
    for (const there of ["Mine", "=1+1", 0, false]) {
      await enter(host, "Sheet1", "B2", [[there]]);
      const before = cells(host, "Sheet1", "B2");
      const why = await insert();
      expect(why).toMatchObject({ problem: "cell-occupied", sheet: "Sheet1", cell: "B2" });
      expect(cells(host, "Sheet1", "B2")).toEqual(before);
    }
  });

  test("takes the place of what was seen and given up, unless it has changed meanwhile", async () => {
    await enter(host, "Sheet1", "B2", [["Mine"]]);
    expect(await insert("B2", FORMULA, "Yours")).toEqual({
      problem: "cell-occupied",
      sheet: "Sheet1",
      cell: "B2",
      holds: "Mine",
      shows: "Mine",
    });
    expect(await insert("B2", FORMULA, "Mine")).toBeUndefined();
    expect(cells(host, "Sheet1", "B2")).toEqual([[0.7]]);
  });

  test("spills beside what stands below it, and covers nothing", async () => {
    await enter(host, "Sheet1", "B3", [["Mine"]]);
    expect(await insert("B2", "=OKR.SCORE({40;38000},{100;50000},{82;41000})")).toBeUndefined();
    expect(cells(host, "Sheet1", "B2:B3")).toEqual([[expect.objectContaining({ error: "#SPILL!" })], ["Mine"]]);
  });

  test.each([["=OKR.SCORE(40,100"], ["=OKR.SCORE(40;100;82)"], ["=OKR.SCORE(40)"]])(
    "is refused when Excel cannot read it: %s",
    async (formula) => {
      expect(await insert("B2", formula)).toEqual({ problem: "formula-refused", formula });
      expect(cells(host, "Sheet1", "B2")).toEqual([[null]]);
    },
  );

  test("is refused on a protected sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    expect(await insert()).toEqual({ problem: "access-denied" });
  });

  test("is refused while a cell is being edited", async () => {
    host.switches.cellEditMode = true;
    expect(await insert()).toEqual({ problem: "cell-in-edit-mode" });
  });

  test("is refused when its sheet is gone", async () => {
    expect(await workbook.insertFormula({ sheet: "Gone", cell: "B2" }, FORMULA, "")).toEqual({ problem: "not-found" });
  });
});
