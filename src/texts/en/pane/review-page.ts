import { count, quote } from "../grammar";

/** The page that a team reviews its objectives on; bands, questions and what is proposed stand in `review`. */
export const reviewPage = {
  title: "Review",
  intro:
    "What was reached, what was learnt, what will be done differently. About results and work, never about people.",
  head: (period: string, day: string, objectives: number): string =>
    `${period}, as of ${day}: ${count(objectives, { one: "objective", other: "objectives" })}.`,
  noneTitle: "There is nothing to review yet",
  none: "No objective is at work in this period.",
  noSheetTitle: "Reviews cannot be saved in this workbook",
  noSheet: "It has no table for them. Everything else on this page can be talked over all the same.",
  noId: "This objective has no id, so nobody could tell later what was reviewed. Give its row one, such as O1.",
  notMeasured: "No band yet: nothing is measured, or one of the key results cannot be scored.",
  reviewedOn: (day: string): string => `Reviewed on ${day}`,
  notSaved: "Not saved yet",
  keyResults: "Key results",
  measured: (value: string, target: string): string => `${value}, target ${target}`,
  noKeyResults: "No key result counts for it.",
  trendOf: (id: string): string => `Trend of ${id}`,
  agreed: "What was agreed",
  allAsAgreed: "Start, target and weight are what was agreed before.",
  changedOn: (id: string, day: string, changes: string): string => `${id}, changed on ${day}: ${changes}.`,
  changedUnsaid: (id: string, changes: string): string => `${id}, changed and never recorded: ${changes}.`,
  neverAgreed: (ids: string): string => `Never agreed: ${ids}.`,
  leftOut: (id: string, state: string): string => `${id} is left out of the score: ${state}.`,
  reason: (reason: string): string => `Reason: ${reason}`,
  noReason: "No reason was given.",
  proposed: "Proposed from the sheets: change it, or take it out.",
  nothingProposed: "Nothing to propose from the sheets.",
  takeIn: (sentence: string): string => `Put in: ${sentence}`,
  questions: (band: string): string => `Questions for ${quote(band)}`,
  otherBand: (question: string, answer: string): string =>
    `The band has changed, and this answer is not saved any more. ${question} ${answer}`,
  include: "Save this review",
  includeOf: (id: string): string => `Save this review of ${id}`,
  earlier: (reviews: number): string => count(reviews, { one: "earlier review", other: "earlier reviews" }),
  earlierHead: (iteration: string, day: string): string => (iteration === "" ? day : `${day}, review ${iteration}`),
  earlierStood: (band: string, score: string): string => [band, score].filter((part) => part !== "").join(", "),
  nothingSaid: "Nothing was written down.",
  signed: (by: string): string => `By ${by}`,
  by: "Reviewed by",
  byHint: "A role or a team; may stay blank. Kept on this computer for the next time.",
  save: (reviews: number): string =>
    reviews === 0 ? "Save" : `Save ${count(reviews, { one: "review", other: "reviews" })}`,
  nothingToSave: `Answer a question first, or tick ${quote("Save this review")}.`,
  saved: (reviews: number, sheet: string): string =>
    `${count(reviews, { one: "review is", other: "reviews are" })} saved on ${sheet}.`,
  undo: "Undo",
  undone: "Taken out of the sheet again. What you wrote is back on this page.",
} as const;
