import { isMissing, type List } from "./cell";
import { sizesDiffer } from "./fields";
import { clamp } from "./numbers";
import { isProblem, type Problem } from "./problem";
import { leavesRollup, readScore, readWeight, weightedMean } from "./rollup";
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
  const { parents: above, children, wrong, upwards } = readTree(ids, parents, isNoRow);
  // What a row counts in the row above: NaN stands for a score that is missing, weight 0 for a row that leaves.
  const shares = new Float64Array(wrong.length);
  const counting = new Float64Array(wrong.length);
  for (let row = 0; row < wrong.length; row++) wrong[row] ??= wrongIn(row);
  for (let i = 0; i < upwards.length; i++) {
    const row = upwards[i]!;
    if (!wrong[row] && Number.isNaN(shares[row])) wrong[row] = fromChildren(row);
  }
  return wrong.map((problem, row) => problem ?? (Number.isNaN(shares[row]) ? "" : shares[row]!));

  function wrongIn(row: number): Problem | undefined {
    const score = readScore(scores, row);
    if (isProblem(score)) return score;
    shares[row] = score === undefined ? NaN : clamp(score, 0, 1);
    // A root, and a row that is none, count nowhere: only they may do without a weight.
    const counts = above[row]! >= 0 && !isNoRow(row);
    const weight = counts || !isMissing(weights?.cells[row]) ? readWeight(weights, row) : 1;
    if (isProblem(weight)) return weight;
    const leaves = leavesRollup(states, row);
    if (isProblem(leaves)) return leaves;
    counting[row] = leaves ? 0 : weight;
    return undefined;
  }

  function fromChildren(row: number): Problem | undefined {
    const countedScores: number[] = [];
    const countedWeights: number[] = [];
    for (const child of children(row)) {
      const why = wrong[child];
      if (why) return why.problem === "row-wrong-below" ? why : { problem: "row-wrong-below", row: child + 1, why };
      if (counting[child] === 0) continue;
      countedScores.push(shares[child]! || 0);
      countedWeights.push(counting[child]!);
    }
    const mean = weightedMean(countedScores, countedWeights);
    if (isProblem(mean)) return mean;
    if (mean !== "") shares[row] = mean;
    return undefined;
  }
}
