import { key } from "../quality/lines";
import { isActive, type Work } from "../book";
import type { Outcome } from "../review/decision";
import { numberIn } from "./cells";
import type { HYPOTHESIS_STATES, Hypothesis } from "./hypothesis";

/**
 * The cycle of a hypothesis (seed 000.11 to 000.15): set, acted on, looked at again; then what proved itself is kept or becomes
 * the standard way of working, and what did not goes back to the tree for another one.
 */

export type HypothesisOutcome = Exclude<(typeof HYPOTHESIS_STATES)[number], "Open">;

/** Whether a hypothesis still waits to be looked at. */
export function isOpen({ state }: Pick<Hypothesis, "state">): boolean {
  return state === "" || key(state) === "open";
}

/** The number of the next hypothesis about a driver: 1 for the first, and one more than the highest there is. */
export function nextIteration(hypotheses: readonly Hypothesis[], driver: string): number {
  const numbers = hypotheses
    .filter((one) => key(one.driver) === key(driver))
    .map(({ iteration }, i) => numberIn(iteration) ?? i + 1);
  return Math.floor(numbers.reduce((highest, number) => Math.max(highest, number), 0)) + 1;
}

/**
 * How much of the way a driver has moved: 0 where it stood when the hypothesis was set, 1 where it was to go, less than 0 on the
 * wrong side, more than 1 beyond.
 *
 * @param now the driver's value today
 * @returns nothing while a value is missing, and where there is no way
 */
export function movedShare({ from, to }: Pick<Hypothesis, "from" | "to">, now: number | undefined): number | undefined {
  const [start, goal] = [numberIn(from), numberIn(to)];
  if (start === undefined || goal === undefined || now === undefined || start === goal) return undefined;
  return (now - start) / (goal - start);
}

/** What is typed for a hypothesis that follows another. */
export interface NextHypothesis {
  readonly iteration: number;
  readonly follows: string;
  readonly keyResult: string;
  readonly driver: string;
  /** The driver's value today; nothing while it has none. */
  readonly from: number | undefined;
  /** Still to be believed: the goal of the one before. */
  readonly to: number | undefined;
}

export interface AfterOutcome {
  /** The pieces of Work whose state changes, each with the word that formulas know. */
  readonly work: readonly { readonly work: Work; readonly state: Outcome }[];
  /** The hypothesis that comes next; nothing where this one held. */
  readonly next: NextHypothesis | undefined;
}

/**
 * What an outcome does. Kept: the Work goes on as it stands, nothing else changes. Standard process: the Work becomes the way in
 * which everybody works. Back to the tree: it did not move the driver or the key result; the Work says so, and another
 * hypothesis begins where the driver stands now. Work that was dropped on the way stays dropped.
 *
 * @param now the driver's value today
 */
export function afterOutcome(
  outcome: HypothesisOutcome,
  hypothesis: Hypothesis,
  hypotheses: readonly Hypothesis[],
  work: readonly Work[],
  now: number | undefined,
): AfterOutcome {
  if (outcome === "Kept") return { work: [], next: undefined };
  const own = workOf(hypothesis, work).filter(
    (row) => isActive(row) && key(row.state) !== "dropped" && key(row.state) !== key(outcome),
  );
  const next: NextHypothesis = {
    iteration: nextIteration(hypotheses, hypothesis.driver),
    follows: hypothesis.id,
    keyResult: hypothesis.keyResult,
    driver: hypothesis.driver,
    from: now,
    to: numberIn(hypothesis.to),
  };
  return {
    work: own.map((row) => ({ work: row, state: outcome })),
    next: outcome === "Back to the tree" ? next : undefined,
  };
}

/** The pieces of Work that belong to a hypothesis. */
export function workOf({ id }: Pick<Hypothesis, "id">, work: readonly Work[]): readonly Work[] {
  const known = key(id);
  return known === "" ? [] : work.filter((row) => key(row.hypothesis) === known);
}
