import type { Book, KeyResult } from "../book";
import type { Cell } from "../cell";
import { filled } from "../log/cells";
import type { CheckIn } from "../log/check-in";
import { counted } from "../log/counted";
import { scoreOf } from "../log/measure";
import { dayIn, key, numberIn, same } from "../quality/lines";
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
  /** With which it was closed; while it is open, and where nothing was decided, the computed one. */
  readonly score: number | undefined;
  /** As the numbers have it. */
  readonly computed: number | undefined;
  readonly band: Band | undefined;
  readonly checkIns: number;
}

/** A key result that lived in one of the periods. */
export interface KnownKeyResult {
  /** As the latest of its periods spells it, and so its words. */
  readonly id: string;
  readonly text: string;
  /** The latest period that has it. */
  readonly period: string;
}

/** Every key result that ever lived: those of the latest period first, each group in the order of its sheet. */
export function everyKeyResult(periods: readonly PastPeriod[]): readonly KnownKeyResult[] {
  const known = new Map<string, KnownKeyResult>();
  for (const { book } of inOrder(periods).reverse()) {
    for (const { id, keyResult } of book.keyResults) {
      if (id !== "" && !known.has(key(id))) known.set(key(id), { id, text: keyResult, period: book.period.label });
    }
  }
  return [...known.values()];
}

/** A key result over the periods, the oldest first: it keeps its id when it is carried over. */
export function historyOf(keyResultId: string, periods: readonly PastPeriod[]): readonly PastKeyResult[] {
  return inOrder(periods).flatMap(({ book, log, final }) => {
    const keyResult = book.keyResults.find(({ id }) => id !== "" && same(id, keyResultId));
    if (!keyResult) return [];
    const checkIns = counted(log, book, book.period.asOf).of(keyResult.id);
    const value = checkIns.at(-1)?.checkIn.value ?? filled(keyResult.current);
    const computed = scoreOf(keyResult, value);
    const score = numberIn(final?.get(keyResult.id)) ?? computed;
    const [period, band] = [book.period.label, bandOf(score)];
    return [{ period, keyResult, value, score, computed, band, checkIns: checkIns.length }];
  });
}

/** By their first days; the oldest first. */
function inOrder(periods: readonly PastPeriod[]): PastPeriod[] {
  const firstDay = ({ book }: PastPeriod) => dayIn(book.period.start) ?? -Infinity;
  return [...periods].sort((a, b) => (firstDay(a) === firstDay(b) ? 0 : firstDay(a) - firstDay(b)));
}
