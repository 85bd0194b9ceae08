import AxeBuilder from "@axe-core/playwright";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/**
 * A session of a leadership team: the quarter is started at company level, lines come in from the pane and from the grid,
 * the quality check leads to a cell, the question is answered, and the file goes on another day.
 */

jest.setTimeout(300_000);

const PAGE = "OKR(W) Q4 2026";
const OBJECTIVES = "Objectives Q4 2026";
const KEY_RESULTS = "Key Results Q4 2026";
const WORK = "Work Q4 2026";
const TODAY = "2026-11-15";

let stage: WorkbenchStage;
let bench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
});
afterAll(() => stage.stop());

beforeEach(async () => {
  bench = await stage.open();
  pane = await bench.addin();
});
afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const fill = (name: string, text: string) => pane.getByRole("textbox", { name }).first().fill(text);
const said = (text: string | RegExp) => pane.getByRole("status").filter({ hasText: text }).first().waitFor();

/** Texts of a row, by column letters. */
async function row(sheet: string, number: number, columns: string): Promise<string[]> {
  const texts: string[] = [];
  for (const column of columns) texts.push(await bench.text(sheet, `${column}${number}`));
  return texts;
}

/** What the cells of a row hold, however they show it. */
async function held(sheet: string, number: number, columns: string): Promise<unknown[]> {
  await bench.settled();
  return bench.page.evaluate(
    ([name, at, letters]) => {
      const found = window.workbench.host.workbook.sheets.find((one) => one.name === name);
      return [...letters].map((letter) => found?.value(at - 1, letter.charCodeAt(0) - 65));
    },
    [sheet, number, columns] as const,
  );
}

async function startQuarter(): Promise<void> {
  await press(/New OKR\(W\) workbook/);
  await fill("Team", "Home sales");
  await pane.getByLabel("Level").selectOption({ label: "Company" });
  await pane.getByLabel("Template").selectOption("homeSales");
  await fill("Period", "Q4 2026");
  await fill("Start", "2026-10-01");
  await fill("End", "2026-12-31");
  await press("Create the sheets");
  await pane.getByText("Your workbook is ready").waitFor();
  await bench.openSheet(PAGE);
  await bench.goTo("OKR_AsOf");
  await bench.page.keyboard.type(TODAY);
  await bench.page.keyboard.press("Enter");
  await bench.settled();
}

/** How many rows of data a table has. */
const rowsOf = (table: string): Promise<number> =>
  bench.page.evaluate(
    (name) => window.workbench.host.workbook.tables.find((one) => one.name === name)?.body.rows ?? 0,
    table,
  );

test("a quarter is started, filled from the pane and the grid, checked, answered, saved, and goes on", async () => {
  await startQuarter();
  expect(await bench.text("Teams Q4 2026", "B5")).toBe("Company");
  const results = await rowsOf("tblKeyResults_Q4_2026");
  const works = await rowsOf("tblWork_Q4_2026");

  // A key result, and work for it, from the pane.
  await press("Put in your own words");
  await press("Add a key result to O1");
  await fill("Key result", "Referrals per sale rise from 0.5 to 0.8");
  await fill("Metric", "Referrals per sale");
  await fill("Start", "0.5");
  await fill("Target", "0.8");
  await fill("Owner", "Head of Home Sales");
  await press("Add to the sheet");
  await said(/^KR\d+ was added to the sheet/);
  const added = 4 + results + 1;
  const [id = ""] = await row(KEY_RESULTS, added, "A");
  expect(await held(KEY_RESULTS, added, "BCDE")).toEqual(["Referrals per sale rise from 0.5 to 0.8", "O1", 0.5, 0.8]);
  // The focus comes to the line as soon as it stands there.
  await pane.waitForFunction((name) => document.activeElement?.getAttribute("aria-label") === name, `Change ${id}`);
  await bench.checkIn(id, "0.65", TODAY);
  expect(await held(KEY_RESULTS, added, "F")).toEqual([0.65]);
  expect(await row(KEY_RESULTS, added, "H")).toEqual(["50%"]);
  await pane.getByRole("heading", { level: 1 }).click();
  await pane.getByText("On track").first().waitFor();

  await press(`Add work for ${id}`);
  await fill("Work", "Ask every buyer for two names");
  await press("Add to the sheet");
  await said(/^W\d+ was added/);
  expect(await row(WORK, 4 + works + 1, "BC")).toEqual(["Ask every buyer for two names", id]);

  // A row that is typed below the table belongs to it at once; the pane shows it when it gets the focus back.
  await bench.openSheet(KEY_RESULTS);
  const typed = { A: "KR99", B: "Half of the reviews have 5 stars", C: "O1", D: "30%", E: "50%", G: "%" };
  for (const [column, text] of Object.entries(typed)) await bench.type(`${column}${added + 1}`, text);
  await bench.checkIn("KR99", "50%", TODAY);
  expect(await row(KEY_RESULTS, added + 1, "HI")).toEqual(["100%", "Done"]);
  await pane.getByRole("heading", { level: 1 }).click();
  await pane.getByText("Half of the reviews have 5 stars").waitFor();

  // What is changed meanwhile by somebody else is not written over.
  await press("Change KR99");
  await bench.type(`E${added + 1}`, "60%");
  await fill("Target", "55%");
  await press("Save");
  await pane.getByText(/somebody changed it meanwhile/).waitFor();
  expect(await held(KEY_RESULTS, added + 1, "E")).toEqual([0.6]);
  await press("Read the sheets again");
  await pane.getByText("In the sheet now: 60%").waitFor();
  await press("Save");
  await said("KR99 was changed in the sheet.");
  expect(await held(KEY_RESULTS, added + 1, "E")).toEqual([0.55]);

  // The quality check leads to the cell.
  await press("Back to start");
  await press(/^Quality check/);
  await pane.getByText("Findings warn, and forbid nothing").waitFor();
  const place = pane.getByRole("button", { name: /^Go to \w+ on Key Results/ }).last();
  const [, cell = "", sheet = ""] = /^Go to (\w+) on (.*)$/.exec((await place.textContent()) ?? "") ?? [];
  await place.click();
  await bench.settled();
  await bench.page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
  expect(await bench.page.getByLabel("Name box").inputValue()).toBe(cell);

  // The question is answered in the pane, and stands in the sheet.
  await press("Back to start");
  await press(/^Objectives, key results, work/);
  await press(/What we believe/);
  await pane.getByRole("radio", { name: "Yes" }).first().click();
  await said("Kept on the sheet with the objectives.");
  expect(await row(OBJECTIVES, 5, "AP")).toEqual(["O1", "Yes"]);

  // Saved, opened on another day, and gone on with.
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    bench.page.getByRole("button", { name: "Save .xlsx" }).click(),
  ]);
  const file = join(mkdtempSync(join(tmpdir(), "okrw-")), "Home sales.xlsx");
  await download.saveAs(file);
  await bench.page.reload();
  await bench.grid.waitFor({ state: "attached" });
  await bench.page.getByLabel("Workbook file").setInputFiles(file);
  await bench.page.getByRole("tab", { name: KEY_RESULTS, exact: true }).waitFor();
  pane = await bench.addin();
  await pane.getByRole("heading", { name: "OKR(W)" }).waitFor();
  await pane.getByRole("heading", { level: 1 }).click();
  await pane.getByText(/^Q4 2026: \d+ key results/).waitFor();
  await press(/^Objectives, key results, work/);
  await pane.getByText("What we believe – is it enough? Yes").waitFor();
  await press(`Change ${id}`);
  await fill("Target", "0.95");
  await press("Save");
  await said(`${id} was changed in the sheet.`);
  await bench.checkIn(id, "0.8", TODAY);
  expect(await held(KEY_RESULTS, added, "F")).toEqual([0.8]);
  expect(await row(KEY_RESULTS, added, "HI")).toEqual(["67%", "On track"]);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing wrong with these pages, in the %s theme",
  async (colorScheme) => {
    const complaints = async (): Promise<string[]> => {
      await bench.settled();
      const axe = new AxeBuilder({ page: bench.page }).include([".pane iframe", "main"]);
      const { violations } = await axe.exclude([".pane iframe", "[data-tabster-dummy]"]).analyze();
      return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120) ?? ""}`);
    };
    await bench.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await startQuarter();
    expect(await complaints()).toEqual([]);
    await press("Put in your own words");
    await press(/What we believe/);
    await pane.getByRole("radio").first().waitFor();
    expect(await complaints()).toEqual([]);
    await press("Change KR1");
    await press("More");
    await fill("Key result", "");
    await press("Save");
    await pane.getByText("Fill this in.").waitFor();
    expect(await complaints()).toEqual([]);
    await press("Cancel");
    await press("Back to start");
    await press(/^Quality check/);
    await pane.getByText("Findings warn, and forbid nothing").waitFor();
    expect(await complaints()).toEqual([]);
  },
);
