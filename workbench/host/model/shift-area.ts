import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";

/** Cells put in (`Down`, `Right`) or taken out (`Up`, `Left`), and the way the others move. */
export interface Shift {
  readonly area: Area;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

/** Rows and columns change places, so that one axis does for both. */
function turned({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

function isVertical({ direction }: Shift): boolean {
  return direction === "Down" || direction === "Up";
}

/** All cells that move or go: from the shifted area to the edge of the sheet. */
export function affected({ area, direction }: Shift): Area {
  return direction === "Down" || direction === "Up"
    ? { ...area, rows: MAX_ROWS - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
}

/** Where one cell is afterwards; undefined when it is taken out or falls off the sheet. */
export function followCell(shift: Shift, row: number, column: number): { row: number; column: number } | undefined {
  const after = follow(shift, { row, column, rows: 1, columns: 1 });
  return after && { row: after.row, column: after.column };
}

/**
 * Where an area is afterwards, as a reference to it follows: it moves, grows or shrinks when it lies wholly within the
 * moving columns (or rows), and stays otherwise. Undefined once all its cells are gone; the same object when nothing moved.
 */
export function follow(shift: Shift, area: Area): Area | undefined {
  if (isVertical(shift)) return followDown(shift.area, shift.direction === "Down", area, MAX_ROWS);
  const after = followDown(turned(shift.area), shift.direction === "Right", turned(area), MAX_COLUMNS);
  if (!after) return undefined;
  const back = turned(after);
  return back.column === area.column && back.columns === area.columns ? area : back;
}

function followDown(at: Area, inserting: boolean, area: Area, max: number): Area | undefined {
  const within = area.column >= at.column && area.column + area.columns <= at.column + at.columns;
  const end = area.row + area.rows;
  if (!within || area.rows === max || end <= at.row) return area;
  if (inserting) {
    if (area.row < at.row) return { ...area, rows: Math.min(area.rows + at.rows, max - area.row) };
    const row = area.row + at.rows;
    return row >= max ? undefined : { ...area, row, rows: Math.min(area.rows, max - row) };
  }
  const cutEnd = at.row + at.rows;
  const above = Math.max(0, Math.min(end, at.row) - area.row);
  const below = Math.max(0, end - Math.max(area.row, cutEnd));
  if (above + below === 0) return undefined;
  const row = area.row < at.row ? area.row : Math.max(at.row, area.row - at.rows);
  return { ...area, row, rows: above + below };
}

/** As {@link follow}, for things that may be torn apart (rules, formats): what lies beside the moving cells stays. */
export function followParts(shift: Shift, area: Area): Area[] {
  const moving = intersection(affected(shift), area);
  if (!moving) return [area];
  const [band, whole] = isVertical(shift) ? [shift.area, area] : [turned(shift.area), turned(area)];
  const left = Math.max(whole.column, band.column);
  const right = Math.min(whole.column + whole.columns, band.column + band.columns);
  const slices = [
    { ...whole, columns: left - whole.column },
    { ...whole, column: left, columns: right - left },
    { ...whole, column: right, columns: whole.column + whole.columns - right },
  ].filter(({ columns }) => columns > 0);
  return slices.flatMap((slice) => follow(shift, isVertical(shift) ? slice : turned(slice)) ?? []);
}
