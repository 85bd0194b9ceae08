import type { Book } from "../okr/book";
import type { Forest } from "../okr/kpi/forest";
import { keyResultOf, type Pair, type WhatIf } from "../okr/kpi/what-if";
import type { KpiProblem } from "../okr/kpi/problem";
import { key, linesOf, numberIn } from "../okr/quality/lines";
import { same } from "../okr/numbers";

/** The numbers that move when drivers are changed: the one at the top, and the scores that follow from it. */

/** Why a score does not move. */
export type NoScore =
  | { readonly why: "no-key-result" }
  | { readonly why: "key-result-gone"; readonly id: string }
  | { readonly why: "no-objective"; readonly id: string }
  /** The row has none with the number at the top as its value. */
  | { readonly why: "no-score" | "no-objective-score"; readonly id: string };

export interface MovingScore {
  /** Id of the row. */
  readonly id: string;
  readonly score: Pair;
}

export interface MovingNumbers {
  readonly root: Pair;
  /** Why the number at the top has no value with what is tried. */
  readonly problem: KpiProblem | undefined;
  readonly target: number | undefined;
  readonly scores: readonly (MovingScore | NoScore)[];
  /** What was checked in for the key result, where the tree says something else. */
  readonly checkedIn: { readonly id: string; readonly value: number; readonly unit: string } | undefined;
}

/** @param target of the number at the top */
export function movingNumbers(
  { forest, book, root }: { readonly forest: Forest; readonly book: Book; readonly root: number },
  { values, root: top, keyResultScore, objectiveScore }: WhatIf,
  target: number | undefined,
): MovingNumbers {
  const own = keyResultOf(forest, book, root);
  const named = forest.nodes[root]!.keyResult;
  const worked = { root: top, problem: values[root]!.problem, target };
  if (!own) {
    const why: NoScore = named === "" ? { why: "no-key-result" } : { why: "key-result-gone", id: named };
    return { ...worked, scores: [why], checkedIn: undefined };
  }
  const scores: (MovingScore | NoScore)[] = [];
  // Without a number at the top there is nothing to score; that is said once, at the top.
  const isWorked = top.before !== undefined || top.after !== undefined;
  if (isWorked) {
    scores.push(isThere(keyResultScore) ? { id: own.id, score: keyResultScore } : { why: "no-score", id: own.id });
    const objective = linesOf(book).all.objectives.find(({ id }) => id !== "" && key(id) === key(own.objective));
    if (!objective) scores.push({ why: "no-objective", id: own.id });
    else if (isThere(objectiveScore)) scores.push({ id: objective.id, score: objectiveScore });
    else if (isThere(keyResultScore)) scores.push({ why: "no-objective-score", id: objective.id });
  }
  const said = numberIn(own.current);
  const differs = said !== undefined && top.before !== undefined && !same(said, top.before, 1e-6);
  return { ...worked, scores, checkedIn: differs ? { id: own.id, value: said, unit: own.unit } : undefined };
}

function isThere({ before, after }: Pair): boolean {
  return before !== undefined || after !== undefined;
}
