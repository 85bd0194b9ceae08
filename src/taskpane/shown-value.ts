import { writeDay, writeNumber, writeShare, type Culture } from "../blueprint/culture";
import { dayOfSerial } from "../blueprint/serial";
import { isFault, isMissing, type Cell } from "../okr/cell";
import type { Writing } from "./line-fields";
import type { Measured } from "./measured";

const CURRENCY = /^\p{Sc}$/u;

/**
 * A value as a person reads it in this Excel: `40 leads`, `$38,000`, `0,5 %`, a day where the key result is a date. What is
 * no number stands as it was typed.
 *
 * @param blank what is said of a blank cell
 */
export function shownValue(cell: Cell, { unit, type }: Measured, writing: Writing, blank: string): string {
  if (isMissing(cell) || cell === "") return blank;
  if (typeof cell === "object") return isFault(cell) ? cell.fault : cell.foreign;
  if (typeof cell !== "number") return String(cell);
  const { culture } = writing;
  if (type === "date") return shownDay(cell, writing);
  if (unit === "%") return writeShare(cell, culture);
  const digits = grouped(cell, culture);
  if (unit === "") return digits;
  // Where the comma is the decimal sign, the sign of a currency stands behind the amount.
  return CURRENCY.test(unit) && culture.decimal !== "," ? `${unit}${digits}` : `${digits}\u00a0${unit}`;
}

/** A day as the person writes it; what is none stands as it was typed. */
export function shownDay(cell: Cell, { culture, dates }: Writing): string {
  if (typeof cell !== "number") return typeof cell === "string" ? cell : "";
  const day = dayOfSerial(cell, dates);
  return day === undefined ? writeNumber(cell, culture) : writeDay(day, culture);
}

/** The same without its year, for where the year is plain: `31.12.`, `12/31`. */
export function shownDayOfYear(cell: Cell, { culture, dates }: Writing): string {
  const { shortDate } = culture;
  const yearLess = shortDate.replace(/^y+[./\s-]*|[/\s-]*y+.*$/, "");
  return shownDay(cell, { culture: { ...culture, shortDate: yearLess }, dates });
}

/** All digits of a number, with signs between its thousands. */
function grouped(value: number, culture: Culture): string {
  const [whole = "", places] = writeNumber(tidy(value), culture).split(culture.decimal);
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, culture.group);
  return places === undefined ? thousands : `${thousands}${culture.decimal}${places}`;
}

/** Without what binary fractions cannot hold. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
