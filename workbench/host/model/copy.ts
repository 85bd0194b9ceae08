import { contains, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { takeBackSpills } from "./cells";
import type { Source } from "./changes";
import { callsUnknownFunction } from "./formula";
import { copyFormula, relocateFormula, type Relocate } from "./formula-rewrite";
import { qualifyStructure } from "./formula-structure";
import { rewriteFormulas } from "./formulas-everywhere";
import { formatAt } from "./formatting";
import { assertAllowed, assertEditable, assertMergesWhole, isUnbounded } from "./guard";
import { EVERYTHING, usedArea } from "./navigation";
import { quoteSheetName } from "./range-reference";
import { refuse } from "./refusal";
import { copyRules } from "./copy-rules";
import { heldReferences } from "./shift";
import type { Cell } from "./values";
import type { Worksheet } from "./worksheet";
import { enterCells, type Planned } from "./write";

export interface Block {
  readonly sheet: Worksheet;
  readonly area: Area;
}

export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

export interface Copying {
  readonly type?: CopyType;
  /** Blank cells of the source leave their targets alone. */
  readonly skipBlanks?: boolean;
  readonly transpose?: boolean;
  readonly source?: Source;
}

/**
 * Copies cells. A target that is a multiple of the source is filled with it; any other takes the source's size. Relative
 * references move along.
 *
 * @returns the cells that were written
 */
export function copyCells(from: Block, to: Block, copying: Copying = {}): Area {
  const { type = "All", skipBlanks = false, transpose = false, source = "addin" } = copying;
  const block = bounded(from);
  const [height, width] = transpose ? [block.area.columns, block.area.rows] : [block.area.rows, block.area.columns];
  const target = targetOf(to.area, height, width);
  assertMergesWhole(to.sheet, target, "Copying");
  const origin = (row: number, column: number) => {
    const i = (row - target.row) % height;
    const j = (column - target.column) % width;
    return transpose
      ? { row: block.area.row + j, column: block.area.column + i }
      : { row: block.area.row + i, column: block.area.column + j };
  };
  const places = [...placesOf(target)].map((place) => ({ ...place, from: origin(place.row, place.column) }));
  const cellFrom = (at: { row: number; column: number }) => block.sheet.cells.get(at.row, at.column);

  if (type !== "Values" && type !== "Formulas" && type !== "Link") {
    assertAllowed(to.sheet, "allowFormatCells", "format its cells");
    const formats = places.map(({ from: at }) => formatAt(block.sheet, at.row, at.column));
    places.forEach(({ row, column, from: at }, i) => {
      if (!skipBlanks || cellFrom(at)) to.sheet.formats.set(row, column, formats[i]!);
    });
    copyMerges(block, to.sheet, target, height, width, transpose);
    if (!transpose) copyRules(block, { sheet: to.sheet, area: target });
    to.sheet.workbook.changed({ kind: "format", sheet: to.sheet, area: target, source });
  }
  if (type === "Formats") return target;
  block.sheet.workbook.calculate();
  const cells = places.flatMap(({ row, column, from: at }): Planned[] => {
    const cell = cellFrom(at);
    if (!cell && skipBlanks) return [];
    return [{ row, column, cell: copied(block.sheet, cell, at, { sheet: to.sheet, row, column }, type) }];
  });
  const filled = new Set(cells.filter(({ cell }) => cell).map(({ row, column }) => row * MAX_COLUMNS + column));
  enterCells(
    to.sheet,
    target,
    (row, column) => filled.has(row * MAX_COLUMNS + column),
    () => cells,
    source,
  );
  return target;
}

/** Whole columns and rows are copied as far as something is in them. */
function bounded({ sheet, area }: Block): Block {
  if (!isUnbounded(area)) return { sheet, area };
  const used = usedArea(sheet, area);
  const rows = area.rows === MAX_ROWS ? (used ? used.row + used.rows : 1) : area.rows;
  const columns = area.columns === MAX_COLUMNS ? (used ? used.column + used.columns : 1) : area.columns;
  return { sheet, area: { ...area, rows, columns } };
}

function targetOf(to: Area, height: number, width: number): Area {
  const fits = !isUnbounded(to) && to.rows % height === 0 && to.columns % width === 0;
  const target = fits ? to : { ...to, rows: height, columns: width };
  if (!contains(EVERYTHING, target)) refuse("InvalidArgument", "The copy would reach over the edge of the sheet.");
  return target;
}

function* placesOf({ row, column, rows, columns }: Area): Generator<{ row: number; column: number }> {
  for (let i = row; i < row + rows; i++) for (let j = column; j < column + columns; j++) yield { row: i, column: j };
}

type Place = { readonly row: number; readonly column: number };

function copied(
  home: Worksheet,
  cell: Cell | undefined,
  from: Place,
  to: Place & { readonly sheet: Worksheet },
  type: CopyType,
): Cell | null {
  if (type === "Link") {
    const prefix = home === to.sheet ? "" : `${quoteSheetName(home.name)}!`;
    return { value: null, formula: copyFormula(`=${prefix}A1`, { row: 0, column: 0 }, from) };
  }
  if (!cell) return null;
  if (type === "Values" || cell.formula === undefined) {
    return cell.value === null ? null : { value: cell.value, ...(cell.quoted ? { quoted: true } : {}) };
  }
  return copiedFormula(cell.formula, { ...from, sheet: home }, to);
}

/** A formula as it stands in its new place; entered anew, so that functions known by now are found. */
export function copiedFormula(
  formula: string,
  from: Place & { readonly sheet: Worksheet },
  to: Place & { readonly sheet: Worksheet },
): Cell {
  const after = copyFormula(qualifyStructure(formula, from, to), from, to);
  const unresolved = callsUnknownFunction(after, to.sheet.workbook);
  return unresolved ? { value: { error: "#NAME?" }, formula: after, unresolved } : { value: null, formula: after };
}

function copyMerges(
  { sheet, area }: Block,
  to: Worksheet,
  target: Area,
  height: number,
  width: number,
  transpose: boolean,
): void {
  const merges = sheet.merges.filter((merge) => contains(area, merge));
  to.merges = to.merges.filter((merge) => !contains(target, merge));
  for (let row = target.row; row < target.row + target.rows; row += height) {
    for (let column = target.column; column < target.column + target.columns; column += width) {
      for (const merge of merges) {
        const [down, right] = [merge.row - area.row, merge.column - area.column];
        to.merges.push(
          transpose
            ? { row: row + right, column: column + down, rows: merge.columns, columns: merge.rows }
            : { ...merge, row: row + down, column: column + right },
        );
      }
    }
  }
}

/** Cuts cells and puts them elsewhere: their formulas stay as they are, and everything that points at them follows. */
export function moveCells(from: Block, to: Block, source: Source = "addin"): Area {
  const { sheet, area } = bounded(from);
  const target = { ...area, row: to.area.row, column: to.area.column };
  if (!contains(EVERYTHING, target)) refuse("InvalidArgument", "The cells would be moved over the edge of the sheet.");
  assertEditable(sheet, area);
  assertEditable(to.sheet, target);
  assertMergesWhole(sheet, area, "Moving");
  assertMergesWhole(to.sheet, target, "Moving");
  const cut = sheet.workbook.tables.find(
    (t) => t.sheet === sheet && intersection(t.area, area) && contains(area, t.area),
  );
  if (cut) refuse("UnsupportedOperation", `The whole table ${cut.name} cannot be moved here (docs/differences.md).`);
  takeBackSpills(sheet, area);
  const cells = [...sheet.cells.within(area)];
  const formats = [...placesOf(area)].map((place) => ({ ...place, format: formatAt(sheet, place.row, place.column) }));
  const down = target.row - area.row;
  const right = target.column - area.column;
  const moved = (inner: Area): Area => ({ ...inner, row: inner.row + down, column: inner.column + right });

  followMove({ sheet, area }, to.sheet, moved);
  for (const { row, column } of cells) sheet.cells.delete(row, column);
  for (const { row, column } of formats) sheet.formats.delete(row, column);
  const merges = sheet.merges.filter((merge) => contains(area, merge));
  sheet.merges = sheet.merges.filter((merge) => !merges.includes(merge));
  to.sheet.merges = [...to.sheet.merges.filter((merge) => !contains(target, merge)), ...merges.map(moved)];
  for (const { row, column, format } of formats) to.sheet.formats.set(row + down, column + right, format);
  for (const reference of heldReferences(sheet)) {
    if (sheet === to.sheet && reference.area && contains(area, reference.area)) reference.area = moved(reference.area);
  }
  sheet.workbook.changed({ kind: "cells", sheet, area, source, how: "RangeEdited" });
  const planned = [...placesOf(target)].map((place): Planned => ({ ...place, cell: null }));
  const filled = new Map(cells.map(({ row, column, thing }) => [(row + down) * MAX_COLUMNS + column + right, thing]));
  enterCells(
    to.sheet,
    target,
    (row, column) => filled.has(row * MAX_COLUMNS + column),
    () => planned.map((place) => ({ ...place, cell: filled.get(place.row * MAX_COLUMNS + place.column) ?? null })),
    source,
  );
  return target;
}

/** Formulas everywhere follow the moved cells; those of the moved cells still mean the cells they meant. */
function followMove(from: Block, to: Worksheet, moved: (area: Area) => Area): void {
  const { sheet, area } = from;
  const relocate: Relocate = (other, inner) =>
    other === sheet && contains(area, inner) ? { ...moved(inner), sheet: to } : inner;
  if (sheet !== to) {
    for (const { thing } of sheet.cells.within(area)) {
      if (thing.formula !== undefined) thing.formula = relocateFormula(thing.formula, sheet, relocate, to);
    }
  }
  const goes = new Set([...sheet.cells.within(area)].map(({ thing }) => thing));
  const kept = sheet === to ? [] : [...goes].map((cell) => ({ cell, formula: cell.formula }));
  rewriteFormulas(sheet.workbook, (formula, home) => relocateFormula(formula, home, relocate));
  // Cells that go to another sheet have been rewritten as seen from there.
  for (const { cell, formula } of kept) if (formula !== undefined) cell.formula = formula;
}
