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

/** The word of the sheet for a state that leaves a roll-up; the same word where the sheet has none of its own. */
function stateWord({ texts }: Names, state: string): string {
  return (
    Object.entries<string>(texts.words.states).find(([key]) => key.toLowerCase() === state.toLowerCase())?.[1] ?? state
  );
}

/** What of a table belongs to the row that the formula names by its id, and to no other. */
export function lookUp(table: string, idHeader: string, header: string, id: string): string {
  return `INDEX(${column(table, header)},MATCH(${id},${column(table, idHeader)},0))`;
}

/** The running number of a row among those of its team, from 1 on: pages find their rows by it. */
export function placeInTeam(table: string, teamHeader: string): string {
  const teams = column(table, teamHeader);
  return `=SUMPRODUCT((${teams}=${here(teamHeader)})*(ROW(${teams})<=ROW()))`;
}

/**
 * How many key results of one objective have a score, without the postponed and cancelled ones. A score
 * that is an error is one too, so that the mistake shows in the objective.
 *
 * Counted as all without the blank ones, because a formula that shows nothing is a blank cell to COUNTIFS.
 */
export function measured(names: Names, id: string): string {
  const { tables, keyResult } = names;
  const of = (header: string): string => column(tables.keyResults, header);
  const leaving = new Set(LEAVES.allowed.map((state) => stateWord(names, state)));
  const counting = [
    `${of(keyResult.objective)},${orElse(id, '"-"')}`,
    ...[...leaving].map((state) => `${of(keyResult.state)},${quoted(`<>${state}`)}`),
  ].join(",");
  return `=COUNTIFS(${counting})-COUNTIFS(${counting},${of(keyResult.score)},"")`;
}

/** The rows of a table that go up into one: whose column names the id of the formula's own row. */
interface Below {
  readonly table: string;
  /** Header of the column with that id. */
  readonly parent: string;
  readonly weight: string;
  readonly state: string;
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
  const own = (then: string, otherwise: string): string => `IF(${of(below.parent)}=${id},${then},${otherwise})`;
  const values = own(of(header), '""');
  const weights = own(`IF(${of(below.weight)}="",1,${of(below.weight)})`, "0");
  const states = own(stateKeys(names, of(below.state)), '""');
  const method = missing === "ignore" ? ',"average","ignore"' : "";
  return `=IF(${count}=0,"",OKR.ROLLUP(${values},${weights},${states}${method}))`;
}

export function keyResultsBelow({ tables, keyResult }: Names): Below {
  return {
    table: tables.keyResults,
    parent: keyResult.objective,
    weight: keyResult.weight,
    state: keyResult.state,
  };
}

export function objectivesBelow({ tables, objective }: Names): Below {
  return { table: tables.objectives, parent: objective.team, weight: objective.weight, state: objective.state };
}

/** A column of states as ROLLUP knows them: only those that leave it matter. */
function stateKeys(names: Names, states: string): string {
  return LEAVES.allowed.reduceRight((otherwise, state) => {
    const word = stateWord(names, state);
    return word.toLowerCase() === state.toLowerCase()
      ? otherwise
      : `IF(${states}=${quoted(word)},${quoted(state)},${otherwise})`;
  }, `${states}&""`);
}

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
 * The status of an objective: "Check KR2" where its score is an error, naming the first key result that says the same
 * of its own. INDEX around the product makes a list of it in every Excel, without an array formula.
 */
export function objectiveStatus({ tables, texts, keyResult, objective }: Names, id: string, status: string): string {
  const of = (header: string): string => column(tables.keyResults, header);
  const { before, score, unknown } = texts.check;
  const wrong = `INDEX((${of(keyResult.objective)}=${id})*(${of(keyResult.status)}=${quoted(score)}),0)`;
  const first = `INDEX(${of(keyResult.id)},MATCH(1,${wrong},0))`;
  return orCheck(here(objective.score), `${quoted(before)}&IFERROR(${first},${quoted(unknown)})`, status);
}
