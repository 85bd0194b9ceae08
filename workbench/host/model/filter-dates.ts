import { DAYS_1904 } from "./number-format";
import { dateFromSerial } from "./numfmt";

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]; // prettier-ignore

function dayOf(serial: number, dateSystem: 1900 | 1904): Day {
  const [year, month, day] = dateFromSerial(serial + (dateSystem === 1904 ? DAYS_1904 : 0));
  return { year, month, day };
}

const quarter = ({ month }: Day) => Math.ceil(month / 3);
const months = ({ year, month }: Day) => year * 12 + month;
const quarters = (day: Day) => day.year * 4 + quarter(day);
/** Weeks begin on Sunday, as Excel's filter has them. */
const weeks = (serial: number, dateSystem: 1900 | 1904) =>
  Math.floor((serial + (dateSystem === 1904 ? DAYS_1904 : 0) - 1) / 7);

/** A test for one of Excel's periods (`ThisMonth`, `YearToDate`, `AllDatesInPeriodQuarter2` …); undefined for others. */
export function isDatePeriod(
  kind: string,
  today: number,
  dateSystem: 1900 | 1904,
): ((serial: number) => boolean) | undefined {
  const now = dayOf(today, dateSystem);
  const named = /^AllDatesInPeriod(.+)$/.exec(kind)?.[1];
  if (named) {
    const month = MONTHS.indexOf(named) + 1;
    const wanted = Number(/^Quarter([1-4])$/.exec(named)?.[1] ?? 0);
    if (month > 0) return (serial) => dayOf(serial, dateSystem).month === month;
    return wanted > 0 ? (serial) => quarter(dayOf(serial, dateSystem)) === wanted : undefined;
  }
  if (kind === "YearToDate") {
    return (serial) => dayOf(serial, dateSystem).year === now.year && Math.floor(serial) <= today;
  }
  const days = { Yesterday: -1, Today: 0, Tomorrow: 1 }[kind];
  if (days !== undefined) return (serial) => Math.floor(serial) === today + days;
  const [, which, unit] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(kind) ?? [];
  if (!which) return undefined;
  const shift = which === "Last" ? -1 : which === "Next" ? 1 : 0;
  switch (unit) {
    case "Week":
      return (serial) => weeks(serial, dateSystem) === weeks(today, dateSystem) + shift;
    case "Month":
      return (serial) => months(dayOf(serial, dateSystem)) === months(now) + shift;
    case "Quarter":
      return (serial) => quarters(dayOf(serial, dateSystem)) === quarters(now) + shift;
    default:
      return (serial) => dayOf(serial, dateSystem).year === now.year + shift;
  }
}

const UNITS = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

/** A test for one entry of a values filter by date: everything within that year, month, day … */
export function dateTest(
  { date, specificity }: Excel.FilterDatetime,
  dateSystem: 1900 | 1904,
): (serial: number) => boolean {
  const wanted = date.split(/[^0-9]+/).map(Number);
  const count = UNITS.indexOf(specificity) + 1;
  return (serial) => {
    const parts = dateFromSerial(serial + (dateSystem === 1904 ? DAYS_1904 : 0));
    return parts.slice(0, count).every((part, i) => part === wanted[i]);
  };
}
