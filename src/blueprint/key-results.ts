import { latestEntry, ofLatest } from "./check-ins";
import {
  asKey,
  asWord,
  here,
  idsLike,
  keyResultStatus,
  lookUp,
  orBlank,
  orElse,
  placeInTeam,
  quoted,
  unlessLeft,
  withHeader,
} from "./formulas";
import { choice, idFrom } from "./lists";
import type { Names } from "./names";
import { number, text, type Column, type Content, type Row, type SheetPlan } from "./plan";
import { DAY, SCORE_BAR, SHARE, UNIT_FORMATS, dayLooks, statusLooks, uniqueId, unitLooks } from "./sheet-parts";
import { letterOf, rowOf, tableSheet, typed, worked } from "./table-sheet";
import type { KeyResultRow, Template } from "./templates/template";

/** Key results, each with score, expected score and status. */
export function keyResultsSheet(names: Names, { keyResults }: Template): SheetPlan {
  const columns = keyResultColumns(names);
  const [first, ...others] = keyResults;
  const row = (one: KeyResultRow): Row => keyResultRow(names, columns, one);
  return tableSheet({
    sheet: names.sheets.keyResults,
    table: names.tables.keyResults,
    purpose: names.texts.purposes.keyResults,
    tab: "results",
    columns,
    rows: [row(first), ...others.map(row)],
    keep: 2,
    printUpTo: names.keyResult.weight,
  });
}

function keyResultRow(names: Names, columns: readonly Column[], one: KeyResultRow): Row {
  const { keyResult: header } = names;
  const { words } = names.texts;
  const values: readonly (keyof KeyResultRow & keyof typeof header)[] = [
    ...(["start", "target", "limit", "ambition", "chance"] as const),
  ];
  const format = UNIT_FORMATS[one.unit];
  const inUnit = [header.start, header.target, header.limit, header.current];
  return rowOf(
    columns,
    {
      [header.id]: text(one.id),
      [header.keyResult]: text(one.keyResult),
      [header.objective]: text(one.objective),
      [header.unit]: text(one.unit === "" ? "" : words.units[one.unit]),
      [header.owner]: text(one.owner),
      [header.weight]: number(one.weight ?? 1),
      [header.state]: text(words.states.Active),
      [header.type]: text(words.types[one.type]),
      [header.metric]: text(one.metric),
      [header.setBy]: text(words.setters[one.setBy ?? "crew"]),
      [header.partOf]: text(one.partOf ?? ""),
      [header.cadence]: text(words.cadences[one.cadence ?? "weekly"]),
      [header.evidence]: text(one.evidence ?? ""),
      ...Object.fromEntries(values.map((key): [string, Content] => [header[key], numberIfAny(one[key])])),
    },
    format === undefined ? undefined : Object.fromEntries(inUnit.map((title) => [title, format])),
  );
}

function numberIfAny(value: string | number | undefined): Content {
  return typeof value === "number" ? number(value) : null;
}

export function keyResultColumns(names: Names): readonly [Column, ...Column[]] {
  const { cells, columns, keyResult: header, tables } = names;
  const { hints, refusals } = names.texts;
  const blankable = (title: string): string => orBlank(here(title));
  const asOf = orBlank(cells.asOf);
  const due = orElse(here(header.due), orBlank(cells.end));
  const ambition = orElse(here(header.ambition), orElse(cells.ambition, "1"));
  const { types } = names.texts.words;
  const units = [
    ...unitLooks(letterOf(header, header.unit)),
    dayLooks(letterOf(header, header.type), [...new Set(["date", types.date])]),
  ];
  const scored = [
    ...[header.start, header.target, header.current].map(blankable),
    asKey(names, "types", here(header.type)),
    blankable(header.limit),
  ];
  const [last, days] = [blankable(header.lastCheckIn), orElse(cells.checkInDays, "7")];
  const asked = [blankable(header.score), blankable(header.expected), '"gap"', '""', last, asOf, due, days];
  const computed = asWord(names, "statuses", `OKR.STATUS(${asked.join(",")})`);
  // In the words of the sheet, which OKR.STATUS would hand back as they are: nothing to be looked up.
  const status = orElse(here(header.override), computed);

  // A row of which nothing is filled in yet is not wrong, it is not there.
  const unfilled = `AND(${[header.start, header.target, header.current].map((title) => `${here(title)}=""`).join(",")})`;
  const ifFilled = (formula: string): string => `IF(${unfilled},"",${formula})`;
  const filled = (formula: string): string => `=${ifFilled(formula)}`;

  const value = (title: string, hint: Column["hint"]): Column =>
    typed(title, 11, { horizontal: "Right", conditionalFormats: units, ...(hint && { hint }) });
  const share = (title: string, hint: Column["hint"]): Column =>
    typed(title, 13, {
      numberFormat: SHARE,
      horizontal: "Right",
      validation: { allow: "share", otherwise: refusals.share },
      ...(hint && { hint }),
    });
  const judged = (title: string, width: number, formula: string, rest: Partial<Column>): Column =>
    worked(title, width, formula, refusals.scoreIsFormula, rest);
  const read = (title: string, width: number, formula: string, rest?: Partial<Column>): Column =>
    worked(title, width, formula, refusals.columnIsFormula, rest);

  return [
    typed(header.id, 7, { hint: hints.keyResultId, validation: uniqueId(names) }),
    typed(header.keyResult, 35, { wrap: true }),
    typed(header.objective, 13, {
      hint: hints.keyResultObjective,
      validation: idFrom(names, columns.objectiveIds),
    }),
    value(header.start, hints.startValue),
    value(header.target, hints.target),
    worked(header.current, 11, `=${ofLatest(names, "value")}`, refusals.currentIsFormula(names.sheets.checkIns), {
      horizontal: "Right",
      conditionalFormats: units,
      hint: hints.current,
    }),
    typed(header.unit, 10, { hint: hints.unit, validation: choice(names, "units") }),
    judged(header.score, 9, filled(`OKR.SCORE(${scored.join(",")})`), {
      numberFormat: SHARE,
      conditionalFormats: [SCORE_BAR],
    }),
    judged(header.status, 12, `=${unlessLeft(names, here(header.state), ifFilled(keyResultStatus(names, status)))}`, {
      horizontal: "Center",
      conditionalFormats: statusLooks(names, letterOf(header, header.status)),
    }),
    judged(header.expected, 13, filled(`OKR.EXPECTED(${orBlank(cells.start)},${due},${asOf},"",${ambition})`), {
      numberFormat: SHARE,
    }),
    typed(header.owner, 22, { wrap: true, hint: hints.owner }),
    typed(header.due, 13, {
      numberFormat: DAY,
      horizontal: "Center",
      hint: hints.due,
      validation: { allow: "date", from: `=${cells.start}`, otherwise: refusals.due },
    }),
    typed(header.weight, 11, {
      horizontal: "Center",
      hint: hints.weight,
      validation: { allow: "number", atLeast: 0, otherwise: refusals.weight },
    }),
    typed(header.state, 12, { hint: hints.state, validation: choice(names, "states") }),
    typed(header.type, 11, { hint: hints.type, validation: choice(names, "types", true) }),
    value(header.limit, hints.limit),
    typed(header.metric, 24, { wrap: true, hint: hints.metric }),
    typed(header.setBy, 12, { hint: hints.setBy, validation: choice(names, "setters") }),
    share(header.ambition, hints.ambition),
    share(header.chance, hints.chance),
    typed(header.partOf, 12, { hint: hints.partOf, validation: idFrom(names, columns.keyResultIds) }),
    typed(header.cadence, 16, { hint: hints.cadence, validation: choice(names, "cadences") }),
    typed(header.evidence, 28, { wrap: true, hint: hints.evidence }),
    typed(header.reason, 28, { wrap: true, hint: hints.reason }),
    read(header.agreed, 26, agreed(names), { wrap: true }),
    read(header.team, 18, `=${teamOfObjective(names)}`),
    read(header.place, 10, placeInTeam(tables.keyResults, header.team), { numberFormat: "0" }),
    typed(header.override, 14, { hint: hints.override, validation: choice(names, "statuses") }),
    read(header.lastCheckIn, 15, `=${ofLatest(names, "date")}`, {
      numberFormat: DAY,
      horizontal: "Center",
      hint: hints.lastCheckIn,
    }),
    read(header.confidence, 13, `=${ofLatest(names, "confidence")}`, {
      numberFormat: SHARE,
      horizontal: "Right",
      hint: hints.confidence,
    }),
    read(header.entry, 10, `=${latestEntry(names)}`, { numberFormat: "0", hint: hints.entry }),
  ];
}

function teamOfObjective({ tables, objective, keyResult }: Names): string {
  const id = here(keyResult.objective);
  return `IF(${id}="","",IFERROR(${lookUp(tables.objectives, objective.id, objective.team, id)}&"",""))`;
}

/**
 * What of start, target and weight is not what was agreed on last; blank while nothing differs or nothing was agreed.
 * LOOKUP for a 2 among ones and errors finds the last row of the key result.
 */
function agreed({ tables, texts, keyResult, commitment }: Names): string {
  const id = here(keyResult.id);
  const rows = idsLike(withHeader(tables.commitments, commitment.keyResult), id);
  const last = (header: string): string => `LOOKUP(2,1/${rows},${withHeader(tables.commitments, header)})`;
  // Rounded, because 100 times a share may end in a digit that nobody typed.
  const inUnit = (value: string): string => `IF(${here(keyResult.unit)}="%",ROUND(${value}*100,6)&" %",${value})`;
  const weight = orElse(last(commitment.weight), "1");
  const parts = [
    `IF(${here(keyResult.start)}<>${last(commitment.start)},${quoted(texts.agreed.start)}&${inUnit(last(commitment.start))}&". ","")`,
    `IF(${here(keyResult.target)}<>${last(commitment.target)},${quoted(texts.agreed.target)}&${inUnit(last(commitment.target))}&". ","")`,
    `IF(${orElse(here(keyResult.weight), "1")}<>${weight},${quoted(texts.agreed.weight)}&${weight}&". ","")`,
  ];
  return `=IF(${id}="","",IF(SUMPRODUCT(--${rows})=0,"",TRIM(${parts.join("&")})))`;
}
