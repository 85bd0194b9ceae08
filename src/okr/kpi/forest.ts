import { column } from "../cell";
import { readTree } from "../tree";
import type { KpiNode } from "./node";
import type { KpiProblem } from "./problem";
import { structureOf } from "./structure";

/** The KPI trees of a period. Nodes are named by their place in `nodes`, from 0 on. */
export interface Forest {
  readonly nodes: readonly KpiNode[];
  /** Every node with none above, in row order; one whose parent is unknown is at the top of what hangs below it. */
  readonly roots: readonly number[];
  /** In row order, which is the order in which the operator takes them. */
  readonly children: (node: number) => readonly number[];
  /** -1 for one at the top. */
  readonly parentOf: (node: number) => number;
  /** The top of the tree; -1 for what is in a loop or hangs on one. */
  readonly rootOf: (node: number) => number;
  /** Each tree from its root down, children after their parent; what is in a loop or hangs on one last. */
  readonly order: readonly number[];
  /** 1 for a root; 0 for what is in a loop or hangs on one. */
  readonly level: (node: number) => number;
  /** What is wrong with how a node hangs together with the others, see `structureOf`. */
  readonly wrong: readonly (KpiProblem | undefined)[];
}

/**
 * The rows of the table as trees. Ids are compared as everywhere: trimmed, without regard to case; of a doubled id the first
 * row is the one that others name.
 *
 * @param keyResultIds of every key result of the period, for the roots to name
 */
export function forestOf(nodes: readonly KpiNode[], keyResultIds: readonly string[]): Forest {
  const ids = column(nodes.map(({ id }) => id.trim() || null));
  const parents = column(nodes.map(({ parent }) => parent.trim() || null));
  const tree = readTree(ids, parents, () => false);
  const children = nodes.map((_, i) => tree.children(i));
  const roots = nodes.flatMap((_, i) => (tree.parents[i]! < 0 ? [i] : []));
  const rootOf = nodes.map(() => -1);
  const level = nodes.map(() => 0);
  const order = new Set<number>();
  for (const root of roots) {
    for (const i of below(root, children)) {
      rootOf[i] = root;
      level[i] = i === root ? 1 : level[tree.parents[i]!]! + 1;
      order.add(i);
    }
  }
  nodes.forEach((_, start) => {
    if (order.has(start)) return;
    for (const i of below(inLoop(start, tree.parents), children)) order.add(i);
  });
  const shape = {
    nodes,
    roots,
    children: (i: number) => children[i]!,
    parentOf: (i: number) => tree.parents[i]!,
    rootOf: (i: number) => rootOf[i]!,
    order: [...order],
    level: (i: number) => level[i]!,
  };
  return { ...shape, wrong: structureOf(shape, keyResultIds, tree.wrong) };
}

/** A node and all below it, each once, children after their parent and in their order; no depth is too deep. */
function below(top: number, children: readonly (readonly number[])[]): readonly number[] {
  const found = new Set<number>();
  const waiting = [top];
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    if (found.has(i)) continue;
    found.add(i);
    waiting.push(...children[i]!.toReversed());
  }
  return [...found];
}

/** A node of the loop that the way up from a node runs into. */
function inLoop(start: number, parents: Int32Array): number {
  const way = new Set<number>();
  let i = start;
  for (; !way.has(i); i = parents[i]!) way.add(i);
  return i;
}

/** The nodes of one tree from its root down, the root first. */
export function treeOf(forest: Forest, root: number): readonly number[] {
  return forest.order.filter((i) => forest.rootOf(i) === root);
}

/** The name by which people know a node. */
export function nameOf({ node, id }: KpiNode): string {
  return node || id;
}
