import { isMissing, type List } from "./cell";
import { noDate, noNumber, placeIn } from "./fields";
import { atLeast, clamp } from "./numbers";
import { isProblem, type Place, type Problem } from "./problem";
import { words } from "./words";

/** Named ways for progress to grow between the first and the last day. */
export const CURVES = words(["linear", "business", "s", "back", "front"]);

/** Expected progress as somebody planned it: points joined by straight lines, days rising, fractions never falling. */
export interface Curve {
  readonly points: readonly Point[];
}

interface Point {
  /** Serial number without time of day. */
  readonly day: number;
  /** 0 to 1. */
  readonly fraction: number;
}

/**
 * Reads a range of two columns, dates and fractions, as a curve. Rows that are wholly blank are skipped.
 *
 * @returns nothing when the range is no curve of its own: not two columns wide, or words that name curves
 */
export function readCurve(range: List): Curve | Problem | undefined {
  const { cells, columns } = range;
  if (columns !== 2 || cells.some((cell) => typeof cell === "string" && CURVES.find(cell))) return undefined;
  const points: Point[] = [];
  for (let i = 0; i < cells.length; i += 2) {
    if (isMissing(cells[i]) && isMissing(cells[i + 1])) continue;
    const point = readPoint(range, i, points.at(-1));
    if (isProblem(point)) return point;
    points.push(point);
  }
  return points.length < 2
    ? { problem: "curve-too-short", at: { argument: "curve" }, rows: points.length }
    : { points };
}

function readPoint(range: List, i: number, before: Point | undefined): Point | Problem {
  const date = range.cells[i];
  if (typeof date !== "number") return noDate(date, placeIn(range, i, "curve"));
  const fraction = range.cells[i + 1];
  if (typeof fraction !== "number") return noNumber(fraction, placeIn(range, i + 1, "curve"));
  if (!atLeast(fraction, 0) || !atLeast(1, fraction)) {
    return { problem: "out-of-bounds", at: placeIn(range, i + 1, "curve"), found: fraction, bounds: "from 0 to 1" };
  }
  const day = Math.floor(date);
  const at: Place = { argument: "curve", row: i / 2 + 1 };
  if (before && day <= before.day) return { problem: "curve-dates-do-not-rise", at, date: day, before: before.day };
  if (before && !atLeast(fraction, before.fraction)) {
    return { problem: "curve-falls", at, fraction, before: before.fraction };
  }
  return { day, fraction: clamp(fraction, 0, 1) };
}

/** The fraction of a curve on a day: before its first day the first fraction, after its last day the last. */
export function fractionOn({ points }: Curve, day: number): number | Problem {
  let low = 0;
  let high = points.length - 1;
  if (day <= points[low]!.day) return points[low]!.fraction;
  if (day >= points[high]!.day) return points[high]!.fraction;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (points[middle]!.day <= day) low = middle;
    else high = middle;
  }
  const [from, to] = [points[low]!, points[high]!];
  const share = (day - from.day) / (to.day - from.day);
  if (!Number.isFinite(to.day - from.day)) return { problem: "overflow" };
  return from.fraction + (to.fraction - from.fraction) * share;
}
