import type { Book, KeyResult } from "../book";
import type { Cell } from "../cell";
import { same } from "../numbers";
import { dayIn, linesOf } from "../quality/lines";
import { daily, type Counted, type CountedLog } from "./counted";
import { directionOf, scoreOf } from "./measure";
import { turnOf, type Turn } from "./turn";

/** Where a value went between the last two days on which it was checked. */
export type Movement = "up" | "down" | "flat";

/** A key result as the weekly check-in shows it. */
export interface DueKeyResult {
  readonly keyResult: KeyResult;
  readonly turn: Turn;
  /** The latest check-in, with the previous value in its `checkIn.value`; nothing while there is none. */
  readonly previous: Counted | undefined;
  /** Its score. */
  readonly score: number | undefined;
  /** Nothing while there are fewer than two days. */
  readonly movement: Movement | undefined;
  /** Whether that movement is the wanted one; nothing where it is flat, or no direction is better. */
  readonly better: boolean | undefined;
}

const ORDER: readonly Turn[] = ["stale", "due", "rest"];

/**
 * The key results at work in the order of the weekly check-in: the stale ones first, then those that are due, then the rest;
 * each group in the order of the sheet.
 *
 * @param log         as counted for the as-of day
 * @param cadenceDays days between two check-ins
 */
export function dueFor(book: Book, log: CountedLog, asOf: Cell, cadenceDays: number): readonly DueKeyResult[] {
  return linesOf(book)
    .keyResults.filter(({ id }) => id !== "")
    .map((keyResult): DueKeyResult => {
      const [last, one] = lastTwo(log.of(keyResult.id));
      const movement = last && one && movementOf(one.value, last.value);
      return {
        keyResult,
        turn: turnOf(last?.day, book.period, dayIn(asOf), cadenceDays),
        previous: last,
        score: last && scoreOf(keyResult, last.checkIn.value),
        movement,
        better: movement && isBetter(keyResult, movement),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.turn) - ORDER.indexOf(b.turn) || a.keyResult.row - b.keyResult.row);
}

/** How many key results at work wait for their check-in, told by their own rows: for pages that read no log. */
export function waiting(book: Book, asOf: Cell, cadenceDays: number): { readonly stale: number; readonly due: number } {
  const turns = linesOf(book)
    .keyResults.filter(({ id }) => id !== "")
    .map(({ lastCheckIn }) => turnOf(dayIn(lastCheckIn), book.period, dayIn(asOf), cadenceDays));
  const count = (turn: Turn) => turns.filter((one) => one === turn).length;
  return { stale: count("stale"), due: count("due") };
}

function lastTwo(checkIns: readonly Counted[]): readonly [Counted?, Counted?] {
  const days = daily(checkIns);
  const last = days.at(-1);
  const one = days.at(-2);
  return last ? (one ? [last, one] : [last]) : [];
}

function movementOf(from: number, to: number): Movement {
  return same(from, to) ? "flat" : to > from ? "up" : "down";
}

function isBetter(keyResult: KeyResult, movement: Movement): boolean | undefined {
  const direction = directionOf(keyResult);
  return movement === "flat" || direction === undefined ? undefined : (movement === "up") === (direction === 1);
}
