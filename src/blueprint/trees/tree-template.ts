import type { Operation } from "../../okr/operation";
import type { WordOf } from "../words";

/** A ready-made KPI tree in the words of one language. Its figures are examples, for the user's own to take their place. */
export interface TreeTemplate {
  readonly id: string;
  /** From the root down, parents before their children. */
  readonly nodes: readonly [TreeRow, ...TreeRow[]];
}

export type TreeRow = InnerRow | LeafRow;

interface AnyRow {
  /** To name it as a parent within the tree. */
  readonly key: string;
  /** Key of the node above; left out for the root. */
  readonly parent?: string;
  readonly node: string;
  /** Where it is measured, if not everywhere. */
  readonly segment?: string;
  readonly unit: WordOf<"units"> | "";
}

/** Worked out from its children, which stand in their order. */
interface InnerRow extends AnyRow {
  readonly operator: Operation;
}

/** Figures in its unit; a share is a fraction: 0.2 for 20 %. */
interface LeafRow extends AnyRow {
  readonly baseline: number;
  readonly current: number;
  readonly target: number;
  /** An example of the best that was reached elsewhere; left out where there is no better or worse. */
  readonly benchmark?: number;
}
