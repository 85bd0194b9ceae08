import { dayIn, linesOf, numberIn, same } from "../okr/quality/lines";
import type { Book, KeyResult, TeamLevel } from "../okr/book";
import { dayOfSerial } from "../blueprint/serial";
import type { OpenBook } from "../workbook/open-book";
import type { Addition, Edit, Edited, NewRow } from "../workbook/port";
import { aboutOf, dateSystemOf, entriesFor, headerOf, type FieldValue } from "../workbook/to-book";
import { idsFor } from "./line-edit";
import { teamOf, type PartMeasure } from "./split-plan";

/** A part that is to be written. */
export interface Part {
  readonly team: string;
  /** Of a team that is not in the sheet yet. */
  readonly level?: TeamLevel;
  /** The key result in words. */
  readonly words: string;
  readonly measure: PartMeasure;
}

/**
 * Writes a target that was divided, all of it in one edit: teams that are new; for each part an objective of its team that
 * takes up the key result above, unless the team has one; and below that the key result with its part of the target. Ids
 * are given out when it is written.
 *
 * @param parts at least one, each of another team
 */
export function splitEdit(open: OpenBook, whole: KeyResult, parts: readonly Part[]): Edit {
  const { book } = open;
  const teams = parts.filter(({ level }) => level !== undefined);
  const without = parts.filter(({ team }) => objectiveFor(book, team, whole) === undefined);
  const additions: Addition[] = [];
  if (isSome(teams)) additions.push(teamRows(open, whole, teams));
  const objectives = additions.length;
  if (isSome(without)) additions.push(objectiveRows(open, whole, without));
  const rows = parts.map((part) => {
    const objective = objectiveFor(book, part.team, whole);
    const above =
      objective === undefined ? { idOf: [objectives, without.indexOf(part)] as const } : { text: objective };
    return keyResultRow(open, whole, part, above);
  });
  const [first, ...others] = rows;
  if (!first) throw new Error("There is no part to write.");
  const { names } = open;
  return {
    additions: [
      ...additions,
      {
        table: names.tables.keyResults,
        rows: [first, ...others],
        ids: idsFor(open, "keyResults"),
        about: aboutOf(names.texts, "keyResults"),
      },
    ],
  };
}

/** The ids that the key results of the parts were given. */
export function partIds({ additions }: Edited): readonly string[] {
  return (additions.at(-1)?.rows ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The id of an objective of the team that takes up the key result already. */
function objectiveFor(book: Book, team: string, { id }: KeyResult): string | undefined {
  const found = linesOf(book).objectives.find((one) => same(one.team, team) && same(one.supports, id));
  return found === undefined || found.id === "" ? undefined : found.id;
}

function teamRows({ names, book }: OpenBook, whole: KeyResult, [first, ...others]: Some<Part>): Addition {
  const { texts } = names;
  const partOf = teamOf(book, whole);
  const row = ({ team, level }: Part) => entriesFor(texts, "teams", { team, level: level ?? "team", partOf });
  return { table: names.tables.teams, rows: [row(first), ...others.map(row)], about: aboutOf(texts, "teams") };
}

/** The key result above becomes the objective below. */
function objectiveRows(open: OpenBook, whole: KeyResult, [first, ...others]: Some<Part>): Addition {
  const { texts, tables } = open.names;
  const objective = whole.keyResult || whole.metric;
  const row = ({ team }: Part) =>
    entriesFor(texts, "objectives", {
      ...{ objective, team, supports: whole.id },
      ...{ weight: 1, state: "Active", setBy: "manager" },
    });
  return {
    table: tables.objectives,
    rows: [row(first), ...others.map(row)],
    ids: idsFor(open, "objectives"),
    about: aboutOf(texts, "objectives"),
  };
}

function keyResultRow(open: OpenBook, whole: KeyResult, { words, measure }: Part, above: NewRow[string]): NewRow {
  const { texts } = open.names;
  const { metric, type, unit } = whole;
  const dates = dateSystemOf(open.found, open.reading);
  const asDay = (serial: number | null | undefined): FieldValue => {
    const day = serial === null || serial === undefined ? undefined : dayOfSerial(serial, dates);
    return day === undefined ? (serial ?? null) : { date: day };
  };
  const value = (number: number | null): FieldValue => (type === "date" ? asDay(number) : number);
  return {
    ...entriesFor(texts, "keyResults", {
      ...{ keyResult: words, metric, type: type === "" ? "auto" : type, unit },
      ...{ start: value(measure.start), target: value(measure.target), limit: value(measure.limit) },
      ...{ due: asDay(dayIn(whole.due)), ambition: numberIn(whole.ambition) ?? null },
      ...{ weight: 1, state: "Active", setBy: "manager", partOf: whole.id },
    }),
    [headerOf(texts, "keyResults", "objective")]: above,
  };
}

type Some<T> = readonly [T, ...T[]];

function isSome<T>(list: readonly T[]): list is Some<T> {
  return list.length > 0;
}
