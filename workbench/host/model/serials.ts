import { DAYS_1904 } from "./number-format";
import { parseValue } from "./numfmt";
import type { CellValue } from "./values";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
const DAY = 86_400_000;
/** Serial 0; right from March 1900 on, before that Excel counts a day that never was. */
const ZERO = Date.UTC(1899, 11, 30);

/** The serial number of an ISO date (`2026-04-01`, `2026-04-01T12:00:00Z`) or of a date as one types it. */
export function dateSerial(text: string, system: 1900 | 1904 = 1900): CellValue {
  const iso = ISO.exec(text.trim());
  if (!iso) return parseValue(text)?.value ?? text;
  const [year, month, day, hour = 0, minute = 0, second = 0] = iso.slice(1).map((part) => Number(part ?? 0));
  const serial = (Date.UTC(year!, month! - 1, day, hour, minute, second) - ZERO) / DAY;
  return serial - (system === 1904 ? DAYS_1904 : 0);
}

/** The share of a day of a time: `09:30`, or the time of an ISO date. */
export function timeSerial(text: string): CellValue {
  const iso = ISO.exec(text.trim());
  const serial = iso ? dateSerial(text) : (parseValue(text)?.value ?? text);
  return typeof serial === "number" && iso ? serial - Math.floor(serial) : serial;
}
