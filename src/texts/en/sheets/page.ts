export const page = {
  title: (period: string) => `OKR(W) ${period}`,
  mission: "Mission",
  start: "Start",
  end: "End",
  asOf: "As of",
  objective: "Objective",
  keyResults: "Key results",
  owner: "Owner",
  startValue: "Start",
  target: "Target",
  current: "Current",
  unit: "Unit",
  score: "Score",
  expected: "Expected",
  status: "Status",
  due: "Due",
  work: "Work",
  moves: "Believed to move",
  state: "State",
  more: (sheet: string) => ["and ", ` more on the sheet ${sheet}`] as const,
  /** Rows of a table that no page shows; their number stands between. */
  withoutTeam: (sheet: string) => ["Without a team, and so on no page: ", ` on the sheet ${sheet}`] as const,
  unknownKeyResult: (sheet: string) => `not on the sheet ${sheet}`,
  /** Around the numbers beside the page: how many rows a list has, `3 in all`, and which row a line shows, `row 2`. */
  found: { count: "in all", row: "row" },
  proof: "What we believe",
  question: "If we hit all key results, will we hit the objective?",
  unanswered: (sheet: string, column: string) => `Not answered yet: column ${column} on the sheet ${sheet}.`,
  foot:
    "Change numbers in the tables: this page follows. Scores come from the OKR(W) add-in; a cell that reads #NAME? " +
    "is waiting for it.",
} as const;

/**
 * The reverse-order sentence as pieces of a formula: work, key results and objective go between them. Undefined in
 * English, where OKR.BELIEF says it.
 */
export const proof: Proof | undefined = undefined;

export interface Proof {
  readonly work: string;
  readonly keyResults: string;
  readonly objective: string;
  readonly and: string;
}
