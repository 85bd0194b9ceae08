import type { Listed } from "./page-rows";

/** How many rows of each list a page has room for. */
export type PageRoom = Readonly<Record<Listed, number>>;

/** At least these, because three to five key results are the rule. */
const LEAST: PageRoom = { objectives: 1, keyResults: 5, work: 6 };

/** A page is one page, printed as one: beyond this it says how many more there are. */
const MOST: PageRoom = { objectives: 5, keyResults: 20, work: 25 };

/** Rows as far as a page's room depends on them: those of a template, or of a book that was read. */
export interface RowsOfTeams {
  readonly objectives: readonly { readonly id: string; readonly team?: string }[];
  readonly keyResults: readonly { readonly objective: string }[];
  readonly work: readonly { readonly team?: string }[];
}

/**
 * Room for the rows of one team, and for what is usual.
 *
 * @param otherwise the team of rows that name none
 */
export function roomFor(rows: RowsOfTeams, team: string, otherwise = ""): PageRoom {
  const own = ownRows(rows, team, otherwise);
  const room = (what: Listed): number => Math.min(MOST[what], Math.max(LEAST[what], own[what]));
  return { objectives: room("objectives"), keyResults: room("keyResults"), work: room("work") };
}

/** How many rows of a team find no room on a page that could have more of it; nothing where all do. */
export function lacking(rows: RowsOfTeams, team: string, room: PageRoom): Partial<PageRoom> | undefined {
  const wanted = roomFor(rows, team);
  const lists: readonly Listed[] = ["objectives", "keyResults", "work"];
  const short = lists.filter((what) => wanted[what] > room[what]).map((what) => [what, wanted[what] - room[what]]);
  return short.length === 0 ? undefined : (Object.fromEntries(short) as Partial<PageRoom>);
}

/**
 * The room of a page that was drawn, from what stands in the column beside it (`FOUND_AT`): for each list a cell that
 * counts, and one for each line below it. Undefined where that is not how it looks any more.
 *
 * @param formulas of the column from its first row on, `""` where there is none
 */
export function roomOn(formulas: readonly string[]): PageRoom | undefined {
  const lengths = formulas
    .map((formula) => (formula === "" ? " " : "f"))
    .join("")
    .split(/ +/)
    .filter((run) => run !== "")
    .map((run) => run.length - 1);
  const [objectives, keyResults, work, ...others] = lengths;
  if (objectives === undefined || keyResults === undefined || work === undefined || others.length > 0) return undefined;
  return { objectives, keyResults, work };
}

function ownRows({ objectives, keyResults, work }: RowsOfTeams, team: string, otherwise: string): PageRoom {
  const isOwn = (row: { readonly team?: string }): boolean => same(row.team ?? otherwise, team);
  const own = objectives.filter(isOwn);
  return {
    objectives: own.length,
    keyResults: keyResults.filter(({ objective }) => own.some(({ id }) => same(id, objective))).length,
    work: work.filter(isOwn).length,
  };
}

/** As the formulas of the page compare them. */
function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
