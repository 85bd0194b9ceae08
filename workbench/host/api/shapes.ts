import { pictureOf } from "../model/pictures";
import { refuse } from "../model/refusal";
import type { Shape as ModelShape } from "../model/shape";
import { SHAPE_GEOMETRIES, type ShapeGeometry } from "../model/shape-geometry";
import { boxOf, sitesOf } from "../model/shape-places";
import * as shapes from "../model/shapes";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { place } from "./bag";
import { asFlag, asNumber, asOneOf, asText, invalid } from "./check";
import { findShape, shapeBag, shapeHandle, type ShapeBag } from "./shape-bag";
import { GEOMETRY_NAMES } from "./shape-kinds";
import { SHAPE_LOOKS } from "./shape-looks";
import { SHAPE_PARTS } from "./shape-parts";

function geometryArgument(value: unknown): ShapeGeometry {
  const known = asOneOf(value, GEOMETRY_NAMES, "geometricShapeType");
  const drawn = SHAPE_GEOMETRIES.find((name) => name === known);
  return (
    drawn ??
    refuse(
      "UnsupportedOperation",
      `The workbench draws no ${known}, only ${SHAPE_GEOMETRIES.join(", ")} (docs/differences.md).`,
    )
  );
}

/** Shapes that are meant by an array of ids, names or shapes. */
function shapesArgument(sheet: Worksheet, value: unknown, call: Call): ModelShape[] {
  if (!Array.isArray(value)) invalid("values must be an array of shapes or of their ids.");
  return value.map((one: unknown) => {
    if (typeof one !== "string") return call.object<ShapeBag>(one, "Shape").shape;
    const found = findShape(sheet, sheet.shapes, one);
    return found?.it.shape ?? refuse("ItemNotFound", `There is no shape "${one}" on "${sheet.name}".`);
  });
}

function itemOf(sheet: Worksheet, key: unknown): Handle<ShapeBag> {
  const found = findShape(sheet, sheet.shapes, key);
  return found ?? refuse("ItemNotFound", `There is no shape "${String(key)}" on "${sheet.name}".`);
}

const ShapeCollection: ObjectType<Worksheet> = {
  name: "ShapeCollection",
  items: (sheet) => sheet.shapes.map((shape) => shapeHandle(sheet, shape)!),
  item: (sheet, key) => findShape(sheet, sheet.shapes, key),
  open: {
    AddGeometricShape: (sheet, [type]: readonly unknown[]) =>
      shapeHandle(sheet, shapes.addGeometricShape(sheet, geometryArgument(type))),
    AddGroup: (sheet, [values]: readonly unknown[], call) =>
      shapeHandle(sheet, shapes.addGroup(sheet, shapesArgument(sheet, values, call))),
    AddImage(sheet, [base64]: readonly unknown[]) {
      const picture = pictureOf(asText(base64, "base64ImageString"));
      if (!picture) invalid("base64ImageString must hold a PNG or JPEG picture as Base64 text, without a prefix.");
      return shapeHandle(sheet, shapes.addImage(sheet, picture));
    },
    AddLine(sheet, [left, top, right, bottom, connector]: readonly unknown[]) {
      const [x1, y1] = [asNumber(left, "startLeft", 0), asNumber(top, "startTop", 0)];
      const [x2, y2] = [asNumber(right, "endLeft", 0), asNumber(bottom, "endTop", 0)];
      const type = asOneOf(connector ?? "Straight", ["Straight", "Elbow", "Curve"], "connectorType");
      return shapeHandle(sheet, shapes.addLine(sheet, [x1, y1], [x2, y2], type));
    },
    AddTextBox: (sheet, [text]: readonly unknown[]) =>
      shapeHandle(sheet, shapes.addTextBox(sheet, asText(text ?? "", "text"))),
    GetItem: (sheet, [key]: readonly unknown[]) => itemOf(sheet, key),
    GetItemAt: (sheet, [index]: readonly unknown[]) =>
      shapeHandle(sheet, sheet.shapes[place(index, sheet.shapes.length)]),
    GetItemOrNullObject: (sheet, [key]: readonly unknown[]) => findShape(sheet, sheet.shapes, key),
  },
  invoke: { GetCount: (sheet) => sheet.shapes.length },
};

type Measure = "left" | "top" | "width" | "height";

const sizeOf = (value: unknown, which: Measure): number => {
  const points = asNumber(value, which, 0);
  return points > 0 ? points : invalid(`${which} must be more than 0.`);
};

/** Changes the box of a shape; with locked proportions the other side follows. */
function resize({ sheet, shape }: ShapeBag, which: "width" | "height", points: number): void {
  const box = boxOf(sheet, shape);
  const other = which === "width" ? "height" : "width";
  const locked = shape.lockAspectRatio && box[which] > 0;
  const also = locked ? { [other]: (box[other] * points) / box[which] } : {};
  shapes.placeShape(sheet, shape, { ...box, [which]: points, ...also });
}

function move({ sheet, shape }: ShapeBag, by: { readonly left?: number; readonly top?: number }): void {
  const box = boxOf(sheet, shape);
  const [left, top] = [box.left + (by.left ?? 0), box.top + (by.top ?? 0)];
  // The edge of the sheet stops it.
  shapes.placeShape(sheet, shape, { ...box, left: Math.max(0, left), top: Math.max(0, top) });
}

const FROM = ["ScaleFromTopLeft", "ScaleFromMiddle", "ScaleFromBottomRight"] as const;

function scale(bag: ShapeBag, which: "width" | "height", [factor, type, from]: readonly unknown[]): void {
  const { sheet, shape } = bag;
  const by = asNumber(factor, "scaleFactor", 0);
  if (by === 0) invalid("scaleFactor must be more than 0.");
  const original = asOneOf(type, ["CurrentSize", "OriginalSize"], "scaleType") === "OriginalSize";
  if (original && shape.type !== "Image") invalid("Only pictures have an original size.");
  const fixed = FROM.indexOf(asOneOf(from ?? "ScaleFromTopLeft", FROM, "scaleFrom")) / 2;
  const before = boxOf(sheet, shape);
  const base = original && shape.type === "Image" ? shape.picture[which] : before[which];
  resize(bag, which, base * by);
  const after = boxOf(sheet, shape);
  move(bag, { left: (before.width - after.width) * fixed, top: (before.height - after.height) * fixed });
}

function turn(bag: ShapeBag, degrees: number): void {
  bag.change(() => (bag.shape.rotation = ((degrees % 360) + 360) % 360));
}

/** Of another kind than it would have to be: Microsoft's reference says that an error is thrown then, not which one. */
function part<K extends ModelShape["type"]>(kind: K, type: string, path = "") {
  return ({ sheet, shape }: ShapeBag): Handle => {
    if (shape.type !== kind) refuse("InvalidOperation", `"${shape.name}" is no ${kind} but a ${shape.type}.`);
    return { type, it: shapeBag(sheet, shape, path) };
  };
}

/** Fill, line and text are those of single shapes: a group has none of its own. */
function look(type: string, path: string, kinds: readonly ModelShape["type"][]) {
  return ({ sheet, shape }: ShapeBag): Handle => {
    if (!kinds.includes(shape.type))
      refuse(
        "InvalidOperation",
        `A ${shape.type} has no ${path} here: set it for single shapes (docs/differences.md).`,
      );
    return { type, it: shapeBag(sheet, shape, path) };
  };
}

function levelOf({ at }: ModelShape): number {
  return "group" in at ? levelOf(at.group) + 1 : 0;
}

const Shape: ObjectType<ShapeBag> = {
  name: "Shape",
  identity: ({ shape }) => ({ Id: shape.id }),
  read: {
    AltTextDescription: ({ shape }) => shape.altTextDescription,
    AltTextTitle: ({ shape }) => shape.altTextTitle,
    ConnectionSiteCount: ({ shape }) => sitesOf(shape).length,
    DisplayName: ({ shape }) => shape.name,
    GeometricShapeType: ({ shape }) => (shape.type === "GeometricShape" ? shape.geometry : null),
    Height: ({ sheet, shape }) => boxOf(sheet, shape).height,
    Id: ({ shape }) => shape.id,
    Left: ({ sheet, shape }) => boxOf(sheet, shape).left,
    Level: ({ shape }) => levelOf(shape),
    LockAspectRatio: ({ shape }) => shape.lockAspectRatio,
    Name: ({ shape }) => shape.name,
    Placement: ({ shape: { at } }) => ("group" in at ? null : at.placement),
    Rotation: ({ shape }) => shape.rotation,
    Top: ({ sheet, shape }) => boxOf(sheet, shape).top,
    Type: ({ shape }) => shape.type,
    Visible: ({ shape }) => shape.visible,
    Width: ({ sheet, shape }) => boxOf(sheet, shape).width,
    ZOrderPosition: ({ sheet, shape }) => shapes.siblingsOf(sheet, shape).indexOf(shape),
  },
  write: {
    AltTextDescription: (it, value: unknown) => {
      const words = asText(value, "altTextDescription");
      it.change(() => (it.shape.altTextDescription = words));
    },
    AltTextTitle(it, value: unknown) {
      const words = asText(value, "altTextTitle");
      it.change(() => (it.shape.altTextTitle = words));
    },
    GeometricShapeType(it, value: unknown) {
      const { shape } = it;
      const geometry = geometryArgument(value);
      if (shape.type !== "GeometricShape") return refuse("InvalidOperation", `"${shape.name}" is a ${shape.type}.`);
      it.change(() => (shape.geometry = geometry));
    },
    Height: (it, value: unknown) => resize(it, "height", sizeOf(value, "height")),
    Left: (it, value: unknown) =>
      shapes.placeShape(it.sheet, it.shape, { ...boxOf(it.sheet, it.shape), left: asNumber(value, "left", 0) }),
    LockAspectRatio(it, value: unknown) {
      const locked = asFlag(value, "lockAspectRatio");
      it.change(() => (it.shape.lockAspectRatio = locked));
    },
    Name(it, value: unknown) {
      const name = asText(value, "name", 255);
      if (name === "") invalid("A shape needs a name.");
      it.change(() => (it.shape.name = name));
    },
    Placement: ({ sheet, shape }, value: unknown) =>
      shapes.setPlacement(sheet, shape, asOneOf(value, ["TwoCell", "OneCell", "Absolute"], "placement")),
    Rotation: (it, value: unknown) => turn(it, asNumber(value, "rotation")),
    Top: (it, value: unknown) =>
      shapes.placeShape(it.sheet, it.shape, { ...boxOf(it.sheet, it.shape), top: asNumber(value, "top", 0) }),
    Visible(it, value: unknown) {
      const visible = asFlag(value, "visible");
      it.change(() => (it.shape.visible = visible));
    },
    Width: (it, value: unknown) => resize(it, "width", sizeOf(value, "width")),
  },
  follow: {
    Fill: look("ShapeFill", "fill", ["GeometricShape"]),
    GeometricShape: part("GeometricShape", "GeometricShape"),
    Group: part("Group", "ShapeGroup"),
    Image: part("Image", "Image"),
    Line: part("Line", "Line", "line"),
    LineFormat: look("ShapeLineFormat", "line", ["GeometricShape", "Line", "Image"]),
    ParentGroup: ({ sheet, shape: { at, name } }) =>
      shapeHandle(sheet, "group" in at ? at.group : refuse("ItemNotFound", `"${name}" is in no group.`)),
    TextFrame: look("TextFrame", "textFrame", ["GeometricShape"]),
  },
  open: {
    CopyTo({ sheet, shape }, [destination]: readonly unknown[], call) {
      const to = destination === null ? sheet : sheetArgument(destination, call);
      return shapeHandle(to, shapes.copyShape(sheet, shape, to));
    },
    _GetShapeById: ({ sheet }, [id]: readonly unknown[]) => {
      const home = sheet.workbook.sheets.find((each) => shapes.everyShape(each).some((shape) => shape.id === id));
      return home ? findShape(home, [], id) : null;
    },
  },
  invoke: {
    Delete: ({ sheet, shape }) => shapes.deleteShape(sheet, shape),
    IncrementLeft: (it, [points]: readonly unknown[]) => move(it, { left: asNumber(points, "increment") }),
    IncrementRotation: (it, [degrees]: readonly unknown[]) =>
      turn(it, it.shape.rotation + asNumber(degrees, "increment")),
    IncrementTop: (it, [points]: readonly unknown[]) => move(it, { top: asNumber(points, "increment") }),
    ScaleHeight: (it, args: readonly unknown[]) => scale(it, "height", args),
    ScaleWidth: (it, args: readonly unknown[]) => scale(it, "width", args),
    SetZOrder: ({ sheet, shape }, [order]: readonly unknown[]) =>
      shapes.setZOrder(
        sheet,
        shape,
        asOneOf(order, ["BringToFront", "BringForward", "SendToBack", "SendBackward"], "position"),
      ),
  },
};

function sheetArgument(argument: unknown, call: Call): Worksheet {
  if (typeof argument !== "string") return call.object<Worksheet>(argument, "Worksheet");
  const found = call.workbook.sheet(argument);
  return found ?? refuse("ItemNotFound", `There is no sheet "${argument}".`);
}

/** Shapes and all their parts. */
export const SHAPES: readonly AnyObjectType[] = [ShapeCollection, Shape, ...SHAPE_PARTS, ...SHAPE_LOOKS];
