/** @jest-environment jsdom */
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
