import type { Language } from "../../texts/languages";
import type { Book } from "../book";
import type { Finding, Questioned, Rule, Table } from "./finding";
import type { KeyResultRule } from "./key-result-rule";
import { linesOf } from "./lines";
import { CHECKS, RULE_IDS, RULES } from "./rules";
import { WORDS } from "./words";

const TABLES: readonly Table[] = ["period", "teams", "objectives", "keyResults", "work", "commitments"];

/**
 * What an experienced coach would question in a period's book. Findings warn and never forbid; a good reason beats a rule.
 * Blank rows and rows at rest give none (but for a missing reason why they rest), and whatever stands in a cell gives a
 * finding at most, never an error.
 *
 * @param keyResultRule how many key results an objective should have
 * @param language      in which the lines are written: its word lists are used
 * @returns findings in the order of the tables, their rows, and the rules
 */
export function checkQuality(book: Book, keyResultRule: KeyResultRule, language: Language): readonly Finding[] {
  const lines: Questioned = { ...linesOf(book), words: WORDS[language], keyResultRule };
  const found = RULE_IDS.flatMap((rule) => findingsOf(rule, lines));
  const place = ({ at }: Finding) => TABLES.indexOf(at.table);
  return found.sort((a, b) => place(a) - place(b) || a.at.row - b.at.row); // stable: rules stay in their order
}

function findingsOf<R extends Rule>(rule: R, lines: Questioned): Finding[] {
  return CHECKS[rule](lines).map(
    ({ at, facts, severity = RULES[rule].severity }) => ({ rule, severity, at, facts }) as Finding,
  );
}
