import { count, share } from "../grammar";

/** The page with the findings; what each says stands in `quality`. */
export const qualityPage = {
  title: "Quality check",
  found: (period: string, findings: number): string =>
    findings === 0
      ? `${period}: nothing to question.`
      : `${period}: ${count(findings, { one: "finding", other: "findings" })}.`,
  again: "Check again",
  goodness: (objective: string, passed: number, hinted: number, checks: number, good: number): string =>
    `${objective}: ${share(good)} of the checks passed (${passed} of ${checks}${hinted === 0 ? "" : `, ${hinted} with a hint only`}).`,
  tables: {
    period: "Period",
    teams: "Teams",
    objectives: "Objectives",
    keyResults: "Key results",
    work: "Work",
    commitments: "Commitments",
  },
  goTo: (sheet: string, cell: string): string => `Go to ${cell} on ${sheet}`,
  notShown: "The cell could not be shown",
  columnGone: "Its column is not in the sheet any more. Repair brings it back.",
  neverBlocks: "Findings warn, and forbid nothing: a good reason beats a rule.",
} as const;
