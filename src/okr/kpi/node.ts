import type { Cell } from "../cell";

/**
 * A row of the KPI tree sheet as plain values. Text is trimmed, and `""` where the cell is blank; what should be a number is
 * a `Cell`, because people type other things there and hear of it. One table holds every tree of a period.
 */
export interface KpiNode {
  /** 0 for the first row of data, as the sheet has it now. */
  readonly row: number;
  readonly id: string;
  /** Id of the node above; `""` for a root. */
  readonly parent: string;
  /** What is measured: `Deals per AE`. */
  readonly node: string;
  /** Where it is measured, if not everywhere: `Middle market`. */
  readonly segment: string;
  /** Id of the key result that a root breaks down. */
  readonly keyResult: string;
  /** How its children make it: one of `OPERATIONS`, or what a person typed instead; `""` for a leaf. */
  readonly operator: string;
  readonly unit: string;
  readonly baseline: Cell;
  readonly current: Cell;
  readonly target: Cell;
  /** What others reach, or what was reached elsewhere: the best that can be hoped for. */
  readonly benchmark: Cell;
  /** The scenarios, side by side. */
  readonly base: Cell;
  readonly plan: Cell;
  readonly stretch: Cell;
}

/** The columns that every inner node works out from its children. */
export const MEASURES = ["baseline", "current", "target", "base", "plan", "stretch"] as const;
export type Measure = (typeof MEASURES)[number];

/** The columns that keep what was tried. */
export const SCENARIOS = ["base", "plan", "stretch"] as const satisfies Measure[];
export type Scenario = (typeof SCENARIOS)[number];
