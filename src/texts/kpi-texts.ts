import type { HypothesisWords } from "../okr/kpi/hypothesis-words";
import type { Cell } from "../okr/cell";
import type { Field, KpiProblem, KpiProblemKind } from "../okr/kpi/problem";
import type { PromisingReason } from "../okr/kpi/promising";
import type { RankReason } from "../okr/kpi/ranking";
import type { TakeReason } from "../okr/kpi/take";

/** The facts of a kind of problem; in which unit its numbers are is in the numbers. */
type FactsOf<P extends KpiProblemKind> = Omit<Extract<KpiProblem, { readonly problem: P }>, "problem" | "unit">;

/**
 * What a sentence is made of: the facts as texts, ready to be read. A formula of the sheet puts cells in their place, so no
 * sentence looks at what they are.
 */
export type PartsOf<P extends KpiProblemKind> = { readonly [Fact in keyof FactsOf<P>]: string };

/** Everything that KPI trees say, in one language: an entry too few does not compile. */
export interface KpiTexts {
  /** Which node, which column, what was found, and the way out: from facts that are texts already. */
  readonly sentences: { readonly [P in KpiProblemKind]: (parts: PartsOf<P>) => string };
  /** The same from the facts. */
  readonly problem: (problem: KpiProblem) => string;
  /** Why a driver promises much or nothing. */
  readonly promising: (why: PromisingReason) => string;
  /** Why no value of a driver does it. */
  readonly take: Readonly<Record<TakeReason, string>>;
  /** If we do this Work, then this driver moves, so this key result reaches …; parts that are missing are left out. */
  readonly hypothesis: (words: HypothesisWords) => string;
  /** Why RICE is 0 or blank, or why a piece of Work has no rank. */
  readonly rank: (why: RankReason) => string;
}

/** How a language says the facts of a problem. */
export interface KpiWords {
  /** The headers of the columns. */
  readonly columns: Readonly<Record<Field, string>>;
  /** In place of the name of a node that has none. */
  readonly unnamed: string;
  /** A value without quotation marks: numbers in their unit. */
  readonly show: (value: Cell, unit: string) => string;
}

const LONGEST = 60;

/** The sentence for a problem, from its facts as texts. */
export function wordProblem(sentences: KpiTexts["sentences"], words: KpiWords, problem: KpiProblem): string {
  const unit = "unit" in problem ? problem.unit : "";
  const facts = Object.entries(problem).map(([fact, value]: [string, Cell | readonly string[]]) => [
    fact,
    fact === "field" ? words.columns[value as Field] : textOf(value),
  ]);
  const say = sentences[problem.problem] as (parts: Readonly<Record<string, string>>) => string;
  return say(Object.fromEntries(facts));

  function textOf(value: Cell | readonly string[]): string {
    if (Array.isArray(value)) return [...value, value[0]].join(" > ");
    if (typeof value !== "string") return words.show(value as Cell, unit);
    if (value === "") return words.unnamed;
    return value.length > LONGEST ? `${value.slice(0, LONGEST).trimEnd()}…` : value;
  }
}
