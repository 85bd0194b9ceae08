import type { KeyResult } from "../book";
import { column } from "../cell";
import { forecast } from "../forecast";
import { atLeast } from "../numbers";
import { isProblem } from "../problem";
import { numberIn } from "../quality/lines";
import type { Counted } from "./counted";
import { directionOf, goalOf, held, scoreOf } from "./measure";

/** One point of a chart. */
export interface TrendPoint {
  /** A serial number. */
  readonly day: number;
  /** In the unit of the trend. */
  readonly value: number | undefined;
  /** 0 to 1. */
  readonly score: number | undefined;
}

/** How a forecast is made: through all check-ins (least squares), through the first and the latest, or that nothing moves. */
export const WAYS = ["linear", "pace", "last"] as const;
export type Way = (typeof WAYS)[number];

/** Where the check-ins so far lead, if it goes on as it went. */
export interface Projection {
  readonly way: Way;
  /** How many check-ins it is made of: two say little. */
  readonly points: number;
  /** From the latest check-in to the last day, with the day between them on which the target is reached. */
  readonly line: readonly TrendPoint[];
  /** What it comes to on the last day; nothing where there is no last day. */
  readonly atDue: TrendPoint | undefined;
  /**
   * The first day, from the latest check-in on, on which the line is at the target or past it; nothing for never, and for
   * later than a year after the last day.
   */
  readonly reaches: number | undefined;
}

/** A projection that can be asked for any day. */
export interface Line {
  readonly from: number;
  readonly points: number;
  at(day: number): TrendPoint;
  /** See `Projection`. */
  reaches(due: number | undefined): number | undefined;
}

/** Nobody plans with a forecast that is further away than this. */
const HORIZON = 365;

/**
 * The straight line through the check-ins of a key result, as OKR.FORECAST draws it.
 *
 * @param checkIns in the order of their days
 * @returns nothing for a day as value, and while there are fewer than two different days (for `last`: none)
 */
export function lineOf(keyResult: KeyResult, checkIns: readonly Counted[], way: Way): Line | undefined {
  const latest = checkIns.at(-1);
  const goal = goalOf(keyResult);
  if (!latest || goal === undefined) return undefined;
  const dates = column(checkIns.map(({ checkIn }) => numberIn(checkIn.date)));
  const values = column(checkIns.map(({ value }) => value));
  const on = (day: number) => forecast(dates, values, day, way);
  const [first, far] = [on(latest.day), on(latest.day + HORIZON)];
  if (isProblem(first) || isProblem(far)) return undefined;

  const perDay = (far - first) / HORIZON;
  const at = (day: number): TrendPoint => {
    const exact = on(day);
    const value = held(keyResult, isProblem(exact) ? first + perDay * (day - latest.day) : exact);
    return { day, value, score: scoreOf(keyResult, value) };
  };
  const isThere = (day: number) => atLeast(at(day).score ?? 0, 1);
  const reaches = (due: number | undefined): number | undefined => {
    if (isThere(latest.day)) return latest.day;
    const direction = directionOf(keyResult);
    if (direction === undefined || perDay * direction <= 0) return undefined;
    const days = (goal - first) / perDay;
    // A day early and a day late: the line crosses within a day, and what is to lie above a value has to pass it.
    const around = [-1, 0, 1].map((more) => latest.day + Math.max(0, Math.ceil(days) + more));
    const day = around.find(isThere);
    return day !== undefined && day <= (due ?? latest.day) + HORIZON ? day : undefined;
  };
  return { from: latest.day, points: way === "last" ? 1 : checkIns.length, at, reaches };
}

/** A line as plain values, up to the last day. */
export function projectionOf(line: Line, way: Way, due: number | undefined): Projection {
  const reaches = line.reaches(due);
  const last = due !== undefined && due > line.from ? due : undefined;
  const between = reaches !== undefined && reaches > line.from && (last === undefined || reaches < last);
  const days = [line.from, ...(between ? [reaches] : []), ...(last === undefined ? [] : [last])];
  return {
    way,
    points: line.points,
    line: days.map((day) => line.at(day)),
    atDue: due === undefined ? undefined : line.at(due),
    reaches,
  };
}
