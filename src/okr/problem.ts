import { problems } from "../texts/en/problems";
import type { Cell } from "./cell";

/** Where a value stands: the argument, and in a range the row or column of it, counted from 1. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

/** How large a range is. */
export interface Size {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
}

/** What a number has to be, where not every number will do. */
export type Bounds = "from 0 to 1" | "above 0, up to 1" | "not below 0" | "above 0";

/** The types of key results that are kept, not reached. */
export type Guardrail = "at least" | "at most" | "above" | "below" | "between";

/** Why a value could not be computed: facts only. `explain` words them, in one place. */
export type Problem =
  // any formula
  | { readonly problem: "missing"; readonly at: Place }
  | { readonly problem: "error-value"; readonly at: Place; readonly error: string }
  | { readonly problem: "data-type"; readonly at: Place; readonly kind: string }
  | { readonly problem: "not-a-number"; readonly at: Place; readonly found: Cell }
  | { readonly problem: "not-a-date"; readonly at: Place; readonly found: Cell }
  | { readonly problem: "not-yes-or-no"; readonly at: Place; readonly found: Cell; readonly words: boolean }
  | { readonly problem: "out-of-bounds"; readonly at: Place; readonly found: number; readonly bounds: Bounds }
  | { readonly problem: "unknown-word"; readonly at: Place; readonly found: Cell; readonly allowed: readonly string[] }
  | { readonly problem: "overflow" }
  | { readonly problem: "sizes-differ"; readonly first: Size; readonly second: Size; readonly spread: boolean }
  | { readonly problem: "too-many-cells"; readonly rows: number; readonly columns: number }
  | { readonly problem: "not-one-value"; readonly size: Size }
  | { readonly problem: "not-a-range"; readonly argument: string }
  /** A mistake of ours; the cause is for tests and for whoever looks into it, never for the sentence. */
  | { readonly problem: "unexpected"; readonly formula: string; readonly cause: unknown }
  // SCORE
  | { readonly problem: "no-distance"; readonly value: number; readonly startMissing: boolean }
  | {
      readonly problem: "swapped";
      readonly type: "increase" | "decrease";
      readonly start: number;
      readonly target: number;
    }
  | { readonly problem: "same-chances"; readonly chance: number }
  | { readonly problem: "not-a-chance"; readonly at: Place; readonly found: Cell }
  | { readonly problem: "percent-too-large"; readonly at: Place; readonly found: number }
  | { readonly problem: "cap-unusable"; readonly at: Place; readonly found: Cell }
  | { readonly problem: "limit-not-used"; readonly at: Place; readonly type: string }
  | { readonly problem: "high-end-missing"; readonly at: Place }
  | { readonly problem: "high-below-low"; readonly at: Place; readonly low: number; readonly high: number }
  | {
      readonly problem: "limit-on-wrong-side";
      readonly at: Place;
      readonly type: Guardrail;
      readonly target: number;
      readonly limit: number;
    }
  | {
      readonly problem: "limit-not-after-due-date";
      readonly at: Place;
      readonly target: number;
      readonly limit: number;
    }
  // ROLLUP
  | { readonly problem: "not-a-score"; readonly at: Place; readonly found: Cell }
  | { readonly problem: "weight-missing"; readonly at: Place }
  | { readonly problem: "weights-all-zero" }
  // EXPECTED
  | { readonly problem: "end-before-start"; readonly start: number; readonly end: number }
  | { readonly problem: "too-few-working-days"; readonly start: number; readonly end: number; readonly days: number }
  | { readonly problem: "curve-too-short"; readonly at: Place; readonly rows: number }
  | { readonly problem: "curve-dates-do-not-rise"; readonly at: Place; readonly date: number; readonly before: number }
  | { readonly problem: "curve-falls"; readonly at: Place; readonly fraction: number; readonly before: number }
  // STATUS
  | { readonly problem: "expected-needed"; readonly scheme: string }
  | { readonly problem: "limits-do-not-rise"; readonly at: Place; readonly first: number; readonly second: number }
  // FORECAST
  | { readonly problem: "too-few-dates"; readonly dates: number; readonly needed: 1 | 2 }
  // ATTRIBUTE, DRIVERS, SENSITIVITY
  | { readonly problem: "ratio-needs-two"; readonly drivers: number }
  | { readonly problem: "zero-denominator"; readonly at: Place }
  | { readonly problem: "lmdi-impossible"; readonly at: Place; readonly before: number; readonly after: number }
  | { readonly problem: "too-many-drivers"; readonly drivers: number; readonly most: number }
  | { readonly problem: "result-is-zero" }
  | { readonly problem: "bump-unusable"; readonly at: Place; readonly found: number }
  // CASCADE, DRIVERS
  | { readonly problem: "id-missing"; readonly at: Place }
  | { readonly problem: "not-an-id"; readonly at: Place; readonly found: Cell }
  | { readonly problem: "id-doubled"; readonly at: Place; readonly id: string; readonly row: number }
  | { readonly problem: "parent-unknown"; readonly at: Place; readonly parent: string }
  | { readonly problem: "loop"; readonly ids: readonly string[]; readonly length: number }
  | { readonly problem: "row-wrong-below"; readonly row: number; readonly why: Problem }
  | { readonly problem: "row-wrong-in-tree"; readonly row: number; readonly why: Problem }
  | { readonly problem: "does-not-agree"; readonly at: Place; readonly given: number; readonly computed: number }
  // LINT
  | { readonly problem: "not-a-text"; readonly at: Place; readonly found: Cell }
  // BELIEF
  | { readonly problem: "belief-incomplete"; readonly lacks: "objective" | "key_results" | "work" }
  | { readonly problem: "text-too-long"; readonly length: number; readonly most: number };

/** A result is a plain value, a list of them, or a problem; of the three only a problem has a name for itself. */
export function isProblem(result: unknown): result is Problem {
  return typeof result === "object" && result !== null && "problem" in result;
}

/** The error value a cell shows: `#N/A` where there is not enough data yet or an `#N/A` came in, else `#VALUE!`. */
export function errorValueOf(problem: Problem): "#VALUE!" | "#N/A" {
  switch (problem.problem) {
    case "too-few-dates":
    case "belief-incomplete":
      return "#N/A";
    case "error-value":
      return problem.error === "#N/A" ? "#N/A" : "#VALUE!";
    default:
      return "#VALUE!";
  }
}

/** One sentence or two for a person, in the words of the sheet, with the values that matter and the way out. */
export function explain(problem: Problem): string {
  const word = problems[problem.problem] as (facts: Problem) => string;
  return word(problem);
}
