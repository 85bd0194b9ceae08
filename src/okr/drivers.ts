import { isMissing, type List } from "./cell";
import { choose, noNumber, placeIn, sizesDiffer, unusable } from "./fields";
import { same } from "./numbers";
import {
  keepsSign,
  logarithmicMean,
  MOST_SHAPLEY,
  operate,
  OPERATIONS,
  shapleyMultipliers,
  type Operation,
} from "./operation";
import { isProblem, type Problem } from "./problem";
import { readTree, type Tree } from "./tree";

/** How far a given value of an inner row may be from what its children make. */
const AGREEMENT = 1e-6;

interface Sheet {
  readonly tree: Tree;
  readonly ops: List;
  readonly before: List;
  readonly after: List;
}

/** A row with both its values, and for each of its children what one unit of their change does to it. */
interface Node {
  readonly before: number;
  readonly after: number;
  readonly multipliers: readonly number[];
}

/**
 * For every row of a KPI tree its contribution to the change of its root: its own change times the multipliers of the
 * edges up to the root.
 *
 * @param ids     texts or numbers, one for each row
 * @param parents the id of the row above; missing for a root
 * @param ops     one of `OPERATIONS` for rows with children, of their children in row order; not used for leaves
 * @param before  the values before; may be missing for rows with children
 * @param after   the values after, the same
 * @returns for each row a number in the unit of its root, `""` for blank rows, or a problem: every row of a tree that
 *          holds a wrong row names it; or a problem with the whole call
 * @see docs/functions.md, "OKR.DRIVERS"
 */
export function drivers(
  ids: List,
  parents: List,
  ops: List,
  before: List,
  after: List,
): readonly (number | "" | Problem)[] | Problem {
  const unequal = sizesDiffer({ ids, parents, ops, before, after });
  if (unequal) return unequal;
  const isNoRow = (row: number) => [ids, parents, before, after].every(({ cells }) => isMissing(cells[row]));
  const tree = readTree(ids, parents, isNoRow);
  const { wrong } = tree;
  const sheet: Sheet = { tree, ops, before, after };
  const nodes = work(sheet, isNoRow);
  const answers = contributions(tree, nodes, wrong);
  return spreadWrongs(tree, answers, wrong);
}

/** Values and multipliers of every row, from the leaves up. What is wrong with a row is noted in `wrong`. */
function work(sheet: Sheet, isNoRow: (row: number) => boolean): (Node | undefined)[] {
  const { tree } = sheet;
  const { wrong } = tree;
  const nodes: (Node | undefined)[] = Array<Node | undefined>(wrong.length).fill(undefined);
  for (const row of tree.upwards) {
    if (wrong[row]) continue;
    const children = tree.children(row);
    const fault = faultOf(sheet, row, children.length > 0);
    if (fault) wrong[row] = fault;
    else if (children.length === 0) {
      const leaf = isNoRow(row) ? undefined : readLeaf(sheet, row);
      if (isProblem(leaf)) wrong[row] = leaf;
      else nodes[row] = leaf;
    } else {
      const known = children.map((child) => nodes[child]);
      const node = readInner(sheet, row, known);
      if (isProblem(node)) wrong[row] = node;
      else nodes[row] = node;
    }
  }
  return nodes;
}

/** An operation that a leaf does not use may be anything but an error value. */
function faultOf({ ops }: Sheet, row: number, isInner: boolean): Problem | undefined {
  const op = ops.cells[row];
  return !isInner && typeof op === "object" && op !== null && "fault" in op
    ? unusable(op, placeIn(ops, row, "ops"))
    : undefined;
}

function readLeaf({ before, after }: Sheet, row: number): Node | Problem {
  const old = readValue(before, row, "before");
  if (isProblem(old)) return old;
  const now = readValue(after, row, "after");
  return isProblem(now) ? now : { before: old, after: now, multipliers: [] };
}

function readValue(list: List, row: number, argument: string): number | Problem {
  const value = list.cells[row];
  return typeof value === "number" ? value : noNumber(value, placeIn(list, row, argument));
}

/** A row with children; nothing when one of them is wrong, for then the whole tree is. */
function readInner(sheet: Sheet, row: number, children: readonly (Node | undefined)[]): Node | undefined | Problem {
  const op = choose(sheet.ops.cells[row], placeIn(sheet.ops, row, "ops"), OPERATIONS);
  if (isProblem(op)) return op;
  if (op === "ratio" && children.length !== 2) return { problem: "ratio-needs-two", drivers: children.length };
  const known = children.filter((child) => child !== undefined);
  if (known.length < children.length) return undefined;
  const old = known.map((child) => child.before);
  const now = known.map((child) => child.after);
  if (op === "ratio" && (old[1] === 0 || now[1] === 0)) {
    const [argument, list] = old[1] === 0 ? (["before", sheet.before] as const) : (["after", sheet.after] as const);
    return { problem: "zero-denominator", at: placeIn(list, sheet.tree.children(row)[1]!, argument) };
  }
  const before = operate(op, old);
  const after = operate(op, now);
  if (!Number.isFinite(before) || !Number.isFinite(after)) return { problem: "overflow" };
  const disagreement = agree(sheet.before, row, "before", before) ?? agree(sheet.after, row, "after", after);
  if (disagreement) return disagreement;
  const multipliers = multipliersOf(op, old, now, before, after);
  return isProblem(multipliers) ? multipliers : { before, after, multipliers };
}

function agree(list: List, row: number, argument: string, computed: number): Problem | undefined {
  const given = list.cells[row];
  if (isMissing(given)) return undefined;
  const at = placeIn(list, row, argument);
  if (typeof given !== "number") return noNumber(given, at);
  return same(given, computed, AGREEMENT) ? undefined : { problem: "does-not-agree", at, given, computed };
}

/** What one unit of each child's change does to the row: logarithmic means, or Shapley's where a logarithm fails. */
function multipliersOf(
  op: Operation,
  old: readonly number[],
  now: readonly number[],
  before: number,
  after: number,
): number[] | Problem {
  if (op === "sum") return old.map(() => 1);
  if (op === "difference") return old.map((_, i) => (i === 0 ? 1 : -1));
  const byLogarithms = old.every((value, i) => keepsSign(value, now[i]!));
  if (byLogarithms) {
    // Products too small for a number are 0, though no child is.
    if (before === 0 || after === 0) return { problem: "overflow" };
    const whole = logarithmicMean(after, before);
    const sign = (i: number) => (op === "ratio" && i === 1 ? -1 : 1);
    return old.map((value, i) => (sign(i) * whole) / logarithmicMean(now[i]!, value));
  }
  if (op === "product") {
    return old.length > MOST_SHAPLEY
      ? { problem: "too-many-drivers", drivers: old.length, most: MOST_SHAPLEY }
      : shapleyMultipliers(old, now);
  }
  const [n0, d0] = old as [number, number];
  const [n1, d1] = now as [number, number];
  return [(1 / d0 + 1 / d1) / 2, -(n0 + n1) / 2 / d0 / d1];
}

/** From the roots down, each row's change times the multipliers above it. */
function contributions(
  tree: Tree,
  nodes: readonly (Node | undefined)[],
  wrong: (Problem | undefined)[],
): (number | "")[] {
  const answers: (number | "")[] = nodes.map(() => "");
  const factors = nodes.map(() => 1);
  for (let i = tree.upwards.length - 1; i >= 0; i--) {
    const row = tree.upwards[i]!;
    const node = nodes[row];
    if (!node) continue;
    const part = (node.after - node.before) * factors[row]!;
    if (!Number.isFinite(part)) wrong[row] ??= { problem: "overflow" };
    answers[row] = part;
    tree.children(row).forEach((child, k) => (factors[child] = factors[row]! * node.multipliers[k]!));
  }
  return answers;
}

/** Every row of a tree that holds a wrong row names it: of several the upper one. */
function spreadWrongs(
  tree: Tree,
  answers: readonly (number | "")[],
  wrong: readonly (Problem | undefined)[],
): (number | "" | Problem)[] {
  const top = topsOf(tree);
  const firstWrong: number[] = [];
  wrong.forEach((problem, row) => {
    if (problem) firstWrong[top[row]!] ??= row;
  });
  return answers.map((answer, row) => {
    const at = firstWrong[top[row]!];
    return at === undefined ? answer : { problem: "row-wrong-in-tree", row: at + 1, why: wrong[at]! };
  });
}

/** One row that stands for the tree of each row: its root, or for what hangs on a loop one row of the loop. */
function topsOf({ parents, upwards }: Tree): Int32Array {
  const top = parents.map(() => -1);
  for (const row of upwards) top[row] = row;
  // Rows that are in no order are in a loop.
  for (let start = 0; start < top.length; start++) {
    for (let row = start; top[row] === -1; row = parents[row]!) top[row] = start;
  }
  for (let i = upwards.length - 1; i >= 0; i--) {
    const row = upwards[i]!;
    if (parents[row]! >= 0) top[row] = top[parents[row]!]!;
  }
  return top;
}
