import fc from "fast-check";
import { cultureFor } from "../../src/blueprint/culture";
import { serialOf } from "../../src/blueprint/serial";
import type { KeyResult } from "../../src/okr/book";
import {
  NOTHING_TYPED,
  nextConfidence,
  readCheckIn,
  readCheckInDay,
  typedOfCheckIn,
  usualDay,
  type TypedCheckIn,
} from "../../src/taskpane/check-in-fields";
import type { Writing } from "../../src/taskpane/line-fields";
import { LANGUAGES, textsOf } from "../../src/texts/languages";
import { CHECK_IN } from "../okr/log/a-log";
import { KEY_RESULT } from "../okr/quality/a-book";

const english: Writing = { culture: { decimal: ".", group: ",", shortDate: "M/d/yyyy" }, dates: 1900 };
const german: Writing = { culture: cultureFor("de"), dates: 1900 };
const { truths } = textsOf("en").pane.checkIn;

const read = (typed: Partial<TypedCheckIn>, keyResult: Partial<KeyResult> = {}, writing = english, said = truths) =>
  readCheckIn({ ...NOTHING_TYPED, ...typed }, { ...KEY_RESULT, ...keyResult }, writing, said);

describe("the new value of a key result", () => {
  test.each<[string, Partial<KeyResult>, string, unknown]>([
    // what is typed                            the key result                  typed         the value
    ["a number",                                {},                             "1,070.5",    1070.5],
    ["0 is a value",                            {},                             "0",          0],
    ["an amount with its sign",                 { unit: "$" },                  "$50,000",    50_000],
    ["a share without its sign",                { unit: "%" },                  "45",         0.45],
    ["a share of the type percent, any unit",   { type: "percent", unit: "" },  "45",         0.45],
    ["reached",                                 { type: "binary", unit: "" },   "reached",    true],
    ["as Excel writes it",                      { type: "binary", unit: "" },   "FALSE",      false],
    ["whatever its case and hyphens",           { type: "binary", unit: "" },   "NOT-reached", false],
    ["a chance",                                { type: "binary", unit: "" },   "70",         0.7],
    ["no chance at all",                        { type: "binary", unit: "" },   "0%",         0],
    ["a day",                                   { type: "date", unit: "" },     "12/15/2026", { date: "2026-12-15" }],
  ])("%s: %j, %j", (_what, keyResult, value, expected) => {
    expect(read({ value }, keyResult)).toMatchObject({ values: { value: expected }, problems: {} });
  }); // prettier-ignore

  test.each<[string, Partial<KeyResult>, string, string]>([
    ["a word", {}, "many", "not-a-number"],
    ["the decimal sign of another language", {}, "70,5", "other-decimal-sign"],
    ["a share that could be two", { unit: "%" }, "0.45", "share-unclear"],
    ["a share of the type percent that could be two", { type: "percent", unit: "" }, "0.45", "share-unclear"],
    ["a word that is neither", { type: "binary" }, "perhaps", "not-a-chance"],
    ["a chance above 100 %", { type: "binary" }, "140", "not-a-chance"],
    ["no day", { type: "date" }, "soon", "not-a-day"],
  ])("%s is refused at its field: %j, %j", (_what, keyResult, value, problem) => {
    const { problems, values } = read({ value }, keyResult);
    expect(problems.value).toMatchObject({ problem });
    expect(values).not.toHaveProperty("value");
  });

  test("is read in German as Germans write it", () => {
    const said = textsOf("de").pane.checkIn.truths;
    expect(read({ value: "1,5" }, {}, german).values.value).toBe(1.5);
    expect(read({ value: "0,5 %" }, { unit: "%" }, german).values.value).toBe(0.005);
    expect(read({ value: "wahr" }, { type: "binary" }, german, said).values.value).toBe(true);
    expect(read({ value: "15.12.2026" }, { type: "date" }, german).values.value).toEqual({ date: "2026-12-15" });
  });

  test("of 250 % is odd, and can be written all the same", () => {
    const { problems, doubts } = read({ value: "250" }, { type: "percent" });
    expect(problems).toEqual({});
    expect(doubts).toEqual([{ doubt: "percent-too-large", found: 2.5 }]);
  });
});

describe("a row", () => {
  test("in which nothing or spaces were typed is blank, and nothing is wrong with it", () => {
    expect(read({ value: " ", note: "  " })).toEqual({ isBlank: true, values: {}, problems: {}, doubts: [] });
  });

  test.each([["confidence", "80"], ["note", "Fine"], ["blocker", "Budget"], ["help", "Legal"], ["next", "Call"]] as const)(
    "with %s alone lacks its value",
    (field, text) => {
      expect(read({ [field]: text })).toMatchObject({ isBlank: false, problems: { value: { problem: "value-missing" } } });
    },
  ); // prettier-ignore

  test.each([
    ["101", "not-a-share"],
    ["-1%", "not-a-share"],
    ["high", "not-a-share"],
    ["0.8", "share-unclear"],
  ])("with the confidence %s is refused there", (confidence, problem) => {
    expect(read({ value: "1", confidence }).problems.confidence).toMatchObject({ problem });
  });

  test("keeps texts as they are typed, but for spaces around them", () => {
    expect(read({ value: "1", note: " =1+1 ", next: "@Sales" }).values).toMatchObject({ note: "=1+1", next: "@Sales" });
  });
});

test.each(LANGUAGES)("what %s calls reached and not reached is told apart, and begins with what the pane says", (language) => {
  const { yes, no } = textsOf(language).pane.checkIn.truths;
  for (const word of yes) expect(read({ value: word }, { type: "binary" }, english, { yes, no }).values.value).toBe(true);
  for (const word of no) expect(read({ value: word }, { type: "binary" }, english, { yes, no }).values.value).toBe(false);
}); // prettier-ignore

test("a check-in that is there stands in the fields as it is read again", () => {
  const value = fc.oneof(
    fc.record({ type: fc.constant("auto"), value: fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100) }),
    fc.record({ type: fc.constant("percent"), value: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000) }),
    fc.record({ type: fc.constant("binary"), value: fc.oneof(fc.boolean(), fc.constantFrom(0, 0.35, 1)) }),
    fc.record({ type: fc.constant("date"), value: fc.integer({ min: 40_000, max: 60_000 }) }),
  );
  fc.assert(
    fc.property(value, fc.constantFrom(english, german), (one, writing) => {
      const keyResult = { ...KEY_RESULT, type: one.type, unit: "" };
      const typed = typedOfCheckIn({ ...CHECK_IN, value: one.value, confidence: 0.6 }, keyResult, writing, truths);
      const { values, problems } = readCheckIn(typed, keyResult, writing, truths);
      expect(problems).toEqual({});
      expect(values.confidence).toBe(0.6);
      const again = values.value;
      const found = again !== null && typeof again === "object" ? serialOf(again!.date, 1900) : again;
      expect(found).toEqual(one.value);
    }),
    { seed: 5 },
  );
});

describe("the arrow keys in the confidence", () => {
  test.each([
    // typed   way     before     then
    ["",       "up",   0.6,       "60%"],
    ["",       "down", undefined, "50%"],
    ["60%",    "up",   undefined, "70%"],
    ["65",     "up",   undefined, "70%"],
    ["65",     "down", undefined, "60%"],
    ["30%",    "up",   undefined, "40%"],
    ["100%",   "up",   undefined, "100%"],
    ["0%",     "down", undefined, "0%"],
    ["high",   "up",   0.8,       "80%"],
  ] as const)("%j, %s, %j before: %s", (typed, way, before, then) => {
    expect(nextConfidence(typed, way, before, english)).toBe(then);
  }); // prettier-ignore
});

describe("the day of check-ins", () => {
  const asOf = serialOf("2026-11-15", 1900);

  test.each([
    ["11/15/2026", asOf, "2026-11-15"],
    ["11/1/2026", asOf, "2026-11-01"],
    ["11/16/2026", asOf, { problem: "after-as-of", asOf: "2026-11-15" }],
    ["11/16/2026", null, "2026-11-16"],
    ["11/16/2026", { fault: "#BUSY!" }, "2026-11-16"],
    ["", asOf, { problem: "day-missing" }],
  ])("%j where scores are judged on %j", (typed, judgedOn, expected) => {
    expect(readCheckInDay(typed, judgedOn, english)).toEqual(expected);
  });

  test("is today, or the day that scores are judged on where that is earlier, in the calendar of the workbook", () => {
    expect(usualDay("2026-11-21", asOf, english)).toBe("11/15/2026");
    expect(usualDay("2026-11-10", asOf, english)).toBe("11/10/2026");
    expect(usualDay("2026-11-21", "", german)).toBe("21.11.2026");
    expect(usualDay("2026-11-21", serialOf("2026-11-15", 1904), { ...english, dates: 1904 })).toBe("11/15/2026");
  });
});
