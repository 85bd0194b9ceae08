/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import type { Step } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { addRow, cells, checkIn, emptyWorkbook, enter, example, openPane } from "./excel-here";

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

describe("the sheets of a team that were drawn", () => {
  test("tell on the page of rows that no page shows, and show them as soon as their objective names a team", async () => {
    await draw();
    await addRow(host, "tblObjectives_Q4_2026", { Id: "O2", Objective: "Customers stay" });
    await addRow(host, "tblKeyResults_Q4_2026", { Id: "KR4", "Key result": "Churn falls", Objective: "O2" });
    const lost = (sheet: string) => `Without a team, and so on no page: 1 on the sheet ${sheet}`;
    expect(cells(host, PAGE, "B9")).toEqual([[lost(OBJECTIVES)]]);
    expect(cells(host, PAGE, "B16")).toEqual([[lost(KEY_RESULTS)]]);
    expect(cells(host, KEY_RESULTS, "Z8:AA8")).toEqual([["", ""]]);
    await enter(host, OBJECTIVES, "J6", [["Sales"]]);
    expect(cells(host, PAGE, "B14")).toEqual([["Churn falls"]]);
    expect(cells(host, PAGE, "B16")).toEqual([[""]]);
  });

  test("take a postponed key result for one that is at rest: its status says so, and nobody believes in it", async () => {
    await draw();
    expect(String(cells(host, PAGE, "B26")[0]?.[0])).toContain("Average deal size");
    await enter(host, KEY_RESULTS, "N6", [["Postponed"]]);
    await enter(host, "Work Q4 2026", "G5", [["Dropped"]]);
    expect(cells(host, KEY_RESULTS, "I6")).toEqual([["Postponed"]]);
    expect(cells(host, PAGE, "J12")).toEqual([["Postponed"]]);
    const sentence = String(cells(host, PAGE, "B26")[0]?.[0]);
    expect(sentence).not.toMatch(/Average deal size|training program/);
    expect(sentence).toMatch(/Pipeline increases[^]*Refund rate falls[^]*health and depth/);
  });

  test("show the answer whether it is enough: the first of the team's objectives without a yes decides", async () => {
    await draw();
    await addRow(host, "tblObjectives_Q4_2026", { Id: "O2", Objective: "Customers stay", Team: "Sales" });
    const answer = () => cells(host, PAGE, "H27")[0]?.[0];
    expect(answer()).toBe("Not answered yet: column Enough on the sheet Objectives Q4 2026.");
    await enter(host, OBJECTIVES, "P5:P6", [["yes"], ["Not sure"]]);
    expect(answer()).toBe("Not sure");
    await enter(host, OBJECTIVES, "M6", [["Postponed"]]);
    expect(answer()).toBe("Yes");
  });

  test("say what differs from what was agreed last: start, target and weight, in the unit of the row", async () => {
    await draw();
    await addRow(host, "tblCommitments_Q4_2026", {
      Day: "2026-10-01",
      "Key result": "KR3",
      Start: 0.005,
      Target: 0.002,
    });
    const agreed = () => cells(host, KEY_RESULTS, "Y7")[0]?.[0];
    expect(agreed()).toBe("");
    await enter(host, KEY_RESULTS, "E7", [[0.003]]);
    await enter(host, KEY_RESULTS, "M7", [[2]]);
    expect(agreed()).toBe("Target was 0.2 %. Weight was 1.");
    await addRow(host, "tblCommitments_Q4_2026", { "Key result": "KR3", Start: 0.005, Target: 0.003, Weight: 2 });
    expect(agreed()).toBe("");
    expect(cells(host, KEY_RESULTS, "Y5:Y6")).toEqual([[""], [""]]);
  });

  test("find teams and ids by their very signs: ? and * are no patterns, and a number is the text that shows it", async () => {
    await draw(example({ team: "S*" }));
    await addRow(host, "tblTeams_Q4_2026", { Team: "Sales", Mission: "Sell" });
    await addRow(host, "tblObjectives_Q4_2026", { Id: 7, Objective: "Other", Team: "Sales" });
    await addRow(host, "tblKeyResults_Q4_2026", { Id: "KR4", Objective: "'7", Start: 0, Target: 10 });
    await checkIn(host, "KR4", 10);
    expect(cells(host, "Teams Q4 2026", "E5:F6")).toEqual([
      [1, ""],
      [1, 1],
    ]);
    expect(cells(host, OBJECTIVES, "F5:F6")).toEqual([[3], [1]]);
    expect(cells(host, KEY_RESULTS, "Z8:AA8")).toEqual([["Sales", 1]]);
    await enter(host, PAGE, "A1", [["Sales"]]);
    expect(cells(host, PAGE, "A2:B2")).toEqual([["Mission", "Sell"]]);
    expect(cells(host, PAGE, "B8")).toEqual([["Other"]]);
    expect(cells(host, PAGE, "A11:A12")).toEqual([["KR4"], [""]]);
  });

  test("let a row with only an id be: no score, no status, no mistake", async () => {
    await draw();
    await addRow(host, "tblObjectives_Q4_2026", { Id: "O2" });
    await addRow(host, "tblKeyResults_Q4_2026", { Id: "KR4" });
    expect(cells(host, OBJECTIVES, "C6:G6")).toEqual([["", "", "", 0, 0]]);
    expect(cells(host, KEY_RESULTS, "H8:J8")).toEqual([["", "", ""]]);
    expect(cells(host, KEY_RESULTS, "Y8:AA8")).toEqual([["", "", ""]]);
  });

  test("expect 70 % of a stretch goal on the last day, and take that for done from the day after", async () => {
    await draw(example({ ambition: 0.7 }));
    await onDay("2026-12-31");
    await checkIn(host, "KR1", 82); // 42 of 60: 70 %
    expect(cells(host, KEY_RESULTS, "H5:J5")).toEqual([[0.7, "On track", 0.7]]);
    await onDay("2027-01-01");
    expect(cells(host, KEY_RESULTS, "H5:J5")).toEqual([[0.7, "Done", 0.7]]);
    await enter(host, KEY_RESULTS, "S5", [[1]]); // a commitment: all of it is expected
    expect(cells(host, KEY_RESULTS, "H5:J5")).toEqual([[0.7, "Missed", 1]]);
  });

  test("ask at the team which objective to look at when a score is an error", async () => {
    await draw();
    await checkIn(host, "KR1", 70);
    await enter(host, KEY_RESULTS, "D5", [["'many"]]);
    expect(cells(host, "Teams Q4 2026", "H5")).toEqual([["Check O1"]]);
  });
});
