import { updateFormats } from "../../../../workbench/host/model/formatting";
import type { CellFormat } from "../../../../workbench/host/model/format";
import { mergeCells } from "../../../../workbench/host/model/merge";
import {
  autofitRows,
  hideColumns,
  hideRows,
  rowHeight,
  rowStart,
  setColumnWidths,
  setRowHeights,
} from "../../../../workbench/host/model/sizes";
import type { Worksheet } from "../../../../workbench/host/model/worksheet";
import { at, newWorkbook, write } from "./workbook";

const LONG = "We lose on two or three points that we could mend";

function look(sheet: Worksheet, address: string, part: Partial<CellFormat>): void {
  updateFormats(sheet, at(address), (format) => ({ ...format, ...part }));
}

function letters(sheet: Worksheet, address: string, part: Partial<CellFormat["font"]>): void {
  updateFormats(sheet, at(address), (format) => ({ ...format, font: { ...format.font, ...part } }));
}

/** A sheet whose column B is as wide as half of the long text, and wraps from B2 to B9. */
function sheetThatWraps(): Worksheet {
  const { sheet } = newWorkbook();
  setColumnWidths(sheet, at("B1"), 135);
  look(sheet, "B2:B9", { wrapText: true });
  return sheet;
}

describe("a row of which nobody set the height is fitted to what stands in it", () => {
  test.each<[rule: string, points: number, done: (sheet: Worksheet) => void]>([
    ["an empty row is a line high", 15, () => undefined],
    ["a text of two lines needs two", 30, (s) => write(s, { B2: LONG })],
    ["a break in the text counts", 45, (s) => write(s, { B2: "one\ntwo\nthree" })],
    ["a text that does not wrap stands in one line", 15, (s) => write(s, { A2: `${LONG}\n${LONG}` })],
    ["a number never wraps", 15, (s) => write(s, { B2: 123_456_789_012_345 })],
    ["the answer of a formula counts", 30, (s) => write(s, { B2: `="${LONG}"` })],
    [
      "the number format of a text counts",
      30,
      (s) => (write(s, { B2: "We lose" }), look(s, "B2", { numberFormat: '"on points that we could mend: "@' })),
    ],
    [
      "the longest text of the row decides",
      45,
      (s) => (look(s, "A2", { wrapText: true }), write(s, { A2: "1\n2\n3", B2: LONG })),
    ],
    ["a narrower column needs more lines", 60, (s) => (write(s, { B2: LONG }), setColumnWidths(s, at("B1"), 75))],
    ["a wider column needs fewer", 15, (s) => (write(s, { B2: LONG }), setColumnWidths(s, at("B1"), 400))],
    [
      "indented text has less room",
      45,
      (s) => (write(s, { B2: LONG }), look(s, "B2", { indentLevel: 5, horizontalAlignment: "Left" })),
    ],
    ["larger letters make higher lines", 56.25, (s) => (write(s, { B2: LONG }), letters(s, "B2", { size: 14 }))],
    [
      "smaller letters make lower lines, and more fits in",
      24,
      (s) => (write(s, { B2: LONG }), letters(s, "B2", { size: 9 })),
    ],
    [
      "smaller letters leave the row as high as an empty one",
      15,
      (s) => (write(s, { B2: "We lose" }), letters(s, "B2", { size: 8 })),
    ],
    ["large letters count where nothing is written yet", 26.25, (s) => letters(s, "A2", { size: 20 })],
    [
      "justified text wraps by itself",
      30,
      (s) => (look(s, "B2", { wrapText: false, horizontalAlignment: "Justify" }), write(s, { B2: LONG })),
    ],
    ["text that is turned does not wrap", 15, (s) => (look(s, "B2", { textOrientation: 90 }), write(s, { B2: LONG }))],
    ["text of merged cells is not fitted", 15, (s) => (mergeCells(s, at("B2:C2"), false), write(s, { B2: LONG }))],
    ["text of a hidden column is not fitted", 15, (s) => (write(s, { B2: LONG }), hideColumns(s, at("B1"), true))],
    ["a height that was set stays", 20.25, (s) => (write(s, { B2: LONG }), setRowHeights(s, at("B2"), 20))],
    [
      "autofit gives up a height that was set",
      30,
      (s) => (write(s, { B2: LONG }), setRowHeights(s, at("B2"), 20), autofitRows(s, at("B2"))),
    ],
    ["a hidden row has none", 0, (s) => (write(s, { B2: LONG }), hideRows(s, at("B2"), true))],
    ["no row is higher than Excel's highest", 409.5, (s) => write(s, { B2: "1\n".repeat(100) })],
    [
      "a text that was cleared leaves a line",
      15,
      (s) => (write(s, { B2: LONG }), rowHeight(s, 1), write(s, { B2: "" })),
    ],
  ])("%s", (_rule, points, done) => {
    const sheet = sheetThatWraps();
    done(sheet);
    sheet.workbook.calculate();
    expect(rowHeight(sheet, 1)).toBe(points);
  });

  test("what lies below moves down", () => {
    const sheet = sheetThatWraps();
    write(sheet, { B2: LONG });
    expect(rowStart(sheet, 2)).toBe(45);
  });

  test("50,000 rows that wrap are fitted anew after a change in less than a second", () => {
    const sheet = sheetThatWraps();
    look(sheet, "B:B", { wrapText: true });
    const rows = 50_000;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < 8; column++) sheet.cells.set(row, column, { value: `${LONG} ${row % 5_000}` });
    }
    expect(rowHeight(sheet, 0)).toBe(30);
    const begun = performance.now();
    write(sheet, { B9: "short" });
    expect([rowHeight(sheet, 8), rowHeight(sheet, rows - 1)]).toEqual([15, 45]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
