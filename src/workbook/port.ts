import type { Culture } from "../blueprint/culture";
import type { Names } from "../blueprint/names";
import type { Blueprint } from "../blueprint/plan";
import type { Closings } from "./close-port";
import type { Remains, WorkbookProblem } from "./problem";
import type { Pictures } from "./picture-port";
import type { Mend, RepairChanged, Repaired, RepairLook } from "./repair-port";
import type { FoundBook, Rows, Spot } from "./rows-port";
import type { Trees } from "./tree-port";

export type { LeftSheet, Remains, WorkbookProblem } from "./problem";
export type * from "./close-port";
export type * from "./picture-port";
export type * from "./repair-port";
export type * from "./rows-port";
export type * from "./tree-port";

/** What the pane asks of a workbook. Plain data in, plain data out: nothing of Excel leaves. */
export interface Workbook extends Rows, Closings, Trees, Pictures {
  /** What is there already, to choose free names before a plan is made. */
  look(): Promise<Contents | WorkbookProblem>;

  /**
   * Draws a plan: one round trip to look, one to write, and a third only where Excel did not know the formulas yet.
   * Refuses before anything is written if a name of the plan is taken or the workbook lets no sheet be added.
   *
   * @param reached told when each step begins
   * @returns nothing when all is written; `formulas-not-ready` when all is there, but Excel does not know the formulas
   *          even when they are entered once more; `half-written` when something may be there that should not stay unnoticed
   */
  render(blueprint: Blueprint, reached: (step: Step) => void): Promise<WorkbookProblem | undefined>;

  /**
   * Enters the formulas of a workbook again where Excel did not know them: one round trip to look, one to write.
   *
   * @returns `formulas-not-ready` as long as Excel does not know them
   */
  enterFormulas(blueprint: Blueprint): Promise<WorkbookProblem | undefined>;

  /** Looks for what a broken write left. */
  remains(blueprint: Blueprint): Promise<Remains | WorkbookProblem>;

  /** Deletes what a broken write left, but no sheet that was changed since. */
  remove(remains: Remains): Promise<Removal | WorkbookProblem>;

  /** All that is not as the period would be drawn today, in two round trips. */
  findRepairs(period: Mending): Promise<RepairLook | WorkbookProblem>;

  /**
   * Mends what the person has seen: two round trips to look again, one to write, two to see what came of it.
   *
   * @param agreed what the person has seen; where there is something else to mend by now nothing is written
   * @returns a problem when nothing was written; what was mended and what was not otherwise
   */
  repair(period: Mending, agreed: readonly Mend[]): Promise<Repaired | RepairChanged | WorkbookProblem>;

  /** What is selected now, in one round trip. */
  selection(): Promise<Selection | WorkbookProblem>;

  /**
   * Writes a formula into a cell, but never over anything that the person has not seen: one round trip to look, one to
   * write.
   *
   * @param replace what the cell holds as far as the person knows, and may be written over; "" for a blank cell
   * @returns nothing when it is written; `cell-occupied` when the cell holds something else, which is left as it is
   */
  insertFormula(at: Spot, formula: string, replace: string): Promise<WorkbookProblem | undefined>;

  /** Shows a sheet. */
  show(sheet: string): Promise<WorkbookProblem | undefined>;

  /** Shows a cell and selects it. */
  goTo(at: Spot): Promise<WorkbookProblem | undefined>;

  /** How the person writes numbers and days: as Excel says, or else as goes with its language. */
  culture(): Promise<Culture>;
}

/** The period that is to be mended: what was found of it, and what its things are called. */
export interface Mending {
  readonly found: FoundBook;
  readonly names: Names;
}

export type Step = "looking" | "writing" | "repairing";

export interface Contents {
  readonly sheets: readonly string[];
  /** Names of tables and of cells: they share one space. */
  readonly names: readonly string[];
}

export interface Selection {
  /** The top left cell of what is selected. */
  readonly first: Spot;
  /** All of it, without the sheet: `B2:B9`. */
  readonly cells: string;
  /** What the top left cell holds: its formula or value; "" when it is blank. */
  readonly holds: string;
  /** What it shows. */
  readonly shows: string;
}

export interface Removal {
  readonly removed: readonly string[];
  /** Left in place, because somebody changed them meanwhile. */
  readonly kept: readonly string[];
}

export function isProblem(answer: object | undefined): answer is WorkbookProblem {
  return answer !== undefined && "problem" in answer;
}
