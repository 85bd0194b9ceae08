/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";

const host = newHost();
beforeAll(() => officeInJest(host));

test("thin", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Q4");
    const range = sheet.getRange("A1:C2");
    range.values = [["Objective", "Start", "Target"], ["Grow", 40, "100"]];
    const table = sheet.tables.add("A1:C2", true);
    table.name = "tblKR";
    table.columns.add(-1, [["Share"], ["=[@Start]/[@Target]"]]);
    sheet.getRange("D2").numberFormat = [["0%"]];
    context.workbook.names.add("today", "=TODAY()");
    const body = table.getDataBodyRange();
    body.load();
    const none = context.workbook.worksheets.getItemOrNullObject("nothing");
    sheet.getRange("A3").values = [["Second"]];
    const all = table.getRange().load("address,values,formulas,text");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(all.address).toBe("'Q4'!A1:D3");
    expect(all.values).toEqual([]);
  });
});
