import type { Book, BookPeriod, KeyResult, Objective, Team, Work } from "../book";
import type { Cell } from "../cell";
import { filled } from "../log/cells";
import type { CheckIn } from "../log/check-in";
import { counted } from "../log/counted";
import { key } from "../quality/lines";
import type { Decision } from "./decision";
import { nextKeyResult, nextObjective, nextWork, type Open } from "./next-line";
import { isFinished, outcomeOf } from "./outcome";
import { nextIds, usedIds, type UsedIds } from "./used-ids";

/** Why a line stays with the old period. */
export type Stays = "undecided" | "abandoned" | "objective-stays" | "finished" | "doubled-id" | "no-id";

/** A line that does not go on, for the preview. */
export interface Behind {
  readonly of: Decision["of"];
  readonly id: string;
  /** Its words. */
  readonly text: string;
  readonly why: Stays;
}

/** All that the next period begins with, to be shown before anything is written. */
export interface CarryOver {
  /** The next period's rows, without commitments: they are agreed anew. */
  readonly next: Book;
  readonly behind: readonly Behind[];
  /** Work that proved itself: how things are done from now on, and no longer work of a period (seed 000.14). */
  readonly standardProcesses: readonly Work[];
  /** Work whose hypothesis failed: to be thought through again in the KPI tree (seed 000.15). */
  readonly backToTheTree: readonly Work[];
  /** What a person has to look at in the lines that go on. */
  readonly open: readonly Open[];
  /** Ids that no new line may have, and the first that are free. */
  readonly used: UsedIds;
  readonly nextIds: Readonly<Record<keyof UsedIds, string>>;
}

/**
 * The rows of the next period. Nothing carries over unasked: what is kept or modified goes on under its old id, all else stays
 * with the old period, which is left as it is. Log and history stay there too.
 *
 * @param decisions of several about one line the last holds
 */
export function carryOver(
  book: Book,
  log: readonly CheckIn[],
  decisions: readonly Decision[],
  nextPeriod: BookPeriod,
): CarryOver {
  const latest = counted(log, book, book.period.asOf);
  const valueOf = ({ id, current }: KeyResult): Cell => latest.latest(id)?.checkIn.value ?? filled(current);
  const behind: Behind[] = [];
  const open: Open[] = [];

  const objectives = wanted("objective", book.objectives, ({ objective }) => objective).map(({ line, decision }) =>
    nextObjective(line, decision.choice === "modify" ? (decision.changes ?? {}) : {}),
  );
  const objectiveIds = idsOf(objectives);
  const keyResults = wanted("keyResult", book.keyResults, ({ keyResult }) => keyResult).flatMap(
    ({ line, decision }) => {
      if (!objectiveIds.has(key(line.objective))) return stay("keyResult", line, line.keyResult, "objective-stays");
      const changes = decision.choice === "modify" ? (decision.changes ?? {}) : {};
      const carried = nextKeyResult(line, valueOf(line), changes, nextPeriod);
      open.push(...carried.open);
      return carried.line;
    },
  );
  const keyResultIds = idsOf(keyResults);
  const aboutWork = decisionsAbout("work");
  const outcomes = new Map(book.work.map((line) => [line, outcomeFor(line, aboutWork.get(key(line.id)))]));
  const work = wanted("work", book.work, (line) => line.work).flatMap(({ line }) =>
    isFinished(line) || outcomes.get(line) ? stay("work", line, line.work, "finished") : nextWork(line, nextPeriod),
  );

  /** A link to a key result that goes on; `""`, and a word about it, where it stays behind. */
  const linked = (id: string, field: "supports" | "partOf" | "moves", to: string): string => {
    if (to === "" || keyResultIds.has(key(to))) return to;
    open.push({ open: "link-gone", id, field, to });
    return "";
  };
  const linkedObjectives = objectives.map((line) => ({
    ...line,
    supports: linked(line.id, "supports", line.supports),
  }));
  const used = usedIds(book, log);
  return {
    next: {
      period: nextPeriod,
      teams: numbered(teamsFor(book.teams, linkedObjectives, work)),
      objectives: numbered(linkedObjectives),
      keyResults: numbered(keyResults.map((line) => ({ ...line, partOf: linked(line.id, "partOf", line.partOf) }))),
      work: numbered(work.map((line) => ({ ...line, moves: linked(line.id, "moves", line.moves) }))),
      commitments: [],
    },
    behind,
    standardProcesses: book.work.filter((line) => outcomes.get(line) === "Standard process"),
    backToTheTree: book.work.filter((line) => outcomes.get(line) === "Back to the tree"),
    open,
    used,
    nextIds: nextIds(used),
  };

  function decisionsAbout<K extends Decision["of"]>(of: K): ReadonlyMap<string, Extract<Decision, { readonly of: K }>> {
    const own = decisions.filter((decision): decision is Extract<Decision, { readonly of: K }> => decision.of === of);
    return new Map(own.map((decision) => [key(decision.id), decision]));
  }

  /** The rows that somebody wants to go on, each with its decision; all others are said to stay. */
  function wanted<K extends Decision["of"], R extends { readonly id: string }>(
    of: K,
    rows: readonly R[],
    textOf: (line: R) => string,
  ): readonly { readonly line: R; readonly decision: Extract<Decision, { readonly of: K }> }[] {
    const about = decisionsAbout(of);
    const seen = new Set<string>();
    return rows.flatMap((line) => {
      const id = key(line.id);
      const decision = about.get(id);
      if (id === "") return textOf(line) === "" ? [] : stay(of, line, textOf(line), "no-id");
      if (seen.has(id)) return stay(of, line, textOf(line), "doubled-id");
      seen.add(id);
      if (!decision) return stay(of, line, textOf(line), "undecided");
      return decision.choice === "abandon" ? stay(of, line, textOf(line), "abandoned") : [{ line, decision }];
    });
  }

  function stay(of: Decision["of"], { id }: { readonly id: string }, text: string, why: Stays): never[] {
    behind.push({ of, id, text, why });
    return [];
  }
}

function outcomeFor(line: Work, decision: Extract<Decision, { readonly of: "work" }> | undefined) {
  return decision?.outcome || outcomeOf(line);
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => key(id)));
}

function numbered<R extends { readonly row: number }>(rows: readonly R[]): readonly R[] {
  return rows.map((line, row) => ({ ...line, row }));
}

/** The teams that lines which go on belong to, and those above them, in the order of the sheet. */
function teamsFor(teams: readonly Team[], objectives: readonly Objective[], work: readonly Work[]): readonly Team[] {
  const byName = new Map(teams.map((line) => [key(line.team), line]));
  const needed = new Set<Team>();
  for (const { team } of [...objectives, ...work]) {
    for (let line = byName.get(key(team)); line && !needed.has(line); line = byName.get(key(line.partOf))) {
      needed.add(line);
    }
  }
  return teams.filter((line) => needed.has(line));
}
