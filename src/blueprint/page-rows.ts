import { column, lookUp, quoted } from "./formulas";
import type { Names } from "./names";
import { formula, type Content } from "./plan";

/**
 * How a page reads the rows of one team from a table. Right of what is printed, a column says which row of the table each
 * line of the page shows, so that the table is searched once a line and every other cell takes what it finds there.
 */
export interface TeamRows {
  readonly table: string;
  readonly team: string;
  /** Header of the column with the running number that each row has in its team. */
  readonly place: string;
  /** Header of the column that says what a row is about. */
  readonly words: string;
  /** Row of the page with the heading of the list; its lines begin below. */
  readonly headingRow: number;
}

/** The cell of the page with the team's name. */
export const TEAM_AT = "$A$1";

/** Letter of the column that says which row of the table a line shows, and above the lines how many there are. */
export const FOUND_AT = "L";

export type Listed = "objectives" | "keyResults" | "work";

export function rowsOf(names: Names, what: Listed, headingRow: number): TeamRows {
  const { objective, keyResult, work } = names;
  const { team, place, words } = {
    objectives: { ...objective, words: objective.objective },
    keyResults: { ...keyResult, words: keyResult.keyResult },
    work: { ...work, words: work.work },
  }[what];
  return { table: names.tables[what], team, place, words, headingRow };
}

/** The cell with the number of rows that are the team's. */
export function countOf({ headingRow }: TeamRows): string {
  return `$${FOUND_AT}$${headingRow}`;
}

/** What stands in that cell. */
export function counting({ table, team }: TeamRows): Content {
  return formula(`=SUMPRODUCT(--(${column(table, team)}=${TEAM_AT}))`);
}

/**
 * Which row of the table the `k`-th line shows: the one with that running number in the team. A sum of one, because MATCH
 * would read some signs of a team's name as a pattern.
 */
export function finding(rows: TeamRows, k: number): Content {
  const { table, team, place } = rows;
  const inTable = `(ROW(${column(table, team)})-ROW(${table}[[#Headers],[${team}]]))`;
  const own = `(${column(table, team)}=${TEAM_AT})*(${column(table, place)}=${k})`;
  return formula(`=IF(${countOf(rows)}<${k},"",SUMPRODUCT(${own}*${inTable}))`);
}

/** A column of the row that the `k`-th line shows. */
export function cellOf(rows: TeamRows, header: string, k: number): string {
  return `INDEX(${column(rows.table, header)},${foundAt(rows, k)})`;
}

/** A formula of the `k`-th line; blank where the team has fewer rows. */
export function lineOf(rows: TeamRows, k: number, shows: string): Content {
  return formula(`=IF(${foundAt(rows, k)}="","",${shows})`);
}

/** Text of the row that the `k`-th line shows. An error stays visible. */
export function textOf(rows: TeamRows, header: string, k: number): Content {
  return lineOf(rows, k, `${cellOf(rows, header, k)}&""`);
}

/** A number or a day of that row; blank, or something else, where the cell is. */
export function valueOf(rows: TeamRows, header: string, k: number, otherwise = '""'): Content {
  const cell = cellOf(rows, header, k);
  return lineOf(rows, k, `IF(${cell}="",${otherwise},${cell})`);
}

/**
 * A line that says how many rows of the team find no room on the page, and how many rows of the table name no team and
 * so are on no page at all; blank while there are none.
 */
export function moreOf(names: Names, rows: TeamRows, room: number, sheet: string): Content {
  const { page } = names.texts;
  const count = countOf(rows);
  const [before, behind] = page.more(sheet);
  const [beforeLost, behindLost] = page.withoutTeam(sheet);
  const lost = `SUMPRODUCT((${column(rows.table, rows.words)}<>"")*(${column(rows.table, rows.team)}=""))`;
  const more = `IF(${count}>${room},${quoted(before)}&(${count}-${room})&${quoted(behind)},"")`;
  const both = `IF((${count}>${room})*(${lost}>0),". ","")`;
  return formula(`=${more}&${both}&IF(${lost}>0,${quoted(beforeLost)}&${lost}&${quoted(behindLost)},"")`);
}

/** What the sheet with the teams says of the page's team. */
export function ofTeam({ tables, team }: Names, header: string): string {
  return `IFERROR(${lookUp(tables.teams, team.team, header, TEAM_AT)}&"","")`;
}

/** An id with the words of the row that it names, so that nobody has to look it up. */
export function withWords(names: Names, id: string): string {
  const { keyResult, tables } = names;
  const found = lookUp(tables.keyResults, keyResult.id, keyResult.keyResult, id);
  const missing = quoted(names.texts.page.unknownKeyResult(names.sheets.keyResults));
  return `IF(${id}="","",${id}&": "&IFERROR(${found},${missing}))`;
}

function foundAt({ headingRow }: TeamRows, k: number): string {
  return `$${FOUND_AT}${headingRow + k}`;
}
