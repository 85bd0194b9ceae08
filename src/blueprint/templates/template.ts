/** The words and numbers a workbook opens with. Ids are what rows refer to each other by; owners are roles. */
export interface Template {
  readonly id: string;
  readonly version: number;
  readonly objectives: readonly [ObjectiveRow, ...ObjectiveRow[]];
  readonly keyResults: readonly [KeyResultRow, ...KeyResultRow[]];
  readonly work: readonly [WorkRow, ...WorkRow[]];
}

export interface ObjectiveRow {
  readonly id: string;
  readonly objective: string;
  readonly owner: string;
}

/** Start and target in the key result's own unit; a share is a fraction: 0.5 % is 0.005. */
export interface KeyResultRow {
  readonly id: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly owner: string;
  readonly type: string;
  readonly start: number;
  readonly target: number;
  readonly unit: string;
}

export interface WorkRow {
  readonly id: string;
  /** Id of the key result that this work is believed to move. */
  readonly moves: string;
  readonly work: string;
  /** Why this work was chosen: the belief, to be proved or dropped. */
  readonly why: string;
  readonly owner: string;
}
