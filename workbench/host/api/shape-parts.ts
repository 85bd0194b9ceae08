import type { GroupShape, ImageShape, LineShape, Shape } from "../model/shape";
import { connect, ungroup } from "../model/shapes";
import { refuse } from "../model/refusal";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { bagType, oneOf, place } from "./bag";
import { asOneOf, asWhole } from "./check";
import { findShape, shapeHandle, type ShapeBag } from "./shape-bag";

/** What a shape is besides a shape: a geometric shape, a group, a line, a picture. */

const own = ({ shape }: ShapeBag) => shape.id;
const asShape = ({ sheet, shape }: ShapeBag) => shapeHandle(sheet, shape);

const GeometricShape: ObjectType<ShapeBag> = {
  name: "GeometricShape",
  read: { Id: own },
  follow: { Shape: asShape },
};

const Image: ObjectType<ShapeBag<ImageShape>> = {
  name: "Image",
  read: { Format: ({ shape }) => shape.picture.format, Id: own, format: ({ shape }) => shape.picture.format },
  follow: { Shape: asShape },
};

const ShapeGroup: ObjectType<ShapeBag<GroupShape>> = {
  name: "ShapeGroup",
  read: { Id: own },
  follow: { Shape: asShape, Shapes: (it) => ({ type: "GroupShapeCollection", it }) },
  invoke: { Ungroup: ({ sheet, shape }) => ungroup(sheet, shape) },
};

const GroupShapeCollection: ObjectType<ShapeBag<GroupShape>> = {
  name: "GroupShapeCollection",
  items: ({ sheet, shape }) => shape.shapes.map((member) => shapeHandle(sheet, member)!),
  item: ({ sheet, shape }, key) => findShape(sheet, shape.shapes, key),
  open: {
    GetItem: ({ sheet, shape }, [key]: readonly unknown[]) =>
      findShape(sheet, shape.shapes, key) ??
      refuse("ItemNotFound", `There is no shape "${String(key)}" in "${shape.name}".`),
    GetItemAt: ({ sheet, shape }, [index]: readonly unknown[]) =>
      shapeHandle(sheet, shape.shapes[place(index, shape.shapes.length)]),
    GetItemOrNullObject: ({ sheet, shape }, [key]: readonly unknown[]) => findShape(sheet, shape.shapes, key),
  },
  invoke: { GetCount: ({ shape }) => shape.shapes.length },
};

const LENGTHS = oneOf("Medium", ["Short", "Medium", "Long"]);
const WIDTHS = oneOf("Medium", ["Narrow", "Medium", "Wide"]);
const STYLES = oneOf("None", ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"]);

const heads = bagType<ShapeBag<LineShape>>("Line", {
  BeginArrowheadLength: LENGTHS,
  BeginArrowheadStyle: STYLES,
  BeginArrowheadWidth: WIDTHS,
  EndArrowheadLength: LENGTHS,
  EndArrowheadStyle: STYLES,
  EndArrowheadWidth: WIDTHS,
});

type End = "begin" | "end";

function connected({ sheet, shape }: ShapeBag<LineShape>, end: End): Handle | null {
  return shapeHandle(sheet, shape[end]?.shape);
}

function tie({ sheet, shape }: ShapeBag<LineShape>, end: End, [to, site]: readonly unknown[], call: Call): void {
  const target: Shape = call.object<ShapeBag>(to, "Shape").shape;
  connect(sheet, shape, end, { shape: target, site: asWhole(site, "connectionSite") });
}

const Line: ObjectType<ShapeBag<LineShape>> = {
  name: "Line",
  read: {
    ...heads.read,
    BeginConnectedSite: ({ shape }) => shape.begin?.site ?? null,
    EndConnectedSite: ({ shape }) => shape.end?.site ?? null,
    Id: own,
    IsBeginConnected: ({ shape }) => shape.begin !== undefined,
    IsEndConnected: ({ shape }) => shape.end !== undefined,
    connectorType: ({ shape }) => shape.connector,
  },
  write: {
    ...heads.write,
    connectorType(it, value: unknown) {
      const connector = asOneOf(value, ["Straight", "Elbow", "Curve"], "connectorType");
      it.change(() => (it.shape.connector = connector));
    },
  },
  follow: {
    BeginConnectedShape: (it) => connected(it, "begin"),
    EndConnectedShape: (it) => connected(it, "end"),
    Shape: asShape,
  },
  invoke: {
    ConnectBeginShape: (it, args: readonly unknown[], call) => tie(it, "begin", args, call),
    ConnectEndShape: (it, args: readonly unknown[], call) => tie(it, "end", args, call),
    DisconnectBeginShape: ({ sheet, shape }) => connect(sheet, shape, "begin", undefined),
    DisconnectEndShape: ({ sheet, shape }) => connect(sheet, shape, "end", undefined),
  },
};

export const SHAPE_PARTS: readonly AnyObjectType[] = [GeometricShape, Image, ShapeGroup, GroupShapeCollection, Line];
