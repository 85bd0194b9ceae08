import type { Work } from "../book";
import { isDone } from "../quality/lines";
import { STATUS } from "../status";
import type { Band } from "./bands";
import { OUTCOMES, type Outcome } from "./decision";

/**
 * What to propose for a piece of Work at the close: work that was done and whose key result was met has proved itself
 * (seed 000.14); where the key result was missed all the same, the hypothesis failed (seed 000.15). Nothing for work that was
 * not done: it proves nothing. A person decides.
 *
 * @param band of the key result that it was believed to move
 */
export function proposedOutcome(work: Work, band: Band | undefined): Outcome | undefined {
  if (band === undefined || !isFinished(work)) return undefined;
  return band === STATUS.missed ? "Back to the tree" : "Standard process";
}

/** The outcome that stands in the state of a piece of Work, if one does. */
export function outcomeOf({ state }: Work): Outcome | undefined {
  return OUTCOMES.find(state);
}

/** Whether a piece of Work is over: done, or already said how it turned out. */
export function isFinished(work: Work): boolean {
  return isDone(work) || outcomeOf(work) !== undefined;
}
