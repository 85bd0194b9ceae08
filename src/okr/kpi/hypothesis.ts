import type { Cell } from "../cell";

/** What became of a hypothesis. Open until it was looked at again. */
export const HYPOTHESIS_STATES = ["Open", "Kept", "Standard process", "Back to the tree"] as const;

/**
 * If we do this Work, then this driver moves from … to …, so this key result reaches …: a row of the sheet of hypotheses.
 * Text is trimmed, and `""` where the cell is blank.
 */
export interface Hypothesis {
  /** 0 for the first row of data, as the sheet has it now. */
  readonly row: number;
  readonly id: string;
  /** 1 for the first one about a driver, 2 for the one that follows when the first did not hold. */
  readonly iteration: Cell;
  /** Id of the hypothesis that it takes the place of; `""` for a first one. */
  readonly follows: string;
  readonly keyResult: string;
  /** Id of the node of the tree. */
  readonly driver: string;
  /** What is done, in words; the pieces of work name the hypothesis. */
  readonly work: string;
  readonly from: Cell;
  readonly to: Cell;
  /** What the key result would reach then, as worked out when the hypothesis was set. */
  readonly reaches: Cell;
  /** The day on which it is looked at again. */
  readonly review: Cell;
  /** One of `HYPOTHESIS_STATES`, or what a person typed instead. */
  readonly state: string;
  readonly learned: string;
  readonly by: string;
}
