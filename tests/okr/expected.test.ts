import fc from "fast-check";
import { workingDays } from "../../src/okr/calendar";
import type { Cell, List } from "../../src/okr/cell";
import { readCurve, type Curve } from "../../src/okr/curve";
import { expected } from "../../src/okr/expected";
import { isProblem, type Problem } from "../../src/okr/problem";

function answer(...cells: Parameters<typeof expected>): unknown {
  const result = expected(...cells);
  return isProblem(result)
    ? "at" in result && result.at.row
      ? `${result.problem} in row ${result.at.row}`
      : result.problem
    : result;
}

const [START, END] = [45000, 45100];

describe("the score to expect", () => {
  test.each<[string, Parameters<typeof expected>, unknown]>([
    ["is 0 on the first day", [START, END, START], 0],
    ["is 1 on the last", [START, END, END], 1],
    ["grows evenly in between", [START, END, 45025], 0.25],
    ["is 0 before the first day", [START, END, 44000], 0],
    ["is 1 after the last", [START, END, 46000], 1],
    ["drops times of day", [START + 0.9, END + 0.1, 45025.7], 0.25],
    ["follows an S", [START, END, 45025, "S"], 0.15625],
    ["comes late", [START, END, 45050, "back"], 0.25],
    ["comes early", [START, END, 45050, "front"], 0.75],
    ["ends at the ambition", [START, END, END, null, 0.7], 0.7],
    ["of a single day is 0 before it", [START, START, START - 1], 0],
    ["of a single day is 1 from it on, whatever the named curve", [START, START, START, "business"], 1],
    ["of a single day is the ambition from it on", [START, START, START, null, 0.7], 0.7],
    ["needs a start", [null, END, START], "missing"],
    ["needs an end", [START, null, START], "missing"],
    ["needs a day", [START, END, null], "missing"],
    ["refuses an end before the start", [END, START, START], "end-before-start"],
    ["refuses a date as text", [START, END, "45025"], "not-a-date"],
    ["refuses TRUE as a date", [START, END, true], "not-a-date"],
    ["passes an error on", [START, END, START, { fault: "#N/A" }], "error-value"],
    ["refuses a curve that does not exist", [START, END, START, "steep"], "unknown-word"],
    ["refuses an ambition of 0", [START, END, START, null, 0], "out-of-bounds"],
    ["refuses an ambition above 1", [START, END, START, null, 70], "out-of-bounds"],
    ["refuses dates that overflow", [-1e308, 1e308, 0], "overflow"],
  ])("%s", (_rule, cells, wanted) => expect(answer(...cells)).toBe(wanted));
});

describe("in working days", () => {
  const [FRIDAY, SATURDAY, SUNDAY, MONDAY] = [45002, 45003, 45004, 45005];
  test.each<[string, number, number, number, unknown]>([
    ["a start on a weekend counts 0 until the first working day", SATURDAY, 45009, SUNDAY, 0],
    ["and 0 on that day", SATURDAY, 45009, MONDAY, 0],
    ["the weekend between is worth nothing", FRIDAY, MONDAY, SUNDAY, 0],
    ["the last working day is worth all", FRIDAY, MONDAY, MONDAY, 1],
    ["a quarter of a working week", MONDAY, 45009, 45006, 0.25],
    ["a weekend alone is refused", SATURDAY, SUNDAY, SATURDAY, "too-few-working-days"],
    ["one working day alone is refused", FRIDAY, SUNDAY, FRIDAY, "too-few-working-days"],
  ])("%s", (_rule, start, end, today, wanted) => expect(answer(start, end, today, "business")).toBe(wanted));

  test("days are counted as a calendar has them", () => {
    const day = fc.integer({ min: 61, max: 80_000 });
    const isWorkday = (serial: number) => ![0, 6].includes(new Date((serial - 25_569) * 86_400_000).getUTCDay());
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const days = Array.from({ length: length + 1 }, (_, i) => from + i).filter(isWorkday).length;
        expect(workingDays(from, from + length)).toBe(days);
      }),
      { seed: 20261121 },
    );
  });
});

function curve(...cells: readonly Cell[]): Curve | Problem | undefined {
  const list: List = { cells, rows: cells.length / 2, columns: 2 };
  return readCurve(list);
}

describe("a curve of one's own", () => {
  test.each<[string, Cell[], number, unknown]>([
    ["joins its points by straight lines", [START, 0, 45030, 0.2, 45058, 0.5], 45044, 0.35],
    ["stays at its first fraction before", [START, 0.1, END, 0.9], 44000, 0.1],
    ["stays at its last fraction after", [START, 0.1, END, 0.9], 46000, 0.9],
    ["decides alone, whatever start and end", [START + 50, 0, END + 50, 1], END, 0.5],
    ["may stay level", [START, 0.5, END, 0.5], 45050, 0.5],
    ["skips rows that are wholly blank", [START, 0, null, null, END, 1], 45050, 0.5],
    ["needs two rows", [START, 0, null, null], 45050, "curve-too-short"],
    ["needs rows with values", [null, null, null, null], 45050, "curve-too-short"],
    ["names the row whose date does not rise", [START, 0, START + 0.5, 1], 45050, "curve-dates-do-not-rise in row 2"],
    ["names the row whose fraction falls", [START, 0.5, END, 0.4], 45050, "curve-falls in row 2"],
    ["names the row without a date", [START, 0, null, 1], 45050, "missing in row 2"],
    ["names the row without a fraction", [START, 0, END, null], 45050, "missing in row 2"],
    ["refuses a fraction of 100", [START, 0, END, 100], 45050, "out-of-bounds in row 2"],
    ["refuses a date as text", ["1 Jan", 0, END, 1], 45050, "not-a-date in row 1"],
    ["passes an error on", [START, 0, END, { fault: "#N/A" }], 45050, "error-value in row 2"],
  ])("%s", (_rule, cells, today, wanted) => {
    const shown = answer(START, END, today, curve(...cells));
    if (typeof wanted === "number") expect(shown).toBeCloseTo(wanted, 12);
    else expect(shown).toBe(wanted);
  });

  test("still has start and end checked", () => {
    expect(answer(END, START, START, curve(START, 0, END, 1))).toBe("end-before-start");
  });

  test("is not made of words: two columns of curve names are answered one by one", () => {
    expect(curve("linear", "s", "back", null)).toBeUndefined();
  });
});

test("expected progress is a fraction that never falls, and dates shifted by 1,462 days change nothing", () => {
  const day = fc.integer({ min: 40000, max: 41000 });
  const name = fc.constantFrom("linear", "s", "back", "front");
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), day, name, (start, length, today, kind) => {
      const now = expected(start, start + length, today, kind) as number;
      const next = expected(start, start + length, today + 1, kind) as number;
      expect(now >= 0 && next >= now && next <= 1).toBe(true);
      expect(expected(start - 1462, start + length - 1462, today - 1462, kind)).toBe(now);
    }),
    { seed: 20261121 },
  );
});
