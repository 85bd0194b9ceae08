import type { Cell } from "../../../src/okr/cell";
import { doubtsAbout, whyNotCounted, type CheckIn } from "../../../src/okr/log/check-in";
import { counted, daily } from "../../../src/okr/log/counted";
import { KEY_RESULT } from "../quality/a-book";
import { bookWith, CHECK_IN, logOf, TODAY } from "./a-log";

const BOOK = bookWith(
  {},
  { id: "KR2", type: "binary", target: null, start: null },
  { id: "KR3", type: "date", target: TODAY + 9, start: null },
  { id: "KR4", type: "percent" },
);
const why = (line: Partial<CheckIn>, asOf: Cell = TODAY) => whyNotCounted({ ...CHECK_IN, ...line }, BOOK, asOf);

describe("a row of the log counts when its key result is known, its day is over, its value fits, and nothing replaces it", () => {
  test.each<[string, Partial<CheckIn>]>([
    ["a number on the as-of day", {}],
    ["at any time of that day", { date: TODAY + 0.9 }],
    ["of a day before the period", { date: TODAY - 400 }],
    ["for an id in another case, with spaces", { keyResult: " kr1 " }],
    ["a value of 0", { value: 0 }],
    ["with a confidence that cannot be read", { confidence: "high" }],
    ["with a confidence of 8, which was meant as 8 of 10", { confidence: 8 }],
    ["TRUE where it is reached or not", { keyResult: "KR2", value: true }],
    ["FALSE where it is reached or not", { keyResult: "KR2", value: false }],
    ["a chance where it is reached or not", { keyResult: "KR2", value: 0.4 }],
    ["a day where it is done by one", { keyResult: "KR3", value: TODAY - 1 }],
    ["45 for 45 %: the score says what is wrong", { keyResult: "KR4", value: 45 }],
  ])("%s", (_rule, line) => {
    expect(why(line)).toBeUndefined();
  });
});

describe("a row that does not count says why", () => {
  test.each<[string, Partial<CheckIn>, object]>([
    ["no key result", { keyResult: "" }, { why: "unknown-key-result", found: "" }],
    ["an unknown key result", { keyResult: "KR9" }, { why: "unknown-key-result", found: "KR9" }],
    ["no date", { date: null }, { why: "no-date" }],
    ["spaces for a date", { date: "  " }, { why: "no-date" }],
    ["a text that looks like a date", { date: "2026-11-15" }, { why: "text-date", found: "2026-11-15" }],
    ["a number that is hardly a day", { date: 15 }, { why: "text-date", found: 15 }],
    ["an error for a date", { date: { fault: "#N/A" } }, { why: "text-date", found: { fault: "#N/A" } }],
    ["a day after the as-of day", { date: TODAY + 3 }, { why: "after-as-of", days: 3 }],
    ["no value", { value: null }, { why: "no-value", keyResult: "KR1" }],
    ["a text for a number", { value: "70" }, { why: "not-a-number", found: "70" }],
    ["TRUE for a number", { value: true }, { why: "not-a-number", found: true }],
    ["an error for a number", { value: { fault: "#REF!" } }, { why: "not-a-number", found: { fault: "#REF!" } }],
    ["no number at all", { value: NaN }, { why: "not-a-number", found: NaN }],
    ["a chance above 1", { keyResult: "KR2", value: 40 }, { why: "out-of-range", found: 40, type: "binary" }],
    ["a chance below 0", { keyResult: "KR2", value: -0.1 }, { why: "out-of-range", found: -0.1, type: "binary" }],
    ["yes for TRUE", { keyResult: "KR2", value: "yes" }, { why: "out-of-range", found: "yes", type: "binary" }],
    [
      "TRUE for the day it was done",
      { keyResult: "KR3", value: true },
      { why: "out-of-range", found: true, type: "date" },
    ],
    ["1 for the day it was done", { keyResult: "KR3", value: 1 }, { why: "out-of-range", found: 1, type: "date" }],
    ["a row that is replaced, whatever else is wrong", { replacedBy: "C9", value: "x" }, { why: "replaced", by: "C9" }],
    ["a row in which nobody typed", { keyResult: "", date: null, value: null }, { why: "blank" }],
  ])("%s", (_rule, line, expected) => {
    expect(why(line)).toEqual(expected);
  });

  test("a note alone makes a row that is missing its key result", () => {
    expect(why({ keyResult: "", date: null, value: null, note: "Call back" })).toEqual({
      why: "unknown-key-result",
      found: "",
    });
  });

  test("while the as-of day is no day, no row lies after it", () => {
    expect(why({ date: TODAY + 300 }, null)).toBeUndefined();
    expect(why({ date: TODAY + 300 }, "today")).toBeUndefined();
  });
});

describe("what is odd about a row that counts", () => {
  test.each<[string, Partial<CheckIn>, Partial<typeof KEY_RESULT>, object[]]>([
    ["nothing for most", {}, {}, []],
    ["nothing for the bounds of confidence", { confidence: 1 }, {}, []],
    ["a confidence above 1", { confidence: 8 }, {}, [{ doubt: "confidence-outside", found: 8 }]],
    ["a confidence in words", { confidence: "high" }, {}, [{ doubt: "confidence-outside", found: "high" }]],
    ["45 for 45 %", { value: 45 }, { type: "percent" }, [{ doubt: "percent-too-large", found: 45 }]],
    ["not 2 for 200 %", { value: 2 }, { type: "percent" }, []],
    ["not 45 of something else", { value: 45 }, {}, []],
  ])("%s", (_rule, line, keyResult, expected) => {
    expect(doubtsAbout({ ...CHECK_IN, ...line }, { ...KEY_RESULT, ...keyResult })).toEqual(expected);
  });
});

describe("the latest check-in is the latest by date", () => {
  const latest = (...rows: Partial<CheckIn>[]) => counted(logOf(...rows), BOOK, TODAY).latest("kr1")?.value;

  test("wherever its row stands", () => {
    expect(latest({ date: TODAY, value: 3 }, { date: TODAY - 9, value: 1 })).toBe(3);
  });
  test("of one day the lower row, whatever the time of day", () => {
    expect(latest({ date: TODAY + 0.9, value: 1 }, { date: TODAY + 0.1, value: 2 })).toBe(2);
  });
  test("a row that does not count is passed over", () => {
    expect(latest({ date: TODAY - 7, value: 1 }, { value: "2" }, { date: TODAY + 1, value: 3 })).toBe(1);
  });
  test("a row that is replaced gives way to the one that replaces it, though that is dated earlier", () => {
    expect(latest({ value: 700, replacedBy: "C2" }, { date: TODAY - 1, value: 70 })).toBe(70);
  });
  test("nothing where nothing counts", () => {
    expect(latest({ keyResult: "KR2", value: true })).toBeUndefined();
  });
});

test("TRUE and FALSE are read as 1 and 0, and the cell is kept", () => {
  const log = counted(logOf({ keyResult: "KR2", value: true }, { keyResult: "KR2", value: false }), BOOK, TODAY);
  expect(log.of("KR2").map(({ value, checkIn }) => [value, checkIn.value])).toEqual([
    [1, true],
    [0, false],
  ]);
});

test("of several check-ins on a day the last one holds", () => {
  const log = counted(logOf({ value: 1 }, { date: TODAY - 1, value: 2 }, { value: 3 }), BOOK, TODAY);
  expect(daily(log.of("KR1")).map(({ value }) => value)).toEqual([2, 3]);
});
