import type { Shape } from "./shape";
import type { Letters } from "./shape-text";

/**
 * What a shape looks like where nothing was set: as Excel draws new shapes in the Office theme of 2016 to 2022. Keys are
 * those of `Shape.settings`.
 */
interface Looks {
  readonly "fill.color": string;
  readonly "line.color": string;
  readonly "line.weight": number;
  readonly letters: Required<Letters>;
}

const LETTERS: Required<Letters> = {
  name: "Calibri", size: 11, bold: false, italic: false, underline: "None", color: "#FFFFFF",
}; // prettier-ignore

const SHAPE: Looks = { "fill.color": "#4472C4", "line.color": "#2F528F", "line.weight": 1, letters: LETTERS };
const TEXT_BOX: Looks = {
  "fill.color": "#FFFFFF",
  "line.color": "#BCBCBC",
  "line.weight": 0.75,
  letters: { ...LETTERS, color: "#000000" },
};
const LINE: Looks = { ...SHAPE, "line.color": "#4472C4", "line.weight": 0.5 };

/** Margins of a text, in points: a tenth of an inch at the sides, half of it above and below. */
export const MARGINS = { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 } as const;

function looksOf(shape: Shape): Looks {
  if (shape.type === "Line") return LINE;
  return shape.type === "GeometricShape" && shape.textBox ? TEXT_BOX : SHAPE;
}

export interface Paint {
  readonly color: string;
  /** From 0 (opaque) to 1 (clear). */
  readonly transparency: number;
}

export interface Stroke extends Paint {
  /** In points. */
  readonly weight: number;
  readonly dash: string;
}

/** How a shape is filled; undefined where it is not. Lines and pictures never are. */
export function fillOf(shape: Shape): Paint | undefined {
  if (shape.type !== "GeometricShape") return undefined;
  const color = shape.settings.get("fill.color") ?? looksOf(shape)["fill.color"];
  return color === ""
    ? undefined
    : { color: String(color), transparency: Number(shape.settings.get("fill.transparency") ?? 0) };
}

/** The line of a shape, or around it; undefined where it is not shown. Pictures have none until one is set. */
export function strokeOf(shape: Shape): Stroke | undefined {
  const { settings } = shape;
  if (shape.type === "Group") return undefined;
  if (!(settings.get("line.visible") ?? shape.type !== "Image")) return undefined;
  const looks = looksOf(shape);
  return {
    color: String(settings.get("line.color") ?? looks["line.color"]),
    weight: Number(settings.get("line.weight") ?? looks["line.weight"]),
    dash: String(settings.get("line.dashStyle") ?? "Solid"),
    transparency: Number(settings.get("line.transparency") ?? 0),
  };
}

/** Letters as they are shown: what was set, over what its kind of shape has. */
export function lettersOf(shape: Shape, own: Letters): Required<Letters> {
  return { ...looksOf(shape).letters, ...own };
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Middle" | "Bottom";
  readonly clipped: boolean;
}

/** Where a text stands in its shape. */
export function frameOf({ settings }: Shape): Frame {
  const margin = (side: keyof typeof MARGINS) => Number(settings.get(`textFrame.${side}Margin`) ?? MARGINS[side]);
  return {
    left: margin("left"),
    top: margin("top"),
    right: margin("right"),
    bottom: margin("bottom"),
    horizontal: (settings.get("textFrame.horizontalAlignment") ?? "Left") as Frame["horizontal"],
    vertical: (settings.get("textFrame.verticalAlignment") ?? "Top") as Frame["vertical"],
    clipped: (settings.get("textFrame.verticalOverflow") ?? "Clip") === "Clip",
  };
}

export interface Head {
  readonly style: string;
  readonly length: string;
  readonly width: string;
}

/** What stands at one end of a line. */
export function headOf({ settings }: Shape, end: "begin" | "end"): Head {
  return {
    style: String(settings.get(`line.${end}ArrowheadStyle`) ?? "None"),
    length: String(settings.get(`line.${end}ArrowheadLength`) ?? "Medium"),
    width: String(settings.get(`line.${end}ArrowheadWidth`) ?? "Medium"),
  };
}
