import type { Area } from "../model/area";
import { borderAt } from "../model/borders";
import { matrix } from "../model/cells";
import { mixed, normalColor, tinted } from "../model/colors";
import type { Border, BorderSide, CellFormat } from "../model/format";
import { formatAt } from "../model/formatting";
import { formatValue } from "../model/number-format";
import type { Table } from "../model/table";
import { isError, type CellValue } from "../model/values";
import { version } from "../model/version";
import type { Worksheet } from "../model/worksheet";
import { conditionalLook, PreparedFormat, type Conditional } from "./conditional";
import type { DataBar, Icon } from "./conditional-graphics";
import { tablePaint, type Line, type Painted } from "./table-styles";

/** What a cell looks like once number format, own format, table style and conditional formats are taken together. */
export interface CellLook {
  /** As the cell shows it, without regard to its width; "" for blank, and where a bar or icon stands alone. */
  readonly text: string;
  readonly font: {
    readonly name: string;
    /** In points. */
    readonly size: number;
    /** "#RRGGBB". */
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
    readonly subscript: boolean;
    readonly superscript: boolean;
  };
  /** "#RRGGBB", or "" for none. */
  readonly fill: string;
  /** Resolved: never "General". */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, or 180 for letters below each other. */
  readonly orientation: number;
  readonly shrink: boolean;
  /** Only sides that have a line. */
  readonly borders: Readonly<Partial<Record<BorderSide, Line>>>;
  readonly dataBar?: DataBar;
  readonly icon?: Icon;
}

/** The look of one cell. For many cells ask `looks`. */
export function cellLook(sheet: Worksheet, row: number, column: number): CellLook {
  return preparedFor(sheet).at(row, column);
}

/** The looks of an area, row by row. */
export function looks(sheet: Worksheet, area: Area): CellLook[][] {
  const prepared = preparedFor(sheet);
  return matrix(area, (row, column) => prepared.at(row, column));
}

/** What all cells of a sheet share, gathered once for as long as nothing changes. */
class PreparedSheet {
  private readonly formats: readonly PreparedFormat[];
  private readonly tables: readonly Table[];

  constructor(private readonly sheet: Worksheet) {
    this.formats = sheet.conditionalFormats.map((format) => new PreparedFormat(sheet, format));
    this.tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  }

  at(row: number, column: number): CellLook {
    const { sheet } = this;
    const value = sheet.cells.get(row, column)?.value ?? null;
    const format = formatAt(sheet, row, column);
    const table = this.tables.find(({ area }) => isIn(area, row, column));
    const painted = table ? tablePaint(table, row, column) : {};
    const conditional = conditionalLook(this.formats, row, column, value) ?? {};
    const shown = formatValue(value, conditional.numberFormat ?? format.numberFormat, sheet.workbook);
    return {
      text: conditional.hidesValue ? "" : shown.text,
      font: fontOf(format, painted, conditional, shown.color),
      fill: conditional.fill ?? (fillOf(format) || (painted.fill ?? "")),
      horizontal: alignment(format.horizontalAlignment, value),
      vertical: format.verticalAlignment,
      wrap: format.wrapText,
      indent: format.indentLevel,
      orientation: format.textOrientation,
      shrink: format.shrinkToFit,
      borders: this.bordersOf(row, column, painted, conditional),
      ...(conditional.dataBar ? { dataBar: conditional.dataBar } : {}),
      ...(conditional.icon ? { icon: conditional.icon } : {}),
    };
  }

  private bordersOf(row: number, column: number, painted: Painted, conditional: Conditional): CellLook["borders"] {
    const borders: Partial<Record<BorderSide, Line>> = {};
    for (const [side, from] of SIDES) {
      const byRule = conditional.borders?.[side];
      const own = borderAt(this.sheet, row, column, side);
      const line =
        byRule && byRule.style !== "None" ? { ...byRule, weight: "Thin" } : (lineOf(own) ?? (from && painted[from]));
      if (line) borders[side] = line;
    }
    return borders;
  }
}

const SIDES: readonly (readonly [BorderSide, ("top" | "bottom" | "left" | "right")?])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
  ["DiagonalDown"],
  ["DiagonalUp"],
];

function lineOf({ style, color, weight, tintAndShade }: Border): Line | undefined {
  return style === "None" ? undefined : { style, color: tintAndShade ? tinted(color, tintAndShade) : color, weight };
}

/** Excel's words in number formats are its own palette; green there is brighter than the web's. */
const FORMAT_COLORS: Readonly<Record<string, string>> = { green: "#00FF00", "#008000": "#00FF00" };

function fontOf(
  { font }: CellFormat,
  painted: Painted,
  conditional: Conditional,
  byNumberFormat: string | undefined,
): CellLook["font"] {
  const { name, size, italic, strikethrough, subscript, superscript, tintAndShade } = font;
  // Black is what a cell has that nobody coloured: there the table style shows.
  const own = tintAndShade ? tinted(font.color, tintAndShade) : font.color;
  const plain = own === "#000000" && painted.color !== undefined ? painted.color : own;
  const asked = byNumberFormat?.toLowerCase();
  const byFormat = asked === undefined ? undefined : (FORMAT_COLORS[asked] ?? normalColor(asked));
  return {
    name,
    size,
    color: byFormat ?? conditional.color ?? plain,
    bold: conditional.bold ?? (font.bold || painted.bold === true),
    italic: conditional.italic ?? italic,
    underline: conditional.underline ?? font.underline,
    strikethrough: conditional.strikethrough ?? strikethrough,
    subscript,
    superscript,
  };
}

/** How much of the pattern's colour one sees from afar. */
const PATTERN_SHARE: Readonly<Record<string, number>> = {
  Gray75: 0.75,
  SemiGray75: 0.75,
  Gray50: 0.5,
  Gray25: 0.25,
  Gray16: 0.16,
  Gray8: 0.08,
};

function fillOf({ fill }: CellFormat): string {
  if (fill.color === "") return "";
  const color = fill.tintAndShade ? tinted(fill.color, fill.tintAndShade) : fill.color;
  if (fill.pattern === "Solid" || fill.pattern === "None") return color;
  const over = fill.patternColor || "#000000";
  const pattern = fill.patternTintAndShade ? tinted(over, fill.patternTintAndShade) : over;
  return mixed(color, pattern, PATTERN_SHARE[fill.pattern] ?? 0.3);
}

/** Text leans left, numbers right, truth values and errors stand in the middle. */
function alignment(wanted: string, value: CellValue): string {
  if (wanted !== "General") return wanted;
  if (typeof value === "number") return "Right";
  return typeof value === "boolean" || isError(value) ? "Center" : "Left";
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

const prepared = new WeakMap<Worksheet, { at: number; sheet: PreparedSheet }>();

function preparedFor(sheet: Worksheet): PreparedSheet {
  sheet.workbook.calculate();
  const at = version(sheet.workbook);
  const known = prepared.get(sheet);
  if (known?.at === at) return known.sheet;
  const fresh = { at, sheet: new PreparedSheet(sheet) };
  prepared.set(sheet, fresh);
  return fresh.sheet;
}
