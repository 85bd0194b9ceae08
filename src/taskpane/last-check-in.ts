import { useSyncExternalStore } from "react";
import type { Edit } from "../workbook/port";

/** What the pane wrote into the log last, so that it can be taken back as long as the pane lives. */
export interface LastCheckIn {
  /** Label of the period. */
  readonly period: string;
  /** What was told when it was written. */
  readonly said: string;
  readonly undo: Edit;
}

let last: LastCheckIn | undefined;
const listeners = new Set<() => void>();

/** Remembers what was written in the place of all before it; nothing forgets. */
export function rememberCheckIn(written: LastCheckIn | undefined): void {
  last = written;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was written last, where that was in this period. */
export function useLastCheckIn(period: string): LastCheckIn | undefined {
  const found = useSyncExternalStore(subscribe, () => last);
  return found?.period === period ? found : undefined;
}
