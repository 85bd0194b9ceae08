import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** From a fresh sales quarter to a KPI tree: built, looked at, folded, changed, fed from a cell of one's own, taken back. */

jest.setTimeout(300_000);

const TREE = "KPI tree Q4 2026";

let stage: WorkbenchStage;
let bench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
  bench = await stage.open();
  pane = await bench.addin();
  await startQuarter();
  await press("Back to start");
  await press(/^KPI tree/);
  await pane.getByLabel("Key result").selectOption("key result kr1");
});
afterAll(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
  await stage.stop();
});

async function startQuarter(): Promise<void> {
  await press(/New OKR\(W\) workbook/);
  const fields = { Team: "Sales", Period: "Q4 2026", Start: "2026-10-01", End: "2026-12-31" };
  for (const [name, value] of Object.entries(fields)) await pane.getByRole("textbox", { name }).fill(value);
  await press("Create the sheets");
  await pane.getByText("Your workbook is ready").waitFor();
}

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const box = (name: string | RegExp) => pane.getByRole("treeitem", { name }).first();
const boxes = () => pane.getByRole("treeitem").count();
const card = () => pane.getByRole("region", { name: "The chosen node" });
const value = async (column: string, row: number) => bench.text(TREE, `${column}${row}`);
/** The row of a node in the sheet, by its name. */
async function rowOf(name: string): Promise<number> {
  await bench.settled();
  return bench.page.evaluate(
    ([sheet, node]) => {
      const found = window.workbench.host.workbook.sheets.find((one) => one.name === sheet)!;
      for (let row = 0; row < 60; row++) if (found.value(row, 2) === node) return row + 1;
      throw new Error(`There is no node ${node}.`);
    },
    [TREE, name] as const,
  );
}

test("a ready-made tree comes into the workbook, and its numbers stand in the sheet and in the picture", async () => {
  await press("Build this tree");
  await pane.getByText("The tree of KR1 is in the workbook.").waitFor();
  await box(/^New MRR per AE/).waitFor();
  expect(await boxes()).toBe(19);
  const shown = await box(/^New MRR per AE/)
    .locator("text")
    .allTextContents();
  const row = await rowOf("New MRR per AE");
  expect(await bench.formula(TREE, `I${row}`)).toMatch(/^=IF\(COUNT\(/);
  expect(Number(await value("I", row))).toBeCloseTo(10_888.73, 2);
  expect(shown).toEqual(["New MRR per AE", "$10,889", "+8.9%", "Target $12,000", "Close"]);
  expect(await value("L", row)).toBe("");
  expect(await complaints()).toEqual([]);
});

test("with the keyboard one walks through the tree, folds it, and comes to what can be done with a node", async () => {
  await box(/^New MRR per AE/).focus();
  await bench.page.keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^Deals per AE:/);
  await bench.page.keyboard.press(" ");
  expect(await box(/^Deals per AE:/).getAttribute("aria-expanded")).toBe("false");
  expect(await boxes()).toBe(13);
  await bench.page.keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^Price per deal:/);
  await bench.page.keyboard.press("ArrowUp");
  await bench.page.keyboard.press("ArrowRight");
  expect(await boxes()).toBe(19);
  await bench.page.keyboard.press("End");
  const group = pane.getByRole("tree").locator("> g");
  const before = await group.getAttribute("transform");
  await bench.page.keyboard.press("+");
  expect(await group.getAttribute("transform")).not.toBe(before);
  await bench.page.keyboard.press("0");
  await bench.page.keyboard.press("Home");
  await bench.page.keyboard.press("ArrowDown");
  await bench.page.keyboard.press("Enter");
  await card().getByText("It is the sum of", { exact: false }).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Go to C6 on KPI tree Q4 2026");
});

test("a node takes another number, and everything above it follows; then it is as it was before", async () => {
  await box(/^List price per deal:/).click();
  const [root, list] = [await rowOf("New MRR per AE"), await rowOf("List price per deal")];
  const before = await value("I", root);
  await card().getByRole("button", { name: "Change" }).click();
  await pane.getByRole("textbox", { name: "Current" }).fill("3,500");
  await press("Save");
  await pane.getByText("List price per deal is changed.").waitFor();
  expect(await value("I", list)).toBe("3500");
  expect(await value("I", root)).not.toBe(before);
  await press("Undo");
  await pane.getByText("It is as it was before.").waitFor();
  expect(await value("I", root)).toBe(before);
});

test("a number is read from a cell of one's own, and follows it", async () => {
  await bench.openSheet("Sheet1");
  await bench.type("B5", "4000");
  await bench.goTo("B5");
  await box(/^List price per deal:/).click();
  await card().getByRole("button", { name: "Change" }).click();
  await press("Current: use the selected cell");
  await pane.getByText("='Sheet1'!B5").waitFor();
  await press("Save");
  await pane.getByText("List price per deal is changed.").waitFor();
  const list = await rowOf("List price per deal");
  expect(await bench.formula(TREE, `I${list}`)).toBe("=Sheet1!B5");
  await bench.openSheet("Sheet1");
  await bench.type("B5", "4100");
  expect(await value("I", list)).toBe("4100");
  await pane.getByRole("heading", { level: 1 }).click();
  await box(/^List price per deal: \$4,100/).waitFor();
});

test("a node is added below a leaf, which is then made of it, and removed again with what is below it", async () => {
  await box(/^List price per deal:/).click();
  await card().getByRole("button", { name: "Add below" }).click();
  await pane.getByRole("textbox", { name: "Name" }).fill("Seats per deal");
  await pane.getByLabel("How its children make List price per deal").selectOption("product");
  await pane.getByRole("textbox", { name: "Baseline" }).fill("100");
  await pane.getByRole("textbox", { name: "Current" }).fill("120");
  await press("Add and go on");
  await pane.getByText("Seats per deal is in the tree.").waitFor();
  await pane.getByRole("textbox", { name: "Name" }).fill("Price per seat");
  await pane.getByRole("textbox", { name: "Baseline" }).fill("30");
  await pane.getByRole("textbox", { name: "Current" }).fill("31");
  await pane.getByRole("button", { name: "Add", exact: true }).click();
  await pane.getByText("Price per seat is in the tree.").waitFor();
  expect(await value("I", await rowOf("List price per deal"))).toBe("3720");
  await box(/^List price per deal:/).click();
  await card().getByRole("button", { name: "Remove" }).click();
  await pane.getByText("Its row and 2 rows below it go out of the sheet.").waitFor();
  await press("Remove 3 nodes");
  await pane.getByText("List price per deal is out of the tree.").waitFor();
  await expect(rowOf("Seats per deal")).rejects.toThrow("There is no node");
  await press("Undo");
  await pane.getByText("It is as it was before.").waitFor();
  expect(await value("I", await rowOf("List price per deal"))).toBe("3720");
});

test("the picture is put into the sheet of the drivers as native shapes, in a group under its name", async () => {
  await press("Put into the sheet");
  await pane.getByText(/^The picture was placed on the sheet "Drivers Q4 2026"/).waitFor();
  const shapes = await bench.page.evaluate(() => {
    const sheet = window.workbench.host.workbook.sheets.find(({ name }) => name === "Drivers Q4 2026")!;
    return sheet.shapes.map(({ name }) => name);
  });
  expect(shapes).toContain("KPI tree KR1");
});

test("as a list the tree says the same, and the picture is out of the way", async () => {
  await pane.getByRole("switch", { name: "As a list" }).click();
  expect(await pane.getByRole("tree").count()).toBe(0);
  await pane
    .getByRole("listitem")
    .filter({ hasText: /^New MRR per AE/ })
    .first()
    .waitFor();
  expect(await complaints()).toEqual([]);
  await press("What can be done with Deals per AE");
  await card().getByRole("heading", { name: "Deals per AE" }).waitFor();
  await pane.getByRole("switch", { name: "As a list" }).click();
});

test("at 320 px nothing sticks out of the pane", async () => {
  await bench.page.locator(".pane iframe").evaluate((frame) => {
    frame.style.width = "320px";
  });
  await box(/^New MRR per AE/).waitFor();
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

async function complaints(): Promise<string[]> {
  const axe = new AxeBuilder({ page: bench.page }).include([".pane iframe", "main"]);
  const { violations } = await axe.exclude([".pane iframe", "[data-tabster-dummy]"]).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120) ?? ""}`);
}
const focused = () => pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
