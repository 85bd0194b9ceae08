import { DAYS_1904 } from "./number-format";
import { dateFromSerial } from "./numfmt";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system, as seen from any day after February 1900. */
const ZERO = Date.UTC(1899, 11, 30);

/** The same day some months later, held to the end of shorter months, as EDATE has it. */
export function addMonths(serial: number, months: number, dateSystem: 1900 | 1904): number {
  const shift = dateSystem === 1904 ? DAYS_1904 : 0;
  const [year, month, day] = dateFromSerial(serial + shift);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const date = Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
  return (date - ZERO) / MILLISECONDS_PER_DAY - shift + (serial - Math.floor(serial));
}

/** Saturday or Sunday? */
export function isWeekend(serial: number, dateSystem: 1900 | 1904): boolean {
  const day = (Math.floor(serial) + (dateSystem === 1904 ? DAYS_1904 : 0)) % 7;
  return day === 0 || day === 1;
}
