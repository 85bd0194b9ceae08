import type { Book, KeyResult, Objective } from "./book";
import { group, linesOf } from "./quality/lines";
import { STATUS } from "./status";

const MISSING: readonly string[] = [STATUS.atRisk, STATUS.missed];
const BEHIND: readonly string[] = [STATUS.behind, ...MISSING];

/** A team with the objectives that are at risk or missed. */
export interface MissingTeam {
  readonly team: string;
  readonly objectives: readonly Objective[];
}

/**
 * Teams with an objective that is at risk or missed. Two or more at once say more about the strategy than about the teams
 * (seed 003.57).
 */
export function teamsMissingTogether(book: Book): {
  readonly isSignal: boolean;
  readonly teams: readonly MissingTeam[];
} {
  const missing = linesOf(book).objectives.filter(({ status }) => MISSING.includes(status));
  const teams = [...group(missing, ({ team }) => team).values()].map((objectives) => ({
    team: objectives[0]!.team,
    objectives,
  }));
  return { isSignal: teams.length > 1, teams };
}

/** An owner with the key results that need help now. */
export interface Help {
  /** As the first of the rows spells it; `""` for rows that nobody owns. */
  readonly owner: string;
  readonly keyResults: readonly KeyResult[];
}

/**
 * Who could do with a hand: key results that are behind, at risk or missed, by owner (seed 002.22). Owners are sorted by
 * name and rows as the sheet has them: this is a list of talks to have, never a ranking of people.
 */
export function needsHelp(book: Book): readonly Help[] {
  const behind = linesOf(book).keyResults.filter(({ status }) => BEHIND.includes(status));
  const owned = [...group(behind, ({ owner }) => owner).values()].map((keyResults) => ({
    owner: keyResults[0]!.owner,
    keyResults,
  }));
  owned.sort((a, b) => (a.owner.toLowerCase() < b.owner.toLowerCase() ? -1 : 1));
  const unowned = behind.filter(({ owner }) => owner === "");
  return unowned.length > 0 ? [...owned, { owner: "", keyResults: unowned }] : owned;
}
