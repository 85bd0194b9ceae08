import { isMissing, type List } from "./cell";
import { sizesDiffer } from "./fields";
import { clamp } from "./numbers";
import { isProblem, type Problem } from "./problem";
import { leavesRollup, readScore, readWeight, weightedMean, type Counted } from "./rollup";
import { readTree, type Tree } from "./tree";

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
  const first = { argument: "ids", list: ids };
  const unequal =
    sizesDiffer(first, { argument: "parents", list: parents }) ??
    sizesDiffer(first, { argument: "scores", list: scores }) ??
    sizesDiffer(first, { argument: "weights", list: weights }) ??
    sizesDiffer(first, { argument: "states", list: states });
  if (unequal) return unequal;
  const isNoRow = (row: number) =>
    isMissing(ids.cells[row]) && isMissing(parents.cells[row]) && isMissing(scores.cells[row]);
  const tree = readTree(ids, parents, isNoRow);
  const rows = ids.cells.map((_, row) => readRow(row, tree, isNoRow(row), scores, weights, states));
  const shown: Shown[] = rows.map((row) => (isProblem(row) ? row : ""));
  // The row in which a wrong row has its cause, which a row far above names.
  const causes = rows.map((row, i) => (isProblem(row) ? i : -1));
  for (const row of tree.upwards) {
    const own = rows[row]!;
    if (isProblem(own)) continue;
    if (own.score !== undefined) shown[row] = clamp(own.score, 0, 1);
    else shown[row] = fromChildren(tree.children[row]!, row);
  }
  return shown;

  function fromChildren(children: readonly number[], row: number): Shown {
    const counted: Counted = { scores: [], weights: [] };
    for (const child of children) {
      const cause = causes[child]!;
      if (cause >= 0) {
        causes[row] = cause;
        return { problem: "row-wrong-below", row: cause + 1, why: rows[cause] as Problem };
      }
      const { weight, leaves } = rows[child] as Row;
      if (leaves || weight === 0) continue;
      counted.scores.push((shown[child] as number | "") || 0);
      counted.weights.push(weight);
    }
    return weightedMean(counted);
  }
}

interface Row {
  readonly score: number | undefined;
  readonly weight: number;
  readonly leaves: boolean;
}

function readRow(
  row: number,
  tree: Tree,
  isNoRow: boolean,
  scores: List,
  weights: List | undefined,
  states: List | undefined,
): Row | Problem {
  const wrong = tree.wrong[row];
  if (wrong) return wrong;
  const score = readScore(scores, row, "scores");
  if (isProblem(score)) return score;
  // A root, and a row that is none, count nowhere: only they may do without a weight.
  const counts = tree.parents[row]! >= 0 && !isNoRow;
  const weight = weights && (counts || !isMissing(weights.cells[row])) ? readWeight(weights, row, "weights") : 1;
  if (isProblem(weight)) return weight;
  const leaves = states ? leavesRollup(states, row, "states") : false;
  return isProblem(leaves) ? leaves : { score, weight, leaves };
}
