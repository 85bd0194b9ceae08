import type { Accomplishment, Challenge } from "../okr/review/agenda";
import type { Band, Question } from "../okr/review/bands";
import type { Stays } from "../okr/review/carry-over";
import type { CadenceFinding } from "../okr/review/cycle";
import type { Choice, Outcome } from "../okr/review/decision";
import type { OverrideRefusal } from "../okr/review/final-score";
import type { Open } from "../okr/review/next-line";

/** Everything that the review, the close and the next period say, in one language: an entry too few does not compile. */
export interface ReviewTexts {
  readonly bands: Readonly<
    Record<
      Band,
      {
        readonly name: string;
        /** From where to where it reaches, and what it calls for. */
        readonly meaning: string;
      }
    >
  >;
  readonly questions: Readonly<Record<Question, string>>;
  readonly accomplishments: string;
  readonly challenges: string;
  readonly iteration: (n: number) => string;
  readonly accomplishment: {
    readonly [K in Accomplishment["kind"]]: (facts: Extract<Accomplishment, { readonly kind: K }>) => string;
  };
  readonly challenge: {
    readonly [K in Challenge["kind"]]: (facts: Extract<Challenge, { readonly kind: K }>) => string;
  };
  readonly cadence: {
    readonly [C in CadenceFinding["cadence"]]: (facts: Extract<CadenceFinding, { readonly cadence: C }>) => string;
  };
  /** Why an override is not taken, and the way out. */
  readonly refusals: {
    readonly [R in OverrideRefusal["refused"]]: (facts: Extract<OverrideRefusal, { readonly refused: R }>) => string;
  };
  readonly choices: Readonly<
    Record<
      Choice,
      {
        readonly name: string;
        readonly meaning: string;
      }
    >
  >;
  /** What became of a piece of Work, as a state of its row. */
  readonly outcomes: Readonly<
    Record<
      Outcome,
      {
        readonly name: string;
        readonly meaning: string;
      }
    >
  >;
  /** Why a line stays with the old period. */
  readonly stays: Readonly<Record<Stays, string>>;
  /** What has to be looked at in a line that goes on. */
  readonly open: {
    readonly [O in Open["open"]]: (facts: Extract<Open, { readonly open: O }>) => string;
  };
}
