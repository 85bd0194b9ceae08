import { isMissing, type Cell, type List, type Value } from "./cell";
import { dayIfAny, faultAmong, noNumber, numberOr, placeIn, unusable, word } from "./fields";
import { above, atLeast } from "./numbers";
import { isProblem, type Problem } from "./problem";
import { words } from "./words";

/** The words for the state of a key result. Conditional formats and filters compare with these. */
export const STATUS = {
  notStarted: "Not started",
  noData: "No data",
  onTrack: "On track",
  behind: "Behind",
  atRisk: "At risk",
  stale: "Stale",
  done: "Done",
  missed: "Missed",
  green: "Green",
  yellow: "Yellow",
  red: "Red",
  exceeded: "Exceeded",
  met: "Met",
} as const;

export const SCHEMES = words(["gap", "engagedly", "ratio", "strict", "plan", "google", "review"]);

/** Limits of somebody's own for the gap between expected and score: On track up to the first, Behind up to the second. */
export interface Limits {
  readonly onTrack: number;
  readonly behind: number;
}

/** Days that a check-in may be late before the status says so. */
const GRACE = 3;
const WEEKLY = 7;

const ARGUMENTS = ["score", "expected", "scheme", "override", "last_check_in", "as_of", "due", "cadence"];

/**
 * A word for the state of a key result.
 *
 * @param score       a fraction, missing while there is none
 * @param expected    the score to expect by now, a fraction; undefined where the argument is left out, null in a blank cell
 * @param scheme      one of `SCHEMES`, or limits of one's own (or what is wrong with them); missing is gap, and google
 *                    where expected is left out
 * @param override    shown as it is, before all else
 * @param lastCheckIn day of the latest check-in, an Excel serial number
 * @param asOf        the day in question
 * @param due         last day for the key result
 * @param cadence     days between check-ins, missing is 7
 * @returns a word of `STATUS`, the override, or a problem
 * @see docs/functions.md, "OKR.STATUS"
 */
export function status(
  score: Cell,
  expected?: Cell,
  scheme?: Cell | Limits | Problem,
  override?: Cell,
  lastCheckIn?: Cell,
  asOf?: Cell,
  due?: Cell,
  cadence?: Cell,
): Value | Problem {
  if (isProblem(scheme)) return scheme;
  const limits = isLimits(scheme) ? scheme : undefined;
  const named = isLimits(scheme) ? undefined : scheme;
  const cells = [score, expected, named, override, lastCheckIn, asOf, due, cadence];
  const fault = faultAmong(ARGUMENTS, cells);
  if (fault) return fault;

  const share = numberOr(score, "score", undefined);
  if (isProblem(share)) return share;
  const goal = notNegative(expected, "expected", undefined);
  if (isProblem(goal)) return goal;
  const byDefault = expected === undefined ? "google" : "gap";
  const rule = limits ?? word(named, "scheme", SCHEMES, byDefault);
  if (isProblem(rule)) return rule;
  const wrongOverride = isMissing(override) ? undefined : unusable(override, { argument: "override" });
  if (wrongOverride) return wrongOverride;
  const checkedIn = dayIfAny(lastCheckIn, "last_check_in");
  if (isProblem(checkedIn)) return checkedIn;
  const today = dayIfAny(asOf, "as_of");
  if (isProblem(today)) return today;
  const lastDay = dayIfAny(due, "due");
  if (isProblem(lastDay)) return lastDay;
  const rhythm = notNegative(cadence, "cadence", WEEKLY);
  if (isProblem(rhythm)) return rhythm;
  if (expected === undefined && rule !== "google" && rule !== "review") {
    return { problem: "expected-needed", scheme: typeof rule === "string" ? rule : "of your own limits" };
  }

  // The first rule that applies decides.
  if (!isMissing(override)) return override as Value;
  if (share === undefined) return goal === undefined || isZero(goal) ? STATUS.notStarted : STATUS.noData;
  if (rule === "google") return google(share);
  if (rule === "review") return review(share);
  if (goal === undefined) return STATUS.noData;
  if (atLeast(share, 1)) return STATUS.done;
  if (today !== undefined && lastDay !== undefined && today > lastDay) {
    return atLeast(share, goal) ? STATUS.done : STATUS.missed;
  }
  if (today !== undefined && checkedIn !== undefined && above(today - checkedIn, rhythm + GRACE)) return STATUS.stale;
  return pace(rule, share, goal);
}

function isLimits(scheme: Cell | Limits): scheme is Limits {
  return typeof scheme === "object" && scheme !== null && "onTrack" in scheme;
}

/**
 * Reads two numbers side by side as limits of somebody's own.
 *
 * @returns nothing when the range is something else, words for instance
 */
export function readLimits(range: List): Limits | Problem | undefined {
  const { cells, rows, columns } = range;
  if (rows !== 1 || columns !== 2 || !cells.some((cell) => typeof cell === "number")) return undefined;
  const [first, second] = cells;
  if (typeof first !== "number") return noNumber(first, placeIn(range, 0, "scheme"));
  if (typeof second !== "number") return noNumber(second, placeIn(range, 1, "scheme"));
  return first <= second
    ? { onTrack: first, behind: second }
    : { problem: "limits-do-not-rise", at: { argument: "scheme" }, first, second };
}

function notNegative<M>(cell: Cell, argument: string, missing: M): number | M | Problem {
  const value = numberOr(cell, argument, missing);
  return typeof value === "number" && !atLeast(value, 0)
    ? { problem: "out-of-bounds", at: { argument }, found: value, bounds: "not below 0" }
    : value;
}

function isZero(fraction: number): boolean {
  return !above(fraction, 0);
}

function google(score: number): string {
  return atLeast(score, 0.7) ? STATUS.green : atLeast(score, 0.4) ? STATUS.yellow : STATUS.red;
}

/** The close of a quarter: above 80 % is a question to ask, not a reason to celebrate. */
function review(score: number): string {
  return above(score, 0.8) ? STATUS.exceeded : atLeast(score, 0.6) ? STATUS.met : STATUS.missed;
}

type Pace = Limits | Exclude<(typeof SCHEMES.allowed)[number], "google" | "review">;

/** Score against what was to be expected by now, as a gap in points or as a ratio. */
function pace(rule: Pace, score: number, expected: number): string {
  switch (rule) {
    case "gap":
      return band(atLeast(score, expected), atLeast(0.25, expected - score));
    case "engagedly":
      return band(above(0.165, expected - score), atLeast(0.33, expected - score));
    case "ratio":
      return byRatio(score, expected, 0.7, 0.4);
    case "strict":
      return byRatio(score, expected, 0.95, 0.75);
    case "plan":
      return byRatio(score, expected, 0.9, 0.75);
    default:
      return band(atLeast(rule.onTrack, expected - score), atLeast(rule.behind, expected - score));
  }
}

function byRatio(score: number, expected: number, onTrack: number, behind: number): string {
  if (isZero(expected)) return STATUS.onTrack;
  return band(atLeast(score / expected, onTrack), atLeast(score / expected, behind));
}

function band(onTrack: boolean, behind: boolean): string {
  return onTrack ? STATUS.onTrack : behind ? STATUS.behind : STATUS.atRisk;
}
