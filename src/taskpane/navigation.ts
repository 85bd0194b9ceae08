import { useSyncExternalStore } from "react";

/** What the pane shows. Kept here and not in the address: under office.js there is no `history.pushState`. */
export type View =
  | "home"
  | "newWorkbook"
  | "checkIn"
  | "plan"
  | "line"
  | "quality"
  | "agreed"
  | "split"
  | "teams"
  | "review"
  | "trend"
  | "signals"
  | "history"
  | "close"
  | "nextQuarter"
  | "repair"
  | "tree"
  | "rank"
  | "formulas"
  | "about";

/** A line of the plan that a page is about: one that is there, by its id, or a new one below another. */
export interface Line {
  readonly table: "objectives" | "keyResults" | "work";
  /** Undefined for a line that is to be added. */
  readonly id: string | undefined;
  /** The objective of a new key result, the key result of a new piece of work. */
  readonly below?: string;
}

/** What became of a line, to be said on the page that a person comes back to. */
export type Became = "added" | "changed" | "recorded" | "same";

/** A button of the ribbon that did not do its work: only the error's own words are known. */
export interface Trouble {
  readonly button: "newWorkbook" | "checkIn" | "formulas" | "help";
  readonly message: string;
}

let view: View = "home";
let line: Line | undefined;
let became: Became | undefined;
/** The period that a person works on, by its label; undefined while none was chosen. */
let period: string | undefined;
let steps = 0;
let trouble: Trouble | undefined;
let hasLeft = false;
const listeners = new Set<() => void>();

/**
 * Also called by the ribbon, before or after the pane is drawn.
 *
 * @param about  the line that the page is about, or that it begins at
 * @param outcome what became of that line on the page before
 */
export function open(next: View, about?: Line, outcome?: Became): void {
  view = next;
  line = about;
  became = outcome;
  steps++;
  trouble = undefined;
  hasLeft = false;
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

/** Which period the pages of the pane are about from now on. */
export function choosePeriod(label: string): void {
  period = label;
  tell();
}

export function usePeriod(): string | undefined {
  return useSyncExternalStore(subscribe, () => period);
}

/** The line that the page is about, where it is about one. */
export function useLine(): Line | undefined {
  return useSyncExternalStore(subscribe, () => line);
}

export function useBecame(): Became | undefined {
  return useSyncExternalStore(subscribe, () => became);
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

/** Whether a person is elsewhere since the last step: a page that arrives late must not take what is typed into a cell. */
export function isAway(): boolean {
  return hasLeft;
}

/** Notices when a person goes from the pane to the grid, and when they are back. */
export function watchLeaving(): () => void {
  const leave = () => void (hasLeft = true);
  const come = () => void (hasLeft = false);
  window.addEventListener("blur", leave);
  window.addEventListener("focus", come);
  return () => {
    window.removeEventListener("blur", leave);
    window.removeEventListener("focus", come);
  };
}
