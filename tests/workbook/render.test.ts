/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import type { Step } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { cells, checkIns, emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => emptyWorkbook(host));

const sheetNames = () => host.workbook.sheets.map(({ name }) => name);
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

describe("drawing a quarter's workbook", () => {
  test("takes two round trips: look, then write", async () => {
    expect(await draw()).toEqual(["looking", "writing"]);
    expect(host.log.roundTrips).toBe(2);
  });

  test("sends less than a megabyte", async () => {
    await draw();
    expect(host.log.bytesIn).toBeLessThan(1_000_000);
  });

  test("never renames, moves, hides, protects or deletes: that would empty the user's list of steps to undo", async () => {
    await draw();
    const sheetChanges = /worksheets\.add\("[^"]+"\)\.(name|position|visibility) =|protect\(|\.delete\(|\.copy\(/;
    expect(host.log.describe()).not.toMatch(sheetChanges);
  });

  test("leaves events, calculation, styles and properties of the workbook alone, and hides nothing", async () => {
    await draw();
    const workbookWide = /enableEvents|suspend|calculationMode|workbook\.(properties|styles)|visibility|hidden/i;
    expect(host.log.describe()).not.toMatch(workbookWide);
  });

  test("puts the sheets behind those that are there, and shows the page", async () => {
    await draw();
    const plan = [OBJECTIVES, KEY_RESULTS, "Work Q4 2026"];
    const log = ["Check-ins Q4 2026", "Reviews Q4 2026"];
    const rest = ["Teams Q4 2026", "Commitments Q4 2026", "Lists Q4 2026"];
    const overviews = ["Dashboard Q4 2026", "Alignment Q4 2026"];
    expect(sheetNames()).toEqual(["Sheet1", PAGE, ...overviews, ...plan, ...log, ...rest]);
    expect(host.workbook.active.name).toBe(PAGE);
  });

  test("makes the tables, the named cells and the note for later runs", async () => {
    await draw();
    expect(host.workbook.tables.map(({ name, area }) => [name, area.rows, area.columns])).toEqual([
      ["tblObjectives_Q4_2026", 2, 17],
      ["tblKeyResults_Q4_2026", 4, 31],
      ["tblWork_Q4_2026", 4, 25],
      ["tblCheckIns_Q4_2026", 2, 16],
      ["tblReviews_Q4_2026", 2, 12],
      ["tblTeams_Q4_2026", 2, 9],
      ["tblCommitments_Q4_2026", 2, 7],
    ]);
    expect(host.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ["OKR_AsOf", "='OKR(W) Q4 2026'!$K$5"],
      ["OKR_Start", "='OKR(W) Q4 2026'!$I$5"],
      ["OKR_End", "='OKR(W) Q4 2026'!$J$5"],
      ["OKR_Ambition", "='Lists Q4 2026'!$B$5"],
      ["OKR_CheckInDays", "='Lists Q4 2026'!$B$6"],
      ["OKR_KeyResultRule", "='Lists Q4 2026'!$B$7"],
      ["OKR_ObjectiveIds_Q4_2026", "=tblObjectives_Q4_2026[Id]"],
      ["OKR_KeyResultIds_Q4_2026", "=tblKeyResults_Q4_2026[Id]"],
      ["OKR_Teams_Q4_2026", "=tblTeams_Q4_2026[Team]"],
    ]);
    expect(JSON.stringify([...host.workbook.settings])).toContain("okrw/sales-pipeline");
  });

  test("leaves what the user had as it was", async () => {
    await enter(host, "Sheet1", "A1:B2", [
      ["mine", 1],
      ["=B1*2", "'00123"],
    ]);
    const before = cells(host, "Sheet1", "A1:C3");
    await draw();
    expect(cells(host, "Sheet1", "A1:C3")).toEqual(before);
    await enter(host, "Sheet1", "A1:B2", [
      ["", ""],
      ["", ""],
    ]);
  });

  test("shows what a person typed exactly as it was typed", async () => {
    for (const team of ["=1+1", "'00123'"]) {
      emptyWorkbook(host);
      await draw(example({ team }));
      expect(cells(host, PAGE, "A1")).toEqual([[team]]);
    }
  });

  test("writes days that Excel counts with, in both of its calendars", async () => {
    await draw();
    expect(cells(host, PAGE, "I5:J5")).toEqual([[46_296, 46_387]]);
    host.workbook.dateSystem = 1904;
    emptyWorkbook(host);
    await draw();
    expect(cells(host, PAGE, "I5:J5")).toEqual([[46_296 - 1462, 46_387 - 1462]]);
    host.workbook.dateSystem = 1900;
  });
});

describe("a second workbook in the same file", () => {
  test("stands beside the first, with named cells of its own", async () => {
    await draw();
    const there = await workbook.look();
    const names = "names" in there ? there.names : [];
    await draw(example({ period: "Q1 2027", start: "2027-01-01", end: "2027-03-31" }, names));
    expect(host.workbook.names.map(({ name }) => name)).toContain("OKR_AsOf_Q1_2027");
    await checkIns(host, [["KR1", 70]], "Q1_2027");
    expect(cells(host, "Key Results Q1 2027", "H5")).toEqual([[0.5]]);
    expect(cells(host, KEY_RESULTS, "H5")).toEqual([[""]]);
  });
});
