import type { Book, KeyResult, Objective } from "../okr/book";
import type { Cell } from "../okr/cell";
import { daily, type Counted, type CountedLog } from "../okr/log/counted";
import { objectiveTrend } from "../okr/log/objective-trend";
import type { TrendPoint } from "../okr/log/projection";
import { trend, type Trend } from "../okr/log/trend";
import { dayIn, linesOf, numberIn, typeOf } from "../okr/quality/lines";
import type { Measured } from "./measured";

/** What a chart of a trend is about, and how its values are read. */
export interface TrendSubject {
  readonly trend: Trend;
  readonly about: "objective" | "keyResult";
  /** How a value is written: `%` for an objective, and for a result that is reached or not. */
  readonly measured: Measured;
  /** What stands on the value axis: the values, or scores: of an objective, and where values are days. */
  readonly plots: "value" | "score";
  /** What counts as reached, on the value axis; both ends of a band. */
  readonly goals: readonly number[];
  /** The period, as far as its cells hold days. */
  readonly start: number | undefined;
  readonly asOf: number | undefined;
  /** One point a day, the one that holds, with what was noted. */
  readonly points: readonly NotedPoint[];
}

export interface NotedPoint extends TrendPoint {
  /** What was said on that day, `""` for nothing. */
  readonly note: string;
}

/** @param asOf the day that scores are judged on */
export function keyResultSubject(keyResult: KeyResult, log: CountedLog, { period }: Book, asOf: Cell): TrendSubject {
  const own = trend(keyResult, log, period, asOf);
  const type = typeOf(keyResult) ?? keyResult.type;
  const plots = type === "date" ? "score" : "value";
  const limit = type === "between" ? numberIn(keyResult.limit) : undefined;
  const goals = plots === "score" ? [1] : [own.goal, limit].filter((goal) => goal !== undefined);
  return {
    trend: own,
    about: "keyResult",
    measured: { unit: type === "binary" || type === "percent" ? "%" : keyResult.unit, type },
    plots,
    goals,
    start: dayIn(period.start),
    asOf: dayIn(asOf),
    points: noted(own.actual, daily(log.of(keyResult.id)), ({ checkIn }) => checkIn.note),
  };
}

export function objectiveSubject(objective: Objective, log: CountedLog, book: Book, asOf: Cell): TrendSubject {
  const own = objectiveTrend(objective, log, book, asOf);
  const checkIns = linesOf(book)
    .keyResultsOf(objective)
    .flatMap(({ id }) => daily(log.of(id)));
  return {
    trend: own,
    about: "objective",
    measured: { unit: "%", type: "" },
    plots: "score",
    goals: [1],
    start: dayIn(book.period.start),
    asOf: dayIn(asOf),
    points: noted(own.actual, checkIns, ({ keyResult: { id }, checkIn: { note } }) => (note ? `${id}: ${note}` : id)),
  };
}

/** The last point of each day, with what the check-ins of that day say. */
function noted(
  actual: readonly TrendPoint[],
  checkIns: readonly Counted[],
  say: (checkIn: Counted) => string,
): readonly NotedPoint[] {
  const said = new Map<number, string[]>();
  for (const checkIn of checkIns) {
    const others = said.get(checkIn.day);
    if (others) others.push(say(checkIn));
    else said.set(checkIn.day, [say(checkIn)]);
  }
  return actual
    .filter(({ day }, i) => day !== actual[i + 1]?.day)
    .map((point) => ({ ...point, note: (said.get(point.day) ?? []).join("; ") }));
}
