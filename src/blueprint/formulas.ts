import { LEAVES } from "../okr/rollup";
import { speaksFormula, wordRange, type WordList } from "./lists-places";
import type { Names } from "./names";

/** Pieces of formulas. Only functions of Excel 2019, and those of the add-in; nothing spills. */

/** A cell of the formula's own row. */
export function here(header: string): string {
  return /^[\p{L}\p{N}]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
}

/** A whole column of a table. */
export function column(table: string, header: string): string {
  return `${table}[${header}]`;
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
  const own = Object.entries<string>(texts.words.states);
  const wordOf = (state: string): string => own.find(([key]) => key.toLowerCase() === state)?.[1] ?? state;
  return [...new Set(LEAVES.allowed.map(wordOf))];
}

/** Whether a state, or each of a column of states, lets its row count: 1 or 0 as a product. */
export function counts(names: Names, states: string): string {
  return leavingWords(names)
    .map((word) => `(${states}<>${quoted(word)})`)
    .join("*");
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

/** How many rows of a table name an id, or are of a team; none where the formula's own row has none. */
export function countBelow({ table, parent }: Below, id: string): string {
  return `IF(${id}="",0,SUMPRODUCT(--${idsLike(column(table, parent), id)}))`;
}

/** The running number of a row among those of its team, from 1 on: pages find their rows by it. */
export function placeInTeam(table: string, teamHeader: string): string {
  const [teams, own] = [column(table, teamHeader), here(teamHeader)];
  return `=IF(${own}="","",SUMPRODUCT((${teams}=${own})*(ROW(${teams})<=ROW())))`;
}

/**
 * How many rows below have a score, without the postponed and cancelled ones. A score that is an error is one too, so that
 * the mistake shows above.
 */
export function measured(names: Names, below: Below, score: string, id: string): string {
  const of = (header: string): string => column(below.table, header);
  const has = `(ISNUMBER(${of(score)})+ISERROR(${of(score)}))`;
  const own = idsLike(of(below.parent), id);
  return `IF(${id}="",0,SUMPRODUCT(${own}*${counts(names, of(below.state))}*${has}))`;
}

/** The rows of a table that go up into one: whose column names the id of the formula's own row. */
export interface Below {
  readonly table: string;
  /** Headers of its columns; `parent` is the one with the id of the row above. */
  readonly parent: string;
  readonly id: string;
  readonly weight: string;
  readonly state: string;
  readonly status: string;
}

/**
 * What the key results of one objective come to, or the objectives of one team, for the formula's own row.
 *
 * The three lists are array expressions, as every Excel that can run the add-in calculates them (all have dynamic
 * arrays), because only IF can leave out the rows of other objectives whole: multiplied by 0, an error in one
 * objective's key results would be an error in every objective. Rows of other objectives go in without a score and
 * with weight 0. Blank weights count as 1 here, so that a row typed below the table works from its first cell on.
 *
 * @param header  the column to roll up: the score, or the expected score
 * @param id      the cell of the formula's own row that the rows below name
 * @param count   says how many there are: nothing to roll up is blank, not 0
 * @param missing what a row without a score counts as: `zero`, or nothing at all
 */
export function rollUp(
  names: Names,
  below: Below,
  header: string,
  id: string,
  count: string,
  missing: "zero" | "ignore" = "zero",
): string {
  const of = (wanted: string): string => column(below.table, wanted);
  const own = (then: string, otherwise: string): string => `IF(${idsLike(of(below.parent), id)},${then},${otherwise})`;
  const values = own(of(header), '""');
  const weights = own(`IF(${of(below.weight)}="",1,${of(below.weight)})`, "0");
  const states = own(stateKeys(names, of(below.state)), '""');
  const method = missing === "ignore" ? ',"average","ignore"' : "";
  return `=IF(${count}=0,"",OKR.ROLLUP(${values},${weights},${states}${method}))`;
}

export function keyResultsBelow({ tables, keyResult }: Names): Below {
  return { ...keyResult, table: tables.keyResults, parent: keyResult.objective };
}

export function objectivesBelow({ tables, objective }: Names): Below {
  return { ...objective, table: tables.objectives, parent: objective.team };
}

/** A column of states as ROLLUP knows them: only those that leave it matter. */
function stateKeys(names: Names, states: string): string {
  return leavingWords(names).reduceRight(
    (otherwise, word) =>
      LEAVES.find(word) === undefined ? `IF(${states}=${quoted(word)},${quoted(LEAVING)},${otherwise})` : otherwise,
    `${states}&""`,
  );
}

/** Any word with which ROLLUP leaves a row out. */
const LEAVING = LEAVES.allowed[0]!;

/**
 * A status that says so where the score beside it is an error. While the add-in is not there every score is #NAME?, and
 * the status is the same.
 */
function orCheck(score: string, check: string, status: string): string {
  return `IF(ISERROR(${score}),IF(ERROR.TYPE(${score})=5,${score},${check}),${status})`;
}

/** The status of a key result: "Check score" where the score is an error. */
export function keyResultStatus({ texts, keyResult }: Names, status: string): string {
  return orCheck(here(keyResult.score), quoted(texts.check.score), status);
}

/**
 * The status of an objective or a team: "Check KR2" where its score is an error, naming the first row below whose own
 * status asks for a look. INDEX around the product makes a list of it in every Excel, without an array formula.
 *
 * @param score   the cell of the formula's own row with the score
 * @param unknown what is to be looked at where no row below has such a status
 */
export function statusAbove(
  { texts }: Names,
  below: Below,
  { id, score, unknown }: { readonly id: string; readonly score: string; readonly unknown: string },
  status: string,
): string {
  const of = (header: string): string => withHeader(below.table, header);
  const { before } = texts.check;
  const asks = `(LEFT(${of(below.status)},${before.length})=${quoted(before)})`;
  const first = firstOf(below.table, below.id, `${idsLike(of(below.parent), id)}*${asks}`);
  return orCheck(score, `${quoted(before)}&IFERROR(${first},${quoted(unknown)})`, status);
}
