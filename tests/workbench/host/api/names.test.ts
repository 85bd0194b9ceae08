/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";

const host = newHost();
beforeAll(() => officeInJest(host));

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing was refused",
    (problem: OfficeExtension.Error) => problem.code,
  );

describe("names", () => {
  test.each<[string, string, string, string, unknown]>([
    // name      given                kept                        type       value
    ["start",    "=Sheet1!$A$1:$A$2", "=Sheet1!$A$1:$A$2",        "Range",   "Sheet1!$A$1:$A$2"],
    ["here",     "=$B$1",             "=Sheet1!$B$1",             "Range",   "Sheet1!$B$1"],
    ["rate",     "=0.25",             "=0.25",                    "Double",  0.25],
    ["weeks",    "=13",               "=13",                      "Integer", 13],
    ["team",     "=\"Sales\"",        "=\"Sales\"",               "String",  "Sales"],
    ["open",     "=TRUE",             "=TRUE",                    "Boolean", true],
    ["wrong",    "=1/0",              "=1/0",                     "Error",   "#DIV/0!"],
    ["total",    "=SUM(start)*2",     "=SUM(start)*2",            "Integer", 10],
  ])("%s for %s", (name, formula, kept, type, value) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").values = [[2], [3]];
      const item = context.workbook.names.add(name, formula, "a comment");
      item.load("name,formula,type,value,scope,comment,visible");
      await context.sync();
      expect([item.formula, item.type, item.value]).toEqual([kept, type, value]);
      expect([item.name, item.scope, item.comment, item.visible]).toEqual([name, "Workbook", "a comment", true]);
    }),
  ); // prettier-ignore

  test("stand for ranges that follow, and formulas may use them", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const item = context.workbook.names.add("first", sheet.getRange("A1"));
      sheet.getRange("C1").formulas = [["=FIRST+1"]];
      sheet.getRange("1:1").insert("Down");
      const range = item.getRange().load("address");
      const none = context.workbook.names.getItem("rate").getRangeOrNullObject();
      const cell = sheet.getRange("C2").load("formulas,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A2");
      expect(none.isNullObject).toBe(true);
      expect([cell.formulas, cell.values]).toEqual([[["=first+1"]], [[3]]]);
    }));

  test("of a sheet stand beside those of the workbook", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const item = sheet.names.add("rate", "=0.5").load("scope,name");
      const own = item.worksheet.load("name");
      const { names } = context.workbook;
      names.load("items/name,items/scope");
      await context.sync();
      expect([item.scope, own.name]).toEqual(["Worksheet", "Sheet1"]);
      expect(names.items.filter(({ name }) => name === "rate").map(({ scope }) => scope)).toEqual(["Workbook"]);
      item.delete();
      const gone = sheet.names.getItemOrNullObject("rate");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  test.each([
    ["Q4", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["RATE", "ItemAlreadyExists"],
  ])("%s is refused", async (name, code) => {
    expect(await refusal(Excel.run((context) => (context.workbook.names.add(name, "=1"), context.sync())))).toBe(code);
  });
});
