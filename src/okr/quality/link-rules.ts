import type { Checks, Found } from "./finding";
import { at, group, key, nameOf } from "./lines";

/** What the rules ask of ids and of what they point to. */
export const LINK_CHECKS = {
  /** Two rows of a table with one id: formulas find only the first. Rows at rest count too. */
  DOUBLED_ID: ({ all }) => [
    ...doubled(
      all.teams,
      ({ team }) => team,
      (line) => at.team(line, "team"),
    ),
    ...doubled(
      all.objectives,
      ({ id }) => id,
      (line) => at.objective(line, "id"),
    ),
    ...doubled(
      all.keyResults,
      ({ id }) => id,
      (line) => at.keyResult(line, "id"),
    ),
    ...doubled(
      all.work,
      ({ id }) => id,
      (line) => at.work(line, "id"),
    ),
  ],

  /** It names a row that is not there; a key result has to name an objective. Seeds 002.1, 003.51, 004.4, 004.6. */
  UNKNOWN_REFERENCE: (lines) => {
    const isTeam = (name: string) => name === "" || lines.team(name) !== undefined || lines.all.teams.length === 0;
    const isKeyResult = (id: string) => id === "" || lines.keyResult(id) !== undefined;
    return [
      ...lines.all.teams
        .filter(({ partOf }) => !isTeam(partOf))
        .map((line): Unknown => ({ at: at.team(line, "partOf"), facts: { to: "team", found: line.partOf } })),
      ...lines.objectives
        .filter(({ team }) => !isTeam(team))
        .map((line): Unknown => ({ at: at.objective(line, "team"), facts: { to: "team", found: line.team } })),
      ...lines.objectives
        .filter(({ supports }) => !isKeyResult(supports))
        .map((line): Unknown => ({
          at: at.objective(line, "supports"),
          facts: { to: "key result", found: line.supports },
        })),
      ...lines.keyResults
        .filter((line) => lines.objectiveOf(line) === undefined)
        .map((line): Unknown => ({
          at: at.keyResult(line, "objective"),
          facts: { to: "objective", found: line.objective },
        })),
      ...lines.keyResults
        .filter(({ partOf }) => !isKeyResult(partOf))
        .map((line): Unknown => ({
          at: at.keyResult(line, "partOf"),
          facts: { to: "key result", found: line.partOf },
        })),
      ...lines.work
        .filter(({ team }) => !isTeam(team))
        .map((line): Unknown => ({ at: at.work(line, "team"), facts: { to: "team", found: line.team } })),
      ...lines.all.commitments
        .filter(({ keyResult }) => keyResult === "" || !isKeyResult(keyResult))
        .map((line): Unknown => ({
          at: at.commitment(line, "keyResult"),
          facts: { to: "key result", found: line.keyResult },
        })),
    ];
  },

  /** Somebody who goes up from row to row comes back to where they were. Seeds 002.1, 003.51. */
  LOOP: (lines) => [
    ...loops(
      lines.all.teams,
      ({ team }) => team,
      ({ partOf }) => partOf,
      (line) => at.team(line, "partOf"),
    ),
    ...loops(
      lines.objectives,
      ({ id }) => id,
      ({ supports }) => lines.keyResult(supports)?.objective ?? "",
      (line) => at.objective(line, "supports"),
    ),
    ...loops(
      lines.keyResults,
      ({ id }) => id,
      ({ partOf }) => partOf,
      (line) => at.keyResult(line, "partOf"),
    ),
  ],

  /** Work that is believed to move nothing that is there. Seeds 001.11, 004.5. */
  ORPHAN_WORK: (lines) =>
    lines.work
      .filter(({ moves }) => lines.keyResult(moves) === undefined)
      .map((line) => ({ at: at.work(line, "moves"), facts: { moves: line.moves } })),

  /** A key result that nobody works on. Seeds 001.11, 004.5. */
  KR_WITHOUT_WORK: (lines) =>
    lines.keyResults
      .filter((line) => line.id !== "" && lines.workFor(line).length === 0 && lines.partsOf(line).length === 0)
      .map((line) => ({ at: at.keyResult(line, "id"), facts: { id: line.id } })),

  /** An objective that serves no mission, strategy or milestone, and no key result above. Seed 000.16. */
  SERVES_NOTHING: ({ objectives }) =>
    objectives
      .filter(({ serves, supports }) => serves === "" && supports === "")
      .map((line) => ({ at: at.objective(line, "serves"), facts: { text: nameOf(line) } })),
} satisfies Partial<Checks>;

type Unknown = Found<"UNKNOWN_REFERENCE">;

function doubled<R>(rows: readonly R[], id: (row: R) => string, at: (row: R) => Found<"DOUBLED_ID">["at"]) {
  return [...group(rows, id).values()]
    .filter(({ length }) => length > 1)
    .flatMap((same) => same.map((row) => ({ at: at(row), facts: { id: id(row), rows: same.length } })));
}

/** Each loop once, at the row with the lowest id, so that the order of the rows does not matter. */
function loops<R>(
  rows: readonly R[],
  id: (row: R) => string,
  above: (row: R) => string,
  at: (row: R) => Found<"LOOP">["at"],
): Found<"LOOP">[] {
  const byId = new Map<string, R>();
  for (const row of rows) if (!byId.has(key(id(row)))) byId.set(key(id(row)), row);
  const cleared = new Set<R>();
  const found: Found<"LOOP">[] = [];
  for (const first of byId.values()) {
    const way: R[] = [];
    const onWay = new Set<R>();
    let row: R | undefined = first;
    while (row !== undefined && !cleared.has(row) && !onWay.has(row)) {
      way.push(row);
      onWay.add(row);
      const up: string = key(above(row));
      row = up === "" ? undefined : byId.get(up);
    }
    for (const passed of way) cleared.add(passed);
    if (row === undefined || !onWay.has(row)) continue;
    const loop = way.slice(way.indexOf(row));
    const lowest = loop.reduce((least, one) => (key(id(one)) < key(id(least)) ? one : least));
    const start = loop.indexOf(lowest);
    const ids = [...loop.slice(start), ...loop.slice(0, start)].map(id);
    found.push({ at: at(lowest), facts: { ids } });
  }
  return found;
}
