import {
  readDay,
  readNumber,
  readValue,
  writeDay,
  writeNumber,
  writeShare,
  type Culture,
  type ValueProblem,
} from "../blueprint/culture";
import { dayOfSerial, type DateSystem } from "../blueprint/serial";
import type { Cell } from "../okr/cell";
import type { FieldValue } from "../workbook/to-book";
import type { Line } from "./navigation";
import type { Measured } from "./measured";

/** The fields of a line's form, what each takes, and what was typed there as values. */

export type LineTable = Line["table"];

/** What a field takes. */
export type FieldKind =
  | "text"
  | "long"
  | "number"
  /** A number in the unit of the key result; a day where the key result is a date. */
  | "value"
  | "share"
  | "day"
  | { readonly words: "types" | "states" | "workStates" | "setters" | "cadences" | "statuses" }
  | { readonly rows: "objectives" | "keyResults" | "teams" }
  | { readonly suggests: "units" };

export interface LineField {
  readonly field: string;
  readonly kind: FieldKind;
  readonly required?: true;
  /** Only for these types of a key result. */
  readonly types?: readonly string[];
  /** Folded away: what most lines leave as it is. */
  readonly more?: true;
}

const MEASURED_FROM_START = ["auto", "increase", "decrease", "binary"];
const WITH_LIMIT = ["at least", "at most", "above", "below", "between", "date"];
const WITH_TARGET = [...MEASURED_FROM_START, ...WITH_LIMIT];

export const LINE_FIELDS: Readonly<Record<LineTable, readonly LineField[]>> = {
  objectives: [
    { field: "objective", kind: "long", required: true },
    { field: "team", kind: { rows: "teams" }, required: true },
    { field: "owner", kind: "text" },
    { field: "serves", kind: "long" },
    { field: "supports", kind: { rows: "keyResults" }, more: true },
    { field: "setBy", kind: { words: "setters" }, more: true },
    { field: "cadence", kind: { words: "cadences" }, more: true },
    { field: "weight", kind: "number", more: true },
    { field: "state", kind: { words: "states" }, more: true },
  ],
  keyResults: [
    { field: "keyResult", kind: "long", required: true },
    { field: "objective", kind: { rows: "objectives" }, required: true },
    { field: "metric", kind: "text" },
    { field: "type", kind: { words: "types" } },
    { field: "unit", kind: { suggests: "units" } },
    { field: "start", kind: "value", types: MEASURED_FROM_START },
    { field: "target", kind: "value", types: WITH_TARGET },
    { field: "limit", kind: "value", types: WITH_LIMIT },
    { field: "chance", kind: "share", types: ["binary"] },
    { field: "owner", kind: "text" },
    { field: "due", kind: "day" },
    { field: "setBy", kind: { words: "setters" }, more: true },
    { field: "cadence", kind: { words: "cadences" }, more: true },
    { field: "weight", kind: "number", more: true },
    { field: "ambition", kind: "share", more: true },
    { field: "partOf", kind: { rows: "keyResults" }, more: true },
    { field: "evidence", kind: "long", more: true },
    { field: "state", kind: { words: "states" }, more: true },
    { field: "override", kind: { words: "statuses" }, more: true },
    { field: "reason", kind: "long", more: true },
  ],
  work: [
    { field: "work", kind: "long", required: true },
    { field: "moves", kind: { rows: "keyResults" }, required: true },
    { field: "why", kind: "long" },
    { field: "team", kind: { rows: "teams" }, required: true },
    { field: "owner", kind: "text" },
    { field: "due", kind: "day" },
    { field: "state", kind: { words: "workStates" } },
    { field: "setBy", kind: { words: "setters" }, more: true },
    { field: "cadence", kind: { words: "cadences" }, more: true },
    { field: "quota", kind: "number", more: true },
    { field: "quotaUnit", kind: "text", more: true },
    { field: "evidence", kind: "long", more: true },
    { field: "reach", kind: "number", more: true },
    { field: "impact", kind: "number", more: true },
    { field: "confidence", kind: "share", more: true },
    { field: "effort", kind: "number", more: true },
    { field: "driver", kind: "text", more: true },
    { field: "hypothesis", kind: "text", more: true },
  ],
};

/** What stands in the fields, by field. */
export type Typed = Readonly<Record<string, string>>;

/** How values are written and read: the person's culture, and the workbook's calendar. */
export interface Writing {
  readonly culture: Culture;
  readonly dates: DateSystem;
}

export type FieldProblem = ValueProblem | { readonly problem: "missing" };

export interface FieldsRead {
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly problems: Readonly<Record<string, FieldProblem>>;
}

/** The fields that a line has, given what is typed: a guardrail has no start, only a yes-or-no result a chance. */
export function fieldsFor(table: LineTable, typed: Typed): readonly LineField[] {
  const type = typeOf(typed);
  return LINE_FIELDS[table].filter(({ types }) => types === undefined || types.includes(type));
}

/**
 * The values that were typed, with what is wrong beside each field. Fields that the line does not have keep theirs.
 *
 * @param before what stood in the fields of a line that is there: fields in which nobody typed keep their cells, whatever
 *               those hold, unless another unit or type makes another value of the same digits
 */
export function readFields(table: LineTable, typed: Typed, writing: Writing, before?: Typed): FieldsRead {
  const values: Record<string, FieldValue> = {};
  const problems: Record<string, FieldProblem> = {};
  for (const { field, kind, required } of fieldsFor(table, typed)) {
    if (before && !isChanged(field, kind, before, typed)) continue;
    const text = (typed[field] ?? "").trim();
    const read = readField(kind, text, typed, writing);
    if (read !== null && typeof read === "object" && "problem" in read) problems[field] = read;
    else if (required && read === null) problems[field] = { problem: "missing" };
    else values[field] = read;
  }
  return { values, problems };
}

function isChanged(field: string, kind: FieldKind, before: Typed, typed: Typed): boolean {
  const differs = (one: string): boolean => (before[one] ?? "") !== (typed[one] ?? "");
  const readsOtherwise =
    kind === "value" && before[field] !== "" && (differs("unit") || typeOf(before) !== typeOf(typed));
  return differs(field) || readsOtherwise;
}

function readField(
  kind: FieldKind,
  text: string,
  typed: Typed,
  { culture }: Pick<Writing, "culture">,
): FieldValue | ValueProblem {
  if (text === "") return null;
  switch (kind) {
    case "number":
      return readNumber(text, culture);
    case "share":
      return readValue(text, "%", culture);
    case "day":
      return asDate(readDay(text, culture));
    case "value":
      return readMeasure(text, { unit: typed["unit"] ?? "", type: typeOf(typed) }, { culture });
    default:
      return text;
  }
}

/** A value of a key result that was typed: in its unit, or a day where it is a date. */
export function readMeasure(
  text: string,
  { unit, type }: Measured,
  { culture }: Pick<Writing, "culture">,
): FieldValue | ValueProblem {
  return type === "date" ? asDate(readDay(text, culture)) : readValue(text, unit, culture);
}

/** A value of a key result as the person would type it. */
export function writeMeasure(value: number, { unit, type }: Measured, writing: Writing): string {
  if (type === "date") return dayText(value, writing);
  return unit === "%" ? writeShare(value, writing.culture) : writeNumber(value, writing.culture);
}

function asDate(read: string | null | ValueProblem): FieldValue | ValueProblem {
  return typeof read === "string" ? { date: read } : read;
}

/** What stands in the fields of a line that is there, as the person would type it. */
export function typedOf(table: LineTable, row: Readonly<Record<string, Cell>>, writing: Writing): Typed {
  const measured = { unit: textIn(row["unit"]), type: textIn(row["type"]) };
  const texts = LINE_FIELDS[table].map(({ field, kind }): [string, string] => {
    const cell = row[field];
    if (typeof cell !== "number") return [field, typeof cell === "string" ? cell : ""];
    if (kind === "value") return [field, writeMeasure(cell, measured, writing)];
    if (kind === "day") return [field, dayText(cell, writing)];
    if (kind === "share") return [field, writeShare(cell, writing.culture)];
    return [field, writeNumber(cell, writing.culture)];
  });
  return Object.fromEntries(texts);
}

function textIn(cell: Cell): string {
  return typeof cell === "string" ? cell : "";
}

function dayText(serial: number, { culture, dates }: Writing): string {
  const day = dayOfSerial(serial, dates);
  return day === undefined ? "" : writeDay(day, culture);
}

function typeOf(typed: Typed): string {
  return typed["type"] === undefined || typed["type"] === "" ? "auto" : typed["type"];
}
