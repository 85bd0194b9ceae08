import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** From a driver to a hypothesis, the Work for it, its rank, and what became of it: in a browser, with the sheets beside it. */

jest.setTimeout(300_000);

const [HYPOTHESES, WORK] = ["Hypotheses Q4 2026", "Work Q4 2026"];

let stage: WorkbenchStage;
let bench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
  bench = await stage.open();
  pane = await bench.addin();
  await press(/New OKR\(W\) workbook/);
  const fields = { Team: "Sales", Period: "Q4 2026", Start: "2026-10-01", End: "2026-12-31" };
  for (const [name, value] of Object.entries(fields)) await pane.getByRole("textbox", { name }).fill(value);
  await press("Create the sheets");
  await pane.getByText("Your workbook is ready").waitFor();
  await bench.openSheet("OKR(W) Q4 2026");
  await bench.type("OKR_AsOf", "2026-11-15");
  await press("Back to start");
  await press(/^KPI tree/);
  await pane.getByLabel("Key result").selectOption("key result kr1");
  await press("Build this tree");
  await pane.getByText("The tree of KR1 is in the workbook.").waitFor();
  await pane.getByRole("tab", { name: "Hypotheses" }).click();
});
afterAll(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
  await stage.stop();
});

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const focused = () =>
  pane.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.textContent ?? "");

async function complaints(): Promise<string[]> {
  const axe = new AxeBuilder({ page: bench.page }).include([".pane iframe", "main"]);
  const { violations } = await axe.exclude([".pane iframe", "[data-tabster-dummy]"]).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120) ?? ""}`);
}

test("a hypothesis is set with the keyboard alone, and stands in the sheet with its Work", async () => {
  await press("New hypothesis");
  expect(await focused()).toBe("driver");
  const option = await pane
    .locator("select[name='driver'] option", { hasText: "Conversion" })
    .first()
    .getAttribute("value");
  await pane.getByRole("combobox", { name: "Driver" }).selectOption(option ?? "");
  const { keyboard } = bench.page;
  for (const name of ["from", "to"]) {
    await keyboard.press("Tab");
    expect(await focused()).toBe(name);
  }
  await keyboard.press("Tab");
  await keyboard.type("Practise the first call");
  await keyboard.press("Tab");
  await keyboard.type("Sales lead");
  expect(await complaints()).toEqual([]);
  await keyboard.press("Enter");
  await pane.getByText(/^H1 is set\. Work: W\d+\.$/).waitFor();
  expect(await bench.text(HYPOTHESES, "A5")).toBe("H1");
  expect(await bench.text(HYPOTHESES, "F5")).toBe("Practise the first call");
  expect(await bench.text(HYPOTHESES, "N5")).toMatch(
    /^If we do this: "Practise the first call", then ".*" .*moves from/,
  );
  expect(await bench.text(HYPOTHESES, "P5")).toBe("0%");
});

test("it shows how far its driver has come, and which Work belongs to it", async () => {
  const card = pane.getByRole("listitem", { name: "H1" });
  await card.getByText("0% of the way", { exact: false }).waitFor();
  await card.getByText("Practise the first call · Planned").waitFor();
  expect(await complaints()).toEqual([]);
});

test("its Work is ranked: the factors are typed, number and rank follow, in the pane and in the sheet", async () => {
  await press("Rank Work");
  await pane.getByRole("heading", { name: "Rank Work" }).waitFor();
  const work = (await bench.text(WORK, "A8")) || "W4";
  const fill = (id: string, field: string, value: string) =>
    pane.getByLabel(`${id}: ${field}`, { exact: true }).fill(value);
  for (const [id, reach] of [["W1", "50"], [work, "200"]] as const) {
    await fill(id, "Reach", reach);
    await fill(id, "Impact", "2");
    await fill(id, "Confidence", "80%");
    await fill(id, "Effort", "4");
  } // prettier-ignore
  await pane.getByText("Rank 1 · 80").waitFor();
  await pane.getByText("Rank 2 · 20").waitFor();
  expect(await complaints()).toEqual([]);
  await bench.page.keyboard.press("Enter");
  await pane.getByText("2 pieces of Work changed in the sheet.").waitFor();
  const cell = (column: string, row: number) => bench.text(WORK, `${column}${row}`);
  expect([await cell("U", 5), await cell("V", 5), await cell("W", 5)]).toEqual(["20.0", "2", ""]);
  expect([await cell("U", 8), await cell("V", 8), await cell("W", 8)]).toEqual(["80.0", "1", ""]);
  expect(await cell("W", 6)).toBe("Missing: Reach, Impact, Confidence, Effort. Type them, and the work is ranked.");
});

test("what did not hold goes back to the tree with its Work, and the next iteration names it", async () => {
  await press("Back to start");
  await press(/^KPI tree/);
  await pane.getByRole("tab", { name: "Hypotheses" }).click();
  await press("What became of H1?");
  await pane.getByRole("radio", { name: /back to the tree/ }).check();
  await pane.getByRole("textbox", { name: "What did we learn?" }).fill("Nobody had time to practise");
  expect(await complaints()).toEqual([]);
  await press("Write it down");
  await pane.getByText("H1 is written down, with the state of 1 piece of Work.").waitFor();
  await pane.getByText("Iteration 2 for this driver; it follows H1.").waitFor();
  expect(await bench.text(HYPOTHESES, "K5")).toBe("Back to the tree");
  expect(await bench.text(WORK, "G8")).toBe("Back to the tree");
  expect(await bench.text(WORK, "V8")).toBe("");
  await press("Undo");
  await pane.getByText("It is as it was before.").waitFor();
  expect(await bench.text(HYPOTHESES, "K5")).toBe("Open");
  expect(await bench.text(WORK, "G8")).toBe("Planned");
});
