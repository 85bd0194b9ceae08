import fc from "fast-check";
import { cultureFor } from "../../src/blueprint/culture";
import {
  howFor,
  readDriver,
  textInField,
  writePercent,
  type DriverNow,
  type TypedDriver,
} from "../../src/taskpane/what-if-input";
import { worked } from "../../src/taskpane/what-if-round";

const us = cultureFor("en-US");
const german = cultureFor("de-DE");
const deals: DriverNow = { value: 12, unit: "deals" };
const rate: DriverNow = { value: 0.25, unit: "%" };
const nothing: DriverNow = { value: undefined, unit: "" };

describe("what is typed for a driver", () => {
  test.each([
    // the rule                                    now      how        typed       culture  tried
    ["a value is that value", deals, "value", "15", us, 15],
    ["with a comma where people write one", deals, "value", "13,5", german, 13.5],
    ["with signs between its thousands", deals, "value", "1.250", german, 1_250],
    ["a rate is typed in percent", rate, "value", "30", us, 0.3],
    ["and with its sign", rate, "value", "0,5 %", german, 0.005],
    ["a per cent grows what is there", deals, "percent", "10", us, 13.2],
    ["with its sign too", deals, "percent", "+10 %", german, 13.2],
    ["a small one is no share", deals, "percent", "0.5", us, 12.06],
    ["with a minus it shrinks", deals, "percent", "-25", us, 9],
    ["of a rate it is relative", rate, "percent", "10", us, 0.275],
    ["to nothing at all", deals, "percent", "-100", us, 0],
    ["blank leaves it as it is", deals, "value", "  ", us, undefined],
    ["what it is already is no change", deals, "value", "12.0", us, undefined],
    ["nor is a per cent of nothing", deals, "percent", "0", us, undefined],
    ["a driver without a number takes one", nothing, "value", "7", us, 7],
  ] as const)("%s", (_rule, now, how, text, culture, tried) => {
    expect(readDriver({ how, text }, now, culture)).toBe(tried);
  });

  test.each([
    ["letters", deals, "value", "many", us, "not-a-number"],
    ["the point of another country", deals, "percent", "1.5", german, "other-decimal-sign"],
    ["a rate that may be either", rate, "value", "0.3", us, "share-unclear"],
  ] as const)("%s cannot be read, and what is wrong is said", (_what, now, how, text, culture, problem) => {
    expect(readDriver({ how, text }, now, culture)).toMatchObject({ problem });
  });

  test("of 0, and of nothing, a per cent is none: only values are taken", () => {
    expect([howFor({ value: 0, unit: "" }, "percent"), howFor(nothing, "percent")]).toEqual(["value", "value"]);
    expect(howFor(deals, "percent")).toBe("percent");
  });
});

describe("what stands in the field", () => {
  test.each([
    ["the person's own letters", { how: "percent", text: "10" }, "percent", us, "10"],
    ["what they come to, where it is read the other way", { how: "percent", text: "10" }, "value", us, "13.2"],
    ["and back", { how: "value", text: "15" }, "percent", us, "+25%"],
    ["as people of that country type it", { how: "value", text: "11,5" }, "percent", german, "-4,167\u00a0%"],
    ["what cannot be read, in either way", { how: "value", text: "many" }, "percent", us, "many"],
    ["nothing where nothing was typed", undefined, "value", us, ""],
  ] as const)("is %s", (_what, typed, how, culture, text) => {
    expect(textInField(typed, how, deals, culture)).toBe(text);
  });

  test("changing the way back and forth never changes what is tried by more than a reader sees", () => {
    const value = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(value, value, fc.constantFrom(us, german), (from, to, culture) => {
        const now: DriverNow = { value: from, unit: "" };
        const typed: TypedDriver = { how: "value", text: String(to).replace(".", culture.decimal) };
        const seen = textInField(typed, "percent", now, culture);
        const read = seen === "" ? from : readDriver({ how: "percent", text: seen }, now, culture);
        expect(Math.abs(Number(read ?? from) - to)).toBeLessThanOrEqual(0.001 * Math.max(from, to));
      }),
      { seed: 6 },
    );
  });
});

test.each([
  [0.1, us, "+10%"],
  [-0.125, german, "-12,5\u00a0%"],
  [0, us, "0%"],
  [1 / 3, us, "+33.33%"],
])("%s is written as a change of its sign", (share, culture, text) => {
  expect(writePercent(share, culture)).toBe(text);
});

describe("a number that was worked out is rounded for reading", () => {
  test.each([
    ["to four digits that say something", 13.333333333, 13.33],
    ["small ones too", 0.0012345678, 0.001235],
    ["but to no fewer than it has whole ones", 1_234_567.89, 1_234_568],
    ["below 0 as above", -42.4242, -42.42],
    ["0 is 0", 0, 0],
  ])("%s", (_rule, value, seen) => {
    expect(worked(value)).toBe(seen);
  });
});
