import type { Cell } from "../okr/cell";
import type { Book, KeyResult, Objective, Team, Work } from "../okr/book";
import { numberIn, typeOf } from "../okr/quality/lines";
import type { CarryOver } from "../okr/review/carry-over";
import type { SheetTexts } from "../texts/texts";
import type { Draft } from "./period";
import { dayOfSerial, type DateSystem } from "./serial";
import type { KeyResultRow, ObjectiveRow, TeamRow, Template, WorkRow } from "./templates/template";

/** What of a period goes on, as a template that the next one is drawn from. */
export interface Carried {
  readonly template: Template;
  /** The team on top of the sheet, for which the workbook is made. */
  readonly team: Pick<Draft, "team" | "level" | "mission">;
}

/**
 * The rows of the next period as sheets are drawn from. A table of which nothing goes on opens with a blank row under the next
 * free id: ids of rows that are gone are not given out again.
 *
 * @param team  who had the old period, for a period without a team that goes on
 * @param texts in the language of the sheets: units stand there in its words
 */
export function carriedTemplate(
  { next, nextIds }: Pick<CarryOver, "next" | "nextIds">,
  team: Team | undefined,
  texts: SheetTexts,
  dates: DateSystem,
): Carried {
  const [first = team, ...others] = next.teams;
  const own = first?.team ?? "";
  const [objective = { id: nextIds.objectives, objective: "", owner: "" }, ...objectives] = next.objectives.map(
    (line) => objectiveRow(line, own),
  );
  const [keyResult = blankKeyResult(nextIds.keyResults, objective.id), ...keyResults] = next.keyResults.map((line) =>
    keyResultRow(line, texts, dates),
  );
  const [work = { id: nextIds.work, moves: "", work: "", why: "", owner: "" }, ...more] = next.work.map((line) =>
    workRow(line, own, dates),
  );
  return {
    template: {
      id: "carried",
      version: 1,
      mission: first?.mission ?? "",
      teams: others.map(teamRow),
      objectives: [objective, ...objectives],
      keyResults: [keyResult, ...keyResults],
      work: [work, ...more],
    },
    team: { team: own, level: first ? levelOf(first) : "team", mission: first?.mission ?? "" },
  };
}

function teamRow(line: Book["teams"][number]): TeamRow {
  const { team, partOf, mission } = line;
  return { team, level: levelOf(line), partOf, mission };
}

function levelOf({ level }: Team): TeamRow["level"] {
  return level === "company" || level === "person" ? level : "team";
}

function objectiveRow(
  { id, objective, owner, serves, team, supports, weight, ...line }: Objective,
  own: string,
): ObjectiveRow {
  return {
    ...{ id, objective, owner, serves, supports },
    ...(team !== own && { team }),
    ...numbers({ weight }),
    ...setter(line),
    ...cadence(line),
  };
}

function blankKeyResult(id: string, objective: string): KeyResultRow {
  return { id, objective, keyResult: "", metric: "", owner: "", type: "auto", unit: "" };
}

function keyResultRow(line: KeyResult, texts: SheetTexts, dates: DateSystem): KeyResultRow {
  const { id, objective, keyResult, metric, owner, partOf, start, target, limit, weight, ambition, chance } = line;
  const unit = Object.entries(texts.words.units).find(([, word]) => word === line.unit)?.[0] as
    KeyResultRow["unit"] | undefined;
  const due = dayIn(line.due, dates);
  return {
    ...{ id, objective, keyResult, metric, owner, partOf },
    type: typeOf(line) ?? "auto",
    ...(unit === undefined ? { unit: "", ownUnit: line.unit } : { unit }),
    ...numbers({ start, target, limit, weight, ambition, chance }),
    ...(due !== undefined && { due }),
    ...setter(line),
    ...cadence(line),
  };
}

function workRow(line: Work, own: string, dates: DateSystem): WorkRow {
  const { id, work, moves, why, owner, team, quota, quotaUnit, state } = line;
  const due = dayIn(line.due, dates);
  return {
    ...{ id, work, moves, why, owner, quotaUnit },
    ...(team !== own && { team }),
    ...numbers({ quota }),
    ...(due !== undefined && { due }),
    ...(state === "Doing" && { state }),
    ...setter(line),
    ...cadence(line),
  };
}

/** Those of the cells that hold a number: what else people typed there stays with the old period, where it can be read. */
function numbers<K extends string>(cells: Readonly<Record<K, Cell>>): Partial<Record<K, number>> {
  const held = Object.entries<Cell>(cells).flatMap(([key, cell]) => {
    const number = numberIn(cell);
    return number === undefined ? [] : [[key, number] as const];
  });
  return Object.fromEntries(held) as Partial<Record<K, number>>;
}

function dayIn(cell: Cell, dates: DateSystem): string | undefined {
  const serial = numberIn(cell);
  return serial === undefined ? undefined : dayOfSerial(serial, dates);
}

function setter({ setBy }: { readonly setBy: string }): Pick<ObjectiveRow, "setBy"> {
  return setBy === "manager" || setBy === "crew" ? { setBy } : {};
}

const CADENCES = ["once", "daily", "weekly", "every two weeks", "monthly", "quarterly", "yearly"] as const;

function cadence(line: { readonly cadence: string }): Pick<ObjectiveRow, "cadence"> {
  const known = CADENCES.find((word) => word === line.cadence);
  return known === undefined ? {} : { cadence: known };
}
