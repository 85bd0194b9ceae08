import type { BookPeriod, KeyResult, Objective, Work } from "../book";
import type { Cell } from "../cell";
import { filled } from "../log/cells";
import { directionOf } from "../log/measure";
import { reaches, same } from "../numbers";
import { dayIn, numberIn, typeOf } from "../quality/lines";
import { LEAVES } from "../rollup";
import type { KeyResultChanges, ObjectiveChanges } from "./decision";

/** What a person has to look at in a line that is carried over. */
export type Open =
  /** The new start is at the target already, so there is no way to go. */
  | {
      readonly open: "reached";
      readonly id: string;
      readonly start: number;
      readonly target: number;
      readonly unit: string;
    }
  /** Nothing was measured, so the start is the old one. */
  | { readonly open: "not-measured"; readonly id: string }
  /** It is to be done by a day that is over. */
  | { readonly open: "target-in-the-past"; readonly id: string }
  /** What it belonged to stays behind. */
  | {
      readonly open: "link-gone";
      readonly id: string;
      readonly field: "supports" | "partOf" | "moves";
      readonly to: string;
    };

/** An objective as it begins the next period: the same words, nothing of what was computed or answered. */
export function nextObjective(objective: Objective, changes: ObjectiveChanges): Objective {
  return { ...objective, ...changes, state: "Active", enough: "", score: null, expected: null, status: "" };
}

/**
 * A key result as it begins the next period. The new start is the current value; a goal in percent begins again at 0, and so
 * does one that is reached or not. The target is the decided one. A last day of its own stays when it is still to come.
 *
 * @param current the latest value
 * @see research B.10: the rule of Viva Goals for a carried metric
 */
export function nextKeyResult(
  keyResult: KeyResult,
  current: Cell,
  changes: KeyResultChanges,
  period: BookPeriod,
): { readonly line: KeyResult; readonly open: readonly Open[] } {
  const asDecided = { ...keyResult, ...changes };
  const latest = filled(current);
  const line: KeyResult = {
    ...asDecided,
    start: "start" in changes ? asDecided.start : newStart(asDecided, latest),
    due: "due" in changes || isToCome(keyResult.due, period) ? asDecided.due : null,
    chance: "chance" in changes ? asDecided.chance : null,
    current: null,
    state: "Active",
    evidence: "",
    reason: "",
    score: null,
    expected: null,
    status: "",
    override: "",
  };
  return { line, open: openIn(line, keyResult, latest, "start" in changes, period) };
}

/** Work that goes on: planned again where it was dropped, and without a day that is over. */
export function nextWork(work: Work, period: BookPeriod): Work {
  const isDropped = work.state.toLowerCase() === "dropped" || LEAVES.find(work.state) !== undefined;
  return {
    ...work,
    state: isDropped ? "Planned" : work.state,
    due: isToCome(work.due, period) ? work.due : null,
    evidence: "",
  };
}

function newStart(keyResult: KeyResult, latest: Cell): Cell {
  switch (typeOf(keyResult)) {
    case "percent":
    case "date":
      return null;
    case "binary":
      // Only a chance that is to rise from one number to another has a start.
      return filled(keyResult.start) === null ? null : (chanceIn(latest) ?? keyResult.start);
    default:
      return numberIn(latest) ?? keyResult.start;
  }
}

function chanceIn(latest: Cell): number | undefined {
  return typeof latest === "boolean" ? Number(latest) : numberIn(latest);
}

function openIn(line: KeyResult, old: KeyResult, latest: Cell, startIsDecided: boolean, period: BookPeriod): Open[] {
  const type = typeOf(line);
  const { id, unit } = line;
  const [start, target] = [numberIn(line.start), numberIn(line.target)];
  if (type === "date") {
    const first = dayIn(period.start);
    const day = dayIn(line.target);
    return day !== undefined && first !== undefined && day < first ? [{ open: "target-in-the-past", id }] : [];
  }
  if (type === "percent" || (type === "binary" && filled(line.start) === null)) return [];
  const open: Open[] = latest === null && !startIsDecided ? [{ open: "not-measured", id }] : [];
  const isWay = type === "auto" || type === "increase" || type === "decrease" || type === "binary";
  if (isWay && start !== undefined && target !== undefined) {
    // The way goes where it went: at 120 on the way from 40 to 100 there is nothing left, and 120 to 100 is no new goal.
    const direction = directionOf({ ...line, start: old.start });
    const isThere =
      same(start, target) || (direction === 1 ? reaches(start, target) : direction === -1 && reaches(target, start));
    if (isThere) open.push({ open: "reached", id, start, target, unit });
  }
  return open;
}

function isToCome(day: Cell, period: BookPeriod): boolean {
  const [own, first] = [dayIn(day), dayIn(period.start)];
  return own !== undefined && first !== undefined && own >= first;
}
