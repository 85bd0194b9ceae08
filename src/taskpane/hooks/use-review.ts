import { useState } from "react";
import type { AgendaItem } from "../../okr/review/agenda";
import { textsOf } from "../../texts/languages";
import type { OpenBook } from "../../workbook/open-book";
import type { Edited } from "../../workbook/port";
import { keep, recall } from "../kept";
import { draftKey, isIncluded, saveReviews, unsaveReviews, type ReviewDrafts, type Reviewed } from "../review-edit";
import { useTexts } from "./language-context";
import { useEdit, type Editing } from "./use-edit";
import type { ReviewDraftsKept } from "./use-review-drafts";

export interface ReviewForm {
  /** Those that are to be saved. */
  readonly included: readonly Reviewed[];
  readonly by: string;
  readonly setBy: (by: string) => void;
  readonly state: Editing;
  readonly save: () => Promise<void>;
  /** Takes what was just saved out of the sheet again; missing while there is nothing to take out. */
  readonly undo: (() => Promise<void>) | undefined;
}

/** What was just saved, and what was on the page before. */
interface Saved {
  readonly edited: Edited;
  readonly drafts: ReviewDrafts;
}

/** Saves what was written about objectives, and takes it back. */
export function useReview(
  open: OpenBook,
  items: readonly AgendaItem[],
  {
    day,
    kept,
    reload,
  }: { readonly day: string; readonly kept: ReviewDraftsKept; readonly reload: () => Promise<void> },
): ReviewForm {
  const words = useTexts().pane.review;
  const edit = useEdit(reload);
  const [by, setBy] = useState(() => recall("reviewBy") ?? "");
  const [saved, setSaved] = useState<Saved>();
  const period = open.found.label;
  const included = items.flatMap((item): Reviewed[] => {
    const draft = kept.drafts[draftKey(period, item.objective.id)];
    return draft && item.objective.id !== "" && isIncluded(item, draft) ? [{ item, draft }] : [];
  });

  async function save(): Promise<void> {
    if (included.length === 0) return;
    keep("reviewBy", by.trim() || undefined);
    const drafts = Object.fromEntries(
      included.map(({ item, draft }) => [draftKey(period, item.objective.id), draft] as const),
    );
    const rows = saveReviews(open, included, day, by, textsOf(open.language).review);
    setSaved(undefined);
    const edited = await edit.write(rows, () => words.saved(included.length, open.names.sheets.reviews));
    if (!edited) return;
    setSaved({ edited, drafts });
    kept.set(Object.fromEntries(Object.keys(drafts).map((key) => [key, undefined])));
  }

  async function undo({ edited, drafts }: Saved): Promise<void> {
    if (!(await edit.write(unsaveReviews(open, edited.additions), () => words.undone))) return;
    setSaved(undefined);
    kept.set(drafts);
  }

  return { included, by, setBy, state: edit.state, save, undo: saved && (() => undo(saved)) };
}
