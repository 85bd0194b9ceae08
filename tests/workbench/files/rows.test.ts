import { openWorkbook, saveWorkbook } from "../../../workbench/files";
import { textOf, unpack } from "../../../workbench/files/excelts";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbench/host/model/area";
import { updateFormats } from "../../../workbench/host/model/formatting";
import { hideRows, rowHeight, setRowHeights } from "../../../workbench/host/model/sizes";
import type { Worksheet } from "../../../workbench/host/model/worksheet";
import { at, newWorkbook, write } from "../host/model/workbook";

const rowsFrom = (row: number, rows = MAX_ROWS - row) => ({ row, rows, column: 0, columns: 1 });

/** A sheet with a text of three lines in A2 and a line in A3. */
function sheetOfThree(): Worksheet {
  const { sheet } = newWorkbook();
  write(sheet, { A2: "one\ntwo\nthree", A3: "four" });
  updateFormats(sheet, at("A2:A3"), (format) => ({ ...format, wrapText: true }));
  return sheet;
}

async function partOf({ workbook }: Worksheet): Promise<string> {
  return textOf(await unpack(await saveWorkbook(workbook)), "xl/worksheets/sheet1.xml")!;
}

async function opened({ workbook }: Worksheet): Promise<Worksheet> {
  const other = newWorkbook().workbook;
  await openWorkbook(await saveWorkbook(workbook), other);
  return other.active;
}

describe("rows of a file", () => {
  test.each<[rule: string, done: (sheet: Worksheet) => void, rows: readonly string[]]>([
    ["a fitted height has no mark, and a row of one line no height", () => undefined, ['r="2" ht="45"', 'r="3"']],
    [
      "a height that was set has the mark",
      (s) => setRowHeights(s, at("A2"), 24),
      ['r="2" ht="24" customHeight="1"', 'r="3"'],
    ],
    [
      "so has one that is the standard",
      (s) => setRowHeights(s, at("A2"), 15),
      ['r="2" ht="15" customHeight="1"', 'r="3"'],
    ],
    [
      "a hidden row keeps the height it is fitted to",
      (s) => hideRows(s, at("A2"), true),
      ['r="2" ht="45" hidden="1"', 'r="3"'],
    ],
    [
      "an empty row that is hidden is there, and none between",
      (s) => hideRows(s, at("A9"), true),
      ['r="2" ht="45"', 'r="3"', 'r="9" ht="15" hidden="1"'],
    ],
    [
      "rows hidden down to the end are one mark",
      (s) => hideRows(s, rowsFrom(3), true),
      ['r="1" ht="15"', 'r="2" ht="45"', 'r="3" ht="15"'],
    ],
  ])("%s", async (_rule, done, rows) => {
    const sheet = sheetOfThree();
    done(sheet);
    const tags = (await partOf(sheet)).match(/<row\b[^>]*>/g) ?? [];
    expect(tags.map((tag) => tag.replace(/^<row |\/?>$| spans="[^"]*"/g, "").trim())).toEqual(rows);
  });

  test.each<[what: string, done: (sheet: Worksheet) => void]>([
    ["a fitted row", () => undefined],
    [
      "a height that was set, and one that is the standard",
      (s) => (setRowHeights(s, at("A2"), 24), setRowHeights(s, at("A3"), 15)),
    ],
    ["hidden rows", (s) => hideRows(s, at("A2:A9"), true)],
    ["all rows below hidden", (s) => hideRows(s, rowsFrom(5), true)],
    ["all rows hidden but one", (s) => (hideRows(s, rowsFrom(0), true), hideRows(s, at("A5"), false))],
    ["all rows of another height", (s) => setRowHeights(s, rowsFrom(0), 30)],
    [
      "all rows below of another height, and some of these hidden",
      (s) => (setRowHeights(s, rowsFrom(4), 30), hideRows(s, rowsFrom(8, 2), true)),
    ],
    [
      "all rows below of another height, and hidden further down",
      (s) => (setRowHeights(s, rowsFrom(4), 30), hideRows(s, rowsFrom(20), true)),
    ],
  ])("%s: the opened sheet has the same rows", async (_what, done) => {
    const sheet = sheetOfThree();
    done(sheet);
    const again = await opened(sheet);
    expect([...again.rowHeights.spans]).toEqual([...sheet.rowHeights.spans]);
    expect([...again.hiddenRows.map.spans]).toEqual([...sheet.hiddenRows.map.spans]);
    expect([0, 1, 2, 30].map((row) => rowHeight(again, row))).toEqual(
      [0, 1, 2, 30].map((row) => rowHeight(sheet, row)),
    );
  });

  test("a height that a file holds without the mark is fitted again", async () => {
    const sheet = await opened(sheetOfThree());
    write(sheet, { A2: "one" });
    expect(rowHeight(sheet, 1)).toBe(15);
  });
});

test("a row that is formatted and holds nothing keeps its format", async () => {
  const sheet = sheetOfThree();
  updateFormats(sheet, { row: 6, rows: 1, column: 0, columns: MAX_COLUMNS }, (format) => ({
    ...format,
    wrapText: true,
  }));
  expect((await opened(sheet)).rowFormats.get(6)?.wrapText).toBe(true);
});
