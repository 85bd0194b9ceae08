import { GERMAN, SAMPLE, WorkbenchStage } from "./workbench-page";

describe("the workbench as an Excel of another region", () => {
  let stage: WorkbenchStage;
  beforeAll(async () => {
    stage = await WorkbenchStage.start();
  }, 60_000);
  afterAll(() => stage.stop());

  test("reads and shows numbers, dates and formulas the German way, and tells the add-in", async () => {
    const page = await stage.open(`${SAMPLE}&${GERMAN.slice(1)}`);
    await page.type("A1", "0,5");
    await page.type("A2", "31.12.2026");
    await page.type("A3", "=SUM(A1;1,25)");
    expect([await page.text("Sheet1", "A1"), await page.text("Sheet1", "A2"), await page.text("Sheet1", "A3")]).toEqual(
      ["0,5", "31.12.2026", "1,75"],
    );
    expect(await page.formula("Sheet1", "A3")).toBe("=SUM(A1,1.25)");
    await page.goTo("A3");
    await page.settled();
    expect(await page.page.getByLabel("Formula", { exact: true }).inputValue()).toBe("=SUM(A1;1,25)");
    const addin = await page.addin();
    await addin.waitForFunction(() => "Office" in window && Office.context?.displayLanguage !== undefined);
    expect(await addin.evaluate(() => Office.context.displayLanguage)).toBe("de-DE");
    expect(page.errors).toEqual([]);
    await page.close();
  }, 60_000);

  test("is chosen on the page as well: what stands in the cells is shown anew, and the add-in starts again", async () => {
    const page = await stage.open(SAMPLE);
    await page.type("A1", "1234.5");
    await page.type("A2", "12/31/2026");
    await page.page.getByLabel("Excel of").selectOption("German (Germany)");
    expect([await page.text("Sheet1", "A1"), await page.text("Sheet1", "A2")]).toEqual(["1234,5", "31.12.2026"]);
    await page.page.waitForFunction(() => window.workbench.addin.connection !== undefined);
    const addin = await page.addin();
    await addin.waitForFunction(() => "Office" in window && Office.context?.contentLanguage !== undefined);
    expect(await addin.evaluate(() => Office.context.contentLanguage)).toBe("de-DE");
    expect(page.errors).toEqual([]);
    await page.close();
  }, 60_000);

  test("an unknown region is said, with those there are", async () => {
    const page = await stage.open("").then(async (it) => {
      await it.page.goto(`${stage.url}?culture=xx-XX`);
      return it;
    });
    await page.page.locator(".starting", { hasText: "en-US, en-GB, de-DE" }).waitFor();
    await page.close();
  }, 60_000);
});
