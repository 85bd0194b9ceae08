/**
 * What a workbook is to look like, as plain data: one can print it, compare it and check it without Excel.
 * `src/workbook/render.ts` is the only code that draws it.
 */
export interface Blueprint {
  /** Which plan this is, so that a later run knows what it finds. */
  readonly id: string;
  readonly version: number;
  /** What the sheets are for, and in which language they speak; days as `2026-10-01`. */
  readonly period: { readonly label: string; readonly start: string; readonly end: string };
  readonly language: string;
  /** In the order of the tabs; the first one is shown when all is written. */
  readonly sheets: readonly [SheetPlan, ...SheetPlan[]];
  readonly names: readonly NamePlan[];
}

/** A defined name of the workbook: for one cell, or for a column of a table, with which it grows and shrinks. */
export type NamePlan = { readonly name: string; readonly comment: string } & (
  { readonly sheet: string; readonly cell: string } | { readonly table: string; readonly column: string }
);

export interface SheetPlan {
  readonly name: string;
  /** One sentence for the preview: what a person finds here. */
  readonly purpose: string;
  readonly tabColor: string;
  readonly gridlines: boolean;
  /** In characters of the standard font, from column A on. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  readonly table?: TablePlan;
  readonly looks: readonly Look[];
  readonly hints: readonly Hint[];
  /** Rules for entries where no note is shown. */
  readonly rules: readonly RulePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts?: readonly ChartPlan[];
  /** Rows and columns that stay while the rest scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page: PageSetup;
}

/** Cells that are written together, from the top left one on. Every row has the same length. */
export interface Block {
  readonly at: string;
  readonly rows: readonly (readonly Content[])[];
}

/** What one cell holds. `null` leaves the cell alone. */
export type Content =
  | null
  /** Shown exactly as it stands here, whatever it begins with. */
  | { readonly text: string }
  | { readonly number: number }
  /** A day as `2026-10-01`: the serial number depends on the workbook's date system, the day does not. */
  | { readonly date: string }
  /** English names, commas, structured references. */
  | { readonly formula: string };

export interface TablePlan {
  readonly name: string;
  /** Top left cell of the header row. */
  readonly at: string;
  readonly style: string;
  readonly banded: boolean;
  readonly columns: readonly [Column, ...Column[]];
  /** Never empty, because Excel has no table without a row. Calculated columns hold null here. */
  readonly rows: readonly [Row, ...Row[]];
}

/** One content per column, and the number formats of this row where they differ from the column's. */
export interface Row {
  readonly contents: readonly Content[];
  readonly numberFormats?: Readonly<Record<string, string>>;
}

export interface Column {
  /** Unique in its table without regard to case; no character that a structured reference must escape. */
  readonly header: string;
  /** Who fills it: a person, or a formula that is the same in every row. */
  readonly filledBy: "person" | "formula";
  /** In characters. */
  readonly width: number;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly horizontal?: Horizontal;
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly validation?: Validation;
  /** Shown beside the cell when it is selected. */
  readonly hint?: HintText;
  readonly conditionalFormats?: readonly CellLook[];
}

export type Horizontal = "Left" | "Center" | "Right";

export interface RulePlan {
  readonly at: string;
  readonly validation: Validation;
}

/** A note that Excel shows when one of the cells is selected. */
export interface Hint extends HintText {
  readonly at: string;
  readonly validation?: Validation;
}

export interface HintText {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters; 225 where it answers an entry, as Excel's own dialog writes no more (a file holds 255). */
  readonly text: string;
}

export type Validation =
  /** `source` is a range or a name as a formula, never a list typed in place: that one ends at 255 characters. */
  | { readonly allow: "list"; readonly source: string; readonly otherwise: HintText; readonly strict: boolean }
  /** From a day on, or from the day that a name stands for: `=OKR_Start`. */
  | { readonly allow: "date"; readonly from: string; readonly otherwise: HintText }
  /** Entries for which a formula is TRUE, written as in `CellLook`; others are told, and may stay. */
  | { readonly allow: "when"; readonly formula: string; readonly otherwise: HintText }
  /** Nothing: the cell is filled by a formula. Asks a person who types over it whether that is meant. */
  | { readonly allow: "formula"; readonly otherwise: HintText }
  | { readonly allow: "number"; readonly atLeast: number; readonly otherwise: HintText }
  /** A number from 0 to 1. */
  | { readonly allow: "share"; readonly otherwise: HintText };

/** The look of a range of cells, independent of what they hold. */
export interface Look {
  readonly at: string;
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: Horizontal;
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** In points. */
  readonly rowHeight?: number;
  readonly indent?: number;
  /** The cells of each row become one. Only on pages that are read, never in a table. */
  readonly merged?: true;
  /** Colour of a thin line under each row of the range. */
  readonly underline?: string;
}

export interface ConditionalFormatPlan {
  readonly at: string;
  readonly look: CellLook;
}

/** A look that depends on cells. It never calls a formula of the add-in: Excel does not calculate those here. */
export type CellLook =
  | {
      readonly kind: "when";
      /** Written for the top left cell of the range; `{row}` stands for its row number. */
      readonly formula: string;
      readonly fill?: string;
      readonly color?: string;
      readonly bold?: boolean;
      readonly numberFormat?: string;
      /** Colour of a thin line under the cell. */
      readonly underline?: string;
    }
  /**
   * A bar from empty at 0 to full at 1. Where a lowest value is given, the axis stands between the two ends, and what is
   * below 0 goes the other way in a colour of its own.
   */
  | {
      readonly kind: "bar";
      readonly color: string;
      readonly from?: { readonly lowest: number; readonly below: string };
      /** Where the bar is full, if not at 1. */
      readonly to?: number;
    };

/** A native chart. Its values are whole columns of tables, with which it grows, or cells of the plan's own sheets. */
export interface ChartPlan {
  /** Unique on its sheet, so that a later run finds it. */
  readonly name: string;
  readonly kind:
    "barClustered" | "barStacked" | "columnClustered" | "columnStacked" | "line" | "doughnut" | "scatterLines";
  readonly title: string;
  /** What a person who does not see it has to know: the question it answers. */
  readonly description: string;
  /** The cells that it covers: `A4:F18`. */
  readonly over: string;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** Number format of the value axis and of the labels. */
  readonly numberFormat: string;
  /** Of the numbers below the drawing, where there are numbers and no words. */
  readonly categoryFormat?: string;
  /** Ends of the value axis; "hidden" where labels say the values. Excel chooses where nothing is said. */
  readonly axis?: { readonly from: number; readonly to: number } | "hidden";
  /** The first category on top, as people read. */
  readonly fromTop?: true;
  /** The categories stand at the edge of the drawing, where bars go to both sides of 0. */
  readonly labelsLow?: true;
  /** Room between the bars of one category and the next, as percent of the width of a bar. */
  readonly gap?: number;
  readonly legend: "None" | "Bottom" | "Right" | "Top";
}

export interface ChartSeries {
  readonly title: string;
  readonly values: ChartData;
  readonly categories: ChartData;
  readonly color?: string;
  /** Takes its room and is not drawn: what others stand on. */
  readonly unseen?: true;
  /** Colours of single points, where the points mean different things. */
  readonly pointColors?: readonly string[];
  readonly labels?: true;
  /** How a line is drawn: colour alone tells nobody which one it is. */
  readonly line?: { readonly dash?: "Dash" | "Dot"; readonly markers: boolean };
}

export type ChartData =
  { readonly table: string; readonly column: string } | { readonly sheet: string; readonly cells: string };

export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** Rows repeated on each printed page, as `$1:$3`. */
  readonly titleRows?: string;
  /** What is printed, where that is less than everything. */
  readonly area?: string;
  /** Printed small enough for a single page; otherwise one page wide and as long as it takes. */
  readonly onePage?: true;
}

export const text = (value: string): Content => ({ text: value });
export const date = (day: string): Content => ({ date: day });
export const formula = (value: string): Content => ({ formula: value });
export const number = (value: number): Content => ({ number: value });
