import { COLORS, TABS } from "./palette";
import { letter } from "./references";
import { text, type Column, type Content, type HintText, type Row, type SheetPlan } from "./plan";
import { FIRST_ROW, HEADER_ROW, LANDSCAPE, TABLE_STYLE, titleLooks } from "./sheet-parts";

export interface TableSheet {
  readonly sheet: string;
  readonly table: string;
  readonly purpose: string;
  readonly tab: keyof typeof TABS;
  readonly columns: readonly [Column, ...Column[]];
  readonly rows: readonly [Row, ...Row[]];
  /** How many columns stay in sight: up to the one that says what a row is about. */
  readonly keep: number;
  /** Header of the last column that is printed: all of a wide table on a page would be too small to read. */
  readonly printUpTo?: string;
}

/** A sheet that holds one table and nothing below it, so that the table can grow. */
export function tableSheet({ sheet, table, purpose, tab, columns, rows, keep, printUpTo }: TableSheet): SheetPlan {
  const last = printUpTo === undefined ? columns.length - 1 : columns.findIndex(({ header }) => header === printUpTo);
  return {
    name: sheet,
    purpose,
    tabColor: TABS[tab],
    gridlines: true,
    columnWidths: columns.map(widthOf),
    blocks: [
      { at: "A1", rows: [[text(sheet)]] },
      { at: "A2", rows: [[text(purpose)]] },
    ],
    table: { name: table, at: `A${HEADER_ROW}`, style: TABLE_STYLE, banded: false, columns, rows },
    looks: [
      ...titleLooks(letter(columns.length - 1)),
      // Within the columns that stay, so that it can be read however far the rest is scrolled.
      { at: `A2:${letter(keep - 1)}2`, size: 9, wrap: true, merged: true, rowHeight: 28 },
      { at: `A${HEADER_ROW}:${letter(columns.length - 1)}${HEADER_ROW}`, ...COLORS.heading, bold: true },
      ...columns.flatMap(({ horizontal }, i) => {
        // A header to the right ends before the button that the table puts there.
        return horizontal
          ? [{ at: `${letter(i)}${HEADER_ROW}`, horizontal, ...(horizontal === "Right" && { indent: 2 }) }]
          : [];
      }),
      ...columns.flatMap((column, i) => {
        if (column.filledBy === "person") return [];
        const at = letter(i);
        return [{ at: `${at}${FIRST_ROW}:${at}${FIRST_ROW + rows.length - 1}`, ...COLORS.calculated }];
      }),
    ],
    hints: [],
    rules: [],
    conditionalFormats: [],
    freeze: { rows: HEADER_ROW, columns: keep },
    // Whole columns, because the table grows.
    page: { ...LANDSCAPE, area: `A:${letter(last)}` },
  };
}

/** In characters, bold: a header ends before the button that the table puts there. */
function widthOf({ header, horizontal, width }: Column): number {
  return Math.max(width, header.length + (horizontal === "Right" ? 6 : 4));
}

/** A row of a table from what its columns hold, by their headers; every other column is left alone. */
export function rowOf(
  columns: readonly Column[],
  holds: Readonly<Record<string, Content>>,
  numberFormats?: Readonly<Record<string, string>>,
): Row {
  const unknown = Object.keys(holds).find((header) => !columns.some((column) => column.header === header));
  if (unknown !== undefined) throw new Error(`No column ${unknown} in this table.`);
  return { contents: columns.map(({ header }) => holds[header] ?? null), ...(numberFormats && { numberFormats }) };
}

/** A column that people fill. */
export function typed(header: string, width: number, rest: Partial<Column> = {}): Column {
  return aligned({ header, filledBy: "person", width: fitting(width, header), ...rest });
}

/**
 * A column that a formula fills.
 *
 * @param otherwise what a person hears who types over it
 */
export function worked(
  header: string,
  width: number,
  formula: string,
  otherwise: HintText,
  rest: Partial<Column> = {},
): Column {
  const validation = { allow: "formula", otherwise } as const;
  return aligned({ header, filledBy: "formula", width: fitting(width, header), formula, validation, ...rest });
}

/** Wide enough for the header in every language, and for the button beside it. */
function fitting(width: number, header: string): number {
  return Math.max(width, header.length + 4);
}

/** Numbers stand to the right, and a little away from the words of the next column. */
function aligned(column: Column): Column {
  const { horizontal, numberFormat } = column;
  const isNumber = horizontal === undefined && numberFormat !== undefined && numberFormat !== "General";
  return isNumber || horizontal === "Right" ? { ...column, horizontal: "Right", indent: 1 } : column;
}

/** The letter of a column of the table, by its header: tables begin in column A. */
export function letterOf(columns: Readonly<Record<string, string>>, header: string): string {
  return letter(Object.values(columns).indexOf(header));
}
