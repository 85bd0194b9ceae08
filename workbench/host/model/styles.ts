import { EVERYTHING } from "./navigation";
import { DEFAULT_FORMAT, type Border, type CellFormat } from "./format";
import { updateFormats } from "./formatting";
import type { Area } from "./area";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** A cell style: a name for a format. The flags say which parts of it a cell takes over. */
export interface CellStyle {
  readonly name: string;
  readonly builtIn: boolean;
  format: CellFormat;
  includes: Record<StylePart, boolean>;
}

export type StylePart = "Alignment" | "Border" | "Font" | "Number" | "Patterns" | "Protection";

const ALL: Record<StylePart, boolean> = {
  Alignment: true,
  Border: true,
  Font: true,
  Number: true,
  Patterns: true,
  Protection: true,
};
const ONLY = (...parts: StylePart[]): Record<StylePart, boolean> => ({
  ...(Object.fromEntries(Object.keys(ALL).map((part) => [part, false])) as Record<StylePart, boolean>),
  ...Object.fromEntries(parts.map((part) => [part, true])),
});

type Looks = {
  font?: Partial<CellFormat["font"]>;
  fill?: string;
  borders?: Partial<CellFormat["borders"]>;
  number?: string;
};
const line = (color: string, weight = "Thin", style = "Continuous"): Border => ({
  style,
  color,
  weight,
  tintAndShade: 0,
});
const box = (border: Border) => ({ EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border });
const headed = (size: number, border: Border | undefined): Looks => ({
  font: { bold: true, size, color: "#44546A" },
  ...(border ? { borders: { EdgeBottom: border } } : {}),
});

/** Excel's built-in styles, as the theme of Excel 2016 to 2022 colours them. */
const BUILT_IN: Readonly<Record<string, Looks>> = {
  Normal: {},
  Percent: { number: "0%" },
  Comma: { number: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  "Comma [0]": { number: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
  Currency: { number: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  "Currency [0]": { number: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' },
  Good: { font: { color: "#006100" }, fill: "#C6EFCE" },
  Bad: { font: { color: "#9C0006" }, fill: "#FFC7CE" },
  Neutral: { font: { color: "#9C5700" }, fill: "#FFEB9C" },
  Input: { font: { color: "#3F3F76" }, fill: "#FFCC99", borders: box(line("#7F7F7F")) },
  Output: { font: { color: "#3F3F3F", bold: true }, fill: "#F2F2F2", borders: box(line("#3F3F3F")) },
  Calculation: { font: { color: "#FA7D00", bold: true }, fill: "#F2F2F2", borders: box(line("#7F7F7F")) },
  "Check Cell": {
    font: { color: "#FFFFFF", bold: true },
    fill: "#A5A5A5",
    borders: box(line("#3F3F3F", "Thick", "Double")),
  },
  "Linked Cell": {
    font: { color: "#FA7D00" },
    borders: { EdgeBottom: line("#FF8001", "Thick", "Double") },
  },
  Note: { fill: "#FFFFCC", borders: box(line("#B2B2B2")) },
  "Warning Text": { font: { color: "#FF0000" } },
  "Explanatory Text": { font: { color: "#7F7F7F", italic: true } },
  Title: { font: { name: "Calibri Light", size: 18, color: "#44546A" } },
  "Heading 1": headed(15, line("#4472C4", "Thick")),
  "Heading 2": headed(13, line("#A2B8E1", "Thick")),
  "Heading 3": headed(11, line("#8EA9DB", "Medium")),
  "Heading 4": headed(11, undefined),
  Total: {
    font: { bold: true },
    borders: { EdgeTop: line("#4472C4"), EdgeBottom: line("#4472C4", "Thick", "Double") },
  },
  Hyperlink: { font: { color: "#0563C1", underline: "Single" } },
  "Followed Hyperlink": { font: { color: "#954F72", underline: "Single" } },
  ...accents(),
};

function accents(): Record<string, Looks> {
  const colors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
  const pale = { 20: ["#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"], 40: ["#B4C6E7", "#F8CBAD", "#DBDBDB", "#FFE699", "#BDD7EE", "#C6E0B4"], 60: ["#8EA9DB", "#F4B084", "#C9C9C9", "#FFD966", "#9BC2E6", "#A9D08E"] } as const; // prettier-ignore
  const named = colors.flatMap((color, i): [string, Looks][] => [
    [`Accent${i + 1}`, { font: { color: "#FFFFFF" }, fill: color }],
    [`20% - Accent${i + 1}`, { fill: pale[20][i]! }],
    [`40% - Accent${i + 1}`, { fill: pale[40][i]! }],
    [`60% - Accent${i + 1}`, { font: { color: "#FFFFFF" }, fill: pale[60][i]! }],
  ]);
  return Object.fromEntries(named);
}

function builtIn(name: string): CellStyle | undefined {
  const looks = BUILT_IN[name];
  if (!looks) return undefined;
  const { font, fill, borders, number } = looks;
  const format: CellFormat = {
    ...DEFAULT_FORMAT,
    style: name,
    numberFormat: number ?? DEFAULT_FORMAT.numberFormat,
    font: { ...DEFAULT_FORMAT.font, ...font },
    fill: fill === undefined ? DEFAULT_FORMAT.fill : { ...DEFAULT_FORMAT.fill, color: fill, pattern: "Solid" },
    borders: { ...DEFAULT_FORMAT.borders, ...borders },
  };
  const parts: StylePart[] = [
    ...(font ? ["Font" as const] : []),
    ...(fill ? ["Patterns" as const] : []),
    ...(borders ? ["Border" as const] : []),
  ];
  const includes = name === "Normal" ? { ...ALL } : number !== undefined ? ONLY("Number") : ONLY(...parts);
  return { name, builtIn: true, format, includes };
}

/** All styles of a workbook: the built-in ones, then those that were added. */
export function stylesOf(workbook: Workbook): CellStyle[] {
  const names = new Set([...Object.keys(BUILT_IN), ...workbook.styles.keys()]);
  return [...names].map((name) => styleNamed(workbook, name)!);
}

/** A style by name, without regard to case. */
export function styleNamed(workbook: Workbook, name: string): CellStyle | undefined {
  const wanted = name.toLowerCase();
  const find = (names: Iterable<string>) => [...names].find((each) => each.toLowerCase() === wanted);
  const changed = find(workbook.styles.keys());
  if (changed !== undefined) return workbook.styles.get(changed);
  const known = find(Object.keys(BUILT_IN));
  return known === undefined ? undefined : builtIn(known);
}

/** What a cell looks like after it was given a style: only the parts that the style includes change. */
export function styled(format: CellFormat, { name, format: own, includes }: CellStyle): CellFormat {
  return {
    ...format,
    style: name,
    ...(includes.Number ? { numberFormat: own.numberFormat } : {}),
    ...(includes.Font ? { font: own.font } : {}),
    ...(includes.Patterns ? { fill: own.fill } : {}),
    ...(includes.Border ? { borders: own.borders } : {}),
    ...(includes.Protection ? { locked: own.locked, formulaHidden: own.formulaHidden } : {}),
    ...(includes.Alignment
      ? {
          horizontalAlignment: own.horizontalAlignment,
          verticalAlignment: own.verticalAlignment,
          wrapText: own.wrapText,
          indentLevel: own.indentLevel,
          textOrientation: own.textOrientation,
          shrinkToFit: own.shrinkToFit,
          autoIndent: own.autoIndent,
          readingOrder: own.readingOrder,
        }
      : {}),
  };
}

export function applyStyle(sheet: Worksheet, area: Area, style: CellStyle): void {
  updateFormats(sheet, area, (format) => styled(format, style));
}

/** Changes a style; every cell that has it follows. */
export function changeStyle(workbook: Workbook, style: CellStyle, change: (style: CellStyle) => void): void {
  change(style);
  workbook.styles.set(style.name, style);
  for (const sheet of workbook.sheets) restyle(sheet, style.name, (format) => styled(format, style));
}

/** Takes a style away; its cells become "Normal". */
export function deleteStyle(workbook: Workbook, style: CellStyle): void {
  workbook.styles.delete(style.name);
  const normal = styleNamed(workbook, "Normal")!;
  for (const sheet of workbook.sheets) restyle(sheet, style.name, (format) => styled(format, normal));
}

function restyle(sheet: Worksheet, name: string, to: (format: CellFormat) => CellFormat): void {
  const has = (format: CellFormat) => format.style === name;
  for (const [column, format] of sheet.columnFormats) if (has(format)) sheet.columnFormats.set(column, to(format));
  for (const [row, format] of sheet.rowFormats) if (has(format)) sheet.rowFormats.set(row, to(format));
  for (const { row, column, thing } of [...sheet.formats.within(EVERYTHING)]) {
    if (has(thing)) sheet.formats.set(row, column, to(thing));
  }
  sheet.workbook.changed({ kind: "format", sheet, area: EVERYTHING, source: "addin" });
}
