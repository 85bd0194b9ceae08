import type { Cell } from "./cell";

/**
 * One period's OKR(W) as plain values, wherever it was read from: what the quality check, the proof sentence and the
 * pane work on. Words that formulas know (`increase`, `Postponed`, `On track`) stand here as the formulas spell them,
 * whatever the language of the sheet. Text is trimmed, and `""` where the cell is blank. What should be a number or a
 * day is a `Cell`, because people type other things there and hear of it.
 */
export interface Book {
  readonly period: BookPeriod;
  readonly teams: readonly Team[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly work: readonly Work[];
  readonly commitments: readonly Commitment[];
}

export interface BookPeriod {
  readonly label: string;
  /** Days as serial numbers of the workbook's date system. */
  readonly start: Cell;
  readonly end: Cell;
  readonly asOf: Cell;
  /** The score that is expected on the last day where a key result says nothing else: 0.7 for a stretch goal. */
  readonly ambition: Cell;
}

/** Every row of a table says which one it is: 0 for the first row of data, as the sheet has it now. */
interface Row {
  readonly row: number;
}

export const TEAM_LEVELS = ["company", "team", "person"] as const;
export type TeamLevel = (typeof TEAM_LEVELS)[number];

export interface Team extends Row {
  readonly team: string;
  /** One of `TEAM_LEVELS`, or what a person typed instead. */
  readonly level: string;
  /** The team that this one belongs to. */
  readonly partOf: string;
  readonly mission: string;
}

/** Who set a line: half of the key results and work should come from the crew. */
export const SETTERS = ["manager", "crew"] as const;

export interface Objective extends Row {
  readonly id: string;
  readonly objective: string;
  readonly team: string;
  readonly owner: string;
  /** The mission, strategy or milestone that it serves. */
  readonly serves: string;
  /** Id of the key result above that this objective takes up. */
  readonly supports: string;
  readonly weight: Cell;
  readonly state: string;
  readonly setBy: string;
  /** How often it is looked at, as a word of the list: `weekly`. */
  readonly cadence: string;
  /** "If we hit all key results, will we hit the objective?": `yes`, `no`, `not sure`, or blank. */
  readonly enough: string;
  readonly score: Cell;
  readonly expected: Cell;
  readonly status: string;
}

export interface KeyResult extends Row {
  readonly id: string;
  readonly keyResult: string;
  /** Id of the objective that it proves. */
  readonly objective: string;
  /** What is measured, in the words that other rows use for the same thing: `Refund rate`. */
  readonly metric: string;
  readonly type: string;
  readonly start: Cell;
  readonly target: Cell;
  readonly limit: Cell;
  readonly current: Cell;
  readonly unit: string;
  readonly owner: string;
  readonly due: Cell;
  readonly weight: Cell;
  readonly state: string;
  readonly setBy: string;
  /** The score expected on the due day; blank takes the period's. */
  readonly ambition: Cell;
  /** The estimated chance of success, 0 to 1: for a result that is reached or not. */
  readonly chance: Cell;
  /** Id of the key result of which this one is a part of the target. */
  readonly partOf: string;
  readonly cadence: string;
  readonly evidence: string;
  /** Why it was postponed, cancelled or refocused. */
  readonly reason: string;
  readonly score: Cell;
  readonly expected: Cell;
  readonly status: string;
  /** A status that people set over the computed one; `""` for none. */
  readonly override: string;
  /** Day of the latest check-in, as the sheet reads it from the log. */
  readonly lastCheckIn: Cell;
}

export interface Work extends Row {
  readonly id: string;
  readonly work: string;
  /** Id of the key result that it is believed to move. */
  readonly moves: string;
  readonly why: string;
  readonly team: string;
  readonly owner: string;
  readonly due: Cell;
  readonly state: string;
  readonly setBy: string;
  /** How often it is done: `daily`, `once`. */
  readonly cadence: string;
  readonly quota: Cell;
  readonly quotaUnit: string;
  readonly evidence: string;
  /** Id of the node of the KPI tree that it is to move, and of the hypothesis that it is part of. */
  readonly driver: string;
  readonly hypothesis: string;
  /** What RICE is made of: how many it reaches, how much it does for each, the chance of that (0 to 1), what it costs. */
  readonly reach: Cell;
  readonly impact: Cell;
  readonly confidence: Cell;
  readonly effort: Cell;
}

/**
 * What a key result was measured by from a day on: start, target and weight as agreed. Only ever appended to: the last
 * row of a key result is what holds, the rows before it are its history.
 */
export interface Commitment extends Row {
  readonly day: Cell;
  /** Id of the key result. */
  readonly keyResult: string;
  readonly start: Cell;
  readonly target: Cell;
  readonly weight: Cell;
  readonly reason: string;
  readonly by: string;
}

/** States that take a row out of scores and rules: what is left alone on purpose is no mistake. */
export const AT_REST = ["postponed", "cancelled", "canceled", "closed"] as const;

/** Whether a line counts now. */
export function isActive({ state }: { readonly state: string }): boolean {
  return !AT_REST.some((word) => word === state.toLowerCase());
}
