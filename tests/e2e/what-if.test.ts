import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** From a ready-made tree to a scenario in the sheet: a driver is moved, the scores move with it, and the column Plan holds the same. */

jest.setTimeout(300_000);

const KEY_RESULTS = "Key Results Q4 2026";
const TREE = "KPI tree Q4 2026";
const DRIVER = "Conversion from proposal to deal – Middle market";

let stage: WorkbenchStage;
let bench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
  bench = await stage.open();
  pane = await bench.addin();
  await bench.page.emulateMedia({ reducedMotion: "reduce" });
  await startQuarter();
  await buildTree();
});
afterAll(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
  await stage.stop();
});

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const tab = (name: string) => pane.getByRole("tab", { name });
const seen = (text: string | null): string => (text ?? "").replace(/\u00a0/g, " ");

/** KR2 measures new MRR, so that the tree can move its score. */
async function startQuarter(): Promise<void> {
  await button(/New OKR\(W\) workbook/).click();
  const fields = { Team: "Sales", Period: "Q4 2026", Start: "2026-10-01", End: "2026-12-31" };
  for (const [name, value] of Object.entries(fields)) await pane.getByRole("textbox", { name }).fill(value);
  await button("Create the sheets").click();
  await pane.getByText("Your workbook is ready").waitFor();
  await bench.openSheet(KEY_RESULTS);
  await bench.type("D6", "5000");
  await bench.type("E6", "15000");
}

async function buildTree(): Promise<void> {
  await button("Back to start").click();
  await button(/^KPI tree/).click();
  const select = pane.getByLabel("Key result", { exact: true });
  await select.selectOption(await select.locator("option", { hasText: /^KR2/ }).getAttribute("value"));
  await button("Build this tree").click();
  await pane.getByText("The tree of KR2 is in the workbook.").waitFor();
  await bench.settled();
}

/** What a column of the tree holds in the row of a node. */
async function held(node: string, segment: string, header: string): Promise<unknown> {
  await bench.settled();
  return bench.page.evaluate(
    ([name, wanted, where, column]) => {
      const table = window.workbench.host.workbook.tables.find((one) => one.sheet.name === name)!;
      const { sheet, body } = table;
      const headers = Array.from({ length: body.columns }, (_, i) => sheet.value(body.row - 1, body.column + i));
      const at = (title: string): number => body.column + headers.indexOf(title);
      for (let row = body.row; row < body.row + body.rows; row++) {
        if (sheet.value(row, at("Node")) === wanted && (sheet.value(row, at("Segment")) ?? "") === where) {
          return sheet.value(row, at(column!));
        }
      }
      return "no such node";
    },
    [TREE, node, segment, header] as const,
  );
}

const results = async (): Promise<string[]> =>
  (await pane.getByRole("region", { name: "What comes of it" }).locator("li > div:first-child").allTextContents()).map(
    seen,
  );

test("a driver that grows by 10 % moves the number at the top, the key result and the objective", async () => {
  await tab("What if").click();
  const [root, keyResult, objective] = await results();
  expect(root).toMatch(/^New MRR per AE\$10,889$/);
  expect(keyResult).toMatch(/^Score of KR2\d/);
  expect(objective).toMatch(/^Score of O1\d/);
  await pane.getByLabel(`${DRIVER}: change in per cent`).fill("10");
  await pane.getByText("1 driver changed").waitFor();
  const after = await results();
  expect(after[0]).toBe("New MRR per AE$10,889 → $11,451 (+5.17%)");
  expect(after[1]).toMatch(/^Score of KR2(58.9%) → (64.5%)$/);
  expect(after[2]).toContain(" → ");
});

test("the slider says the same, and goes on with the arrow keys", async () => {
  const slider = pane.getByLabel(`${DRIVER}: slider`);
  expect(seen(await slider.getAttribute("aria-valuetext"))).toBe("24.2%, +10%");
  await slider.focus();
  await bench.page.keyboard.press("ArrowRight");
  expect(seen(await slider.getAttribute("aria-valuetext"))).toBe("24.42%, +11%");
  await bench.page.keyboard.press("ArrowLeft");
  expect(await pane.getByLabel(`${DRIVER}: change in per cent`).inputValue()).toBe("+10%");
});

test("kept as Plan, the column of the sheet holds it, and its formulas come to the same number", async () => {
  await button("Keep as Plan").click();
  await pane.getByText("Plan is in the sheet: 10 drivers.").waitFor();
  expect(await held("Conversion from proposal to deal", "Middle market", "Plan")).toBeCloseTo(0.242, 12);
  expect(await held("New MRR per AE", "", "Plan")).toBeCloseTo(11_451.18, 0);
  expect(await held("New MRR per AE", "", "Score plan")).toBeCloseTo(0.6451, 3);
  expect(await held("New MRR per AE", "", "Current")).toBeCloseTo(10_888.73, 1);
  const columns = await pane.getByRole("region", { name: "Side by side" }).locator("th[scope=col]").allTextContents();
  expect(columns).toEqual(["Number", "Now", "Tried", "Plan"]);
});

test("written over only after it was said what is there; Undo brings it back", async () => {
  await pane.getByLabel(`${DRIVER}: change in per cent`).fill("20");
  await button("Keep as Plan").click();
  await pane.getByText("Plan holds other values").waitFor();
  const notice = pane.getByRole("group", { name: "Plan holds other values" }).first();
  expect(seen(await notice.textContent())).toContain(
    "Written over would be: Conversion from proposal to deal – Middle market 24.2%.",
  );
  await button("Write over Plan").click();
  await button("Undo").click();
  await pane.getByText("It is as it was before.").waitFor();
  expect(await held("Conversion from proposal to deal", "Middle market", "Plan")).toBeCloseTo(0.242, 12);
  await button("Try Plan").click();
  expect(await pane.getByLabel(`${DRIVER}: change in per cent`).inputValue()).toBe("+10%");
});

test("what a goal would take is tried with one button", async () => {
  await button("Put all back").click();
  await pane.getByLabel("Goal for New MRR per AE").fill("11400");
  const first = pane.getByRole("region", { name: "What would it take?" }).locator("li").first();
  await first.getByText(/^Within its benchmark/).waitFor();
  await first.getByRole("button").click();
  expect((await results())[0]).toMatch(/→ \$11,400 /);
});

test("the most promising driver becomes a hypothesis, and is shown in the sheet", async () => {
  await tab("Promising").click();
  const first = pane.locator("ol > li").first();
  expect(seen(await first.textContent())).toContain(DRIVER);
  await first.getByRole("button", { name: /^Show in the sheet/ }).click();
  await bench.settled();
  expect(await bench.page.getByRole("tab", { name: TREE, exact: true }).getAttribute("aria-selected")).toBe("true");
});

describe.each(["What if", "Promising"])("the tab %s", (name) => {
  beforeAll(() => tab(name).click());

  test.each([320, 450])("fits a pane of %s pixels", async (width) => {
    await bench.page.addStyleTag({ content: `.pane { width: ${width}px !important; flex: none !important }` });
    await pane.waitForFunction((wide) => Math.abs(document.documentElement.clientWidth - wide) < 20, width);
    const wide = await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });

  test.each(["light", "dark"] as const)("has nothing that axe complains about, in %s", async (colorScheme) => {
    await bench.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page: bench.page }).include([".pane iframe", "main"]);
    const { violations } = await axe.exclude([".pane iframe", "[data-tabster-dummy]"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160) ?? ""}`)).toEqual([]);
  });
});
