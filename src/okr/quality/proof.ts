import type { Book } from "../book";
import { withoutFullStop } from "../belief";
import { linesOf, same } from "./lines";

/** The three parts of the reverse-order sentence, in the words of the sheet (seeds 001.11 to 001.16). */
export interface Proof {
  readonly objective: string;
  /** Those that count: at work or closed. */
  readonly keyResults: readonly string[];
  /** What is believed to move them, in the order of the sheet, each without the full stop at its end. */
  readonly work: readonly string[];
}

/** One of the parts that is still empty, so that the sentence cannot be said. */
export type Lacks = keyof Proof;

/**
 * What a team believes about an objective: that choosing this Work will result in these Key Results, which will mean that
 * the Objective is met. Lines without words are left out.
 *
 * @returns nothing when no row has the id; what is lacking while one of the three is empty
 */
export function proof(book: Book, objectiveId: string): Proof | { readonly lacks: Lacks } | undefined {
  const lines = linesOf(book);
  const objective = lines.all.objectives.find(({ id }) => id !== "" && same(id, objectiveId));
  if (!objective) return undefined;
  const counted = lines.keyResultsOf(objective);
  const chosen = new Set(counted.flatMap((keyResult) => lines.workFor(keyResult)));
  const parts: Proof = {
    objective: objective.objective.trim(),
    keyResults: counted.map(({ keyResult }) => keyResult.trim()).filter(Boolean),
    work: lines.all.work
      .filter((line) => chosen.has(line))
      .map(({ work }) => withoutFullStop(work.trim()))
      .filter(Boolean),
  };
  const lacks = (["objective", "keyResults", "work"] as const).find((part) => parts[part].length === 0);
  return lacks ? { lacks } : parts;
}
