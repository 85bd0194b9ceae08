import type { BookPeriod, Commitment, KeyResult, Objective, Team, Work } from "../book";
import type { Cell } from "../cell";
import type { KeyResultRule } from "./key-result-rule";
import type { Lines } from "./lines";
import type { QualityWords } from "./words";

/** How much it matters: a warning is likely a mistake, a hint is worth a thought. Neither ever forbids anything. */
export type Severity = "warning" | "hint";

/** The columns of each table that a person types into, by their name in the model. */
interface FieldsOf {
  readonly period: keyof BookPeriod;
  readonly teams: Exclude<keyof Team, "row">;
  readonly objectives: Exclude<keyof Objective, "row">;
  readonly keyResults: Exclude<keyof KeyResult, "row">;
  readonly work: Exclude<keyof Work, "row">;
  readonly commitments: Exclude<keyof Commitment, "row">;
}
export type Table = keyof FieldsOf;

/** The cell that a finding is about: what a click goes to. */
interface AtIn<T extends Table> {
  readonly table: T;
  /** 0 is the first row of data; always 0 for the period, whose cells have names. */
  readonly row: number;
  /** Id of the row; of a team its name; of a commitment the key result; `""` for the period. */
  readonly id: string;
  readonly field: FieldsOf[T];
}
export type At = { readonly [T in Table]: AtIn<T> }[Table];

/** What makes a value in a cell unreadable: what should have stood there. */
export type Wanted = "number" | "day" | "fraction" | "not below 0" | "listed word";

/** Why no score can come out, though each cell by itself can be read. */
export type NoScore =
  | "no-distance"
  | "swapped"
  | "same-chances"
  | "percent-too-large"
  | "limit-not-used"
  | "high-end-missing"
  | "high-below-low"
  | "limit-on-wrong-side"
  | "limit-not-after-due-date";

/** What each rule found. The sentences are made from these, one for each rule, in every language. */
export interface FactsOf {
  readonly WORK_AS_KR: { readonly text: string; /** As binary or date. */ readonly declared: boolean };
  readonly NO_NUMBER: { readonly text: string };
  readonly NO_METRIC: { readonly text: string };
  readonly NO_BASELINE: { readonly text: string };
  readonly NO_TARGET: { readonly text: string };
  readonly VANITY_TOTAL: { readonly text: string };
  readonly BINARY: { readonly text: string; /** As binary. */ readonly declared: boolean };
  readonly DATE_BASED: { readonly text: string };
  readonly OBJECTIVE_HAS_NUMBER: { readonly text: string };
  readonly OBJECTIVE_LENGTH: { readonly words: number };
  readonly SOLUTION_IN_OBJECTIVE: { readonly text: string };
  readonly RIVAL_CHASING: { readonly text: string };
  readonly NOT_IN_A_QUARTER:
    { readonly by: "words"; readonly words: string } | { readonly by: "dates"; readonly keyResults: number };

  readonly NO_TEXT: { readonly id: string };
  readonly NO_ID: { readonly text: string };
  readonly NO_TEAM: { readonly text: string };
  readonly NO_OWNER: { readonly text: string };
  readonly NO_DEADLINE: { readonly text: string };
  readonly DATES_OUT_OF_PERIOD: { readonly days: number; readonly side: "before" | "after" };
  readonly UNREADABLE: { readonly found: Cell; readonly wanted: Wanted };
  readonly NO_SCORE: { readonly why: NoScore; readonly type: string };

  readonly DOUBLED_ID: { readonly id: string; readonly rows: number };
  readonly UNKNOWN_REFERENCE: { readonly to: "team" | "objective" | "key result"; readonly found: string };
  readonly LOOP: { readonly ids: readonly string[] };
  readonly ORPHAN_WORK: { readonly moves: string };
  readonly KR_WITHOUT_WORK: { readonly id: string };
  readonly SERVES_NOTHING: { readonly text: string };

  readonly TOO_FEW: { readonly count: number; readonly least: number };
  readonly TOO_MANY: { readonly count: number; readonly most: number };
  readonly MORE_THAN_ONE_OBJECTIVE: { readonly team: string; readonly ids: readonly string[] };
  readonly MECE_GAP: { readonly answer: "no" | "not sure" | "none" };
  readonly TOO_EASY: { readonly by: "chance" | "trend"; /** Of certainty, or of the way. */ readonly share: number };
  readonly TOO_HARD: { readonly by: "chance" | "trend"; readonly share: number };
  readonly DUPLICATE_METRIC: { readonly metric: string; readonly ids: readonly string[] };
  readonly CONFLICT: {
    readonly by: "metric" | "words";
    /** The metric that two teams pull in opposite directions; for words the text of the line. */
    readonly about: string;
    readonly ids: readonly string[];
    readonly teams: readonly string[];
  };
  readonly NOT_HALF_BOTTOM_UP: { readonly crew: number; readonly lines: number; readonly unsaid: number };

  readonly PARTS_MISS_WHOLE: {
    readonly ids: readonly string[];
    readonly whole: number;
    /** What the parts make: their sum; of rates the one that is nearest to the whole. */
    readonly parts: number;
    readonly rate: boolean;
    readonly unit: string;
  };
  readonly NO_REASON: { readonly of: "state" | "change"; readonly state: string };
  readonly NO_EVIDENCE: { readonly text: string };
  readonly NOT_AGREED: { readonly id: string };
  readonly CHANGED_WITHOUT_RECORD: {
    readonly agreed: Cell;
    readonly now: Cell;
    readonly unit: string;
  };
}
export type Rule = keyof FactsOf;

/** One thing that a rule found, in one cell. `texts` words it from rule and facts. */
export type Finding = {
  readonly [R in Rule]: {
    readonly rule: R;
    readonly severity: Severity;
    readonly at: At;
    readonly facts: FactsOf[R];
  };
}[Rule];

/** What a rule gives back for a place that breaks it; without a severity of its own it has that of the rule. */
export interface Found<R extends Rule> {
  readonly at: At;
  readonly facts: FactsOf[R];
  readonly severity?: Severity;
}

/** The rows of a book, and what the rules go by. */
export interface Questioned extends Lines {
  /** Those of the language in which the lines are written. */
  readonly words: QualityWords;
  /** How many key results an objective should have. */
  readonly keyResultRule: KeyResultRule;
}

/** What looks for the places that break a rule, for every rule. */
export type Checks = { readonly [R in Rule]: (lines: Questioned) => readonly Found<R>[] };
