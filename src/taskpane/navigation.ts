import { useSyncExternalStore } from "react";

/** What the pane shows. Kept here and not in the address: under office.js there is no `history.pushState`. */
export type View = "home" | "newWorkbook" | "formulas" | "about";

/** A button of the ribbon that did not do its work: only the error's own words are known. */
export interface Trouble {
  readonly button: "newWorkbook" | "formulas" | "help";
  readonly message: string;
}

let view: View = "home";
let steps = 0;
let trouble: Trouble | undefined;
const listeners = new Set<() => void>();

/** Also called by the ribbon, before or after the pane is drawn. */
export function open(next: View): void {
  view = next;
  steps++;
  trouble = undefined;
  tell();
}

/** Shows a page that has something to say, wherever a person is; for a person who is there it is no step. */
export function bring(page: View): void {
  if (view !== page) {
    view = page;
    tell();
  }
}

/** Kept for the pane to show, at once or when it is opened; the next step clears it. */
export function report(found: Trouble): void {
  trouble = found;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useView(): View {
  return useSyncExternalStore(subscribe, () => view);
}

/** How many steps a person has made, by the pane's buttons or the ribbon's. */
export function useSteps(): number {
  return useSyncExternalStore(subscribe, () => steps);
}

export function useTrouble(): Trouble | undefined {
  return useSyncExternalStore(subscribe, () => trouble);
}

/** Whether somebody has gone anywhere yet: an opening pane must not take the focus from the grid. */
export function hasStepped(): boolean {
  return steps > 0;
}
