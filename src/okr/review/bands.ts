import { isProblem } from "../problem";
import { STATUS, status } from "../status";
import { filled } from "../log/cells";
import type { Cell } from "../cell";

/** The three outcomes of a period: below 60 %, 60 to 80 %, above 80 % of the way (seeds 003.24 to 003.26). */
export const BANDS = [STATUS.missed, STATUS.met, STATUS.exceeded] as const;
export type Band = (typeof BANDS)[number];

/** What a review asks, by the band that the objective is in. */
export const QUESTIONS = {
  /** Seed 003.29 to 003.31. */
  [STATUS.missed]: ["differently", "within", "outside"],
  /** Seed 003.27. */
  [STATUS.met]: ["worked", "surprises"],
  /** Seed 003.28: above 80 % is a question, not a reason to celebrate. */
  [STATUS.exceeded]: ["too-low", "tailwind"],
} as const satisfies Readonly<Record<Band, readonly string[]>>;
export type Question = (typeof QUESTIONS)[Band][number];

/** The band of a score, by the scheme `review` of STATUS; nothing while there is no score to judge. */
export function bandOf(score: Cell): Band | undefined {
  if (filled(score) === null) return undefined;
  const word = status(score, undefined, "review");
  return isProblem(word) ? undefined : BANDS.find((band) => band === word);
}
