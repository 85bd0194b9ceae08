import { isDay } from "./period";

/** How a person writes numbers and days: what Excel itself goes by, not the language of the pane. */
export interface Culture {
  /** Before the decimal places: `.` or `,`. */
  readonly decimal: string;
  /** Between thousands; a kind of space in some cultures, "" in others. */
  readonly group: string;
  /** A short date in the letters of .NET and Windows: `M/d/yyyy`, `dd.MM.yyyy`. */
  readonly shortDate: string;
}

/** Why what was typed is no number or day that can be told for sure; `texts` words it beside the field. */
export type ValueProblem =
  | { readonly problem: "not-a-number"; readonly typed: string; readonly example: string }
  /** The decimal sign of another culture: what was probably meant. */
  | { readonly problem: "other-decimal-sign"; readonly typed: string; readonly instead: string }
  /** A share without a percent sign that could be either. */
  | { readonly problem: "share-unclear"; readonly typed: string; readonly less: string; readonly more: string }
  | { readonly problem: "not-a-day"; readonly typed: string; readonly example: string }
  /** The order of another culture: what was probably meant. */
  | { readonly problem: "other-day-order"; readonly typed: string; readonly instead: string }
  | { readonly problem: "short-year"; readonly typed: string };

/** In German Excel a comma inside a number would end an argument, so that arguments are separated by semicolons there. */
export function listSeparator({ decimal }: Culture): "," | ";" {
  return decimal === "," ? ";" : ",";
}

/**
 * The culture that goes with a language and region, where Excel does not say its own.
 *
 * @param tag BCP 47; one that is not known gives the browser's own
 */
export function cultureFor(tag: string | undefined): Culture {
  const known = isTag(tag) ? tag : undefined;
  const numbers = new Intl.NumberFormat(known, { useGrouping: true }).formatToParts(12_345_678.9);
  const part = (type: Intl.NumberFormatPartTypes) => numbers.find((one) => one.type === type)?.value ?? "";
  const days = new Intl.DateTimeFormat(known, { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" });
  const letters = days.formatToParts(new Date(Date.UTC(2026, 11, 31))).map(({ type, value }) => {
    if (type === "literal") return value;
    return type === "year" ? "yyyy" : type === "month" ? "MM" : type === "day" ? "dd" : "";
  });
  return { decimal: part("decimal") || ".", group: part("group"), shortDate: letters.join("") };
}

function isTag(tag: string | undefined): tag is string {
  if (tag === undefined) return false;
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * A number as a person types it: with or without signs between thousands, with a sign of currency, in percent.
 *
 * @returns the number (`0,5 %` is 0.005), null where nothing was typed
 */
export function readNumber(typed: string, culture: Culture): number | null | ValueProblem {
  const text = typed.trim();
  if (text === "") return null;
  const { sign, digits, percent } = partsOf(text);
  const number = plainNumber(digits, culture);
  if (number !== undefined) return sign * (percent ? hundredth(number) : number);
  const swapped = { ...culture, decimal: culture.decimal === "," ? "." : ",", group: culture.decimal };
  const other = plainNumber(digits, swapped);
  if (other === undefined) return { problem: "not-a-number", typed: text, example: writeNumber(38000.5, culture) };
  const instead = `${sign < 0 ? "-" : ""}${writeNumber(other, culture)}${percent ? percentSign(culture) : ""}`;
  return { problem: "other-decimal-sign", typed: text, instead };
}

/**
 * A value of a key result: where its unit is `%`, 70 means 70 % without the sign too. Below 1 it could be either, and
 * has to be typed with the sign.
 */
export function readValue(typed: string, unit: string, culture: Culture): number | null | ValueProblem {
  const number = readNumber(typed, culture);
  if (unit !== "%" || typeof number !== "number" || number === 0 || partsOf(typed.trim()).percent) return number;
  if (Math.abs(number) > 1) return hundredth(number);
  const [less, more] = [hundredth(number), number].map((share) => writeShare(share, culture)) as [string, string];
  return { problem: "share-unclear", typed: typed.trim(), less, more };
}

/** Divided in decimal, as people do: 0.7 / 100 would be 0.006999999999999999. */
function hundredth(number: number): number {
  return Number((number / 100).toPrecision(15));
}

/** Sign, digits and percent sign; a sign of currency is no part of the number. */
function partsOf(text: string): { readonly sign: 1 | -1; readonly digits: string; readonly percent: boolean } {
  const bare = text
    .replace(/\u2212/g, "-")
    .replace(/^([+-]?)\s*\p{Sc}\s*/u, "$1")
    .replace(/\s*\p{Sc}$/u, "");
  const percent = /\s*%$/.test(bare);
  const digits = bare.replace(/\s*%$/, "");
  return { sign: digits.startsWith("-") ? -1 : 1, digits: digits.replace(/^[+-]\s*/, ""), percent };
}

/** Digits in groups of three (or of two before the last three, as in India), then decimal places. */
function plainNumber(text: string, { decimal, group }: Culture): number | undefined {
  const [whole = "", places = "", ...others] = text.split(decimal);
  if (others.length > 0 || !/^\d*$/.test(places) || (whole === "" && places === "")) return undefined;
  const between = groupPattern(group);
  const grouped =
    between !== "" &&
    new RegExp(`^[1-9]\\d{0,2}(?:(?:${between}\\d{2})*${between}\\d{3}|(?:${between}\\d{3})+)$`).test(whole);
  if (!grouped && !/^\d*$/.test(whole)) return undefined;
  return Number(`${whole.replace(/\D/g, "") || "0"}.${places || "0"}`);
}

/** Every kind of space stands for another, and so do the two apostrophes of Switzerland. */
function groupPattern(group: string): string {
  if (/^\s$/.test(group)) return "\\s";
  if (/^['’]$/.test(group)) return "['’]";
  return group === "" ? "" : `[${group.replace(/[\\\]^-]/g, "\\$&")}]`;
}

/** A number as `readNumber` reads it: all its digits, and no signs between thousands. */
export function writeNumber(value: number, { decimal }: Culture): string {
  const plain = Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
  // JavaScript writes very small numbers with an exponent.
  const written = /e-/.test(plain) ? value.toFixed(20).replace(/0+$/, "") : plain;
  return written.replace(".", decimal);
}

/** A share in percent: `0,5 %` where the comma is the decimal sign, `0.5%` elsewhere. */
export function writeShare(share: number, culture: Culture): string {
  return `${writeNumber(Number((share * 100).toPrecision(15)), culture)}${percentSign(culture)}`;
}

function percentSign({ decimal }: Culture): string {
  return decimal === "," ? "\u00a0%" : "%";
}

/**
 * A day as a person types it, in the culture's order; `2026-12-31` everywhere. A year has four digits, or two up to 29,
 * as in Excel.
 *
 * @returns the day as `2026-12-31`, null where nothing was typed
 */
export function readDay(typed: string, culture: Culture): string | null | ValueProblem {
  const text = typed.trim();
  if (text === "") return null;
  const example = writeDay("2026-12-31", culture);
  const [, one, first, two, last] = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{1,4})\.?$/.exec(text) ?? [];
  if (one === undefined || first === undefined || two === undefined || last === undefined) {
    return { problem: "not-a-day", typed: text, example };
  }
  if (one.length === 4) return dayOf(one, two, last) ?? { problem: "not-a-day", typed: text, example };
  // Points belong to days of other cultures, whose order is not that of this one.
  if (first === "." && !culture.shortDate.includes(".")) return { problem: "not-a-day", typed: text, example };
  if (last.length === 2 && Number(last) > 29) return { problem: "short-year", typed: text };
  const year = last.length === 2 ? `20${last}` : last;
  const order = orderOf(culture);
  // Year first: which of the other two is the month only a day above 12 tells.
  const [month, day] = order === "dmy" || (order === "ymd" && Number(one) > 12) ? [two, one] : [one, two];
  if (order === "ymd" && Number(one) <= 12 && Number(two) <= 12) return { problem: "not-a-day", typed: text, example };
  const read = dayOf(year, month, day);
  if (read !== undefined) return read;
  const other = dayOf(year, day, month);
  if (other === undefined) return { problem: "not-a-day", typed: text, example };
  return { problem: "other-day-order", typed: text, instead: writeDay(other, culture) };
}

/** A day `2026-12-31` as `readDay` reads it: digits only, the year with all four. */
export function writeDay(iso: string, { shortDate }: Culture): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const number = (digits: string, letters: string) => (letters.length === 1 ? String(Number(digits)) : digits);
  const pattern = shortDate.replace(/'[^']*'/g, "");
  if (!/^[dMy./\s-]*$/.test(pattern)) return iso;
  return pattern
    .replace(/y+/, year)
    .replace(/M+/, (letters) => number(month, letters))
    .replace(/d+/, (letters) => number(day, letters));
}

function orderOf({ shortDate }: Culture): "dmy" | "mdy" | "ymd" {
  const [day, month, year] = ["d", "M", "y"].map((letter) => shortDate.indexOf(letter)) as [number, number, number];
  if (year >= 0 && year < day && year < month) return "ymd";
  return month >= 0 && month < day ? "mdy" : "dmy";
}

/** From 1904 on, where Excel's calendars agree that a day exists. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) && iso > "1904-01-01" ? iso : undefined;
}
