import type { Source } from "./changes";
import { assertAllowed } from "./guard";
import { refuse } from "./refusal";
import type { Box, ConnectorType, GroupShape, Picture, Shape } from "./shape";
import type { ShapeGeometry } from "./shape-geometry";
import {
  anchorAt,
  boundingBox,
  boxOf,
  hold,
  layShape,
  refit,
  sitesOf,
  type Placement,
  type Point,
} from "./shape-places";
import { withMembers } from "./shape";
import type { Worksheet } from "./worksheet";

/** A new shape is a square inch in the corner of the sheet: where Excel lays it is not documented. */
const NEW_SHAPE: Box = { left: 0, top: 0, width: 72, height: 72 };

/** How Excel calls new shapes, before their number. */
const NAMES: Readonly<Partial<Record<ShapeGeometry, string>>> = {
  RoundRectangle: "Rectangle: Rounded Corners",
  Ellipse: "Oval",
  Triangle: "Isosceles Triangle",
  RightArrow: "Arrow: Right",
  LeftArrow: "Arrow: Left",
  UpArrow: "Arrow: Up",
  DownArrow: "Arrow: Down",
  FlowChartProcess: "Flowchart: Process",
  FlowChartDecision: "Flowchart: Decision",
  FlowChartConnector: "Flowchart: Connector",
  FlowChartAlternateProcess: "Flowchart: Alternate Process",
};
const CONNECTORS: Readonly<Record<ConnectorType, string>> = {
  Straight: "Straight Connector",
  Elbow: "Connector: Elbow",
  Curve: "Connector: Curved",
};

export function tellShapes(sheet: Worksheet, source: Source = "addin"): void {
  sheet.workbook.changed({ kind: "shapes", sheet, source });
}

/** Refuses when the sheet is protected, makes the change, and tells everybody. */
export function editShapes<T>(sheet: Worksheet, change: () => T): T {
  assertAllowed(sheet, "allowEditObjects", "change its shapes");
  const result = change();
  tellShapes(sheet);
  return result;
}

/** Everything on a sheet, members of groups included, from the bottom to the top. */
export function everyShape(sheet: Worksheet): Shape[] {
  return sheet.shapes.flatMap((shape) => [...withMembers(shape)]);
}

/** Does a shape still lie on a sheet, by itself or in a group? */
export function liesOn(sheet: Worksheet, shape: Shape): boolean {
  if (!siblingsOf(sheet, shape).includes(shape)) return false;
  return "group" in shape.at ? liesOn(sheet, shape.at.group) : true;
}

/** The shapes among which one lies: those of its group, or of the sheet. */
export function siblingsOf(sheet: Worksheet, { at }: Shape): Shape[] {
  return "group" in at ? at.group.shapes : sheet.shapes;
}

/** What every shape has when it is new. */
export function newShape(sheet: Worksheet, kind: string, box: Box, placement: Placement) {
  const number = sheet.workbook.nextId();
  return {
    id: `{${String(number).padStart(8, "0")}-0008-0000-0000-000000000000}`,
    name: `${kind} ${everyShape(sheet).length + 1}`,
    at: anchorAt(sheet, box, placement),
    rotation: 0,
    visible: true,
    lockAspectRatio: false,
    altTextTitle: "",
    altTextDescription: "",
    settings: new Map<string, unknown>(),
  };
}

function put<T extends Shape>(sheet: Worksheet, make: () => T): T {
  return editShapes(sheet, () => {
    const shape = make();
    sheet.shapes.push(shape);
    return shape;
  });
}

export function addGeometricShape(sheet: Worksheet, geometry: ShapeGeometry): Shape {
  const kind = NAMES[geometry] ?? geometry;
  const letters = [{ text: "", letters: {} }];
  return put(sheet, () => ({
    ...newShape(sheet, kind, NEW_SHAPE, "TwoCell"),
    type: "GeometricShape",
    geometry,
    textBox: false,
    text: letters,
  }));
}

export function addTextBox(sheet: Worksheet, text: string): Shape {
  return put(sheet, () => ({
    ...newShape(sheet, "TextBox", NEW_SHAPE, "TwoCell"),
    type: "GeometricShape",
    geometry: "Rectangle",
    textBox: true,
    text: [{ text, letters: {} }],
  }));
}

export function addLine(sheet: Worksheet, [x1, y1]: Point, [x2, y2]: Point, connector: ConnectorType): Shape {
  const box = { left: Math.min(x1, x2), top: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  return put(sheet, () => ({
    ...newShape(sheet, CONNECTORS[connector], box, "TwoCell"),
    type: "Line",
    connector,
    flipped: { across: x2 < x1, down: y2 < y1 },
    begin: undefined,
    end: undefined,
  }));
}

/** A picture in its own size; as in Excel it keeps its proportions, and moves with its cell without being stretched. */
export function addImage(sheet: Worksheet, picture: Picture): Shape {
  const { width, height } = picture;
  return put(sheet, () => ({
    ...newShape(sheet, "Picture", { left: 0, top: 0, width, height }, "OneCell"),
    type: "Image",
    lockAspectRatio: true,
    picture,
  }));
}

/** Makes one shape of several, which then lies where the topmost of them lay. */
export function addGroup(sheet: Worksheet, members: readonly Shape[]): Shape {
  if (new Set(members).size < 2) refuse("InvalidArgument", "A group needs at least two different shapes.");
  const strangers = members.filter((shape) => !sheet.shapes.includes(shape));
  if (strangers.length > 0)
    refuse(
      "InvalidArgument",
      `"${strangers[0]!.name}" does not lie on "${sheet.name}" by itself, so it cannot be grouped there.`,
    );
  return editShapes(sheet, () => {
    const [first, ...more] = members.map((shape) => boxOf(sheet, shape));
    const space = more.reduce(boundingBox, first!);
    const group: GroupShape = { ...newShape(sheet, "Group", space, "TwoCell"), type: "Group", shapes: [], space };
    const inOrder = sheet.shapes.filter((shape) => members.includes(shape));
    sheet.shapes.splice(sheet.shapes.indexOf(inOrder.at(-1)!) + 1, 0, group);
    sheet.shapes = sheet.shapes.filter((shape) => !members.includes(shape));
    for (const shape of inOrder) shape.at = { group, box: boxOf(sheet, shape) };
    group.shapes = inOrder;
    return group;
  });
}

/** The members lie by themselves again, in the group's place and as it hung on the cells. */
export function ungroup(sheet: Worksheet, group: GroupShape): void {
  editShapes(sheet, () => {
    const { at } = group;
    const boxes = group.shapes.map((shape) => boxOf(sheet, shape));
    group.shapes.forEach((shape, i) => {
      const box = boxes[i]!;
      if ("group" in at) shape.at = { group: at.group, box: inSpace(sheet, at.group, box) };
      else shape.at = anchorAt(sheet, box, at.placement);
    });
    const siblings = siblingsOf(sheet, group);
    siblings.splice(siblings.indexOf(group), 1, ...group.shapes);
    group.shapes = [];
  });
}

/** A box of the sheet in the measure of a group. */
function inSpace(sheet: Worksheet, group: GroupShape, box: Box): Box {
  const now = boxOf(sheet, group);
  const across = now.width === 0 ? 1 : group.space.width / now.width;
  const down = now.height === 0 ? 1 : group.space.height / now.height;
  return {
    left: group.space.left + (box.left - now.left) * across,
    top: group.space.top + (box.top - now.top) * down,
    width: box.width * across,
    height: box.height * down,
  };
}

/** Takes a shape out, with its members; a group that has lost its last member goes too. Lines let go of it. */
export function deleteShape(sheet: Worksheet, shape: Shape): void {
  editShapes(sheet, () => {
    const gone = new Set(withMembers(shape));
    const { at } = shape;
    const siblings = siblingsOf(sheet, shape);
    siblings.splice(siblings.indexOf(shape), 1);
    for (const line of everyShape(sheet)) {
      if (line.type !== "Line") continue;
      if (line.begin && gone.has(line.begin.shape)) line.begin = undefined;
      if (line.end && gone.has(line.end.shape)) line.end = undefined;
    }
    if (!("group" in at)) return;
    if (at.group.shapes.length > 0) refit(sheet, at.group);
    else deleteShape(sheet, at.group);
  });
}

export function placeShape(sheet: Worksheet, shape: Shape, box: Box): void {
  editShapes(sheet, () => layShape(sheet, shape, box));
}

export function setPlacement(sheet: Worksheet, shape: Shape, placement: Placement): void {
  if ("group" in shape.at) refuse("InvalidOperation", "A shape within a group lies where the group lies.");
  editShapes(sheet, () => (shape.at = anchorAt(sheet, boxOf(sheet, shape), placement)));
}

export type ZOrder = "BringToFront" | "BringForward" | "SendToBack" | "SendBackward";

export function setZOrder(sheet: Worksheet, shape: Shape, order: ZOrder): void {
  editShapes(sheet, () => {
    const siblings = siblingsOf(sheet, shape);
    const at = siblings.indexOf(shape);
    const last = siblings.length - 1;
    const to = {
      BringToFront: last,
      BringForward: Math.min(last, at + 1),
      SendToBack: 0,
      SendBackward: Math.max(0, at - 1),
    };
    siblings.splice(at, 1);
    siblings.splice(to[order], 0, shape);
  });
}

/** Ties one end of a line to a place of another shape, or unties it. */
export function connect(
  sheet: Worksheet,
  line: Extract<Shape, { type: "Line" }>,
  end: "begin" | "end",
  to: { shape: Shape; site: number } | undefined,
): void {
  if (to) {
    if (!liesOn(sheet, to.shape) || to.shape === line)
      refuse("InvalidArgument", `The line "${line.name}" can hold to other shapes of its own sheet only.`);
    const sites = sitesOf(to.shape).length;
    if (to.site < 0 || to.site >= sites)
      refuse(
        "InvalidArgument",
        `"${to.shape.name}" has ${sites} places for lines, numbered from 0; there is no ${to.site}.`,
      );
  }
  editShapes(sheet, () => {
    line[end] = to;
    if (to) hold(sheet, line);
  });
}

/** A copy for the same sheet or another one, at the same place. */
export function copyShape(from: Worksheet, shape: Shape, to: Worksheet): Shape {
  return editShapes(to, () => {
    const copies = new Map<Shape, Shape>();
    const made = copied(from, shape, to, undefined, copies);
    keepConnections(copies);
    to.shapes.push(made);
    return made;
  });
}

/** All shapes of a sheet for its copy. */
export function copyShapes(from: Worksheet, to: Worksheet): void {
  const copies = new Map<Shape, Shape>();
  to.shapes = from.shapes.map((shape) => copied(from, shape, to, undefined, copies));
  keepConnections(copies);
}

function copied(
  from: Worksheet,
  shape: Shape,
  to: Worksheet,
  group: GroupShape | undefined,
  copies: Map<Shape, Shape>,
): Shape {
  const { at } = shape;
  const made = {
    ...shape,
    id: `{${String(to.workbook.nextId()).padStart(8, "0")}-0008-0000-0000-000000000000}`,
    settings: new Map(shape.settings),
    at: group
      ? { group, box: "group" in at ? at.box : boxOf(from, shape) }
      : anchorAt(to, boxOf(from, shape), "group" in at ? "TwoCell" : at.placement),
  };
  copies.set(shape, made);
  if (made.type === "Group") made.shapes = made.shapes.map((member) => copied(from, member, to, made, copies));
  return made;
}

/** Lines between copied shapes hold to the copies; others let go. */
function keepConnections(copies: ReadonlyMap<Shape, Shape>): void {
  for (const made of copies.values()) {
    if (made.type !== "Line") continue;
    for (const end of ["begin", "end"] as const) {
      const before = made[end];
      const shape = before && copies.get(before.shape);
      made[end] = before && shape ? { ...before, shape } : undefined;
    }
  }
}
