/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

beforeAll(() => officeInJest(newHost()));

describe("settings of the document", () => {
  test.each([
    ["text", "Q4 2026"],
    ["a number", 3.5],
    ["a truth value", false],
    ["a list", [1, "two", null]],
    ["an object", { version: 2, sheets: ["Q4"] }],
    ["a date", new Date(Date.UTC(2026, 3, 1))],
  ])("keep %s as it is", (_what, value) =>
    Excel.run(async (context) => {
      context.workbook.settings.add("template", value);
      const setting = context.workbook.settings.getItem("template");
      setting.load("key,value");
      await context.sync();
      expect([setting.key, setting.value]).toEqual(["template", value]);
    }),
  );

  test("are counted, listed, overwritten under the same key and deleted", () =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", 1);
      settings.add("a", 2);
      settings.add("b", 3);
      settings.load("items/key,items/value");
      await context.sync();
      const found = Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]));
      expect(found).toMatchObject({ a: 2, b: 3 });
      settings.getItem("a").delete();
      const gone = settings.getItemOrNullObject("a");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  test("a setting that is not there is ItemNotFound", async () => {
    expect(await refusal((_sheet, { workbook }) => workbook.settings.getItem("nothing").load("value"))).toBe(
      "ItemNotFound",
    );
  });
});

describe("custom properties", () => {
  test("of a sheet hold text under keys without regard to case", () =>
    onNewSheet(async (sheet, context) => {
      sheet.customProperties.add("Stamp", "made here");
      sheet.customProperties.add("STAMP", "made again");
      sheet.customProperties.load("items/key,items/value");
      await context.sync();
      expect(sheet.customProperties.items.map(({ key, value }) => [key, value])).toEqual([["Stamp", "made again"]]);
    }));

  test("of the document know their type", () =>
    Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("Team", "Sales");
      custom.add("Goals", 3);
      custom.add("Weight", 0.5);
      custom.add("Closed", true);
      custom.load("items/key,items/type,items/value");
      await context.sync();
      expect(custom.items.map(({ key, type, value }) => [key, type, value as unknown])).toEqual([
        ["Team", "String", "Sales"],
        ["Goals", "Number", 3],
        ["Weight", "Float", 0.5],
        ["Closed", "Boolean", true],
      ]);
    }));

  test("the built-in ones begin empty and keep what they are given", () =>
    Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Objectives";
      properties.load("title,subject,revisionNumber");
      await context.sync();
      expect([properties.title, properties.subject, properties.revisionNumber]).toEqual(["Objectives", "", 0]);
    }));
});
