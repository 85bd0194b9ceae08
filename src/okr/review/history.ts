import type { Book, KeyResult } from "../book";
import type { Cell } from "../cell";
import { filled } from "../log/cells";
import type { CheckIn } from "../log/check-in";
import { counted } from "../log/counted";
import { scoreOf } from "../log/measure";
import { dayIn, numberIn, same } from "../quality/lines";
import { bandOf, type Band } from "./bands";

/** A period with its log, and the final scores that were decided for its key results. */
export interface PastPeriod {
  readonly book: Book;
  readonly log: readonly CheckIn[];
  /** By id of the key result; the computed score where nothing was decided. */
  readonly final?: ReadonlyMap<string, Cell>;
}

/** A key result in one of the periods that it lived through. */
export interface PastKeyResult {
  readonly period: string;
  readonly keyResult: KeyResult;
  /** The latest value of that period. */
  readonly value: Cell;
  readonly score: number | undefined;
  readonly band: Band | undefined;
  readonly checkIns: number;
}

/** A key result over the periods, the oldest first: it keeps its id when it is carried over. */
export function historyOf(keyResultId: string, periods: readonly PastPeriod[]): readonly PastKeyResult[] {
  const firstDay = ({ book }: PastPeriod) => dayIn(book.period.start) ?? -Infinity;
  return [...periods]
    .sort((a, b) => (firstDay(a) === firstDay(b) ? 0 : firstDay(a) - firstDay(b)))
    .flatMap(({ book, log, final }) => {
      const keyResult = book.keyResults.find(({ id }) => id !== "" && same(id, keyResultId));
      if (!keyResult) return [];
      const checkIns = counted(log, book, book.period.asOf).of(keyResult.id);
      const value = checkIns.at(-1)?.checkIn.value ?? filled(keyResult.current);
      const score = numberIn(final?.get(keyResult.id)) ?? scoreOf(keyResult, value);
      return [{ period: book.period.label, keyResult, value, score, band: bandOf(score), checkIns: checkIns.length }];
    });
}
