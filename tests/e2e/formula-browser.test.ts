import type { Frame, Locator } from "playwright-core";
import AxeBuilder from "@axe-core/playwright";
import { WorkbenchStage, type WorkbenchPage } from "./workbench-page";

/** A formula from the pane: found, filled in argument by argument, and written into the selected cell. */

jest.setTimeout(120_000);

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
  await pane.getByRole("button", { name: /^Formulas/ }).click();
});
afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

const field = (name: string) => pane.getByRole("textbox", { name, exact: true });
const insert = () => pane.getByRole("button", { name: "Insert into the selected cell" }).click();

/** Whether a click on the middle of an element would reach it. */
async function expectInSight(element: Locator): Promise<void> {
  await element.click({ trial: true, timeout: 5_000 });
}

async function fillScore(): Promise<void> {
  await pane.getByRole("searchbox", { name: "Search formulas" }).fill("score key result");
  await pane.getByRole("button", { name: /^OKR\.SCORE/ }).click();
  await field("start").fill("40");
  await field("target").fill("100");
  await field("current").fill("82");
}

describe("the formula browser", () => {
  test("writes OKR.SCORE into the selected cell, and the cell shows the score", async () => {
    await fillScore();
    await pane.getByText("=OKR.SCORE(40,100,82)", { exact: true }).first().waitFor();
    await bench.goTo("C3");
    await insert();
    await pane.getByText('Written into C3 on the sheet "Sheet1"').waitFor();
    expect(await bench.text("Sheet1", "C3")).toBe("0.7");
    expect(await bench.formula("Sheet1", "C3")).toBe("=OKR.SCORE(40,100,82)");
  });

  test("takes the cells that are selected, and the formula follows them", async () => {
    for (const [address, text] of Object.entries({ A1: "40", B1: "100", C1: "70" })) await bench.type(address, text);
    await pane.getByRole("button", { name: /^OKR\.SCORE/ }).click();
    for (const [name, address] of Object.entries({ start: "A1", target: "B1", current: "C1" })) {
      await bench.goTo(address);
      await pane.getByRole("button", { name: `Use the selected cells for ${name}` }).click();
      await pane.getByText(address).first().waitFor();
    }
    await bench.goTo("D1");
    await insert();
    await pane.getByText('Written into D1 on the sheet "Sheet1"').waitFor();
    expect(await bench.formula("Sheet1", "D1")).toBe("=OKR.SCORE(A1,B1,C1)");
    expect(await bench.text("Sheet1", "D1")).toBe("0.5");
    await bench.type("C1", "100");
    expect(await bench.text("Sheet1", "D1")).toBe("1");
  });

  test("offers the words of an argument, and writes the chosen one as text", async () => {
    await fillScore();
    await pane.getByRole("combobox", { name: "type (optional)" }).click();
    // The list lies over the pane and hides nothing but what is under it.
    await expectInSight(pane.getByRole("heading", { name: "OKR.SCORE" }));
    await pane.getByRole("option", { name: "at most" }).click();
    await bench.goTo("C3");
    await insert();
    await pane.getByText(/Written into C3/).waitFor();
    expect(await bench.formula("Sheet1", "C3")).toBe('=OKR.SCORE(40,100,82,"at most")');
    expect(await bench.text("Sheet1", "C3")).toBe("1");
  });

  test("does not overwrite what a cell holds without asking", async () => {
    await bench.type("C3", "Mine");
    await fillScore();
    await bench.goTo("C3");
    await insert();
    await pane.getByText('C3 on the sheet "Sheet1" is not empty').waitFor();
    await pane.getByText("It holds Mine.").waitFor();
    expect(await bench.text("Sheet1", "C3")).toBe("Mine");
    await pane.getByRole("button", { name: "Keep it" }).click();
    expect(await bench.text("Sheet1", "C3")).toBe("Mine");
    await insert();
    await pane.getByRole("button", { name: "Replace it" }).click();
    await pane.getByText(/Written into C3/).waitFor();
    expect(await bench.text("Sheet1", "C3")).toBe("0.7");
  });

  test("says what to do on a protected sheet, and writes nothing", async () => {
    await fillScore();
    await bench.page.evaluate(() => {
      window.workbench.host.workbook.active.protection = { options: {} } as never;
    });
    await insert();
    await pane.getByText(/a sheet is protected/).waitFor();
  });

  test.each(["light", "dark"] as const)("has nothing that axe finds wrong, in the %s theme", async (colorScheme) => {
    await bench.page.emulateMedia({ colorScheme });
    await bench.type("C3", "Mine");
    await fillScore();
    await bench.goTo("C3");
    await insert();
    await pane.getByText("It holds Mine.").waitFor();
    await pane.getByRole("button", { name: "What it refuses" }).click();
    const axe = new AxeBuilder({ page: bench.page }).include([".pane iframe", "main"]);
    const { violations } = await axe.exclude([".pane iframe", "[data-tabster-dummy]"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
