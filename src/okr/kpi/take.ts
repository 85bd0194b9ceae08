import { operate, OPERATIONS, type Operation } from "../operation";
import { reaches, same, sum } from "../numbers";
import { numberIn } from "./cells";
import { treeOf, type Forest } from "./forest";
import type { Measure } from "./node";
import { rootWith, valuesOf, type Worked } from "./values";

/**
 * Why no value of a driver does it. `no-value`: something else on the way to the root has none. `no-effect`: the root stays
 * the same whatever this driver is. `out-of-reach`: no value of it makes the goal. `changes-sign`: there is one, on the other
 * side of 0, which for deals or prices is none.
 */
export type TakeReason = "no-value" | "no-effect" | "out-of-reach" | "changes-sign";

/** What one driver alone would have to become. */
export interface Take {
  readonly node: number;
  /** Its value now; nothing while it has none. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** As a share of the value now: 0.1 for 10 % more. Nothing where that is 0. */
  readonly change: number | undefined;
  /** Whether its benchmark goes as far; nothing where it has none. */
  readonly within: boolean | undefined;
  readonly why?: TakeReason;
}

/** How exactly the goal is met, as a share of what it is worked out from. */
const CLOSE = 1e-9;

/** (a x + b) / (c x + d): what every node is of a leaf x, because a leaf stands in a tree once. */
type Curve = readonly [a: number, b: number, c: number, d: number];

/**
 * For a goal at the root, what each leaf would have to be if all others stay as they are. Worked out exactly: going up from a
 * leaf, each node is a linear fraction of it, and that is solved for the goal.
 *
 * @param root the place of the root
 * @param goal in its unit
 * @returns for each leaf of the tree, in the order of the tree
 */
export function wouldTake(forest: Forest, root: number, goal: number, measure: Measure = "current"): readonly Take[] {
  const values = valuesOf(forest, measure);
  const leaves = treeOf(forest, root).filter((i) => forest.children(i).length === 0);
  return leaves.map((node) => {
    const from = values[node]!.value;
    const solved = solve(forest, root, goal, measure, node, values);
    if (typeof solved === "string") {
      return { node, from, to: undefined, change: undefined, within: undefined, why: solved };
    }
    // What is there already is no change, whatever the last digit of the calculation says.
    const to = from !== undefined && same(from, solved) ? from : solved;
    const change = from === undefined || from === 0 ? undefined : to / from - 1;
    const within = isWithin(from, to, numberIn(forest.nodes[node]!.benchmark));
    const turns = from !== undefined && from * to < 0;
    return { node, from, to, change, within, ...(turns && { why: "changes-sign" as const }) };
  });
}

function solve(
  forest: Forest,
  root: number,
  goal: number,
  measure: Measure,
  leaf: number,
  values: readonly Worked[],
): number | TakeReason {
  const curve = curveOf(forest, root, leaf, values);
  if (curve === undefined) return "no-value";
  const [a, b, c, d] = curve;
  if (same(a * d, b * c)) return "no-effect";
  const to = (goal * d - b) / (a - goal * c);
  if (!Number.isFinite(to)) return "out-of-reach";
  // A solution may stand where a denominator on the way is 0.
  const reached = rootWith(forest, measure, values, leaf, to);
  return reached !== undefined && isClose(reached, goal, curve, to) ? to : "out-of-reach";
}

/** The root as a fraction of a leaf; nothing while something beside the way up has no value. */
function curveOf(forest: Forest, root: number, leaf: number, values: readonly Worked[]): Curve | undefined {
  let curve: Curve = [1, 0, 0, 1];
  for (let i = leaf; i !== root; i = forest.parentOf(i)) {
    const parent = forest.parentOf(i);
    const operator = OPERATIONS.find(forest.nodes[parent]!.operator);
    const children = forest.children(parent);
    const others = children.map((child) => (child === i ? 1 : values[child]!.value));
    if (operator === undefined || (operator === "ratio" && children.length !== 2)) return undefined;
    if (!others.every((value) => value !== undefined)) return undefined;
    curve = above(operator, others, children.indexOf(i), curve);
  }
  return curve;
}

/** What an operator makes of the curve of its k-th child. */
function above(operator: Operation, values: readonly number[], k: number, [a, b, c, d]: Curve): Curve {
  switch (operator) {
    case "sum": {
      const rest = sum(values, (value, i) => (i === k ? 0 : value));
      return [a + rest * c, b + rest * d, c, d];
    }
    case "difference": {
      const rest = sum(values, (value, i) => (i === k ? 0 : i === 0 ? value : -value));
      const sign = k === 0 ? 1 : -1;
      return [sign * a + rest * c, sign * b + rest * d, c, d];
    }
    case "product": {
      const rest = operate("product", values.toSpliced(k, 1));
      return [a * rest, b * rest, c, d];
    }
    case "ratio":
      return k === 0 ? [a, b, c * values[1]!, d * values[1]!] : [c * values[0]!, d * values[0]!, a, b];
  }
}

/** Whether the way to a value ends before the benchmark does. */
function isWithin(from: number | undefined, to: number, benchmark: number | undefined): boolean | undefined {
  if (from === undefined || benchmark === undefined) return undefined;
  if (to === from) return true;
  return to > from ? reaches(benchmark, to) : reaches(to, benchmark);
}

/** Whether the goal is met, as exactly as numbers of the size that the way up goes through allow. */
function isClose(reached: number, goal: number, [a, b, c, d]: Curve, to: number): boolean {
  const size = (Math.abs(a * to) + Math.abs(b)) / Math.abs(c * to + d);
  return Math.abs(reached - goal) <= CLOSE * Math.max(Math.abs(goal), size);
}
