import { HEADERS, isSheetName, periodLimit } from "../../src/blueprint/names";
import { LANGUAGES, textsOf } from "../../src/texts/languages";

/** What Excel demands of the words that are written into a workbook, in whichever language. */
describe.each(LANGUAGES)("the sheets in %s", (language) => {
  const { sheets } = textsOf(language);

  test("say their own language, by which a workbook is read again", () => {
    expect(sheets.language).toBe(language);
  });

  test("have tabs that Excel takes, each its own, with room for a period such as Q4 2026", () => {
    const tabs = Object.values(sheets.tabs);
    expect(tabs.filter((tab) => !isSheetName(tab))).toEqual([]);
    expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(tabs.length);
    expect(periodLimit(sheets)).toBeGreaterThanOrEqual("Q4 GJ2026-27".length);
  });

  test.each(Object.values(HEADERS).map((table) => [table, sheets[table]] as const))(
    "%s: every header is its own and can stand in a formula",
    (_table, columns) => {
      const headers = Object.values(columns);
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
      expect(headers.filter((header) => /[[\]#@'"]/.test(header) || header.trim() !== header)).toEqual([]);
    },
  );

  test.each(Object.entries(sheets.words))(
    "%s: every word is its own, so that a formula knows which is meant",
    (_list, words) => {
      const shown = Object.values(words);
      expect(new Set(shown.map((word) => word.toLowerCase())).size).toBe(shown.length);
    },
  );

  const excel = (entry: unknown): { title: string; text: string } =>
    (typeof entry === "function" ? (entry as (sheet: string) => unknown)("x".repeat(31)) : entry) as never;

  test("have notes that fit: a title of 32 characters, a text of 255", () => {
    const long = Object.entries(sheets.hints).filter(([, { title, text }]) => title.length > 32 || text.length > 255);
    expect(long).toEqual([]);
  });

  test("have answers to wrong entries that fit: a title of 32 characters, a text of 225", () => {
    const long = Object.entries(sheets.refusals)
      .map(([name, entry]) => ({ name, ...excel(entry) }))
      .filter(({ title, text }) => title.length > 32 || text.length > 225);
    expect(long).toEqual([]);
  });

  test("have comments of names that fit: 255 characters", () => {
    expect(Object.values(sheets.comments).filter((comment) => comment.length > 255)).toEqual([]);
  });
});
