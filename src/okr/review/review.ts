import type { Cell } from "../cell";

/**
 * One row of the Reviews table: what was said about an objective on one day. Only ever added to. The three answers belong
 * to the questions of the band, in their order, see `QUESTIONS`.
 */
export interface Review {
  /** 0 for the first row of data. */
  readonly row: number;
  readonly day: Cell;
  /** Which review of this objective it is: 1, 2, 3 … (seed 000.13). */
  readonly iteration: Cell;
  /** Id of the objective. */
  readonly objective: string;
  /** As it stood on that day. */
  readonly score: Cell;
  /** A word of `BANDS`. */
  readonly band: string;
  readonly accomplishments: string;
  readonly challenges: string;
  readonly firstAnswer: string;
  readonly secondAnswer: string;
  readonly thirdAnswer: string;
  readonly by: string;
}
