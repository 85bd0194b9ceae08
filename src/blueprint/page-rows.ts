import { column, lookUp, quoted } from "./formulas";
import type { Names } from "./names";
import { formula, type Content } from "./plan";

/** How a page finds the rows of one team in a table: by the running number that each row has in its team. */
export interface TeamRows {
  readonly table: string;
  readonly team: string;
  readonly place: string;
}

/** The cell of the page with the team's name. */
export const TEAM_AT = "$A$1";

export function rowsOf(names: Names, what: "objectives" | "keyResults" | "work"): TeamRows {
  const header = { objectives: names.objective, keyResults: names.keyResult, work: names.work }[what];
  return { table: names.tables[what], team: header.team, place: header.place };
}

/** How many rows of the table are the team's. */
export function countOf({ table, team }: TeamRows): string {
  return `SUMPRODUCT(--(${column(table, team)}=${TEAM_AT}))`;
}

/** A column of the team's `k`-th row. Products, because a name may hold signs that MATCH would read as a pattern. */
export function cellOf(rows: TeamRows, header: string, k: number): string {
  const { table, team, place } = rows;
  const own = `INDEX((${column(table, team)}=${TEAM_AT})*(${column(table, place)}=${k}),0)`;
  return `INDEX(${column(table, header)},MATCH(1,${own},0))`;
}

/** Text of the team's `k`-th row; blank where it has fewer. An error stays visible. */
export function textOf(rows: TeamRows, header: string, k: number): Content {
  return formula(`=IF(${countOf(rows)}<${k},"",${cellOf(rows, header, k)}&"")`);
}

/** A number or a day of the team's `k`-th row; blank, or something else, where the cell is. */
export function valueOf(rows: TeamRows, header: string, k: number, otherwise = '""'): Content {
  const cell = cellOf(rows, header, k);
  return formula(`=IF(${countOf(rows)}<${k},"",IF(${cell}="",${otherwise},${cell}))`);
}

/** A line that says how many rows of the team find no room on the page; blank while all do. */
export function moreOf(names: Names, rows: TeamRows, room: number, sheet: string): Content {
  const count = countOf(rows);
  const [before, behind] = names.texts.page.more(sheet);
  return formula(`=IF(${count}>${room},${quoted(before)}&(${count}-${room})&${quoted(behind)},"")`);
}

/** What the sheet with the teams says of the page's team. */
export function ofTeam({ tables, team }: Names, header: string): string {
  return `IFERROR(${lookUp(tables.teams, team.team, header, TEAM_AT)}&"","")`;
}
