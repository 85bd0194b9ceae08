import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** The main job: a sales-ops manager makes the quarter's workbook, checks in, saves the file and opens it again. */

jest.setTimeout(120_000);

const PAGE = "OKR(W) Q4 2026";
const OBJECTIVES = "Objectives Q4 2026";
const KEY_RESULTS = "Key Results Q4 2026";
const WORK = "Work Q4 2026";
const CHECK_INS = "Check-ins Q4 2026";
const TODAY = "2026-11-15";

let stage: WorkbenchStage;
let bench: WorkbenchPage;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
});
afterAll(() => stage.stop());

beforeEach(async () => {
  bench = await stage.open();
});
afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

async function fillForm(fields: { team?: string; period?: string; start?: string; end?: string } = {}): Promise<void> {
  const pane = await bench.addin();
  await pane.getByRole("button", { name: /New OKR\(W\) workbook/ }).click();
  await pane.getByRole("textbox", { name: "Team" }).fill(fields.team ?? "Sales");
  await pane.getByRole("textbox", { name: "Period" }).fill(fields.period ?? "Q4 2026");
  await pane.getByRole("textbox", { name: "Start" }).fill(fields.start ?? "2026-10-01");
  await pane.getByRole("textbox", { name: "End" }).fill(fields.end ?? "2026-12-31");
}

async function create(): Promise<void> {
  const pane = await bench.addin();
  await pane.getByRole("button", { name: "Create the sheets" }).click();
}

/** The sales example, written, with a fixed day: status depends on it. */
async function salesExample(): Promise<void> {
  await fillForm();
  await create();
  await (await bench.addin()).getByText("Your workbook is ready").waitFor();
  await bench.openSheet(PAGE);
  await bench.goTo("OKR_AsOf");
  await bench.page.keyboard.type(TODAY);
  await bench.page.keyboard.press("Enter");
  await bench.openSheet(KEY_RESULTS);
}

const checkIn = (keyResult: string, value: string) => bench.checkIn(keyResult, value, TODAY);

/** Texts of a row, by column letters. */
async function row(sheet: string, number: number, columns: string): Promise<string[]> {
  const texts: string[] = [];
  for (const column of columns) texts.push(await bench.text(sheet, `${column}${number}`));
  return texts;
}

const sheetNames = (): Promise<string[]> =>
  bench.page.evaluate(() => window.workbench.host.workbook.sheets.map(({ name }) => name));

describe("a sales-ops manager", () => {
  test("gets the sales example as a living sheet", async () => {
    await salesExample();
    const log = [CHECK_INS, "Reviews Q4 2026"];
    const rest = ["Teams Q4 2026", "Commitments Q4 2026", "Lists Q4 2026"];
    const signs = ["Dashboard Q4 2026", "Alignment Q4 2026"];
    expect(await sheetNames()).toEqual(["Sheet1", PAGE, ...signs, OBJECTIVES, KEY_RESULTS, WORK, ...log, ...rest]);
    //                                             Id     Start      Target     Current Unit   Score Status   Expected
    expect(await row(KEY_RESULTS, 5, "ADEFGHIJ")).toEqual(["KR1", "40", "100", "", "leads", "", "No data", "49%"]);
    expect(await row(KEY_RESULTS, 6, "ADEFGHIJ")).toEqual(["KR2", "$38,000", "$50,000", "", "$", "", "No data", "49%"]);
    expect(await row(KEY_RESULTS, 7, "ADEFGHIJ")).toEqual(["KR3", "0.5%", "0.2%", "", "%", "", "No data", "49%"]);
    expect(await row(OBJECTIVES, 5, "BCE")).toEqual([
      "Improve the health and depth of our sales pipeline",
      "",
      "No data",
    ]);
    expect(await row(WORK, 5, "AB")).toContain("Implement a training program for all salespeople");
  });

  test("checks in and sees score, roll-up and status change, on the page too", async () => {
    await salesExample();
    await checkIn("KR1", "70");
    expect(await row(KEY_RESULTS, 5, "HI")).toEqual(["50%", "On track"]);
    expect(await row(OBJECTIVES, 5, "CE")).toEqual(["17%", "At risk"]);
    await checkIn("KR2", "41000");
    await checkIn("KR3", "0.4%");
    expect(await row(KEY_RESULTS, 6, "HI")).toEqual(["25%", "Behind"]);
    expect(await row(KEY_RESULTS, 7, "HI")).toEqual(["33%", "Behind"]);
    expect(await row(OBJECTIVES, 5, "CE")).toEqual(["36%", "Behind"]);
    expect(await row(PAGE, 8, "HJ")).toEqual(["36%", "Behind"]);
    expect(await row(PAGE, 11, "FHJ")).toEqual(["70", "50%", "On track"]);
  });

  test("sees why a value is not taken: a text that looks like a number", async () => {
    await salesExample();
    await checkIn("KR1", "'70");
    expect(await bench.text(CHECK_INS, "M5")).toMatch(/^The value is not a number/);
    expect(await row(KEY_RESULTS, 5, "FH")).toEqual(["", ""]);
    await bench.type("D5", "'40");
    await checkIn("KR1", "70");
    expect(await row(KEY_RESULTS, 5, "H")).toEqual(["#VALUE!"]);
    await bench.goTo("H5");
    await bench.page.getByText(/which is not a number/).waitFor();
  });

  test("adds a key result below the table, and it is scored and rolled up like the others", async () => {
    await salesExample();
    await checkIn("KR1", "70");
    for (const [column, text] of Object.entries({ A: "KR4", C: "O1", D: "0", E: "10" })) {
      await bench.type(`${column}8`, text);
    }
    await checkIn("KR4", "10");
    expect(await row(KEY_RESULTS, 8, "HI")).toEqual(["100%", "Done"]);
    expect(await row(OBJECTIVES, 5, "FC")).toEqual(["4", "38%"]);
  });

  test("saves the .xlsx and opens it again with everything alive", async () => {
    await salesExample();
    await checkIn("KR1", "70");
    const [download] = await Promise.all([
      bench.page.waitForEvent("download"),
      bench.page.getByRole("button", { name: "Save .xlsx" }).click(),
    ]);
    const file = join(mkdtempSync(join(tmpdir(), "okrw-")), "Sales.xlsx");
    await download.saveAs(file);

    await bench.page.reload();
    await bench.grid.waitFor({ state: "attached" });
    expect(await sheetNames()).toEqual(["Sheet1"]);
    await bench.page.getByLabel("Workbook file").setInputFiles(file);
    await bench.page.getByRole("tab", { name: KEY_RESULTS, exact: true }).waitFor();
    expect(await row(KEY_RESULTS, 5, "FHI")).toEqual(["70", "50%", "On track"]);
    await checkIn("KR1", "100");
    expect(await row(KEY_RESULTS, 5, "HI")).toEqual(["100%", "Done"]);
  });
});

test("Help on the ribbon opens the help in a browser tab of its own", async () => {
  await (await bench.addin()).getByRole("button", { name: /New OKR\(W\) workbook/ }).waitFor();
  const [help] = await Promise.all([
    bench.page.waitForEvent("popup"),
    bench.page.getByRole("button", { name: "Help" }).click(),
  ]);
  await help.waitForLoadState();
  expect(new URL(help.url()).pathname).toMatch(/\/help\/index\.html$/);
});

describe("the form", () => {
  test.each([
    // what is wrong                             the fields                         the sentence next to the field
    ["an empty team", { team: " " }, /team/i],
    ["a period that looks like a cell", { period: "Q4" }, /Q4.*cell/],
    ["a key result's id as the period", { period: "KR1" }, /KR1.*cell/],
    ["an end before the start", { start: "2026-12-31", end: "2026-10-01" }, /before/],
  ])("refuses %s with a sentence, and nothing is written", async (_wrong, fields, sentence) => {
    await fillForm(fields);
    await create();
    await (await bench.addin()).getByRole("alert").filter({ hasText: sentence }).first().waitFor();
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  test("refuses a period whose sheets are there, names one and says the way out", async () => {
    await salesExample();
    const pane = await bench.addin();
    await pane.getByRole("button", { name: "Create another" }).click();
    await pane.getByRole("textbox", { name: "Team" }).fill("Sales");
    await pane.getByRole("textbox", { name: "Period" }).fill("Q4 2026");
    await create();
    await pane
      .getByText(/already in this workbook/)
      .first()
      .waitFor();
    expect((await sheetNames()).length).toBe(12);
  });

  test.each([
    ["a protected workbook", "protect", /protected/],
    ["a cell in edit mode", "edit", /Enter or Esc/],
  ])("says what to do about %s, and nothing is written", async (_what, trouble, sentence) => {
    await fillForm();
    await bench.page.evaluate((what) => {
      const { host } = window.workbench;
      if (what === "protect") host.workbook.structureProtection = {};
      else host.switches.cellEditMode = true;
    }, trouble);
    await create();
    await (await bench.addin()).getByText(sentence).first().waitFor();
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  test("says what was written when Excel fails in the middle, and removes it on request", async () => {
    await fillForm();
    await bench.page.evaluate(() => {
      window.workbench.host.switches.fault = { atRequest: 2, code: "GeneralException", afterActions: 400 };
    });
    await create();
    const pane = await bench.addin();
    await pane.getByRole("button", { name: /Remove/ }).waitFor();
    expect((await sheetNames()).length).toBeGreaterThan(1);
    await pane.getByRole("button", { name: /Remove/ }).click();
    await bench.page.waitForFunction(() => window.workbench.host.workbook.sheets.length === 1);
  });
});
