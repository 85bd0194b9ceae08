/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { addSheet, clear, deleteSheet, insertColumns, insertRows, renameSheet, type } from "../../workbench/host/user";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { parseArea } from "../../workbench/host/model/area";
import { cells, emptyWorkbook, enter, example, openPane } from "./excel-here";
import { mend, mends, periodIn } from "./mending";

jest.setTimeout(240_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(async () => {
  emptyWorkbook(host);
  await workbook.render(example(), () => undefined);
  await host.settled();
  host.log.reset();
});

const PAGE = "OKR(W) Q4 2026";
const OBJECTIVES = "Objectives Q4 2026";
const KEY_RESULTS = "Key Results Q4 2026";
const LISTS = "Lists Q4 2026";
const DASHBOARD = "Dashboard Q4 2026";
const ALIGNMENT = "Alignment Q4 2026";

function sheet(name: string): Worksheet {
  const found = host.workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

const at = (address: string) => parseArea(address)!;

async function formulas(name: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
}

async function run(batch: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
  await host.settled();
}

/** Mends, and sees that a second look finds nothing. */
async function mended() {
  const repaired = await mend(workbook);
  expect(repaired.cause).toBeUndefined();
  expect(repaired.open).toEqual([]);
  await host.settled();
  expect(await mends(workbook)).toEqual([]);
  return repaired.mended;
}

describe("in a table", () => {
  test("a value that was typed over a formula is named with its cell, and the formula comes back", async () => {
    const before = await formulas(KEY_RESULTS, "H5:H7");
    type(sheet(KEY_RESULTS), at("H6"), "0.8", true);
    expect(await mends(workbook)).toMatchObject([
      { mend: "typed-over", sheet: KEY_RESULTS, cells: "H6", header: "Score", holds: 0.8 },
    ]);
    await mended();
    expect(await formulas(KEY_RESULTS, "H5:H7")).toEqual(before);
  });

  test("a look takes two round trips, mending three, and two more to see what came of it", async () => {
    const period = await periodIn(workbook);
    type(sheet(KEY_RESULTS), at("H6"), "0.8", true);
    host.log.reset();
    const look = await workbook.findRepairs(period);
    expect(host.log.roundTrips).toBe(2);
    if (!("mends" in look)) throw new Error();
    await workbook.repair(period, look.mends);
    expect(host.log.roundTrips).toBe(2 + 3 + 2);
  });

  test("a column that was removed comes back where it was, with its formula, rule and looks", async () => {
    const before = await formulas(KEY_RESULTS, "A4:AA7");
    await run((context) => context.workbook.tables.getItem("tblKeyResults_Q4_2026").columns.getItem("Status").delete());
    expect((await mends(workbook)).map((one) => one.mend)).toContain("column");
    await mended();
    expect(await formulas(KEY_RESULTS, "A4:AA7")).toEqual(before);
  });

  test("a column with another name stays with its values, and ours comes back blank", async () => {
    await enter(host, KEY_RESULTS, "M4", [["Importance"]]);
    await enter(host, KEY_RESULTS, "M5:M7", [[2], [3], [4]]);
    await mended();
    const headers = (await formulas(KEY_RESULTS, "A4:AB4"))[0]!;
    const own = headers.indexOf("Importance");
    const ours = headers.indexOf("Weight");
    const column = (index: number) => cells(host, KEY_RESULTS, "A5:AB7").map((row) => row[index]);
    expect(column(own)).toEqual([2, 3, 4]);
    expect(column(ours)).toEqual([null, null, null]);
    expect(String((await formulas(OBJECTIVES, "C5"))[0]![0])).toContain("[Weight]");
  });

  test("columns of the user's own between ours change nothing", async () => {
    insertColumns(sheet(KEY_RESULTS), 5);
    expect(await mends(workbook)).toEqual([]);
  });

  test("rules and conditional formats that are gone come back once, also for a row that was pasted in", async () => {
    const looks = sheet(KEY_RESULTS).conditionalFormats.length;
    await run((context) => {
      const column = context.workbook.tables
        .getItem("tblKeyResults_Q4_2026")
        .columns.getItem("Status")
        .getDataBodyRange();
      column.conditionalFormats.clearAll();
      column.getCell(0, 0).dataValidation.clear();
    });
    expect((await mends(workbook)).map((one) => one.mend)).toEqual(["validation", "looks"]);
    await mended();
    expect(sheet(KEY_RESULTS).conditionalFormats).toHaveLength(looks);
  });

  test("conditional formats of the user's own stay, and ours are not doubled", async () => {
    await run((context) => {
      const range = context.workbook.worksheets.getItem(KEY_RESULTS).getRange("B5:B7");
      range.conditionalFormats.add("Custom").custom.rule.formula = '=$K5="me"';
    });
    expect(await mends(workbook)).toEqual([]);
  });

  test("a look of ours that somebody copied to cells of their own stays there, and comes back where it is ours", async () => {
    await run((context) => {
      const rows = context.workbook.worksheets.getItem(KEY_RESULTS);
      rows.getRange("AD9").copyFrom("I6", "Formats");
      rows.getRange("I5").conditionalFormats.clearAll();
    });
    expect((await mends(workbook)).map((one) => one.mend)).toEqual(["looks"]);
    await mended();
    await enter(host, KEY_RESULTS, "AD9", [["Done"]]);
    const ours = () =>
      sheet(KEY_RESULTS).conditionalFormats.filter(({ areas }) => areas.some(({ column }) => column === 29));
    expect(ours().length).toBeGreaterThan(0);
  });

  test("a number format that shows something else comes back, one with more digits stays", async () => {
    await run((context) => {
      const range = context.workbook.worksheets.getItem(KEY_RESULTS);
      range.getRange("H5:H6").numberFormat = [["0.0%"], ["General"]];
    });
    expect(await mends(workbook)).toMatchObject([{ mend: "number-format", cells: "H6", holds: "General" }]);
    await mended();
  });
});

describe("names", () => {
  test("that are gone or stand for something else come back", async () => {
    await run((context) => {
      context.workbook.names.getItem("OKR_End").delete();
      context.workbook.names.getItem("OKR_Start").formula = "=Sheet1!$A$1";
    });
    expect(await mends(workbook)).toMatchObject([
      { mend: "name", name: "OKR_Start", holds: "=Sheet1!$A$1" },
      { mend: "name", name: "OKR_End", holds: undefined },
    ]);
    await mended();
  });
});

describe("pages", () => {
  test.each([PAGE, DASHBOARD, ALIGNMENT, LISTS, OBJECTIVES])(
    "%s with another name on its tab is as it was",
    async (name) => {
      renameSheet(sheet(name), "Mine");
      expect(await mends(workbook)).toEqual([]);
    },
  );

  test.each([PAGE, DASHBOARD, ALIGNMENT, LISTS, OBJECTIVES, KEY_RESULTS])(
    "%s that was deleted is drawn again",
    async (name) => {
      deleteSheet(sheet(name));
      expect(await mends(workbook)).toContainEqual(expect.objectContaining({ mend: "sheet", sheet: name }));
      await mended();
      expect(host.workbook.sheets.map((one) => one.name)).toContain(name);
    },
  );

  test("the days that were noted stand on the first page again", async () => {
    deleteSheet(sheet(PAGE));
    await mended();
    expect(cells(host, PAGE, "I5:J5")).toEqual([[46_296, 46_387]]);
    expect(cells(host, PAGE, "A1")).toEqual([["Sales"]]);
  });

  test("lines that were typed over, cleared or pasted as values get their formulas again", async () => {
    const before = await formulas(PAGE, "A1:L30");
    const values = cells(host, PAGE, "A11:L13");
    await enter(host, PAGE, "A11:L13", values);
    clear(sheet(PAGE), at("B18:K19"));
    await mended();
    expect(await formulas(PAGE, "A1:L30")).toEqual(before);
  });

  test("a row of the user's own in the middle of a page stays, and nothing is to be mended", async () => {
    insertRows(sheet(PAGE), 13);
    await enter(host, PAGE, "B14", [["our own note"]]);
    expect(await mends(workbook)).toEqual([]);
  });

  test("what was typed over beside a row of the user's own gets the formula that belongs there", async () => {
    insertRows(sheet(PAGE), 13);
    await enter(host, PAGE, "B14", [["our own note"]]);
    const before = await formulas(PAGE, "A1:L31");
    await enter(host, PAGE, "B20", [["typed"]]);
    await mended();
    expect(await formulas(PAGE, "A1:L31")).toEqual(before);
  });

  test("a page with too little room for the team's rows gets lines, with their looks and rules", async () => {
    const table = host.workbook.tables.find(({ name }) => name === "tblKeyResults_Q4_2026")!;
    const rows = Array.from({ length: 5 }, (_, i) => [`KR${i + 4}`, `More ${i}`, "O1"]);
    await enter(
      host,
      KEY_RESULTS,
      `A${table.area.row + table.area.rows + 1}:C${table.area.row + table.area.rows + 5}`,
      rows,
    );
    expect((await mends(workbook)).filter(({ mend }) => mend === "room")).toMatchObject([{ sheet: PAGE, count: 3 }]);
    await mended();
    expect(cells(host, PAGE, "A11:B18").map(([, words]) => words)).toContain("More 4");
  });
});

test("sheets, cells and names of other people are left alone", async () => {
  addSheet(host.workbook, "Theirs");
  await enter(host, "Theirs", "A1:B2", [
    ["a", "=1+1"],
    ["'=x", 3],
  ]);
  await enter(host, KEY_RESULTS, "AG5", [["beside"]]);
  const before = await formulas("Theirs", "A1:C4");
  type(sheet(KEY_RESULTS), at("H6"), "0.8", true);
  await mended();
  expect(await formulas("Theirs", "A1:C4")).toEqual(before);
  expect(cells(host, KEY_RESULTS, "AG5")).toEqual([["beside"]]);
});

describe("a period that is closed, whose formulas are values on purpose,", () => {
  async function close(table: string): Promise<void> {
    addSheet(host.workbook, "Closing");
    await run(({ workbook: { worksheets, tables } }) => {
      worksheets.getItem("Closing").getRange("A1:B2").values = [["Day", "Kind"], ["", ""]]; // prettier-ignore
      tables.add("Closing!A1:B2", true).name = table;
      const score = worksheets.getItem(KEY_RESULTS).getRange("H5:H7");
      score.values = [[0.5], [0.25], [0]];
    });
  }

  test.each(["tblClosing_Q4_2026", "tblFormulas_Q4_2026"])("is left alone where %s is there", async (table) => {
    await close(table);
    host.log.reset();
    const period = await periodIn(workbook);
    expect(await workbook.findRepairs(period)).toEqual({ mends: [], structureProtected: false, closed: true });
    expect(await mend(workbook)).toEqual({ mended: [], open: [], cause: undefined });
    expect(cells(host, KEY_RESULTS, "H5:H7")).toEqual([[0.5], [0.25], [0]]);
  });

  test("says so when it was closed between the look and the click, and nothing is written", async () => {
    type(sheet(KEY_RESULTS), at("H6"), "0.8", true);
    const period = await periodIn(workbook);
    const agreed = await mends(workbook);
    expect(agreed).toHaveLength(1);
    await close("tblClosing_Q4_2026");
    expect(await workbook.repair(period, agreed)).toMatchObject({ changed: { mends: [], closed: true } });
    expect(cells(host, KEY_RESULTS, "H6")).toEqual([[0.25]]);
  });

  test("does not keep another period from being mended", async () => {
    type(sheet(KEY_RESULTS), at("I6"), "Done", true);
    await close("tblClosing_Q3_2026");
    expect((await mended()).map(({ mend: kind }) => kind)).toEqual(Array(4).fill("typed-over"));
  });
});
