import type { Locale } from "../../model/culture";
import { isError, type CellError, type CellValue, type ErrorCode } from "../../model/values";
import { numberText } from "../text-functions";

/** Values as Excel's operators see them: what becomes a number, a text, TRUE or FALSE, and what is larger than what. */

export const fault = (error: ErrorCode): CellError => ({ error });
export const VALUE = fault("#VALUE!");
export const REF = fault("#REF!");
export const NA = fault("#N/A");
export const NUM = fault("#NUM!");
export const DIV0 = fault("#DIV/0!");

const NUMERIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A value in arithmetic: blank is 0, TRUE is 1, a text is the English number that it spells. */
export function asNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  return numberIn(value) ?? VALUE;
}

/** The number that a text spells in English, with or without a percent sign. */
export function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  const percent = trimmed.endsWith("%");
  const digits = percent ? trimmed.slice(0, -1).trim() : trimmed;
  if (!NUMERIC.test(digits)) return undefined;
  const number = Number(digits) * (percent ? 0.01 : 1);
  return Number.isFinite(number) ? number : undefined;
}

/** A value where TRUE or FALSE is asked for. */
export function asTruth(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE;
}

/** A value that is joined with `&`, as the region writes it. */
export function asText(value: CellValue, { culture }: Locale): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : numberText(value, culture);
  if (typeof value === "boolean") return value ? culture.words.true : culture.words.false;
  return value;
}

/** Numbers come before texts, texts before FALSE and TRUE. */
function rank(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** What a blank is beside another value: 0, "" or FALSE. */
function beside(other: CellValue): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Below 0 where the first value is smaller, 0 where they are equal; texts without regard to case. Neither is an error. */
export function order(one: CellValue, other: CellValue): number {
  const [a, b] = [one ?? beside(other), other ?? beside(one)] as [number | string | boolean, number | string | boolean];
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") {
    const [low, high] = [a.toLowerCase(), b.toLowerCase()];
    return low < high ? -1 : low > high ? 1 : 0;
  }
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return isError(a) && isError(b) && a.error === b.error && a.sentence === b.sentence;
}
