/** @jest-environment jsdom */
import { act } from "react";
import { bring } from "../../src/taskpane/navigation";
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

test("a page that arrives when the person types into a cell again leaves the focus there; back in the pane it is on the title", async () => {
  await pane.draw(new FakeWorkbook());
  window.dispatchEvent(new Event("blur"));
  await act(async () => bring("about"));
  expect(pane.text).toContain("Help and about");
  expect(document.activeElement).toBe(document.body);
  window.dispatchEvent(new Event("focus"));
  await pane.press("Back to start");
  expect(pane.focused).toBe("OKR(W)");
});
