import { useSyncExternalStore } from "react";

/** What the pane shows. Kept here and not in the address: under office.js there is no `history.pushState`. */
export type View = "home" | "newWorkbook" | "formulas" | "about";

let view: View = "home";
let stepped = false;
const listeners = new Set<() => void>();

/** Also called by the ribbon, before or after the pane is drawn. */
export function open(next: View): void {
  view = next;
  stepped = true;
  for (const listener of listeners) listener();
}

export function useView(): View {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => view,
  );
}

/** Whether somebody has gone anywhere yet: an opening pane must not take the focus from the grid. */
export function hasStepped(): boolean {
  return stepped;
}
