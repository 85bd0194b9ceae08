import {
  asWord,
  countBelow,
  here,
  keyResultsBelow,
  measured,
  orBlank,
  placeInTeam,
  rollUp,
  statusAbove,
  unlessLeft,
} from "./formulas";
import { choice, idFrom, teamFrom } from "./lists";
import type { Names } from "./names";
import { number, text, type Column, type SheetPlan } from "./plan";
import { SCORE_BAR, SHARE, statusLooks, uniqueId } from "./sheet-parts";
import { letterOf, rowOf, tableSheet, typed } from "./table-sheet";
import type { Template } from "./templates/template";

/**
 * Objectives, each with the roll-up of its key results. Before the first value of a period is typed an objective has no
 * score, and so nothing to judge; from the first one on, silence counts as 0.
 *
 * @param team the team whose objectives name none
 */
export function objectivesSheet(names: Names, { objectives }: Template, team: string): SheetPlan {
  const columns = objectiveColumns(names);
  const { objective: header, texts } = names;
  const row = (one: Template["objectives"][number]) =>
    rowOf(columns, {
      [header.id]: text(one.id),
      [header.objective]: text(one.objective),
      [header.owner]: text(one.owner),
      [header.serves]: text(one.serves ?? ""),
      [header.team]: text(one.team ?? team),
      [header.supports]: text(one.supports ?? ""),
      [header.weight]: number(1),
      [header.state]: text(texts.words.states.Active),
      [header.setBy]: text(texts.words.setters[one.setBy ?? "manager"]),
      [header.cadence]: text(texts.words.cadences[one.cadence ?? "quarterly"]),
    });
  const [first, ...others] = objectives;
  return tableSheet({
    sheet: names.sheets.objectives,
    table: names.tables.objectives,
    purpose: texts.purposes.objectives,
    tab: "results",
    columns,
    rows: [row(first), ...others.map(row)],
    keep: 2,
  });
}

export function objectiveColumns(names: Names): readonly [Column, ...Column[]] {
  const { cells, columns, objective: header, keyResult, tables } = names;
  const { texts } = names;
  const { hints, refusals } = texts;
  const id = here(header.id);
  const count = here(header.keyResults);
  const below = keyResultsBelow(names);
  const judged = [orBlank(here(header.score)), orBlank(here(header.expected)), '"gap"', '""', '""'];
  const status = asWord(
    names,
    "statuses",
    `OKR.STATUS(${[...judged, orBlank(cells.asOf), orBlank(cells.end)].join(",")})`,
  );
  const checked = statusAbove(names, below, { id, score: here(header.score), unknown: texts.check.unknown }, status);
  const worked = (title: string, width: number, formula: string, rest: Partial<Column> = {}): Column => ({
    header: title,
    filledBy: "formula",
    width,
    numberFormat: SHARE,
    formula,
    validation: { allow: "formula", otherwise: refusals.rollUpIsFormula(names.sheets.keyResults) },
    ...rest,
  });
  return [
    typed(header.id, 8, { hint: hints.objectiveId, validation: uniqueId(names) }),
    typed(header.objective, 46, { wrap: true }),
    worked(header.score, 12, rollUp(names, below, keyResult.score, id, here(header.measured)), {
      conditionalFormats: [SCORE_BAR],
    }),
    worked(header.expected, 13, rollUp(names, below, keyResult.expected, id, count)),
    worked(header.status, 14, `=${unlessLeft(names, here(header.state), `IF(${count}=0,"",${checked})`)}`, {
      numberFormat: "General",
      horizontal: "Center",
      conditionalFormats: statusLooks(names, letterOf(header, header.status)),
    }),
    worked(header.keyResults, 16, `=${countBelow(below, id)}`, { numberFormat: "0" }),
    worked(header.measured, 14, `=${measured(names, below, keyResult.score, id)}`, {
      numberFormat: "0",
      hint: hints.measured,
    }),
    typed(header.owner, 24, { wrap: true, hint: hints.owner }),
    typed(header.serves, 30, { wrap: true, hint: hints.serves }),
    typed(header.team, 18, { wrap: true, validation: teamFrom(names) }),
    typed(header.supports, 13, { hint: hints.supports, validation: idFrom(names, columns.keyResultIds) }),
    typed(header.weight, 11, {
      horizontal: "Center",
      hint: hints.objectiveWeight,
      validation: { allow: "number", atLeast: 0, otherwise: refusals.weight },
    }),
    typed(header.state, 13, { hint: hints.state, validation: choice(names, "states") }),
    typed(header.setBy, 12, { hint: hints.setBy, validation: choice(names, "setters") }),
    typed(header.cadence, 16, { hint: hints.cadence, validation: choice(names, "cadences") }),
    typed(header.enough, 12, { hint: hints.enough, validation: choice(names, "answers") }),
    worked(header.place, 10, placeInTeam(tables.objectives, header.team), {
      numberFormat: "0",
      validation: { allow: "formula", otherwise: refusals.columnIsFormula },
    }),
  ];
}
