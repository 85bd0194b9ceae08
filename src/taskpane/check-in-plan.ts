import { key } from "../okr/quality/lines";
import { doubtsAbout, judgeOf, keyResultsById, type CheckIn, type Doubt, type NotCounted } from "../okr/log/check-in";
import { dueFor, type DueKeyResult } from "../okr/log/due-for";
import type { Turn } from "../okr/log/turn";
import { dayIn } from "../okr/quality/lines";
import type { OpenLog } from "../workbook/open-log";
import type { Spot } from "../workbook/port";

/** What the page with the weekly check-in shows: who is asked, what was said before, and which rows say nothing. */

export interface Turns {
  readonly stale: readonly DueKeyResult[];
  readonly due: readonly DueKeyResult[];
  readonly rest: readonly DueKeyResult[];
}

/** The key results at work, by whose turn it is; each group in the order of the sheet. */
export function turnsOf({ book, counted, checkInDays }: OpenLog): Turns {
  const lines = dueFor(book, counted, book.period.asOf, checkInDays);
  const of = (turn: Turn) => lines.filter((line) => line.turn === turn);
  return { stale: of("stale"), due: of("due"), rest: of("rest") };
}

/** A row of the log about one key result. */
export interface PastCheckIn {
  readonly checkIn: CheckIn;
  /** Why it does not count, where it does not. */
  readonly why: NotCounted | undefined;
  readonly doubts: readonly Doubt[];
  /** A row that another one replaces was corrected already; one without an id cannot be named by its correction. */
  readonly correctable: "yes" | "replaced" | "no-id";
}

/** All rows about a key result, the latest day first, of one day the lower row; those without a day before all others. */
export function pastOf({ book, log }: OpenLog, id: string): readonly PastCheckIn[] {
  const keyResults = keyResultsById(book);
  const why = judgeOf(keyResults, book.period.asOf);
  const dayOf = ({ date }: CheckIn) => dayIn(date) ?? Infinity;
  return log
    .filter(({ keyResult }) => key(keyResult) === key(id))
    .sort((a, b) => (dayOf(a) === dayOf(b) ? b.row - a.row : dayOf(b) - dayOf(a)))
    .map((checkIn) => ({
      checkIn,
      why: why(checkIn),
      doubts: doubtsAbout(checkIn, keyResults.get(key(id))),
      correctable: checkIn.replacedBy !== "" ? "replaced" : checkIn.id === "" ? "no-id" : "yes",
    }));
}

/** A row of the log of which somebody should hear. */
export interface LogProblem {
  readonly checkIn: CheckIn;
  /** Why it does not count, or what is odd about it although it does. */
  readonly said: { readonly why: NotCounted } | { readonly doubt: Doubt };
  /** Where to put it right; nothing where the column is gone. */
  readonly spot: Spot | undefined;
}

const CELL = {
  "unknown-key-result": "keyResult",
  "no-date": "date",
  "text-date": "date",
  "after-as-of": "date",
  "no-value": "value",
  "not-a-number": "value",
  "out-of-range": "value",
} as const satisfies Partial<Record<NotCounted["why"], keyof CheckIn>>;

/** Rows that do not count, and counting ones that are odd, in the order of the log. Corrected rows are as they should be. */
export function problemsIn({ book, log, spotOf }: OpenLog): readonly LogProblem[] {
  const keyResults = keyResultsById(book);
  const judge = judgeOf(keyResults, book.period.asOf);
  return log.flatMap((checkIn): LogProblem[] => {
    const why = judge(checkIn);
    const at = (field: keyof CheckIn) => spotOf({ table: "checkIns", row: checkIn.row, field });
    if (why && (why.why === "blank" || why.why === "replaced")) return [];
    if (why) return [{ checkIn, said: { why }, spot: at(CELL[why.why]) }];
    return doubtsAbout(checkIn, keyResults.get(key(checkIn.keyResult))).map((doubt) => ({
      checkIn,
      said: { doubt },
      spot: at(doubt.doubt === "confidence-outside" ? "confidence" : "value"),
    }));
  });
}
