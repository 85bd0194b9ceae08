import fc from "fast-check";
import type { Cell } from "../../src/okr/cell";
import { isProblem } from "../../src/okr/problem";
import { readLimits, STATUS, status } from "../../src/okr/status";

type Arguments = Parameters<typeof status>;

function answer(...cells: Arguments): unknown {
  const result = status(...cells);
  return isProblem(result) ? result.problem : result;
}

const none = undefined;
const [MONDAY, LATER] = [46055, 46065];

describe("the first rule that applies", () => {
  test.each<[string, Arguments, unknown]>([
    ["1: an override is shown as it is", [0.1, 0.9, null, " Blocked "], " Blocked "],
    ["1: an override may be a number", [0.1, 0.9, null, 3], 3],
    ["1: or FALSE", [0.1, 0.9, null, false], false],
    ["1: an override comes before a missing score", [null, 0.5, null, "Waiting"], "Waiting"],
    ["2: no score and nothing expected yet", [null, 0], "Not started"],
    ["2: no score and no expected score", [null, null], "Not started"],
    ["2: no score and expected left out", [null], "Not started"],
    ["2: no score though something is expected", [null, 0.5], "No data"],
    ["3: google is green from 70 %", [0.1 + 0.2 + 0.4, null, "google"], "Green"],
    ["3: yellow from 40 %", [0.4, null, "google"], "Yellow"],
    ["3: red below", [0.39, null, "google"], "Red"],
    ["3: review exceeds above 80 %", [0.81, null, "review"], "Exceeded"],
    ["3: meets at 80 %", [0.8, null, "review"], "Met"],
    ["3: meets from 60 %", [0.6, null, "review"], "Met"],
    ["3: misses below, even a score of 1 is not Done", [0.59, null, "review"], "Missed"],
    ["4: expected is blank", [0.5, null], "No data"],
    ["4: comes before Done", [1, null], "No data"],
    ["5: a score of 1", [1, 0.5], "Done"],
    ["5: a score above 1, after the due date too", [1.2, 0.5, none, none, none, LATER, MONDAY], "Done"],
    ["6: after the due date, as expected", [0.7, 0.7, none, none, none, LATER, MONDAY], "Done"],
    ["6: after the due date, short of it", [0.69, 0.7, none, none, none, LATER, MONDAY], "Missed"],
    ["6: not on the due date itself", [0.69, 0.7, none, none, none, MONDAY + 0.9, MONDAY], "Behind"],
    ["6: comes before Stale", [0.1, 0.7, none, none, MONDAY - 90, LATER, MONDAY], "Missed"],
    ["7: more than ten days without a check-in", [0.5, 0.5, none, none, MONDAY - 1, LATER], "Stale"],
    ["7: ten days are not too many", [0.5, 0.5, none, none, MONDAY, LATER], "On track"],
    ["7: the cadence is respected", [0.5, 0.5, none, none, MONDAY, MONDAY + 18, none, 14], "Stale"],
    ["7: without as_of nothing is stale", [0.5, 0.5, none, none, MONDAY - 90], "On track"],
  ])("%s", (_rule, cells, expected) => expect(answer(...cells)).toBe(expected));
});

describe("score against expected", () => {
  test.each<[string, number, number, string]>([
    ["gap", 0.5, 0.5, "On track"],
    ["gap", 0.49, 0.5, "Behind"],
    ["gap", 0.25, 0.5, "Behind"],
    ["gap", 0.24, 0.5, "At risk"],
    ["engagedly", 0.336, 0.5, "On track"],
    ["engagedly", 0.335, 0.5, "Behind"],
    ["engagedly", 0.17, 0.5, "Behind"],
    ["engagedly", 0.16, 0.5, "At risk"],
    ["ratio", 0.35, 0.5, "On track"],
    ["ratio", 0.34, 0.5, "Behind"],
    ["ratio", 0.2, 0.5, "Behind"],
    ["ratio", 0.19, 0.5, "At risk"],
    ["ratio", 0, 0, "On track"],
    ["strict", 0.475, 0.5, "On track"],
    ["strict", 0.47, 0.5, "Behind"],
    ["strict", 0.375, 0.5, "Behind"],
    ["strict", 0.37, 0.5, "At risk"],
    ["plan", 0.45, 0.5, "On track"],
    ["plan", 0.44, 0.5, "Behind"],
    ["plan", 0.375, 0.5, "Behind"],
    ["plan", 0.37, 0.5, "At risk"],
  ])("%s: %d where %d is expected is %s", (scheme, score, expected, word) => {
    expect(answer(score, expected, scheme)).toBe(word);
  });

  test("limits of one's own are two numbers side by side", () => {
    const limits = readLimits({ cells: [0.1, 0.3], rows: 1, columns: 2 });
    expect([0.4, 0.39, 0.2, 0.19].map((score) => answer(score, 0.5, limits))).toEqual([
      "On track",
      "Behind",
      "Behind",
      "At risk",
    ]);
    expect(readLimits({ cells: [0.1, 0.3], rows: 2, columns: 1 })).toBeUndefined();
    expect(readLimits({ cells: ["gap", "plan"], rows: 1, columns: 2 })).toBeUndefined();
    expect(readLimits({ cells: [0.3, 0.1], rows: 1, columns: 2 })).toMatchObject({ problem: "limits-do-not-rise" });
    expect(readLimits({ cells: [0.3, null], rows: 1, columns: 2 })).toMatchObject({
      problem: "missing",
      at: { column: 2 },
    });
  });
});

describe("all arguments are checked before any rule", () => {
  test.each<[string, Arguments, string]>([
    ["a score as text", ["70 %", 0.5, null, "Mine"], "not-a-number"],
    ["TRUE as a score", [true, 0.5], "not-a-number"],
    ["an expected score below 0", [0.5, -0.1, null, "Mine"], "out-of-bounds"],
    ["an unknown scheme", [0.5, 0.5, "lights", "Mine"], "unknown-word"],
    ["a scheme that needs expected, without it", [0.5, none, "gap", "Mine"], "expected-needed"],
    ["limits of one's own without expected", [0.5, none, { onTrack: 0, behind: 1 }], "expected-needed"],
    ["a date as text", [0.5, 0.5, null, "Mine", "1 March"], "not-a-date"],
    ["as_of as text", [0.5, 0.5, null, null, null, "1 March"], "not-a-date"],
    ["due as text", [0.5, 0.5, null, null, null, null, "1 March"], "not-a-date"],
    ["a cadence below 0", [0.5, 0.5, null, null, null, null, null, -1], "out-of-bounds"],
    ["an error anywhere", [null, 0.5, null, "Mine", null, null, null, { fault: "#N/A" }], "error-value"],
    ["a data type for an override", [0.5, 0.5, null, { foreign: "Entity" }], "data-type"],
  ])("%s is refused", (_rule, cells, expected) => expect(answer(...cells)).toBe(expected));
});

const fraction = fc.integer({ min: 0, max: 120 }).map((n) => n / 100);
const day = fc.option(fc.integer({ min: 46000, max: 46100 }), { nil: null });

test("the answer is always one of the words, and dates shifted by 1,462 days change nothing", () => {
  const scheme = fc.constantFrom<Cell>(null, "gap", "engagedly", "ratio", "strict", "plan", "google", "review");
  fc.assert(
    fc.property(
      fc.option(fraction),
      fc.option(fraction),
      scheme,
      day,
      day,
      day,
      (score, goal, rule, checkIn, today, due) => {
        const word = status(score, goal, rule, null, checkIn, today, due);
        expect(Object.values(STATUS)).toContain(word);
        const shifted = (serial: number | null) => (serial === null ? null : serial - 1462);
        expect(status(score, goal, rule, null, shifted(checkIn), shifted(today), shifted(due))).toBe(word);
      },
    ),
    { seed: 20261121 },
  );
});

test("sums that differ in their last digit only have the same status", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), fraction, (tenths, goal) => {
      const summed = Array.from({ length: tenths }, () => 0.1).reduce((a, b) => a + b, 0);
      expect(status(summed, goal)).toBe(status(tenths / 10, goal));
    }),
    { seed: 20261121 },
  );
});
