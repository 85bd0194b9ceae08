import { line } from "d3-shape";
import type { TrendPoint, Way } from "../okr/log/projection";
import type { TrendLabels } from "./trend-labels";
import { along, dayMarks, valueAxis, type Axis } from "./trend-axes";
import type { NotedPoint, TrendSubject } from "./trend-subject";

/** Where everything of a chart stands, in pixels from its upper left corner. */
export interface TrendDrawing {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly valueMarks: readonly { readonly value: number; readonly y: number }[];
  readonly dayMarks: readonly { readonly day: number; readonly x: number }[];
  /** Paths as SVG has them; "" for nothing to draw. */
  readonly actual: string;
  readonly expected: string;
  readonly forecast: string;
  readonly points: readonly (Spot & { readonly point: NotedPoint })[];
  readonly goals: readonly { readonly value: number; readonly y: number }[];
  /** Days that stand as upright lines, where they lie on the chart. */
  readonly due: number | undefined;
  readonly asOf: number | undefined;
  /** Where the forecast reaches the target. */
  readonly reaches: (Spot & { readonly day: number }) | undefined;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between a label and what it is about. */
export const GAP = 6;

/** How wide a label of 12 pixels is at most: reckoned with wide letters, as nothing is measured before it is drawn. */
export function widthOf(label: string): number {
  return label.length * 7.6 + (label.includes("%") ? 4 : 0);
}

/** For two lines of labels above the plot, and one below. */
const [ABOVE, BELOW, RIGHT] = [30, 20, 8] as const;
const STEPS = 5;
/** Around a trend as small as a word, for half a dot. */
const EDGE = 3;

/** Works out the whole chart; nothing where there is neither a point nor a line to draw. */
export function drawTrend(subject: TrendSubject, way: Way, size: Size, labels: TrendLabels): TrendDrawing | undefined {
  const { trend, goals } = subject;
  const projected = projectedLine(subject, way);
  const days = daysShown(subject, projected);
  if (!days) return undefined;
  const points = subject.points.filter(({ day }) => day >= days.from && day <= days.to);
  const heights = valuesShown(subject, points, projected, days);
  if (heights.length === 0) return undefined;
  const values = valueAxis(heights, STEPS);

  const widest = Math.max(...values.marks.map((mark) => widthOf(labels.mark(mark))));
  const plot: Box = {
    left: Math.min(size.width / 3, Math.ceil(widest) + GAP),
    top: ABOVE,
    right: size.width - RIGHT,
    bottom: size.height - BELOW,
  };
  const x = (day: number) => tenth(plot.left + along(day, days) * (plot.right - plot.left));
  const y = (value: number) => tenth(plot.bottom - along(value, values) * (plot.bottom - plot.top));
  const spots = (some: readonly TrendPoint[]): Spot[] =>
    some.flatMap((point) => {
      const value = point[subject.plots];
      return value === undefined ? [] : [{ x: x(point.day), y: y(value) }];
    });
  const path = (some: readonly TrendPoint[]) => pathOf(spots(some));

  const room = Math.max(1, Math.floor((plot.right - plot.left) / (widthOf(labels.shortDay(days.to)) + 12)));
  const isShown = (day: number | undefined) => day !== undefined && day >= days.from && day <= days.to;
  const reached = projected.find(({ day }) => day === reachesOf(subject, way) && isShown(day));
  const [reachedAt] = reached ? spots([reached]) : [];
  return {
    ...size,
    plot,
    valueMarks: values.marks.map((value) => ({ value, y: y(value) })),
    dayMarks: dayMarks(days.from, days.to, room, labels.dates).map((day) => ({ day, x: x(day) })),
    actual: path(subject.points),
    expected: path(trend.expected),
    forecast: path(projected),
    points: points.flatMap((point) => spots([point]).map((spot) => ({ ...spot, point }))),
    goals: goals.map((value) => ({ value, y: y(value) })),
    due: isShown(trend.due) ? x(trend.due!) : undefined,
    asOf: isShown(subject.asOf) ? x(subject.asOf!) : undefined,
    reaches: reached && reachedAt && { ...reachedAt, day: reached.day },
  };
}

/** A trend as small as a word. */
export interface Spark {
  readonly path: string;
  readonly last: Spot;
  /** How far down the target lies. */
  readonly goal: number | undefined;
}

/** The points alone, as high as there is room; the target where that leaves the points half of the room at least. */
export function sparkOf(points: readonly TrendPoint[], goal: number | undefined, size: Size): Spark | undefined {
  const known = points.flatMap(({ day, value }) => (value === undefined ? [] : [{ day, value }]));
  const latest = known.at(-1);
  if (!latest) return undefined;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isNear = goal !== undefined && Math.max(high, goal) - Math.min(low, goal) <= 2 * (high - low);
  const [bottom, top] = isNear ? [Math.min(low, goal), Math.max(high, goal)] : [low, high];
  const x = (day: number) =>
    tenth(EDGE + along(day, { from: known[0]!.day, to: latest.day }) * (size.width - 2 * EDGE));
  const y = (value: number) =>
    tenth(size.height - EDGE - along(value, { from: bottom, to: top }) * (size.height - 2 * EDGE));
  const spots = known.map(({ day, value }) => ({ x: x(day), y: y(value) }));
  return { path: pathOf(spots), last: spots.at(-1)!, goal: isNear ? y(goal) : undefined };
}

/** Straight from one point to the next. */
export function pathOf(spots: readonly Spot[]): string {
  const draw = line<Spot>(
    ({ x }) => x,
    ({ y }) => y,
  );
  return spots.length < 2 ? "" : (draw([...spots]) ?? "");
}

/** The day on which a forecast reaches the target, where that is still to come. */
export function reachesOf({ trend }: TrendSubject, way: Way): number | undefined {
  const reaches = trend.forecast[way]?.reaches;
  const latest = trend.actual.at(-1)?.day;
  return reaches !== undefined && latest !== undefined && reaches > latest ? reaches : undefined;
}

/** The line of a forecast, and where it reaches the target only after the last day the way on to there. */
function projectedLine(subject: TrendSubject, way: Way): readonly TrendPoint[] {
  const { trend, goals, plots } = subject;
  const known = trend.forecast[way]?.line ?? [];
  const reaches = reachesOf(subject, way);
  const end = known.at(-1);
  if (reaches === undefined || !end || reaches <= end.day) return known;
  const there = plots === "score" ? 1 : (trend.goal ?? goals[0]);
  return [...known, { day: reaches, value: there, score: 1 }];
}

/**
 * The days of a chart: the period, and what lies around it. A check-in of long ago and a target reached in a year would leave
 * no room for the rest: no more is shown than as much as the period before it, and half as much after it.
 */
function daysShown(subject: TrendSubject, projected: readonly TrendPoint[]): Pick<Axis, "from" | "to"> | undefined {
  const { trend, start, asOf, points } = subject;
  const own = [...points, ...trend.expected].map(({ day }) => day);
  const first = start ?? Math.min(...own);
  const last = trend.due ?? Math.max(...own);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const length = Math.max(1, last - first);
  const before = Math.min(first, ...own);
  const after = Math.max(last, ...own, asOf ?? last);
  const reached = projected.at(-1)?.day ?? last;
  const from = Math.max(before, first - length);
  const to = Math.min(Math.max(after, reached), Math.max(first, last) + Math.ceil(length / 2));
  return { from, to: Math.max(to, from + 1) };
}

/**
 * The values that have to fit on the chart. A line through two days can lead anywhere: a forecast gets as much room as all
 * else takes, and leaves the chart where it needs more.
 */
function valuesShown(
  { trend, goals, plots }: TrendSubject,
  points: readonly TrendPoint[],
  projected: readonly TrendPoint[],
  days: Pick<Axis, "from" | "to">,
): number[] {
  const valuesOf = (some: readonly TrendPoint[]) => some.flatMap((point) => point[plots] ?? []);
  const all = [...valuesOf(points), ...valuesOf(trend.expected), ...goals].filter(Number.isFinite);
  if (all.length === 0) return [];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low) / 2;
  const ahead = valuesOf(projected.filter(({ day }) => day <= days.to));
  return [...all, ...ahead.map((value) => Math.min(Math.max(value, low - room), high + room))];
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
