/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { SpanMap } from "../../../../workbench/host/model/spans";

/** In a file of its own: what is counted here, the sheets of other tests would count as well. */
const host = newHost();
beforeAll(() => officeInJest(host));

describe("whole columns of hidden rows", () => {
  test("cost no more than one row, now and with every later change", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Case");
      const looks = [jest.spyOn(SpanMap.prototype, "has"), jest.spyOn(SpanMap.prototype, "get")];
      const walks = [jest.spyOn(SpanMap.prototype, "entries"), jest.spyOn(SpanMap.prototype, "below")];
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUBTOTAL(109,A1:A2)"]];
      await context.sync();
      sheet.getRange("A:A").rowHidden = true;
      sheet.getRange("B:C").format.rowHeight = 30;
      sheet.getRange("A:A").rowHidden = true;
      for (let i = 0; i < 20; i++) {
        sheet.getRange("C1").values = [[i]];
        sheet.getRange("2:3").rowHidden = i % 2 === 0;
        await context.sync();
      }
      sheet.getRange("5:6").insert("Down");
      const [all, top, below] = [sheet.getRange("A:A"), sheet.getRange("A2:A3"), sheet.getRange("A5:A7")];
      for (const range of [all, top, below]) range.load("rowHidden,height,values");
      await context.sync();
      // One key for each of a million hidden rows took seconds per change.
      const { hiddenRows, rowHeights } = host.workbook.sheets.at(-1)!;
      expect([hiddenRows.map.spans, rowHeights.spans].map(({ length }) => length)).toEqual([3, 2]);
      expect(looks.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBeLessThan(1_000);
      for (const walk of walks) expect(walk).not.toHaveBeenCalled();
      jest.restoreAllMocks();
      expect([all.rowHidden, top.rowHidden, below.rowHidden]).toEqual([null, false, null]);
      expect([top.height, all.height, top.values]).toEqual([60, 90, [[2], [2]]]);
    }));
});
