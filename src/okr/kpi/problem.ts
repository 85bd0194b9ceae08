import type { Cell } from "../cell";
import type { Measure } from "./node";

/** The columns that hold numbers, in the order in which their problems are told. */
export const FIELDS = ["baseline", "current", "target", "benchmark", "base", "plan", "stretch"] as const;
export type Field = (typeof FIELDS)[number];

/** The columns that every leaf has to fill: without them nothing can be said of a tree. The others may stay blank. */
export const NEEDED: readonly Field[] = ["baseline", "current"];

/** How far a given value of an inner node may be from what its children make, as a share of the larger: as OKR.DRIVERS has it. */
export const AGREEMENT = 1e-6;

/** How many levels a tree may have, its root among them: what the formulas of the sheet follow. */
export const MOST_LEVELS = 16;

/** Every kind has the name of the node, or its id where it has none. Facts only; `texts.kpi` words them. */
interface Of<P extends string> {
  readonly problem: P;
  readonly node: string;
}

/** What is wrong with a node of a KPI tree. The order of the kinds is `ORDER`. */
export type KpiProblem =
  | Of<"id-missing">
  | (Of<"id-doubled"> & { readonly id: string; readonly rows: number })
  | (Of<"parent-unknown"> & { readonly parent: string })
  /** Going up never ends: the ids of the loop that the node is in, or hangs on. */
  | (Of<"loop"> & { readonly ids: readonly string[] })
  | (Of<"too-deep"> & { readonly level: number; readonly most: number })
  | Of<"key-result-missing">
  | (Of<"key-result-unknown"> & { readonly keyResult: string })
  /** `other` is the id of another root of the same key result. */
  | (Of<"two-roots"> & { readonly keyResult: string; readonly other: string })
  | (Of<"operator-missing"> & { readonly children: number })
  | (Of<"operator-unknown"> & { readonly found: string })
  | (Of<"ratio-needs-two"> & { readonly children: number })
  /** It says how its children make it, and has none. */
  | (Of<"child-missing"> & { readonly operator: string })
  /** The second child, by which is divided, is 0. */
  | (Of<"zero-denominator"> & { readonly field: Measure; readonly child: string })
  /** `#REF!`. */
  | (Of<"reference-deleted"> & { readonly field: Field })
  /** `#DIV/0!`. */
  | (Of<"divides-by-zero"> & { readonly field: Field })
  /** Any other error value. */
  | (Of<"error-value"> & { readonly field: Field; readonly error: string })
  | (Of<"not-a-number"> & { readonly field: Field; readonly found: Cell })
  | (Of<"value-missing"> & { readonly field: Field })
  /** Blank, though its children have values: somebody has deleted the formula. */
  | (Of<"formula-missing"> & { readonly field: Measure; readonly computed: number; readonly unit: string })
  | (Of<"does-not-agree"> & {
      readonly field: Measure;
      readonly given: number;
      readonly computed: number;
      readonly unit: string;
    })
  /** Nothing to work it out from: the first child without a value. */
  | (Of<"waits"> & { readonly field: Measure; readonly child: string });

export type KpiProblemKind = KpiProblem["problem"];

/**
 * Which problem of a node is told first. What comes before hides what comes after: a mistake in how the tree hangs together
 * makes strange values, and a strange value makes others blank. Within a kind of the second half the columns come in the order
 * of `FIELDS`; the three kinds of error values count as one kind there.
 */
export const ORDER = [
  "id-missing",
  "id-doubled",
  "parent-unknown",
  "loop",
  "too-deep",
  "key-result-missing",
  "key-result-unknown",
  "two-roots",
  "operator-missing",
  "operator-unknown",
  "ratio-needs-two",
  "child-missing",
  "zero-denominator",
  "reference-deleted",
  "divides-by-zero",
  "error-value",
  "not-a-number",
  "value-missing",
  "formula-missing",
  "does-not-agree",
  "waits",
] as const satisfies readonly KpiProblemKind[];
