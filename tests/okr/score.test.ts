import fc from "fast-check";
import type { Cell } from "../../src/okr/cell";
import { explain, isProblem } from "../../src/okr/problem";
import { score } from "../../src/okr/score";

type Arguments = Parameters<typeof score>;

/** The value, or the kind of the problem. */
function answer(...cells: Arguments): unknown {
  const result = score(...cells);
  return isProblem(result) ? result.problem : result;
}

describe("auto: the share of the way from start to target", () => {
  test.each<[string, Cell, Cell, Cell, unknown]>([
    ["is 0 at the start", 0, 100, 0, 0],
    ["grows evenly in between", 40, 100, 82, 0.7],
    ["counts down when the target is lower", 40, 20, 25, 0.75],
    ["stays 1 past the target", 0, 100, 130, 1],
    ["stays 0 behind the start", 10, 20, 4, 0],
    ["takes a blank start for 0", null, 10, 4, 0.4],
    ["is blank while there is no current value", 40, 100, null, ""],
    ["is blank whatever else is wrong, an error value included", { fault: "#REF!" }, "x", null, ""],
    ["refuses start = target", 5, 5, 5, "no-distance"],
    ["compares start and target exactly", 1, 1 + 2 ** -52, 1, 0],
    ["asks for a target", 40, null, 82, "missing"],
    ["refuses text that looks like a number", 40, 100, "82", "not-a-number"],
    ["refuses TRUE for a number", true, 100, 82, "not-a-number"],
    ["refuses a data type", 40, { foreign: "Entity" }, 82, "data-type"],
    ["passes an error value on", 40, { fault: "#N/A" }, 82, "error-value"],
    ["refuses a way that overflows", -1e308, 1e308, 0, "overflow"],
    ["refuses a share that overflows", 0, 5e-324, 1e308, "overflow"],
    ["scores the whole range of numbers short of that", 0, 1e308, 5e307, 0.5],
  ])("%s", (_rule, start, target, current, expected) => expect(answer(start, target, current)).toBe(expected));
});

describe("increase and decrease", () => {
  test.each<[string, string, number, number, number, unknown]>([
    ["increase scores as auto does", "increase", 40, 100, 82, 0.7],
    ["increase refuses a target below start", "increase", 100, 40, 82, "swapped"],
    ["decrease refuses a target above start", "decrease", 40, 100, 82, "swapped"],
    ["decrease scores as auto does", "decrease", 40, 20, 25, 0.75],
    ["increase from a value to itself is 1 when reached", "increase", 50, 50, 50, 1],
    ["and 0 when not", "increase", 50, 50, 49, 0],
    ["decrease from a value to itself is 1 when reached", "decrease", 50, 50, 49, 1],
    ["and 0 when not", "decrease", 50, 50, 51, 0],
    ["reached forgives the last digit of a sum", "decrease", 0.3, 0.3, 0.1 + 0.2, 1],
  ])("%s", (_rule, type, start, target, current, expected) =>
    expect(answer(start, target, current, type)).toBe(expected),
  );
});

describe("a value to be kept", () => {
  test.each<[string, string, number, number, Cell, unknown]>([
    ["at least includes the bound", "at least", 95, 95, null, 1],
    ["at least is 0 below it", "at least", 95, 94.9, null, 0],
    ["at most includes the bound", "at most", 5, 5, null, 1],
    ["at most is 0 above it", "at most", 5, 5.1, null, 0],
    ["above excludes the bound", "above", 95, 95, null, 0],
    ["above is 1 beyond it", "above", 95, 95.1, null, 1],
    ["below excludes the bound", "below", 5, 5, null, 0],
    ["below is 1 under it", "below", 5, 4.9, null, 1],
    ["the bound forgives the last digit of a sum", "at most", 0.3, 0.1 + 0.2, null, 1],
    ["so that below does not count that digit as below", "above", 0.3, 0.1 + 0.2, null, 0],
    ["between includes its low end", "between", 5, 5, 7, 1],
    ["between includes its high end", "between", 5, 7, 7, 1],
    ["between is 0 outside", "between", 5, 8, 7, 0],
    ["between may be a single value", "between", 5, 5, 5, 1],
    ["between needs its high end", "between", 5, 5, null, "high-end-missing"],
    ["between refuses a high end below the low end", "between", 5, 5, 4, "high-below-low"],
    ["a limit lets the score fall", "at least", 9, 8.5, 8, 0.5],
    ["a limit scores the bound itself 1, for above too", "above", 9, 9, 8, 1],
    ["a limit holds the score at 0 beyond it", "at most", 100, 120, 110, 0],
    ["a limit holds the score at 1 on the good side", "at most", 100, 10, 110, 1],
    ["a limit above an at least is refused", "at least", 9, 8.5, 10, "limit-on-wrong-side"],
    ["a limit below an at most is refused", "at most", 9, 8.5, 8, "limit-on-wrong-side"],
    ["a limit equal to the target is refused", "below", 9, 8.5, 9, "limit-on-wrong-side"],
    ["a limit as text is refused", "below", 9, 8.5, "10", "not-a-number"],
  ])("%s", (_rule, type, target, current, limit, expected) => {
    expect(answer(null, target, current, type, limit)).toBe(expected);
  });

  test("what the type ignores may hold anything but an error value", () => {
    expect(answer("from memory", 95, 97, "at least", null, "no cap")).toBe(1);
    expect(answer({ fault: "#NAME?" }, 95, 97, "at least")).toBe("error-value");
    expect(answer(null, 95, 97, "at least", null, { fault: "#NAME?" })).toBe("error-value");
    expect(answer(true, "all", 0.4, "percent")).toBe(0.4);
  });

  test("cap does not act on it", () => expect(answer(null, 9, 20, "at least", 8, false)).toBe(1));
});

describe("percent, binary and date", () => {
  test.each<[string, Arguments, unknown]>([
    ["percent is taken as given", [null, null, 0.45, "percent"], 0.45],
    ["percent is held to 1", [null, null, 1.2, "percent"], 1],
    ["percent as computed with cap FALSE", [null, null, -0.2, "percent", null, false], -0.2],
    ["200 % is the most that is believed", [null, null, 2, "percent", null, false], 2],
    ["more is refused", [null, null, 2.1, "percent"], "percent-too-large"],
    ["and so is less than -200 %", [null, null, -45, "percent"], "percent-too-large"],
    ["TRUE is no percentage", [null, null, true, "percent"], "not-a-number"],
    ["binary TRUE is 1", [null, null, true, "binary"], 1],
    ["binary No is 0", [null, null, " No ", "binary"], 0],
    ["binary takes the chance of success", [null, null, 0.6, "binary"], 0.6],
    ["a chance above 1 is refused", [null, null, 1.4, "binary"], "out-of-bounds"],
    ["another word is refused", [null, null, "won", "binary"], "not-a-chance"],
    ["binary rises from chance to chance", [0.4, 0.9, 0.65, "binary"], 0.5],
    ["done is past the target chance", [0.4, 0.9, true, "binary", null, false], 1.2],
    ["one chance alone is not used", [0.4, null, 0.65, "binary"], 0.65],
    ["equal chances are refused", [0.4, 0.4, 0.65, "binary"], "same-chances"],
    ["a start of 40 is no chance", [40, 0.9, 0.65, "binary"], "out-of-bounds"],
    ["date is 1 on the day", [null, 46112, 46112, "date"], 1],
    ["the time of day does not make it late", [null, 46112, 46112.9, "date"], 1],
    ["a day late is 0", [null, 46112, 46113, "date"], 0],
    ["with a limit a late date loses evenly", [null, 46112, 46117, "date", 46122], 0.5],
    ["before the due date it stays 1", [null, 46112, 46100, "date", 46122], 1],
    ["past the limit it stays 0", [null, 46112, 46200, "date", 46122, false], 0],
    ["a limit on the due date is refused", [null, 46112, 46117, "date", 46112], "limit-not-after-due-date"],
    ["text is never a date", [null, "2026-03-31", 46112, "date"], "not-a-date"],
  ])("%s", (_rule, cells, expected) => expect(answer(...cells)).toBe(expected));
});

describe("type, limit and cap", () => {
  test.each<[string, Arguments, unknown]>([
    ["a type is known in any case, with any spaces and hyphens", [null, 5, 5, " AT-least\u00a0"], 1],
    ["a type that does not exist is refused", [0, 10, 5, "grow"], "unknown-word"],
    ["a number is no type", [0, 10, 5, 1], "unknown-word"],
    ["a limit means nothing for auto", [0, 10, 5, null, 3], "limit-not-used"],
    ["a cap of FALSE shows the score as computed", [0, 10, 15, null, null, false], 1.5],
    ["and below 0", [0, 10, -5, null, null, false], -0.5],
    ["a number is the highest score", [0, 10, 15, null, null, 1.2], 1.2],
    ["and 0 the lowest", [0, 10, -5, null, null, 1.2], 0],
    ["a cap of 0 is refused", [0, 10, 5, null, null, 0], "cap-unusable"],
    ["a cap of yes is refused", [0, 10, 5, null, null, "yes"], "cap-unusable"],
  ])("%s", (_rule, cells, expected) => expect(answer(...cells)).toBe(expected));

  test("the refusal of start = target names the types for a value to be kept, and says where a blank counted as 0", () => {
    expect(explain(score(5, 5, 7) as never)).toMatch(/at least, at most or between/);
    expect(explain(score(null, 0, 7) as never)).toMatch(/blank, so it counts as 0/);
  });

  test('45 as a percentage is answered with "45 is 4,500 %. Type 45% or 0.45."', () => {
    expect(explain(score(null, null, 45, "percent") as never)).toContain("45 is 4,500 %. Type 45% or 0.45.");
  });
});

const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
const keyResult = fc.record({ start: value, target: value, current: value }).filter((k) => k.start !== k.target);

test("a score is a share: never below 0, never above 1", () => {
  fc.assert(
    fc.property(keyResult, ({ start, target, current }) => {
      const share = score(start, target, current) as number;
      expect(share >= 0 && share <= 1).toBe(true);
    }),
    { seed: 20261121 },
  );
});

test("the unit does not matter: scaling and shifting all three values changes nothing", () => {
  const factor = fc.constantFrom(0.001, 0.5, 60, 1000, -1);
  fc.assert(
    fc.property(keyResult, factor, value, ({ start, target, current }, by, shift) => {
      const moved = (x: number) => x * by + shift;
      const expected = score(start, target, current, null, null, false) as number;
      const unit = score(moved(start), moved(target), moved(current), null, null, false) as number;
      expect(Math.abs(unit - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
    }),
    { seed: 20261121 },
  );
});

test("dates shifted by 1,462 days, as in a workbook of the 1904 system, change nothing", () => {
  const date = fc.integer({ min: 40000, max: 60000 });
  fc.assert(
    fc.property(date, date, fc.option(date), (due, done, limit) => {
      const shifted = (day: number | null) => (day === null ? null : day - 1462);
      const early = score(null, shifted(due), shifted(done), "date", shifted(limit));
      const late = score(null, due, done, "date", limit);
      expect(isProblem(early)).toBe(isProblem(late));
      if (!isProblem(late)) expect(early).toBe(late);
    }),
    { seed: 20261121 },
  );
});
