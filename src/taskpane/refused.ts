import type { WorkbookProblem } from "../workbook/port";

const MAY_STAND: readonly WorkbookProblem["problem"][] = ["partly-written", "maybe-written", "not-as-written"];

/** Whether something may stand in the sheets although an edit was refused, so that nobody must be told that nothing does. */
export function mayStand({ problem }: WorkbookProblem): boolean {
  return MAY_STAND.includes(problem);
}
