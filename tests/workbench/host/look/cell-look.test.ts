import { addTable } from "../calculation/sheet";
import { DEFAULT_FORMAT, type Border } from "../../../../workbench/host/model/format";
import { looks } from "../../../../workbench/host/look";
import { fill, font, formatCells, lookAt, rule, sheetWith } from "./sheet";

describe("what a cell shows", () => {
  test.each([
    // the rule                          value                    format         text        lies
    ["text leans left",                  "Leads",                 "General",     "Leads",    "Left"],
    ["numbers lean right",               0.75,                    "0%",          "75%",      "Right"],
    ["truth values stand in the middle", true,                    "General",     "TRUE",     "Center"],
    ["errors stand in the middle",       { error: "#N/A" as const }, "General",  "#N/A",     "Center"],
    ["dates are numbers",                46_113,                  "yyyy-mm-dd",  "2026-04-01", "Right"],
    ["blank shows nothing",              null,                    "0.00",        "",         "Left"],
  ])("%s", (_rule, value, numberFormat, text, horizontal) => {
    const sheet = sheetWith([[value]]);
    formatCells(sheet, "A1", { numberFormat });
    expect(lookAt(sheet, "A1")).toMatchObject({ text, horizontal });
  }); // prettier-ignore

  test("an alignment that was set holds", () => {
    const sheet = sheetWith([[5]]);
    formatCells(sheet, "A1", { horizontalAlignment: "Center" });
    expect(lookAt(sheet, "A1").horizontal).toBe("Center");
  });

  test.each([
    ["[Red]", -5, "#FF0000"],
    ["Excel's own green", 5, "#00FF00"],
  ])("a number format colours its text: %s", (_what, value, color) => {
    const sheet = sheetWith([[value]]);
    formatCells(sheet, "A1", { numberFormat: "[Green]0;[Red]-0" });
    expect(lookAt(sheet, "A1").font.color).toBe(color);
  });

  test("a tint makes a fill lighter, a shade darker", () => {
    const sheet = sheetWith();
    formatCells(sheet, "A1", { fill: { ...fill("#808080").fill, tintAndShade: 0.5 } });
    formatCells(sheet, "A2", { fill: { ...fill("#808080").fill, tintAndShade: -0.5 } });
    expect([lookAt(sheet, "A1").fill, lookAt(sheet, "A2").fill]).toEqual(["#C0C0C0", "#404040"]);
  });

  test("a line between two cells shows in both", () => {
    const sheet = sheetWith();
    const line: Border = { style: "Double", color: "#FF0000", weight: "Thick", tintAndShade: 0 };
    formatCells(sheet, "A1", { borders: { ...DEFAULT_FORMAT.borders, EdgeBottom: line } });
    const shown = { style: "Double", color: "#FF0000", weight: "Thick" };
    expect(lookAt(sheet, "A1").borders).toEqual({ EdgeBottom: shown });
    expect(lookAt(sheet, "A2").borders).toEqual({ EdgeTop: shown });
  });
});

describe("what a table style paints", () => {
  const table = (style: string) => {
    const sheet = sheetWith();
    const made = addTable(sheet, "tblKR", "A1:B4", ["Key result", "Score"]);
    made.style = style;
    return { sheet, made };
  };

  test("TableStyleMedium2: white bold words on accent 1, and every second row pale", () => {
    const { sheet } = table("TableStyleMedium2");
    expect(lookAt(sheet, "A1")).toMatchObject({ fill: "#4472C4", font: { color: "#FFFFFF", bold: true } });
    expect([lookAt(sheet, "A2").fill, lookAt(sheet, "A3").fill, lookAt(sheet, "A4").fill]).toEqual([
      "#DAE3F3",
      "",
      "#DAE3F3",
    ]);
  });

  test("bands can be switched to columns, and off", () => {
    const { sheet, made } = table("TableStyleMedium2");
    made.showBandedRows = false;
    made.showBandedColumns = true;
    expect([lookAt(sheet, "A3").fill, lookAt(sheet, "B3").fill]).toEqual(["#DAE3F3", ""]);
  });

  test("the first column is strong when it is highlighted, the totals row has a double line above", () => {
    const { sheet, made } = table("TableStyleMedium2");
    made.highlightFirstColumn = true;
    made.showTotals = true;
    sheet.workbook.changed({ kind: "look", sheet, source: "user" });
    expect([lookAt(sheet, "A2").font.bold, lookAt(sheet, "B2").font.bold]).toEqual([true, false]);
    expect(lookAt(sheet, "B4")).toMatchObject({ font: { bold: true }, borders: { EdgeTop: { style: "Double" } } });
  });

  test("what a person gave a cell lies over the style", () => {
    const { sheet } = table("TableStyleMedium2");
    formatCells(sheet, "A1", { ...fill("#FFFF00"), ...font({ color: "#FF0000" }) });
    expect(lookAt(sheet, "A1")).toMatchObject({ fill: "#FFFF00", font: { color: "#FF0000", bold: true } });
  });

  test.each([
    ["TableStyleLight1", "A1", ""],
    ["TableStyleLight9", "A1", "#4472C4"],
    ["TableStyleLight15", "A2", "#D9D9D9"],
    ["TableStyleMedium7", "A1", "#70AD47"],
    ["TableStyleMedium9", "A3", "#DAE3F3"],
    ["TableStyleMedium15", "A1", "#000000"],
    ["TableStyleMedium28", "A1", "#E2EFDA"],
    ["TableStyleDark1", "A1", "#000000"],
    ["TableStyleDark9", "A1", "#ED7D31"],
    ["a style nobody knows", "A1", ""],
  ])("%s paints %s %s", (style, address, expected) => {
    expect(lookAt(table(style).sheet, address).fill).toBe(expected);
  });
});

describe("looking is cheap", () => {
  test("the look follows every change, although it is gathered once", () => {
    const sheet = sheetWith([["before"]]);
    expect(lookAt(sheet, "A1").text).toBe("before");
    sheet.cells.set(0, 0, { value: "after" });
    sheet.workbook.changed({
      kind: "cells",
      sheet,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      source: "user",
      how: "RangeEdited",
    });
    expect(lookAt(sheet, "A1").text).toBe("after");
  });

  test("a rule over 2,000 cells asks the calculation a few times, not 2,000 times, and not again", () => {
    const sheet = sheetWith(Array.from({ length: 200 }, (_, i) => Array.from({ length: 10 }, (_, j) => i * j)));
    rule(sheet, "A1:J200", "Custom", { rule: { formula: "=AND($B1>50,A1<>0)" }, format: { font: { bold: true } } });
    const asked = jest.spyOn(sheet.workbook.calculation, "evaluateEach");
    const all = { row: 0, column: 0, rows: 200, columns: 10 };
    const bold = looks(sheet, all)
      .flat()
      .filter(({ font: { bold } }) => bold).length;
    expect(bold).toBe((200 - 51) * 9);
    expect(asked.mock.calls.length).toBe(5);
    looks(sheet, all);
    expect(asked.mock.calls.length).toBe(5);
  });
});
