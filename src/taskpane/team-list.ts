import { isAmong, type Names } from "../blueprint/names";
import { roomFor } from "../blueprint/page-room";
import type { Blueprint } from "../blueprint/plan";
import { dayOfSerial } from "../blueprint/serial";
import { teamPageBlueprint } from "../blueprint/team-page-blueprint";
import { TEAM_LIMIT } from "../blueprint/period";
import type { Team, TeamLevel } from "../okr/book";
import type { Cell } from "../okr/cell";
import { same } from "../okr/quality/lines";
import type { OpenBook } from "../workbook/open-book";
import type { Edit, FoundPage } from "../workbook/port";
import { aboutOf, dateSystemOf, entriesFor } from "../workbook/to-book";
import type { Measured } from "./standing";

/** The teams of a period: where each stands, which sheets are its pages, and what another one comes to. */

export interface TeamItem {
  readonly team: Team;
  readonly measured: Measured;
  /** Sheets of its own; the first page is everybody's. */
  readonly pages: readonly string[];
}

/** The page that shows any team: the one with the dates of the period. */
export function firstPage({ book, spotOf }: OpenBook): string | undefined {
  return book.period.asOf === undefined ? undefined : spotOf({ table: "period", field: "asOf" })?.sheet;
}

export function teamItems(open: OpenBook, pages: readonly FoundPage[]): readonly TeamItem[] {
  const first = firstPage(open);
  const own = pages.filter(({ sheet }) => sheet !== first);
  return open.book.teams.map((team) => ({
    team,
    measured: measuredOf(open, team),
    pages: own.filter((page) => same(page.team, team.team)).map(({ sheet }) => sheet),
  }));
}

/** What the sheet of the teams says of one, in the words that formulas know. */
function measuredOf({ names, reading }: OpenBook, { row }: Team): Measured {
  const contents = reading.tables.find(({ table }) => table === names.tables.teams);
  const cells = contents?.rows.find((one) => one.row === row)?.cells ?? {};
  const status = cells[names.team.status];
  return { score: cells[names.team.score] ?? null, status: statusOf(names, status), state: "" };
}

function statusOf({ texts }: Names, cell: Cell): string {
  if (typeof cell === "object" && cell !== null) return "fault" in cell ? cell.fault : "";
  const known = Object.entries<string>(texts.words.statuses).find(([, word]) => word === cell);
  return known?.[0] ?? String(cell ?? "");
}

/** What a person says about a team that is to be added. */
export interface TeamDraft {
  readonly team: string;
  readonly level: TeamLevel;
  readonly partOf: string;
  readonly mission: string;
}

export type TeamProblem =
  | { readonly problem: "missing" }
  | { readonly problem: "taken"; readonly team: string }
  | { readonly problem: "too-long"; readonly length: number; readonly limit: number };

/** What is wrong with the name; names are the same whatever their case, as formulas compare them. */
export function checkTeam({ book }: OpenBook, { team }: TeamDraft): TeamProblem | undefined {
  const name = team.trim();
  if (name === "") return { problem: "missing" };
  if (name.length > TEAM_LIMIT) return { problem: "too-long", length: name.length, limit: TEAM_LIMIT };
  const taken = book.teams.find((one) => isAmong(one.team, [name]));
  return taken && { problem: "taken", team: taken.team };
}

export function addTeam({ names }: OpenBook, { team, level, partOf, mission }: TeamDraft): Edit {
  const { texts, tables } = names;
  const row = entriesFor(texts, "teams", { team: team.trim(), level, partOf, mission: mission.trim() });
  return { additions: [{ table: tables.teams, rows: [row], about: aboutOf(texts, "teams") }] };
}

/** The page of a team, with room for what it has. */
export function pageOf(open: OpenBook, team: string, takenSheets: readonly string[]): Blueprint {
  const { book, found, names, reading } = open;
  const dates = dateSystemOf(found, reading);
  const dayIn = (cell: Cell): string | undefined => (typeof cell === "number" ? dayOfSerial(cell, dates) : undefined);
  const days = {
    start: found.start ?? dayIn(book.period.start) ?? "",
    end: found.end ?? dayIn(book.period.end) ?? "",
  };
  return teamPageBlueprint(names, team, roomFor(book, team), days, takenSheets);
}
