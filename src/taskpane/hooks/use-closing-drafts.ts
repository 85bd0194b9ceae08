import { useCallback, useState } from "react";
import type { ClosingDraft, ClosingDrafts } from "../closing-plan";

/** What was said about lines and not written yet, and what is to be said anew in the next period. It outlives the pages. */
export interface ClosingDraftsKept {
  readonly drafts: ClosingDrafts;
  readonly change: (keys: readonly string[], change: ClosingDraft) => void;
  /** New words and targets of modified lines, as typed, by key and field. */
  readonly anew: Readonly<Record<string, string>>;
  readonly sayAnew: (key: string, typed: string) => void;
}

export function useClosingDrafts(): ClosingDraftsKept {
  const [drafts, setDrafts] = useState<ClosingDrafts>({});
  const [anew, setAnew] = useState<Readonly<Record<string, string>>>({});
  const change = useCallback((keys: readonly string[], changed: ClosingDraft) => {
    setDrafts((before) => ({
      ...before,
      ...Object.fromEntries(keys.map((key) => [key, { ...before[key], ...changed }])),
    }));
  }, []);
  const sayAnew = useCallback((key: string, typed: string) => setAnew((before) => ({ ...before, [key]: typed })), []);
  return { drafts, change, anew, sayAnew };
}
