import fc from "fast-check";
import {
  cultureFor,
  listSeparator,
  readDay,
  readNumber,
  readValue,
  writeDay,
  writeNumber,
  writeShare,
  type Culture,
} from "../../src/blueprint/culture";

const US: Culture = { decimal: ".", group: ",", shortDate: "M/d/yyyy" };
const GB: Culture = { decimal: ".", group: ",", shortDate: "dd/MM/yyyy" };
const DE: Culture = { decimal: ",", group: ".", shortDate: "dd.MM.yyyy" };
const FR: Culture = { decimal: ",", group: "\u202f", shortDate: "dd/MM/yyyy" };
const CH: Culture = { decimal: ".", group: "’", shortDate: "dd.MM.yyyy" };
const SE: Culture = { decimal: ",", group: "\u00a0", shortDate: "yyyy-MM-dd" };
const ALL = { US, GB, DE, FR, CH, SE };

describe("a number that was typed", () => {
  test.each<[string, Culture, string, number | null]>([
    ["decimal comma and points between thousands", DE, "38.000,5", 38000.5],
    ["decimal point and commas between thousands", US, "38,000.5", 38000.5],
    ["no signs between thousands", DE, "38000,5", 38000.5],
    ["a share", DE, "0,5 %", 0.005],
    ["a share without a space", US, "70%", 0.7],
    ["a group that looks like decimal places to others", DE, "1.234", 1234],
    ["a group that looks like decimal places to others, the other way round", US, "1,234", 1234],
    ["any space where a space stands between thousands", FR, "38 000,5", 38000.5],
    ["either apostrophe in Switzerland", CH, "38'000.5", 38000.5],
    ["groups of two, as in India", US, "12,34,567", 1234567],
    ["a sign of currency before it", US, "$1,200", 1200],
    ["a sign of currency behind it", DE, "-1.200,50 €", -1200.5],
    ["a minus as books print it", DE, "−3", -3],
    ["no digit before the decimal sign", DE, ",5", 0.5],
    ["nothing is nothing", DE, "  ", null],
  ])("%s", (_rule, culture, typed, number) => expect(readNumber(typed, culture)).toBe(number));

  test.each<[string, Culture, string, string]>([
    ["a point where the comma is the decimal sign", DE, "0.5", "0,5"],
    ["a comma where the point is", US, "0,5", "0.5"],
    ["a zero before the group", DE, "0.500", "0,5"],
    ["both the wrong way round", US, "38.000,5", "38000.5"],
    ["a share", US, "-0,5 %", "-0.5%"],
  ])("has the decimal sign of another culture: %s", (_rule, culture, typed, instead) =>
    expect(readNumber(typed, culture)).toEqual({ problem: "other-decimal-sign", typed, instead }),
  );

  test.each(["many", "1.2.3", "12 apples", "1,2,3", "--1", "1e5", "=1+1", "%", "1..2", "0x10"])(
    "%s is no number",
    (typed) => expect(readNumber(typed, US)).toMatchObject({ problem: "not-a-number", typed, example: "38000.5" }),
  );
});

describe("a value in percent", () => {
  test.each<[string, string, number]>([
    ["above 1 without the sign", "70", 0.7],
    ["with the sign", "0,7 %", 0.007],
    ["nothing of it", "0", 0],
  ])("%s", (_rule, typed, share) => expect(readValue(typed, "%", DE)).toBe(share));

  test("below 1 could be either", () => {
    const either = { problem: "share-unclear", typed: "0,7", less: "0,7\u00a0%", more: "70\u00a0%" };
    expect(readValue("0,7", "%", DE)).toEqual(either);
    expect(readValue("1", "%", US)).toMatchObject({ less: "1%", more: "100%" });
  });

  test("no other unit changes a number", () => expect(readValue("0,7", "deals", DE)).toBe(0.7));
});

describe("a day that was typed", () => {
  test.each<[string, Culture, string, string | null]>([
    ["day first, with points", DE, "31.12.2026", "2026-12-31"],
    ["day first, without zeros", DE, "1.2.2026", "2026-02-01"],
    ["month first", US, "12/31/2026", "2026-12-31"],
    ["month first where day first would do as well", US, "2/1/2026", "2026-02-01"],
    ["day first with strokes", GB, "31/12/2026", "2026-12-31"],
    ["day first with strokes where month first would do as well", GB, "2/1/2026", "2026-01-02"],
    ["the international way everywhere", US, "2026-12-31", "2026-12-31"],
    ["year first with strokes", DE, "2026/12/31", "2026-12-31"],
    ["two digits up to 29", DE, "31.12.26", "2026-12-31"],
    ["spaces behind points", DE, "31. 12. 2026", "2026-12-31"],
    ["year first elsewhere, day above 12", SE, "31/12/2026", "2026-12-31"],
    ["nothing is nothing", US, "", null],
  ])("%s", (_rule, culture, typed, day) => expect(readDay(typed, culture)).toBe(day));

  test("in the order of another culture: says what was probably meant", () => {
    expect(readDay("31/12/2026", US)).toEqual({
      problem: "other-day-order",
      typed: "31/12/2026",
      instead: "12/31/2026",
    });
    expect(readDay("12/31/2026", GB)).toEqual({
      problem: "other-day-order",
      typed: "12/31/2026",
      instead: "31/12/2026",
    });
  });

  test.each<[string, Culture]>([
    ["30.2.2026", DE],
    ["31.4.2026", DE],
    ["tomorrow", US],
    ["31.12.", DE],
    ["3.4.2026", US], // points are no date there: nobody can say which order was meant
    ["3/4/2026", SE],
    ["1903-05-05", DE],
    ["2026-13-01", US],
    ["46371", US],
  ])("%s is none that can be told for sure", (typed, culture) =>
    expect(readDay(typed, culture)).toEqual({ problem: "not-a-day", typed, example: writeDay("2026-12-31", culture) }),
  );

  test("a short year of another century has to be typed whole", () =>
    expect(readDay("31.12.85", DE)).toEqual({ problem: "short-year", typed: "31.12.85" }));
});

describe("what is written into a field is read back", () => {
  const culture = fc.constantFrom(...Object.values(ALL));

  test("every number, in every culture", () => {
    const number = fc.double({ noNaN: true, min: -1e20, max: 1e20 }).filter((n) => n === 0 || Math.abs(n) > 1e-6);
    fc.assert(
      fc.property(number, culture, (n, c) => expect(readNumber(writeNumber(n, c), c)).toBe(n + 0)),
      { seed: 20261122 },
    );
  });

  test("every share of up to ten places", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), culture, (n, c) => {
        const share = n / 1e8;
        expect(readNumber(writeShare(share, c), c)).toBeCloseTo(share, 12);
      }),
      { seed: 20261122 },
    );
  });

  test("every day, in every culture", () => {
    const days = fc.date({ min: new Date("1904-01-02"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, culture, (date, c) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDay(writeDay(iso, c), c)).toBe(iso);
      }),
      { seed: 20261122 },
    );
  });
});

describe("the culture of a language, where Excel does not say", () => {
  test.each([
    ["de-DE", ",", ".", "31.12.2026"],
    ["en-US", ".", ",", "12/31/2026"],
    ["en-GB", ".", ",", "31/12/2026"],
    ["ja-JP", ".", ",", "2026/12/31"],
  ])("%s", (tag, decimal, group, day) => {
    const culture = cultureFor(tag);
    expect(culture).toMatchObject({ decimal, group });
    expect(writeDay("2026-12-31", culture)).toBe(day);
  });

  test("what is no tag gives the browser's own", () => {
    expect(cultureFor("not a tag")).toEqual(cultureFor(undefined));
  });

  test("arguments are separated by semicolons where the comma is the decimal sign", () => {
    expect([US, DE].map(listSeparator)).toEqual([",", ";"]);
  });
});

test("a date with the month in words is shown in digits, and read in its order", () => {
  const words: Culture = { decimal: ".", group: ",", shortDate: "dd-MMM-yy" };
  expect(writeDay("2026-12-31", words)).toBe("31-12-2026");
  expect(readDay("31-12-2026", words)).toBe("2026-12-31");
});
