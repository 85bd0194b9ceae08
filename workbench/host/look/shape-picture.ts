import {
  withMembers,
  type Box,
  type GeometricShape,
  type ImageShape,
  type LineShape,
  type Shape,
} from "../model/shape";
import { geometryOf } from "../model/shape-geometry";
import { fillOf, headOf, strokeOf, type Stroke } from "../model/shape-looks";
import { boundingBox, boxOf, endsOf, type Point } from "../model/shape-places";
import type { Worksheet } from "../model/worksheet";
import { wordsOf } from "./shape-words";
import { attributes, element, escapeText } from "./svg";

/** A drawing of a shape with all its members, and the part of the sheet that it takes: lines reach over a shape's box. */
export interface ShapePicture {
  readonly svg: string;
  readonly box: Box;
}

export function shapePicture(sheet: Worksheet, shape: Shape): ShapePicture {
  const all = [...withMembers(shape)];
  const boxes = all.map((each) => turnedBox(boxOf(sheet, each), each.rotation));
  const reach = Math.max(...all.map((each) => (strokeOf(each)?.weight ?? 0) * (each.type === "Line" ? 4 : 1))) + 2;
  const whole = boxes.reduce(boundingBox);
  const box = {
    left: whole.left - reach,
    top: whole.top - reach,
    width: whole.width + 2 * reach,
    height: whole.height + 2 * reach,
  };
  const { left, top, width, height } = box;
  const viewBox = [left, top, width, height].map((n) => n.toFixed(2)).join(" ");
  const size = { width: `${width.toFixed(2)}pt`, height: `${height.toFixed(2)}pt` };
  const words = escapeText(inWords(shape));
  const root = { xmlns: "http://www.w3.org/2000/svg", viewBox, ...size, role: "img" };
  return { svg: element("svg", root, element("title", {}, words) + draw(sheet, shape)), box };
}

/** What a reader who cannot see a shape hears: what was said of it, or else what stands in it. */
export function inWords(shape: Shape): string {
  const said = [shape.altTextTitle, shape.altTextDescription].filter((text) => text !== "");
  if (said.length > 0) return said.join(". ");
  const texts = [...withMembers(shape)].flatMap((each) =>
    each.type === "GeometricShape" ? each.text.map(({ text }) => text).join("") : [],
  );
  return [shape.name, ...texts.filter((text) => text !== "")].join(": ");
}

/** What a box takes when it is turned about its middle. */
function turnedBox(box: Box, degrees: number): Box {
  if (degrees === 0) return box;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [width, height] = [box.width * cos + box.height * sin, box.width * sin + box.height * cos];
  return { left: box.left + (box.width - width) / 2, top: box.top + (box.height - height) / 2, width, height };
}

function draw(sheet: Worksheet, shape: Shape): string {
  if (!shape.visible) return "";
  const box = boxOf(sheet, shape);
  const inside =
    shape.type === "Group"
      ? shape.shapes.map((member) => draw(sheet, member)).join("")
      : shape.type === "Line"
        ? lineOf(shape, endsOf(sheet, shape))
        : shape.type === "Image"
          ? imageOf(shape, box)
          : geometricOf(shape, box);
  if (shape.rotation === 0) return inside;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return element("g", { transform: `rotate(${shape.rotation} ${x.toFixed(2)} ${y.toFixed(2)})` }, inside);
}

function geometricOf(shape: GeometricShape, box: Box): string {
  const fill = fillOf(shape);
  const outline = geometryOf(shape.geometry).outline(box.width, box.height);
  const looks = {
    fill: fill?.color ?? "none",
    "fill-opacity": fill && fill.transparency > 0 ? 1 - fill.transparency : undefined,
    ...strokeAttributes(strokeOf(shape)),
  };
  const place = `translate(${box.left.toFixed(2)} ${box.top.toFixed(2)})`;
  return element("path", { d: outline, transform: place, ...looks }) + wordsOf(shape, box);
}

function imageOf(shape: ImageShape, { left, top, width, height }: Box): string {
  const { format, base64 } = shape.picture;
  const href = `data:image/${format.toLowerCase()};base64,${base64.replace(/\s/g, "")}`;
  const stroke = strokeOf(shape);
  const frame = stroke
    ? element("rect", { x: left, y: top, width, height, fill: "none", ...strokeAttributes(stroke) })
    : "";
  return element("image", { href, x: left, y: top, width, height, preserveAspectRatio: "none" }) + frame;
}

/** Dashes and gaps, counted in weights of the line; what is not here is a whole line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [3, 1, 1, 1, 1, 1],
  LongDash: [8, 3],
  LongDashDot: [8, 3, 1, 3],
  LongDashDotDot: [8, 3, 1, 3, 1, 3],
  RoundDot: [0, 2],
  SquareDot: [1, 1],
  SystemDash: [3, 1],
  SystemDot: [1, 2],
  SystemDashDot: [3, 1, 1, 1],
};

function strokeAttributes(stroke: Stroke | undefined) {
  if (!stroke) return { stroke: "none" };
  const { color, weight, dash, transparency } = stroke;
  return {
    stroke: color,
    "stroke-width": weight,
    "stroke-dasharray": DASHES[dash]?.map((n) => (n * weight).toFixed(2)).join(" "),
    "stroke-linecap": dash === "RoundDot" ? "round" : undefined,
    "stroke-opacity": transparency > 0 ? 1 - transparency : undefined,
  };
}

function lineOf(shape: LineShape, [begin, end]: [Point, Point]): string {
  const stroke = strokeOf(shape);
  if (!stroke) return "";
  const { connector } = shape;
  const path = element("path", { d: pathOf(connector, begin, end), fill: "none", ...strokeAttributes(stroke) });
  // A bent line leaves and arrives level, whichever way it goes.
  const toward = (from: Point, to: Point): Point => (connector === "Straight" ? from : [from[0], to[1]]);
  const heads = [
    head(shape, "begin", toward(end, begin), begin, stroke),
    head(shape, "end", toward(begin, end), end, stroke),
  ];
  return path + heads.join("");
}

function pathOf(connector: LineShape["connector"], [x1, y1]: Point, [x2, y2]: Point): string {
  const f = (n: number) => Number(n.toFixed(2));
  const middle = (x1 + x2) / 2;
  if (connector === "Straight") return `M${f(x1)} ${f(y1)}L${f(x2)} ${f(y2)}`;
  if (connector === "Elbow") return `M${f(x1)} ${f(y1)}H${f(middle)}V${f(y2)}H${f(x2)}`;
  const down = y2 - y1;
  const first = `${f((x1 + middle) / 2)} ${f(y1)} ${f(middle)} ${f(y1 + down / 4)} ${f(middle)} ${f(y1 + down / 2)}`;
  const second = `${f(middle)} ${f(y1 + (down * 3) / 4)} ${f((middle + x2) / 2)} ${f(y2)} ${f(x2)} ${f(y2)}`;
  return `M${f(x1)} ${f(y1)}C${first}C${second}`;
}

/** How long and wide heads are, in weights of the line. */
const SIZES: Readonly<Record<string, number>> = { Short: 2, Narrow: 2, Medium: 3, Long: 5, Wide: 5 };

/** Outlines of heads that point to the right, with their tip at 0; one unit long, and from −0.5 to 0.5 wide. */
const HEADS: Readonly<Record<string, string>> = {
  Triangle: "M0 0L-1 0.5V-0.5Z",
  Stealth: "M0 0L-1 0.5L-0.6 0L-1 -0.5Z",
  Diamond: "M0.5 0L0 0.5L-0.5 0L0 -0.5Z",
  Oval: "M0.5 0A0.5 0.5 0 0 1 -0.5 0A0.5 0.5 0 0 1 0.5 0Z",
  Open: "M0 0L-1 0.5M0 0L-1 -0.5",
};

function head(shape: LineShape, which: "begin" | "end", from: Point, at: Point, { color, weight }: Stroke): string {
  const { style, length, width } = headOf(shape, which);
  const outline = HEADS[style];
  if (outline === undefined) return "";
  const angle = (Math.atan2(at[1] - from[1], at[0] - from[0]) * 180) / Math.PI;
  const unit = Math.max(weight, 1.5);
  const place = `translate(${at.map((n) => n.toFixed(2)).join(" ")}) rotate(${angle.toFixed(2)})`;
  const scale = `scale(${(unit * SIZES[length]!).toFixed(2)} ${(unit * SIZES[width]!).toFixed(2)})`;
  const open = style === "Open";
  const looks = open
    ? { fill: "none", stroke: color, "stroke-width": weight, "vector-effect": "non-scaling-stroke" }
    : { fill: color };
  return `<path${attributes({ d: outline, transform: `${place} ${scale}`, ...looks })}/>`;
}
