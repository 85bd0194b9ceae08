import type { Cell } from "../okr/cell";
import type { Measure } from "../okr/kpi/node";
import type { Mending } from "./port";
import type { WorkbookProblem } from "./problem";
import type { EditStep, FoundBook } from "./rows-port";

/** What the pane asks of a workbook to build and change KPI trees, as plain data. */
export interface Trees {
  /**
   * Changes the trees of a period: one round trip to look, one to write, one more where the sheets are not there yet. Rows
   * of new nodes stand below the last descendant of the node above them; the formulas of every inner node that has other
   * children than before, or another operator, are written anew. Nothing is written where a node is gone, stands there
   * twice, or holds something else than the person has seen.
   *
   * @param reached told when each step begins
   */
  changeTree(
    period: Mending,
    change: TreeChange,
    reached?: (step: EditStep) => void,
  ): Promise<TreeChanged | WorkbookProblem>;

  /**
   * Draws sheets of a period that come with the first tree or hypothesis; those that are there are left alone.
   *
   * @returns the period with the tables that it has now
   */
  addSheet(period: Mending, which: LaterSheet): Promise<FoundBook | WorkbookProblem>;
}

/** `tree` is the table of nodes and the page of the drivers, `hypotheses` the table of what is believed of them. */
export type LaterSheet = "tree" | "hypotheses";

/** What a cell of a leaf holds: a number, nothing, or a reference to any cell, as people type it: `=Model!C5`. */
export type Value = number | null | { readonly formula: string };

/** Everything of it is written, or nothing. */
export interface TreeChange {
  /** In the order in which they are to stand below their parents; a parent may be an earlier one of them. */
  readonly adds: readonly NewNode[];
  readonly changes: readonly NodeChange[];
  /** Ids of nodes that go, with everything below them. */
  readonly removes: readonly string[];
  /** Writes the formulas of all inner nodes anew, whatever stands in their cells: also where rows were sorted. */
  readonly mend?: true;
}

export interface NewNode {
  /** To name it as a parent within the same change. */
  readonly key: string;
  /** Undefined for a root. */
  readonly parent: { readonly id: string } | { readonly key: string } | undefined;
  /** The id that it had before it was removed; the next free one unless said, or where it is taken by now. */
  readonly id?: string;
  /** Id of the child of the same parent in front of which it stands; behind all of them unless said. */
  readonly before?: string;
  readonly node: string;
  readonly segment: string;
  /** Id of the key result that a root breaks down. */
  readonly keyResult: string;
  /** One of `OPERATIONS`, as formulas know it; `""` for a leaf. */
  readonly operator: string;
  readonly unit: string;
  /** Values are those of a leaf. Once it has children, formulas take their place. A text is what a person once typed instead. */
  readonly baseline: Value | string;
  readonly current: Value | string;
  readonly target: Value | string;
  readonly benchmark: Value | string;
  readonly base?: Value | string;
  readonly plan?: Value | string;
  readonly stretch?: Value | string;
}

/** What a change can say of a node that is there. */
export type NodeField = "node" | "segment" | "keyResult" | "operator" | "unit" | Measure | "benchmark";

export interface NodeChange {
  readonly id: string;
  /** By field: what the cell holds as far as the person knows, and what it is to hold. Operators as formulas know them. */
  readonly cells: Readonly<
    Partial<Record<NodeField, { readonly from: Cell | { readonly formula: string }; readonly to: Value | string }>>
  >;
}

export interface TreeChanged {
  /** The period with the tables that it has now. */
  readonly found: FoundBook;
  /** The id of each new node, by its key. */
  readonly ids: Readonly<Record<string, string>>;
  /** What takes it back, as long as nobody changes the same cells. */
  readonly undo: TreeChange;
}
