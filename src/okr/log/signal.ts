import type { At, Severity } from "../quality/finding";

/** What each signal found. The sentences are made from these, one for each signal, in every language. */
export interface SignalFactsOf {
  /** `ever` is false where nothing was ever checked in: the days are those of the period then. */
  readonly STALE: { readonly id: string; readonly days: number; readonly ever: boolean };
  readonly CONFIDENCE_FALLING: { readonly id: string; readonly from: number; readonly to: number };
  readonly NO_MOVEMENT: { readonly id: string; readonly days: number; readonly value: number; readonly unit: string };
  readonly TRENDING_OFF: {
    readonly id: string;
    /** The value that the forecast comes to on the last day, and its score. */
    readonly value: number;
    readonly score: number;
    readonly target: number;
    /** The score that was to be reached by then. */
    readonly ambition: number;
    readonly unit: string;
    /** How many check-ins the forecast is made of. */
    readonly points: number;
  };
  /** Both are words that formulas know, or what a person typed in place of one. */
  readonly DIVERGENCE: { readonly id: string; readonly shown: string; readonly computed: string };
  readonly GROWS_ONLY: { readonly id: string; readonly checkIns: number };
}
export type SignalName = keyof SignalFactsOf;

/** Something in the log that is worth a talk: about a key result or an objective, never about a person. */
export type Signal = {
  readonly [S in SignalName]: {
    readonly signal: S;
    readonly severity: Severity;
    readonly at: At;
    readonly facts: SignalFactsOf[S];
  };
}[SignalName];

/** How much a signal matters, in the order in which those of one row are listed. */
export const SIGNALS: { readonly [S in SignalName]: Severity } = {
  STALE: "warning",
  DIVERGENCE: "warning",
  TRENDING_OFF: "warning",
  CONFIDENCE_FALLING: "warning",
  NO_MOVEMENT: "hint",
  GROWS_ONLY: "hint",
};
export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly SignalName[];
