import { isMissing, type Cell, type List } from "./cell";
import { placeIn, sizesDiffer, unusable, word, yesOrNo } from "./fields";
import { clamp, sum } from "./numbers";
import { isProblem, type Problem } from "./problem";
import { words } from "./words";

export const METHODS = words(["average", "min"]);
export const MISSING = words(["zero", "ignore"]);

/** States that take a row out of a roll-up. Every other word stays in. */
export const LEAVES = words(["postponed", "cancelled", "canceled"]);

/**
 * One score for many: their weighted mean, or the lowest.
 *
 * @param scores  fractions, TRUE or FALSE; missing ones count as `missing` says
 * @param weights relative numbers, 0 for a row that does not count; all 1 when left out
 * @param states  rows marked Postponed or Cancelled leave
 * @param method  average (when missing) or min
 * @param missing zero (when missing) counts a missing score as 0, ignore leaves it out
 * @param cap     TRUE (when missing) holds each score to 0…1 before it counts; FALSE takes it as it is
 * @returns a fraction, `""` when no row is left to count, or a problem
 * @see docs/functions.md, "OKR.ROLLUP"
 */
export function rollup(
  scores: List,
  weights?: List,
  states?: List,
  method?: Cell,
  missing?: Cell,
  cap?: Cell,
): number | "" | Problem {
  const unequal = sizesDiffer({ scores, weights, states });
  if (unequal) return unequal;
  const way = word(method, "method", METHODS, "average" as const);
  if (isProblem(way)) return way;
  const blank = word(missing, "missing", MISSING, "zero" as const);
  if (isProblem(blank)) return blank;
  const capped = yesOrNo(cap, "cap", true, false);
  if (isProblem(capped)) return capped;

  const countedScores: number[] = [];
  const countedWeights: number[] = [];
  let anyWeight = false;
  for (let i = 0; i < scores.cells.length; i++) {
    const score = readScore(scores, i);
    if (isProblem(score)) return score;
    const weight = readWeight(weights, i);
    if (isProblem(weight)) return weight;
    const leaves = leavesRollup(states, i);
    if (isProblem(leaves)) return leaves;
    anyWeight ||= weight > 0;
    if (leaves || weight === 0 || (score === undefined && blank === "ignore")) continue;
    countedScores.push(capped ? clamp(score ?? 0, 0, 1) : (score ?? 0));
    countedWeights.push(weight);
  }
  if (!anyWeight) return { problem: "weights-all-zero" };
  return way === "average" ? weightedMean(countedScores, countedWeights) : lowest(countedScores);
}

/** The mean of what counts, `""` of nothing. All weights are above 0. */
export function weightedMean(scores: readonly number[], weights: readonly number[]): number | "" | Problem {
  if (scores.length === 0) return "";
  // Relative to the heaviest, no sum of weights can overflow.
  const heaviest = weights.reduce((a, b) => Math.max(a, b));
  const mean =
    sum(scores, (score, i) => score * (weights[i]! / heaviest)) / sum(weights, (weight) => weight / heaviest);
  return Number.isFinite(mean) ? mean : { problem: "overflow" };
}

function lowest(scores: readonly number[]): number | "" {
  return scores.length === 0 ? "" : scores.reduce((a, b) => Math.min(a, b));
}

/** A score, or undefined while it is missing. TRUE and FALSE are milestones, 1 and 0. */
export function readScore(scores: List, i: number): number | undefined | Problem {
  const cell = scores.cells[i];
  if (typeof cell === "number") return cell;
  if (isMissing(cell)) return undefined;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const at = placeIn(scores, i, "scores");
  return unusable(cell, at) ?? { problem: "not-a-score", at, found: cell };
}

/** A weight, 0 or more; all are 1 when left out. A blank one is refused: it may have been meant as 1 or as 0. */
export function readWeight(weights: List | undefined, i: number): number | Problem {
  if (!weights) return 1;
  const cell = weights.cells[i];
  if (typeof cell === "number" && cell >= 0) return cell;
  const at = placeIn(weights, i, "weights");
  if (isMissing(cell)) return { problem: "weight-missing", at };
  if (typeof cell === "number") return { problem: "out-of-bounds", at, found: cell, bounds: "not below 0" };
  return unusable(cell, at) ?? { problem: "not-a-number", at, found: cell };
}

/** Whether a row in this state is out of the roll-up. Any word is a state; only an error is wrong. */
export function leavesRollup(states: List | undefined, i: number): boolean | Problem {
  const cell = states?.cells[i];
  if (typeof cell === "string") return LEAVES.find(cell) !== undefined;
  return isMissing(cell) || typeof cell !== "object" ? false : unusable(cell, placeIn(states!, i, "states"))!;
}
