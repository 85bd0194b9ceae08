import type { Way } from "../okr/log/projection";
import { reachesOf } from "./trend-drawing";
import type { TrendSubject } from "./trend-subject";

/** A point of a chart as a row of the table that says the same. */
export interface PointRow {
  readonly line: "actual" | "expected" | "forecast";
  readonly day: number;
  readonly value: number | undefined;
  readonly score: number | undefined;
  readonly note: string;
}

/** Every point that makes the lines of a chart, by its day; the forecast without its beginning, which nobody measured. */
export function pointRows(subject: TrendSubject, way: Way): readonly PointRow[] {
  const { trend, points } = subject;
  const ahead = (trend.forecast[way]?.line ?? []).slice(1);
  const reaches = reachesOf(subject, way);
  const late = reaches !== undefined && ahead.every(({ day }) => day < reaches);
  const rows: PointRow[] = [
    ...points.map((point) => ({ line: "actual" as const, ...point })),
    ...trend.expected.map((point) => ({ line: "expected" as const, ...point, note: "" })),
    ...ahead.map((point) => ({ line: "forecast" as const, ...point, note: "" })),
    ...(late ? [{ line: "forecast" as const, day: reaches, value: trend.goal, score: 1, note: "" }] : []),
  ];
  return rows.sort((a, b) => a.day - b.day);
}

/** What was to be expected on a day: between two days that are known, evenly. */
export function expectedAt({ trend, plots }: TrendSubject, day: number): number | undefined {
  const after = trend.expected.find((point) => point.day >= day);
  const before = trend.expected.findLast((point) => point.day <= day);
  const [from, to] = [before?.[plots], after?.[plots]];
  if (!before || !after || from === undefined || to === undefined) return undefined;
  return after.day === before.day ? to : from + ((to - from) * (day - before.day)) / (after.day - before.day);
}
