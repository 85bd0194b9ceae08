import type { Choice, Outcome } from "../okr/review/decision";
import { here } from "./formulas";
import { choice } from "./lists";
import type { Names } from "./names";
import { date, number, text, type Column, type Content, type Row, type SheetPlan } from "./plan";
import { DAY, SHARE } from "./sheet-parts";
import { rowOf, tableSheet, typed, worked } from "./table-sheet";

/** A line as it is closed: an objective, a key result or a piece of Work. */
export interface ClosedLine {
  readonly kind: keyof Names["texts"]["words"]["kinds"];
  readonly id: string;
  readonly words: string;
  /** The computed score, a share; undefined where nothing was measured, and for Work. */
  readonly computed: number | undefined;
  readonly override: number | undefined;
  readonly decision: Choice | undefined;
  readonly outcome: Outcome | undefined;
  readonly reason: string;
  readonly by: string;
}

/** A formula that a period had, and where. */
export interface KeptLine {
  readonly sheet: string;
  /** `H5:H12` */
  readonly range: string;
  /** As it stands in the first cell; in braces where one formula answers for all cells of the range. */
  readonly formula: string;
  /** Points at the cells and goes with them, so that it can be told later whether they moved. */
  readonly cells: string;
}

/**
 * How a period ended.
 *
 * @param day as `2026-12-31`
 */
export function closingSheet(names: Names, day: string, lines: readonly ClosedLine[]): SheetPlan {
  const columns = closingColumns(names);
  const { closing: header, texts } = names;
  const share = (value: number | undefined): Content => (value === undefined ? null : number(value));
  const word = <K extends string>(list: Readonly<Record<K, string>>, key: K | undefined): Content =>
    key === undefined ? null : text(list[key]);
  const row = (line: ClosedLine): Row =>
    rowOf(columns, {
      [header.day]: date(day),
      [header.kind]: text(texts.words.kinds[line.kind]),
      [header.id]: text(line.id),
      [header.words]: text(line.words),
      [header.computed]: share(line.computed),
      [header.override]: share(line.override),
      [header.decision]: word(texts.words.choices, line.decision),
      [header.outcome]: word(texts.words.outcomes, line.outcome),
      [header.reason]: text(line.reason),
      [header.by]: text(line.by),
    });
  const [first, ...others] = lines;
  return tableSheet({
    sheet: names.sheets.closing,
    table: names.tables.closing,
    purpose: texts.purposes.closing,
    tab: "results",
    columns,
    rows: first ? [row(first), ...others.map(row)] : [rowOf(columns, {})],
    keep: 4,
  });
}

export function closingColumns(names: Names): readonly [Column, ...Column[]] {
  const { closing: header } = names;
  const { refusals } = names.texts;
  const [override, computed] = [here(header.override), here(header.computed)];
  return [
    typed(header.day, 13, {
      numberFormat: DAY,
      horizontal: "Center",
      validation: { allow: "date", from: "1904-01-02", otherwise: refusals.date },
    }),
    typed(header.kind, 13, { validation: choice(names, "kinds") }),
    typed(header.id, 8),
    typed(header.words, 46, { wrap: true }),
    typed(header.computed, 12, { numberFormat: SHARE }),
    typed(header.override, 12, { numberFormat: SHARE, validation: { allow: "share", otherwise: refusals.share } }),
    worked(
      header.final,
      10,
      `=IF(${override}<>"",${override},IF(${computed}="","",${computed}))`,
      refusals.columnIsFormula,
      { numberFormat: SHARE },
    ),
    typed(header.decision, 13, { validation: choice(names, "choices") }),
    typed(header.outcome, 22, { validation: choice(names, "outcomes") }),
    typed(header.reason, 50, { wrap: true }),
    typed(header.by, 20, { wrap: true }),
  ];
}

/** Every formula that the period had, as text: nothing of it is hidden, and nothing of it calculates. */
export function keptSheet(names: Names, lines: readonly KeptLine[]): SheetPlan {
  const columns = keptColumns(names);
  const { kept: header } = names;
  const row = ({ sheet, range, formula, cells }: KeptLine): Row =>
    rowOf(columns, {
      [header.sheet]: text(sheet),
      [header.range]: text(range),
      [header.formula]: text(formula),
      [header.cells]: { formula: cells },
    });
  const [first, ...others] = lines;
  return tableSheet({
    sheet: names.sheets.kept,
    table: names.tables.kept,
    purpose: names.texts.purposes.kept,
    tab: "lists",
    columns,
    rows: first ? [row(first), ...others.map(row)] : [rowOf(columns, {})],
    keep: 2,
  });
}

export function keptColumns(names: Names): readonly [Column, ...Column[]] {
  const { kept: header, texts } = names;
  return [
    typed(header.sheet, 30),
    typed(header.range, 16),
    typed(header.formula, 110, { wrap: true }),
    // A formula of its own in each row: the column has none that would fill it.
    typed(header.cells, 10, { numberFormat: "0", hint: texts.hints.keptCells }),
  ];
}
