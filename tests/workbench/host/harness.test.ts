/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../workbench/host/jest/office";

describe("an add-in in Jest: Microsoft's own client against the host", () => {
  const host = newHost();

  beforeAll(() => officeInJest(host));

  test("the library is ready and knows that it runs in Excel on the web", () => {
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.platform).toBe("OfficeOnline");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  });

  test("the active sheet tells its name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
    });
  });
});
