/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";

const host = newHost();
beforeAll(() => officeInJest(host));

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing was refused",
    (problem: OfficeExtension.Error) => problem.code,
  );

describe("worksheets", () => {
  test("are added at the end, under the next free name or the one that is given, without being shown", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.add().load("name,position,visibility");
      const second = worksheets.add("Q4").load("name,position");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([first.name, first.position, first.visibility]).toEqual(["Sheet2", 1, "Visible"]);
      expect([second.name, second.position, active.name]).toEqual(["Q4", 2, "Sheet1"]);
    });
  });

  test("are found by name and by id, whatever the case; one that is missing is a null object", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("q4").load("id,name");
      const none = worksheets.getItemOrNullObject("nothing");
      await context.sync();
      const byId = worksheets.getItem(byName.id).load("name");
      await context.sync();
      expect([byId.name, none.isNullObject]).toEqual(["Q4", true]);
      worksheets.getItem("nothing").load("name");
      expect(await refusal(context.sync())).toBe("ItemNotFound");
    });
  });

  test.each([
    ["a name that is taken", "q4", "ItemAlreadyExists"],
    ["a name with a colon", "a:b", "InvalidArgument"],
    ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
  ])("%s is refused", async (_what, name, code) => {
    expect(await refusal(Excel.run((context) => (context.workbook.worksheets.add(name), context.sync())))).toBe(code);
  });

  test("are renamed, and formulas follow", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Q4");
      sheet.getRange("A1").values = [[7]];
      const range = worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["='Q4'!A1+1"]];
      sheet.name = "Goals 2026";
      range.load("formulas,values");
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[["='Goals 2026'!A1+1"]], [[8]]]);
    });
  });

  test("are moved, hidden and gone through", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Goals 2026").position = 0;
      worksheets.getItem("Sheet2").visibility = "Hidden";
      const next = worksheets.getItem("Sheet1").getNextOrNullObject(true);
      const previous = worksheets.getItem("Sheet1").getPrevious().load("name");
      const count = worksheets.getCount(true);
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Goals 2026", "Sheet1", "Sheet2"]);
      expect([next.isNullObject, previous.name, count.value]).toEqual([true, "Goals 2026", 2]);
      worksheets.getItem("Sheet2").activate();
      expect(await refusal(context.sync())).toBe("InvalidOperation");
    });
  });

  test("are not deleted while they are very hidden, as Microsoft documents it", async () => {
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Deep");
      sheet.visibility = "VeryHidden";
      sheet.delete();
      await context.sync();
    });
    expect(await refusal(work)).toBe("InvalidOperation");
    expect(host.workbook.sheet("Deep")?.visibility).toBe("VeryHidden");
    host.workbook.sheet("Deep")!.visibility = "Visible";
    await Excel.run((context) => (context.workbook.worksheets.getItem("Deep").delete(), context.sync()));
  });

  test("are copied with their tables, names and formulas", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Plan");
      sheet.getRange("A1:B2").values = [["Current", "Twice"], [4, "=[@Current]*2"]].map((row, i) => (i === 1 ? [4, 0] : row)); // prettier-ignore
      const table = sheet.tables.add("A1:B2", true);
      table.name = "tblPlan";
      sheet.getRange("B2").formulas = [["=[@Current]*2"]];
      sheet.getRange("D1").formulas = [["=SUM(tblPlan[Twice])+Plan!A2"]];
      const copy = sheet.copy("After", sheet).load("name,position");
      const range = copy.getRange("A1:D2").load("formulas,values");
      const tables = copy.tables.load("items/name");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["Plan (2)", 4]);
      expect(tables.items.map(({ name }) => name)).toEqual(["tblPlan2"]);
      expect(range.formulas[0]![3]).toBe("=SUM(tblPlan2[Twice])+'Plan (2)'!A2");
      expect([range.values[1]![1], range.values[0]![3]]).toEqual([8, 12]);
    });
  });

  test("are deleted with what is on them; the last visible one stays", async () => {
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.getItem("Plan").delete();
      worksheets.getItem("Plan (2)").delete();
      worksheets.getItem("Goals 2026").delete();
      tables.load("count");
      const range = worksheets.getItem("Sheet1").getRange("A1").load("formulas,values");
      await context.sync();
      expect(tables.count).toBe(0);
      expect([range.formulas, range.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
      worksheets.getItem("Sheet1").delete();
      expect(await refusal(context.sync())).toBe("InvalidOperation");
    });
  });

  test("do not change while the structure of the workbook is protected", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
      context.workbook.worksheets.add("More");
      expect(await refusal(context.sync())).toBe("AccessDenied");
      context.workbook.protection.unprotect();
      await context.sync();
    });
  });
});
