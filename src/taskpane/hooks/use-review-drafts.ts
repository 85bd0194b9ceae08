import { useCallback, useState } from "react";
import type { ReviewDraft, ReviewDrafts } from "../review-edit";

/** What was written in reviews and not saved yet. It outlives the page: nobody writes an answer twice. */
export interface ReviewDraftsKept {
  readonly drafts: ReviewDrafts;
  readonly change: (key: string, change: Partial<ReviewDraft>) => void;
  /** Forgets drafts that are saved, or puts them back. */
  readonly set: (drafts: Readonly<Record<string, ReviewDraft | undefined>>) => void;
}

export function useReviewDrafts(): ReviewDraftsKept {
  const [drafts, setDrafts] = useState<ReviewDrafts>({});
  const change = useCallback(
    (key: string, changed: Partial<ReviewDraft>) =>
      setDrafts((before) => ({ ...before, [key]: { ...before[key], ...changed } })),
    [],
  );
  const set = useCallback(
    (changed: Readonly<Record<string, ReviewDraft | undefined>>) =>
      setDrafts((before) => {
        const after = Object.entries({ ...before, ...changed }).filter(([, draft]) => draft !== undefined);
        return Object.fromEntries(after) as ReviewDrafts;
      }),
    [],
  );
  return { drafts, change, set };
}
