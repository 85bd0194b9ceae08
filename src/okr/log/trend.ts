import type { BookPeriod, KeyResult } from "../book";
import type { Cell } from "../cell";
import { atLeast } from "../numbers";
import { dayIn } from "../quality/lines";
import type { CountedLog } from "./counted";
import { dueOf, expectedOn, goalOf, scoreOf, valueAt } from "./measure";
import { lineOf, projectionOf, WAYS, type Projection, type TrendPoint, type Way } from "./projection";

/** What a chart of a key result or an objective shows, in plain values. */
export interface Trend {
  /** Of all values: the key result's own; `%` for an objective, whose values are scores. */
  readonly unit: string;
  /** The value that counts as reached. */
  readonly goal: number | undefined;
  /** The last day. */
  readonly due: number | undefined;
  /** What was measured, a point for each check-in. */
  readonly actual: readonly TrendPoint[];
  /** What was to be expected, joined by straight lines: up to the ambition on the last day. */
  readonly expected: readonly TrendPoint[];
  /** How many check-ins the forecasts are made of. */
  readonly points: number;
  /** Missing while there are fewer than two different days (`last` needs one), and where values are days. */
  readonly forecast: Readonly<Partial<Record<Way, Projection>>>;
  /** The first day from which on every check-in was at the target; nothing while the latest is not. */
  readonly reachedOn: number | undefined;
}

/**
 * The series for the chart of a key result, in the unit of its row.
 *
 * @param log  as counted for the as-of day
 * @param asOf the day that scores are judged on
 */
export function trend(keyResult: KeyResult, log: CountedLog, period: BookPeriod, asOf: Cell): Trend {
  const checkIns = log.of(keyResult.id);
  const due = dueOf(keyResult, period);
  const actual = checkIns.map(({ day, value }): TrendPoint => ({ day, value, score: scoreOf(keyResult, value) }));
  return {
    unit: keyResult.unit,
    goal: goalOf(keyResult),
    due,
    actual,
    expected: expectedDays(dayIn(period.start), [due], dayIn(asOf)).flatMap((day): TrendPoint[] => {
      const share = expectedOn(keyResult, period, day);
      return share === undefined ? [] : [{ day, value: valueAt(keyResult, share), score: share }];
    }),
    points: checkIns.length,
    forecast: forecastsBy((way) => {
      const line = lineOf(keyResult, checkIns, way);
      return line && projectionOf(line, way, due);
    }),
    reachedOn: reachedOn(actual),
  };
}

/** A forecast for each way that has one. */
export function forecastsBy(make: (way: Way) => Projection | undefined): Trend["forecast"] {
  const all: Partial<Record<Way, Projection>> = {};
  for (const way of WAYS) {
    const projection = make(way);
    if (projection) all[way] = projection;
  }
  return all;
}

/** The days between which what is expected grows evenly: the first of the period, last ones, and today behind them. */
export function expectedDays(
  start: number | undefined,
  dues: readonly (number | undefined)[],
  today: number | undefined,
): number[] {
  const ends = dues.filter((day) => day !== undefined);
  const last = Math.max(...ends);
  const days = [start, ...ends, today !== undefined && today > last ? today : undefined];
  return [...new Set(days.filter((day) => day !== undefined))].sort((a, b) => a - b);
}

/** The first day of the points at the end that are all at the target. */
export function reachedOn(actual: readonly TrendPoint[]): number | undefined {
  const below = actual.findLastIndex(({ score }) => !atLeast(score ?? 0, 1));
  return actual[below + 1]?.day;
}
