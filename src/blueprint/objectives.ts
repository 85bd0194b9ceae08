import { here, placeInTeam } from "./formulas";
import { choice, idFrom, teamFrom } from "./lists";
import type { Names } from "./names";
import { number, text, type Column, type SheetPlan } from "./plan";
import { countBelow, keyResultsBelow, measured, rolledUp } from "./rolled-up";
import { uniqueId } from "./sheet-parts";
import { rowOf, tableSheet, typed, worked } from "./table-sheet";
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
    printUpTo: names.objective.serves,
  });
}

export function objectiveColumns(names: Names): readonly [Column, ...Column[]] {
  const { columns, objective: header, tables, texts } = names;
  const { hints, refusals } = texts;
  const id = here(header.id);
  const below = keyResultsBelow(names);
  const otherwise = refusals.rollUpIsFormula(names.sheets.checkIns);
  const { score, expected, status } = rolledUp(names, below, {
    header,
    id,
    count: here(header.keyResults),
    measured: here(header.measured),
    state: here(header.state),
    missing: "zero",
    unknown: texts.check.unknown,
    otherwise,
  });
  const count = (title: string, formula: string, rest?: Partial<Column>): Column =>
    worked(title, 10, `=${formula}`, otherwise, { numberFormat: "0", ...rest });
  return [
    typed(header.id, 8, { hint: hints.objectiveId, validation: uniqueId(names) }),
    typed(header.objective, 46, { wrap: true }),
    score,
    expected,
    status,
    count(header.keyResults, countBelow(below, id)),
    count(header.measured, measured(names, below, id), { hint: hints.measured }),
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
    worked(header.place, 10, placeInTeam(tables.objectives, header.team), refusals.columnIsFormula, {
      numberFormat: "0",
    }),
  ];
}
