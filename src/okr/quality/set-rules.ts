import { bottomUp } from "../bottom-up";
import type { Checks, Found } from "./finding";
import { KEY_RESULTS_ALLOWED } from "./key-result-rule";
import { at, group } from "./lines";

/** What the rules ask of objectives with their key results, and of teams with their objectives. */
export const SET_CHECKS = {
  /** Too few leave gaps. Seeds 003.6, 003.8, 004.2, 004.6. */
  TOO_FEW: (lines) => {
    const { least } = KEY_RESULTS_ALLOWED[lines.keyResultRule];
    return lines.objectives
      .map((line) => ({ line, count: lines.keyResultsOf(line).length }))
      .filter(({ count }) => count < least)
      .map(({ line, count }) => ({ at: at.objective(line, "id"), facts: { count, least } }));
  },

  /** Too many, and nobody knows what matters. Seeds 003.6, 003.7, 004.2. */
  TOO_MANY: (lines) => {
    const { most } = KEY_RESULTS_ALLOWED[lines.keyResultRule];
    return lines.objectives
      .map((line) => ({ line, count: lines.keyResultsOf(line).length }))
      .filter(({ count }) => count > most)
      .map(({ line, count }) => ({ at: at.objective(line, "id"), facts: { count, most } }));
  },

  /** One goal for a team and a quarter; a company may have several. Seeds 003.4, 002.10, 002.11. */
  MORE_THAN_ONE_OBJECTIVE: (lines) =>
    [
      ...group(lines.objectives, ({ team }) => team || (lines.all.teams.length === 0 ? ONLY_TEAM : "")).values(),
    ].flatMap((objectives) => {
      const { team } = objectives[0]!;
      if (objectives.length < 2 || lines.team(team)?.level.toLowerCase() === "company") return [];
      const ids = objectives.map(({ id }) => id).sort();
      return objectives.map((line) => ({ at: at.objective(line, "team"), facts: { team: line.team, ids } }));
    }),

  /** Nobody answered "if we hit all key results, will we hit the objective?", or not with yes. Seeds 002.8, 004.7. */
  MECE_GAP: (lines) =>
    lines.objectives.flatMap((line): Found<"MECE_GAP">[] => {
      const answer = line.enough.toLowerCase();
      if (answer === "yes" || lines.keyResultsOf(line).length === 0) return [];
      const place = at.objective(line, "enough");
      if (answer === "no") return [{ at: place, facts: { answer: "no" }, severity: "warning" }];
      return [{ at: place, facts: { answer: answer === "not sure" ? "not sure" : "none" } }];
    }),

  /** Fewer than half of a team's key results and work come from its crew. Seeds 002.20, 003.5. */
  NOT_HALF_BOTTOM_UP: (lines) => {
    const { overall, teams } = bottomUp(lines.book);
    const isLow = ({ crew, lines: all }: { readonly crew: number; readonly lines: number }) =>
      all > 0 && crew * 2 < all;
    if (lines.all.teams.length === 0) {
      return isLow(overall) ? [{ at: at.period("label"), facts: overall }] : [];
    }
    return teams.flatMap(({ team, share }) => {
      const line = lines.team(team);
      return line && isLow(share) ? [{ at: at.team(line, "team"), facts: share }] : [];
    });
  },
} satisfies Partial<Checks>;

/** A book without teams is that of one team, which has no name. */
const ONLY_TEAM = "\u0000";
