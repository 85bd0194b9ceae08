import { isFault, isMissing, type Cell, type List } from "./cell";
import { noDate, noNumber, placeIn, sizesDiffer, word } from "./fields";
import { sum } from "./numbers";
import { isProblem, type Problem } from "./problem";
import { words } from "./words";

export const FORECAST_METHODS = words(["linear", "pace", "last"]);

interface CheckIn {
  /** Serial number with its time of day. */
  readonly date: number;
  readonly value: number;
}

/**
 * The value to expect on the end date, from the check-ins so far.
 *
 * @param dates   Excel serial numbers; with their time of day for linear and pace
 * @param values  what was measured; rows with a missing value are not read
 * @param endDate the day in question
 * @param method  linear (when missing): least squares; pace: the line through the first and the latest check-in;
 *                last: the latest value
 * @returns a value in the unit of `values`, or a problem; `too-few-dates` while there are too few days with values
 * @see docs/functions.md, "OKR.FORECAST"
 */
export function forecast(dates: List, values: List, endDate: Cell, method?: Cell): number | Problem {
  const unequal = sizesDiffer({ dates, values });
  if (unequal) return unequal;
  const way = word(method, "method", FORECAST_METHODS, "linear" as const);
  if (isProblem(way)) return way;
  if (typeof endDate !== "number") return noDate(endDate, { argument: "end_date" });
  const checkIns = readCheckIns(dates, values, way === "last");
  if (isProblem(checkIns)) return checkIns;
  const [first, latest] = ends(checkIns);
  if (way === "last") return latest ? latest.value : { problem: "too-few-dates", dates: 0, needed: 1 };
  if (!first || !latest || first.date === latest.date) {
    return { problem: "too-few-dates", dates: checkIns.length ? 1 : 0, needed: 2 };
  }
  const result = way === "pace" ? throughEnds(first, latest, endDate) : leastSquares(checkIns, endDate);
  return Number.isFinite(result) ? result : { problem: "overflow" };
}

function readCheckIns(dates: List, values: List, wholeDays: boolean): CheckIn[] | Problem {
  const checkIns: CheckIn[] = [];
  for (let i = 0; i < values.cells.length; i++) {
    const value = values.cells[i];
    const date = dates.cells[i];
    if (isFault(date)) return noDate(date, placeIn(dates, i, "dates"));
    if (isMissing(value)) continue;
    if (typeof value !== "number") return noNumber(value, placeIn(values, i, "values"));
    if (typeof date !== "number") return noDate(date, placeIn(dates, i, "dates"));
    checkIns.push({ date: wholeDays ? Math.floor(date) : date, value });
  }
  return checkIns;
}

/** The first and the latest by date: on a tie the upper row is the first and the lower row the latest. */
function ends(checkIns: readonly CheckIn[]): [CheckIn | undefined, CheckIn | undefined] {
  let first: CheckIn | undefined;
  let latest: CheckIn | undefined;
  for (const checkIn of checkIns) {
    if (!first || checkIn.date < first.date) first = checkIn;
    if (!latest || checkIn.date >= latest.date) latest = checkIn;
  }
  return [first, latest];
}

function throughEnds(first: CheckIn, latest: CheckIn, endDate: number): number {
  const slope = (latest.value - first.value) / (latest.date - first.date);
  return first.value + slope * (endDate - first.date);
}

/** Around the mean date, so that serial numbers near 46,000 do not eat the digits that differ. */
function leastSquares(checkIns: readonly CheckIn[], endDate: number): number {
  const middle = sum(checkIns.map(({ date }) => date)) / checkIns.length;
  const mean = sum(checkIns.map(({ value }) => value)) / checkIns.length;
  const together = sum(checkIns.map(({ date, value }) => (date - middle) * (value - mean)));
  const spread = sum(checkIns.map(({ date }) => (date - middle) ** 2));
  return mean + (together / spread) * (endDate - middle);
}
