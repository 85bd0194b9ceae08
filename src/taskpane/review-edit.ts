import { dayOfSerial } from "../blueprint/serial";
import { dayIn, key } from "../okr/quality/lines";
import type { AgendaItem } from "../okr/review/agenda";
import type { Question } from "../okr/review/bands";
import { accomplishmentSentence, challengeSentence } from "../okr/review/sentence";
import type { ReviewTexts } from "../texts/review-texts";
import type { OpenBook } from "../workbook/open-book";
import type { Added, Edit, NewRow } from "../workbook/port";
import { aboutOf, dateSystemOf, entriesFor, headerOf } from "../workbook/to-book";

/** What is written about an objective in a review, from what the sheets propose to the rows of the Reviews table. */

/** What a person has written about an objective and not saved yet. A text that nobody touched is missing. */
export interface ReviewDraft {
  readonly accomplishments?: string;
  readonly challenges?: string;
  readonly answers?: Readonly<Partial<Record<Question, string>>>;
  /** Whether it is to be saved, where a person said so. */
  readonly included?: boolean;
}

/** By `draftKey`. */
export type ReviewDrafts = Readonly<Record<string, ReviewDraft>>;

export const PROPOSED = ["accomplishments", "challenges"] as const;
export type Proposed = (typeof PROPOSED)[number];

export function draftKey(period: string, objectiveId: string): string {
  return JSON.stringify([period, key(objectiveId)]);
}

/** What the sheets propose to write down, a sentence each, in the language of the sheets. */
export function proposals(
  { accomplishments, challenges }: Pick<AgendaItem, Proposed>,
  texts: ReviewTexts,
): Readonly<Record<Proposed, readonly string[]>> {
  return {
    accomplishments: distinct(accomplishments.map((facts) => accomplishmentSentence(facts, texts))),
    challenges: distinct(challenges.map((facts) => challengeSentence(facts, texts))),
  };
}

/** What stands in a field: what was written, or all that is proposed. */
export function textOf(draft: ReviewDraft, field: Proposed, proposed: readonly string[]): string {
  return draft[field] ?? proposed.join("\n");
}

/** Proposed sentences that a person took out of the text. */
export function leftOut(text: string, proposed: readonly string[]): readonly string[] {
  return proposed.filter((sentence) => !text.includes(sentence));
}

/** Whether a review is to be saved: because a person says so, or else because a person wrote something. */
export function isIncluded({ questions }: Pick<AgendaItem, "questions">, draft: ReviewDraft): boolean {
  const said = [draft.accomplishments, draft.challenges, ...questions.map((question) => draft.answers?.[question])];
  return draft.included ?? said.some((text) => text !== undefined && text.trim() !== "");
}

/** Answers to questions of a band that the objective is not in any more: they have no column to go to. */
export function answersOfOtherBands(
  { questions }: Pick<AgendaItem, "questions">,
  { answers = {} }: ReviewDraft,
): readonly (readonly [Question, string])[] {
  const all = Object.entries(answers) as [Question, string][];
  return all.filter(([question, text]) => !questions.includes(question) && text.trim() !== "");
}

/** A review that is to be saved. */
export interface Reviewed {
  readonly item: AgendaItem;
  readonly draft: ReviewDraft;
}

/** The day of the review as `2026-11-15`: that on which the scores are judged; nothing while it is no day. */
export function reviewDay({ book, found, reading }: OpenBook): string | undefined {
  const asOf = dayIn(book.period.asOf);
  return asOf === undefined ? undefined : dayOfSerial(asOf, dateSystemOf(found, reading));
}

/**
 * Adds a row for each objective that was reviewed, all in one edit; nothing where one of the objectives is gone by then.
 *
 * @param reviews at least one
 * @param day     as `2026-11-15`
 * @param by      a role or a team; may be blank
 * @param texts   in the language of the sheets
 */
export function saveReviews(
  open: OpenBook,
  reviews: readonly Reviewed[],
  day: string,
  by: string,
  texts: ReviewTexts,
): Edit {
  const sheets = open.names.texts;
  const [first, ...others] = reviews.map(({ item, draft }): NewRow => {
    const proposed = proposals(item, texts);
    const [firstAnswer, secondAnswer, thirdAnswer] = item.questions.map((question) => draft.answers?.[question] ?? "");
    const said = {
      accomplishments: textOf(draft, "accomplishments", proposed.accomplishments),
      challenges: textOf(draft, "challenges", proposed.challenges),
      firstAnswer,
      secondAnswer,
      thirdAnswer,
      band: item.band ?? "",
      by,
    };
    const texted = Object.entries(said).map(([field, text]) => [field, text?.trim() || null]);
    return entriesFor(sheets, "reviews", {
      day: { date: day },
      iteration: item.iteration,
      objective: item.objective.id,
      score: item.score ?? null,
      ...(Object.fromEntries(texted) as Readonly<Record<keyof typeof said, string | null>>),
    });
  });
  if (!first) throw new Error("There is no review to save.");
  const { tables } = open.names;
  const header = headerOf(sheets, "objectives", "id");
  return {
    needs: reviews.map(({ item }) => ({ table: tables.objectives, header, key: item.objective.id })),
    additions: [{ table: tables.reviews, rows: [first, ...others], about: aboutOf(sheets, "reviews") }],
  };
}

/** Takes the rows out again that were just added, as long as nobody changed them. */
export function unsaveReviews({ names }: OpenBook, added: readonly Added[]): Edit {
  const header = headerOf(names.texts, "reviews", "objective");
  return {
    removals: added.flatMap(({ table, rows }) =>
      rows.map(({ cells }) => ({ row: { table, header, key: String(cells[header]), which: "last" as const }, cells })),
    ),
  };
}

function distinct(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
