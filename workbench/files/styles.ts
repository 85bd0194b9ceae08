import { DEFAULT_FORMAT, type Border, type BorderSide, type CellFormat } from "../host/model/format";
import type { FileStyle } from "./excelts";

/** How a cell looks, between the model and the file. Colours of a file's theme become the ones Office ships. */

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];
const PATTERNS: Readonly<Record<string, string>> = {
  Solid: "solid", Gray75: "darkGray", Gray50: "mediumGray", Gray25: "lightGray", Gray16: "gray125", Gray8: "gray0625",
  Horizontal: "darkHorizontal", Vertical: "darkVertical", Down: "darkDown", Up: "darkUp", Checker: "darkGrid",
  SemiGray75: "darkTrellis", LightHorizontal: "lightHorizontal", LightVertical: "lightVertical",
  LightDown: "lightDown", LightUp: "lightUp", Grid: "lightGrid", CrissCross: "lightTrellis",
}; // prettier-ignore
const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify", Distributed: "distributed",
  CenterAcrossSelection: "centerContinuous",
}; // prettier-ignore
const VERTICAL: Readonly<Record<string, string>> = {
  Top: "top", Center: "middle", Bottom: "bottom", Justify: "justify", Distributed: "distributed",
}; // prettier-ignore
const UNDERLINES: Readonly<Record<string, string>> = {
  Single: "single", Double: "double", SingleAccountant: "singleAccounting", DoubleAccountant: "doubleAccounting",
}; // prettier-ignore

/** Office's theme in the order of a file's `theme` numbers. */
const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

export function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

/** "#RRGGBB" of a colour in a file; undefined when it says none (or "automatic"). */
export function colorOf(color: unknown): string | undefined {
  if (typeof color !== "object" || color === null) return undefined;
  if ("argb" in color && typeof color.argb === "string") return `#${color.argb.slice(-6).toUpperCase()}`;
  if ("theme" in color && typeof color.theme === "number") {
    const tint = "tint" in color && typeof color.tint === "number" ? color.tint : 0;
    const base = THEME[color.theme];
    return base && (tint === 0 ? base : tintedColor(base, tint));
  }
  return undefined;
}

function tintedColor(color: string, tint: number): string {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  const mix = (value: number) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
  return `#${[1, 3, 5].map((at) => mix(part(at)).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

export function styleInFile(format: CellFormat): FileStyle {
  const { font, fill, borders } = format;
  const style: Record<string, unknown> = {};
  if (format.numberFormat !== "General") style["numFmt"] = format.numberFormat;
  style["font"] = {
    name: font.name,
    size: font.size,
    color: argb(font.color),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.strikethrough ? { strike: true } : {}),
    ...(font.underline === "None" ? {} : { underline: UNDERLINES[font.underline] }),
    ...(font.superscript ? { vertAlign: "superscript" } : font.subscript ? { vertAlign: "subscript" } : {}),
  };
  if (fill.color !== "" || (fill.pattern !== "None" && fill.pattern !== "")) {
    const pattern = PATTERNS[fill.pattern] ?? "solid";
    // In a patterned fill the file's "foreground" is the pattern; in a solid one it is the fill itself.
    style["fill"] =
      pattern === "solid"
        ? { type: "pattern", pattern, fgColor: argb(fill.color) }
        : {
            type: "pattern",
            pattern,
            fgColor: argb(fill.patternColor || "#000000"),
            bgColor: argb(fill.color || "#FFFFFF"),
          };
  }
  const border = bordersInFile(borders);
  if (border) style["border"] = border;
  const alignment = alignmentInFile(format);
  if (Object.keys(alignment).length > 0) style["alignment"] = alignment;
  if (!format.locked || format.formulaHidden)
    style["protection"] = { locked: format.locked, hidden: format.formulaHidden };
  return style as FileStyle;
}

function bordersInFile(borders: CellFormat["borders"]): object | undefined {
  const line = ({ style, weight, color }: Border) => {
    if (style === "None") return undefined;
    const name = LINES.find(([, s, w]) => s === style && w === weight) ?? LINES.find(([, s]) => s === style);
    return { style: name?.[0] ?? "thin", color: argb(color) };
  };
  const diagonal = line(borders.DiagonalDown) ?? line(borders.DiagonalUp);
  const sides = {
    top: line(borders.EdgeTop),
    bottom: line(borders.EdgeBottom),
    left: line(borders.EdgeLeft),
    right: line(borders.EdgeRight),
    diagonal: diagonal && {
      ...diagonal,
      up: borders.DiagonalUp.style !== "None",
      down: borders.DiagonalDown.style !== "None",
    },
  };
  const drawn = Object.entries(sides).filter(([, side]) => side !== undefined);
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

function alignmentInFile(format: CellFormat): object {
  const { textOrientation, readingOrder } = format;
  return {
    ...(HORIZONTAL[format.horizontalAlignment] ? { horizontal: HORIZONTAL[format.horizontalAlignment] } : {}),
    ...(format.verticalAlignment === "Bottom" ? {} : { vertical: VERTICAL[format.verticalAlignment] }),
    ...(format.wrapText ? { wrapText: true } : {}),
    ...(format.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(format.indentLevel > 0 ? { indent: format.indentLevel } : {}),
    ...(textOrientation === 0 ? {} : { textRotation: textOrientation === 180 ? "vertical" : textOrientation }),
    ...(readingOrder === "Context" ? {} : { readingOrder: readingOrder === "RightToLeft" ? "rtl" : "ltr" }),
  };
}

/** The look of a cell from a file's style; equal styles give the same object, as the model shares formats. */
export function formatReader(): (style: Partial<FileStyle> | undefined) => CellFormat {
  const seen = new Map<string, CellFormat>([[JSON.stringify(DEFAULT_FORMAT), DEFAULT_FORMAT]]);
  return (style) => {
    const format = formatOf(style ?? {});
    const key = JSON.stringify(format);
    const same = seen.get(key);
    if (same) return same;
    seen.set(key, format);
    return format;
  };
}

function formatOf(style: Partial<FileStyle>): CellFormat {
  const base = DEFAULT_FORMAT;
  const { font = {}, alignment = {}, protection = {}, numFmt } = style;
  const name = (from: Readonly<Record<string, string>>, value: unknown) =>
    Object.keys(from).find((key) => from[key] === value);
  const rotation = alignment.textRotation;
  return {
    ...base,
    numberFormat: (typeof numFmt === "object" ? numFmt.formatCode : numFmt) ?? "General",
    font: {
      ...base.font,
      name: font.name ?? base.font.name,
      size: font.size ?? base.font.size,
      color: colorOf(font.color) ?? base.font.color,
      bold: font.bold === true,
      italic: font.italic === true,
      strikethrough: font.strike === true,
      underline: (font.underline === true
        ? "Single"
        : (name(UNDERLINES, font.underline) ?? "None")) as CellFormat["font"]["underline"],
      superscript: font.vertAlign === "superscript",
      subscript: font.vertAlign === "subscript",
    },
    fill: fillOf(style),
    borders: bordersOf(style),
    horizontalAlignment: name(HORIZONTAL, alignment.horizontal) ?? base.horizontalAlignment,
    verticalAlignment: name(VERTICAL, alignment.vertical) ?? base.verticalAlignment,
    wrapText: alignment.wrapText === true,
    shrinkToFit: alignment.shrinkToFit === true,
    indentLevel: alignment.indent ?? 0,
    textOrientation: rotation === "vertical" ? 180 : (rotation ?? 0),
    readingOrder: alignment.readingOrder
      ? alignment.readingOrder === "rtl"
        ? "RightToLeft"
        : "LeftToRight"
      : "Context",
    locked: protection.locked !== false,
    formulaHidden: protection.hidden === true,
  };
}

function fillOf({ fill }: Partial<FileStyle>): CellFormat["fill"] {
  const none = DEFAULT_FORMAT.fill;
  if (fill?.type === "gradient") {
    const color = colorOf(fill.stops[0]?.color);
    return color ? { ...none, color, pattern: "Solid" } : none;
  }
  if (!fill || fill.pattern === "none") return none;
  const pattern = Object.keys(PATTERNS).find((key) => PATTERNS[key] === fill.pattern) ?? "Solid";
  if (pattern === "Solid") {
    const color = colorOf(fill.fgColor);
    return color ? { ...none, color, pattern } : none;
  }
  return {
    ...none,
    color: colorOf(fill.bgColor) ?? "#FFFFFF",
    pattern,
    patternColor: colorOf(fill.fgColor) ?? "#000000",
  };
}

function bordersOf({ border }: Partial<FileStyle>): CellFormat["borders"] {
  if (!border) return DEFAULT_FORMAT.borders;
  const borders: Mutable<Record<BorderSide, Border>> = { ...DEFAULT_FORMAT.borders };
  const set = (side: BorderSide, line: { style?: string; color?: unknown } | undefined) => {
    const named = LINES.find(([file]) => file === line?.style);
    if (!named) return;
    borders[side] = { style: named[1], weight: named[2], color: colorOf(line?.color) ?? "#000000", tintAndShade: 0 };
  };
  set("EdgeTop", border.top);
  set("EdgeBottom", border.bottom);
  set("EdgeLeft", border.left);
  set("EdgeRight", border.right);
  if (border.diagonal?.down) set("DiagonalDown", border.diagonal);
  if (border.diagonal?.up) set("DiagonalUp", border.diagonal);
  return borders;
}
