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
  const order: number[] = [];
  for (const root of roots) {
    // A stack of what is still to come, so that no depth is too deep.
    const waiting = [root];
    for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
      rootOf[i] = root;
      level[i] = i === root ? 1 : level[tree.parents[i]!]! + 1;
      order.push(i);
      waiting.push(...children[i]!.toReversed());
    }
  }
  nodes.forEach((_, i) => {
    if (rootOf[i]! < 0) order.push(i);
  });
  const shape = {
    nodes,
    roots,
    children: (i: number) => children[i]!,
    parentOf: (i: number) => tree.parents[i]!,
    rootOf: (i: number) => rootOf[i]!,
    order,
    level: (i: number) => level[i]!,
  };
  return { ...shape, wrong: structureOf(shape, keyResultIds, tree.wrong) };
}

/** The nodes of one tree from its root down, the root first. */
export function treeOf(forest: Forest, root: number): readonly number[] {
  return forest.order.filter((i) => forest.rootOf(i) === root);
}

/** The name by which people know a node. */
export function nameOf({ node, id }: KpiNode): string {
  return node || id;
}
