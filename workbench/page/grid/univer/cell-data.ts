import {
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

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const PIXELS_PER_INDENT = 9;

function style(picture: CellPicture): IStyleData {
  const { font } = picture;
  const indent = picture.indent * PIXELS_PER_INDENT;
  return {
    ff: font.name,
    fs: font.size,
    bl: yes(font.bold),
    it: yes(font.italic),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    cl: { rgb: picture.color },
    ...(picture.fill ? { bg: { rgb: picture.fill } } : {}),
    bd: borders(picture.borders),
    ht: HORIZONTAL[picture.horizontal],
    vt: VERTICAL[picture.vertical],
    tb: picture.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    // Excel keeps 2 to 3 pixels free at each side, Univer's own padding is the same at the bottom only.
    pd: {
      t: 1,
      b: 1,
      l: 3 + (picture.horizontal === "right" ? 0 : indent),
      r: 3 + (picture.horizontal === "right" ? indent : 0),
    },
    // Excel turns anticlockwise, Univer clockwise.
    ...(picture.rotation ? { tr: { a: -picture.rotation } } : {}),
  };
}

const yes = (it: boolean) => (it ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function borders(sides: CellPicture["borders"]): IBorderData {
  const names = { top: "t", bottom: "b", left: "l", right: "r" } as const;
  const data: IBorderData = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = sides[side];
    if (border) data[names[side]] = { s: borderStyle(border.style, border.weight), cl: { rgb: border.color } };
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
