import type { QualityTexts } from "../../texts/quality-texts";
import type { SplitProblem } from "../split";
import type { Finding } from "./finding";

/** The sentence of a finding: what was found, why it matters, and the way out. */
export function sentenceOf(finding: Finding, { sentences }: Pick<QualityTexts, "sentences">): string {
  return (sentences[finding.rule] as (facts: Finding["facts"]) => string)(finding.facts);
}

/** The sentence for a target that cannot be divided. */
export function splitSentenceOf(problem: SplitProblem, { split }: Pick<QualityTexts, "split">): string {
  return (split[problem.problem] as (facts: SplitProblem) => string)(problem);
}
