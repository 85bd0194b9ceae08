/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";

/** What an add-in meets, seen with Microsoft's client: half of these rules are the client's, half the host's. */
describe("the rules of the client and of the host together", () => {
  const host = newHost();

  beforeAll(() => officeInJest(host));
  beforeEach(() => host.log.reset());

  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

  test("a property that was not loaded cannot be read", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("a value that was written shows in the workbook after sync, not before", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B2").values = [["a", 1], [true, "=1+1"]]; // prettier-ignore
      expect(host.workbook.active.value(0, 0)).toBeNull();
      await context.sync();
    });
    expect([0, 1].map((row) => [0, 1].map((column) => host.workbook.active.value(row, column)))).toEqual([["a", 1], [true, 2]]); // prettier-ignore
  });

  test("an array of the wrong size is refused, and the place is named", async () => {
    const run = Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B2").values = [["only one"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  });

  test("a member above the claimed set is refused with the set in the sentence", async () => {
    const claimed = host.switches.apiSets;
    host.switches.apiSets = { ...claimed, ExcelApi: "1.8" };
    const run = Excel.run(async (context) => {
      sheetOf(context).getRange("A1").getExtendedRange("Down").load("address");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("ExcelApi 1.13") });
    host.switches.apiSets = claimed;
  });

  test("a sheet that is not there is a null object, and asking for it by getItem is an error", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const cell = none.getRange("A1");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(cell.isNullObject).toBe(true);
    });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("a sheet is found again after sync although it was renamed, by its id", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Draft");
      await context.sync();
      sheet.name = "Final";
      await context.sync();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Final");
    });
  });

  test("a range is found again after sync and has followed the rows inserted above it", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("D5");
      range.load("address");
      await context.sync();
      sheetOf(context).getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!D7");
    });
    await host.settled();
    expect(host.workbook.active.references.size).toBe(0); // the client's clean-up has let go of it
  });

  test("round trips are counted; the clean-up that the client sends by itself is not", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [["again"]];
      await context.sync();
    });
    await host.settled();
    expect(host.log.roundTrips).toBe(2);
    expect(host.log.entries.map(({ kind }) => kind)).toEqual(["batch", "batch", "clean-up"]);
  });

  test("a large write arrives whole, although the client cuts it into pieces", async () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => [row, `row ${row}`]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Large").getRange("A1:B1000");
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(host.log.roundTrips).toBe(1);
  });

  test("a failing batch keeps what its earlier actions did, and says at which statement it failed", async () => {
    const run = Excel.run(async (context) => {
      sheetOf(context).getRange("F1").values = [["kept"]];
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["never"]];
      await context.sync();
    });
    const error = (await run.catch((problem: unknown) => problem)) as OfficeExtension.Error;
    expect(error.debugInfo.statement).toBe("var worksheet1 = worksheets.getItem(...);");
    expect(host.workbook.sheet("Sheet1")!.value(0, 5)).toBe("kept");
  });

  test("all sheets and their tables load in one round trip", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/visibility, items/tables/items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(host.workbook.sheets.map(({ name }) => name));
      expect(worksheets.items[0]!.tables.items).toEqual([]);
    });
    expect(host.log.roundTrips).toBe(1);
  });

  test("the application tells its mode and its language", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      await context.sync();
      expect(application.calculationMode).toBe("Automatic");
      expect(application.cultureInfo.name).toBe("en-US");
      expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(".");
    });
  });

  test("in manual mode a formula waits until it is told to calculate", async () => {
    const values: unknown[] = [];
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.add("Manual");
      sheet.getRange("A1:A2").formulas = [[2], ["=A1*10"]];
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[3]];
      const cell = sheet.getRange("A2");
      for (const act of [() => undefined, () => application.calculate("Recalculate")]) {
        act();
        cell.load("values");
        await context.sync();
        values.push(cell.values[0]![0]);
      }
      application.calculationMode = "Automatic";
      await context.sync();
    });
    expect(values).toEqual([20, 30]);
  });

  test("in manual mode a formula has its value from the moment it is entered, and keeps it", async () => {
    const values = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      const sheet = context.workbook.worksheets.add("Entered by hand");
      sheet.getRange("A1:C1").formulas = [[2, "=A1*10", "=SEQUENCE(2)+B1"]];
      await context.sync();
      sheet.getRange("A1").values = [[3]];
      sheet.getRange("E1").formulas = [["=B1+A1"]];
      const cells = sheet.getRange("A1:E2").load("values");
      application.load("calculationState");
      await context.sync();
      expect(application.calculationState).toBe("Pending");
      application.calculationMode = "Automatic";
      await context.sync();
      return cells.values;
    });
    expect(values).toEqual([[3, 20, 21, "", 23], ["", "", 22, "", ""]]); // prettier-ignore
  });

  test("suspended calculation shows the values before, up to the end of the batch", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.add("Suspended");
      sheet.getRange("A1:C1").values = [[1, 2, "=SUM(A1:B1)"]];
      const cells = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(cells.values).toEqual([[1, 2, 3, ""]]);

      application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:B1").values = [[10, 20]];
      sheet.getRange("D1").formulas = [["=A1"]];
      cells.load("values,text,valueTypes");
      application.load("calculationMode,calculationState");
      await context.sync();
      expect([cells.values, cells.text[0]![3], cells.valueTypes[0]![3]]).toEqual([[[10, 20, 3, 0]], "0", "Double"]);
      expect([application.calculationMode, application.calculationState]).toEqual(["Automatic", "Pending"]);

      cells.load("values");
      application.load("calculationState");
      await context.sync();
      expect([cells.values, application.calculationState]).toEqual([[[10, 20, 30, 10]], "Done"]);

      application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[100]];
      application.calculate("Recalculate");
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[100, 20, 120, 100]]);
    });
  });
});
