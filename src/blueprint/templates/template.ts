import type { KeyResultKind, Setter, WordOf } from "../words";

/**
 * What a workbook opens with, in the words of one language. Ids are what rows refer to each other by; owners are roles.
 * Words that formulas know stand as the formulas spell them: the sheets say them in their own language.
 */
export interface Template {
  readonly id: string;
  readonly version: number;
  /** What the form offers as the level of the team that the workbook is made for; left out for a team. */
  readonly level?: WordOf<"levels">;
  /** What the form fills in as the mission, where the team has none of its own yet. */
  readonly mission: string;
  /** Teams beside the one that the workbook is made for. */
  readonly teams: readonly TeamRow[];
  readonly objectives: readonly [ObjectiveRow, ...ObjectiveRow[]];
  readonly keyResults: readonly [KeyResultRow, ...KeyResultRow[]];
  readonly work: readonly [WorkRow, ...WorkRow[]];
}

export interface TeamRow {
  readonly team: string;
  readonly level: WordOf<"levels">;
  /** The team above; left out where that is the one that the workbook is made for. */
  readonly partOf?: string;
  readonly mission: string;
}

export interface ObjectiveRow {
  readonly id: string;
  readonly objective: string;
  readonly owner: string;
  /** The mission, strategy or milestone that it serves. */
  readonly serves?: string;
  /** Left out for the team that the workbook is made for. */
  readonly team?: string;
  /** Id of the key result above that it takes up. */
  readonly supports?: string;
  readonly setBy?: Setter;
  readonly cadence?: WordOf<"cadences">;
}

/** Start and target in the key result's own unit; a share is a fraction: 0.5 % is 0.005. */
export interface KeyResultRow {
  readonly id: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly metric: string;
  readonly owner: string;
  readonly type: KeyResultKind;
  /** Left out where nothing is to be measured yet: the blank template. */
  readonly start?: number;
  readonly target?: number;
  readonly limit?: number;
  readonly unit: WordOf<"units"> | "";
  readonly weight?: number;
  readonly setBy?: Setter;
  /** The score expected on the due day, where it is not the period's. */
  readonly ambition?: number;
  readonly chance?: number;
  readonly partOf?: string;
  readonly cadence?: WordOf<"cadences">;
  readonly evidence?: string;
}

export interface WorkRow {
  readonly id: string;
  /** Id of the key result that this work is believed to move. */
  readonly moves: string;
  readonly work: string;
  /** Why this work was chosen: the belief, to be proved or dropped. */
  readonly why: string;
  readonly owner: string;
  /** Left out for the team that the workbook is made for. */
  readonly team?: string;
  readonly setBy?: Setter;
  readonly cadence?: WordOf<"cadences">;
  /** How much of it is to be done each time. */
  readonly quota?: number;
  readonly quotaUnit?: string;
}
