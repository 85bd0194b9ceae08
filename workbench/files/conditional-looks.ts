import type { ConditionalSettings } from "../host/model/conditional-format";
import { setText, textOf, type FileStyle, type Package } from "./excelts";
import { argb, colorOf } from "./styles";

type Look = NonNullable<ConditionalSettings["format"]>;

/** The look of a conditional format; in a file only the parts that differ from the cell's own are there. */
export function lookInFile({ fill, font, borders, numberFormat }: Look): Partial<FileStyle> {
  const sides = Object.entries(SIDES).flatMap(([model, file]) => {
    const line = borders?.[model];
    return line && line.style !== "None"
      ? [[file, { style: LINES[line.style] ?? "thin", color: argb(line.color) }]]
      : [];
  });
  const style = {
    // In the format of a rule, other than in that of a cell, a plain fill is the pattern's background.
    ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: argb(fill) } } : {}),
    ...(font ? { font: fontInFile(font) } : {}),
    ...(sides.length > 0 ? { border: Object.fromEntries(sides) as object } : {}),
    ...(numberFormat ? { numFmt: numberFormat === "General" ? GENERAL : numberFormat } : {}),
  };
  return style as Partial<FileStyle>;
}

/** Stands for General in the rules' looks until the file is written: the library leaves General out. */
const GENERAL = "General;General";

/** Stands for letters that are not bold, which the library neither writes nor reads: a family of fonts that there is not. */
const NOT_BOLD = 97;

/** The rules' looks with the stand-in for what takes bold away, as `lookInSheet` reads it. */
export function withStandIns(rules: string): string {
  return rules.replace(/<b val="(?:0|false)"\s*\/>/g, `<family val="${NOT_BOLD}"/>`);
}

/** A rule that sets the number format to General says so, and one that takes bold away. */
export function correctLooks(parts: Package): void {
  const path = "xl/styles.xml";
  const general = new RegExp(`<numFmt numFmtId="\\d+" formatCode="${GENERAL}"/>`, "g");
  const light = new RegExp(`<font>((?:(?!</font>).)*)<family val="${NOT_BOLD}"/>`, "gs");
  const inRules = (rules: string) =>
    rules.replace(general, '<numFmt numFmtId="0" formatCode="General"/>').replace(light, '<font><b val="0"/>$1');
  setText(parts, path, textOf(parts, path)!.replace(/<dxfs\b.*?<\/dxfs>/s, inRules));
}

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const LINES: Readonly<Record<string, string>> = {
  Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted",
}; // prettier-ignore

function fontInFile({ bold, italic, color, strikethrough, underline }: NonNullable<Look["font"]>): object {
  return {
    ...(bold === undefined ? {} : bold ? { bold } : { family: NOT_BOLD }),
    ...(italic === undefined ? {} : { italic }),
    ...(color ? { color: argb(color) } : {}),
    ...(strikethrough === undefined ? {} : { strike: strikethrough }),
    ...(underline && underline !== "None" ? { underline: underline.toLowerCase() } : {}),
  };
}

export function lookInSheet(style: unknown): Look {
  const { fill, font, border, numFmt } = style as Partial<FileStyle>;
  const color = fill?.type === "pattern" ? (colorOf(fill.bgColor) ?? colorOf(fill.fgColor)) : undefined;
  const sides = Object.entries(SIDES).flatMap(([model, file]) => {
    const line = border?.[file];
    const name = Object.keys(LINES).find((key) => LINES[key] === line?.style);
    return name ? [[model, { style: name, color: colorOf(line?.color) ?? "#000000" }] as const] : [];
  });
  const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  const fontColor = colorOf(font?.color);
  const underline = font?.underline === true ? "single" : font?.underline;
  const inFont = {
    ...(font?.family === NOT_BOLD ? { bold: false } : font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(fontColor ? { color: fontColor } : {}),
    ...(font?.strike === undefined ? {} : { strikethrough: font.strike }),
    ...(underline && underline !== "none" ? { underline: underline === "double" ? "Double" : "Single" } : {}),
  };
  return {
    ...(color ? { fill: color } : {}),
    ...(Object.keys(inFont).length > 0 ? { font: inFont } : {}),
    ...(sides.length > 0 ? { borders: Object.fromEntries(sides) } : {}),
    ...(code ? { numberFormat: code } : {}),
  };
}
