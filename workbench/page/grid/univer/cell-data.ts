import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
} from "@univerjs/core";
import type { CellPicture } from "../view";

/** A cell in Univer's words. Always text: number formats were worked out by the host, Univer must not think again. */
export type DrawnCell = ICellDataForSheetInterceptor & { picture: CellPicture };

export function cellData(picture: CellPicture): DrawnCell {
  return {
    v: picture.text,
    t: CellValueType.STRING,
    s: style(picture),
    picture,
    ...(picture.flagged ? { markers: { tl: { color: "#107c41", size: 6 } } } : {}),
    ...(picture.icon ? { fontRenderExtension: { leftOffset: 18 } } : {}),
    ...(picture.filterButton ? { fontRenderExtension: { rightOffset: 18 } } : {}),
  };
}

/** Excel's words for where text stands; those not listed read as the nearest of these. */
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Fill: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.TOP,
  Bottom: VerticalAlign.BOTTOM,
};
const PIXELS_PER_INDENT = 9;
/** Letters below each other, in Excel's numbering of orientations. */
const STACKED = 180;
/** Where Calibri is not installed, fonts of the same widths come first. */
const FALLBACK = "Carlito, 'Segoe UI', 'Open Sans Variable', Arial, sans-serif";

function style(picture: CellPicture): IStyleData {
  const { font, orientation } = picture;
  const indent = picture.indent * PIXELS_PER_INDENT;
  const right = picture.horizontal === "Right";
  return {
    ff: `${font.name}, ${FALLBACK}`,
    fs: font.size,
    bl: yes(font.bold),
    it: yes(font.italic),
    ...(font.underline === "None" ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.subscript ? { va: BaselineOffset.SUBSCRIPT } : font.superscript ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    cl: { rgb: font.color },
    ...(picture.fill ? { bg: { rgb: picture.fill } } : {}),
    bd: borders(picture.borders),
    ht: HORIZONTAL[picture.horizontal] ?? HorizontalAlign.LEFT,
    vt: VERTICAL[picture.vertical] ?? VerticalAlign.BOTTOM,
    tb: picture.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: { t: 1, b: 1, l: 3 + (right ? 0 : indent), r: 3 + (right ? indent : 0) },
    // Excel turns anticlockwise, Univer clockwise.
    ...(orientation === 0
      ? {}
      : { tr: orientation === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: -orientation } }),
  };
}

const yes = (it: boolean) => (it ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const SIDES = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
} as const;

function borders(lines: CellPicture["borders"]): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(SIDES) as (keyof typeof SIDES)[]) {
    const line = lines[side];
    if (line) data[SIDES[side]] = { s: borderStyle(line.style, line.weight), cl: { rgb: line.color } };
  }
  return data;
}

/** Excel says style and weight, Univer one word for both. */
function borderStyle(style: string, weight: string): BorderStyleTypes {
  const heavy = weight === "Thick" || weight === "Medium";
  switch (style) {
    case "Continuous":
      if (weight === "Thick") return BorderStyleTypes.THICK;
      if (weight === "Medium") return BorderStyleTypes.MEDIUM;
      return weight === "Hairline" ? BorderStyleTypes.HAIR : BorderStyleTypes.THIN;
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "Dash":
      return heavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "DashDot":
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case "DashDotDot":
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case "SlantDashDot":
      return BorderStyleTypes.SLANT_DASH_DOT;
    default:
      return BorderStyleTypes.NONE;
  }
}
