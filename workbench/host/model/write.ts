import type { Area } from "./area";
import { mergeAt, putCell } from "./cells";
import type { Change, Source } from "./changes";
import { readEntry, type EnteredBy } from "./entry";
import { isNumberFormat } from "./number-format";
import { EN_US, type Culture } from "./culture";
import { formatAt, updateFormats } from "./formatting";
import { fromR1C1 } from "./formula-rewrite";
import { assertEditable } from "./guard";
import { fromLocalPattern } from "./local-format";
import { refuse } from "./refusal";
import { growTables } from "./table-growth";
import { afterEntryInTables } from "./table-entry";
import type { Cell, CellValue } from "./values";
import type { Worksheet } from "./worksheet";

export interface Writing {
  readonly source?: Source;
  readonly by?: EnteredBy;
  /** Formulas in the array are in R1C1. */
  readonly r1c1?: boolean;
}

type FormulaChanges = NonNullable<Extract<Change, { kind: "cells" }>["formulas"]>;

/** One cell as it is going to be. */
export interface Planned {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
  /** A number format that comes with the entry. */
  readonly format?: string | undefined;
}

/**
 * Enters an array as if each element had been typed: null leaves a cell alone, "" clears it, text is read as Excel
 * reads it. Everything is read before anything is written. Tables grow, headers and calculated columns follow.
 *
 * @param inputs one element for each cell, or one for all of them
 */
export function writeCells(sheet: Worksheet, area: Area, inputs: unknown, writing: Writing = {}): void {
  const { source = "addin", by = "writing", r1c1 = false } = writing;
  const at = elementsOf(inputs, area);
  const isFilled = (row: number, column: number) => {
    const input = at(row - area.row, column - area.column);
    return input !== null && input !== undefined && input !== "";
  };
  enterCells(sheet, area, isFilled, () => plan(sheet, area, at, by, r1c1), source);
}

/**
 * Puts cells into place that were worked out beforehand (typed, copied, filled), and lets everything around them follow.
 *
 * @param planned called once tables have grown, so that a new row's formulas can name its columns; may refuse
 */
export function enterCells(
  sheet: Worksheet,
  area: Area,
  isFilled: (row: number, column: number) => boolean,
  planned: () => readonly Planned[],
  source: Source,
): void {
  assertEditable(sheet, area);
  const growth = growTables(sheet, area, isFilled);
  let cells: readonly Planned[];
  try {
    cells = planned();
  } catch (reason) {
    growth.undo();
    throw reason;
  }
  const before = sheet.cells.get(area.row, area.column)?.value ?? null;
  const formulas = formulaChanges(sheet, cells);
  for (const { row, column, cell, format } of cells) {
    putCell(sheet, row, column, cell);
    if (format !== undefined) setNumberFormat(sheet, row, column, format);
  }
  growth.finish();
  afterEntryInTables(sheet, area, cells, source);
  sheet.workbook.changed(edited(sheet, area, source, before, formulas));
}

/** The cells among these whose formula is going to be another one, with the one they have. */
export function formulaChanges(sheet: Worksheet, planned: readonly Planned[]): FormulaChanges {
  return planned.flatMap(({ row, column, cell }) => {
    const before = sheet.cells.get(row, column)?.formula ?? "";
    return before === (cell?.formula ?? "") ? [] : { row, column, before };
  });
}

/** The news of an edit; for a single cell with its values, the later one calculated when somebody asks for it. */
export function edited(
  sheet: Worksheet,
  area: Area,
  source: Source,
  before: CellValue,
  formulas: FormulaChanges,
): Change {
  const change: Change = { kind: "cells", sheet, area, source, how: "RangeEdited", formulas };
  if (area.rows > 1 || area.columns > 1) return change;
  return {
    ...change,
    before,
    get after() {
      return sheet.value(area.row, area.column);
    },
  };
}

function plan(
  sheet: Worksheet,
  area: Area,
  at: (i: number, j: number) => unknown,
  by: EnteredBy,
  r1c1: boolean,
): Planned[] {
  const planned: Planned[] = [];
  const merged = sheet.merges.length > 0;
  const known = new Map<string, ReturnType<typeof readEntry>>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const input = at(row - area.row, column - area.column);
      if (input === null || input === undefined) continue;
      const merge = merged ? mergeAt(sheet, row, column) : undefined;
      // A covered cell of a merge holds nothing.
      if (merge && (merge.row !== row || merge.column !== column)) continue;
      const present = formatAt(sheet, row, column).numberFormat;
      const isR1C1 = r1c1 && typeof input === "string" && input.startsWith("=");
      const text = isR1C1 ? fromR1C1(input, { row, column }) : input;
      // In the rows of one table a formula reads the same: it is read once for all of them.
      const key = isFormula(text) && isInRows(sheet, row, area) ? `${present} ${text}` : undefined;
      const entry = (key && known.get(key)) || readEntry(text, present, { sheet, row, column }, by);
      if (key) known.set(key, entry);
      const { cell, format } = entry;
      planned.push({ row, column, cell: cell && { ...cell }, format: present === "General" ? format : undefined });
    }
  }
  return planned;
}

function isFormula(input: unknown): input is string {
  return typeof input === "string" && input.startsWith("=");
}

/** Whether a row of an area lies in the data of a table that holds all its columns. */
function isInRows(sheet: Worksheet, row: number, { column, columns }: Area): boolean {
  const body = sheet.workbook.tableAt(sheet, { row, column, rows: 1, columns })?.body;
  return (
    body !== undefined &&
    body.row <= row &&
    row < body.row + body.rows &&
    body.column <= column &&
    column + columns <= body.column + body.columns
  );
}

/** An accessor for an array that has the size of the area, or for a single value that stands for all cells. */
export function elementsOf(inputs: unknown, area: Area): (i: number, j: number) => unknown {
  if (!Array.isArray(inputs)) return () => inputs;
  const rows = inputs as unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    const given = `${rows.length} x ${Array.isArray(rows[0]) ? rows[0].length : "?"}`;
    refuse(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${given} for ${area.rows} x ${area.columns}.`,
    );
  }
  return (i, j) => (rows[i] as unknown[])[j];
}

function setNumberFormat(sheet: Worksheet, row: number, column: number, numberFormat: string): void {
  sheet.formats.set(row, column, { ...formatAt(sheet, row, column), numberFormat });
}

/**
 * Sets number formats: one for all cells, or an array of the area's size in which null leaves a cell alone.
 *
 * @param culture the region in whose letters they are written
 */
export function writeNumberFormats(sheet: Worksheet, area: Area, inputs: unknown, culture: Culture = EN_US): void {
  const at = elementsOf(inputs, area);
  const known = new Set<string>();
  const checked = (input: unknown): string => {
    if (typeof input !== "string")
      return refuse("InvalidArgument", `${String(input)} is no number format, but a ${typeof input}.`);
    const pattern = fromLocalPattern(input, culture);
    if (!known.has(pattern) && !isNumberFormat(pattern)) {
      refuse("InvalidArgument", `"${input}" is no number format that Excel can read.`);
    }
    known.add(pattern);
    return pattern === "" ? "General" : pattern;
  };
  const one = Array.isArray(inputs) ? sameEverywhere(inputs as unknown[][]) : inputs;
  if (typeof one === "string") {
    const numberFormat = checked(one);
    updateFormats(sheet, area, (format) => ({ ...format, numberFormat }), "addin");
    return;
  }
  const wanted: { row: number; column: number; numberFormat: string }[] = [];
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const input = at(i, j);
      if (input == null) continue;
      wanted.push({ row: area.row + i, column: area.column + j, numberFormat: checked(input) });
    }
  }
  for (const { row, column, numberFormat } of wanted) setNumberFormat(sheet, row, column, numberFormat);
  sheet.workbook.changed({ kind: "format", sheet, area, source: "addin" });
}

function sameEverywhere(inputs: readonly (readonly unknown[])[]): unknown {
  const first = inputs[0]?.[0];
  return inputs.every((row) => row.every((input) => input === first)) ? first : undefined;
}
