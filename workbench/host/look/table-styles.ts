import { tinted } from "../model/colors";
import type { Table } from "../model/table";
import { accent, pale, THEME } from "./theme";

/** A line that a table style draws. */
export interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** What one element of a table style (whole table, header row, a band …) lays on its cells. */
interface Element {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
  readonly insideHorizontal?: Line;
  readonly insideVertical?: Line;
}

interface TableLook {
  readonly whole: Element;
  readonly header: Element;
  readonly totals: Element;
  readonly firstColumn: Element;
  readonly lastColumn: Element;
  readonly rowBand: Element;
  readonly columnBand: Element;
}

/** What the style paints on one cell of the table. */
export interface Painted {
  fill?: string;
  color?: string;
  bold?: boolean;
  top?: Line;
  bottom?: Line;
  left?: Line;
  right?: Line;
}

const thin = (color: string): Line => ({ style: "Continuous", color, weight: "Thin" });
const medium = (color: string): Line => ({ style: "Continuous", color, weight: "Medium" });
const thick = (color: string): Line => ({ style: "Continuous", color, weight: "Thick" });
const double = (color: string): Line => ({ style: "Double", color, weight: "Thick" });
const box = (line: Line): Element => ({ top: line, bottom: line, left: line, right: line });
const grid = (line: Line): Element => ({ ...box(line), insideHorizontal: line, insideVertical: line });
const BOLD: Element = { bold: true };
const { light1: WHITE, dark1: BLACK } = THEME;

/**
 * The built-in styles, in groups of seven: black, then the six accents. The elements follow Excel's gallery (presets of
 * the file format); the shades come from the theme.
 */
const GROUPS: Readonly<Record<string, (n: number) => TableLook>> = {
  Light1(n) {
    const color = n === 0 ? BLACK : tinted(accent(n), -0.25);
    const band: Element = { fill: pale(n) };
    return {
      whole: { color, top: thin(accent(n)), bottom: thin(accent(n)) },
      header: { bold: true, bottom: thin(accent(n)) },
      totals: { bold: true, top: thin(accent(n)) },
      firstColumn: BOLD,
      lastColumn: BOLD,
      rowBand: band,
      columnBand: band,
    };
  },
  Light8(n) {
    const line = thin(accent(n));
    return {
      whole: box(line),
      header: { fill: accent(n), color: WHITE, bold: true },
      totals: { bold: true, top: double(accent(n)) },
      firstColumn: BOLD,
      lastColumn: BOLD,
      rowBand: { top: line, bottom: line },
      columnBand: { left: line, right: line },
    };
  },
  Light15(n) {
    const band: Element = { fill: pale(n) };
    return {
      whole: grid(thin(accent(n))),
      header: { bold: true, bottom: medium(accent(n)) },
      totals: { bold: true, top: double(accent(n)) },
      firstColumn: BOLD,
      lastColumn: BOLD,
      rowBand: band,
      columnBand: band,
    };
  },
  Medium1(n) {
    const line = thin(n === 0 ? BLACK : tinted(accent(n), 0.4));
    const band: Element = { fill: pale(n) };
    return {
      whole: { ...box(line), insideHorizontal: line },
      header: { fill: accent(n), color: WHITE, bold: true },
      totals: { bold: true, top: double(accent(n)) },
      firstColumn: BOLD,
      lastColumn: BOLD,
      rowBand: band,
      columnBand: band,
    };
  },
  Medium8(n) {
    const strong: Element = { fill: accent(n), color: WHITE, bold: true };
    const band: Element = { fill: pale(n, 2) };
    const white = thin(WHITE);
    return {
      whole: { fill: pale(n), insideHorizontal: white, insideVertical: white },
      header: { ...strong, bottom: thick(WHITE) },
      totals: { ...strong, top: thick(WHITE) },
      firstColumn: strong,
      lastColumn: strong,
      rowBand: band,
      columnBand: band,
    };
  },
  Medium15(n) {
    const strong: Element = { fill: accent(n), color: WHITE, bold: true };
    const band: Element = { fill: pale(0) };
    return {
      whole: { top: medium(BLACK), bottom: medium(BLACK) },
      header: { ...strong, bottom: medium(BLACK) },
      totals: { top: double(BLACK) },
      firstColumn: strong,
      lastColumn: strong,
      rowBand: band,
      columnBand: band,
    };
  },
  Medium22(n) {
    const band: Element = { fill: pale(n, 2) };
    return {
      whole: { fill: pale(n), ...grid(thin(n === 0 ? BLACK : tinted(accent(n), 0.4))) },
      header: BOLD,
      totals: { bold: true, top: medium(accent(n)) },
      firstColumn: BOLD,
      lastColumn: BOLD,
      rowBand: band,
      columnBand: band,
    };
  },
  Dark1(n) {
    const fill = n === 0 ? tinted(BLACK, 0.45) : accent(n);
    const band: Element = { fill: n === 0 ? tinted(BLACK, 0.25) : tinted(fill, -0.25) };
    return {
      whole: { fill, color: WHITE },
      header: { fill: BLACK, color: WHITE, bold: true, bottom: medium(WHITE) },
      totals: { fill: n === 0 ? tinted(BLACK, 0.15) : tinted(fill, -0.5), bold: true, top: medium(WHITE) },
      firstColumn: { fill: band.fill!, bold: true, right: medium(WHITE) },
      lastColumn: { fill: band.fill!, bold: true, left: medium(WHITE) },
      rowBand: band,
      columnBand: band,
    };
  },
  /** Four styles: black, then pairs of accents (body in the first, header in the second). */
  Dark8(n) {
    const [body, head] = n === 0 ? [0, 0] : [2 * n - 1, 2 * n];
    const band: Element = { fill: pale(body, 2) };
    return {
      whole: { fill: pale(body) },
      header: { fill: accent(head), color: WHITE, bold: true },
      totals: { bold: true, top: double(BLACK) },
      firstColumn: BOLD,
      lastColumn: BOLD,
      rowBand: band,
      columnBand: band,
    };
  },
};

const FIRSTS: Readonly<Record<string, readonly number[]>> = { Light: [15, 8, 1], Medium: [22, 15, 8, 1], Dark: [8, 1] };
const LAST: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** Every built-in style, `TableStyleLight1` to `TableStyleDark11`. */
export const TABLE_STYLE_NAMES: readonly string[] = Object.entries(LAST).flatMap(([shade, last]) =>
  Array.from({ length: last }, (_, i) => `TableStyle${shade}${i + 1}`),
);

const known = new Map<string, TableLook | undefined>();

/** A built-in style by name; undefined for "" and for names that Excel does not bring along. */
function tableStyle(name: string): TableLook | undefined {
  if (!known.has(name)) known.set(name, builtIn(name));
  return known.get(name);
}

function builtIn(name: string): TableLook | undefined {
  const [, shade, digits] = /^TableStyle(Light|Medium|Dark)([0-9]+)$/.exec(name) ?? [];
  const n = Number(digits);
  const first = FIRSTS[shade ?? ""]?.find((start) => n >= start);
  if (first === undefined || n > LAST[shade!]!) return undefined;
  return GROUPS[`${shade}${first}`]!(n - first);
}

/** What the style of a table paints on one of its cells; later elements lie on top of earlier ones, as in Excel. */
export function tablePaint(table: Table, row: number, column: number): Painted {
  const style = tableStyle(table.style);
  if (!style) return {};
  const { area, header, totals, body } = table;
  const painted: Painted = {};
  const first = column === area.column;
  const last = column === area.column + area.columns - 1;
  lay(painted, style.whole, {
    top: row === area.row,
    bottom: row === area.row + area.rows - 1,
    left: first,
    right: last,
  });
  const inBody = row >= body.row && row < body.row + body.rows;
  if (inBody) {
    if (table.showBandedColumns && (column - area.column) % 2 === 0) {
      lay(painted, style.columnBand, {
        top: row === body.row,
        bottom: row === body.row + body.rows - 1,
        left: true,
        right: true,
      });
    }
    if (table.showBandedRows && (row - body.row) % 2 === 0) {
      lay(painted, style.rowBand, { top: true, bottom: true, left: first, right: last });
    }
  }
  const alone = { top: true, bottom: true, left: true, right: true };
  if (table.highlightLastColumn && last) lay(painted, style.lastColumn, alone);
  if (table.highlightFirstColumn && first) lay(painted, style.firstColumn, alone);
  const across = { top: true, bottom: true, left: first, right: last };
  if (header?.row === row) lay(painted, style.header, across);
  if (totals?.row === row) lay(painted, style.totals, across);
  return painted;
}

interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

function lay(painted: Painted, element: Element, edge: Edges): void {
  if (element.fill !== undefined) painted.fill = element.fill;
  if (element.color !== undefined) painted.color = element.color;
  if (element.bold !== undefined) painted.bold = element.bold;
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const inside = side === "top" || side === "bottom" ? element.insideHorizontal : element.insideVertical;
    const line = edge[side] ? element[side] : inside;
    if (line) painted[side] = line;
  }
}
