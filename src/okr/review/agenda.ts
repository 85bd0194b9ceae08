import type { Book, KeyResult, Objective, Work } from "../book";
import type { Cell } from "../cell";
import { filled } from "../log/cells";
import type { Counted, CountedLog } from "../log/counted";
import { scoreOf, statusOf } from "../log/measure";
import { objectiveNow } from "../log/objective-trend";
import { atLeast } from "../numbers";
import { dayIn, linesOf, numberIn, same } from "../quality/lines";
import { STATUS } from "../status";
import { bandOf, QUESTIONS, type Band, type Question } from "./bands";
import { cadenceOf, daysOf, iterationOn, type CadenceFinding } from "./cycle";
import { isFinished } from "./outcome";
import type { Review } from "./review";

/** Something that went well, to be named in the review (seed 004.10). */
export type Accomplishment =
  { readonly kind: "reached"; readonly keyResult: KeyResult } | { readonly kind: "done"; readonly work: Work };

/** Something that stands in the way, to be talked about. */
export type Challenge =
  | { readonly kind: "behind"; readonly keyResult: KeyResult; readonly status: string }
  | { readonly kind: "blocker"; readonly checkIn: Counted }
  | { readonly kind: "help"; readonly checkIn: Counted };

/** What a review of one objective begins with. It is about results and work; people are not compared. */
export interface AgendaItem {
  readonly objective: Objective;
  /** Which review of this objective it is. */
  readonly iteration: number;
  /** 0 to 1; nothing while nothing is measured, or one of its key results cannot be scored. */
  readonly score: number | undefined;
  readonly band: Band | undefined;
  readonly questions: readonly Question[];
  readonly accomplishments: readonly Accomplishment[];
  /** What key results lack now, then what check-ins said since the last review, the latest first. */
  readonly challenges: readonly Challenge[];
  readonly cadence: CadenceFinding | undefined;
}

const BEHIND: readonly string[] = [STATUS.behind, STATUS.atRisk, STATUS.missed, STATUS.noData];

/**
 * What is to be talked about in a review, for each objective at work in the order of the sheet.
 *
 * @param log  as counted for the as-of day
 * @param asOf the day of the review; while it is no day, there is nothing to review
 */
export function agenda(book: Book, log: CountedLog, reviews: readonly Review[], asOf: Cell): readonly AgendaItem[] {
  const today = dayIn(asOf);
  if (today === undefined) return [];
  const lines = linesOf(book);
  const valueOf = ({ id, current }: KeyResult) => log.latest(id)?.checkIn.value ?? filled(current);
  return lines.objectives.map((objective): AgendaItem => {
    const keyResults = lines.keyResultsOf(objective);
    const own = reviews.filter((review) => same(review.objective, objective.id));
    const since = daysOf(own).findLast((day) => day < today) ?? dayIn(book.period.start) ?? -Infinity;
    const computed = objectiveNow(keyResults, book.period, today, valueOf)?.score ?? undefined;
    const score = numberIn(objective.score) ?? computed;
    const band = bandOf(score);
    return {
      objective,
      iteration: iterationOn(reviews, objective.id, today),
      score,
      band,
      questions: band ? QUESTIONS[band] : [],
      accomplishments: [
        ...keyResults
          .filter((keyResult) => atLeast(scoreOf(keyResult, valueOf(keyResult)) ?? 0, 1))
          .map((keyResult) => ({ kind: "reached" as const, keyResult })),
        ...keyResults
          .flatMap((keyResult) => lines.workFor(keyResult))
          .filter(isFinished)
          .map((work) => ({ kind: "done" as const, work })),
      ],
      challenges: [
        ...keyResults.flatMap((keyResult): Challenge[] => {
          const status = statusOf(keyResult, book.period, valueOf(keyResult), today) ?? "";
          return BEHIND.includes(status) ? [{ kind: "behind", keyResult, status }] : [];
        }),
        ...keyResults
          .flatMap(({ id }) => log.of(id))
          .filter(({ day }) => day > since)
          .sort((a, b) => b.day - a.day || b.checkIn.row - a.checkIn.row)
          .flatMap(said),
      ],
      cadence: cadenceOf(objective, reviews, book.period, today),
    };
  });
}

function said(checkIn: Counted): Challenge[] {
  const { blocker, help } = checkIn.checkIn;
  return [
    ...(blocker.trim() === "" ? [] : [{ kind: "blocker" as const, checkIn }]),
    ...(help.trim() === "" ? [] : [{ kind: "help" as const, checkIn }]),
  ];
}
