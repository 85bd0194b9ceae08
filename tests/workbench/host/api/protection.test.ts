/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

beforeAll(() => officeInJest(newHost()));

describe("a protected sheet", () => {
  test("says so with its options, and says nothing of options while it is open", () =>
    onNewSheet(async (sheet, context) => {
      const { protection } = sheet;
      protection.load("protected,options");
      await context.sync();
      expect([protection.protected, protection.options]).toEqual([false, null]);
      protection.protect({ allowFormatCells: true });
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatCells: true, allowSort: false, selectionMode: "Normal" });
    }));

  test.each<[string, string, Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => unknown]>([
    // what is done                       code            options                          how
    ["writing into a locked cell", "AccessDenied", {}, (s) => (s.getRange("A1").values = [[1]])],
    ["writing into an unlocked cell", "nothing", {}, (s) => (s.getRange("B1").values = [[1]])],
    ["formatting", "AccessDenied", {}, (s) => (s.getRange("B1").format.font.bold = true)],
    [
      "formatting where it is allowed",
      "nothing",
      { allowFormatCells: true },
      (s) => (s.getRange("B1").format.font.bold = true),
    ],
    [
      "changing a width",
      "AccessDenied",
      { allowFormatCells: true },
      (s) => (s.getRange("B:B").format.columnWidth = 90),
    ],
    [
      "adding a rule",
      "AccessDenied",
      {},
      (s) => (s.getRange("B1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["adding a conditional format", "AccessDenied", {}, (s) => s.getRange("B1").conditionalFormats.add("DataBar")],
    ["adding a chart", "AccessDenied", {}, (s) => s.charts.add("Line", s.getRange("A1:B2"))],
    [
      "adding a chart where it is allowed",
      "nothing",
      { allowEditObjects: true },
      (s) => s.charts.add("Line", s.getRange("A1:B2")),
    ],
    ["adding a comment", "AccessDenied", {}, (s) => s.comments.add("B1", "Why?")],
    [
      "adding a comment where it is allowed",
      "nothing",
      { allowEditObjects: true },
      (s) => s.comments.add("B1", "Why?"),
    ],
    ["rewriting a comment", "AccessDenied", {}, (s) => (s.comments.getItemByCell("C1").content = "Because.")],
    ["answering a comment", "AccessDenied", {}, (s) => s.comments.getItemByCell("C1").replies.add("Because.")],
    ["deleting a comment", "AccessDenied", {}, (s) => s.comments.getItemByCell("C1").delete()],
    [
      "deleting a row with a locked cell",
      "AccessDenied",
      { allowDeleteRows: true },
      (s) => s.getRange("5:5").delete("Up"),
    ],
    ["deleting a row without any", "nothing", { allowDeleteRows: true }, (s) => s.getRange("3:3").delete("Up")],
    [
      "deleting a column with a locked cell",
      "AccessDenied",
      { allowDeleteColumns: true },
      (s) => s.getRange("E:F").delete("Left"),
    ],
    ["deleting a column without any", "nothing", { allowDeleteColumns: true }, (s) => s.getRange("E:E").delete("Left")],
    ["deleting a row where that is not allowed", "AccessDenied", {}, (s) => s.getRange("3:3").delete("Up")],
    [
      "inserting a row among locked cells",
      "nothing",
      { allowInsertRows: true },
      (s) => s.getRange("5:5").insert("Down"),
    ],
    ["protecting it again", "AccessDenied", {}, (s) => s.protection.protect()],
  ])("%s: %s", async (_what, code, options, work) => {
    const outcome = await refusal((sheet) => {
      for (const open of ["B1", "3:3", "E:E"]) sheet.getRange(open).format.protection.locked = false;
      sheet.comments.add("C1", "Who asked?");
      sheet.protection.protect(options);
      return work(sheet);
    });
    expect(outcome).toBe(code);
  });

  test.each([
    ["the right password opens it", "secret", "nothing"],
    ["a wrong one does not", "Secret", "BadPassword"],
    ["nor does none", undefined, "BadPassword"],
  ])("%s", async (_rule, given, code) => {
    const outcome = await refusal((sheet) => {
      sheet.protection.protect({}, "secret");
      sheet.protection.unprotect(given);
    });
    expect(outcome).toBe(code);
  });
});

describe("a protected workbook", () => {
  test("has its structure closed until the password is given", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect("secret");
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    expect(await refusal(() => undefined)).toBe("AccessDenied");
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect("secret");
      await context.sync();
    });
    expect(await refusal(() => undefined)).toBe("nothing");
  });
});

describe("freeze panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ["rows", (panes) => panes.freezeRows(2), "1:2"],
    ["columns", (panes) => panes.freezeColumns(3), "A:C"],
    ["a corner", (panes) => panes.freezeAt("A1:B4"), "A1:B4"],
    ["whole rows given as a range", (panes) => panes.freezeAt("1:3"), "1:3"],
    ["nothing after unfreezing", (panes) => (panes.freezeRows(2), panes.unfreeze()), null],
  ])("%s", (_what, freeze, location) =>
    onNewSheet(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      expect(frozen.isNullObject ? null : frozen.address.split("!")[1]).toBe(location);
    }),
  );
});
