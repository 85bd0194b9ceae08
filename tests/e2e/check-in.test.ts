import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** The weekly check-in in the built pane, with the keyboard alone; then a correction, and back again. */

jest.setTimeout(120_000);

const CHECK_INS = "Check-ins Q4 2026";
const KEY_RESULTS = "Key Results Q4 2026";

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
  // As narrow as Excel makes a pane.
  await bench.page.addStyleTag({ content: ".pane { width: 320px !important; min-width: 320px !important; }" });
});
afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const focused = () => pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const row = async (sheet: string, number: number, columns: string): Promise<string[]> => {
  const texts: string[] = [];
  for (const column of columns) texts.push(await bench.text(sheet, `${column}${number}`));
  return texts;
};
const complaints = async (): Promise<string[]> => {
  await bench.settled();
  const axe = new AxeBuilder({ page: bench.page }).include([".pane iframe", "main"]);
  const { violations } = await axe.exclude([".pane iframe", "[data-tabster-dummy]"]).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120) ?? ""}`);
};

test("the keyboard alone checks three key results in; one is corrected, and all of it is taken back", async () => {
  await bench.page.emulateMedia({ reducedMotion: "reduce" });
  await press(/New OKR\(W\) workbook/);
  await pane.getByRole("textbox", { name: "Team" }).fill("Sales");
  await pane.getByRole("textbox", { name: "Period" }).fill("Q4 2026");
  await pane.getByRole("textbox", { name: "Start" }).fill("2026-10-01");
  await pane.getByRole("textbox", { name: "End" }).fill("2026-12-31");
  await press("Create the sheets");
  await pane.getByText("Your workbook is ready").waitFor();
  await bench.goTo("OKR_AsOf");
  await bench.page.keyboard.type("2026-10-20");
  await bench.page.keyboard.press("Enter");
  await bench.settled();
  await press("Back to start");

  await press(/^Check in 3 key results wait: 3 overdue/);
  await pane.waitForFunction(() => document.activeElement?.getAttribute("name") === "value KR1");
  for (const [label, value] of [
    ["KR1: New value (leads)", "70"],
    ["KR2: New value ($)", "44,000"],
    ["KR3: New value (%)", "0.4%"],
  ] as const) {
    expect(await focused()).toBe(label);
    await bench.page.keyboard.type(value);
    await bench.page.keyboard.press("Enter");
  }
  expect(await complaints()).toEqual([]);
  await bench.page.keyboard.press("Control+Enter");
  await pane.getByText("3 check-ins of 10/20/2026 written: C1, C2, and C3.").waitFor();
  expect(await row(CHECK_INS, 6, "ABCDK")).toEqual(["C2", "10/20/2026", "KR2", "44000", "pane"]);
  expect(await row(KEY_RESULTS, 5, "FHI")).toEqual(["70", "50%", "On track"]);

  // A correction is a row of its own.
  await press("Up to date (3)");
  await press("KR1: earlier check-ins");
  await press("Correct C1");
  await pane.getByRole("textbox", { name: "C1: New value (leads)" }).fill("64");
  expect(await complaints()).toEqual([]);
  await press("Save the correction");
  await pane.getByText("C4 stands in the place of C1, which stays in the log.").waitFor();
  expect(await row(CHECK_INS, 5, "ADL")).toEqual(["C1", "70", "C4"]);
  expect(await row(KEY_RESULTS, 5, "F")).toEqual(["64"]);

  // And back, also after a visit to another page.
  await press("Back to start");
  await press(/^Check in Every key result is up to date/);
  await press("Undo");
  await pane.getByText(/1 check-in is taken back/).waitFor();
  expect(await row(CHECK_INS, 5, "ADL")).toEqual(["C1", "70", ""]);
  expect(await row(KEY_RESULTS, 5, "F")).toEqual(["70"]);
  const [inner, outer] = await pane.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer!);
});
