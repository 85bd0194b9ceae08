import { counted } from "../../../src/okr/log/counted";
import { dueFor, waiting } from "../../../src/okr/log/due-for";
import type { KeyResult } from "../../../src/okr/book";
import type { CheckIn } from "../../../src/okr/log/check-in";
import { bookOf } from "../quality/a-book";
import { bookWith, FIRST, logOf, series, TODAY } from "./a-log";

function rowsOf(keyResults: readonly Partial<KeyResult>[], rows: readonly Partial<CheckIn>[], cadence = 7) {
  const book = bookWith(...keyResults);
  return dueFor(book, counted(logOf(...rows), book, TODAY), TODAY, cadence);
}
const order = (...given: Parameters<typeof rowsOf>) => rowsOf(...given).map(({ keyResult, turn }) => `${keyResult.id} ${turn}`); // prettier-ignore

const FIVE = [1, 2, 3, 4, 5].map((n) => ({ id: `KR${n}` }));
const said = (keyResult: string, ago: number) => ({ keyResult, date: TODAY - ago });

test("stale ones come first, then those that are due, then the rest; each group in the order of the sheet", () => {
  const rows = [said("KR1", 0), said("KR2", 7), said("KR3", 11), said("KR4", 6), said("KR5", 30)];
  expect(order(FIVE, rows)).toEqual(["KR3 stale", "KR5 stale", "KR2 due", "KR1 rest", "KR4 rest"]);
});

test("the cadence says when it is due, and three days later it is stale", () => {
  const rows = [said("KR1", 13), said("KR2", 14), said("KR3", 17), said("KR4", 18)];
  expect(order(FIVE.slice(0, 4), rows, 14)).toEqual(["KR4 stale", "KR2 due", "KR3 due", "KR1 rest"]);
});

test("what was never checked in is due at once, and stale from when the period began", () => {
  const keyResults = [{ id: "KR1" }];
  const on = (asOf: number) => {
    const book = bookOf({ period: { asOf }, keyResults });
    return dueFor(book, counted([], book, asOf), asOf, 7)[0]?.turn;
  };
  expect([FIRST - 1, FIRST, FIRST + 10, FIRST + 11].map(on)).toEqual(["rest", "due", "due", "stale"]);
});

test("each brings its previous value, when that was, and its score", () => {
  const [one] = rowsOf([{}], series([60, 70], { ago: 2 }));
  expect([one?.previous?.value, one?.previous?.day, one?.score]).toEqual([70, TODAY - 2, 0.5]);
});

test.each<[string, Partial<KeyResult>, number[], string | undefined, boolean | undefined]>([
  ["up, as it should", {}, [60, 70], "up", true],
  ["down, as it should not", {}, [70, 60], "down", false],
  ["down, as it should", { type: "decrease", start: 40, target: 20 }, [40, 30], "down", true],
  ["up beyond a bound", { type: "at most" }, [20, 30], "up", false],
  ["flat is neither", {}, [60, 60], "flat", undefined],
  ["a band has no better direction", { type: "between", limit: 120 }, [60, 70], "up", undefined],
  ["one check-in is no movement", {}, [60], undefined, undefined],
])("movement: %s", (_rule, keyResult, values, movement, better) => {
  expect(rowsOf([keyResult], series(values))[0]).toMatchObject({ movement, better });
});

test("a correction on the same day is no movement", () => {
  expect(rowsOf([{}], [{ value: 60 }, { value: 70 }])[0]?.movement).toBeUndefined();
});

test("postponed and closed key results are not asked for, nor those without an id", () => {
  const keyResults = [{ state: "Postponed" }, { id: "KR2", state: "Closed" }, { id: "" }, { id: "KR4" }];
  expect(order(keyResults, [])).toEqual(["KR4 stale"]);
});

test("each row of a large log is looked at a few times, however many key results there are", () => {
  const keyResults = Array.from({ length: 500 }, (_, i) => ({ id: `KR${i}` }));
  const book = bookWith(...keyResults);
  let looks = 0;
  const log = logOf(...Array.from({ length: 5_000 }, (_, i) => said(`KR${(i * 7) % 500}`, (i * 13) % 90))).map(
    (line) => ({
      ...line,
      get date() {
        looks++;
        return line.date;
      },
    }),
  );
  expect(dueFor(book, counted(log, book, TODAY), TODAY, 7)).toHaveLength(500);
  expect(looks).toBeLessThanOrEqual(5 * log.length);
});

test("how many wait is told without the log, by the day in the row of each key result", () => {
  const days = [TODAY - 30, TODAY - 8, TODAY - 7, TODAY - 1, null];
  const lines = days.map((lastCheckIn, i) => ({ id: `KR${i + 1}`, lastCheckIn }));
  const book = bookWith(...lines, { id: "KR6", state: "Postponed" }, { id: "" });
  expect(waiting(book, TODAY, 7)).toEqual({ stale: 2, due: 2 });
});
