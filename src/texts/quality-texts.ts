import type { Cell } from "../okr/cell";
import type { Change, Measure } from "../okr/commitments";
import type { FactsOf, Rule, Severity } from "../okr/quality/finding";
import type { Lacks, Proof } from "../okr/quality/proof";
import type { SplitProblem } from "../okr/split";

/** Everything that the quality check and what belongs to it say, in one language: an entry too few does not compile. */
export interface QualityTexts {
  /** What a rule is called in a list. */
  readonly names: Readonly<Record<Rule, string>>;
  /** What was found, why it matters, and the way out. */
  readonly sentences: { readonly [R in Rule]: (facts: FactsOf[R]) => string };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly proof: {
    /** The question whose answer is kept with the objective. */
    readonly question: string;
    /** Work, therefore key results, therefore the objective. */
    readonly sentence: (proof: Proof) => string;
    /** In place of the sentence while a part of it is empty. */
    readonly lacks: Readonly<Record<Lacks, string>>;
  };
  /** Why a target cannot be divided. */
  readonly split: {
    readonly [K in SplitProblem["problem"]]: (facts: Extract<SplitProblem, { readonly problem: K }>) => string;
  };
  readonly measures: Readonly<Record<Measure, string>>;
  /** A change of what was agreed: what, from, to. */
  readonly change: (change: Change, unit: string) => string;
}

/** How a language shows what stands in cells. */
export interface Values {
  /** A value as people read it: numbers with all their digits, in their unit; text in quotation marks, shortened. */
  readonly show: (cell: Cell, unit?: string) => string;
  /** A text in quotation marks, shortened. */
  readonly brief: (text: string) => string;
  /** Ids in a row, at most five and how many more; the word for a row where they are blank. */
  readonly ids: (ids: readonly string[]) => string;
}

const LONGEST = 60;
const MOST_IDS = 5;

export function valuesOf(
  tag: string,
  { quote, list }: { readonly quote: (text: string) => string; readonly list: (names: readonly string[]) => string },
  words: {
    readonly blank: string;
    readonly yes: string;
    readonly no: string;
    readonly row: string;
    readonly more: (n: number) => string;
  },
): Values {
  const digits = new Intl.NumberFormat(tag, { maximumSignificantDigits: 12 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumSignificantDigits: 12 });
  const brief = (text: string) => quote(text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
  const numberIn = (value: number, unit: string) => {
    if (unit.trim() === "%") return percent.format(value);
    return unit.trim() === "" ? digits.format(value) : `${digits.format(value)} ${unit.trim()}`;
  };
  return {
    brief,
    show: (cell, unit = "") => {
      if (cell === null || cell === undefined) return words.blank;
      if (typeof cell === "boolean") return cell ? words.yes : words.no;
      if (typeof cell === "number") return numberIn(cell, unit);
      if (typeof cell === "string") return brief(cell);
      return "fault" in cell ? cell.fault : cell.foreign;
    },
    ids: (all) => {
      const named = all.filter((id) => id !== "");
      if (named.length === 0) return words.row;
      const shown = named.slice(0, MOST_IDS);
      return list(named.length > MOST_IDS ? [...shown, words.more(named.length - MOST_IDS)] : shown);
    },
  };
}
