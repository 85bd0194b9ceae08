import { LEAVES } from "../okr/rollup";
import {
  asWord,
  column,
  counts,
  firstOf,
  here,
  idsLike,
  leavingWords,
  orBlank,
  orCheck,
  quoted,
  unlessLeft,
  withHeader,
} from "./formulas";
import type { Names } from "./names";
import type { Column, HintText } from "./plan";
import { SCORE_BAR, SHARE, statusLooks } from "./sheet-parts";
import { letterOf, worked } from "./table-sheet";

/** What has rows below it that it is judged by: an objective its key results, a team its objectives. */
interface Above {
  /** Headers of its own columns. */
  readonly header: Readonly<Record<"score" | "expected" | "status", string>>;
  /** The cell of the formula's own row that the rows below name. */
  readonly id: string;
  /** Says how many rows below there are. */
  readonly count: string;
  /** Says how many of them have a score and count. */
  readonly measured: string;
  /** The cell with its state, where it has one. */
  readonly state?: string;
  /** What a row below without a score counts as. */
  readonly missing: "zero" | "ignore";
  /** What is to be looked at where the score is an error, and no row below says so of itself. */
  readonly unknown: string;
  /** What a person hears who types over one of the formulas. */
  readonly otherwise: HintText;
}

/** The rows of a table that go up into one: whose column names the id of the formula's own row. */
export interface Below {
  readonly table: string;
  /** Headers of its columns; `parent` is the one with the id of the row above. */
  readonly parent: string;
  readonly id: string;
  readonly score: string;
  readonly expected: string;
  readonly status: string;
  readonly weight: string;
  readonly state: string;
}

/** Score, expected score and status of an objective or a team, as columns of its table. */
export function rolledUp(names: Names, below: Below, above: Above): Record<"score" | "expected" | "status", Column> {
  const { cells } = names;
  const { header, id, count, state, missing, otherwise } = above;
  const judged = [orBlank(here(header.score)), orBlank(here(header.expected)), '"gap"', '""', '""'];
  const answer = `OKR.STATUS(${[...judged, orBlank(cells.asOf), orBlank(cells.end)].join(",")})`;
  const status = `IF(${count}=0,"",${statusAbove(names, below, above, asWord(names, "statuses", answer))})`;
  const share = (title: string, width: number, formula: string, rest?: Partial<Column>): Column =>
    worked(title, width, formula, otherwise, { numberFormat: SHARE, ...rest });
  return {
    score: share(header.score, 12, rollUp(names, below, below.score, id, above.measured, missing), {
      conditionalFormats: [SCORE_BAR],
    }),
    expected: share(header.expected, 13, rollUp(names, below, below.expected, id, count, missing)),
    status: worked(
      header.status,
      14,
      `=${state === undefined ? status : unlessLeft(names, state, status)}`,
      otherwise,
      { horizontal: "Center", conditionalFormats: statusLooks(names, letterOf(header, header.status)) },
    ),
  };
}

export function keyResultsBelow({ tables, keyResult }: Names): Below {
  return { ...keyResult, table: tables.keyResults, parent: keyResult.objective };
}

export function objectivesBelow({ tables, objective }: Names): Below {
  return { ...objective, table: tables.objectives, parent: objective.team };
}

/** How many rows of a table name an id, or are of a team; none where the formula's own row has none. */
export function countBelow({ table, parent }: Below, id: string): string {
  return `IF(${id}="",0,SUMPRODUCT(--${idsLike(column(table, parent), id)}))`;
}

/**
 * How many rows below have a score, without the postponed and cancelled ones. A score that is an error is one too, so that
 * the mistake shows above.
 */
export function measured(names: Names, below: Below, id: string): string {
  const of = (header: string): string => column(below.table, header);
  const has = `(ISNUMBER(${of(below.score)})+ISERROR(${of(below.score)}))`;
  const own = idsLike(of(below.parent), id);
  return `IF(${id}="",0,SUMPRODUCT(${own}*${counts(names, of(below.state))}*${has}))`;
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
function rollUp(
  names: Names,
  below: Below,
  header: string,
  id: string,
  count: string,
  missing: Above["missing"],
): string {
  const of = (wanted: string): string => column(below.table, wanted);
  const own = (then: string, otherwise: string): string => `IF(${idsLike(of(below.parent), id)},${then},${otherwise})`;
  const values = own(of(header), '""');
  const weights = own(`IF(${of(below.weight)}="",1,${of(below.weight)})`, "0");
  const states = own(stateKeys(names, of(below.state)), '""');
  const method = missing === "ignore" ? ',"average","ignore"' : "";
  return `=IF(${count}=0,"",OKR.ROLLUP(${values},${weights},${states}${method}))`;
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
 * The status of an objective or a team: "Check KR2" where its score is an error, naming the first row below whose own
 * status asks for a look. INDEX around the product makes a list of it in every Excel, without an array formula.
 */
function statusAbove({ texts }: Names, below: Below, { header, id, unknown }: Above, status: string): string {
  const of = (header: string): string => withHeader(below.table, header);
  const { before } = texts.check;
  const asks = `(LEFT(${of(below.status)},${before.length})=${quoted(before)})`;
  const first = firstOf(below.table, below.id, `${idsLike(of(below.parent), id)}*${asks}`);
  return orCheck(here(header.score), `${quoted(before)}&IFERROR(${first},${quoted(unknown)})`, status);
}
