import { isMissing, type List } from "./cell";
import { sizesDiffer } from "./fields";
import { clamp } from "./numbers";
import { isProblem, type Problem } from "./problem";
import { leavesRollup, readScore, readWeight, weightedMean, type Counted } from "./rollup";
import { readTree } from "./tree";

/** What a row shows: a score, nothing, or what is wrong. */
type Shown = number | "" | Problem;

/**
 * The roll-up of a whole tree in one pass. A row with a score of its own keeps it; a row without one gets the weighted
 * mean of its children by the rules of `rollup`.
 *
 * @param ids     texts or numbers, one for each row
 * @param parents the id of the row above; missing for a root
 * @param scores  fractions, TRUE or FALSE; missing where the children decide
 * @param weights relative numbers, how much a row counts in the row above; all 1 when left out
 * @param states  rows marked Postponed or Cancelled leave the row above
 * @returns for each row a fraction, `""`, or a problem; or a problem with the whole call
 * @see docs/functions.md, "OKR.CASCADE"
 */
export function cascade(
  ids: List,
  parents: List,
  scores: List,
  weights?: List,
  states?: List,
): readonly Shown[] | Problem {
  const unequal = sizesDiffer({ ids, parents, scores, weights, states });
  if (unequal) return unequal;
  const isNoRow = (row: number) =>
    isMissing(ids.cells[row]) && isMissing(parents.cells[row]) && isMissing(scores.cells[row]);
  const tree = readTree(ids, parents, isNoRow);
  const wrong = tree.wrong.map((problem, row) => problem ?? wrongIn(row));
  const shown = wrong.map((problem): Shown => problem ?? "");
  // The row in which a wrong row has its cause, which a row far above names.
  const causes = Int32Array.from(wrong, (problem, row) => (problem ? row : -1));
  for (const row of tree.upwards) {
    if (wrong[row]) continue;
    const own = readScore(scores, row) as number | undefined;
    shown[row] = own === undefined ? fromChildren(tree.children[row]!, row) : clamp(own, 0, 1);
  }
  return shown;

  function wrongIn(row: number): Problem | undefined {
    const score = readScore(scores, row);
    if (isProblem(score)) return score;
    // A root, and a row that is none, count nowhere: only they may do without a weight.
    const counts = tree.parents[row]! >= 0 && !isNoRow(row);
    const weight = counts || !isMissing(weights?.cells[row]) ? readWeight(weights, row) : 1;
    if (isProblem(weight)) return weight;
    const leaves = leavesRollup(states, row);
    return isProblem(leaves) ? leaves : undefined;
  }

  function fromChildren(children: readonly number[], row: number): Shown {
    const counted: Counted = { scores: [], weights: [] };
    for (const child of children) {
      const cause = causes[child]!;
      if (cause >= 0) {
        causes[row] = cause;
        return { problem: "row-wrong-below", row: cause + 1, why: wrong[cause]! };
      }
      const weight = readWeight(weights, child) as number;
      if (weight === 0 || leavesRollup(states, child) === true) continue;
      counted.scores.push((shown[child] as number | "") || 0);
      counted.weights.push(weight);
    }
    return weightedMean(counted);
  }
}
