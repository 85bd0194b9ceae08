import type { Book, KeyResult, Objective } from "../okr/book";
import { differences, history, type Difference, type Step } from "../okr/commitments";
import { linesOf, same } from "../okr/quality/lines";

/** What became of the metrics of an objective after they were agreed: what a review has to know before it judges. */
export interface AgreedSince {
  /** Changes that were recorded, with their day and reason, the oldest first. */
  readonly changed: readonly { readonly keyResult: KeyResult; readonly step: Step }[];
  /** Changes that nobody recorded. */
  readonly unsaid: readonly Difference[];
  /** Key results that count and were never agreed. */
  readonly neverAgreed: readonly KeyResult[];
  /** Key results that were taken out of the score. */
  readonly leftOut: readonly KeyResult[];
}

export function agreedSince(book: Book, objective: Objective): AgreedSince {
  const lines = linesOf(book);
  const own = lines.all.keyResults.filter((keyResult) => same(keyResult.objective, objective.id));
  const counting = lines.keyResultsOf(objective);
  const { changed, notAgreed } = differences(book);
  return {
    changed: own.flatMap((keyResult) =>
      history(book, keyResult.id)
        .filter(({ changes }) => changes.length > 0)
        .map((step) => ({ keyResult, step })),
    ),
    unsaid: changed.filter(({ keyResult }) => own.includes(keyResult)),
    neverAgreed: notAgreed.filter((keyResult) => own.includes(keyResult)),
    leftOut: own.filter((keyResult) => !counting.includes(keyResult)),
  };
}
