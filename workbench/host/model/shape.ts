import type { ShapeGeometry } from "./shape-geometry";
import type { TextRun } from "./shape-text";

/** A rectangle on a sheet, in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A point of a sheet as a place in a cell: how far across and down it lies, as shares (0…1) of the cell's size. */
export interface Corner {
  readonly row: number;
  readonly down: number;
  readonly column: number;
  readonly across: number;
}

/** How a shape hangs on the cells below it: with both corners, with its top left one, or not at all. */
export type Anchor =
  | { readonly placement: "TwoCell"; readonly from: Corner; readonly to: Corner }
  | { readonly placement: "OneCell"; readonly from: Corner; readonly width: number; readonly height: number }
  | { readonly placement: "Absolute"; readonly box: Box };

/** A shape within a group: its box as it was when it was grouped, which the group carries along and stretches. */
export interface Member {
  readonly group: GroupShape;
  readonly box: Box;
}

interface Common {
  readonly id: string;
  name: string;
  at: Anchor | Member;
  /** Degrees, clockwise, from 0 up to 360. */
  rotation: number;
  visible: boolean;
  lockAspectRatio: boolean;
  altTextTitle: string;
  altTextDescription: string;
  /** `fill.color`, `line.weight`, `textFrame.leftMargin` …: only what was set; defaults are in shape-looks.ts. */
  readonly settings: Map<string, unknown>;
}

export interface GeometricShape extends Common {
  readonly type: "GeometricShape";
  geometry: ShapeGeometry;
  /** Made as a text box: a rectangle with other looks. */
  readonly textBox: boolean;
  text: readonly TextRun[];
}

/** From one corner of its box to the opposite one: from top left to bottom right, unless it is flipped. */
export interface LineShape extends Common {
  readonly type: "Line";
  connector: ConnectorType;
  flipped: { readonly across: boolean; readonly down: boolean };
  begin: Connection | undefined;
  end: Connection | undefined;
}

export type ConnectorType = "Straight" | "Elbow" | "Curve";

/** A line's end holds to one of the places that a shape has for this, counted from zero. */
export interface Connection {
  readonly shape: Shape;
  readonly site: number;
}

export interface ImageShape extends Common {
  readonly type: "Image";
  readonly picture: Picture;
}

export interface Picture {
  readonly format: "PNG" | "JPEG";
  readonly base64: string;
  /** Its own size in points, at 96 pixels to the inch. */
  readonly width: number;
  readonly height: number;
}

export interface GroupShape extends Common {
  readonly type: "Group";
  /** From the bottom to the top. */
  shapes: Shape[];
  /** What held all of them when they were grouped: the measure of their boxes. */
  space: Box;
}

export type Shape = GeometricShape | LineShape | ImageShape | GroupShape;

/** The shape and, of a group, everything in it, the group first. */
export function* withMembers(shape: Shape): Generator<Shape> {
  yield shape;
  if (shape.type === "Group") for (const member of shape.shapes) yield* withMembers(member);
}
