/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import type { Step } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { type } from "../../workbench/host/user";
import {
  addRow,
  cells,
  checkIn,
  checkIns,
  emptyWorkbook,
  enter,
  example,
  look,
  offered,
  openPane,
  shown,
} from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => emptyWorkbook(host));

const KEY_RESULTS = "Key Results Q4 2026";
const OBJECTIVES = "Objectives Q4 2026";
const PAGE = "OKR(W) Q4 2026";

async function draw(plan = example()): Promise<Step[]> {
  const steps: Step[] = [];
  const why = await workbook.render(plan, (step) => steps.push(step));
  expect(why).toBeUndefined();
  await host.settled();
  return steps;
}

/** The day that everything is judged on, so that the tests do not depend on the clock. */
const onDay = (day: string) => enter(host, PAGE, "K5", [[day]]);

/** A check-in for each of the three key results. */
const checkAll = (...values: readonly [number, number, number]) =>
  checkIns(host, values.map((value, i) => [`KR${i + 1}`, value])); // prettier-ignore

describe("the sheets that were drawn", () => {
  /** Expected on November 16th: 46 of 91 days. */
  const half = expect.closeTo(46 / 91, 9) as number;
  const judged = () => cells(host, KEY_RESULTS, "H5:J7");
  const objective = () => cells(host, OBJECTIVES, "C5:E5")[0];

  test("show no score while nothing is measured: blank is blank, not 0", async () => {
    await draw();
    await onDay("2026-10-01");
    expect(judged()).toEqual(Array(3).fill(["", "Not started", 0]));
  });

  test("say nothing about an objective in mid-quarter while nothing is measured: no score, No data", async () => {
    await draw();
    await onDay("2026-10-01");
    expect(objective()).toEqual(["", 0, "Not started"]);
    await onDay("2026-11-16");
    expect(objective()).toEqual(["", half, "No data"]);
    expect(cells(host, PAGE, "H8:J8")).toEqual([["", half, "No data"]]);
  });

  test("judge an objective by the key results that count: a score that was postponed is none", async () => {
    await draw();
    await onDay("2026-11-16");
    await checkIn(host, "KR1", 100);
    expect(objective()?.[0]).toBeCloseTo(1 / 3, 9);
    for (const state of ["Postponed", "cancelled", "Canceled"]) {
      await enter(host, KEY_RESULTS, "N5", [[state]]);
      expect([objective()?.[0], objective()?.[2]]).toEqual(["", "No data"]);
    }
    await checkIn(host, "KR2", 38_000);
    expect([objective()?.[0], objective()?.[2]]).toEqual([0, "At risk"]);
  });

  test("score, judge and roll up what was checked in", async () => {
    await draw();
    await onDay("2026-11-16"); // 46 of 91 days
    await checkAll(100, 41_000, 0.0035);
    expect(judged()).toEqual([
      [1, "Done", half],
      [0.25, "At risk", half],
      [expect.closeTo(0.5, 9), "Behind", half],
    ]);
    expect(objective()).toEqual([expect.closeTo((1 + 0.25 + 0.5) / 3, 9), half, "On track"]);
  });

  test("count a key result without a value as 0 in the objective", async () => {
    await draw();
    await onDay("2026-11-16");
    await checkIn(host, "KR1", 100);
    expect(objective()?.[0]).toBeCloseTo(1 / 3, 9);
  });

  test("weigh key results, take a blank weight for 1, and leave out the postponed", async () => {
    await draw();
    await checkAll(100, 38_000, 0.005);
    await enter(host, KEY_RESULTS, "M5:M7", [[2], [""], [1]]);
    expect(objective()?.[0]).toBeCloseTo(0.5, 9);
    await enter(host, KEY_RESULTS, "N7", [["Postponed"]]);
    expect(objective()?.[0]).toBeCloseTo(2 / 3, 9);
  });

  test("do not count work: whatever its state, the score stays", async () => {
    await draw();
    await checkIn(host, "KR1", 70);
    const before = objective();
    await enter(host, "Work Q4 2026", "G5:G7", [["Done"], ["Done"], ["Done"]]);
    expect(objective()).toEqual(before);
  });

  test("keep a mistake where it is: another objective's score does not suffer", async () => {
    await draw();
    await addRow(host, "tblObjectives_Q4_2026", { Id: "O2", Objective: "Customers stay" });
    await addRow(host, "tblKeyResults_Q4_2026", { Id: "KR4", Objective: "O2", Start: 5, Target: 5 });
    await checkIn(host, "KR4", 7);
    await checkAll(100, 50_000, 0.002);
    expect(cells(host, KEY_RESULTS, "H8")).toEqual([[expect.objectContaining({ error: "#VALUE!" })]]);
    expect(cells(host, OBJECTIVES, "C5:C6")).toEqual([[1], [expect.objectContaining({ error: "#VALUE!" })]]);
  });

  test("say at an objective which key result to look at when a score is an error, on the page too", async () => {
    await draw();
    await onDay("2026-11-16");
    await checkAll(100, 41_000, 0.005);
    await enter(host, KEY_RESULTS, "D6", [["'38000"]]);
    expect(cells(host, KEY_RESULTS, "H6")).toEqual([[expect.objectContaining({ error: "#VALUE!" })]]);
    expect(cells(host, KEY_RESULTS, "I5:I6")).toEqual([["Done"], ["Check score"]]);
    expect(cells(host, OBJECTIVES, "E5")).toEqual([["Check KR2"]]);
    expect(cells(host, PAGE, "J8")).toEqual([["Check KR2"]]);
    expect(look(host, PAGE, "J8").fill).toBe("#FBDFE1");
    await enter(host, KEY_RESULTS, "D6", [[38_000]]);
    expect(cells(host, OBJECTIVES, "E5")).toEqual([["Behind"]]);
  });

  test("say so of the weights too, where no single score is an error", async () => {
    await draw();
    await checkAll(100, 41_000, 0.0035);
    await enter(host, KEY_RESULTS, "M6", [["heavy"]]);
    expect(cells(host, OBJECTIVES, "E5")).toEqual([["Check key results"]]);
  });

  test.each([
    ["Key Results Q4 2026", "H5", "80", "Typed over a formula", "Warning"],
    ["Objectives Q4 2026", "C5", "0.8", "Typed over a formula", "Warning"],
    ["OKR(W) Q4 2026", "F11", "70", "Typed over a formula", "Warning"],
    ["OKR(W) Q4 2026", "J8", "Done", "Typed over a formula", "Warning"],
    ["Key Results Q4 2026", "A6", "KR1", "This id is there twice", "Information"],
    ["Objectives Q4 2026", "A5", "O1", undefined, undefined],
    ["Work Q4 2026", "A7", "w1", "This id is there twice", "Information"],
    ["Work Q4 2026", "A7", "W9", undefined, undefined],
    ["Key Results Q4 2026", "L5", "2026-09-30", "Not a date of the period", "Stop"],
    ["Key Results Q4 2026", "L5", "2026-10-01", undefined, undefined],
    ["Work Q4 2026", "F5", "2026-09-30", "Not a date of the period", "Stop"],
  ])("answer on %s in %s to the entry %s: %s (%s)", async (sheet, cell, typed, title, style) => {
    await draw();
    const found = host.workbook.sheets.find(({ name }) => name === sheet)!;
    const answer = type(found, cell, typed);
    expect([answer?.title, answer?.style]).toEqual([title, style]);
  });

  test("grow: a row below the table gets its formulas, and the page lists it", async () => {
    await draw();
    await onDay("2026-12-31");
    await addRow(host, "tblKeyResults_Q4_2026", {
      Id: "KR4",
      Objective: "O1",
      "Key result": "More",
      Start: 0,
      Target: 10,
    });
    await checkIn(host, "KR4", 5);
    expect(cells(host, KEY_RESULTS, "H8:J8")).toEqual([[0.5, "At risk", 1]]);
    expect(cells(host, PAGE, "A14:F14")).toEqual([["KR4", "More", "", 0, 10, 5]]);
    expect(cells(host, OBJECTIVES, "F5")).toEqual([[4]]);
    expect(cells(host, KEY_RESULTS, "Z8:AA8")).toEqual([["Sales", 4]]);
  });

  test("offer the ids of rows that were added later: the drop-downs grow with the tables", async () => {
    await draw();
    expect(offered(host, KEY_RESULTS, "C5")).toEqual(["O1"]);
    expect(offered(host, "Work Q4 2026", "C5")).toEqual(["KR1", "KR2", "KR3"]);
    await addRow(host, "tblObjectives_Q4_2026", { Id: "O2", Objective: "Customers stay" });
    await addRow(host, "tblKeyResults_Q4_2026", { Id: "KR4", Objective: "O2" });
    await addRow(host, "tblWork_Q4_2026", { Id: "W4" });
    expect(offered(host, KEY_RESULTS, "C8")).toEqual(["O1", "O2"]);
    expect(offered(host, "Work Q4 2026", "C8")).toEqual(["KR1", "KR2", "KR3", "KR4"]);
  });

  test("tell on the page whose each key result is, once there are several objectives", async () => {
    await draw();
    expect(cells(host, PAGE, "A11:A13")).toEqual([["KR1"], ["KR2"], ["KR3"]]);
    await addRow(host, "tblObjectives_Q4_2026", { Id: "O2", Objective: "Customers stay", Team: "Sales" });
    await addRow(host, "tblKeyResults_Q4_2026", { Id: "KR4", Objective: "O2" });
    expect(cells(host, PAGE, "A11:A14")).toEqual([["O1 KR1"], ["O1 KR2"], ["O1 KR3"], ["O2 KR4"]]);
  });

  test("show a number in the unit of its row, also when the unit changes", async () => {
    await draw();
    await checkAll(70, 41_000, 12);
    await enter(host, KEY_RESULTS, "G6:G7", [["$"], ["deals"]]);
    expect(shown(host, PAGE, "F12")).toBe("$41,000");
    expect(shown(host, KEY_RESULTS, "F6")).toBe("$41,000");
    expect(shown(host, KEY_RESULTS, "F7")).toBe("12");
    expect(shown(host, PAGE, "F13")).toBe("12");
  });

  test("say on the page when the table has more rows than it lists", async () => {
    await draw();
    for (const id of ["KR4", "KR5", "KR6", "KR7"])
      await addRow(host, "tblKeyResults_Q4_2026", { Id: id, Objective: "O1" });
    expect(cells(host, PAGE, "B16")).toEqual([["and 2 more on the sheet Key Results Q4 2026"]]);
  });

  test("name the key result that work is believed to move", async () => {
    await draw();
    expect(cells(host, PAGE, "D18")).toEqual([["KR3: Refund rate falls from 0.5 % to 0.2 %"]]);
    await enter(host, "Work Q4 2026", "C5", [["KR9"]]);
    expect(cells(host, PAGE, "D18")).toEqual([["KR9: not on the sheet Key Results Q4 2026"]]);
  });

  test("take the end of the period for a key result without a due date, and its own date when it has one", async () => {
    await draw();
    await onDay("2026-11-16");
    await enter(host, KEY_RESULTS, "L5", [["2026-11-16"]]);
    expect(cells(host, KEY_RESULTS, "J5:J6")).toEqual([[1], [expect.closeTo(46 / 91, 9)]]);
    expect(cells(host, PAGE, "K11:K12")).toEqual([[46_342], [46_387]]);
  });
});
