import type { Anchor, Box, Corner, GeometricShape, ImageShape, LineShape, Shape } from "../host/model/shape";
import { geometryOf } from "../host/model/shape-geometry";
import { fillOf, frameOf, headOf, lettersOf, strokeOf, type Paint } from "../host/model/shape-looks";
import { anchorAt, boxOf } from "../host/model/shape-places";
import type { Letters, TextRun } from "../host/model/shape-text";
import { columnStart, rowStart } from "../host/model/sizes";
import type { Worksheet } from "../host/model/worksheet";
import { escaped } from "./package-parts";
import { CONNECTORS, DASHES, EMU, ENDS, HEADS, HEIGHTS, LENGTHS, ROUND_DOT, SIDES, WIDTHS } from "./shape-words";

/** A shape as DrawingML. All looks are written out, so that they do not depend on the theme of whoever opens the file. */

export interface Writing {
  readonly sheet: Worksheet;
  /** The number of a shape within its drawing. */
  readonly numberOf: (shape: Shape) => number;
  /** The relationship to the part that holds a picture. */
  readonly relationTo: (shape: ImageShape) => string;
}

/** A shape with the cells it hangs on. */
export function anchorXml(writing: Writing, shape: Shape): string {
  const { sheet } = writing;
  const placement = "group" in shape.at ? "twoCell" : EDIT_AS[shape.at.placement];
  const corners = anchorAt(sheet, standing(boxOf(sheet, shape), shape.rotation), "TwoCell") as Corners;
  return (
    `<xdr:twoCellAnchor editAs="${placement}">${cornerXml(sheet, "from", corners.from)}${cornerXml(sheet, "to", corners.to)}` +
    `${shapeXml(writing, shape)}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

type Corners = Extract<Anchor, { placement: "TwoCell" }>;

export const EDIT_AS = { TwoCell: "twoCell", OneCell: "oneCell", Absolute: "absolute" } as const;

/** A shape that is turned on its side hangs on the cells where its sides are then. */
export function standing(box: Box, rotation: number): Box {
  const onSide = (rotation >= 45 && rotation < 135) || (rotation >= 225 && rotation < 315);
  if (!onSide) return box;
  const { left, top, width, height } = box;
  return {
    left: Math.max(0, left + (width - height) / 2),
    top: Math.max(0, top + (height - width) / 2),
    width: height,
    height: width,
  };
}

function cornerXml(sheet: Worksheet, name: string, { row, down, column, across }: Corner): string {
  const x = across * (columnStart(sheet, column + 1) - columnStart(sheet, column));
  const y = down * (rowStart(sheet, row + 1) - rowStart(sheet, row));
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(x)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(y)}</xdr:rowOff></xdr:${name}>`
  );
}

function emu(points: number): number {
  return Math.round(points * EMU);
}

function shapeXml(writing: Writing, shape: Shape): string {
  switch (shape.type) {
    case "Group": {
      const space = transform(writing, shape, true);
      const members = shape.shapes.map((member) => shapeXml(writing, member)).join("");
      return `<xdr:grpSp><xdr:nvGrpSpPr>${named(writing, shape)}<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr>${space}</xdr:grpSpPr>${members}</xdr:grpSp>`;
    }
    case "Line": {
      const geometry = CONNECTORS[shape.connector];
      const ties = `<xdr:cNvCxnSpPr>${connection(writing, shape, "begin")}${connection(writing, shape, "end")}</xdr:cNvCxnSpPr>`;
      return `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${named(writing, shape)}${ties}</xdr:nvCxnSpPr>${properties(writing, shape, geometry)}</xdr:cxnSp>`;
    }
    case "Image": {
      const locks = `<xdr:cNvPicPr>${shape.lockAspectRatio ? '<a:picLocks noChangeAspect="1"/>' : ""}</xdr:cNvPicPr>`;
      const blip = `<xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${writing.relationTo(shape)}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`;
      return `<xdr:pic><xdr:nvPicPr>${named(writing, shape)}${locks}</xdr:nvPicPr>${blip}${properties(writing, shape, "rect")}</xdr:pic>`;
    }
    case "GeometricShape": {
      const locks = shape.lockAspectRatio ? '<a:spLocks noChangeAspect="1"/>' : "";
      const kind = `<xdr:cNvSpPr${shape.textBox ? ' txBox="1"' : ""}>${locks}</xdr:cNvSpPr>`;
      const { preset } = geometryOf(shape.geometry);
      return `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${named(writing, shape)}${kind}</xdr:nvSpPr>${properties(writing, shape, preset)}${textXml(shape)}</xdr:sp>`;
    }
  }
}

function named({ numberOf }: Writing, shape: Shape): string {
  const { name, altTextTitle, altTextDescription, visible } = shape;
  const words = [
    ["descr", altTextDescription],
    ["title", altTextTitle],
  ].map(([key, text]) => (text === "" ? "" : ` ${key}="${escaped(text!)}"`));
  return `<xdr:cNvPr id="${numberOf(shape)}" name="${escaped(name)}"${words.join("")}${visible ? "" : ' hidden="1"'}/>`;
}

function connection({ numberOf }: Writing, line: LineShape, end: "begin" | "end"): string {
  const held = line[end];
  return held ? `<a:${ENDS[end].connection} id="${numberOf(held.shape)}" idx="${held.site}"/>` : "";
}

/** Where it lies, its outline, fill and line. */
function properties(writing: Writing, shape: Exclude<Shape, { type: "Group" }>, geometry: string): string {
  const fill = shape.type === "GeometricShape" ? paint(fillOf(shape)) : "";
  return `<xdr:spPr>${transform(writing, shape)}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill}${lineXml(shape)}</xdr:spPr>`;
}

/** Members of a group are written as they lie on the sheet: the group's own measure is that of the sheet. */
function transform({ sheet }: Writing, shape: Shape, group = false): string {
  const { left, top, width, height } = boxOf(sheet, shape);
  const flipped = shape.type === "Line" ? shape.flipped : { across: false, down: false };
  const turned = shape.rotation === 0 ? "" : ` rot="${Math.round(shape.rotation * 60_000)}"`;
  const flips = `${flipped.across ? ' flipH="1"' : ""}${flipped.down ? ' flipV="1"' : ""}`;
  const box = (off: string, ext: string) =>
    `<a:${off} x="${emu(left)}" y="${emu(top)}"/><a:${ext} cx="${emu(width)}" cy="${emu(height)}"/>`;
  return `<a:xfrm${turned}${flips}>${box("off", "ext")}${group ? box("chOff", "chExt") : ""}</a:xfrm>`;
}

function paint(found: Paint | undefined): string {
  if (!found) return "<a:noFill/>";
  const clear = found.transparency > 0 ? `<a:alpha val="${Math.round((1 - found.transparency) * 100_000)}"/>` : "";
  return `<a:solidFill><a:srgbClr val="${found.color.slice(1)}">${clear}</a:srgbClr></a:solidFill>`;
}

function lineXml(shape: Exclude<Shape, { type: "Group" }>): string {
  const stroke = strokeOf(shape);
  if (!stroke) return "<a:ln><a:noFill/></a:ln>";
  const round = stroke.dash === "RoundDot";
  const dash = round ? ROUND_DOT.prstDash : DASHES[stroke.dash];
  const dashed = dash === undefined ? "" : `<a:prstDash val="${dash}"/>`;
  const heads = shape.type === "Line" ? headXml(shape, "begin") + headXml(shape, "end") : "";
  return `<a:ln w="${emu(stroke.weight)}"${round ? ` cap="${ROUND_DOT.cap}"` : ""}>${paint(stroke)}${dashed}${heads}</a:ln>`;
}

function headXml(shape: LineShape, end: "begin" | "end"): string {
  const { style, length, width } = headOf(shape, end);
  if (style === "None") return "";
  return `<a:${ENDS[end].head} type="${HEADS[style]}" w="${WIDTHS[width]}" len="${LENGTHS[length]}"/>`;
}

function textXml(shape: GeometricShape): string {
  const { left, top, right, bottom, horizontal, vertical, clipped } = frameOf(shape);
  const margins = `lIns="${emu(left)}" tIns="${emu(top)}" rIns="${emu(right)}" bIns="${emu(bottom)}"`;
  const across = shape.settings.get("textFrame.horizontalOverflow") === "Overflow" ? "overflow" : "clip";
  const body = `<a:bodyPr vertOverflow="${clipped ? "clip" : "overflow"}" horzOverflow="${across}" wrap="square" ${margins} rtlCol="0" anchor="${HEIGHTS[vertical]}"/>`;
  const paragraphs = paragraphsOf(shape.text).map((runs) => {
    const filled = runs.filter(({ text }) => text !== "");
    const inside = filled.map(({ text, letters }) => {
      return `<a:r>${letterXml("rPr", lettersOf(shape, letters))}<a:t>${escaped(text)}</a:t></a:r>`;
    });
    const blank = filled.length === 0 ? letterXml("endParaRPr", lettersOf(shape, runs[0]?.letters ?? {})) : "";
    return `<a:p><a:pPr algn="${SIDES[horizontal]}"/>${inside.join("")}${blank}</a:p>`;
  });
  return `<xdr:txBody>${body}<a:lstStyle/>${paragraphs.join("")}</xdr:txBody>`;
}

function paragraphsOf(runs: readonly TextRun[]): TextRun[][] {
  const paragraphs: TextRun[][] = [[]];
  for (const { text, letters } of runs) {
    text.split("\n").forEach((part, i) => {
      if (i > 0) paragraphs.push([]);
      paragraphs.at(-1)!.push({ text: part, letters });
    });
  }
  return paragraphs;
}

function letterXml(name: string, { name: font, size, bold, italic, underline, color }: Required<Letters>): string {
  const style = `b="${bold ? 1 : 0}" i="${italic ? 1 : 0}" u="${underline === "Single" ? "sng" : "none"}"`;
  return (
    `<a:${name} lang="en-US" sz="${Math.round(size * 100)}" ${style}>${paint({ color, transparency: 0 })}` +
    `<a:latin typeface="${escaped(font)}"/></a:${name}>`
  );
}
