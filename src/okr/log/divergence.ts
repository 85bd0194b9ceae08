import type { BookPeriod, KeyResult } from "../book";
import type { Cell } from "../cell";
import { STATUS, status } from "../status";
import { filled } from "./cells";
import { objectiveNow } from "./objective-trend";

/** How bad a status is; a word that is none of these claims no trouble. */
const BADNESS: Readonly<Record<string, number>> = {
  [STATUS.done]: 0,
  [STATUS.exceeded]: 0,
  [STATUS.onTrack]: 1,
  [STATUS.green]: 1,
  [STATUS.met]: 1,
  [STATUS.notStarted]: 1,
  [STATUS.behind]: 2,
  [STATUS.yellow]: 2,
  [STATUS.noData]: 2,
  [STATUS.atRisk]: 3,
  [STATUS.red]: 3,
  [STATUS.missed]: 3,
  [STATUS.stale]: 3,
};
const NO_TROUBLE = 1;

/** Whether the status that is shown hides a worse one. Nothing shown, and nothing computed, hide nothing. */
export function hides(shown: string, computed: string | undefined): computed is string {
  return shown !== "" && computed !== undefined && badnessOf(shown) < badnessOf(computed);
}

function badnessOf(word: string): number {
  return Object.hasOwn(BADNESS, word) ? BADNESS[word]! : NO_TROUBLE;
}

/** The status of an objective as the numbers alone have it; nothing where it has no key result, or one cannot be scored. */
export function statusOfObjective(
  keyResults: readonly KeyResult[],
  period: BookPeriod,
  asOf: number,
  valueOf: (keyResult: KeyResult) => Cell,
): string | undefined {
  const now = objectiveNow(keyResults, period, asOf, valueOf);
  if (now === undefined) return undefined;
  const word = status(now.score, now.expected, null, null, null, asOf, filled(period.end));
  return typeof word === "string" ? word : undefined;
}
