import { isActive, type Book } from "../okr/book";
import { isFault, type Cell } from "../okr/cell";

/** What the sheet says of a line: its score and its status, or that it does not know them yet. */
export type Standing =
  /** Nothing was worked out for it: a row without words, or a formula that somebody removed. */
  | { readonly kind: "none" }
  | { readonly kind: "calculating" }
  | { readonly kind: "fault"; readonly fault: string }
  /** Set aside: the state's word, which formulas know. */
  | { readonly kind: "at-rest"; readonly state: string }
  | { readonly kind: "status"; readonly status: string; readonly score: number | undefined };

/** Shown while a formula of an add-in, or data from elsewhere, is on its way. */
const WAITING: readonly string[] = ["#BUSY!", "#GETTING_DATA"];

/** A text cell holds an error value as its text. */
const ERROR = /^#[A-Z/_0]+[!?]?$/;

export interface Measured {
  readonly score: Cell;
  readonly status: string;
  readonly state: string;
}

/** Where a line stands, in what can be said of it in any language. */
export function standingOf({ score, status, state }: Measured): Standing {
  if (!isActive({ state })) return { kind: "at-rest", state };
  if (isWaiting(score) || isWaiting(status)) return { kind: "calculating" };
  if (ERROR.test(status)) return { kind: "fault", fault: status };
  if (status === "") return { kind: "none" };
  return { kind: "status", status, score: typeof score === "number" ? score : undefined };
}

/** Whether the sheets show the outcome of their formulas, or are about to. */
export function isCalculating({ objectives, keyResults }: Book): boolean {
  return [...objectives, ...keyResults].some(({ score, expected, status }) =>
    [score, expected, status].some(isWaiting),
  );
}

function isWaiting(cell: Cell): boolean {
  return WAITING.includes(isFault(cell) ? cell.fault : String(cell));
}
