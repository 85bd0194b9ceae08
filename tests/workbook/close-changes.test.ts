/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type ClosingLook, type Mending } from "../../src/workbook/port";
import { teamPageBlueprint } from "../../src/blueprint/team-page-blueprint";
import { newHost } from "../../workbench/host/jest/office";
import { parseArea } from "../../workbench/host/model/area";
import { type } from "../../workbench/host/user";
import { cells, emptyWorkbook, enter, look as lookOf, openPane, shown } from "./excel-here";
import { aClosing, aRunningPeriod, formulasIn, snapshot } from "./closing-period";
import { periodIn } from "./mending";

jest.setTimeout(240_000);

const host = newHost();
const workbook = excelWorkbook();
const ignore = () => undefined;
const PAGE = "OKR(W) Q4 2026";
const KEY_RESULTS = "Key Results Q4 2026";
const KEPT = "Formulas Q4 2026";

/** Drawn once: each test opens the period again, or puts right what it has changed. */
let period: Mending;
beforeAll(async () => {
  await openPane(host);
  emptyWorkbook(host);
  await aRunningPeriod(host, workbook);
  period = await periodIn(workbook);
});
beforeEach(() => {
  host.switches.fault = undefined;
});

const close = () => workbook.close(period, aClosing(), ignore);
const reopen = () => workbook.reopen(period, ignore);

async function look(): Promise<ClosingLook> {
  const found = await workbook.findClosing(period);
  if (isProblem(found)) throw new Error(found.problem);
  return found;
}

async function excel(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  await host.settled();
}

const done = { came: "done" };

/** The row of the sheet with the formulas for a range: what it says, and the formula that points at the cells. */
function keptRow(sheet: string, range: string): { readonly formula: unknown; readonly pointer: string | undefined } {
  const kept = host.workbook.sheets.find(({ name }) => name === KEPT)!;
  for (let row = 4; kept.value(row, 0) !== null; row++) {
    if (kept.value(row, 0) === sheet && kept.value(row, 1) === range) {
      return { formula: kept.value(row, 2), pointer: kept.cells.get(row, 3)?.formula };
    }
  }
  throw new Error(`${range} on ${sheet} was not kept.`);
}

describe("closed and opened again", () => {
  test("a column of a table is one row with the formula of its first cell, and points at the column", async () => {
    await close();
    const { formula, pointer } = keptRow(KEY_RESULTS, "H5:H7");
    expect(formula).toMatch(/^=IF\(AND\(\[@Start\]/);
    expect(pointer).toBe("=ROWS(tblKeyResults_Q4_2026[Score])");
    expect(cells(host, KEPT, "D5")).toEqual([[1]]);
    expect(await reopen()).toMatchObject(done);
  });

  test("formats, rules and charts are as they were", async () => {
    const seen = () => ({
      status: lookOf(host, KEY_RESULTS, "I5"),
      shown: ["F5", "H5", "I5", "J5", "M5"].map((cell) => shown(host, KEY_RESULTS, cell)),
      charts: host.workbook.sheets.map(({ charts }) => charts.length),
      formats: host.workbook.sheets
        .filter(({ name }) => !/^(Closing|Formulas)/.test(name))
        .map(({ conditionalFormats }) => conditionalFormats.length),
    });
    const before = seen();
    await close();
    const { charts, ...now } = seen();
    const { charts: chartsBefore, ...rest } = before;
    expect(now).toEqual(rest);
    expect(charts.slice(0, chartsBefore.length)).toEqual(chartsBefore);
    await reopen();
  });

  test("the day that scores are judged on is fixed", async () => {
    await close();
    expect(cells(host, PAGE, "K5")).toEqual([[46_376]]);
    expect(formulasIn(host, PAGE)).toEqual([]);
    await reopen();
    expect(formulasIn(host, PAGE)).toContainEqual({ cell: "4,10", formula: "=DATE(2026,12,20)" });
  });

  test("a formula that somebody typed among the values is frozen and comes back", async () => {
    await enter(host, KEY_RESULTS, "D7", [["=1/200"]]);
    await close();
    expect(cells(host, KEY_RESULTS, "D7")).toEqual([[0.005]]);
    expect(keptRow(KEY_RESULTS, "D7").formula).toBe("=1/200");
    await reopen();
    expect(formulasIn(host, KEY_RESULTS)).toContainEqual({ cell: "6,3", formula: "=1/200" });
  });

  test("an error stays an error, a text that looks like a formula stays a text", async () => {
    await enter(host, KEY_RESULTS, "AD1:AD3", [["=1/0"], ['="=SUM(1,2)"'], ["=1=1"]]);
    await close();
    const sheet = host.workbook.sheets.find(({ name }) => name === KEY_RESULTS)!;
    expect(sheet.value(0, 29)).toEqual({ error: "#DIV/0!" });
    expect(cells(host, KEY_RESULTS, "AD2:AD3")).toEqual([["=SUM(1,2)"], [true]]);
    expect(formulasIn(host, KEY_RESULTS)).toEqual([]);
    await reopen();
    await enter(host, KEY_RESULTS, "AD1:AD3", [[""], [""], [""]]);
  });

  test("a formula that fills more cells than its own is kept in braces, and so are its values", async () => {
    await enter(host, PAGE, "Z1", [["=SEQUENCE(3)*2"]]);
    await close();
    expect(cells(host, PAGE, "Z1:Z3")).toEqual([[2], [4], [6]]);
    expect(keptRow(PAGE, "Z1:Z3").formula).toBe("{=SEQUENCE(3)*2}");
    expect(await reopen()).toMatchObject(done);
    expect(cells(host, PAGE, "Z1:Z3")).toEqual([[2], [4], [6]]);
    expect(formulasIn(host, PAGE)).toContainEqual({ cell: "0,25", formula: "=SEQUENCE(3)*2" });
    await enter(host, PAGE, "Z1", [[""]]);
  });

  test("the page of another team is frozen with the rest, whatever its tab is called", async () => {
    const room = { objectives: 1, keyResults: 5, work: 6 };
    const days = { start: "2026-10-01", end: "2026-12-31" };
    const plan = teamPageBlueprint(
      period.names,
      "Support",
      room,
      days,
      host.workbook.sheets.map(({ name }) => name),
    );
    await workbook.render(plan, ignore);
    await excel(({ worksheets }) => {
      worksheets.getItem(plan.sheets[0].name).name = "Our page";
    });
    expect(formulasIn(host, "Our page").length).toBeGreaterThan(50);
    await close();
    expect(formulasIn(host, "Our page")).toEqual([]);
    await reopen();
    expect(formulasIn(host, "Our page").length).toBeGreaterThan(50);
    await excel(({ worksheets }) => worksheets.getItem("Our page").delete());
  });

  test("sheets that are not of the period are left alone", async () => {
    await enter(host, "Sheet1", "A1", [["=1+1"]]);
    await close();
    expect(formulasIn(host, "Sheet1")).toEqual([{ cell: "0,0", formula: "=1+1" }]);
    await reopen();
    await enter(host, "Sheet1", "A1", [[""]]);
  });

  test("rows that came into a table since get its formulas", async () => {
    await close();
    await enter(host, KEY_RESULTS, "A8:C8", [["KR4", "One more", "O1"]]);
    expect(await reopen()).toMatchObject(done);
    expect(formulasIn(host, KEY_RESULTS).map(({ cell }) => cell)).toContain("7,7");
    await excel(({ tables }) => tables.getItem("tblKeyResults_Q4_2026").rows.getItemAt(3).delete());
  });
});

describe("not closed", () => {
  test("while a formula shows no answer yet: it must not be kept", async () => {
    await enter(host, KEY_RESULTS, "AD1", [["=OKR.NOSUCH(1)"]]);
    const before = snapshot(host, "formulas");
    expect(await close()).toEqual({
      came: "refused",
      why: { problem: "not-calculated", waiting: [{ sheet: KEY_RESULTS, cell: "AD1" }] },
    });
    expect(snapshot(host, "formulas")).toEqual(before);
    await enter(host, KEY_RESULTS, "AD1", [[""]]);
  });

  test("while a sheet is protected: it is named", async () => {
    await excel(({ worksheets }) => worksheets.getItem(KEY_RESULTS).protection.protect());
    expect(await close()).toEqual({ came: "refused", why: { problem: "sheets-protected", sheets: [KEY_RESULTS] } });
    await excel(({ worksheets }) => worksheets.getItem(KEY_RESULTS).protection.unprotect());
  });

  test("while the workbook lets no sheet be added", async () => {
    host.workbook.structureProtection = {};
    expect(await close()).toEqual({ came: "refused", why: { problem: "structure-protected" } });
    host.workbook.structureProtection = undefined;
  });

  test("where somebody has a sheet of their own under the name: it stays", async () => {
    await excel(({ worksheets }) => {
      worksheets.add("Closing Q4 2026").getRange("A1").values = [["Mine"]];
    });
    expect(await close()).toEqual({ came: "refused", why: { problem: "closing-taken", sheets: ["Closing Q4 2026"] } });
    expect(cells(host, "Closing Q4 2026", "A1")).toEqual([["Mine"]]);
    await excel(({ worksheets }) => worksheets.getItem("Closing Q4 2026").delete());
  });
});

describe("not opened again, with the place that was changed", () => {
  beforeEach(async () => {
    expect(await close()).toMatchObject(done);
  });
  afterEach(async () => {
    expect(await reopen()).toMatchObject(done);
    expect(await look()).toMatchObject({ state: "open" });
  });

  async function changed(): Promise<unknown[]> {
    const frozen = snapshot(host, "formulas");
    const came = await reopen();
    expect(came).toMatchObject({ came: "refused", why: { problem: "cannot-put-back" } });
    expect(snapshot(host, "formulas")).toEqual(frozen);
    if (came.came !== "refused" || came.why.problem !== "cannot-put-back") return [];
    return [...came.why.changed];
  }

  test("rows came into a page", async () => {
    await excel(({ worksheets }) => worksheets.getItem(PAGE).getRange("9:9").insert("Down"));
    expect(await changed()).toContainEqual({ changed: "moved", sheet: PAGE, range: "B9", now: `${PAGE}, B10` });
    await excel(({ worksheets }) => worksheets.getItem(PAGE).getRange("9:9").delete("Up"));
  });

  test("a sheet has another name", async () => {
    await excel(({ worksheets }) => {
      worksheets.getItem("Dashboard Q4 2026").name = "Overview";
    });
    const found = await changed();
    expect(found).toContainEqual(expect.objectContaining({ changed: "moved", sheet: "Dashboard Q4 2026" }));
    await excel(({ worksheets }) => {
      worksheets.getItem("Overview").name = "Dashboard Q4 2026";
    });
  });

  test("somebody typed a formula of their own", async () => {
    await enter(host, PAGE, "B9", [["=2+2"]]);
    expect(await changed()).toEqual([{ changed: "other-formula", sheet: PAGE, range: "B9", holds: "=2+2" }]);
    await enter(host, PAGE, "B9", [[""]]);
  });

  test("a column that formulas read has another name", async () => {
    await enter(host, KEY_RESULTS, "B4", [["Results"]]);
    expect(await changed()).toContainEqual(
      expect.objectContaining({ changed: "missing", missing: "tblKeyResults_Q4_2026[Key result]" }),
    );
    await enter(host, KEY_RESULTS, "B4", [["Key result"]]);
  });
});

test("what somebody types while it is closed is left as it is and named; closing again finishes the rest", async () => {
  const came = await workbook.close(period, aClosing(), ({ step, cells: so }) => {
    if (step !== "freezing" || so?.[0] !== 0) return;
    const sheet = host.workbook.sheets.find(({ name }) => name === KEY_RESULTS)!;
    type(sheet, parseArea("I5")!, "On hold", true);
  });
  expect(came).toMatchObject({
    came: "broken",
    cause: { problem: "changed-while-writing", sheet: KEY_RESULTS },
    look: { state: "partly" },
  });
  expect(cells(host, KEY_RESULTS, "I5")).toEqual([["On hold"]]);
  expect(await close()).toMatchObject(done);
  expect(await look()).toMatchObject({ state: "closed" });
  expect(cells(host, KEY_RESULTS, "I5")).toEqual([["On hold"]]);
  expect(await reopen()).toMatchObject(done);
  expect(formulasIn(host, KEY_RESULTS).map(({ cell }) => cell)).toContain("4,8");
});

test("a period is closed twice over without anything being written twice", async () => {
  await close();
  const before = snapshot(host, "formulas");
  host.log.reset();
  expect(await close()).toMatchObject({ came: "done", cells: 0 });
  expect(snapshot(host, "formulas")).toEqual(before);
  await reopen();
});

test("closing takes six round trips, opening again six, each far below what Excel takes at once", async () => {
  host.log.reset();
  await close();
  expect(host.log.roundTrips).toBe(6);
  await reopen();
  const sizes = host.log.entries.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut));
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});
