import fc from "fast-check";
import { serialOf } from "../../src/blueprint/serial";
import { along, dayMarks, valueAxis } from "../../src/taskpane/trend-axes";

const LAWS = { seed: 20_261_121, numRuns: 500 };

describe("an axis of values", () => {
  test.each<[string, number[], number[]]>([
    ["a score runs from 0 to 1", [0, 0.33, 0.7, 1], [0, 0.5, 1]],
    ["leads from 40 to 100", [40, 61, 100], [40, 60, 80, 100]],
    ["what lies beyond the last mark gets another", [40, 101], [40, 60, 80, 100, 120]],
    ["a refund rate keeps its small steps", [0.005, 0.0031, 0.002], [0.002, 0.003, 0.004, 0.005]],
    ["money in thousands", [38_000, 44_500, 50_000], [35_000, 40_000, 45_000, 50_000]],
    ["below 0", [-12, 9], [-20, -10, 0, 10]],
    ["one value alone stands in the middle", [50], [45, 50, 55]],
    ["so does 0", [0], [-1, -0.5, 0, 0.5, 1]],
  ])("%s", (_rule, values, marks) => {
    expect(valueAxis(values, 4).marks).toEqual(marks);
  });

  const size = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });

  test("holds every value, begins and ends on a mark, and has no more marks than there is room for", () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 30 }), fc.integer({ min: 2, max: 8 }), (values, most) => {
        const { from, to, marks } = valueAxis(values, most);
        const slack = 1e-6 * (to - from);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(from - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual(to + slack);
        expect([marks[0], marks.at(-1)]).toEqual([from, to]);
        expect(marks.length).toBeGreaterThan(1);
        expect(marks.length).toBeLessThanOrEqual(most + 2);
      }),
      LAWS,
    );
  });

  test("marks rise by the same step, which is 1, 2 or 5 times a power of ten", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (low, more) => {
        const { marks } = valueAxis([low, low + more], 4);
        const step = marks[1]! - marks[0]!;
        for (const [i, mark] of marks.entries()) expect(mark).toBeCloseTo(marks[0]! + i * step, 6);
        expect([1, 2, 5]).toContain(Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9)));
      }),
      LAWS,
    );
  });
});

describe("the marks between two days", () => {
  const day = (iso: string) => serialOf(iso, 1900);
  const days = (from: string, to: string, most: number) => dayMarks(day(from), day(to), most, 1900);

  test.each<[string, [string, string, number], string[]]>([
    ["a quarter has its months", ["2026-10-01", "2026-12-31", 5], ["2026-10-01", "2026-11-01", "2026-12-01"]],
    ["every second month where there is no room", ["2026-09-15", "2027-01-31", 2], ["2026-11-01", "2027-01-01"]],
    ["a year by its quarters", ["2026-01-01", "2026-12-31", 5], ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]],
    ["a few days one by one", ["2026-10-01", "2026-10-03", 4], ["2026-10-01", "2026-10-02", "2026-10-03"]],
    ["a month by weeks", ["2026-10-01", "2026-10-31", 5], ["2026-10-01", "2026-10-08", "2026-10-15", "2026-10-22", "2026-10-29"]],
  ])("%s", (_rule, [from, to, most], marks) => {
    expect(days(from, to, most)).toEqual(marks.map(day));
  }); // prettier-ignore

  test("count from 1904 in a workbook of an old Mac", () => {
    const old = (iso: string) => serialOf(iso, 1904);
    expect(dayMarks(old("2026-10-01"), old("2026-12-31"), 5, 1904)).toEqual(
      ["2026-10-01", "2026-11-01", "2026-12-01"].map(old),
    );
  });

  test("lie between the two days, rise, and are no more than there is room for, however far apart the days are", () => {
    const from = fc.integer({ min: 1, max: 80_000 });
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 800_000 }), fc.integer({ min: 1, max: 9 }), (first, more, most) => {
        const marks = dayMarks(first, first + more, most, 1900);
        expect(marks.length).toBeLessThanOrEqual(most);
        for (const [i, mark] of marks.entries()) {
          expect(mark).toBeGreaterThan(i === 0 ? first - 1 : marks[i - 1]!);
          expect(mark).toBeLessThanOrEqual(first + more);
        }
      }),
      LAWS,
    );
  });
});

test("a value lies along its axis: 0 at the beginning, 1 at the end, beyond them outside", () => {
  const axis = { from: 40, to: 100 };
  expect([40, 70, 100, 130].map((value) => along(value, axis))).toEqual([0, 0.5, 1, 1.5]);
  expect(along(5, { from: 5, to: 5 })).toBe(0.5);
});
