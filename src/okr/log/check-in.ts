import type { Book, KeyResult } from "../book";
import type { Cell } from "../cell";
import { dayIn, key, numberIn, typeOf } from "../quality/lines";
import { words } from "../words";
import { filled } from "./cells";

/** Where a row of the log came from: typed into the sheet, written by the pane, or taken over from another system. */
export const SOURCES = words(["hand", "pane", "import"]);
export type Source = (typeof SOURCES.allowed)[number];

/**
 * One row of the check-in log, a table that is only ever added to. Text is trimmed and `""` where the cell is blank; what
 * should be a number or a day is a `Cell`, because people type other things there and hear of it.
 */
export interface CheckIn {
  /** 0 for the first row of data, as the sheet has it now. */
  readonly row: number;
  readonly id: string;
  /** The day on which the value was true, which may be long before it was written down. */
  readonly date: Cell;
  /** Id of the key result. */
  readonly keyResult: string;
  /** In the unit of the key result; TRUE, FALSE or a chance where it is reached or not; a day where it is done by one. */
  readonly value: Cell;
  /** How sure the owner is that the target will be reached, 0 to 1. */
  readonly confidence: Cell;
  readonly note: string;
  readonly blocker: string;
  readonly help: string;
  readonly next: string;
  readonly by: string;
  /** A word of `SOURCES`. */
  readonly source: string;
  /** Id of the row that corrects this one: the only cell of an old row that is ever filled later. */
  readonly replacedBy: string;
}

/** Why a row of the log is not counted: facts only, the sentences are in the texts. */
export type NotCounted =
  /** Nothing was typed into it yet, so there is nothing to say. */
  | { readonly why: "blank" }
  | { readonly why: "replaced"; readonly by: string }
  | { readonly why: "unknown-key-result"; readonly found: string }
  | { readonly why: "no-date" }
  | { readonly why: "text-date"; readonly found: Cell }
  | { readonly why: "after-as-of"; readonly days: number }
  | { readonly why: "no-value"; readonly keyResult: string }
  | { readonly why: "not-a-number"; readonly found: Cell }
  /** Not TRUE, FALSE or a chance where the type asks for it, or no day. */
  | { readonly why: "out-of-range"; readonly found: Cell; readonly type: "binary" | "date" };

/** What is odd about a row that counts all the same. */
export type Doubt =
  | { readonly doubt: "confidence-outside"; readonly found: Cell }
  /** Beyond 200 %: somebody typed 45 for 45 %, and no score comes out of it. */
  | { readonly doubt: "percent-too-large"; readonly found: number };

/**
 * Why a row of the log is not counted, or nothing where it counts. A row counts when its key result is known, its date is a
 * day not after the as-of day, its value fits the type of the key result, and no later row replaces it.
 *
 * @param asOf the day that scores are judged on; while it is no day, no row lies after it
 */
export function whyNotCounted(checkIn: CheckIn, book: Pick<Book, "keyResults">, asOf: Cell): NotCounted | undefined {
  return judgeOf(keyResultsById(book), asOf)(checkIn);
}

/** `whyNotCounted` for many rows: the key results are looked up once. */
export function judgeOf(
  keyResults: ReadonlyMap<string, KeyResult>,
  asOf: Cell,
): (checkIn: CheckIn) => NotCounted | undefined {
  const today = dayIn(asOf);
  return (checkIn) => {
    if (isBlank(checkIn)) return { why: "blank" };
    if (checkIn.replacedBy.trim() !== "") return { why: "replaced", by: checkIn.replacedBy.trim() };
    const keyResult = keyResults.get(key(checkIn.keyResult));
    if (!keyResult) return { why: "unknown-key-result", found: checkIn.keyResult.trim() };
    const date = filled(checkIn.date);
    if (date === null) return { why: "no-date" };
    const day = dayIn(date);
    if (day === undefined) return { why: "text-date", found: date };
    if (today !== undefined && day > today) return { why: "after-as-of", days: day - today };
    return whyNoValue(keyResult, filled(checkIn.value));
  };
}

/** What is odd about a row, whether it counts or not; nothing for most. */
export function doubtsAbout(checkIn: CheckIn, keyResult: KeyResult | undefined): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const confidence = filled(checkIn.confidence);
  if (confidence !== null && confidenceIn(confidence) === undefined) {
    doubts.push({ doubt: "confidence-outside", found: confidence });
  }
  const value = numberIn(checkIn.value);
  if (keyResult && typeOf(keyResult) === "percent" && value !== undefined && Math.abs(value) > 2) {
    doubts.push({ doubt: "percent-too-large", found: value });
  }
  return doubts;
}

/** A confidence that can be read, 0 to 1, or nothing. */
export function confidenceIn(cell: Cell): number | undefined {
  const number = numberIn(cell);
  return number !== undefined && number >= 0 && number <= 1 ? number : undefined;
}

/** The key results of a book by id as `key` spells it; of doubled ids the first, as formulas find it. */
export function keyResultsById({ keyResults }: Pick<Book, "keyResults">): ReadonlyMap<string, KeyResult> {
  const found = new Map<string, KeyResult>();
  for (const keyResult of keyResults) {
    const id = key(keyResult.id);
    if (id !== "" && !found.has(id)) found.set(id, keyResult);
  }
  return found;
}

/** Id, source and person come along by themselves, so they alone are no check-in. */
function isBlank({ date, keyResult, value, confidence, note, blocker, help, next }: CheckIn): boolean {
  const typed = [keyResult, note, blocker, help, next].some((text) => text.trim() !== "");
  return !typed && [date, value, confidence].every((cell) => filled(cell) === null);
}

function whyNoValue(keyResult: KeyResult, value: Cell): NotCounted | undefined {
  if (value === null) return { why: "no-value", keyResult: keyResult.id };
  const type = typeOf(keyResult);
  const number = numberIn(value);
  if (type === "binary") {
    const fits = typeof value === "boolean" || (number !== undefined && number >= 0 && number <= 1);
    return fits ? undefined : { why: "out-of-range", found: value, type };
  }
  if (type === "date") return dayIn(value) === undefined ? { why: "out-of-range", found: value, type } : undefined;
  return number === undefined ? { why: "not-a-number", found: value } : undefined;
}
