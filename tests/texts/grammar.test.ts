import * as german from "../../src/texts/de/grammar";
import * as english from "../../src/texts/en/grammar";
import { grammarOf } from "../../src/texts/grammar";
import { LANGUAGES, type Language } from "../../src/texts/languages";

const GRAMMARS = { en: english, de: german } satisfies Record<Language, unknown>;

describe("each language", () => {
  test.each(LANGUAGES)("%s has a form for every category of plural that Intl knows for it", (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect([...GRAMMARS[language].categories].sort()).toEqual([...pluralCategories].sort());
  });
});

describe("a number with its noun", () => {
  const polish = grammarOf("pl", ["one", "few", "many", "other"], ["„", "”"]);
  const sheets = { one: "arkusz", few: "arkusze", many: "arkuszy", other: "arkusza" };
  test.each([
    // n      English        German           Polish, which has four forms
    [0, "0 sheets", "0 Blätter", "0 arkuszy"],
    [1, "1 sheet", "1 Blatt", "1 arkusz"],
    [2, "2 sheets", "2 Blätter", "2 arkusze"],
    [5, "5 sheets", "5 Blätter", "5 arkuszy"],
    [22, "22 sheets", "22 Blätter", "22 arkusze"],
    [1.5, "1.5 sheets", "1,5 Blätter", "1,5 arkusza"],
    [12_000, "12,000 sheets", "12.000 Blätter", "12\u00a0000 arkuszy"],
  ])("%d", (n, inEnglish, inGerman, inPolish) => {
    expect(english.count(n, { one: "sheet", other: "sheets" })).toBe(inEnglish);
    expect(german.count(n, { one: "Blatt", other: "Blätter" })).toBe(inGerman);
    expect(polish.count(n, sheets)).toBe(inPolish);
  });
});

describe("what the language does to a value", () => {
  test.each([
    ["a list of one", ({ quotedList }) => quotedList(["A"]), '"A"', "„A“"],
    ["a list of two", ({ quotedList }) => quotedList(["A", "B"]), '"A" and "B"', "„A“ und „B“"],
    ["a list of three", ({ quotedList }) => quotedList(["A", "B", "C"]), '"A", "B", and "C"', "„A“, „B“ und „C“"],
    ["a number", ({ number }) => number(38_000.5), "38,000.5", "38.000,5"],
    ["a share", ({ share }) => share(0.75), "75%", "75\u00a0%"],
    ["a share with a decimal", ({ share }) => share(0.333), "33.3%", "33,3\u00a0%"],
    ["a day", ({ day }) => day("2026-12-31"), "Dec 31, 2026", "31.12.2026"],
    ["what is no day", ({ day }) => day("soon"), "soon", "soon"],
    ["a measured share", ({ inUnit }) => inUnit(0.005, "%"), "0.5%", "0,5\u00a0%"],
    ["dollars", ({ inUnit }) => inUnit(38_000, "$"), "$38,000", "38.000\u00a0$"],
    ["dollars and cents", ({ inUnit }) => inUnit(-1.5, "$"), "-$1.50", "-1,50\u00a0$"],
    ["euros", ({ inUnit }) => inUnit(38_000, "€"), "€38,000", "38.000\u00a0€"],
    ["another unit", ({ inUnit }) => inUnit(1_000, "leads"), "1,000 leads", "1.000 leads"],
  ] satisfies [string, (grammar: typeof english) => string, string, string][])(
    "%s",
    (_what, say, inEnglish, inGerman) => {
      expect([say(english), say(german)]).toEqual([inEnglish, inGerman]);
    },
  );
});
