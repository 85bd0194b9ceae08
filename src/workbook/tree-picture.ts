import type { Connector, Drawing, DrawnBox, DrawnLine, Point, Sign } from "../blueprint/drawing";
import { areasOf, cellsUnder, printAreaWith, spotFor, type Box } from "./picture-place";
import type { PicturePlaced } from "./picture-port";
import type { BeforeWriting } from "./turns";

/** What was on the sheet before anything was drawn: what comes besides is ours to take out again. */
export interface Underway {
  readonly sheet: string;
  readonly name: string;
  readonly before: ReadonlySet<string>;
  /** As they were set before; none where everything is printed. */
  readonly printArea: readonly string[];
  readonly done: Extract<PicturePlaced, { came: "placed" }>;
}

/** Rows and columns whose sizes are asked for; a picture that reaches further is taken to lie on usual ones there. */
const [ROWS, COLUMNS] = ["A1:A1000", "A1:AZ1"];

/** Whether this Excel lets add-ins draw. */
export function hasShapes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9");
}

/**
 * Draws a picture on a sheet: one round trip to look, one to write.
 *
 * @param begins told right before anything is written
 */
export async function placePicture(
  context: Excel.RequestContext,
  drawing: Drawing,
  sheetName: string,
  name: string,
  begins: (underway: Underway) => void,
): Promise<PicturePlaced> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const used = sheet.getUsedRangeOrNullObject().load("left,top,width,height");
  const charts = sheet.charts.load("items/left,items/top,items/width,items/height");
  const shapes = sheet.shapes.load("items/id,items/name,items/left,items/top,items/width,items/height");
  const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const rows = sheet.getRange(ROWS).getRowProperties({ format: { rowHeight: true } });
  const columns = sheet.getRange(COLUMNS).getColumnProperties({ format: { columnWidth: true } });
  await context.sync();
  if (sheet.isNullObject) return { came: "no-sheet", sheet: sheetName };

  const earlier = shapes.items.filter((shape) => shape.name === name);
  const others = shapes.items.filter((shape) => shape.name !== name);
  const taken = [...(used.isNullObject ? [] : [used]), ...charts.items, ...others].map(boxOf);
  const spot = spotFor(drawing, taken, earlier[0] && boxOf(earlier[0]));
  const cells = cellsUnder(spot, {
    rows: rows.value.map(({ format }) => format?.rowHeight ?? 0),
    columns: columns.value.map(({ format }) => format?.columnWidth ?? 0),
  });
  const done = { came: "placed", sheet: sheetName, cells, replaced: earlier.length > 0 } as const;

  const printArea = printed.isNullObject ? [] : areasOf(printed.address);
  begins({ sheet: sheetName, name, before: new Set(shapes.items.map(({ id }) => id)), printArea, done });
  const whole = drawGroup(sheet, drawing, spot, name);
  if (printArea.length > 0) sheet.pageLayout.setPrintArea(printAreaWith(printArea, cells));
  // Under this name the picture is whole; only then does the earlier one go.
  whole.name = name;
  for (const shape of earlier) shape.delete();
  await context.sync();
  return done;
}

function boxOf({ left, top, width, height }: Box): Box {
  return { left, top, width, height };
}

/**
 * Sees to what a broken write has drawn: at most two round trips to look, one to write if there is anything. A picture that
 * has its name is whole: what is left to do then is to take out the earlier one.
 */
export async function clearUp(
  context: Excel.RequestContext,
  { sheet: sheetName, name, before, printArea, done }: Underway,
  beforeWriting: BeforeWriting,
): Promise<{ readonly whole: PicturePlaced | undefined }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const shapes = sheet.shapes.load("items/id,items/name,items/type");
  await context.sync();
  if (sheet.isNullObject) return { whole: undefined };
  const made = shapes.items.filter(({ id }) => !before.has(id));
  const isWhole = made.some((shape) => shape.name === name);
  const left = isWhole
    ? shapes.items.filter((shape) => before.has(shape.id) && shape.name === name)
    : await piecesOf(context, name, made);
  if (left.length > 0) {
    beforeWriting();
    for (const shape of left) shape.delete();
    if (!isWhole && printArea.length > 0) sheet.pageLayout.setPrintArea(printArea.join());
    await context.sync();
  }
  return { whole: isWhole ? done : undefined };
}

/** What is ours of the shapes that came since: all that bears the name, and the last one, which may not bear it yet. */
async function piecesOf(context: Excel.RequestContext, name: string, made: readonly Excel.Shape[]) {
  const pieces = made.filter((shape) => isPiece(name, shape));
  const next = made[pieces.length === 0 ? 0 : made.indexOf(pieces.at(-1)!) + 1];
  if (!next) return pieces;
  if (next.type !== "Group") return [...pieces, next];
  const members = next.group.shapes.load("items/name");
  await context.sync();
  return members.items.some((member) => isPiece(name, member)) ? [...pieces, next] : pieces;
}

/** Pieces are called after their picture, so that they can be told from what others draw. */
const isPiece = (name: string, shape: Excel.Shape) => shape.name.startsWith(`${name} · `);

/** Lines first and signs last: what comes later lies on top. */
function drawGroup(sheet: Excel.Worksheet, drawing: Drawing, { left, top }: Box, name: string): Excel.Shape {
  const { shapes } = sheet;
  let count = 0;
  const on: On = {
    left,
    top,
    add(make) {
      const shape = make(shapes);
      shape.name = `${name} · ${++count}`;
      return shape;
    },
  };
  const pieces = [
    ...drawing.connectors.flatMap((connector) => drawConnector(on, connector)),
    ...drawing.boxes.map((box) => drawBox(on, box)),
    ...drawing.signs.map((sign) => drawSign(on, sign)),
  ];
  const [only, ...more] = pieces;
  if (!only) throw new Error("A picture without anything on it cannot be placed.");
  // A tree of one node is one box, and Excel groups no single shape.
  const whole = more.length === 0 ? only : shapes.addGroup(pieces);
  whole.altTextTitle = drawing.title;
  whole.altTextDescription = drawing.altText;
  // It goes along with the cells above it, and is not stretched when rows are inserted.
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.10")) whole.placement = "OneCell";
  return whole;
}

interface On {
  /** Adds a shape, which bears the name of the picture from the first moment on. */
  readonly add: (make: (shapes: Excel.ShapeCollection) => Excel.Shape) => Excel.Shape;
  readonly left: number;
  readonly top: number;
}

function drawBox(on: On, box: DrawnBox): Excel.Shape {
  const shape = drawShape(on, box, box.rounded ? "RoundRectangle" : "Rectangle");
  shape.altTextDescription = box.altText;
  shape.textFrame.horizontalAlignment = box.align === "left" ? "Left" : "Center";
  writeLines(shape.textFrame, box.lines, { beside: 6, above: 2 });
  return shape;
}

function drawSign(on: On, sign: Sign): Excel.Shape {
  const shape = drawShape(on, sign, "Ellipse");
  shape.textFrame.horizontalAlignment = "Center";
  writeLines(shape.textFrame, [sign.line], { beside: 0, above: 0 });
  return shape;
}

type Shown = Pick<Sign, "x" | "y" | "width" | "height" | "fill" | "border">;

function drawShape(
  { add, left, top }: On,
  { x, y, width, height, fill, border }: Shown,
  geometry: "Rectangle" | "RoundRectangle" | "Ellipse",
): Excel.Shape {
  const shape = add((shapes) => shapes.addGeometricShape(geometry));
  shape.left = left + x;
  shape.top = top + y;
  shape.width = width;
  shape.height = height;
  if (fill === undefined) shape.fill.clear();
  else shape.fill.setSolidColor(fill);
  if (border === undefined) shape.lineFormat.visible = false;
  else {
    shape.lineFormat.color = border.color;
    shape.lineFormat.weight = border.width;
  }
  return shape;
}

/** Each line in letters of its own. What most of them have is said once for all. */
function writeLines(
  frame: Excel.TextFrame,
  lines: readonly [DrawnLine, ...DrawnLine[]],
  margins: { readonly beside: number; readonly above: number },
): void {
  frame.leftMargin = frame.rightMargin = margins.beside;
  frame.topMargin = frame.bottomMargin = margins.above;
  frame.verticalAlignment = "Middle";
  const { textRange } = frame;
  textRange.text = lines.map(({ text }) => text).join("\n");
  const [first, ...others] = lines;
  setFont(textRange.font, first, undefined);
  let start = first.text.length + 1;
  for (const line of others) {
    if (line.text !== "") setFont(textRange.getSubstring(start, line.text.length).font, line, first);
    start += line.text.length + 1;
  }
}

function setFont(font: Excel.ShapeFont, line: DrawnLine, same: DrawnLine | undefined): void {
  if (line.size !== same?.size) font.size = line.size;
  if (line.bold !== same?.bold) font.bold = line.bold;
  if (line.color !== same?.color) font.color = line.color;
}

function drawConnector(on: On, { points, color, width }: Connector): Excel.Shape[] {
  const lines = isBent(points) ? [drawLine(on, points[0], points[3], "Elbow")] : pieces(on, points);
  for (const { lineFormat } of lines) {
    lineFormat.color = color;
    lineFormat.weight = width;
  }
  return lines;
}

/** Excel bends a connector in the middle between its ends. */
function isBent(points: readonly Point[]): points is readonly [Point, Point, Point, Point] {
  const [a, b, c, d, ...more] = points;
  if (!a || !b || !c || !d || more.length > 0) return false;
  const middle = (a.x + d.x) / 2;
  const near = (p: number, q: number) => Math.abs(p - q) < 0.5;
  return near(a.y, b.y) && near(c.y, d.y) && near(b.x, middle) && near(c.x, middle) && !near(a.y, d.y);
}

/** As few straight lines as there are directions. */
function pieces(on: On, points: readonly [Point, Point, ...Point[]]): Excel.Shape[] {
  const corners = points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    return !before || !after || !inLine(before, point, after);
  });
  return corners.slice(1).map((point, i) => drawLine(on, corners[i]!, point, "Straight"));
}

function inLine(a: Point, b: Point, c: Point): boolean {
  return Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) < 0.01;
}

function drawLine({ add, left, top }: On, from: Point, to: Point, type: "Straight" | "Elbow"): Excel.Shape {
  return add((shapes) => shapes.addLine(left + from.x, top + from.y, left + to.x, top + to.y, type));
}
