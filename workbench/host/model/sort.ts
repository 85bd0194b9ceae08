import { intersection, type Area } from "./area";
import { putCell, takeBackSpills } from "./cells";
import type { Source } from "./changes";
import { copyFormula } from "./formula-rewrite";
import { formatAt } from "./formatting";
import type { CellFormat } from "./format";
import { assertAllowed, assertEditable, assertMergesWhole } from "./guard";
import { refuse } from "./refusal";
import { isError, type Cell, type CellValue } from "./values";
import type { Worksheet } from "./worksheet";

/** `Excel.SortField` with the parts that this host sorts by. */
export interface SortField {
  /** Offset of the column (or row) within the sorted area. */
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: "Value" | "CellColor" | "FontColor";
  readonly color?: string;
  readonly dataOption: "Normal" | "TextAsNumber";
}

export interface Sorting {
  readonly matchCase: boolean;
  /** Columns change places, not rows. */
  readonly byColumns?: boolean;
}

interface Line {
  readonly from: number;
  readonly cells: readonly (Cell | undefined)[];
  readonly formats: readonly (CellFormat | undefined)[];
  readonly keys: readonly { readonly value: CellValue; readonly format: CellFormat }[];
}

/** Sorts the rows (or columns) of an area; equal ones keep their order, blanks come last in either direction. */
export function sortArea(
  sheet: Worksheet,
  area: Area,
  fields: readonly SortField[],
  { matchCase, byColumns = false }: Sorting,
  source: Source = "addin",
): void {
  assertAllowed(sheet, "allowSort", "sort");
  assertEditable(sheet, area);
  const most = byColumns ? area.rows : area.columns;
  for (const { key } of fields) {
    if (key < 0 || key >= most)
      refuse("InvalidArgument", `The range has no ${byColumns ? "row" : "column"} ${key} to sort by.`);
  }
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    assertMergesWhole(sheet, area, "Sorting");
    refuse("MergedRangeConflict", "Merged cells cannot be sorted.");
  }
  sheet.workbook.calculate();
  takeBackSpills(sheet, area);
  const lines = readLines(sheet, area, fields, byColumns);
  const sorted = lines.toSorted((a, b) => {
    for (const [i, field] of fields.entries()) {
      const order = compareKeys(a.keys[i]!, b.keys[i]!, field, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  if (sorted.every((line, i) => line === lines[i])) return;
  writeLines(sheet, area, sorted, byColumns);
  sheet.workbook.changed({ kind: "cells", sheet, area, source, how: "RangeEdited" });
  sheet.workbook.changed({ kind: byColumns ? "columns-sorted" : "rows-sorted", sheet, area, source });
}

function readLines(sheet: Worksheet, area: Area, fields: readonly SortField[], byColumns: boolean): Line[] {
  const count = byColumns ? area.columns : area.rows;
  const width = byColumns ? area.rows : area.columns;
  return Array.from({ length: count }, (_, i) => {
    const place = (j: number) =>
      byColumns ? ([area.row + j, area.column + i] as const) : ([area.row + i, area.column + j] as const);
    const at = Array.from({ length: width }, (_, j) => place(j));
    return {
      from: byColumns ? area.column + i : area.row + i,
      cells: at.map(([row, column]) => sheet.cells.get(row, column)),
      formats: at.map(([row, column]) => sheet.formats.get(row, column)),
      keys: fields.map(({ key }) => {
        const [row, column] = place(key);
        return { value: sheet.cells.get(row, column)?.value ?? null, format: formatAt(sheet, row, column) };
      }),
    };
  });
}

function writeLines(sheet: Worksheet, area: Area, lines: readonly Line[], byColumns: boolean): void {
  lines.forEach((line, i) => {
    line.cells.forEach((cell, j) => {
      const to = byColumns
        ? { row: area.row + j, column: area.column + i }
        : { row: area.row + i, column: area.column + j };
      const from = byColumns ? { ...to, column: line.from } : { ...to, row: line.from };
      const moved = cell?.formula === undefined ? cell : { ...cell, formula: copyFormula(cell.formula, from, to) };
      putCell(sheet, to.row, to.column, moved ?? null);
      const format = line.formats[j];
      if (format) sheet.formats.set(to.row, to.column, format);
      else sheet.formats.delete(to.row, to.column);
    });
  });
}

type Key = Line["keys"][number];

function compareKeys(a: Key, b: Key, field: SortField, matchCase: boolean): number {
  if (field.sortOn !== "Value") {
    const has = ({ format }: Key) =>
      (field.sortOn === "CellColor" ? format.fill.color : format.font.color).toLowerCase() ===
      field.color?.toLowerCase();
    const order = Number(has(b)) - Number(has(a));
    return field.ascending ? order : -order;
  }
  const [one, other] = [valueOf(a.value, field), valueOf(b.value, field)];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = compareValues(one, other, matchCase);
  return field.ascending ? order : -order;
}

function valueOf(value: CellValue, { dataOption }: SortField): CellValue {
  if (dataOption !== "TextAsNumber" || typeof value !== "string" || value.trim() === "") return value;
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}

/** Excel's order: numbers, texts, FALSE, TRUE, errors. */
export function compareValues(a: CellValue, b: CellValue, matchCase = false): number {
  const rank = (value: CellValue) =>
    typeof value === "number"
      ? 0
      : typeof value === "string"
        ? 1
        : typeof value === "boolean"
          ? 2
          : isError(value)
            ? 3
            : 4;
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a !== "string" || typeof b !== "string") return 0;
  const plain = a.localeCompare(b, "en", { sensitivity: "accent" });
  return plain !== 0 || !matchCase ? plain : a.localeCompare(b, "en", { caseFirst: "lower" });
}
