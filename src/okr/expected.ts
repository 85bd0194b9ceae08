import { workingDays } from "./calendar";
import type { Cell } from "./cell";
import { CURVES, fractionOn, type Curve } from "./curve";
import { day, faultAmong, numberOr, word } from "./fields";
import { atLeast, clamp } from "./numbers";
import { isProblem, type Problem } from "./problem";

const ARGUMENTS = ["start_date", "end_date", "as_of", "curve", "ambition"];

/**
 * The score to expect on a day.
 *
 * @param startDate first day of the period, an Excel serial number; times of day are dropped here and below
 * @param endDate   last day of the period
 * @param asOf      the day in question
 * @param curve     one of `CURVES`, missing is linear; or a curve of its own (or what is wrong with it)
 * @param ambition  the score expected on the last day, above 0 up to 1; missing is 1
 * @returns a fraction, 0 to `ambition`, or a problem
 * @see docs/functions.md, "OKR.EXPECTED"
 */
export function expected(
  startDate: Cell,
  endDate: Cell,
  asOf: Cell,
  curve?: Cell | Curve | Problem,
  ambition?: Cell,
): number | Problem {
  if (isProblem(curve)) return curve;
  const own = isOwnCurve(curve) ? curve : undefined;
  const named = isOwnCurve(curve) ? undefined : curve;
  const fault = faultAmong(ARGUMENTS, [startDate, endDate, asOf, named, ambition]);
  if (fault) return fault;
  const start = day(startDate, "start_date");
  if (isProblem(start)) return start;
  const end = day(endDate, "end_date");
  if (isProblem(end)) return end;
  const today = day(asOf, "as_of");
  if (isProblem(today)) return today;
  const kind = word(named, "curve", CURVES, "linear" as const);
  if (isProblem(kind)) return kind;
  const height = readAmbition(ambition);
  if (isProblem(height)) return height;
  if (end < start) return { problem: "end-before-start", start, end };
  const share = own ? fractionOn(own, today) : shareOf(kind, start, end, today);
  return isProblem(share) ? share : share * height;
}

function isOwnCurve(curve: Cell | Curve): curve is Curve {
  return typeof curve === "object" && curve !== null && "points" in curve;
}

function readAmbition(cell: Cell): number | Problem {
  const ambition = numberOr(cell, "ambition", 1);
  if (isProblem(ambition)) return ambition;
  return ambition > 0 && atLeast(1, ambition)
    ? Math.min(1, ambition)
    : { problem: "out-of-bounds", at: { argument: "ambition" }, found: ambition, bounds: "above 0, up to 1" };
}

type CurveName = (typeof CURVES.allowed)[number];

function shareOf(curve: CurveName, start: number, end: number, today: number): number | Problem {
  if (start === end) return today < start ? 0 : 1;
  const t = clamp((today - start) / (end - start), 0, 1);
  if (!Number.isFinite(end - start) || !Number.isFinite(t)) return { problem: "overflow" };
  switch (curve) {
    case "linear":
      return t;
    case "s":
      return t * t * (3 - 2 * t);
    case "back":
      return t * t;
    case "front":
      return 1 - (1 - t) * (1 - t);
    case "business":
      return businessShare(start, end, clamp(today, start, end));
  }
}

/** A start on a weekend counts 0 until the first working day, which is why the share is held at 0. */
function businessShare(start: number, end: number, today: number): number | Problem {
  const days = workingDays(start, end);
  if (days <= 1) return { problem: "too-few-working-days", start, end, days };
  return clamp((workingDays(start, today) - 1) / (days - 1), 0, 1);
}
