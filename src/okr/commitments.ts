import type { Book, Commitment, KeyResult } from "./book";
import { isFault, isMissing, type Cell } from "./cell";
import { same as sameNumber } from "./numbers";
import { group, key, linesOf } from "./quality/lines";

/** What is agreed for a key result, so that nobody picks cherries at the review (seed 003.56). */
export const MEASURES = ["start", "target", "weight"] as const;
export type Measure = (typeof MEASURES)[number];

/** A measure that is not as it was. */
export interface Change {
  readonly measure: Measure;
  readonly old: Cell;
  readonly now: Cell;
}

/** What differs from the agreement of a key result, at least one change. */
export interface Difference {
  readonly keyResult: KeyResult;
  readonly agreed: Commitment;
  readonly changes: readonly Change[];
}

/** One row of a key result's commitments, with what it changed; the first of them changed nothing. */
export interface Step {
  readonly commitment: Commitment;
  readonly changes: readonly Change[];
}

/** The last commitment of each key result, found by its id whatever its case. */
export function agreed(book: Book): { of(keyResultId: string): Commitment | undefined } {
  const rows = rowsOf(book);
  return { of: (keyResultId) => rows.get(key(keyResultId))?.at(-1) };
}

/** Key results at work whose measures differ from the last commitment, and those that have none. */
export function differences(book: Book): {
  readonly changed: readonly Difference[];
  readonly notAgreed: readonly KeyResult[];
} {
  const last = agreed(book);
  const changed: Difference[] = [];
  const notAgreed: KeyResult[] = [];
  for (const keyResult of linesOf(book).keyResults) {
    const commitment = last.of(keyResult.id);
    if (!commitment) {
      notAgreed.push(keyResult);
      continue;
    }
    const changes = changesBetween(commitment, keyResult);
    if (changes.length > 0) changed.push({ keyResult, agreed: commitment, changes });
  }
  return { changed, notAgreed };
}

/** All commitments of a key result, the oldest first, each with what it changed: for the review. */
export function history(book: Book, keyResultId: string): readonly Step[] {
  const rows = rowsOf(book).get(key(keyResultId)) ?? [];
  return rows.map((commitment, i) => ({
    commitment,
    changes: i === 0 ? [] : changesBetween(rows[i - 1]!, commitment),
  }));
}

/** The commitments of each key result in the order of their rows, which is the order in which they were made. */
function rowsOf({ commitments }: Book): ReadonlyMap<string, readonly Commitment[]> {
  return group(
    [...commitments].sort((a, b) => a.row - b.row),
    ({ keyResult }) => keyResult,
  );
}

type Measured = Readonly<Record<Measure, Cell>>;

/** Which measures are not what they were; a blank start or weight is what it counts as. */
export function changesBetween(old: Measured, now: Measured): Change[] {
  return MEASURES.filter((measure) => !isSame(counted(measure, old), counted(measure, now))).map((measure) => ({
    measure,
    old: old[measure],
    now: now[measure],
  }));
}

/** What a blank cell counts as in the score, so that typing it out is no change. */
const BLANK: Partial<Record<Measure, number>> = { start: 0, weight: 1 };

function counted(measure: Measure, cells: Measured): Cell {
  return cells[measure] ?? BLANK[measure];
}

/** Whether two cells hold the same; numbers within what binary fractions cannot hold. */
function isSame(a: Cell, b: Cell): boolean {
  if (isMissing(a) || isMissing(b)) return isMissing(a) && isMissing(b);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
  if (typeof a === "object" && typeof b === "object") {
    if (isFault(a)) return isFault(b) && a.fault === b.fault;
    return !isFault(b) && a.foreign === b.foreign;
  }
  return a === b;
}
