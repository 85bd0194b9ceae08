import { readDay, readValue, writeDay, writeShare, type Culture, type ValueProblem } from "../blueprint/culture";
import { dayOfSerial, serialOf } from "../blueprint/serial";
import type { KeyResult } from "../okr/book";
import type { Cell } from "../okr/cell";
import { doubtsAbout, type CheckIn, type Doubt } from "../okr/log/check-in";
import { dayIn, numberIn, typeOf } from "../okr/quality/lines";
import { words } from "../okr/words";
import type { FieldValue } from "../workbook/to-book";
import { readMeasure, writeMeasure, type Writing } from "./line-fields";
import type { Measured } from "./measured";

/** The fields of a check-in, and what was typed there as values. */

export const CHECK_IN_FIELDS = ["value", "confidence", "note", "blocker", "help", "next"] as const;
export type CheckInField = (typeof CHECK_IN_FIELDS)[number];

/** Folded away: what most check-ins leave blank. */
export const MORE_FIELDS = ["blocker", "help", "next"] as const satisfies readonly CheckInField[];

export type TypedCheckIn = Readonly<Record<CheckInField, string>>;

export const NOTHING_TYPED: TypedCheckIn = { value: "", confidence: "", note: "", blocker: "", help: "", next: "" };

/** What people call reached and not reached, in the language of the pane. */
export interface Truths {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export type CheckInProblem =
  | ValueProblem
  | { readonly problem: "value-missing" }
  /** Neither reached, nor not reached, nor a chance. */
  | { readonly problem: "not-a-chance"; readonly typed: string }
  /** A confidence below 0 % or above 100 %. */
  | { readonly problem: "not-a-share"; readonly typed: string };

export interface CheckInRead {
  /** Nothing was typed: there is no row to write. */
  readonly isBlank: boolean;
  /** Of the fields that hold something and nothing wrong. */
  readonly values: Readonly<Partial<Record<CheckInField, FieldValue>>>;
  readonly problems: Readonly<Partial<Record<CheckInField, CheckInProblem>>>;
  /** What is odd about it; it can be written all the same. */
  readonly doubts: readonly Doubt[];
}

/** What the value of a key result is: a number in its unit, reached or a chance, or the day on which it was done. */
export function kindOf(keyResult: KeyResult): "number" | "chance" | "day" {
  const type = typeOf(keyResult);
  return type === "binary" ? "chance" : type === "date" ? "day" : "number";
}

/** In what its values are typed and shown: shares and chances in percent, whatever its unit says. */
export function measuredOf(keyResult: KeyResult): Measured {
  const type = typeOf(keyResult) ?? keyResult.type;
  return { unit: type === "percent" || type === "binary" ? "%" : keyResult.unit, type };
}

/** What was typed for a key result. Blank is blank, spaces alone too. */
export function readCheckIn(typed: TypedCheckIn, keyResult: KeyResult, writing: Writing, truths: Truths): CheckInRead {
  const values: Partial<Record<CheckInField, FieldValue>> = {};
  const problems: Partial<Record<CheckInField, CheckInProblem>> = {};
  for (const field of CHECK_IN_FIELDS) {
    const text = typed[field].trim();
    if (text === "") continue;
    const read = readField(field, text, keyResult, writing, truths);
    if (isProblem(read)) problems[field] = read;
    else values[field] = read;
  }
  const isBlank = CHECK_IN_FIELDS.every((field) => typed[field].trim() === "");
  if (!isBlank && typed.value.trim() === "") problems.value = { problem: "value-missing" };
  return { isBlank, values, problems, doubts: doubtsAbout(asCheckIn(values), keyResult) };
}

function readField(
  field: CheckInField,
  text: string,
  keyResult: KeyResult,
  writing: Writing,
  truths: Truths,
): FieldValue | CheckInProblem {
  if (field === "confidence") return readConfidence(text, writing.culture);
  if (field !== "value") return text;
  if (kindOf(keyResult) === "chance") return readChance(text, writing.culture, truths);
  return readMeasure(text, measuredOf(keyResult), writing);
}

function readConfidence(text: string, culture: Culture): number | CheckInProblem {
  const read = readValue(text, "%", culture) ?? 0;
  if (typeof read !== "number") return read.problem === "not-a-number" ? { problem: "not-a-share", typed: text } : read;
  return isShare(read) ? read : { problem: "not-a-share", typed: text };
}

function readChance(text: string, culture: Culture, { yes, no }: Truths): number | boolean | CheckInProblem {
  const said = words(["yes", "no"], {
    ...Object.fromEntries(yes.map((word) => [word, "yes" as const])),
    ...Object.fromEntries(no.map((word) => [word, "no" as const])),
  }).find(text);
  if (said !== undefined) return said === "yes";
  const read = readValue(text, "%", culture) ?? 0;
  if (typeof read !== "number")
    return read.problem === "not-a-number" ? { problem: "not-a-chance", typed: text } : read;
  return isShare(read) ? read : { problem: "not-a-chance", typed: text };
}

function isShare(number: number): boolean {
  return number >= 0 && number <= 1;
}

function isProblem(read: FieldValue | CheckInProblem): read is CheckInProblem {
  return read !== null && typeof read === "object" && "problem" in read;
}

function asCheckIn(values: CheckInRead["values"]): CheckIn {
  const text = { id: "", keyResult: "", note: "", blocker: "", help: "", next: "", by: "", source: "", replacedBy: "" };
  const number = (value: FieldValue | undefined): Cell => (typeof value === "number" ? value : null);
  return { row: 0, date: null, ...text, value: number(values.value), confidence: number(values.confidence) };
}

/** A check-in that is there, as a person would type it. */
export function typedOfCheckIn(checkIn: CheckIn, keyResult: KeyResult, writing: Writing, truths: Truths): TypedCheckIn {
  const { value, confidence, note, blocker, help, next } = checkIn;
  const written = (cell: Cell, measured: Measured): string => {
    if (typeof cell === "boolean") return (cell ? truths.yes : truths.no)[0] ?? "";
    const number = numberIn(cell);
    return number === undefined ? (typeof cell === "string" ? cell : "") : writeMeasure(number, measured, writing);
  };
  return {
    value: written(value, measuredOf(keyResult)),
    confidence: written(confidence, { unit: "%", type: "" }),
    ...{ note, blocker, help, next },
  };
}

/** What a key of the confidence field brings first where neither it nor an earlier check-in says anything. */
const HALF = 0.5;
const STEP = 0.1;

/**
 * The confidence one step of ten per cent up or down; from a blank field the one of the check-in before, so that "as before"
 * is one key.
 *
 * @param before the confidence of the latest check-in
 */
export function nextConfidence(
  typed: string,
  way: "up" | "down",
  before: number | undefined,
  { culture }: Pick<Writing, "culture">,
): string {
  const read = typed.trim() === "" ? undefined : readConfidence(typed.trim(), culture);
  if (typeof read !== "number") return writeShare(before ?? HALF, culture);
  // Rounded before it is cut, because 0.3 / 0.1 is 2.9999999999999996.
  const steps = Number((read / STEP).toFixed(6));
  const next = way === "up" ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
  return writeShare(Math.min(1, Math.max(0, next * STEP)), culture);
}

export type DayProblem =
  | ValueProblem
  | { readonly problem: "day-missing" }
  /** Scores are judged on an earlier day, as `2026-11-15`. */
  | { readonly problem: "after-as-of"; readonly asOf: string };

/** The day of check-ins as `2026-11-15`, or what is wrong with it. While the as-of day is no day, none lies after it. */
export function readCheckInDay(typed: string, asOf: Cell, { culture, dates }: Writing): string | DayProblem {
  const day = readDay(typed, culture);
  if (day === null) return { problem: "day-missing" };
  if (typeof day !== "string") return day;
  const last = dayIn(asOf);
  if (last === undefined || serialOf(day, dates) <= last) return day;
  return { problem: "after-as-of", asOf: dayOfSerial(last, dates) ?? "" };
}

/** The day that check-ins are usually of, as the person writes it: today, or the as-of day where that is earlier. */
export function usualDay(today: string, asOf: Cell, { culture, dates }: Writing): string {
  const last = dayIn(asOf);
  const judgedOn = last === undefined ? undefined : dayOfSerial(last, dates);
  return writeDay(judgedOn !== undefined && judgedOn < today ? judgedOn : today, culture);
}
