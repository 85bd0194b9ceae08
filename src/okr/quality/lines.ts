import {
  isActive,
  type Book,
  type BookPeriod,
  type Commitment,
  type KeyResult,
  type Objective,
  type Team,
  type Work,
} from "../book";
import { isMissing, type Cell } from "../cell";
import { LEAVES } from "../rollup";
import { TYPES } from "../score";
import type { At } from "./finding";

/** Rows as the rules look at them: blank ones left out, ids looked up once, and which of them count now. */
export interface Lines {
  readonly book: Book;
  /** Every row that is not blank, at rest or not: for ids and references. */
  readonly all: Pick<Book, "teams" | "objectives" | "keyResults" | "work" | "commitments">;
  /** Rows at work now. What hangs below a row at rest rests with it. */
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly work: readonly Work[];
  objectiveOf(keyResult: KeyResult): Objective | undefined;
  /** Name of the team that a line belongs to, `""` where nothing says so. Work without one is its key result's. */
  teamOf(line: KeyResult | Work): string;
  keyResult(id: string): KeyResult | undefined;
  team(name: string): Team | undefined;
  /** Key results that count for an objective: those at work, and closed ones, which keep their credit. */
  keyResultsOf(objective: Objective): readonly KeyResult[];
  /** Work that was chosen for a key result: done work is, dropped work is not. */
  workFor(keyResult: KeyResult): readonly Work[];
  /** Key results at work that are parts of this one. */
  partsOf(keyResult: KeyResult): readonly KeyResult[];
}

/** Ids and names are the same whatever their case, as Excel's own look-ups have it. */
export function same(a: string, b: string): boolean {
  return key(a) === key(b);
}

export function key(id: string): string {
  return id.trim().toLowerCase();
}

/** What stands in a row of its own accord, formulas and presets, says nothing about whether somebody typed there. */
const PRESET = new Set([
  "row",
  "id",
  "score",
  "expected",
  "status",
  "state",
  "setBy",
  "type",
  "unit",
  "weight",
  "ambition",
  "level",
]);

function isBlank(row: object): boolean {
  return Object.entries(row).every(([field, cell]) => PRESET.has(field) || cell === "" || isMissing(cell as Cell));
}

export function linesOf(book: Book): Lines {
  const typed = <R extends object>(rows: readonly R[]): readonly R[] => rows.filter((row) => !isBlank(row));
  const all = {
    teams: typed(book.teams),
    objectives: typed(book.objectives),
    keyResults: typed(book.keyResults),
    work: typed(book.work),
    commitments: typed(book.commitments),
  };
  const objectiveById = index(all.objectives, ({ id }) => id);
  const keyResultById = index(all.keyResults, ({ id }) => id);
  const teamByName = index(all.teams, ({ team }) => team);

  const objectiveOf = ({ objective }: KeyResult) => objectiveById.get(key(objective));
  const restsAbove = (keyResult: KeyResult) => {
    const objective = objectiveOf(keyResult);
    return objective !== undefined && !isActive(objective);
  };
  const teamOf = (line: KeyResult | Work): string => {
    if (!("moves" in line)) return objectiveOf(line)?.team ?? "";
    const moved = keyResultById.get(key(line.moves));
    return line.team || (moved ? teamOf(moved) : "");
  };
  const objectives = all.objectives.filter(isActive);
  const counted = all.keyResults.filter(({ state }) => LEAVES.find(state) === undefined);
  const keyResults = counted.filter((line) => isActive(line) && !restsAbove(line));
  const chosen = all.work.filter((line) => isActive(line) && !isDropped(line));
  const work = chosen.filter(({ moves }) => {
    const moved = keyResultById.get(key(moves));
    return !moved || (isActive(moved) && !restsAbove(moved));
  });

  const byObjective = group(counted, ({ objective }) => objective);
  const byKeyResult = group(chosen, ({ moves }) => moves);
  const byWhole = group(keyResults, ({ partOf }) => partOf);
  return {
    book,
    all,
    objectives,
    keyResults,
    work,
    objectiveOf,
    teamOf,
    keyResult: (id) => keyResultById.get(key(id)),
    team: (name) => teamByName.get(key(name)),
    keyResultsOf: ({ id }) => byObjective.get(key(id)) ?? [],
    workFor: ({ id }) => byKeyResult.get(key(id)) ?? [],
    partsOf: ({ id }) => byWhole.get(key(id)) ?? [],
  };
}

/** The first row of each id. Blank ids are nobody's. */
function index<R>(rows: readonly R[], id: (row: R) => string): ReadonlyMap<string, R> {
  const found = new Map<string, R>();
  for (const row of rows) {
    const known = key(id(row));
    if (known !== "" && !found.has(known)) found.set(known, row);
  }
  return found;
}

/** The rows of each id. Rows with a blank one belong to nobody. */
export function group<R>(rows: readonly R[], id: (row: R) => string): ReadonlyMap<string, R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    const known = key(id(row));
    if (known === "") continue;
    const others = found.get(known);
    if (others) others.push(row);
    else found.set(known, [row]);
  }
  return found;
}

/** The type of a key result as the score takes it: auto while blank, nothing for a word that is none. */
export function typeOf({ type }: KeyResult): (typeof TYPES.allowed)[number] | undefined {
  return type === "" ? "auto" : TYPES.find(type);
}

export function isDone({ state }: Work): boolean {
  return key(state) === "done";
}

function isDropped({ state }: Work): boolean {
  return key(state) === "dropped";
}

/** A number to calculate with, or nothing. */
export function numberIn(cell: Cell): number | undefined {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : undefined;
}

/** From 2000-01-01 in the 1904 date system to 9999-12-31: other numbers were not meant as days. */
const FIRST_DAY = 35_064;
const LAST_DAY = 2_958_465;

/** A day without its time, or nothing: a number that is hardly a day was meant as something else. */
export function dayIn(cell: Cell): number | undefined {
  const number = numberIn(cell);
  return number !== undefined && number >= FIRST_DAY && number < LAST_DAY + 1 ? Math.floor(number) : undefined;
}

/** A text by which to name a line: its words, or its id while it has none. */
export function nameOf(line: Objective | KeyResult | Work): string {
  const text = "work" in line ? line.work : "keyResult" in line ? line.keyResult : line.objective;
  return text || line.id;
}

/** Cells of the tables, for findings. */
export const at = {
  period: (field: keyof BookPeriod): At => ({ table: "period", row: 0, id: "", field }),
  team: ({ row, team }: Team, field: Exclude<keyof Team, "row">): At => ({ table: "teams", row, id: team, field }),
  objective: ({ row, id }: Objective, field: Exclude<keyof Objective, "row">): At => ({
    table: "objectives",
    row,
    id,
    field,
  }),
  keyResult: ({ row, id }: KeyResult, field: Exclude<keyof KeyResult, "row">): At => ({
    table: "keyResults",
    row,
    id,
    field,
  }),
  work: ({ row, id }: Work, field: Exclude<keyof Work, "row">): At => ({ table: "work", row, id, field }),
  commitment: ({ row, keyResult }: Commitment, field: Exclude<keyof Commitment, "row">): At => ({
    table: "commitments",
    row,
    id: keyResult,
    field,
  }),
};
