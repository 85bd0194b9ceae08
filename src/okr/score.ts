import { isMissing, type Cell } from "./cell";
import { day, faultAmong, number, numberOr, unusable, word } from "./fields";
import { above, atLeast, clamp, reaches } from "./numbers";
import { isProblem, type Guardrail, type Problem } from "./problem";
import { words } from "./words";

export const TYPES = words([
  "auto",
  "increase",
  "decrease",
  "at least",
  "at most",
  "above",
  "below",
  "between",
  "percent",
  "binary",
  "date",
]);

const ARGUMENTS = ["start", "target", "current", "type", "limit", "cap"];

/**
 * How far a key result has come, as a share of the way from start to target.
 *
 * @param start   value when the period opened; missing counts as 0
 * @param target  value that counts as reached, same unit; for `between` the low end, for `date` the due date
 * @param current latest value, same unit; missing gives `""`
 * @param type    one of `TYPES`; missing is auto
 * @param limit   high end of `between`; for guardrails and dates where the score has fallen to 0
 * @param cap     missing or TRUE: held to 0…1; FALSE: as computed; a number: held to 0…that number
 * @returns a share (0.7 for 70 %), `""` while there is no current value, or a problem
 * @see docs/functions.md, "OKR.SCORE"
 */
export function score(
  start: Cell,
  target: Cell,
  current: Cell,
  type?: Cell,
  limit?: Cell,
  cap?: Cell,
): number | "" | Problem {
  if (isMissing(current)) return "";
  const fault = faultAmong(ARGUMENTS, [start, target, current, type, limit, cap]);
  if (fault) return fault;
  const kind = word(type, "type", TYPES, "auto" as const);
  if (isProblem(kind)) return kind;
  switch (kind) {
    case "at least":
    case "at most":
    case "above":
    case "below":
    case "between":
      return guardrail(kind, target, current, limit);
    case "date":
      return punctuality(target, current, limit);
    default:
  }
  if (!isMissing(limit)) return { problem: "limit-not-used", at: { argument: "limit" }, type: kind };
  const ceiling = readCap(cap);
  if (isProblem(ceiling)) return ceiling;
  const share =
    kind === "percent"
      ? percent(current)
      : kind === "binary"
        ? chanceGained(start, target, current)
        : distance(kind, start, target, current);
  return isProblem(share) || ceiling === undefined ? share : clamp(share, 0, ceiling);
}

/** The highest score that may be shown, or nothing where the score stays as computed. */
function readCap(cap: Cell): number | undefined | Problem {
  if (isMissing(cap) || cap === true) return 1;
  if (cap === false) return undefined;
  if (typeof cap === "number" && cap > 0) return cap;
  const at = { argument: "cap" };
  return unusable(cap, at) ?? { problem: "cap-unusable", at, found: cap };
}

function distance(kind: "auto" | "increase" | "decrease", startCell: Cell, targetCell: Cell, currentCell: Cell) {
  const start = numberOr(startCell, "start", 0);
  if (isProblem(start)) return start;
  const target = number(targetCell, "target");
  if (isProblem(target)) return target;
  const current = number(currentCell, "current");
  if (isProblem(current)) return current;

  if (kind === "increase" ? target < start : kind === "decrease" && target > start) {
    return { problem: "swapped", type: kind as "increase" | "decrease", start, target } satisfies Problem;
  }
  if (start !== target) return line(start, target, current);
  switch (kind) {
    case "auto":
      return { problem: "no-distance", value: start, startMissing: isMissing(startCell) } satisfies Problem;
    case "increase":
      return reaches(current, target) ? 1 : 0;
    case "decrease":
      return reaches(target, current) ? 1 : 0;
  }
}

/** One line serves rising and falling targets, because the signs cancel. The two ends must differ. */
function line(start: number, target: number, current: number): number | Problem {
  const way = target - start;
  const done = current - start;
  const share = done / way;
  // A way that overflows would make the share 0 and look like an answer.
  return Number.isFinite(way) && Number.isFinite(share) ? share : { problem: "overflow" };
}

/** A value to be kept: 1 while it is, else 0; with a limit the score falls in between. */
function guardrail(type: Guardrail, targetCell: Cell, currentCell: Cell, limitCell: Cell): number | Problem {
  const target = number(targetCell, "target");
  if (isProblem(target)) return target;
  const current = number(currentCell, "current");
  if (isProblem(current)) return current;
  const limit = numberOr(limitCell, "limit", undefined);
  if (isProblem(limit)) return limit;
  if (type === "between") {
    const range = bounds(target, limit, "limit");
    return isProblem(range) ? range : share(isKept(type, current, target, range.high));
  }
  if (limit === undefined) return share(isKept(type, current, target));
  if (type === "at least" || type === "above" ? limit >= target : limit <= target) {
    return { problem: "limit-on-wrong-side", at: { argument: "limit" }, type, target, limit };
  }
  const left = line(limit, target, current);
  return isProblem(left) ? left : clamp(left, 0, 1);
}

/** The high end of `between`, checked against its low end. `argument` is what the formula calls it. */
export function bounds(low: number, high: number | undefined, argument: string): { high: number } | Problem {
  if (high === undefined) return { problem: "high-end-missing", at: { argument } };
  return high < low ? { problem: "high-below-low", at: { argument }, low, high } : { high };
}

/** Whether a guardrail is kept: at least, at most and between include the bound, above and below do not. */
export function isKept(type: Guardrail, value: number, target: number, high = target): boolean {
  switch (type) {
    case "at least":
      return reaches(value, target);
    case "at most":
      return reaches(target, value);
    case "above":
      return !reaches(target, value);
    case "below":
      return !reaches(value, target);
    case "between":
      return reaches(value, target) && reaches(high, value);
  }
}

function share(met: boolean): 0 | 1 {
  return met ? 1 : 0;
}

/** Beyond ±200 % somebody typed 45 for 45 %. */
function percent(cell: Cell): number | Problem {
  const current = number(cell, "current");
  if (isProblem(current)) return current;
  return above(Math.abs(current), 2)
    ? { problem: "percent-too-large", at: { argument: "current" }, found: current }
    : current;
}

const DONE_OR_NOT = words(["yes", "no"]);

/** All or nothing, or its chance; with a chance at the start and a target chance, the share of the rise. */
function chanceGained(startCell: Cell, targetCell: Cell, currentCell: Cell): number | Problem {
  const current = outcome(currentCell);
  if (isProblem(current)) return current;
  if (isMissing(startCell) || isMissing(targetCell)) return current;
  const start = chance(startCell, "start");
  if (isProblem(start)) return start;
  const target = chance(targetCell, "target");
  if (isProblem(target)) return target;
  return start === target ? { problem: "same-chances", chance: start } : line(start, target, current);
}

function outcome(cell: Cell): number | Problem {
  if (typeof cell === "boolean") return share(cell);
  const said = typeof cell === "string" ? DONE_OR_NOT.find(cell) : undefined;
  if (said) return share(said === "yes");
  if (typeof cell === "number") return chance(cell, "current");
  const at = { argument: "current" };
  return unusable(cell, at) ?? { problem: "not-a-chance", at, found: cell };
}

function chance(cell: Cell, argument: string): number | Problem {
  const value = number(cell, argument);
  if (isProblem(value)) return value;
  return atLeast(value, 0) && atLeast(1, value)
    ? clamp(value, 0, 1)
    : { problem: "out-of-bounds", at: { argument }, found: value, bounds: "from 0 to 1" };
}

/** Done in time is 1; with a limit, what is late loses evenly until that day. */
function punctuality(targetCell: Cell, currentCell: Cell, limitCell: Cell): number | Problem {
  const due = day(targetCell, "target");
  if (isProblem(due)) return due;
  const done = day(currentCell, "current");
  if (isProblem(done)) return done;
  if (isMissing(limitCell)) return share(done <= due);
  const limit = day(limitCell, "limit");
  if (isProblem(limit)) return limit;
  if (limit <= due) return { problem: "limit-not-after-due-date", at: { argument: "limit" }, target: due, limit };
  const left = line(limit, due, done);
  return isProblem(left) ? left : clamp(left, 0, 1);
}
