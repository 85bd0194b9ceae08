import { SETTERS, type Book } from "./book";
import { group, linesOf, type Lines } from "./quality/lines";
import { words } from "./words";

/** How many key results and pieces of work were set by the crew. At least half should be (seed 002.20). */
export interface BottomUp {
  readonly crew: number;
  /** All key results and work at work now. */
  readonly lines: number;
  /** Those among them that do not say who set them; they do not count as the crew's. */
  readonly unsaid: number;
}

const SET_BY = words(SETTERS);

/**
 * The share of key results and work set by the crew, of the whole book and of each team that has lines, in the order of
 * the Teams table; teams that only lines name come behind. Rows at rest and lines without a team count for no team.
 */
export function bottomUp(book: Book): {
  readonly overall: BottomUp;
  readonly teams: readonly { readonly team: string; readonly share: BottomUp }[];
} {
  const lines = linesOf(book);
  const all = [...lines.keyResults, ...lines.work].map((line) => ({ setBy: line.setBy, team: lines.teamOf(line) }));
  const byTeam = group(all, ({ team }) => team);
  return {
    overall: shareOf(all),
    teams: namesOf(lines, byTeam).map(({ name, known }) => ({ team: name, share: shareOf(byTeam.get(known)!) })),
  };
}

function namesOf({ all }: Lines, byTeam: ReadonlyMap<string, readonly { readonly team: string }[]>) {
  const listed = [...group(all.teams, ({ team }) => team)].filter(([known]) => byTeam.has(known));
  const order = new Map(listed.map(([known, teams]) => [known, teams[0]!.team]));
  for (const [known, lines] of byTeam) if (!order.has(known)) order.set(known, lines[0]!.team);
  return [...order].map(([known, name]) => ({ known, name }));
}

function shareOf(lines: readonly { readonly setBy: string }[]): BottomUp {
  return {
    crew: lines.filter(({ setBy }) => SET_BY.find(setBy) === "crew").length,
    lines: lines.length,
    unsaid: lines.filter(({ setBy }) => setBy === "").length,
  };
}
