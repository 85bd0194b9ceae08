import { LEAVES } from "../okr/rollup";
import { sheets } from "../texts/en";
import { KEY_RESULT, OBJECTIVE, type Names } from "./names";

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

/**
 * How many key results of one objective have a score, without the postponed and cancelled ones. A score
 * that is an error is one too, so that the mistake shows in the objective.
 *
 * Counted as all without the blank ones, because a formula that shows nothing is a blank cell to COUNTIFS.
 */
export function measured({ tables }: Names, id: string): string {
  const of = (header: string): string => column(tables.keyResults, header);
  const counting = [
    `${of(KEY_RESULT.objective)},${orElse(id, '"-"')}`,
    ...LEAVES.allowed.map((state) => `${of(KEY_RESULT.state)},${quoted(`<>${state}`)}`),
  ].join(",");
  return `=COUNTIFS(${counting})-COUNTIFS(${counting},${of(KEY_RESULT.score)},"")`;
}

/**
 * What the key results of one objective come to, for the objective of the formula's own row.
 *
 * The three lists are array expressions, as every Excel that can run the add-in calculates them (all have dynamic
 * arrays), because only IF can leave out the rows of other objectives whole: multiplied by 0, an error in one
 * objective's key results would be an error in every objective. Rows of other objectives go in without a score and
 * with weight 0. Blank weights count as 1 here, so that a row typed below the table works from its first cell on.
 *
 * @param header the column to roll up: the score, or the expected score
 * @param count  the cell that says how many there are: nothing to roll up is blank, not 0
 */
export function rollUp({ tables }: Names, header: string, id: string, count: string): string {
  const of = (wanted: string): string => column(tables.keyResults, wanted);
  const own = (then: string, otherwise: string): string => `IF(${of(KEY_RESULT.objective)}=${id},${then},${otherwise})`;
  const values = own(of(header), '""');
  const weights = own(`IF(${of(KEY_RESULT.weight)}="",1,${of(KEY_RESULT.weight)})`, "0");
  const states = own(`${of(KEY_RESULT.state)}&""`, '""');
  return `=IF(${count}=0,"",OKR.ROLLUP(${values},${weights},${states}))`;
}

/**
 * A status that says so where the score beside it is an error. While the add-in is not there every score is #NAME?, and
 * the status is the same.
 */
function orCheck(score: string, check: string, status: string): string {
  return `IF(ISERROR(${score}),IF(ERROR.TYPE(${score})=5,${score},${check}),${status})`;
}

/** The status of a key result: "Check score" where the score is an error. */
export function keyResultStatus(status: string): string {
  return orCheck(here(KEY_RESULT.score), quoted(sheets.check.score), status);
}

/**
 * The status of an objective: "Check KR2" where its score is an error, naming the first key result that says the same
 * of its own. INDEX around the product makes a list of it in every Excel, without an array formula.
 */
export function objectiveStatus({ tables }: Names, id: string, status: string): string {
  const of = (wanted: string): string => column(tables.keyResults, wanted);
  const { before, score, unknown } = sheets.check;
  const wrong = `INDEX((${of(KEY_RESULT.objective)}=${id})*(${of(KEY_RESULT.status)}=${quoted(score)}),0)`;
  const first = `INDEX(${of(KEY_RESULT.id)},MATCH(1,${wrong},0))`;
  return orCheck(here(OBJECTIVE.score), `${quoted(before)}&IFERROR(${first},${quoted(unknown)})`, status);
}

/**
 * Row `k` of a table's column for a page that lists it; blank where the table is shorter or the cell is blank. An error
 * stays visible.
 */
export function listed(table: string, idHeader: string, header: string, k: number, otherwise = '""'): string {
  const cell = `INDEX(${column(table, header)},${k})`;
  return `=IF(ROWS(${column(table, idHeader)})<${k},"",IF(${cell}="",${otherwise},${cell}))`;
}
