import type { Book, KeyResult } from "../book";
import type { Cell } from "../cell";
import { dayIn, key, numberIn } from "../quality/lines";
import { confidenceIn, judgeOf, keyResultsById, type CheckIn } from "./check-in";

/** A row of the log that counts, with its cells read. */
export interface Counted {
  readonly checkIn: CheckIn;
  readonly keyResult: KeyResult;
  /** The day, a serial number without its time. */
  readonly day: number;
  /** In the unit of the key result; 1 and 0 for TRUE and FALSE. */
  readonly value: number;
  /** 0 to 1, where it can be read. */
  readonly confidence: number | undefined;
}

/** The rows of a log that count, looked up by key result. */
export interface CountedLog {
  /** The oldest first; of one day in the order of their rows. */
  readonly all: readonly Counted[];
  /** Those of one key result, whatever the case of its id, in the same order. */
  of(keyResultId: string): readonly Counted[];
  /** The latest by date; of one day the lower row. What the sheet shows as Current. */
  latest(keyResultId: string): Counted | undefined;
}

/**
 * Reads a log once, for all who ask. Rows that do not count are left out, see `whyNotCounted`. Order and number of rows make
 * no difference but on ties: the time grows with rows · log(rows).
 *
 * @param asOf the day that scores are judged on
 */
export function counted(log: readonly CheckIn[], book: Pick<Book, "keyResults">, asOf: Cell): CountedLog {
  const keyResults = keyResultsById(book);
  const why = judgeOf(keyResults, asOf);
  const all = log
    .filter((checkIn) => why(checkIn) === undefined)
    .map((checkIn): Counted => ({
      checkIn,
      keyResult: keyResults.get(key(checkIn.keyResult))!,
      day: dayIn(checkIn.date)!,
      value: typeof checkIn.value === "boolean" ? Number(checkIn.value) : numberIn(checkIn.value)!,
      confidence: confidenceIn(checkIn.confidence),
    }))
    .sort((a, b) => a.day - b.day || a.checkIn.row - b.checkIn.row);
  const byKeyResult = new Map<string, Counted[]>();
  for (const one of all) {
    const id = key(one.keyResult.id);
    const others = byKeyResult.get(id);
    if (others) others.push(one);
    else byKeyResult.set(id, [one]);
  }
  const of = (keyResultId: string) => byKeyResult.get(key(keyResultId)) ?? [];
  return { all, of, latest: (keyResultId) => of(keyResultId).at(-1) };
}

/** One check-in for each day, the one that holds: of several on a day the lower row. */
export function daily(checkIns: readonly Counted[]): readonly Counted[] {
  return checkIns.filter((one, i) => one.day !== checkIns[i + 1]?.day);
}
