import { serialOf } from "../blueprint/serial";
import type { KeyResult } from "../okr/book";
import { isMissing, type Cell } from "../okr/cell";
import { agreed, differences, history, type Difference, type Step } from "../okr/commitments";
import { dayIn, key, same } from "../okr/quality/lines";
import type { OpenBook } from "../workbook/open-book";
import type { Edit } from "../workbook/port";
import { dateSystemOf, type FieldValue } from "../workbook/to-book";
import { changeOf, commitmentsOf, type Agreement } from "./line-edit";

/** What was agreed, what differs from it, and what is written when people agree, change their mind or go back. */

export interface AgreedPlan {
  /** The period has begun, and nothing is agreed. */
  readonly reminds: boolean;
  /** Nothing was ever agreed for a key result that is there. */
  readonly nothingAgreed: boolean;
  /** Key results that can be agreed on. */
  readonly ready: readonly KeyResult[];
  /** Key results without an id or a target: nothing can be agreed for them yet. */
  readonly unready: readonly KeyResult[];
  readonly changed: readonly Difference[];
  readonly histories: readonly History[];
}

/** All that was agreed for one key result, the oldest first. */
export interface History {
  readonly id: string;
  /** Undefined where its row is gone. */
  readonly keyResult: KeyResult | undefined;
  readonly steps: readonly Step[];
}

/** @param today as `2026-10-01`, for a period without a day of its own */
export function agreedPlan(open: OpenBook, today: string): AgreedPlan {
  const { book } = open;
  const { changed, notAgreed } = differences(book);
  const last = agreed(book);
  const nothingAgreed = !book.keyResults.some(({ id }) => last.of(id) !== undefined);
  const ready = notAgreed.filter(isReady);
  return {
    reminds: nothingAgreed && ready.length > 0 && hasBegun(open, today),
    nothingAgreed,
    ready,
    unready: notAgreed.filter((one) => !isReady(one)),
    changed,
    histories: historiesOf(open),
  };
}

/** Something to find the key result by, and something to reach: the current value of a percentage is its score itself. */
function isReady({ id, target, type }: KeyResult): boolean {
  return id !== "" && (type === "percent" || (!isMissing(target) && target !== ""));
}

function hasBegun({ book, found, reading }: OpenBook, today: string): boolean {
  const start = dayIn(book.period.start);
  const asOf = dayIn(book.period.asOf) ?? serialOf(today, dateSystemOf(found, reading));
  return start !== undefined && asOf >= start;
}

/** Key results in the order of their rows; behind them those that only commitments still know. */
function historiesOf({ book }: OpenBook): readonly History[] {
  const there = book.keyResults.map(({ id }) => id);
  const gone = book.commitments
    .map(({ keyResult }) => keyResult)
    .filter((id) => id !== "" && !there.some((one) => same(one, id)));
  const ids = new Map([...there, ...gone].map((id) => [key(id), id]));
  return [...ids.values()]
    .map((id) => ({
      id,
      keyResult: book.keyResults.find((one) => same(one.id, id)),
      steps: history(book, id),
    }))
    .filter(({ steps }) => steps.length > 0);
}

/** Writes down what each key result is measured by from today on, as its row has it. */
export function agreeOn(open: OpenBook, keyResults: readonly KeyResult[], agreement: Agreement): Edit {
  const rows = keyResults.map(({ id, type, start, target, weight }) => ({ id, type, start, target, weight }));
  return { additions: [commitmentsOf(open, rows, agreement)] };
}

/**
 * Puts what was agreed back into the row of the key result.
 *
 * @returns nothing where what was agreed is an error value, which nobody can type
 */
export function goBack(open: OpenBook, { keyResult, changes }: Difference): Edit | undefined {
  const values = changes.map(({ measure, old }) => [measure, fieldOf(old)] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  const given = Object.fromEntries(values) as Readonly<Record<string, FieldValue>>;
  return changeOf(open, { table: "keyResults", id: keyResult.id }, given, undefined);
}

function fieldOf(cell: Cell): FieldValue | undefined {
  if (isMissing(cell)) return null;
  return typeof cell === "number" || typeof cell === "string" ? cell : undefined;
}

/** Takes a key result that does not work out of the scores, and says why. */
export function setAside(
  open: OpenBook,
  id: string,
  state: "Postponed" | "Cancelled",
  reason: string,
): Edit | undefined {
  return changeOf(open, { table: "keyResults", id }, { state, reason }, undefined);
}
