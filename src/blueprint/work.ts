import { placeInTeam } from "./formulas";
import { choice, idFrom, teamFrom } from "./lists";
import type { Names } from "./names";
import { number, text, type Column, type SheetPlan } from "./plan";
import { keyResultLine, objectiveLine, rankOf, riceOf, whyNotRanked } from "./ranking";
import { DAY, SHARE, uniqueId } from "./sheet-parts";
import { letterOf, rowOf, tableSheet, typed, worked } from "./table-sheet";
import type { Template, WorkRow } from "./templates/template";

/**
 * Work, each row with the key result it is believed to move. No formula reads it for a score; what it is ranked by stands behind it.
 *
 * @param team the team whose work names none
 */
export function workSheet(names: Names, { work }: Template, team: string): SheetPlan {
  const columns = workColumns(names);
  const { work: header, texts } = names;
  const row = (one: WorkRow) =>
    rowOf(columns, {
      [header.id]: text(one.id),
      [header.work]: text(one.work),
      [header.moves]: text(one.moves),
      [header.why]: text(one.why),
      [header.owner]: text(one.owner),
      [header.state]: text(texts.words.workStates.Planned),
      [header.team]: text(one.team ?? team),
      [header.setBy]: text(texts.words.setters[one.setBy ?? "crew"]),
      [header.cadence]: text(texts.words.cadences[one.cadence ?? "once"]),
      [header.quota]: one.quota === undefined ? null : number(one.quota),
      [header.quotaUnit]: text(one.quotaUnit ?? ""),
    });
  const [first, ...others] = work;
  return tableSheet({
    sheet: names.sheets.work,
    table: names.tables.work,
    purpose: texts.purposes.work,
    tab: "work",
    columns,
    rows: [row(first), ...others.map(row)],
    keep: 2,
    printUpTo: names.work.state,
  });
}

export function workColumns(names: Names): readonly [Column, ...Column[]] {
  const { cells, columns, work: header, tables } = names;
  const { hints, refusals } = names.texts;
  const effort = letterOf(header, header.effort);
  const atLeast0 = { allow: "number", atLeast: 0, otherwise: refusals.notBelow0 } as const;
  return [
    typed(header.id, 8, { validation: uniqueId(names) }),
    typed(header.work, 50, { wrap: true }),
    typed(header.moves, 21, { hint: hints.moves, validation: idFrom(names, columns.keyResultIds) }),
    typed(header.why, 50, { wrap: true, hint: hints.why }),
    typed(header.owner, 24, { wrap: true, hint: hints.owner }),
    typed(header.due, 13, {
      numberFormat: DAY,
      horizontal: "Center",
      validation: { allow: "date", from: `=${cells.start}`, otherwise: refusals.due },
    }),
    typed(header.state, 12, { validation: choice(names, "workStates") }),
    typed(header.team, 18, { wrap: true, validation: teamFrom(names) }),
    typed(header.setBy, 12, { hint: hints.setBy, validation: choice(names, "setters") }),
    typed(header.cadence, 16, { hint: hints.cadence, validation: choice(names, "cadences") }),
    typed(header.quota, 11, { horizontal: "Right", hint: hints.quota }),
    typed(header.quotaUnit, 20, { hint: hints.quotaUnit }),
    typed(header.evidence, 28, { wrap: true, hint: hints.evidence }),
    worked(header.place, 10, placeInTeam(tables.work, header.team), refusals.columnIsFormula, { numberFormat: "0" }),
    typed(header.driver, 11, { hint: hints.driver }),
    typed(header.hypothesis, 12, { hint: hints.workHypothesis }),
    typed(header.reach, 11, { ...FACTOR, hint: hints.reach, validation: atLeast0 }),
    typed(header.impact, 11, { ...FACTOR, hint: hints.impact, validation: atLeast0 }),
    typed(header.confidence, 13, {
      numberFormat: SHARE,
      hint: hints.workConfidence,
      validation: { allow: "share", otherwise: refusals.share },
    }),
    typed(header.effort, 11, {
      ...FACTOR,
      hint: hints.effort,
      validation: {
        allow: "when",
        formula: `=IF(ISNUMBER($${effort}{row}),$${effort}{row}>0,FALSE)`,
        otherwise: refusals.above0,
      },
    }),
    worked(header.rice, 10, `=${riceOf(names)}`, refusals.columnIsFormula, { numberFormat: "#,##0.0" }),
    worked(header.rank, 9, `=${rankOf(names)}`, refusals.columnIsFormula, { numberFormat: "0" }),
    worked(header.why0, 44, `=${whyNotRanked(names)}`, refusals.columnIsFormula, { wrap: true }),
    worked(header.line, 9, `=${keyResultLine(names)}`, refusals.columnIsFormula, { numberFormat: "0" }),
    worked(header.objectiveLine, 9, `=${objectiveLine(names)}`, refusals.columnIsFormula, { numberFormat: "0" }),
  ];
}

/** Shown with as many digits as were typed. */
const FACTOR = { horizontal: "Right" } as const;
