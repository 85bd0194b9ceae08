import type { Book, BookPeriod, Commitment, KeyResult, Objective, Team, Work } from "../../../src/okr/book";
import { checkQuality } from "../../../src/okr/quality/check";
import type { FactsOf, Finding, Rule } from "../../../src/okr/quality/finding";
import type { KeyResultRule } from "../../../src/okr/quality/key-result-rule";
import type { Language } from "../../../src/texts/languages";

/** 2026-10-01, a first day; the period of the book below ends on 2026-12-31. */
export const FIRST = 46_296;
export const LAST = FIRST + 91;

export const TEAM: Team = { row: 0, team: "Sales", level: "team", partOf: "", mission: "Customers who stay" };

export const OBJECTIVE: Objective = {
  row: 0,
  id: "O1",
  objective: "Improve the health and depth of our sales pipeline",
  team: "Sales",
  owner: "Head of Sales",
  serves: "Mission",
  supports: "",
  weight: null,
  state: "Active",
  setBy: "manager",
  cadence: "quarterly",
  enough: "yes",
  score: null,
  expected: null,
  status: "",
};

export const KEY_RESULT: KeyResult = {
  row: 0,
  id: "KR1",
  keyResult: "Pipeline increases to 100 active leads",
  objective: "O1",
  metric: "Active leads",
  type: "increase",
  start: 40,
  target: 100,
  limit: null,
  current: null,
  unit: "leads",
  owner: "Sales Development Lead",
  due: null,
  weight: null,
  state: "Active",
  setBy: "crew",
  ambition: null,
  chance: null,
  partOf: "",
  cadence: "weekly",
  evidence: "",
  reason: "",
  score: null,
  expected: null,
  status: "",
  override: "",
  lastCheckIn: null,
};

export const WORK: Work = {
  row: 0,
  id: "W1",
  work: "Require 100 cold calls per month per salesperson",
  moves: "KR1",
  why: "More first conversations bring more leads",
  team: "Sales",
  owner: "Sales Development Lead",
  due: null,
  state: "Planned",
  setBy: "crew",
  cadence: "once",
  quota: null,
  quotaUnit: "",
  evidence: "",
  driver: "",
  hypothesis: "",
  reach: null,
  impact: null,
  confidence: null,
  effort: null,
};

export const COMMITMENT: Commitment = {
  row: 0,
  day: FIRST,
  keyResult: "KR1",
  start: 40,
  target: 100,
  weight: null,
  reason: "",
  by: "Head of Sales",
};

const PERIOD: BookPeriod = { label: "Q4 2026", start: FIRST, end: LAST, asOf: FIRST - 7, ambition: 0.7 };

const CLEAN_KEY_RESULTS: readonly Partial<KeyResult>[] = [
  {},
  {
    id: "KR2",
    keyResult: "Average deal size increases to $50,000",
    metric: "Average deal size",
    start: 38_000,
    target: 50_000,
    unit: "$",
  },
  {
    id: "KR3",
    keyResult: "Refund rate falls from 0.5 % to 0.2 %",
    metric: "Refund rate",
    type: "decrease",
    start: 0.005,
    target: 0.002,
    unit: "%",
  },
];

interface Lines {
  readonly period?: Partial<BookPeriod>;
  readonly teams?: readonly Partial<Team>[];
  readonly objectives?: readonly Partial<Objective>[];
  readonly keyResults?: readonly Partial<KeyResult>[];
  readonly work?: readonly Partial<Work>[];
  readonly commitments?: readonly Partial<Commitment>[];
}

/**
 * A book that breaks no rule, with what is given in place of its own lines; each line is whole without saying all of it.
 * Every key result has its work unless work is given.
 */
export function bookOf({
  period,
  teams,
  objectives,
  keyResults = CLEAN_KEY_RESULTS,
  work,
  commitments,
}: Lines = {}): Book {
  const rows = <R>(whole: R, lines: readonly Partial<R>[]) => lines.map((line, row) => ({ ...whole, ...line, row }));
  return {
    period: { ...PERIOD, ...period },
    teams: rows(TEAM, teams ?? [{}]),
    objectives: rows(OBJECTIVE, objectives ?? [{}]),
    keyResults: rows(KEY_RESULT, keyResults),
    work: rows(WORK, work ?? keyResults.map(({ id = KEY_RESULT.id }, i) => ({ id: `W${i + 1}`, moves: id }))),
    commitments: rows(COMMITMENT, commitments ?? []),
  };
}

/** The clean book with its first objective, key result or work changed. */
export const withObjective = (line: Partial<Objective>) => bookOf({ objectives: [line] });
export const withKeyResult = (line: Partial<KeyResult>) =>
  bookOf({ keyResults: [line, ...CLEAN_KEY_RESULTS.slice(1)] });
export const withWork = (line: Partial<Work>) =>
  bookOf({ work: [line, ...["2", "3"].map((n) => ({ id: `W${n}`, moves: `KR${n}` }))] });

export function findings(book: Book, language: Language = "en", rule: KeyResultRule = "3 to 5"): readonly Finding[] {
  return checkQuality(book, rule, language);
}

/** Where a rule is broken: `keyResults 0 target`. */
export function places(book: Book, rule: Rule, language: Language = "en"): string[] {
  return findings(book, language)
    .filter((finding) => finding.rule === rule)
    .map(({ at }) => `${at.table} ${at.row} ${at.field}`);
}

/** Rules that a book breaks, each once, in the order of the findings. */
export function rules(book: Book, language: Language = "en", rule: KeyResultRule = "3 to 5"): string[] {
  return [...new Set(findings(book, language, rule).map((finding) => finding.rule))];
}

/** What the first finding of a rule found. */
export function factsOf<R extends Rule>(book: Book, rule: R): FactsOf[R] | undefined {
  return findings(book).find((finding) => finding.rule === rule)?.facts as FactsOf[R] | undefined;
}
