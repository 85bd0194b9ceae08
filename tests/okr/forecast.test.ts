import fc from "fast-check";
import { column, type Cell } from "../../src/okr/cell";
import { forecast } from "../../src/okr/forecast";
import { isProblem } from "../../src/okr/problem";
import { expectOutcome } from "./outcome";

describe("forecast: the value to expect on the end date", () => {
  test.each<[string, readonly Cell[], readonly Cell[], Cell, Cell, unknown]>([
    ["follows the straight line through two check-ins", [10, 20], [1, 2], 40, null, 4],
    ["fits least squares through more", [0, 1, 2], [0, 1, 5], 3, null, 7],
    ["pace looks at the first and the latest only", [0, 1, 2], [0, 9, 4], 4, "pace", 8],
    ["last takes the latest value", [0, 1, 2], [0, 9, 4], 9, "last", 4],
    ["whatever the order of the rows", [2, 0, 1], [4, 0, 9], 9, "last", 4],
    ["of two on the latest day the lower row counts", [0, 2, 2], [0, 4, 5], 2, "last", 5],
    ["a time of day does not break that tie", [0, 2.9, 2.1], [0, 4, 5], 2, "last", 5],
    ["of two on the first day the upper row counts", [0, 0, 2], [1, 9, 5], 4, "pace", 9],
    ["linear and pace see times of day", [0, 0.5], [0, 1], 1, "pace", 2],
    ["rows without a value are not read, whatever their date", [0, "soon", 2], [0, null, 4], 3, null, 6],
    ["a single day makes no line", [5, 5], [1, 2], 9, null, "too-few-dates"],
    ["a single day is enough for last", [5, 5], [1, 2], 9, "last", 2],
    ["no value at all is too few for last", [5], [null], 9, "last", "too-few-dates"],
    ["a value needs its date", [0, null], [0, 1], 9, null, "missing in row 2"],
    ["a date as text is refused", [0, "1"], [0, 1], 9, null, "not-a-date in row 2"],
    ["a value as text is refused", [0, 1], [0, "1"], 9, null, "not-a-number in row 2"],
    [
      "an error is passed on, in a row that is not read too",
      [0, { fault: "#N/A" }],
      [0, null],
      9,
      null,
      "error-value in row 2",
    ],
    ["the end date is required, for last too", [0, 1], [0, 1], null, "last", "missing"],
    ["an unknown method is refused", [0, 1], [0, 1], 9, "spline", "unknown-word"],
    ["ranges of different length are refused", [0, 1], [0], 9, null, "sizes-differ"],
    ["what overflows is refused", [0, 1], [-1e308, 1e308], 9, null, "overflow"],
  ])("%s", (_rule, dates, values, end, method, wanted) => {
    expectOutcome(forecast(column(dates), column(values), end, method), wanted);
  });
});

const checkIn = fc.record({
  date: fc.integer({ min: 46000, max: 46090 }),
  value: fc.integer({ min: -1000, max: 1000 }),
});
const log = fc.uniqueArray(checkIn, { selector: ({ date }) => date, minLength: 2, maxLength: 20 });
const asked = (rows: readonly { date: number; value: number }[], method: string, shift = 0) =>
  forecast(column(rows.map((r) => r.date + shift)), column(rows.map((r) => r.value)), 46112 + shift, method) as number;

test.each(["linear", "pace", "last"])(
  "%s: neither the order of the rows nor the date system changes the forecast",
  (method) => {
    fc.assert(
      fc.property(log, fc.func(fc.nat()), (rows, rank) => {
        const expected = asked(rows, method);
        const shuffled = [...rows].sort((a, b) => rank(a.date) - rank(b.date));
        const scale = Math.max(1, Math.abs(expected));
        expect(Math.abs(asked(shuffled, method) - expected)).toBeLessThanOrEqual(1e-12 * scale * 1000);
        expect(Math.abs(asked(rows, method, -1462) - expected)).toBeLessThanOrEqual(1e-9 * scale);
      }),
      { seed: 20261121 },
    );
  },
);

test("on a straight line every method of a line finds the line", () => {
  fc.assert(
    fc.property(log, fc.integer({ min: -50, max: 50 }), (rows, slope) => {
      const straight = rows.map(({ date }) => ({ date, value: 7 + slope * (date - 46000) }));
      for (const method of ["linear", "pace"]) {
        const result = asked(straight, method);
        expect(isProblem(result)).toBe(false);
        expect(result).toBeCloseTo(7 + slope * 112, 6);
      }
    }),
    { seed: 20261121 },
  );
});
