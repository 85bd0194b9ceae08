import { openBook } from "../../src/workbook/open-book";
import {
  isProblem,
  type Mend,
  type Mending,
  type Repaired,
  type Workbook,
  type WorkbookProblem,
} from "../../src/workbook/port";

/** The first period of a workbook, as the page that mends it gets it. */
export async function periodIn(workbook: Workbook): Promise<Mending> {
  const [found] = answer(await workbook.findBooks());
  if (!found) throw new Error("There is no period in this workbook.");
  return answer(await openBook(workbook, found));
}

/** What there is to mend. */
export async function mends(workbook: Workbook): Promise<readonly Mend[]> {
  return answer(await workbook.findRepairs(await periodIn(workbook))).mends;
}

/** Mends all that there is, and tells what was mended and what was not. */
export async function mend(workbook: Workbook): Promise<Repaired> {
  const period = await periodIn(workbook);
  const { mends: agreed } = answer(await workbook.findRepairs(period));
  const repaired = answer(await workbook.repair(period, agreed));
  if ("changed" in repaired) throw new Error("The workbook changed meanwhile.");
  return repaired;
}

function answer<T extends object>(came: T): Exclude<T, WorkbookProblem> {
  if (isProblem(came)) throw new Error(JSON.stringify(came));
  return came as Exclude<T, WorkbookProblem>;
}
