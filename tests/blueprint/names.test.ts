import fc from "fast-check";
import { identifier, isSheetName, looksLikeCell, namesOf, quoteSheet } from "../../src/blueprint/names";
import { checkName } from "../../workbench/host/model/name-rules";

fc.configureGlobal({ seed: 20261121 });

describe("whether a label looks like a cell", () => {
  test.each([
    ["Q4", true],
    ["KR1", true],
    ["FY26", true],
    ["OKR1", true],
    ["KPI2026", true],
    ["h1", true],
    ["XFD1048576", true],
    ["R1C1", true],
    ["r", true],
    ["XFE1", false],
    ["A1048577", false],
    ["A0", false],
    ["Q4 2026", false],
    ["2026-Q4", false],
    ["OKRS1", false],
    ["Autumn", false],
  ])("%s: %s", (label, expected) => {
    expect(looksLikeCell(label)).toBe(expected);
  });
});

describe("what Excel takes as the name of a sheet", () => {
  test.each([
    ["Key Results Q4 2026", true],
    ["Ümläut", true],
    ["x".repeat(31), true],
    ["x".repeat(32), false],
    ["", false],
    ["a:b", false],
    ["a/b", false],
    ["a\\b", false],
    ["a?b", false],
    ["a*b", false],
    ["a[b", false],
    ["a]b", false],
    ["'a", false],
    ["a'", false],
    ["it's", true],
    ["History", false],
    ["half \ud83d", false],
  ])("%j: %s", (name, expected) => {
    expect(isSheetName(name)).toBe(expected);
  });
});

test("every label makes names for tables and cells that Excel takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 19 }), (label) => {
      const { tables, cells } = namesOf(label, ["OKR_AsOf"]);
      for (const name of [...Object.values(tables), ...Object.values(cells)]) checkName(name);
    }),
  );
});

test("a label keeps its letters and digits in names, and everything else becomes an underscore", () => {
  expect(identifier("Q4 2026")).toBe("Q4_2026");
  expect(identifier(" 2026/27 – Herbst ")).toBe("2026_27_Herbst");
});

test("a sheet's name always stands in quotes, with its own quotes doubled", () => {
  expect(quoteSheet("it's Q4")).toBe("'it''s Q4'");
});
