import { contains, formatArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { takeBackSpills } from "./cells";
import type { Change, Source } from "./changes";
import { relocateFormula } from "./formula-rewrite";
import { rewriteFormulas } from "./formulas-everywhere";
import { assertAllowed, assertEditable } from "./guard";
import type { PageBreak } from "./page-layout";
import { refuse } from "./refusal";
import { affected, follow, followCell, followParts, type Shift } from "./shift-area";
import { shiftShapes } from "./shape-places";
import { anchorFormulas, shiftTables, tablesAfter } from "./shift-tables";
import type { RangeReference } from "./range-reference";
import type { Worksheet } from "./worksheet";

/** Puts blank cells in; what was there moves down or right, and everything that points at it follows. */
export function insertCells(sheet: Worksheet, area: Area, direction: "Down" | "Right", source: Source = "addin"): void {
  shiftCells(sheet, { area, direction }, source);
}

/** Takes cells out; what lies below or right of them moves up, and everything that points at it follows. */
export function deleteCells(sheet: Worksheet, area: Area, direction: "Up" | "Left", source: Source = "addin"): void {
  shiftCells(sheet, { area, direction }, source);
}

function shiftCells(sheet: Worksheet, shift: Shift, source: Source): void {
  assertShiftAllowed(sheet, shift);
  assertNothingFallsOff(sheet, shift);
  assertMergesMoveWhole(sheet, shift);
  const tables = tablesAfter(sheet, shift);

  takeBackSpills(sheet, affected(shift));
  moveCells(sheet, shift);
  moveRowsAndColumns(sheet, shift);
  moveRules(sheet, shift);
  anchorFormulas(tables);
  rewriteFormulas(sheet.workbook, (formula, home) =>
    relocateFormula(formula, home, (other, area) => (other === sheet ? follow(shift, area) : area)),
  );
  for (const reference of heldReferences(sheet)) {
    if (reference.area) reference.area = follow(shift, reference.area);
  }
  // A comment goes with its cell.
  sheet.comments = sheet.comments.filter(({ cell }) => cell.area !== undefined);
  shiftTables(sheet, shift, tables, source);
  sheet.workbook.changed({ kind: "cells", sheet, area: shift.area, source, how: howOf(shift) });
}

type How = Extract<Change, { kind: "cells" }>["how"];

function howOf({ area, direction }: Shift): How {
  const inserting = direction === "Down" || direction === "Right";
  if (area.columns === MAX_COLUMNS) return inserting ? "RowInserted" : "RowDeleted";
  if (area.rows === MAX_ROWS) return inserting ? "ColumnInserted" : "ColumnDeleted";
  return inserting ? "CellInserted" : "CellDeleted";
}

function assertShiftAllowed(sheet: Worksheet, shift: Shift): void {
  const how = howOf(shift);
  const allowance = {
    RowInserted: "allowInsertRows",
    RowDeleted: "allowDeleteRows",
    ColumnInserted: "allowInsertColumns",
    ColumnDeleted: "allowDeleteColumns",
  } as const;
  assertAllowed(
    sheet,
    how in allowance ? allowance[how as keyof typeof allowance] : undefined,
    "insert or delete cells",
  );
  // What may be deleted is said by the option, and by the cells: rows and columns with a locked one stay.
  if (how === "RowDeleted" || how === "ColumnDeleted") assertEditable(sheet, shift.area);
}

function assertNothingFallsOff(sheet: Worksheet, { area, direction }: Shift): void {
  if (direction !== "Down" && direction !== "Right") return;
  const last =
    direction === "Down"
      ? { ...area, row: MAX_ROWS - area.rows, rows: area.rows }
      : { ...area, column: MAX_COLUMNS - area.columns, columns: area.columns };
  const falling = intersection(last, affected({ area, direction }));
  if (falling && !sheet.cells.within(falling).next().done) {
    refuse(
      "NonBlankCellOffSheet",
      `Inserting at ${formatArea(area)} would push filled cells off the end of "${sheet.name}".`,
    );
  }
}

function assertMergesMoveWhole(sheet: Worksheet, shift: Shift): void {
  const moving = affected(shift);
  for (const merge of sheet.merges) {
    if (!intersection(merge, moving)) continue;
    const vertical = shift.direction === "Down" || shift.direction === "Up";
    const whole = vertical
      ? contains({ ...moving, row: 0, rows: MAX_ROWS }, merge)
      : contains({ ...moving, column: 0, columns: MAX_COLUMNS }, merge);
    if (!whole)
      refuse(
        "MergedRangeConflict",
        `Shifting cells at ${formatArea(shift.area)} would cut the merged cell ${formatArea(merge)}.`,
      );
  }
}

function moveCells(sheet: Worksheet, shift: Shift): void {
  sheet.cells.rearrange((row, column) => followCell(shift, row, column));
  sheet.formats.rearrange((row, column) => followCell(shift, row, column));
  sheet.merges = sheet.merges.flatMap((merge) => follow(shift, merge) ?? []).filter((m) => m.rows > 1 || m.columns > 1);
  const { area, direction } = shift;
  if (direction === "Up" || direction === "Left") return;
  // New cells look like their neighbours before them; at the head of a table, like the first data row after them.
  const from = neighbour(sheet, shift);
  if (!from) return;
  for (const { row, column, thing } of [...sheet.formats.within(from)]) {
    for (let i = 0; i < (direction === "Down" ? area.rows : area.columns); i++) {
      if (direction === "Down") sheet.formats.set(area.row + i, column, thing);
      else sheet.formats.set(row, area.column + i, thing);
    }
  }
}

function neighbour(sheet: Worksheet, { area, direction }: Shift): Area | undefined {
  if (direction === "Right") return area.column === 0 ? undefined : { ...area, column: area.column - 1, columns: 1 };
  const above = { ...area, row: area.row - 1, rows: 1 };
  const underHeader = sheet.workbook.tables.some(
    ({ sheet: home, header }) => home === sheet && header !== undefined && intersection(header, above) !== undefined,
  );
  if (underHeader) return { ...area, row: area.row + area.rows, rows: 1 };
  return area.row === 0 ? undefined : above;
}

function moveRowsAndColumns(sheet: Worksheet, shift: Shift): void {
  const { area } = shift;
  const wholeRows = area.columns === MAX_COLUMNS;
  if (!wholeRows && area.rows !== MAX_ROWS) return;
  const to = (key: number) => (wholeRows ? followCell(shift, key, 0)?.row : followCell(shift, 0, key)?.column);
  const [formats, sizes, hidden] = wholeRows
    ? [sheet.rowFormats, sheet.rowHeights, sheet.hiddenRows]
    : [sheet.columnFormats, sheet.columnWidths, sheet.hiddenColumns];
  const inserting = shift.direction === "Down" || shift.direction === "Right";
  const [at, count] = wholeRows ? [area.row, area.rows] : [area.column, area.columns];
  moveKeys(formats, to);
  shiftShapes(sheet, shift);
  for (const spans of [sizes, hidden.map]) {
    if (inserting) spans.insert(at, count, wholeRows ? MAX_ROWS : MAX_COLUMNS);
    else spans.remove(at, count);
  }
  const before = formats.get(at - 1);
  if (inserting && before) for (let i = 0; i < count; i++) formats.set(at + i, before);
  const frozen = wholeRows ? sheet.freeze.rows : sheet.freeze.columns;
  const after = inserting
    ? at < frozen
      ? frozen + count
      : frozen
    : frozen - Math.max(0, Math.min(frozen, at + count) - at);
  sheet.freeze = wholeRows ? { ...sheet.freeze, rows: after } : { ...sheet.freeze, columns: after };
}

function moveKeys<T>(map: Map<number, T>, to: (key: number) => number | undefined): void {
  const before = [...map];
  map.clear();
  for (const [key, thing] of before) {
    const place = to(key);
    if (place !== undefined) map.set(place, thing);
  }
}

/** Breaks that came together are one; none is left before the first row or column. */
function oneEach(breaks: readonly PageBreak[]): PageBreak[] {
  return breaks.filter(({ before }, i) => before > 0 && breaks.findIndex((each) => each.before === before) === i);
}

const WHOLE_ROW: Area = { row: 0, column: 0, rows: 1, columns: MAX_COLUMNS };
const WHOLE_COLUMN: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: 1 };

function moveRules(sheet: Worksheet, shift: Shift): void {
  const parts = (areas: readonly Area[]) => areas.flatMap((area) => followParts(shift, area));
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = parts(rule.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  if (sheet.autoFilter) {
    const area = follow(shift, sheet.autoFilter.area);
    sheet.autoFilter = area && { ...sheet.autoFilter, area };
  }
  const layout = sheet.pageLayout;
  if (!layout) return;
  if (layout.breaks) {
    const { horizontal, vertical } = layout.breaks;
    for (const at of horizontal) at.before = follow(shift, { ...WHOLE_ROW, row: at.before })?.row ?? shift.area.row;
    for (const at of vertical)
      at.before = follow(shift, { ...WHOLE_COLUMN, column: at.before })?.column ?? shift.area.column;
    layout.breaks = { horizontal: oneEach(horizontal), vertical: oneEach(vertical) };
  }
  if (layout.printArea) layout.printArea = layout.printArea.flatMap((area) => follow(shift, area) ?? []);
  for (const key of ["titleRows", "titleColumns"] as const) {
    const after = layout[key] && follow(shift, layout[key]);
    if (after) layout[key] = after;
    else delete layout[key];
  }
}

/** Every range that somebody holds on a sheet: add-ins, its comments, and the charts of all sheets. */
export function heldReferences(sheet: Worksheet): ReadonlySet<RangeReference> {
  const held = new Set(sheet.references);
  for (const { cell } of sheet.comments) held.add(cell);
  for (const { charts } of sheet.workbook.sheets) {
    for (const { series } of charts) {
      for (const { values, categories, nameFrom } of series) {
        for (const reference of [values, categories, nameFrom]) if (reference?.sheet === sheet) held.add(reference);
      }
    }
  }
  return held;
}
