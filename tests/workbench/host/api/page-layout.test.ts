/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

beforeAll(() => officeInJest(newHost()));

describe("page layout", () => {
  test("begins with Excel's own and keeps what is set", () =>
    onNewSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.load("orientation,paperSize,leftMargin,zoom");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.leftMargin, pageLayout.zoom]).toEqual([
        "Portrait",
        50.4,
        { scale: 100 },
      ]);
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Inches", { left: 0.5, top: 1 });
      pageLayout.load("orientation,zoom,leftMargin,topMargin");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom]).toEqual(["Landscape", { horizontalFitToPages: 1 }]);
      expect([pageLayout.leftMargin, pageLayout.topMargin]).toEqual([36, 72]);
    }));

  test("has a print area and titles once they are set, and null objects before", () =>
    onNewSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      const none = pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      pageLayout.setPrintArea("A1:D20");
      pageLayout.setPrintTitleRows("1:2");
      const [area, rows] = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()];
      area.load("address");
      rows.load("address");
      await context.sync();
      expect([area.address.split("!")[1], rows.address.split("!")[1]]).toEqual(["A1:D20", "1:2"]);
    }));

  test("has headers and footers for all pages, the first, odd and even ones", () =>
    onNewSheet(async (sheet, context) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = "FirstAndDefault";
      headersFooters.firstPage.centerHeader = "Objectives";
      headersFooters.load("state");
      headersFooters.firstPage.load("centerHeader");
      headersFooters.defaultForAllPages.load("centerHeader");
      await context.sync();
      expect([headersFooters.state, headersFooters.firstPage.centerHeader]).toEqual(["FirstAndDefault", "Objectives"]);
      expect(headersFooters.defaultForAllPages.centerHeader).toBe("");
    }));

  test("breaks pages above rows and left of columns", () =>
    onNewSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A21");
      sheet.verticalPageBreaks.add("E1");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      const after = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak();
      after.load("address");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20]);
      expect(after.address).toMatch(/!E1$/);
    }));

  test.each<[string, (layout: Excel.PageLayout) => unknown]>([
    ["a scale and pages at once", (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ["a scale of 500 percent", (layout) => (layout.zoom = { scale: 500 })],
    ["a margin below nothing", (layout) => (layout.topMargin = -1)],
    ["a paper that is none", (layout) => (layout.paperSize = "A99" as "A4")],
  ])("%s is refused with InvalidArgument", async (_what, work) => {
    expect(await refusal((sheet) => work(sheet.pageLayout))).toBe("InvalidArgument");
  });
});
