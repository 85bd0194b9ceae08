import { readNumber, readValue, writeNumber, writeShare, type Culture, type ValueProblem } from "../blueprint/culture";
import { same } from "../okr/numbers";
import { worked } from "./what-if-round";

/** What is typed for a driver of a KPI tree to try it: a value, or by how much of what it is now. */

export const HOWS = ["value", "percent"] as const;
/** To a value in its unit, or by a share of what it is. */
export type How = (typeof HOWS)[number];

/** What was typed for one driver, or what its slider was moved to. */
export interface TypedDriver {
  readonly how: How;
  readonly text: string;
}

/** A driver as it is now. */
export interface DriverNow {
  /** Undefined where it has no number. */
  readonly value: number | undefined;
  readonly unit: string;
}

/** What a driver is tried at: a number, nothing while it stays as it is, or what is wrong with what was typed. */
export type Tried = number | undefined | ValueProblem;

/** Of 0, or of nothing, a share is no change: such a driver takes values only. */
export function howFor({ value }: DriverNow, wanted: How): How {
  return value === undefined || value === 0 ? "value" : wanted;
}

/** The value that was typed. Blank leaves the driver as it is; a per cent needs no sign. */
export function readDriver({ how, text }: TypedDriver, now: DriverNow, culture: Culture): Tried {
  if (text.trim() === "") return undefined;
  const read = how === "percent" ? readPercent(text, culture) : readValue(text, now.unit, culture);
  if (read === null) return undefined;
  if (typeof read !== "number") return read;
  const to = how === "percent" ? changedBy(now.value ?? 0, read) : read;
  // Nearer to what it is than anybody types, or a slider goes, is no change.
  return now.value !== undefined && same(to, now.value) ? undefined : to;
}

function readPercent(text: string, culture: Culture): number | null | ValueProblem {
  const read = readNumber(text, culture);
  if (typeof read !== "number") return read;
  return text.trim().endsWith("%") ? read : Number((read / 100).toPrecision(15));
}

/** A value grown by a share, without what binary fractions add: 12 by 10 % is 13.2. */
export function changedBy(value: number, share: number): number {
  return Number((value * (1 + share)).toPrecision(12));
}

/** By which share a value is another one than before; undefined of 0 or of nothing. */
export function shareOfChange(from: number | undefined, to: number | undefined): number | undefined {
  if (from === undefined || to === undefined || from === 0) return undefined;
  return to / from - 1;
}

/** A change in per cent with its sign, as people type it: `+10%`, `-2,5 %`. */
export function writePercent(share: number, culture: Culture, digits?: number): string {
  const near = worked(share, digits);
  return `${near > 0 ? "+" : near < 0 ? "-" : ""}${writeShare(Math.abs(near), culture)}`;
}

/** A value of a driver as it is typed, in its unit. */
export function writeDriver(value: number, unit: string, culture: Culture): string {
  return unit === "%" ? writeShare(value, culture) : writeNumber(value, culture);
}

/**
 * What stands in the field of a driver: the person's own letters where they were typed in this way, else what they come to.
 * `""` for a driver that stays as it is.
 */
export function textInField(typed: TypedDriver | undefined, how: How, now: DriverNow, culture: Culture): string {
  if (!typed) return "";
  const tried = readDriver(typed, now, culture);
  // What cannot be read stays in sight, whatever the way.
  if (typed.how === how || (typeof tried !== "number" && tried !== undefined)) return typed.text;
  if (tried === undefined) return "";
  if (how === "value") return writeDriver(worked(tried, 12), now.unit, culture);
  const share = shareOfChange(now.value, tried);
  return share === undefined ? "" : writePercent(share, culture);
}
