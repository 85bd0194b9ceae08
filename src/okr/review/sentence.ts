import type { ReviewTexts } from "../../texts/review-texts";
import type { Accomplishment, Challenge } from "./agenda";
import type { CadenceFinding } from "./cycle";
import type { OverrideRefusal } from "./final-score";
import type { Open } from "./next-line";

export function accomplishmentSentence(facts: Accomplishment, texts: Pick<ReviewTexts, "accomplishment">): string {
  return (texts.accomplishment[facts.kind] as (facts: Accomplishment) => string)(facts);
}

export function challengeSentence(facts: Challenge, texts: Pick<ReviewTexts, "challenge">): string {
  return (texts.challenge[facts.kind] as (facts: Challenge) => string)(facts);
}

/** What is wrong with how often an objective is reviewed, why it matters, and the way out. */
export function cadenceSentence(facts: CadenceFinding, texts: Pick<ReviewTexts, "cadence">): string {
  return (texts.cadence[facts.cadence] as (facts: CadenceFinding) => string)(facts);
}

/** Why an override of a final score is not taken, and the way out. */
export function refusalSentence(facts: OverrideRefusal, texts: Pick<ReviewTexts, "refusals">): string {
  return (texts.refusals[facts.refused] as (facts: OverrideRefusal) => string)(facts);
}

/** What has to be looked at in a line that goes on, and the way out. */
export function openSentence(facts: Open, texts: Pick<ReviewTexts, "open">): string {
  return (texts.open[facts.open] as (facts: Open) => string)(facts);
}
