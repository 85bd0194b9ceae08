import { tokenize, tokenTypes } from "@borgar/fx";
import { MARKS } from "../../src/blueprint/dashboard-charts";
import type { ChartData, Content, SheetPlan } from "../../src/blueprint/plan";
import { BOOKS, SALES, sheetOf, tablesOf, type Book } from "./books";

const formulaIn = (cell: Content): string[] => (cell && "formula" in cell ? [cell.formula] : []);
const formulasOf = ({ blocks }: SheetPlan): string[] => blocks.flatMap(({ rows }) => rows.flat().flatMap(formulaIn));
const both = (book: Book): SheetPlan[] => [sheetOf(book, "dashboard"), sheetOf(book, "alignment")];

/** What Excel 2019 has, of what these sheets use. None of them is volatile. */
const KNOWN = [
  ...["IF", "IFERROR", "ISERROR", "ERROR.TYPE", "ISNUMBER", "AND", "OR", "ROUND", "MOD", "MAX", "SUM", "SUMPRODUCT"],
  ...["COUNTIF", "COUNTIFS", "SMALL", "INDEX", "MATCH", "ROW", "ROWS", "LEN", "LEFT", "MID", "REPT", "TEXT"],
  ...["SUBSTITUTE", "MAXIFS", "MINIFS", "MEDIAN", "MIN", "INT", "N", "ROUNDUP", "TRIM", "VALUE"],
];

describe.each(BOOKS)("the overviews of $title", (book) => {
  test("are formulas of Excel 2019's own functions: none of the add-in, none that is volatile, none that spills", () => {
    const called = both(book)
      .flatMap(formulasOf)
      .flatMap((formula) => tokenize(formula))
      .filter(({ type }) => type === tokenTypes.FUNCTION)
      .map(({ value }) => value);
    expect([...new Set(called)].filter((name) => !KNOWN.includes(name))).toEqual([]);
  });

  test("stand behind the first page: the period first, then the tree", () => {
    const { names, plan } = book;
    expect(plan.sheets.slice(1, 3).map(({ name }) => name)).toEqual([names.sheets.dashboard, names.sheets.alignment]);
  });

  test("have a line in the tree for every row that the tables begin with, and 30 more", () => {
    const rows = book.template.objectives.length + book.template.keyResults.length;
    const list = sheetOf(book, "alignment").blocks.find(({ at }) => at === "A5");
    expect(list?.rows).toHaveLength(rows + 30);
  });
});

describe.each(SALES)("the charts, in the words of $language", (book) => {
  const charts = book.plan.sheets.flatMap(({ charts = [] }) => charts);
  const data = charts.flatMap(({ series }) => series.flatMap(({ values, categories }) => [values, categories]));

  test("read whole columns of tables that are there, with which they grow, or cells of the plan", () => {
    const isThere = (one: ChartData): boolean =>
      "table" in one
        ? tablesOf(book.plan).some(
            ({ name, columns }) => name === one.table && columns.some(({ header }) => header === one.column),
          )
        : book.plan.sheets.some(({ name }) => name === one.sheet);
    expect(data.length).toBeGreaterThan(5);
    expect(data.filter((one) => !isThere(one))).toEqual([]);
  });

  test("draw bars from columns that may be blank: a bar of nothing is not there, a line would fall to 0", () => {
    const fromTables = charts.filter(({ series }) => series.some(({ values }) => "table" in values));
    expect(fromTables.map(({ kind }) => kind).every((kind) => /^(bar|column)Clustered$/.test(kind))).toBe(true);
  });

  test("have a title, a line that says what they show, and a name that no other has", () => {
    expect(charts.every(({ title, description }) => title !== "" && description !== "")).toBe(true);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    const said = JSON.stringify(sheetOf(book, "dashboard").blocks);
    for (const { description } of charts) expect(said).toContain(JSON.stringify(description));
  });

  test("cover no cell that is written, and not each other", () => {
    const { blocks } = sheetOf(book, "dashboard");
    const covered = charts.map(({ over }) => box(over));
    const written = blocks.flatMap(({ at, rows }) =>
      rows.flatMap((row, i) =>
        row.flatMap((cell, j) => (cell ? [{ row: box(at).top + i, column: box(at).left + j }] : [])),
      ),
    );
    const hidden = written.filter(({ row, column }) =>
      covered.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
    );
    expect(hidden).toEqual([]);
    const [first, second, long] = covered;
    expect((first?.right ?? 0) < (second?.left ?? 0) && (first?.bottom ?? 0) < (long?.top ?? 0)).toBe(true);
  });
});

/** `A16:G26` in numbers. */
function box(address: string) {
  const [from = "", to = from] = address.split(":");
  const row = (cell: string) => Number(/\d+/.exec(cell)?.[0]);
  const column = (cell: string) =>
    [.../[A-Z]+/.exec(cell)![0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { top: row(from), left: column(from), bottom: row(to), right: column(to) };
}

/** Contrast with white, 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastWithWhite(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => parseInt(color.slice(i, i + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

test.each(Object.entries(MARKS))("the bars of %s stand out from the paper by 3 to 1 or more", (_what, color) => {
  expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(3);
});
