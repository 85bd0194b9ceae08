/** @jest-environment jsdom */
import { newHost, officeInJest } from "../../../../workbench/host/jest/office";
import { onNewSheet, refusal } from "./excel";

beforeAll(() => officeInJest(newHost()));

describe("the format of a range", () => {
  test("what all cells share is read, what differs is null", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.fill.color = "orange";
      const { font, fill } = sheet.getRange("A1:B1").format;
      font.load("bold,italic");
      fill.load("color,pattern");
      await context.sync();
      expect([font.bold, font.italic, fill.color, fill.pattern]).toEqual([null, false, "#FFA500", "Solid"]);
    }));

  test.each([
    ["an HTML name", "red", "#FF0000"],
    ["small letters", "#ffa500", "#FFA500"],
    ["no number sign", "00FF7f", "#00FF7F"],
  ])("a colour given with %s comes back as #RRGGBB", (_how, given, expected) =>
    onNewSheet(async (sheet, context) => {
      const { font } = sheet.getRange("B2").format;
      font.color = given;
      font.load("color");
      await context.sync();
      expect(font.color).toBe(expected);
    }),
  );

  test("a cleared fill reads white and has no pattern", () =>
    onNewSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#123456";
      fill.clear();
      fill.load("color,pattern");
      await context.sync();
      expect([fill.color, fill.pattern]).toEqual(["#FFFFFF", "None"]);
    }));

  test("a whole column is formatted without a cell of its own, and a cell in it looks so", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("C:C").format.font.size = 20;
      const [cell, beside] = [sheet.getRange("C900").format.font, sheet.getRange("D900").format.font];
      cell.load("size");
      beside.load("size");
      await context.sync();
      expect([cell.size, beside.size]).toEqual([20, 11]);
    }));

  test("widths and heights are points, standard until set, and null when they differ", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("2:2").format.rowHeight = 30;
      const formats = ["A1", "B2", "A1:B2"].map((address) => sheet.getRange(address).format);
      for (const format of formats) format.load("columnWidth,rowHeight,useStandardWidth,useStandardHeight");
      await context.sync();
      expect(formats.map((f) => [f.columnWidth, f.rowHeight, f.useStandardWidth, f.useStandardHeight])).toEqual([
        [48, 15, true, true],
        [120, 30, false, false],
        [null, null, null, null],
      ]);
    }));

  test("autofit widens a column for its longest text and leaves empty ones alone", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["short"], ["Implement a training program for all salespeople"]];
      sheet.getRange("A:B").format.autofitColumns();
      const [filled, empty] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
      filled.load("columnWidth");
      empty.load("columnWidth");
      await context.sync();
      expect(filled.columnWidth).toBeGreaterThan(200);
      expect(filled.columnWidth).toBeLessThan(300);
      expect(empty.columnWidth).toBe(48);
    }));

  test("a row grows with its largest font and with text that wraps", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.size = 20;
      sheet.getRange("A2").values = [["three words wrapping"]];
      sheet.getRange("A2").format.wrapText = true;
      const rows = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).format);
      for (const row of rows) row.load("rowHeight");
      await context.sync();
      expect(rows[0]!.rowHeight).toBeGreaterThan(25);
      expect(rows[1]!.rowHeight).toBeGreaterThan(40);
      expect(rows[2]!.rowHeight).toBe(15);
    }));

  test("indenting turns the general alignment to the left and never goes below nothing", () =>
    onNewSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.adjustIndent(2);
      format.load("indentLevel,horizontalAlignment");
      await context.sync();
      expect([format.indentLevel, format.horizontalAlignment]).toEqual([2, "Left"]);
      format.adjustIndent(-5);
      format.load("indentLevel");
      await context.sync();
      expect(format.indentLevel).toBe(0);
    }));

  test.each([
    ["a colour that is none", (s: Excel.Worksheet) => (s.getRange("A1").format.fill.color = "reddish")],
    ["a width of 2,000 points", (s: Excel.Worksheet) => (s.getRange("A1").format.columnWidth = 2000)],
    ["a font of no size", (s: Excel.Worksheet) => (s.getRange("A1").format.font.size = 0)],
    ["an alignment that is none", (s: Excel.Worksheet) => (s.getRange("A1").format.verticalAlignment = "Up" as "Top")],
  ])("%s is refused with InvalidArgument", async (_what, work) => {
    expect(await refusal(work)).toBe("InvalidArgument");
  });
});

describe("the borders of a range", () => {
  test("there are eight sides, and an inside line lies between the cells only", () =>
    onNewSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("InsideHorizontal").style = "Dash";
      const [top, bottom, below] = [
        sheet.getRange("A1").format.borders.getItem("EdgeTop"),
        sheet.getRange("A1").format.borders.getItem("EdgeBottom"),
        sheet.getRange("A2").format.borders.getItem("EdgeTop"),
      ];
      for (const side of [top, bottom, below]) side.load("style");
      borders.load("count");
      await context.sync();
      expect([borders.count, top.style, bottom.style, below.style]).toEqual([8, "None", "Dash", "Dash"]);
    }));

  test("a colour makes a line where there was none, and taking it away takes it from both cells", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("B2").format.borders.getItem("EdgeLeft").color = "#FF0000";
      const seen = sheet.getRange("A2").format.borders.getItem("EdgeRight");
      seen.load("style,color");
      await context.sync();
      expect([seen.style, seen.color]).toEqual(["Continuous", "#FF0000"]);
      sheet.getRange("A2").format.borders.getItem("EdgeRight").style = "None";
      const left = sheet.getRange("B2").format.borders.getItem("EdgeLeft");
      left.load("style");
      await context.sync();
      expect(left.style).toBe("None");
    }));

  test("the edge of a range is null where its cells differ", () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Double";
      const top = sheet.getRange("A1:B1").format.borders.getItem("EdgeTop");
      top.load("style");
      await context.sync();
      expect(top.style).toBeNull();
    }));
});

test("the built-in styles are there, and one that was changed shows in every cell that has it", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1").style = "Good";
    const { font } = sheet.getRange("A1").format;
    font.load("color");
    await context.sync();
    expect(font.color).toBe("#006100");
    context.workbook.styles.getItem("Good").font.color = "#00AA00";
    font.load("color");
    await context.sync();
    expect(font.color).toBe("#00AA00");
  }));
