import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { rangeEdge, surroundingRegion, usedArea, type EdgeDirection } from "../model/navigation";
import type { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { rangeArgument } from "./addresses";
import { asOneOf, asWhole } from "./check";
import { rangeAt, rangesAt, spot } from "./handles";
import { special } from "./range-looks";
import { visibleView } from "./range-view";

type Open = NonNullable<ObjectType<RangeReference>["open"]>;
type Args = readonly unknown[];

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;

/** The area as a range, refused when it would reach over the edge of the sheet. */
function onSheet(sheet: Worksheet, area: Area): Handle {
  const { row, column, rows, columns } = area;
  const fits =
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!fits) refuse("InvalidArgument", "The range would reach over the edge of the sheet or be empty.");
  return rangeAt(sheet, area);
}

function change(make: (area: Area, args: Args, sheet: Worksheet) => Area) {
  return (it: RangeReference, args: Args): Handle => {
    const { sheet, area } = spot(it);
    return onSheet(sheet, make(area, args, sheet));
  };
}

/** `getColumnsAfter(2)`, with a negative count on the other side. */
function beside(axis: "row" | "column", side: 1 | -1) {
  return change((area, [given]) => {
    const count = given === null ? 1 : asWhole(given, "count");
    if (count === 0) refuse("InvalidArgument", "The count must not be 0.");
    const [at, size] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
    const start = count * side > 0 ? at + size : at - Math.abs(count);
    return axis === "row"
      ? { ...area, row: start, rows: Math.abs(count) }
      : { ...area, column: start, columns: Math.abs(count) };
  });
}

function common(it: RangeReference, [other]: Args, call: Call): Handle | null {
  const { sheet, area } = spot(it);
  const another = rangeArgument(call, other, sheet);
  const both = another.sheet === sheet ? intersection(area, another.area) : undefined;
  return both ? rangeAt(sheet, both) : null;
}

function used(it: RangeReference, [valuesOnly]: Args): Handle | null {
  const { sheet, area } = spot(it);
  const found = usedArea(sheet, area, valuesOnly === true);
  return found ? rangeAt(sheet, found) : null;
}

function start(area: Area, activeCell: unknown, call: Call): { row: number; column: number } {
  if (activeCell === null) return area;
  const cell = rangeArgument(call, activeCell).area;
  if (!intersection(area, cell)) refuse("InvalidArgument", "The active cell has to be in the range.");
  return cell;
}

function edge(it: RangeReference, [direction, activeCell]: Args, call: Call) {
  const { sheet, area } = spot(it);
  const way: EdgeDirection = asOneOf(direction, DIRECTIONS, "direction");
  const from = start(area, activeCell, call);
  return { sheet, area, cell: { ...rangeEdge(sheet, from, way), rows: 1, columns: 1 } };
}

function merged(it: RangeReference): Handle | null {
  const { sheet, area } = spot(it);
  const found = sheet.merges.filter((merge) => intersection(merge, area));
  return found.length > 0 ? rangesAt(sheet, found) : null;
}

function spillParent(it: RangeReference): Handle | null {
  const { sheet, area } = single(it);
  const cell = sheet.cells.get(area.row, area.column);
  const parent = cell?.spillOf ?? (cell?.spill ? area : undefined);
  return parent ? rangeAt(sheet, { row: parent.row, column: parent.column, rows: 1, columns: 1 }) : null;
}

function spillingTo(it: RangeReference): Handle | null {
  const { sheet, area } = single(it);
  const spill = sheet.cells.get(area.row, area.column)?.spill;
  return spill ? rangeAt(sheet, { ...area, ...spill }) : null;
}

function single(it: RangeReference): { sheet: Worksheet; area: Area } {
  const place = spot(it);
  if (place.area.rows > 1 || place.area.columns > 1)
    refuse("InvalidOperation", "Only one cell can be asked what it spills.");
  place.sheet.workbook.calculate();
  return place;
}

export const RANGE_NAVIGATION: Open = {
  GetAbsoluteResizedRange: change((area, [rows, columns]) => ({
    ...area,
    rows: asWhole(rows, "numRows"),
    columns: asWhole(columns, "numColumns"),
  })),
  GetBoundingRect(it, [other]: Args, call) {
    const { sheet, area } = spot(it);
    const another = rangeArgument(call, other, sheet);
    if (another.sheet !== sheet) refuse("InvalidArgument", "Both ranges have to be on one sheet.");
    return rangeAt(sheet, bounding(area, another.area));
  },
  // May lie outside of the range, as long as it is on the sheet.
  GetCell: change((area, [row, column]) => ({
    row: area.row + asWhole(row, "row"),
    column: area.column + asWhole(column, "column"),
    rows: 1,
    columns: 1,
  })),
  GetColumn: change((area, [column]) => ({
    ...area,
    column: area.column + asWhole(column, "column", 0, area.columns - 1),
    columns: 1,
  })),
  GetColumnsAfter: beside("column", 1),
  GetColumnsBefore: beside("column", -1),
  GetEntireColumn: change((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetEntireRow: change((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetExtendedRange(it, args: Args, call) {
    const { sheet, area, cell } = edge(it, args, call);
    return rangeAt(sheet, bounding(area, cell));
  },
  GetIntersection: (it, args: Args, call) =>
    common(it, args, call) ?? refuse("ItemNotFound", "The two ranges have no cell in common."),
  GetIntersectionOrNullObject: common,
  GetLastCell: change((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastColumn: change((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetLastRow: change((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetMergedAreas: (it) => merged(it) ?? refuse("ItemNotFound", "There are no merged cells in the range."),
  GetMergedAreasOrNullObject: merged,
  GetOffsetRange: change((area, [rows, columns]) => ({
    ...area,
    row: area.row + asWhole(rows, "rowOffset"),
    column: area.column + asWhole(columns, "columnOffset"),
  })),
  GetRangeEdge(it, args: Args, call) {
    const { sheet, cell } = edge(it, args, call);
    return rangeAt(sheet, cell);
  },
  GetResizedRange: change((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + asWhole(rows, "deltaRows"),
    columns: area.columns + asWhole(columns, "deltaColumns"),
  })),
  GetRow: change((area, [row]) => ({ ...area, row: area.row + asWhole(row, "row", 0, area.rows - 1), rows: 1 })),
  GetRowsAbove: beside("row", -1),
  GetRowsBelow: beside("row", 1),
  GetSpecialCells: (it, args: Args) => special(it, args) ?? refuse("ItemNotFound", "There are no such cells."),
  GetSpecialCellsOrNullObject: special,
  GetSpillParent: (it) => spillParent(it) ?? refuse("ItemNotFound", "The cell is not part of a spilled answer."),
  GetSpillParentOrNullObject: spillParent,
  GetSpillingToRange: (it) => spillingTo(it) ?? refuse("ItemNotFound", "The cell does not spill."),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSurroundingDataRegion: change((area, _args, sheet) => surroundingRegion(sheet, area)),
  GetSurroundingRegion: change((area, _args, sheet) => surroundingRegion(sheet, area)),
  GetTables(it, [fullyContained]: Args) {
    const { sheet, area } = spot(it);
    return { type: "TableScopedCollection", it: tablesIn(sheet, [area], fullyContained === true) };
  },
  GetUsedRange: (it, args: Args) =>
    used(it, args) ?? rangeAt(spot(it).sheet, { ...spot(it).area, rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: used,
  GetVisibleView: visibleView,
};

/** The tables that some areas touch, or hold whole. */
export function tablesIn(sheet: Worksheet, areas: readonly Area[], whole: boolean) {
  const isIn = (table: Area, area: Area) => {
    const both = intersection(table, area);
    return both !== undefined && (!whole || (both.rows === table.rows && both.columns === table.columns));
  };
  return sheet.workbook.tables.filter((table) => table.sheet === sheet && areas.some((area) => isIn(table.area, area)));
}
