import AxeBuilder from "@axe-core/playwright";
import { SAMPLE, WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** What a person does at the grid besides typing: fills, filters, sorts, takes back. */

jest.setTimeout(90_000);

let stage: WorkbenchStage;
let bench: WorkbenchPage;

beforeAll(async () => {
  stage = await WorkbenchStage.start();
});
afterAll(() => stage.stop());

beforeEach(async () => {
  bench = await stage.open(SAMPLE);
});
afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

/** Where a cell begins on the screen, while every column and row has its usual size. */
async function corner(column: number, row: number): Promise<{ x: number; y: number }> {
  const canvas = (await bench.page.locator(".sheet-canvas").boundingBox())!;
  return { x: canvas.x + 42 + column * 64, y: canvas.y + 22 + row * 20 };
}

const texts = (...addresses: string[]) => Promise.all(addresses.map((address) => bench.text("Sheet1", address)));

describe("the fill handle", () => {
  /** Marks two cells with the mouse and drags their handle three rows down, as quickly as a machine can. */
  async function markAndDrag(column: number): Promise<void> {
    const { mouse } = bench.page;
    const from = await corner(column, 0);
    await mouse.move(from.x + 20, from.y + 10);
    await mouse.down();
    await mouse.move(from.x + 20, from.y + 30, { steps: 2 });
    await mouse.up();
    const handle = await corner(column + 1, 2);
    await mouse.move(handle.x - 1, handle.y - 1);
    await mouse.down();
    await mouse.move(handle.x - 1, handle.y + 50, { steps: 3 });
    await mouse.up();
  }

  test("goes on with the numbers every time it is dragged, from the first moment of the page", async () => {
    for (const [column, letter] of [..."ABCDE"].entries()) {
      await bench.type(`${letter}1`, "1");
      await bench.type(`${letter}2`, "3");
      await markAndDrag(column);
      expect(await texts(`${letter}3`, `${letter}4`, `${letter}5`, `${letter}6`)).toEqual(["5", "7", "9", ""]);
      expect(await bench.page.getByLabel("Name box").inputValue()).toBe(`${letter}1:${letter}5`);
    }
  });

  test("takes formulas along", async () => {
    for (const [address, text] of Object.entries({ A1: "2", A2: "3", A3: "4", A4: "5", A5: "6" }))
      await bench.type(address, text);
    await bench.type("B1", "=A1*10");
    await bench.type("B2", "=A2*10");
    await markAndDrag(1);
    expect(await texts("B3", "B4", "B5")).toEqual(["40", "50", "60"]);
  });
});

describe("Ctrl+D", () => {
  test("copies the first row over the marked ones and counts nothing on", async () => {
    await bench.type("A1", "2026-10-01");
    await bench.type("B1", "=YEAR(A1)");
    await bench.goTo("A1:B3");
    await bench.page.keyboard.press("ControlOrMeta+d");
    expect(await texts("A3", "B3")).toEqual(["10/1/2026", "2026"]);
    expect(await bench.formula("Sheet1", "B3")).toBe("=YEAR(A3)");
  });

  test("in a single cell copies the one above", async () => {
    await bench.type("A1", "Pipeline");
    await bench.goTo("A2");
    await bench.page.keyboard.press("ControlOrMeta+d");
    expect(await texts("A2")).toEqual(["Pipeline"]);
  });
});

describe("the filter button of a table", () => {
  beforeEach(async () => {
    await (await bench.addin()).getByText("Ready.").waitFor();
    await (
      await bench.addin()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B2:C6").values = [
          ["Key result", "State"],
          ["New leads", "On track"],
          ["Refunds", "Behind"],
          ["Pipeline", "On track"],
          ["Calls", "At risk"],
        ];
        sheet.tables.add("B2:C6", true).name = "KeyResults";
        await context.sync();
      }),
    );
    await bench.settled();
  });

  const menu = () => bench.page.getByRole("dialog", { name: "Sort and filter State" });
  const rowsInSight = () => bench.page.evaluate(() => [...window.workbench.sheet.hiddenRows].map((row) => row + 1));

  test("hides the rows that were not chosen, shows that it does, and clears", async () => {
    await bench.page.getByRole("button", { name: "Sort and filter State" }).click();
    await menu().getByRole("checkbox", { name: "(Select all)" }).uncheck();
    expect(await menu().getByRole("button", { name: "Apply" }).isDisabled()).toBe(true);
    await menu().getByRole("checkbox", { name: "On track" }).check();
    await menu().getByRole("button", { name: "Apply" }).click();
    await bench.settled();
    expect(await rowsInSight()).toEqual([4, 6]);
    expect(await bench.cell("B4").count()).toBe(0);
    await bench.page.getByRole("button", { name: "Sort and filter State, filtered" }).click();
    expect(await menu().getByRole("checkbox", { name: "Behind" }).isChecked()).toBe(false);
    await menu().getByRole("button", { name: "Clear filter from State" }).click();
    expect(await rowsInSight()).toEqual([]);
  });

  test("is worked with the keyboard alone: Alt+Down, arrows, Space, Enter; Escape gives the focus back", async () => {
    const { keyboard } = bench.page;
    await bench.goTo("C2");
    expect(await bench.cell("C2").getAttribute("aria-label")).toContain("Alt+Down opens the menu");
    await keyboard.press("Alt+ArrowDown");
    await menu().waitFor();
    await keyboard.press("Escape");
    await menu().waitFor({ state: "detached" });
    expect(await bench.grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
    await keyboard.press("Alt+ArrowDown");
    await menu().waitFor();
    // Sort, sort, (clear is off), select all, then "At risk", the first of the values.
    for (let i = 0; i < 3; i++) await keyboard.press("ArrowDown");
    await keyboard.press("Space");
    await keyboard.press("Enter");
    await bench.settled();
    expect(await rowsInSight()).toEqual([6]);
    expect(await bench.grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
  });

  test("sorts whole rows", async () => {
    await bench.page.getByRole("button", { name: "Sort and filter State" }).click();
    await menu().getByRole("button", { name: "Sort A to Z" }).click();
    expect(await texts("B3", "C3", "B4", "C4")).toEqual(["Calls", "At risk", "Refunds", "Behind"]);
    await bench.goTo("B2");
    await bench.page.keyboard.press("Alt+ArrowDown");
    await bench.page.getByRole("button", { name: "Sort Z to A" }).click();
    expect(await texts("B3", "B6")).toEqual(["Refunds", "Calls"]);
  });

  test("axe finds nothing in its menu", async () => {
    await bench.page.getByRole("button", { name: "Sort and filter State" }).click();
    await menu().waitFor();
    const { violations } = await new AxeBuilder({ page: bench.page }).exclude(".sheet-canvas").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});

test.each([
  ["in the middle", "C5"],
  ["at the right edge", "N5"],
  ["in the lowest row", "C24"],
  ["in the corner", "N24"],
])("the card of an error %s is in sight, and not on its cell", async (_where, address) => {
  await bench.type(address, "=1/0");
  await bench.goTo(address);
  await bench.settled();
  const card = (await bench.page.locator(".error-card").boundingBox())!;
  const sheet = (await bench.page.locator(".sheet").boundingBox())!;
  expect(card.x).toBeGreaterThanOrEqual(sheet.x);
  expect(card.x + card.width).toBeLessThanOrEqual(sheet.x + sheet.width);
  expect(card.y).toBeGreaterThanOrEqual(sheet.y);
  expect(card.y + card.height).toBeLessThanOrEqual(sheet.y + sheet.height);
  const cell = await corner(address.charCodeAt(0) - 65, Number(address.slice(1)) - 1);
  const isOver =
    card.x < cell.x + 60 &&
    card.x + card.width > cell.x + 4 &&
    card.y < cell.y + 16 &&
    card.y + card.height > cell.y + 4;
  expect(isOver).toBe(false);
});

test("the tab of the sheet that is shown is in sight, however many there are", async () => {
  for (let i = 0; i < 20; i++) await bench.page.getByRole("button", { name: "New sheet" }).click();
  await bench.settled();
  const list = (await bench.page.getByRole("tablist", { name: "Sheets" }).boundingBox())!;
  const tab = (await bench.page.getByRole("tab", { name: "Sheet21" }).boundingBox())!;
  expect(tab.x).toBeGreaterThanOrEqual(list.x);
  expect(tab.x + tab.width).toBeLessThanOrEqual(list.x + list.width + 1);
});

test("a long text at the edge of the view does not push the cells aside while it is typed", async () => {
  await bench.goTo("AB2");
  await bench.page.keyboard.type(
    "A sentence that is much longer than the room between this cell and the edge of the view",
  );
  expect(await bench.page.locator(".sheet").evaluate((sheet) => sheet.scrollLeft)).toBe(0);
});
