import { MEASURES, type Measure } from "../okr/kpi/node";
import { column, here } from "./formulas";
import type { Names } from "./names";

/** The grey columns behind the table of nodes: what its other formulas need, in the order in which they stand. */

/** The columns that hold numbers, in the order in which their mistakes are told. */
export const TREE_FIELDS = ["baseline", "current", "target", "benchmark", "base", "plan", "stretch"] as const;
export type TreeField = (typeof TREE_FIELDS)[number];

/** Steps up that one column makes at once, each by the one before it: so no formula asks for its own ancestors. */
export const STEPS = [1, 2, 4, 8, 16, 32] as const;
/** Steps that a share travels: from the deepest of 16 levels to its root. */
export const SHARE_STEPS = [1, 2, 4, 8, 16] as const;

export interface TreeHelpers {
  readonly row: string;
  readonly known: string;
  /** The first row with the same id. */
  readonly sameId: string;
  readonly operation: string;
  readonly above: string;
  readonly up: Readonly<Record<(typeof STEPS)[number], string>>;
  readonly top: string;
  readonly level: string;
  readonly children: string;
  readonly first: string;
  readonly second: string;
  readonly keyResultRow: string;
  readonly keyResultStart: string;
  readonly keyResultTarget: string;
  readonly keyResultType: string;
  readonly keyResultLimit: string;
  readonly rootOf: string;
  readonly rootUnit: string;
  /** How much a leaf contributed, whatever the direction; -1 for what is no leaf, or has no contribution. */
  readonly size: string;
  readonly structure: string;
  readonly logarithm: Readonly<Record<Measure, string>>;
  readonly made: Readonly<Record<Measure, string>>;
  readonly wrong: Readonly<Record<TreeField, string>>;
  readonly operationAbove: string;
  /** 1 for the first below its parent, 2 for all others, 0 for a root. */
  readonly placeBelow: string;
  readonly one: string;
  readonly other: string;
  readonly onParent: Readonly<Record<(typeof SHARE_STEPS)[number], string>>;
}

/** Their headers in the language of the sheet. */
export function treeHelpers({ texts, tree }: Names): TreeHelpers {
  const { treeHelpers: said } = texts;
  const each = <K extends string | number>(keys: readonly K[], header: (key: K) => string) =>
    Object.fromEntries(keys.map((key) => [key, header(key)])) as Record<K, string>;
  return {
    ...said,
    up: each(STEPS, said.up),
    logarithm: each(MEASURES, (measure) => said.logarithm(tree[measure])),
    made: each(MEASURES, (measure) => said.made(tree[measure])),
    wrong: each(TREE_FIELDS, (field) => said.wrong(tree[field])),
    onParent: each(SHARE_STEPS, said.onParent),
  };
}

/** Words for the formulas of the table: its own row, another row by its number, a whole column. */
export interface TreeWords {
  readonly names: Names;
  readonly helper: TreeHelpers;
  /** A whole column of the table. */
  readonly all: (header: string) => string;
  /** What a column says in the row whose number is given. */
  readonly at: (header: string, row: string) => string;
}

export function treeWords(names: Names): TreeWords {
  const all = (header: string): string => column(names.tables.tree, header);
  return { names, helper: treeHelpers(names), all, at: (header, row) => `INDEX(${all(header)},${row})` };
}

/** Whether the cells of a row that say something of a node are all blank: then it is none. */
export function isNoNode({ tree }: Names): string {
  const about = [
    ...[tree.id, tree.parent, tree.node, tree.keyResult, tree.operator],
    ...[tree.baseline, tree.current, tree.target, tree.benchmark],
  ];
  return `IFERROR(TRIM(${about.map(here).join("&")}),"#")=""`;
}
