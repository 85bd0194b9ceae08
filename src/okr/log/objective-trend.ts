import type { Book, BookPeriod, KeyResult, Objective } from "../book";
import { column, type Cell } from "../cell";
import { atLeast } from "../numbers";
import { dayIn, linesOf } from "../quality/lines";
import { rollup } from "../rollup";
import { filled } from "./cells";
import type { CountedLog } from "./counted";
import { dueOf, expectedOn, scoreOf } from "./measure";
import { lineOf, projectionOf, type Line, type TrendPoint, type Way } from "./projection";
import { expectedDays, forecastsBy, reachedOn, type Trend } from "./trend";

/** A key result that counts for an objective, and its weight as the sheet has it: blank is 1. */
interface Part {
  readonly keyResult: KeyResult;
  readonly weight: Cell;
}

/**
 * The series for the chart of an objective: on each day the roll-up of what its key results had reached by then. Values are
 * scores, and a key result without a check-in counts as 0: silence is never green. Postponed and cancelled key results are
 * left out of all days, as they are left out of the score.
 */
export function objectiveTrend(objective: Objective, log: CountedLog, book: Book, asOf: Cell): Trend {
  const { period } = book;
  const parts = partsOf(linesOf(book).keyResultsOf(objective));
  const dues = parts.map(({ keyResult }) => dueOf(keyResult, period));
  const due = latestOf(dues);
  const actual = actualOf(parts, log);
  return {
    unit: "%",
    goal: 1,
    due,
    actual,
    expected: expectedDays(dayIn(period.start), dues, dayIn(asOf)).flatMap((day) =>
      point(
        day,
        rolledUp(parts, ({ keyResult }) => expectedOn(keyResult, period, day) ?? UNKNOWN),
      ),
    ),
    points: parts.reduce((sum, { keyResult }) => sum + log.of(keyResult.id).length, 0),
    forecast: forecastsBy((way) => {
      const line = together(parts, log, way);
      return line && projectionOf(line, way, due);
    }),
    reachedOn: reachedOn(actual),
  };
}

/**
 * The score of an objective and what was to be expected, as its row in the sheet has them.
 *
 * @param keyResults those that count for it
 * @param valueOf    the latest value of a key result
 * @returns `score` is missing while no key result has a value; nothing where one of them cannot be rolled up, or none is there
 */
export function objectiveNow(
  keyResults: readonly KeyResult[],
  period: BookPeriod,
  asOf: number,
  valueOf: (keyResult: KeyResult) => Cell,
): { readonly score: number | null; readonly expected: number } | undefined {
  const parts = partsOf(keyResults);
  const isMeasured = keyResults.some((keyResult) => filled(valueOf(keyResult)) !== null);
  const score = isMeasured ? rolledUp(parts, ({ keyResult }) => shareOf(keyResult, valueOf(keyResult))) : null;
  const expected = rolledUp(parts, ({ keyResult }) => expectedOn(keyResult, period, asOf) ?? UNKNOWN);
  return score === undefined || expected === undefined ? undefined : { score, expected };
}

function partsOf(keyResults: readonly KeyResult[]): readonly Part[] {
  return keyResults.map((keyResult) => ({ keyResult, weight: filled(keyResult.weight) ?? 1 }));
}

/** What cannot be computed makes what is rolled up of it an error, so that the mistake shows above too. */
const UNKNOWN: Cell = { fault: "#VALUE!" };

/** A roll-up by the rules of the sheet; nothing where one of the parts cannot be rolled up. */
function rolledUp(parts: readonly Part[], shareOfPart: (part: Part) => Cell): number | undefined {
  if (parts.length === 0) return undefined;
  const share = rollup(column(parts.map(shareOfPart)), column(parts.map(({ weight }) => weight)));
  return typeof share === "number" ? share : undefined;
}

/** A score, nothing while there is no value, and an error where none can come out. */
function shareOf(keyResult: KeyResult, value: Cell): Cell {
  return filled(value) === null ? null : (scoreOf(keyResult, value) ?? UNKNOWN);
}

function actualOf(parts: readonly Part[], log: CountedLog): TrendPoint[] {
  const values = new Map<KeyResult, number>();
  const events = parts
    .flatMap(({ keyResult }) => log.of(keyResult.id))
    .sort((a, b) => a.day - b.day || a.checkIn.row - b.checkIn.row);
  return events.flatMap(({ day, value, keyResult }, i) => {
    values.set(keyResult, value);
    if (events[i + 1]?.day === day) return [];
    return point(
      day,
      rolledUp(parts, (part) => shareOf(part.keyResult, values.get(part.keyResult))),
    );
  });
}

/**
 * The lines of all key results as one: each goes on as it went, one without a line stays where it is. Rolled up day by day,
 * because a line through the objective's own scores would take the first check-in of a key result for progress.
 */
function together(parts: readonly Part[], log: CountedLog, way: Way): Line | undefined {
  const lines = new Map<KeyResult, Line>();
  for (const { keyResult } of parts) {
    const line = lineOf(keyResult, log.of(keyResult.id), way);
    if (line) lines.set(keyResult, line);
  }
  if (lines.size === 0) return undefined;
  const at = (day: number): TrendPoint => {
    const score = rolledUp(parts, ({ keyResult }) => {
      const line = lines.get(keyResult);
      return line ? (line.at(day).score ?? null) : shareOf(keyResult, log.latest(keyResult.id)?.value);
    });
    return { day, value: score, score };
  };
  const from = latestOf([...lines.values()].map((line) => line.from))!;
  return {
    from,
    points: [...lines.values()].reduce((sum, line) => sum + line.points, 0),
    at,
    reaches: (due) => {
      // All are there when the last of them is; one without a line, and one that never is, shows in the score.
      const days = parts.map(({ keyResult, weight }) => (weight === 0 ? from : lines.get(keyResult)?.reaches(due)));
      const day = latestOf([from, ...days])!;
      return atLeast(at(day).score ?? 0, 1) ? day : undefined;
    },
  };
}

function point(day: number, score: number | undefined): TrendPoint[] {
  return score === undefined ? [] : [{ day, value: score, score }];
}

function latestOf(days: readonly (number | undefined)[]): number | undefined {
  return days.reduce((latest, day) => (day !== undefined && day > (latest ?? -Infinity) ? day : latest), undefined);
}
