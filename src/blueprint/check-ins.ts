import { column, here, orElse, positionIn, quoted } from "./formulas";
import { choice, idFrom } from "./lists";
import type { Names } from "./names";
import type { Column, SheetPlan } from "./plan";
import { ANY_NUMBER, DAY, SHARE, dayLooks, unitLooks } from "./sheet-parts";
import { letterOf, rowOf, tableSheet, typed, worked } from "./table-sheet";

/**
 * The check-in log: what each key result stood at, and when. Rows are only ever added, and whatever people type, a row either
 * counts or says in its column Check why not; `src/okr/log/check-in.ts` judges in the same way. It opens with a blank row,
 * because Excel has no table without one.
 */
export function checkInsSheet(names: Names): SheetPlan {
  const columns = checkInColumns(names);
  return tableSheet({
    sheet: names.sheets.checkIns,
    table: names.tables.checkIns,
    purpose: names.texts.purposes.checkIns,
    tab: "results",
    columns,
    rows: [rowOf(columns, {})],
    keep: 3,
    printUpTo: names.checkIn.next,
  });
}

export function checkInColumns(names: Names): readonly [Column, ...Column[]] {
  const { columns, checkIn: header } = names;
  const { hints, refusals, words } = names.texts;
  const unit = letterOf(header, header.unit);
  const read = (title: string, width: number, formula: string, rest?: Partial<Column>): Column =>
    worked(title, width, formula, refusals.columnIsFormula, rest);
  return [
    typed(header.id, 8),
    typed(header.date, 13, {
      numberFormat: DAY,
      horizontal: "Center",
      hint: hints.checkInDate,
      validation: { allow: "date", from: FIRST_DATE, otherwise: refusals.date },
    }),
    typed(header.keyResult, 14, { hint: hints.checkInKeyResult, validation: idFrom(names, columns.keyResultIds) }),
    typed(header.value, 13, {
      numberFormat: ANY_NUMBER,
      horizontal: "Right",
      hint: hints.checkInValue,
      conditionalFormats: [...unitLooks(unit), dayLooks(unit, [words.types.date])],
    }),
    typed(header.confidence, 13, {
      numberFormat: SHARE,
      horizontal: "Right",
      hint: hints.checkInConfidence,
      validation: { allow: "share", otherwise: refusals.share },
    }),
    ...[header.note, header.blocker, header.help, header.next].map((title) => typed(title, 28, { wrap: true })),
    typed(header.by, 20, { wrap: true }),
    typed(header.source, 12, { validation: choice(names, "sources") }),
    typed(header.replacedBy, 14, { hint: hints.replacedBy }),
    read(header.check, 44, `=${check(names)}`, { wrap: true }),
    read(header.unit, 10, `=${unitOf(names)}`),
    read(header.line, 9, `=${line(names)}`, { numberFormat: "0" }),
    read(header.order, 18, `=${order(names)}`, { numberFormat: "0" }),
  ];
}

/** Excel's calendar of 1904 has no earlier day. */
const FIRST_DATE = "1904-01-02";

/** What is a day and not merely a number, as `dayIn` has it: 1996 to 9999. */
const DAYS = { from: 35_064, before: 2_958_466 } as const;

/** Which one-millionth part of an order is the row: a log has fewer rows than that, and a day is a whole number. */
export const ROW_SPAN = 1_000_000;

function line(names: Names): string {
  const id = `TRIM(${here(names.checkIn.keyResult)})`;
  return `IF(${id}="","",${positionIn(names.tables.keyResults, names.keyResult.id, id)})`;
}

/** Where a row stands in the order of what is latest: by its day, of one day by its row. Blank while it does not count. */
function order({ checkIn, tables }: Names): string {
  const row = `ROW()-ROW(${tables.checkIns}[[#Headers],[${checkIn.id}]])`;
  return `IF(OR(${here(checkIn.check)}<>"",${here(checkIn.line)}=""),"",INT(${here(checkIn.date)})*${ROW_SPAN}+${row})`;
}

/** How the value reads: the unit of the key result, or that it is a day. */
function unitOf(names: Names): string {
  const { checkIn, keyResult, tables, texts } = names;
  const unit = `INDEX(${column(tables.keyResults, keyResult.unit)},${here(checkIn.line)})&""`;
  const day = quoted(texts.words.types.date);
  return `IF(${here(checkIn.line)}="","",IF(${isType(names, "date")},${day},${unit}))`;
}

/** Why a row does not count, in the order in which `judgeOf` asks. */
function check(names: Names): string {
  const { checkIn: header, cells, texts } = names;
  const { logChecks: says } = texts;
  const [id, date, value, replacedBy] = [header.keyResult, header.date, header.value, header.replacedBy].map(here) as [
    string,
    string,
    string,
    string,
  ];
  const typedIn = [
    header.date,
    header.keyResult,
    header.value,
    header.confidence,
    header.note,
    header.blocker,
    header.help,
    header.next,
  ];
  const around = ([before, behind]: readonly string[], cell: string) => `${quoted(before!)}&${cell}&${quoted(behind!)}`;
  const isChance = `IF(ISNUMBER(${value}),AND(${value}>=0,${value}<=1),ISLOGICAL(${value}))`;
  const steps: readonly (readonly [when: string, says: string])[] = [
    [`COUNTA(${typedIn.map(here).join(",")})=0`, '""'],
    [`TRIM(${replacedBy})<>""`, around(says.replaced, replacedBy)],
    [`TRIM(${id})=""`, quoted(says.noKeyResult)],
    [`${here(header.line)}=""`, around(says.unknownKeyResult, id)],
    [`TRIM(${date})=""`, quoted(says.noDate)],
    [`NOT(${isDay(date)})`, quoted(says.notADate)],
    [`IF(${isDay(cells.asOf)},INT(${date})>INT(${cells.asOf}),FALSE)`, quoted(says.afterAsOf)],
    [`TRIM(${value})=""`, quoted(says.noValue)],
    [isType(names, "binary"), `IF(${isChance},"",${quoted(says.notBinary)})`],
    [isType(names, "date"), `IF(${isDay(value)},"",${quoted(says.notADay)})`],
  ];
  const last = `IF(ISNUMBER(${value}),"",${quoted(says.notANumber)})`;
  const chain = steps.reduceRight((otherwise, [when, then]) => `IF(${when},${then},${otherwise})`, last);
  return `IFERROR(${chain},${quoted(says.fault)})`;
}

function isDay(cell: string): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=${DAYS.from},${cell}<${DAYS.before}),FALSE)`;
}

/** Whether the key result of this row has a type, by the word of the sheet or the one that formulas know. */
function isType({ checkIn, keyResult, tables, texts }: Names, type: "binary" | "date"): string {
  const cell = `TRIM(INDEX(${column(tables.keyResults, keyResult.type)},${here(checkIn.line)}))`;
  const words = [...new Set([type, texts.words.types[type]])].map((word) => `${cell}=${quoted(word)}`);
  return words.length === 1 ? words[0]! : `OR(${words.join(",")})`;
}

/** The log's row in which a key result's latest check-in stands, as a formula in the row of the key result. */
export function latestEntry({ checkIn, keyResult, tables }: Names): string {
  const own = `ROW()-ROW(${tables.keyResults}[[#Headers],[${keyResult.id}]])`;
  const latest = `MAXIFS(${column(tables.checkIns, checkIn.order)},${column(tables.checkIns, checkIn.line)},${own})`;
  // A table whose orders are all blank answers 0.
  return `IF(${latest}=0,"",MOD(${latest},${ROW_SPAN}))`;
}

/** What the log says in that row; blank while there is none, or while the cell of the log is. */
export function ofLatest({ checkIn, keyResult, tables }: Names, field: "value" | "date" | "confidence"): string {
  const entry = here(keyResult.entry);
  const cell = `INDEX(${column(tables.checkIns, checkIn[field])},${entry})`;
  return `IF(${entry}="","",${orElse(cell, '""')})`;
}
