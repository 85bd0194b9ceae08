import { blocksOf, pointedAt, pointerTo, type Kept } from "../../src/workbook/close-kept";
import { placeOf } from "../../src/workbook/places";

const kept = (change: Partial<Kept>): Kept => ({
  sheet: "Page",
  place: placeOf("B2"),
  formula: "=A1",
  isArray: false,
  ...change,
});

describe("a formula that points at cells", () => {
  test.each<[string, Partial<Kept>, string]>([
    ["one cell", {}, "=ROWS('Page'!B2)"],
    ["cells below each other", { place: placeOf("B2:B9") }, "=ROWS('Page'!B2:B9)"],
    ["a block", { place: placeOf("B2:D9") }, "=ROWS('Page'!B2:D9)*COLUMNS('Page'!B2:D9)"],
    ["a sheet with a quote", { sheet: "Team's" }, "=ROWS('Team''s'!B2)"],
    ["a column of a table", { column: { table: "tblWork", header: "Set by" } }, "=ROWS(tblWork[Set by])"],
    ["a header with signs", { column: { table: "tblWork", header: "a#[b]" } }, "=ROWS(tblWork[a'#'[b']])"],
  ])("%s: it is read as it was written", (_what, change, formula) => {
    const one = kept(change);
    expect(pointerTo(one)).toBe(formula);
    expect(pointedAt(formula)).toEqual(one.column ?? { sheet: one.sheet, place: one.place });
  });

  test.each([
    ["as Excel writes it without quotes", "=ROWS(Page!$B$2:$B$9)", { sheet: "Page", place: placeOf("B2:B9") }],
    ["whose cells are gone", "=ROWS(#REF!)", "gone"],
    ["that is something else", "=5", undefined],
    ["that was cleared", "", undefined],
  ])("%s", (_what, formula, expected) => {
    expect(pointedAt(formula)).toEqual(expected);
  });
});

test("cells that are alike become as few blocks as down and across allow", () => {
  const cells = ["A1", "A2", "B1", "B2", "C1", "A4", "B4", "C4"].map((at) => placeOf(at));
  const places = blocksOf(cells, ({ row }) => (row === 3 ? "other" : "same")).map(({ place }) => place);
  expect(places).toEqual(["A1:B2", "A4:C4", "C1"].map((at) => placeOf(at)));
});
