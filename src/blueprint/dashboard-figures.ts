import { atWork, column, counts, quoted, withHeader } from "./formulas";
import type { Names } from "./names";

/** Formulas of the sheet that shows how the period stands. They read the tables, and call nothing of the add-in. */

/** The statuses that ask for help, the worst first. A score that is an error comes before all: nobody knows how bad it is. */
export const HELP = ["Missed", "At risk", "Behind", "Stale", "No data"] as const;

/** The statuses that need none. */
const FINE = ["Done", "On track"] as const;

/**
 * The weight of each objective on top, 0 for every other: on top is what supports no key result that is there. Blank
 * weights count as 1.
 */
function topWeights(names: Names): string {
  const { objective, keyResult, tables } = names;
  const of = (header: string): string => column(tables.objectives, header);
  const known = `COUNTIF(${column(tables.keyResults, keyResult.id)},${of(objective.supports)})`;
  const onTop = `((${of(objective.supports)}="")+(${known}=0)>0)`;
  return `${onTop}*${counts(names, of(objective.state))}*IF(${of(objective.weight)}="",1,${of(objective.weight)})`;
}

/** Mean of a column of the objectives on top, by weight; those without a value are left out. Blank while all are. */
export function meanOnTop(names: Names, header: string): string {
  const values = column(names.tables.objectives, header);
  const weights = topWeights(names);
  const total = `SUMPRODUCT(${weights}*(${values}<>""))`;
  return `=IF(${total}=0,"",SUMPRODUCT(${weights}*IF(${values}="",0,${values}))/${total})`;
}

/** How many key results have a status. Those that were postponed or cancelled have no status but that. */
export function countOfStatus({ keyResult, tables }: Names, word: string): string {
  return `COUNTIF(${column(tables.keyResults, keyResult.status)},${quoted(word)})`;
}

/** How many rows of a table have an id. */
export function rowsWithId(table: string, header: string): string {
  return `SUMPRODUCT(--(${column(table, header)}<>""))`;
}

/** A table of which it matters who set its lines. */
interface SetLines {
  readonly table: string;
  readonly id: string;
  readonly state: string;
  readonly setBy: string;
}

/** How many rows with an id are at work: who set what is at rest does not count, here as on the sheet with the teams. */
export function rowsAtWork({ texts }: Names, { table, id, state }: SetLines): string {
  return `SUMPRODUCT((${column(table, id)}<>"")*${atWork(texts, column(table, state))})`;
}

/** How many of those were set by the crew. */
export function setByCrew({ texts }: Names, { table, id, state, setBy }: SetLines): string {
  const crew = `(${column(table, setBy)}=${quoted(texts.words.setters.crew)})`;
  return `SUMPRODUCT((${column(table, id)}<>"")*${atWork(texts, column(table, state))}*${crew})`;
}

/**
 * A number for each key result that needs help, the smaller the worse: first the status, then how far it is behind, then
 * its row. The `k`-th smallest; its last four digits are the row of the table. A key result without a score is as far
 * behind as one at 0.
 */
export function kthInNeed(names: Names, k: string): string {
  const { keyResult, tables, texts } = names;
  const of = (header: string): string => withHeader(tables.keyResults, header);
  const asks = helpWords(names).map((word, i) => `(${of(keyResult.status)}=${quoted(word)})*${i + 1}`);
  // A status that is an error itself asks for nothing, and must not hide the others.
  const severity = `IFERROR(${asks.join("+")},0)`;
  const share = (values: string): string => `IF(ISNUMBER(${values}),${values},0)`;
  const gap = `${share(of(keyResult.expected))}-${share(of(keyResult.score))}`;
  const open = `(${of(keyResult.state)}<>${quoted(texts.words.states.Closed)})`;
  const key = `${severity}*10^8+ROUND((2-(${gap}))*1000,0)*10^4+${rowOf(tables.keyResults, keyResult.id)}`;
  return `=IFERROR(SMALL(IF((${severity}>0)*${open},${key}),${k}),"")`;
}

/** The row of the table that such a number ends in. */
export function rowInNeed(cell: string): string {
  return `MOD(${cell},10^4)`;
}

/** Rows of a table, from 1 on, with a 0 for its header: a table may have one row only, and one cell makes no list. */
function rowOf(table: string, header: string): string {
  return `(ROW(${withHeader(table, header)})-ROW(${table}[[#Headers],[${header}]]))`;
}

/** How many key results need help: as many as `kthInNeed` finds. */
export function countInNeed(names: Names): string {
  const { keyResult, tables, texts } = names;
  const of = (header: string): string => column(tables.keyResults, header);
  const closed = `,${of(keyResult.state)},${quoted(`<>${texts.words.states.Closed}`)}`;
  const counting = helpWords(names).map((word) => `COUNTIFS(${of(keyResult.status)},${quoted(word)}${closed})`);
  return `=${counting.join("+")}`;
}

/** How many are on track or done. */
export function countFine(names: Names): string {
  return FINE.map((status) => countOfStatus(names, names.texts.words.statuses[status])).join("+");
}

function helpWords({ texts }: Names): string[] {
  return [texts.check.score, ...HELP.map((status) => texts.words.statuses[status])];
}

/** Teams that are listed, 1 or 0 each: all but those of a single person, because people are not compared. */
function listed({ team, texts }: Names, of: (header: string) => string): string {
  return `(${of(team.team)}<>"")*(${of(team.level)}<>${quoted(texts.words.levels.person)})`;
}

/** The row of the `k`-th team that is listed, in the order of the table. */
export function kthTeam(names: Names, k: string): string {
  const { tables, team } = names;
  const row = rowOf(tables.teams, team.team);
  const teams = listed(names, (header) => withHeader(tables.teams, header));
  return `=IFERROR(SMALL(IF(${teams}*(${row}>0),${row}),${k}),"")`;
}

export function countOfTeams(names: Names): string {
  return `=SUMPRODUCT(${listed(names, (header) => column(names.tables.teams, header))})`;
}

/** How many teams are at risk or have missed. */
export function teamsMissing(names: Names): string {
  const { tables, team, texts } = names;
  const { statuses } = texts.words;
  const of = (header: string): string => column(tables.teams, header);
  const missing = [statuses["At risk"], statuses.Missed].map((word) => `(${of(team.status)}=${quoted(word)})`);
  return `=SUMPRODUCT(${listed(names, of)}*(${missing.join("+")}))`;
}
