import { mergeAt } from "./cells";
import type { CellFormat } from "./format";
import { formatAt } from "./formatting";
import { formatValue } from "./number-format";
import { columnWidth, HIGHEST_ROW, INDENT, PADDING, STANDARD_HEIGHT, upToPixels } from "./standard-sizes";
import { valueOf } from "./values";
import { version } from "./version";
import type { Worksheet } from "./worksheet";
import { linesOf } from "./wrapped-text";

/** The lines of each text that stands in cells which look alike and are equally wide. */
type Lines = Map<string, number>;

interface Fitted {
  readonly at: number;
  readonly heights: ReadonlyMap<number, number>;
  readonly lines: ReadonlyMap<string, Lines>;
}

/** Points of the letters that a row of the standard height is made for. */
const STANDARD_FONT = 11;

const known = new WeakMap<Worksheet, Fitted>();

/**
 * The heights, in points, of the rows that Excel fits to what stands in them, where that is more than the standard: a row
 * of which nobody set the height is as high as its largest font and its longest wrapped text need. Texts of merged and of
 * hidden cells are not fitted, as in Excel. Values are taken as they are: whoever needs those of now calculates before.
 *
 * Worked out for a sheet as a whole when something has changed; how a text breaks is worked out once for as long as it
 * stands there.
 */
export function fittedHeights(sheet: Worksheet): ReadonlyMap<number, number> {
  const at = version(sheet.workbook);
  const before = known.get(sheet);
  if (before?.at === at) return before.heights;
  const lines = new Map<string, Lines>();
  const heights = fit(sheet, before?.lines ?? new Map<string, Lines>(), lines);
  known.set(sheet, { at, heights, lines });
  return heights;
}

function fit(
  sheet: Worksheet,
  before: ReadonlyMap<string, Lines>,
  after: Map<string, Lines>,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const raise = (row: number, points: number) => {
    if (points > (heights.get(row) ?? STANDARD_HEIGHT)) heights.set(row, Math.min(HIGHEST_ROW, points));
  };
  const largeLetters = (row: number, format: CellFormat) => {
    if (format.font.size > STANDARD_FONT) raise(row, lineHeight(format));
  };
  for (const [row, format] of sheet.rowFormats) largeLetters(row, format);
  sheet.formats.forEach((format, row) => largeLetters(row, format));
  const wrapping = new Wrapping(sheet, before, after);
  sheet.cells.forEach((cell, row, column) => {
    const value = valueOf(cell);
    if (typeof value !== "string" || value === "" || sheet.rowHeights.has(row)) return;
    const format = formatAt(sheet, row, column);
    largeLetters(row, format);
    const points = wrapping.lines(value, format, column) * lineHeight(format);
    if (points > (heights.get(row) ?? STANDARD_HEIGHT) && !mergeAt(sheet, row, column)) raise(row, points);
  });
  return heights;
}

/** Counts the lines of wrapped texts; what was counted before the last change is taken over. */
class Wrapping {
  private readonly ways = new Map<CellFormat, Map<number, (text: string) => number>>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly before: ReadonlyMap<string, Lines>,
    private readonly after: Map<string, Lines>,
  ) {}

  lines(text: string, format: CellFormat, column: number): number {
    if (!wraps(format)) return 1;
    const columns = this.ways.get(format) ?? new Map<number, (text: string) => number>();
    this.ways.set(format, columns);
    const count = columns.get(column) ?? this.counting(format, columnWidth(this.sheet, column));
    columns.set(column, count);
    return count(text);
  }

  private counting({ font, indentLevel, numberFormat }: CellFormat, width: number): (text: string) => number {
    if (width === 0) return () => 1;
    const room = width - PADDING - indentLevel * INDENT;
    const key = `${room} ${font.size} ${font.bold} ${numberFormat}`;
    const before = this.before.get(key);
    const after = this.after.get(key) ?? new Map<string, number>();
    this.after.set(key, after);
    const plain = numberFormat === "General" || numberFormat === "@";
    const { workbook } = this.sheet;
    return (text) => {
      const found = after.get(text) ?? before?.get(text);
      const lines = found ?? linesOf(plain ? text : formatValue(text, numberFormat, workbook).text, font, room);
      after.set(text, lines);
      return lines;
    };
  }
}

/** Numbers never wrap; text does where it is told to, or where it fills its lines from side to side. */
function wraps({ wrapText, horizontalAlignment, verticalAlignment, textOrientation }: CellFormat): boolean {
  if (textOrientation !== 0) return false;
  return wrapText || FILLS.has(horizontalAlignment) || FILLS.has(verticalAlignment);
}

const FILLS: ReadonlySet<string> = new Set(["Justify", "Distributed"]);

/** Excel sets a line of 11 points every 15, and keeps whole pixels. */
function lineHeight({ font }: CellFormat): number {
  return upToPixels(font.size * 1.3);
}
