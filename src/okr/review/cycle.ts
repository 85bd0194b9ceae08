import type { BookPeriod, Objective } from "../book";
import type { Cell } from "../cell";
import { dayIn, key, numberIn, same } from "../quality/lines";
import type { Review } from "./review";

/** What is wrong with how often an objective is reviewed: rule CADENCE (seeds 003.44, 003.45). */
export type CadenceFinding =
  | { readonly cadence: "planned-too-often"; readonly word: string }
  | { readonly cadence: "too-often"; readonly days: number }
  | { readonly cadence: "never"; readonly days: number };

/** Reviews nearer to each other than this are held every two weeks rather than every four. */
const TOO_NEAR = 21;
/** At least once a quarter. */
const LONGEST = 92;
const GRACE = 3;

/** Too often for a review; what is looked at weekly or daily is checked in, and reviewed once a quarter at least. */
const TOO_OFTEN = "every two weeks";
/** Days from one review to the next, by the word in the objective's row, where they are fewer than that. */
const DAYS: Readonly<Record<string, number>> = { monthly: 31 };

/**
 * The number of the review that is held on a day: one more than the last of this objective. A second row on the same day
 * belongs to the same review.
 */
export function iterationOn(reviews: readonly Review[], objectiveId: string, day: number): number {
  const own = reviews.filter(({ objective }) => same(objective, objectiveId));
  const days = daysOf(own);
  const that = own.find((review) => dayIn(review.day) === day);
  if (that) return whole(that.iteration) ?? days.indexOf(day) + 1;
  const highest = own.reduce((most, { iteration }) => Math.max(most, whole(iteration) ?? 0), 0);
  return Math.max(highest, days.length) + 1;
}

/** Whether an objective is reviewed too often or not at all; nothing where its rhythm is fine. */
export function cadenceOf(
  objective: Objective,
  reviews: readonly Review[],
  period: BookPeriod,
  asOf: Cell,
): CadenceFinding | undefined {
  const word = key(objective.cadence);
  if (word === TOO_OFTEN) return { cadence: "planned-too-often", word };
  const days = daysOf(reviews.filter((review) => same(review.objective, objective.id)));
  const [last, one] = [days.at(-1), days.at(-2)];
  if (last !== undefined && one !== undefined && last - one < TOO_NEAR)
    return { cadence: "too-often", days: last - one };
  const [start, today] = [dayIn(period.start), dayIn(asOf)];
  if (start === undefined || today === undefined || days.some((day) => day >= start)) return undefined;
  const planned = Object.hasOwn(DAYS, word) ? DAYS[word]! : LONGEST;
  return today - start > planned + GRACE ? { cadence: "never", days: today - start } : undefined;
}

/** The days on which something was reviewed, each once, the oldest first. */
export function daysOf(reviews: readonly Review[]): readonly number[] {
  return [...new Set(reviews.flatMap(({ day }) => dayIn(day) ?? []))].sort((a, b) => a - b);
}

function whole(cell: Cell): number | undefined {
  const number = numberIn(cell);
  return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
}
