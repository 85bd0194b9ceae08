import { sheets } from "../texts/en";
import { here, keyResultStatus, orBlank, orElse } from "./formulas";
import { choice, idFrom } from "./lists";
import { KEY_RESULT, type Names } from "./names";
import { number, text, type Column, type Row, type SheetPlan } from "./plan";
import { DAY, SCORE_BAR, SHARE, UNIQUE_ID, UNIT_FORMATS, letter, statusLooks, unitLooks } from "./sheet-parts";
import { tableSheet } from "./table-sheet";
import type { KeyResultRow, Template } from "./templates/template";

const { hints, newRow, refusals } = sheets;

const HEADERS = Object.values(KEY_RESULT);

/** Letter of a column of this sheet, by its header. */
export function keyResultLetter(header: string): string {
  return letter(HEADERS.indexOf(header as (typeof HEADERS)[number]));
}

/** Key results, each with score, expected score and status. */
export function keyResultsSheet(names: Names, { keyResults }: Template): SheetPlan {
  const [first, ...others] = keyResults;
  return tableSheet({
    sheet: names.sheets.keyResults,
    table: names.tables.keyResults,
    purpose: sheets.purposes.keyResults,
    tab: "results",
    columns: columnsOf(names),
    rows: [rowOf(first), ...others.map(rowOf)],
    keep: 2,
  });
}

/** Current stays blank: nothing has been measured in this period yet, and 0 would be a value. */
function rowOf(row: KeyResultRow): Row {
  const { id, objective, keyResult, owner, type, start, target, unit } = row;
  const format = UNIT_FORMATS[unit];
  const { start: startHeader, target: targetHeader, limit, current } = KEY_RESULT;
  return {
    contents: [
      ...[id, keyResult, objective].map(text),
      ...[number(start), number(target), null, text(unit)],
      ...[null, null, null, text(owner), null],
      ...[number(1), text(newRow.state), text(type), null],
    ],
    ...(format && {
      numberFormats: { [startHeader]: format, [targetHeader]: format, [limit]: format, [current]: format },
    }),
  };
}

function columnsOf(names: Names): readonly [Column, ...Column[]] {
  const blankable = (header: string): string => orBlank(here(header));
  const asOf = orBlank(names.cells.asOf);
  const due = orElse(here(KEY_RESULT.due), orBlank(names.cells.end));
  const units = unitLooks(keyResultLetter(KEY_RESULT.unit));
  const scored = [KEY_RESULT.start, KEY_RESULT.target, KEY_RESULT.current, KEY_RESULT.type, KEY_RESULT.limit];
  const judged = [KEY_RESULT.score, KEY_RESULT.expected].map(blankable).join(",");
  const status = `OKR.STATUS(${judged},"gap","","",${asOf},${due})`;

  const typed = (header: string, width: number, rest: Partial<Column> = {}): Column => ({
    header,
    filledBy: "person",
    width,
    ...rest,
  });
  const value = (header: string, hint: Column["hint"]): Column =>
    typed(header, 11, { horizontal: "Right", conditionalFormats: units, ...(hint && { hint }) });
  const worked = (header: string, width: number, formula: string, rest: Partial<Column>): Column => ({
    header,
    filledBy: "formula",
    width,
    formula,
    validation: { allow: "formula", otherwise: refusals.scoreIsFormula },
    ...rest,
  });

  return [
    typed(KEY_RESULT.id, 7, { hint: hints.keyResultId, validation: UNIQUE_ID }),
    typed(KEY_RESULT.keyResult, 36, { wrap: true }),
    typed(KEY_RESULT.objective, 13, {
      hint: hints.keyResultObjective,
      validation: idFrom(names.columns.objectiveIds),
    }),
    value(KEY_RESULT.start, hints.start_),
    value(KEY_RESULT.target, hints.target),
    value(KEY_RESULT.current, hints.current),
    typed(KEY_RESULT.unit, 10, { hint: hints.unit, validation: choice(names, "units", false) }),
    worked(KEY_RESULT.score, 9, `=OKR.SCORE(${scored.map(blankable).join(",")})`, {
      numberFormat: SHARE,
      conditionalFormats: [SCORE_BAR],
    }),
    worked(KEY_RESULT.status, 12, `=${keyResultStatus(status)}`, {
      horizontal: "Center",
      conditionalFormats: statusLooks(keyResultLetter(KEY_RESULT.status)),
    }),
    worked(KEY_RESULT.expected, 13, `=OKR.EXPECTED(${orBlank(names.cells.start)},${due},${asOf})`, {
      numberFormat: SHARE,
    }),
    typed(KEY_RESULT.owner, 22, { wrap: true, hint: hints.owner }),
    typed(KEY_RESULT.due, 13, {
      numberFormat: DAY,
      horizontal: "Center",
      hint: hints.due,
      validation: { allow: "date", from: `=${names.cells.start}`, otherwise: refusals.due },
    }),
    typed(KEY_RESULT.weight, 10, {
      horizontal: "Center",
      hint: hints.weight,
      validation: { allow: "number", atLeast: 0, otherwise: refusals.weight },
    }),
    typed(KEY_RESULT.state, 12, { hint: hints.state, validation: choice(names, "states", false) }),
    typed(KEY_RESULT.type, 11, { hint: hints.type, validation: choice(names, "types", true) }),
    value(KEY_RESULT.limit, hints.limit),
  ];
}
