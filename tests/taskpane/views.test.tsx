/** @jest-environment jsdom */
import { FORMULAS } from "../../src/functions/catalogue";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(30_000);

const pane = new Pane();
afterEach(() => pane.close());

describe("the start page", () => {
  test("opens without taking the focus from the grid, and a step back puts it on the title", async () => {
    await pane.draw(new FakeWorkbook());
    await pane.press("Help and about");
    expect(pane.focused).toBe("Help and about");
    await pane.press("Back to start");
    expect(pane.focused).toBe("OKR(W)");
  });

  test("says in a browser, where there is no Excel, how to get there", async () => {
    await pane.draw(undefined);
    expect(pane.text).toContain("This pane belongs to Excel");
    expect(pane.text).toContain("open a workbook in Excel");
    expect(document.querySelector("a")?.getAttribute("href")).toMatch(/help\/index\.html$/);
  });
});

describe("the list of formulas", () => {
  beforeEach(async () => {
    await pane.draw(new FakeWorkbook());
    await pane.press("Formulas");
  });

  test("shows every formula that Excel gets, with its summary", () => {
    for (const { name, text } of FORMULAS) {
      expect(pane.text).toContain(name);
      expect(pane.text).toContain(text.summary);
    }
    expect(pane.text).toContain(`${FORMULAS.length} formulas`);
  });

  test("opens to signature, arguments, an example and the help page", async () => {
    await pane.press("OKR.SCORE");
    expect(pane.text).toContain("OKR.SCORE(start, target, current, [type], [limit], [cap])");
    expect(pane.text).toContain("=OKR.SCORE(40,100,82)");
    expect([...document.querySelectorAll("a")].map((link) => link.href).join()).toContain("/help/");
  });

  test("is searched by name, by description and by argument, and says how many are left", async () => {
    await pane.type("Search formulas", "weights");
    const listed = document.querySelectorAll("main h2").length;
    expect(listed).toBeLessThan(FORMULAS.length);
    expect(document.querySelector('[role="status"]')?.textContent).toBe(
      listed === 1 ? "1 formula" : `${listed} formulas`,
    );
    expect(pane.text).toContain("OKR.ROLLUP");
    expect(pane.text).not.toContain("OKR.SCORE");
    await pane.type("Search formulas", "bonus");
    expect(pane.text).toContain('No formula has "bonus"');
  });
});
