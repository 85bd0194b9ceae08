/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

beforeAll(() => officeInJest(newHost()));

type Kind = `${Excel.ConditionalFormatType}`;

describe("conditional formats on the wire", () => {
  test.each<
    [
      Kind,
      (format: Excel.ConditionalFormat) => void,
      (format: Excel.ConditionalFormat) => { load(): unknown; toJSON(): object },
      object,
    ]
  >([
    [
      "Custom",
      (f) => (f.custom.rule.formula = "=$B1>1"),
      (f) => f.custom.rule,
      { formula: "=$B1>1", formulaR1C1: "=RC2>1" },
    ],
    [
      "CellValue",
      (f) => (f.cellValue.rule = { formula1: "=0.4", operator: "LessThan" }),
      (f) => f.cellValue,
      { rule: { formula1: "=0.4", operator: "LessThan" } },
    ],
    [
      "TopBottom",
      (f) => (f.topBottom.rule = { rank: 3, type: "BottomItems" }),
      (f) => f.topBottom,
      { rule: { rank: 3, type: "BottomItems" } },
    ],
    [
      "PresetCriteria",
      (f) => (f.preset.rule = { criterion: "DuplicateValues" }),
      (f) => f.preset,
      { rule: { criterion: "DuplicateValues" } },
    ],
    [
      "ContainsText",
      (f) => (f.textComparison.rule = { operator: "Contains", text: "risk" }),
      (f) => f.textComparison,
      { rule: { operator: "Contains", text: "risk" } },
    ],
    [
      "DataBar",
      (f) => (f.dataBar.upperBoundRule = { type: "Number", formula: "1" }),
      (f) => f.dataBar,
      {
        upperBoundRule: { type: "Number", formula: "1" },
        lowerBoundRule: { type: "Automatic" },
        showDataBarOnly: false,
      },
    ],
    [
      "ColorScale",
      (f) =>
        (f.colorScale.criteria = {
          minimum: { type: "LowestValue", color: "red" },
          maximum: { type: "HighestValue", color: "#00ff00" },
        }),
      (f) => f.colorScale,
      {
        threeColorScale: false,
        criteria: {
          minimum: { type: "LowestValue", color: "#FF0000" },
          maximum: { type: "HighestValue", color: "#00FF00" },
        },
      },
    ],
    [
      "IconSet",
      (f) => (f.iconSet.style = "FourRating"),
      (f) => f.iconSet,
      { style: "FourRating", reverseIconOrder: false, showIconOnly: false },
    ],
  ])("%s keeps what it is given", (kind, write, part, expected) =>
    onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add(kind);
      write(format);
      const read = part(format);
      read.load();
      format.load("type,priority,stopIfTrue");
      await context.sync();
      expect(read.toJSON()).toMatchObject(expected);
      expect([format.type, format.priority, format.stopIfTrue]).toEqual([kind, 0, false]);
    }),
  );

  test("the latest format comes first, and priorities can be changed from either end", () =>
    onNewSheet(async (sheet, context) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const [first, second, third] = [formats.add("Custom"), formats.add("DataBar"), formats.add("IconSet")];
      for (const each of [first, second, third]) each.load("priority");
      await context.sync();
      expect([first.priority, second.priority, third.priority]).toEqual([2, 1, 0]);
      third.priority = -1;
      for (const each of [first, second, third]) each.load("priority");
      await context.sync();
      expect([first.priority, second.priority, third.priority]).toEqual([1, 0, 2]);
    }));

  test("a range sees the formats that touch it, and clearing it leaves the rest of them", () =>
    onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=B1>0";
      sheet.getRange("C1:C9").conditionalFormats.add("DataBar");
      sheet.getRange("A1:A3").conditionalFormats.clearAll();
      const count = sheet.getRange("A1:C9").conditionalFormats.getCount();
      const range = format.getRange().load("address");
      format.custom.rule.load("formula");
      await context.sync();
      expect(count.value).toBe(2);
      expect(range.address).toMatch(/!A4:A9$/);
      expect(format.custom.rule.formula).toBe("=B4>0");
    }));

  test("the look of a rule has fill, font and borders, and empty ones until they are set", () =>
    onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.format;
      format.font.color = "red";
      format.borders.getItem("EdgeTop").color = "blue";
      const top = format.borders.getItem("EdgeTop").load("style,color");
      format.font.load("color,bold");
      format.fill.load("color");
      await context.sync();
      expect([format.font.color, format.font.bold, format.fill.color]).toEqual(["#FF0000", null, ""]);
      expect([top.style, top.color]).toEqual(["Continuous", "#0000FF"]);
    }));

  test("the part of another kind is missing: a null object, or ItemNotFound", async () => {
    await onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("DataBar");
      const part = format.customOrNullObject;
      part.load();
      await context.sync();
      expect(part.isNullObject).toBe(true);
    });
    expect(
      await refusal((sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar").custom.rule.load("formula")),
    ).toBe("ItemNotFound");
  });

  test.each<[string, (format: Excel.ConditionalFormatCollection) => unknown]>([
    ["a formula without =", (all) => (all.add("Custom").custom.rule.formula = "A1>0")],
    [
      "an operator that is none",
      (all) => (all.add("CellValue").cellValue.rule = { formula1: "1", operator: "Like" as "Between" }),
    ],
    [
      "three criteria for four icons",
      (all) => {
        const { iconSet } = all.add("IconSet");
        iconSet.style = "FourArrows";
        iconSet.criteria = [1, 2, 3].map(() => ({ formula: "1", operator: "GreaterThan", type: "Number" }));
      },
    ],
    [
      "the hundred and first percent",
      (all) => (all.add("TopBottom").topBottom.rule = { rank: 101, type: "TopPercent" }),
    ],
  ])("%s is refused with InvalidArgument", async (_what, work) => {
    expect(await refusal((sheet) => work(sheet.getRange("A1").conditionalFormats))).toBe("InvalidArgument");
  });

  test("deleting one leaves the others", () =>
    onNewSheet(async (sheet, context) => {
      const all = sheet.getRange("A1").conditionalFormats;
      const gone = all.add("DataBar");
      all.add("ColorScale");
      gone.delete();
      all.load("items/type");
      await context.sync();
      expect(all.items.map(({ type }) => type)).toEqual(["ColorScale"]);
    }));
});
