import type { Blueprint } from "../blueprint/plan";
import type { Remains, WorkbookProblem } from "./problem";

export type { LeftSheet, Remains, WorkbookProblem } from "./problem";

/** What the pane asks of a workbook. Plain data in, plain data out: nothing of Excel leaves. */
export interface Workbook {
  /** What is there already, to choose free names before a plan is made. */
  look(): Promise<Contents | WorkbookProblem>;

  /**
   * Draws a plan: one round trip to look, one to write, and a third only where Excel did not know the formulas yet.
   * Refuses before anything is written if a name of the plan is taken or the workbook lets no sheet be added.
   *
   * @param reached told when each step begins
   * @returns nothing when all is written; `half-written` when something may be there that should not stay unnoticed
   */
  render(blueprint: Blueprint, reached: (step: Step) => void): Promise<WorkbookProblem | undefined>;

  /** Looks for what a broken write left. */
  remains(blueprint: Blueprint): Promise<Remains | WorkbookProblem>;

  /** Deletes what a broken write left, but no sheet that was changed since. */
  remove(remains: Remains): Promise<Removal | WorkbookProblem>;

  /** Shows a sheet. */
  show(sheet: string): Promise<WorkbookProblem | undefined>;
}

export type Step = "looking" | "writing" | "repairing";

export interface Contents {
  readonly sheets: readonly string[];
  /** Names of tables and of cells: they share one space. */
  readonly names: readonly string[];
}

export interface Removal {
  readonly removed: readonly string[];
  /** Left in place, because somebody changed them meanwhile. */
  readonly kept: readonly string[];
}

export function isProblem(answer: object | undefined): answer is WorkbookProblem {
  return answer !== undefined && "problem" in answer;
}
