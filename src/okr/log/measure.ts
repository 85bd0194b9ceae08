import type { BookPeriod, KeyResult } from "../book";
import type { Cell } from "../cell";
import { expected } from "../expected";
import { clamp } from "../numbers";
import { isProblem } from "../problem";
import { dayIn, numberIn, typeOf } from "../quality/lines";
import { score } from "../score";
import { status } from "../status";
import { filled } from "./cells";

/** What a key result says of a value, a share of the way, or a day; the same as the formulas of its row say. */

/** The score of a value, held to 0…1; nothing where there is no value or none can come out. */
export function scoreOf({ start, target, type, limit }: KeyResult, value: Cell): number | undefined {
  const share = score(filled(start), filled(target), filled(value), type === "" ? null : type, filled(limit));
  return typeof share === "number" ? share : undefined;
}

/** Whether a value is to rise (1) or to fall (-1); nothing for a band, a day, and where start and target are the same. */
export function directionOf(keyResult: KeyResult): 1 | -1 | undefined {
  switch (typeOf(keyResult)) {
    case "increase":
    case "at least":
    case "above":
    case "percent":
      return 1;
    case "decrease":
    case "at most":
    case "below":
      return -1;
    case "auto":
    case "binary": {
      const way = (goalOf(keyResult) ?? 0) - startOf(keyResult);
      return way === 0 ? undefined : way > 0 ? 1 : -1;
    }
    default:
      return undefined;
  }
}

/** The value that counts as reached, in the unit of the key result; nothing for a day, and where none is given. */
export function goalOf(keyResult: KeyResult): number | undefined {
  switch (typeOf(keyResult)) {
    case "percent":
      return 1;
    case "binary":
      return hasChances(keyResult) ? numberIn(keyResult.target) : 1;
    case "date":
    case undefined:
      return undefined;
    default:
      return numberIn(keyResult.target);
  }
}

/** The value at a share of the way; for a value to be kept its target; nothing where there is no way. */
export function valueAt(keyResult: KeyResult, share: number): number | undefined {
  const goal = goalOf(keyResult);
  if (goal === undefined || isKeptOrNot(keyResult)) return goal;
  const start = startOf(keyResult);
  return start + share * (goal - start);
}

/** Whether a key result asks for a value to be kept, so that no movement is what is wanted. */
export function isKeptOrNot(keyResult: KeyResult): boolean {
  const type = typeOf(keyResult);
  return type === "at least" || type === "at most" || type === "above" || type === "below" || type === "between";
}

/** A value as the type can hold it: a chance lies in 0…1, and beyond 200 % nobody means percent. */
export function held(keyResult: KeyResult, value: number): number {
  switch (typeOf(keyResult)) {
    case "binary":
      return clamp(value, 0, 1);
    case "percent":
      return clamp(value, -2, 2);
    default:
      return value;
  }
}

/** The day that counts as its last: its own, or the period's while it has none. */
export function dueOf({ due }: KeyResult, { end }: BookPeriod): number | undefined {
  return dayIn(filled(due) ?? filled(end));
}

/** The score expected on the last day: its own, or the period's, or 1. */
export function ambitionOf({ ambition }: KeyResult, period: BookPeriod): number {
  const height = numberIn(filled(ambition) ?? filled(period.ambition)) ?? 1;
  return height > 0 && height <= 1 ? height : 1;
}

/** The score expected on a day, as the sheet's own column has it. */
export function expectedOn(keyResult: KeyResult, period: BookPeriod, day: number): number | undefined {
  const due = filled(keyResult.due) ?? filled(period.end);
  const ambition = filled(keyResult.ambition) ?? filled(period.ambition);
  const share = expected(filled(period.start), due, day, null, ambition);
  return isProblem(share) ? undefined : share;
}

/**
 * The status as the numbers alone have it: nobody's override, and not how old the latest value is. Nothing where the score
 * or the expected score cannot be computed.
 *
 * @param value the latest one
 */
export function statusOf(keyResult: KeyResult, period: BookPeriod, value: Cell, asOf: number): string | undefined {
  const share = scoreOf(keyResult, value);
  if (share === undefined && filled(value) !== null) return undefined;
  const goal = expectedOn(keyResult, period, asOf);
  if (goal === undefined) return undefined;
  const word = status(share, goal, null, null, null, asOf, filled(keyResult.due) ?? filled(period.end));
  return typeof word === "string" ? word : undefined;
}

/** Where the way begins; blank is 0, as in the score. */
function startOf(keyResult: KeyResult): number {
  const type = typeOf(keyResult);
  return type === "percent" || (type === "binary" && !hasChances(keyResult)) ? 0 : (numberIn(keyResult.start) ?? 0);
}

/** A chance to be raised from one to another, and not only a thing that is reached or not. */
function hasChances({ start, target }: KeyResult): boolean {
  return filled(start) !== null && filled(target) !== null;
}
