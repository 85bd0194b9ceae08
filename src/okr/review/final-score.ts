import type { Cell } from "../cell";
import { filled } from "../log/cells";
import { numberIn } from "../quality/lines";

/** Why an override is not taken. */
export type OverrideRefusal =
  | { readonly refused: "no-reason"; readonly override: number }
  | { readonly refused: "not-a-share"; readonly found: Cell };

/** The score with which a line is closed. */
export type FinalScore =
  /** `score` is missing where nothing was measured. */
  | { readonly by: "numbers"; readonly score: number | undefined }
  | { readonly by: "override"; readonly score: number; readonly computed: number | undefined; readonly reason: string };

/**
 * The final score of an objective or a key result: the computed one, or an override with the reason that goes with it. The
 * computed score is never lost.
 *
 * @param override a share, 0 to 1; blank for none
 */
export function finalScore(computed: Cell, override: Cell, reason: string): FinalScore | OverrideRefusal {
  const cell = filled(override);
  const own = numberIn(computed);
  if (cell === null) return { by: "numbers", score: own };
  const score = numberIn(cell);
  if (score === undefined || score < 0 || score > 1) return { refused: "not-a-share", found: cell };
  return reason.trim() === ""
    ? { refused: "no-reason", override: score }
    : { by: "override", score, computed: own, reason: reason.trim() };
}

export function isRefused(answer: FinalScore | OverrideRefusal): answer is OverrideRefusal {
  return "refused" in answer;
}
