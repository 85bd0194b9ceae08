import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Anchor, Box, Corner, GroupShape, LineShape, Member, Shape } from "./shape";
import { geometryOf } from "./shape-geometry";
import { followCell, type Shift } from "./shift-area";
import { columnStart, rowStart } from "./sizes";
import type { Worksheet } from "./worksheet";

/** Where shapes lie: on cells, which they follow, or within a group, which carries them along. */

export type Placement = Anchor["placement"];

/** The box of a shape on its sheet as it is now, before it is turned. */
export function boxOf(sheet: Worksheet, { at }: Shape): Box {
  return "group" in at ? inGroup(sheet, at) : anchored(sheet, at);
}

function inGroup(sheet: Worksheet, { group, box }: Member): Box {
  return between(box, group.space, boxOf(sheet, group));
}

/** A box that is stretched as the whole is; a whole without width or height is only moved. */
function between(box: Box, from: Box, to: Box): Box {
  const across = from.width === 0 ? 1 : to.width / from.width;
  const down = from.height === 0 ? 1 : to.height / from.height;
  return neat({
    left: to.left + (box.left - from.left) * across,
    top: to.top + (box.top - from.top) * down,
    width: box.width * across,
    height: box.height * down,
  });
}

function anchored(sheet: Worksheet, anchor: Anchor): Box {
  if (anchor.placement === "Absolute") return anchor.box;
  const [left, top] = pointOf(sheet, anchor.from);
  if (anchor.placement === "OneCell") return neat({ left, top, width: anchor.width, height: anchor.height });
  const [right, bottom] = pointOf(sheet, anchor.to);
  return neat({ left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) });
}

/** Places are exact to the unit in which files count them (EMU, 12700 to the point). */
function neat({ left, top, width, height }: Box): Box {
  const whole = (points: number) => Math.round(points * 12_700) / 12_700;
  return { left: whole(left), top: whole(top), width: whole(width), height: whole(height) };
}

function pointOf(sheet: Worksheet, { row, down, column, across }: Corner): [x: number, y: number] {
  const [left, top] = [columnStart(sheet, column), rowStart(sheet, row)];
  return [left + across * (columnStart(sheet, column + 1) - left), top + down * (rowStart(sheet, row + 1) - top)];
}

/** How a shape hangs on its cells when it lies there now. */
export function anchorAt(sheet: Worksheet, box: Box, placement: Placement): Anchor {
  if (placement === "Absolute") return { placement, box: neat(box) };
  const from = cornerAt(sheet, box.left, box.top);
  if (placement === "OneCell") return { placement, from, width: box.width, height: box.height };
  return { placement, from, to: cornerAt(sheet, box.left + box.width, box.top + box.height) };
}

function cornerAt(sheet: Worksheet, x: number, y: number): Corner {
  const [column, across] = placeIn((key) => columnStart(sheet, key), x, MAX_COLUMNS);
  const [row, down] = placeIn((key) => rowStart(sheet, key), y, MAX_ROWS);
  return { row, down, column, across };
}

/** The last row or column that begins at or before a point, and which share of it lies before the point. */
function placeIn(start: (key: number) => number, point: number, count: number): [key: number, share: number] {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (start(middle) <= point + 1e-6) low = middle;
    else high = middle - 1;
  }
  const begin = start(low);
  const size = start(low + 1) - begin;
  return [low, size === 0 ? 0 : Math.max(0, Math.min(1, (point - begin) / size))];
}

/** Lays a shape somewhere else. A group becomes as large as its members then need; lines that hold to it follow. */
export function layShape(sheet: Worksheet, shape: Shape, box: Box): void {
  const before = shape.at;
  if ("group" in before) {
    shape.at = { group: before.group, box: between(box, boxOf(sheet, before.group), before.group.space) };
    refit(sheet, before.group);
  } else shape.at = anchorAt(sheet, box, before.placement);
  followConnections(sheet);
}

/** Gives a group the box of its members, each of which stays where it is. */
export function refit(sheet: Worksheet, group: GroupShape): void {
  const [first, ...more] = group.shapes.map(({ at }) => (at as Member).box);
  if (!first) return;
  const space = more.reduce(boundingBox, first);
  const whole = between(space, group.space, boxOf(sheet, group));
  group.space = space;
  layShape(sheet, group, whole);
}

export function boundingBox(a: Box, b: Box): Box {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  const right = Math.max(a.left + a.width, b.left + b.width);
  const bottom = Math.max(a.top + a.height, b.top + b.height);
  return { left, top, width: right - left, height: bottom - top };
}

/** Lays the ends of all lines that hold to shapes where these shapes are now. */
function followConnections(sheet: Worksheet): void {
  for (const line of sheet.shapes) if (line.type === "Line" && (line.begin ?? line.end)) hold(sheet, line);
}

/** Lays a line from where its begin holds to where its end holds; an end that is free stays where it is. */
export function hold(sheet: Worksheet, line: LineShape): void {
  const [begin, end] = endsOf(sheet, line);
  layLine(sheet, line, line.begin ? siteOf(sheet, line.begin) : begin, line.end ? siteOf(sheet, line.end) : end);
}

export type Point = readonly [x: number, y: number];

export function endsOf(sheet: Worksheet, line: LineShape): [begin: Point, end: Point] {
  const { left, top, width, height } = boxOf(sheet, line);
  const [x1, x2] = line.flipped.across ? [left + width, left] : [left, left + width];
  const [y1, y2] = line.flipped.down ? [top + height, top] : [top, top + height];
  return [[x1, y1], [x2, y2]]; // prettier-ignore
}

function layLine(sheet: Worksheet, line: LineShape, [x1, y1]: Point, [x2, y2]: Point): void {
  line.flipped = { across: x2 < x1, down: y2 < y1 };
  const box = { left: Math.min(x1, x2), top: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  line.at = "group" in line.at ? line.at : anchorAt(sheet, box, line.at.placement);
}

function siteOf(sheet: Worksheet, { shape, site }: { shape: Shape; site: number }): Point {
  const { left, top, width, height } = boxOf(sheet, shape);
  const [across, down] = sitesOf(shape)[site] ?? [0, 0];
  return [left + across * width, top + down * height];
}

/** The places where lines can hold to a shape, as shares of its width and height. */
export function sitesOf(shape: Shape): readonly (readonly [across: number, down: number])[] {
  if (shape.type === "GeometricShape") return geometryOf(shape.geometry).sites;
  return shape.type === "Image" ? geometryOf("Rectangle").sites : [];
}

/**
 * Shapes follow whole rows and columns that come in or go. One that hangs on its cells with both corners goes with them
 * when all of them are taken out.
 */
export function shiftShapes(sheet: Worksheet, shift: Shift): void {
  sheet.shapes = sheet.shapes.filter((shape) => {
    const { at } = shape;
    if ("group" in at || at.placement === "Absolute") return true;
    const from = shifted(at.from, shift);
    if (at.placement === "OneCell") {
      shape.at = { ...at, from: from.corner };
      return true;
    }
    const to = shifted(at.to, shift);
    shape.at = { ...at, from: from.corner, to: to.corner };
    return !(from.gone && (to.gone || endsWith(at.to, shift)));
  });
}

function shifted(corner: Corner, shift: Shift): { corner: Corner; gone: boolean } {
  const after = followCell(shift, corner.row, corner.column);
  if (after) return { corner: { ...corner, ...after }, gone: false };
  const { area, direction } = shift;
  // What was in the midst of deleted cells begins, or ends, where they were.
  return direction === "Up"
    ? { corner: { ...corner, row: area.row, down: 0 }, gone: true }
    : { corner: { ...corner, column: area.column, across: 0 }, gone: true };
}

/** Is a corner on the very line where the deleted cells end? */
function endsWith({ row, down, column, across }: Corner, { area, direction }: Shift): boolean {
  return direction === "Up"
    ? row === area.row + area.rows && down === 0
    : column === area.column + area.columns && across === 0;
}
