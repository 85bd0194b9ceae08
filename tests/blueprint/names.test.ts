import fc from "fast-check";
import {
  identifier,
  isSheetName,
  looksLikeCell,
  namesOf,
  pageName,
  periodLimit,
  quoteSheet,
} from "../../src/blueprint/names";
import { LANGUAGES, textsOf } from "../../src/texts/languages";
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

describe.each(LANGUAGES)("in the words of %s", (language) => {
  const texts = textsOf(language).sheets;

  test("every label makes names for tables, cells and columns that Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 19 }), (label) => {
        const { tables, cells, columns } = namesOf(label, texts, ["OKR_AsOf"]);
        for (const name of [tables, cells, columns].flatMap((names) => Object.values(names))) checkName(name);
      }),
    );
  });

  test("the longest label that is allowed makes tabs that Excel takes, and one sign more does not", () => {
    const tabs = (length: number) => Object.values(namesOf("x".repeat(length), texts).sheets);
    const limit = periodLimit(texts);
    expect(limit).toBeGreaterThan(12);
    expect(tabs(limit).every(isSheetName)).toBe(true);
    expect(tabs(limit + 1).every(isSheetName)).toBe(false);
  });
});

describe("the name of a team's page", () => {
  test.each([
    ["Customer Success", [], "Customer Success Q4 2026"],
    ["Customer Success", ["customer success q4 2026"], "Customer Success Q4 2026 2"],
    ["Sales/EMEA: [North]", [], "Sales EMEA   North Q4 2026"],
    ["'s Hertogenbosch'", [], "s Hertogenbosch Q4 2026"],
    ["?*", [], "OKR(W) Q4 2026"],
    ["Research and development of the north", [], "Research and developmen Q4 2026"],
  ])("%s beside %j: %s", (team, taken, name) => {
    expect(pageName(team, "Q4 2026", taken)).toBe(name);
  });

  test("is legal and free whatever the team is called, and never ends in half a character", () => {
    const team = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(team, fc.array(team), (name, taken) => {
        const page = pageName(name, "Q4 2026", taken);
        expect(isSheetName(page)).toBe(true);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(page.toLowerCase());
      }),
    );
  });
});

test("a label keeps its letters and digits in names, and everything else becomes an underscore", () => {
  expect(identifier("Q4 2026")).toBe("Q4_2026");
  expect(identifier(" 2026/27 – Herbst ")).toBe("2026_27_Herbst");
});

test("a sheet's name always stands in quotes, with its own quotes doubled", () => {
  expect(quoteSheet("it's Q4")).toBe("'it''s Q4'");
});
