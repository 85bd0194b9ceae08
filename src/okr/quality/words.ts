import type { Language } from "../../texts/languages";
import type { LintWords } from "../lint-words";
import { GERMAN } from "./words-de";
import { ENGLISH } from "./words-en";

/** The words by which the whole workbook's rules know a line; those of OKR.LINT among them. */
export interface QualityWords extends LintWords {
  /** Spans longer than a quarter, and years. */
  readonly longer: RegExp;
  /** To win customers, which may cost … */
  readonly winning: RegExp;
  /** … keeping those that are there. */
  readonly keeping: RegExp;
}

/** A language that people write their lines in is one that the pane speaks: a new one needs its words here. */
export const WORDS: Readonly<Record<Language, QualityWords>> = { en: ENGLISH, de: GERMAN };
