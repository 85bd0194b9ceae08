import { AT_REST } from "../okr/book";
import { LEAVES } from "../okr/rollup";
import { speaksFormula, wordRange, type WordList } from "./lists-places";
import type { Names } from "./names";

/** Pieces of formulas. Only functions of Excel 2019, and those of the add-in; nothing spills. */

/** A cell of the formula's own row. */
export function here(header: string): string {
  return /^[\p{L}\p{N}]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
}

/** A whole column of a table. Beyond letters, digits and spaces, Excel wants a header in brackets of its own. */
export function column(table: string, header: string): string {
  return /^[\p{L}\p{N} ]+$/u.test(header) ? `${table}[${header}]` : `${table}[[${header}]]`;
}

/**
 * The same with its header. What is looked through must be more than one cell, or Excel takes it for a single value: a table
 * may have only one row, but together with its header it has two.
 */
export function withHeader(table: string, header: string): string {
  return `${table}[[#All],[${header}]]`;
}

/** 1 for a row of the table and 0 for its header, as a list beside those of `withHeader`. */
export function isRow(table: string, header: string): string {
  return `(ROW(${withHeader(table, header)})>ROW(${table}[[#Headers],[${header}]]))`;
}

/**
 * The first of a table's rows for which a product of lists `withHeader` is 1; #N/A where there is none. INDEX around the
 * product makes a list of it in every Excel, without an array formula.
 */
export function firstOf(table: string, header: string, product: string): string {
  return `INDEX(${withHeader(table, header)},MATCH(1,INDEX(${product},0),0))`;
}

/** A blank cell as a blank, not as the 0 that older desktops make of it on its way into a formula of the add-in. */
export function orBlank(cell: string): string {
  return `IF(${cell}="","",${cell})`;
}

/** A blank cell as something else. */
export function orElse(cell: string, otherwise: string): string {
  return `IF(${cell}="",${otherwise},${cell})`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The word of a cell as formulas know it: a sheet in another language looks it up in the lists. */
export function asKey(names: Names, list: WordList, cell: string): string {
  if (speaksFormula(names, list)) return orBlank(cell);
  const found = `INDEX(${wordRange(names, list, "keys")},MATCH(${cell},${wordRange(names, list, "words")},0))`;
  return `IF(${cell}="","",IFERROR(${found},${cell}))`;
}

/** What a formula answers, in the words of the sheet. */
export function asWord(names: Names, list: WordList, answer: string): string {
  if (speaksFormula(names, list)) return answer;
  return `INDEX(${wordRange(names, list, "words")},MATCH(${answer},${wordRange(names, list, "keys")},0))`;
}

/** The words of the sheet for the states that leave a roll-up. */
export function leavingWords({ texts }: Names): readonly string[] {
  return stateWords(texts, LEAVES.allowed);
}

/** States in the words of the sheet; the same word where the sheet has none of its own. */
export function stateWords({ words }: Names["texts"], states: readonly string[]): readonly string[] {
  const own = Object.entries<string>(words.states);
  return [...new Set(states.map((state) => own.find(([key]) => key.toLowerCase() === state)?.[1] ?? state))];
}

/** Whether each of a column of states leaves its row at work, 1 or 0 as a product: what is closed was set once, not now. */
export function atWork(texts: Names["texts"], states: string): string {
  return noneOf(states, stateWords(texts, AT_REST));
}

/** Whether a state, or each of a column of states, lets its row count: 1 or 0 as a product. */
export function counts(names: Names, states: string): string {
  return noneOf(states, leavingWords(names));
}

/** Whether each of a list of cells says none of the words: 1 or 0 as a product. */
export function noneOf(cells: string, words: readonly string[]): string {
  return words.map((word) => `(${cells}<>${quoted(word)})`).join("*");
}

/** A row that was postponed or cancelled has no status but that: nobody is to hurry because of it. */
export function unlessLeft(names: Names, state: string, status: string): string {
  const left = leavingWords(names).map((word) => `${state}=${quoted(word)}`);
  return `IF(OR(${left.join(",")}),${state},${status})`;
}

/**
 * Which cells of a column hold an id, as a list of TRUE and FALSE. As text, because an id such as `1` is a number where a
 * person types it and a text where a form writes it. Compared, not counted or matched: COUNTIF and MATCH read some signs
 * of a name as a pattern.
 */
export function idsLike(cells: string, id: string): string {
  return `(${cells}&""=${id}&"")`;
}

/** What a table says of the first row with an id; #N/A where there is none. */
export function lookUp(table: string, idHeader: string, header: string, id: string): string {
  const found = `${idsLike(withHeader(table, idHeader), id)}*${isRow(table, idHeader)}`;
  return firstOf(table, header, found);
}

/**
 * The position of an id among the rows of its table, so that all others look for a number, which no sign of an id can
 * confuse; blank where there is none. MATCH reads `*`, `?` and `~` as a pattern. What it does not find may be a number in
 * one table and a text in the other, or have a space at its end: both are looked for by MATCH too, which is quick, and taken
 * only where the id is the same.
 *
 * @param id a trimmed text, never a blank one
 */
export function positionIn(table: string, idHeader: string, id: string): string {
  const ids = column(table, idHeader);
  const plain = literally(id);
  const place = (wanted: string): string => `MATCH(${wanted},${ids},0)`;
  const same = (found: string): string => `IF(TRIM(INDEX(${ids},${found}))=${id},${found},"")`;
  const others = [same(place(`VALUE(${id})`)), same(place(`"*"&${plain}&"*"`))];
  return [place(plain), ...others].reduceRight((otherwise, next) => `IFERROR(${next},${otherwise})`, '""');
}

/** The running number of a row among those of its team, from 1 on: pages find their rows by it. */
export function placeInTeam(table: string, teamHeader: string): string {
  const [teams, own] = [column(table, teamHeader), here(teamHeader)];
  return `=IF(${own}="","",SUMPRODUCT((${teams}=${own})*(ROW(${teams})<=ROW())))`;
}

/**
 * A status that says so where the score beside it is an error. While the add-in is not there every score is #NAME?, and
 * the status is the same.
 */
export function orCheck(score: string, check: string, status: string): string {
  return `IF(ISERROR(${score}),IF(ERROR.TYPE(${score})=5,${score},${check}),${status})`;
}

/** The status of a key result: "Check score" where the score is an error. */
export function keyResultStatus({ texts, keyResult }: Names, status: string): string {
  return orCheck(here(keyResult.score), quoted(texts.check.score), status);
}

/** A text as MATCH has to be given it, which takes three signs for a pattern. */
export function literally(cell: string): string {
  return ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},${quoted(`~${sign}`)})`, cell);
}
