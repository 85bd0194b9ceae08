import type { Book, KeyResult } from "../book";
import type { Cell } from "../cell";
import { above, atLeast, same } from "../numbers";
import { at, dayIn, linesOf, numberIn, typeOf } from "../quality/lines";
import type { At } from "../quality/finding";
import { isRate } from "../split";
import { STATUS } from "../status";
import { filled } from "./cells";
import { daily, type Counted, type CountedLog } from "./counted";
import { hides, statusOfObjective } from "./divergence";
import { ambitionOf, directionOf, dueOf, goalOf, isKeptOrNot, scoreOf, statusOf } from "./measure";
import { lineOf } from "./projection";
import { SIGNALS, SIGNAL_NAMES, type Signal, type SignalFactsOf, type SignalName } from "./signal";
import { GRACE, waitOf } from "./turn";

/** A key result at work with what the log knows of it. */
interface Seen {
  readonly keyResult: KeyResult;
  readonly book: Book;
  readonly today: number;
  readonly cadenceDays: number;
  readonly checkIns: readonly Counted[];
  /** One check-in a day. */
  readonly days: readonly Counted[];
  /** The latest value; what stands in Current where nothing was ever checked in. */
  readonly value: Cell;
  /** As the numbers alone have it. */
  readonly computed: string | undefined;
  /** As the sheet shows it. */
  readonly shown: string;
}

interface Found<S extends SignalName> {
  readonly at: At;
  readonly facts: SignalFactsOf[S];
}
type Check<S extends SignalName> = (seen: Seen) => Found<S> | undefined;

/** Four weeks without any movement are no accident. */
const FOUR_WEEKS = 28;
/** A line through two points always fits; from three on a forecast says something. */
const ENOUGH_DAYS = 3;
/** Fewer check-ins than these grow by chance. */
const ENOUGH_GROWTH = 4;

const CHECKS: { readonly [S in SignalName]: Check<S> } = {
  /** No check-in for longer than the cadence and its grace; done and overdue ones have a word of their own. Seed 004.9. */
  STALE: ({ keyResult, book: { period }, today, cadenceDays, days, value }) => {
    const last = days.at(-1)?.day;
    const wait = waitOf(last, period, today);
    const due = dueOf(keyResult, period);
    const isOver = atLeast(scoreOf(keyResult, value) ?? 0, 1) || (due !== undefined && today > due);
    return wait === undefined || wait <= cadenceDays + GRACE || isOver
      ? undefined
      : { at: at.keyResult(keyResult, "current"), facts: { id: keyResult.id, days: wait, ever: last !== undefined } };
  },

  /** The sheet shows a better status than the numbers give: an override that hides them. Rule DIVERGENCE, OpenOKR. */
  DIVERGENCE: ({ keyResult, shown, computed }) => {
    if (!hides(shown, computed)) return undefined;
    const where = keyResult.override === "" ? "status" : "override";
    return { at: at.keyResult(keyResult, where), facts: { id: keyResult.id, shown, computed } };
  },

  /** On track today, but the line through the check-ins ends below what is to be reached. Research B.6. */
  TRENDING_OFF: (seen) => {
    const { keyResult, book, today, checkIns, days } = seen;
    const due = dueOf(keyResult, book.period);
    const target = goalOf(keyResult);
    const isKept = isKeptOrNot(keyResult) && wordOf(seen) === STATUS.done;
    if (due === undefined || today >= due || target === undefined || days.length < ENOUGH_DAYS) return undefined;
    if (!isKept && !isOnTrack(seen)) return undefined;
    const end = lineOf(keyResult, checkIns, "linear")?.at(due);
    const ambition = ambitionOf(keyResult, book.period);
    if (end?.score === undefined || end.value === undefined || !above(ambition, end.score)) return undefined;
    const { value, score } = end;
    const { id, unit } = keyResult;
    return {
      at: at.keyResult(keyResult, "target"),
      facts: { id, value, score, target, ambition, unit, points: checkIns.length },
    };
  },

  /** Confidence fell twice in a row, whatever the values say. Research B.5. */
  CONFIDENCE_FALLING: ({ keyResult, days }) => {
    const [first, second, third] = days.flatMap(({ confidence }) => confidence ?? []).slice(-3);
    return first !== undefined && second !== undefined && third !== undefined && first > second && second > third
      ? { at: at.keyResult(keyResult, "current"), facts: { id: keyResult.id, from: first, to: third } }
      : undefined;
  },

  /** The same value for four weeks, and still On track. Values to be kept are meant to stay. OpenOKR. */
  NO_MOVEMENT: (seen) => {
    const { keyResult, days } = seen;
    const last = days.at(-1);
    if (!last || isKeptOrNot(keyResult) || typeOf(keyResult) === "date" || !isOnTrack(seen)) return undefined;
    const moved = days.findLastIndex(({ value }) => !same(value, last.value));
    const still = last.day - days[moved + 1]!.day;
    const { id, unit } = keyResult;
    return still < FOUR_WEEKS
      ? undefined
      : { at: at.keyResult(keyResult, "current"), facts: { id, days: still, value: last.value, unit } };
  },

  /** A total that grew before the period too and never fell: it grows whatever anybody does. Seeds 003.32, 003.33. */
  GROWS_ONLY: ({ keyResult, book: { period }, days }) => {
    const start = dayIn(period.start);
    const type = typeOf(keyResult);
    const isTotal = directionOf(keyResult) === 1 && type !== "percent" && type !== "binary" && !isRate(keyResult.unit);
    if (!isTotal || start === undefined) return undefined;
    const before = days.filter(({ day }) => day < start).map(({ value }) => value);
    const during = days.filter(({ day }) => day >= start).map(({ value }) => value);
    const baseline = numberIn(keyResult.start);
    const past = baseline === undefined ? before : [...before, baseline];
    const isGrowing = before.length > 0 && grew(past) && during.length >= ENOUGH_GROWTH && grew(during);
    return isGrowing && neverFell([...past, ...during])
      ? { at: at.keyResult(keyResult, "metric"), facts: { id: keyResult.id, checkIns: days.length } }
      : undefined;
  },
};

/**
 * What in the log is worth a talk now, for key results and objectives at work. Nothing is forbidden by it, and nobody ranked.
 *
 * @param log         as counted for the as-of day; rows before the period count too
 * @param asOf        the day that scores are judged on; while it is no day, there are no signals
 * @param cadenceDays days between two check-ins
 * @returns in the order of the sheet, objectives first; of one row as `SIGNALS` lists them
 */
export function signals(book: Book, log: CountedLog, asOf: Cell, cadenceDays: number): readonly Signal[] {
  const today = dayIn(asOf);
  if (today === undefined) return [];
  const lines = linesOf(book);
  const valueOf = ({ id, current }: KeyResult) => log.latest(id)?.checkIn.value ?? filled(current);

  const ofObjectives = lines.objectives.flatMap((objective): Signal[] => {
    const shown = objective.status;
    const computed = statusOfObjective(lines.keyResultsOf(objective), book.period, today, valueOf);
    if (!hides(shown, computed)) return [];
    const facts = { id: objective.id, shown, computed };
    const where = at.objective(objective, "status");
    return [{ signal: "DIVERGENCE", severity: SIGNALS.DIVERGENCE, at: where, facts }];
  });
  const ofKeyResults = lines.keyResults
    .filter(({ id }) => id !== "")
    .flatMap((keyResult) => {
      const checkIns = log.of(keyResult.id);
      const value = valueOf(keyResult);
      const computed = statusOf(keyResult, book.period, value, today);
      const days = daily(checkIns);
      const shown = keyResult.override || keyResult.status;
      return found({ keyResult, book, today, cadenceDays, checkIns, days, value, computed, shown });
    });
  return [...ofObjectives, ...ofKeyResults];
}

function found(seen: Seen): Signal[] {
  return SIGNAL_NAMES.flatMap((signal) => {
    const one = CHECKS[signal](seen);
    return one ? [{ signal, severity: SIGNALS[signal], ...one } as Signal] : [];
  });
}

/** The status that people see: the sheet's, or the computed one where the sheet has none. */
function wordOf({ shown, computed }: Seen): string | undefined {
  return shown === "" ? computed : shown;
}

function isOnTrack(seen: Seen): boolean {
  return wordOf(seen) === STATUS.onTrack;
}

function grew(values: readonly number[]): boolean {
  return values.length > 1 && values.at(-1)! > values[0]!;
}

function neverFell(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= values[i - 1]!);
}
