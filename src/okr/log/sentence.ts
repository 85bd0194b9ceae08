import type { LogTexts } from "../../texts/log-texts";
import type { CheckIn, Doubt, NotCounted } from "./check-in";
import type { Signal } from "./signal";

/** Why a row of the log does not count, as one sentence; `""` for a blank row, of which there is nothing to say. */
export function notCountedSentence(why: NotCounted, { notCounted }: Pick<LogTexts, "notCounted">): string {
  return why.why === "blank" ? "" : (notCounted[why.why] as (facts: NotCounted) => string)(why);
}

/** What is odd about a row that counts, as one sentence. */
export function doubtSentence(doubt: Doubt, { doubts }: Pick<LogTexts, "doubts">): string {
  return (doubts[doubt.doubt] as (facts: Doubt) => string)(doubt);
}

/** The same with the row in front, for where the row is not in sight. */
export function withPlace(checkIn: CheckIn, sentence: string, { place }: Pick<LogTexts, "place">): string {
  return `${place({ row: checkIn.row, id: checkIn.id.trim() })}: ${sentence}`;
}

/** The sentence of a signal: what was found, why it matters, and the way out. */
export function signalSentence(signal: Signal, { signals }: Pick<LogTexts, "signals">): string {
  return (signals.sentences[signal.signal] as (facts: Signal["facts"]) => string)(signal.facts);
}
