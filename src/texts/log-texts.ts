import type { Doubt, NotCounted, Source } from "../okr/log/check-in";
import type { Movement } from "../okr/log/due-for";
import type { SignalFactsOf, SignalName } from "../okr/log/signal";
import type { Turn } from "../okr/log/turn";

/** A row of the log that somebody hears of. */
export interface LogPlace {
  /** 0 for the first row of data. */
  readonly row: number;
  readonly id: string;
}

/** What a forecast comes to, with the days as `2026-12-31`. */
export interface ForecastFacts {
  readonly points: number;
  /** On the last day, in the unit; nothing where there is no last day, and where the value is a score itself. */
  readonly value: number | undefined;
  readonly score: number | undefined;
  readonly unit: string;
  /** The day on which the target is reached; nothing for never, and for later than a year after the last day. */
  readonly reaches: string | undefined;
}

type SaidWhy = Exclude<NotCounted["why"], "blank">;

/** Everything that the check-in log and what is read from it say, in one language: an entry too few does not compile. */
export interface LogTexts {
  readonly sources: Readonly<Record<Source, string>>;
  /** Which row is meant. */
  readonly place: (place: LogPlace) => string;
  /** Why a row does not count, and the way out. */
  readonly notCounted: {
    readonly [W in SaidWhy]: (facts: Extract<NotCounted, { readonly why: W }>) => string;
  };
  /** What is odd about a row that counts. */
  readonly doubts: {
    readonly [D in Doubt["doubt"]]: (facts: Extract<Doubt, { readonly doubt: D }>) => string;
  };
  /** The groups of the weekly check-in. */
  readonly turns: Readonly<Record<Turn, string>>;
  readonly movements: Readonly<Record<Movement, string>>;
  readonly signals: {
    /** What a signal is called in a list. */
    readonly names: Readonly<Record<SignalName, string>>;
    /** What was found, why it matters, and the way out. */
    readonly sentences: { readonly [S in SignalName]: (facts: SignalFactsOf[S]) => string };
  };
  readonly trend: {
    readonly actual: string;
    readonly expected: string;
    readonly forecast: string;
    /** In place of a chart while nothing was checked in. */
    readonly noCheckIns: string;
    /** In place of a forecast. */
    readonly tooFew: string;
    readonly said: (facts: ForecastFacts) => string;
    /** The target is reached since a day `2026-12-31`. */
    readonly reached: (day: string) => string;
  };
}
