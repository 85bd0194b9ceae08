import { MAX_COLUMNS, MAX_ROWS, bounding, type Area } from "../../host/model/area";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What moving about needs to know of a sheet. */
export interface Ground {
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isBlank: (row: number, column: number) => boolean;
  /** The last place that holds something; where Ctrl+End goes. */
  readonly end: Place;
}

/** What is marked: `active` is where typing goes, `from` and `far` are two corners; Shift moves `far`. */
export interface Marking {
  readonly active: Place;
  readonly from: Place;
  readonly far: Place;
}

export function markCell(place: Place): Marking {
  return { active: place, from: place, far: place };
}

/** Marks an area that somebody else chose; the active cell is its first unless it is said to be another one in it. */
export function markArea(area: Area, active: Place = area): Marking {
  const far = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return { active: { row: active.row, column: active.column }, from: { row: area.row, column: area.column }, far };
}

/** The marking with its moving corner elsewhere; the corner that stays is the active cell. */
export function extend({ active }: Marking, far: Place): Marking {
  return { active, from: active, far };
}

/** The corner that Shift moves: opposite to the active cell. */
export function movingCorner({ active, from, far }: Marking): Place {
  return same(active, far) ? from : far;
}

/** The area of a marking, grown until no merged area is cut. */
export function markedArea({ from, far }: Marking, merges: readonly Area[]): Area {
  let area = bounding(cell(from), cell(far));
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      const both = bounding(area, merge);
      if (!overlaps(area, merge) || (both.rows === area.rows && both.columns === area.columns)) continue;
      area = both;
      grown = true;
    }
  }
  return area;
}

/** One step from a place to the next that shows, past hidden rows and out of merged areas; stays at the edge. */
export function step(from: Place, rows: number, columns: number, ground: Ground): Place {
  const merge = mergeOf(from, ground.merges);
  let row = rows > 0 && merge ? merge.row + merge.rows - 1 : from.row;
  let column = columns > 0 && merge ? merge.column + merge.columns - 1 : from.column;
  do {
    row += Math.sign(rows);
    column += Math.sign(columns);
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return from;
  } while ((rows !== 0 && ground.hiddenRows.has(row)) || (columns !== 0 && ground.hiddenColumns.has(column)));
  return anchor({ row, column }, ground.merges);
}

/** Ctrl+arrow: to the end of the block of filled cells, or to the next filled cell, or to the edge of the sheet. */
export function jump(from: Place, rows: number, columns: number, ground: Ground): Place {
  const last = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };
  const edge = {
    row: rows < 0 ? 0 : rows > 0 ? last.row : from.row,
    column: columns < 0 ? 0 : columns > 0 ? last.column : from.column,
  };
  const beyond = ({ row, column }: Place) =>
    (rows > 0 && row > ground.end.row) || (columns > 0 && column > ground.end.column);
  let at = step(from, rows, columns, ground);
  const inBlock = !ground.isBlank(from.row, from.column) && !ground.isBlank(at.row, at.column);
  for (let before = from; !same(before, at);) {
    if (beyond(at)) return inBlock ? before : edge;
    const blank = ground.isBlank(at.row, at.column);
    if (inBlock && blank) return before;
    if (!inBlock && !blank) return at;
    before = at;
    at = step(at, rows, columns, ground);
  }
  return at;
}

/** Tab and Enter within a marked block of several cells go round in it; otherwise they move on. */
export function next(marking: Marking, way: "tab" | "enter", back: boolean, ground: Ground): Marking {
  const area = markedArea(marking, ground.merges);
  const [rows, columns] = way === "tab" ? [0, back ? -1 : 1] : [back ? -1 : 1, 0];
  const merge = mergeOf(marking.active, ground.merges);
  const single = area.rows === (merge?.rows ?? 1) && area.columns === (merge?.columns ?? 1);
  if (single) {
    return markCell(step(marking.active, rows, columns, ground));
  }
  return { ...marking, active: round(marking.active, area, way, back, ground) };
}

function round(from: Place, area: Area, way: "tab" | "enter", back: boolean, ground: Ground): Place {
  const places = area.rows * area.columns;
  const [major, minor] = way === "tab" ? [area.columns, area.rows] : [area.rows, area.columns];
  const here =
    way === "tab" ? [from.column - area.column, from.row - area.row] : [from.row - area.row, from.column - area.column];
  for (let i = 1; i <= places; i++) {
    const index = (((here[1]! * major + here[0]! + (back ? -i : i)) % places) + places) % places;
    const [inner, outer] = [index % major, Math.floor(index / major) % minor];
    const at =
      way === "tab"
        ? { row: area.row + outer, column: area.column + inner }
        : { row: area.row + inner, column: area.column + outer };
    const hidden = ground.hiddenRows.has(at.row) || ground.hiddenColumns.has(at.column);
    if (!hidden && same(at, anchor(at, ground.merges))) return at;
  }
  return from;
}

/** The cell that stands for a merged area is its first. */
export function anchor(place: Place, merges: readonly Area[]): Place {
  const merge = mergeOf(place, merges);
  return merge ? { row: merge.row, column: merge.column } : place;
}

export function cell({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function same(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

function mergeOf(place: Place, merges: readonly Area[]): Area | undefined {
  return merges.find((merge) => overlaps(merge, cell(place)));
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
