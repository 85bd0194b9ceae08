import type { BookPeriod } from "../book";
import { dayIn } from "../quality/lines";

/** How long a key result has waited for its check-in. */
export type Turn = "stale" | "due" | "rest";

/** Days that a check-in may be late before anybody says so, as in STATUS. */
export const GRACE = 3;

/** Days since the latest check-in, or since the period began while there is none; nothing before that, or without days. */
export function waitOf(last: number | undefined, { start }: BookPeriod, today: number | undefined): number | undefined {
  const since = last ?? dayIn(start);
  return since === undefined || today === undefined || today < since ? undefined : today - since;
}

/** Whose turn it is: stale beyond cadence and grace, due from the cadence on, and at once where nothing was ever said. */
export function turnOf(
  last: number | undefined,
  period: BookPeriod,
  today: number | undefined,
  cadenceDays: number,
): Turn {
  const wait = waitOf(last, period, today);
  if (wait === undefined) return "rest";
  if (wait > cadenceDays + GRACE) return "stale";
  return wait >= cadenceDays || last === undefined ? "due" : "rest";
}
