import { fittedHeights } from "../model/fitted-rows";
import { formatsIn, updateFormats } from "../model/formatting";
import { assertAllowed } from "../model/guard";
import type { CellFormat } from "../model/format";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  HIGHEST_ROW,
  rowHeight,
  setColumnWidths,
  setRowHeights,
  WIDEST_COLUMN,
} from "../model/sizes";
import { changeStyle, type CellStyle } from "../model/styles";
import type { Workbook } from "../model/workbook";
import type { ObjectType } from "../protocol/object-type";
import { asFlag, asNumber, asOneOf, asWhole } from "./check";
import { placeOf, shared, type Ranges } from "./places";

const HORIZONTAL = [
  "General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed",
] as const; // prettier-ignore
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const READING = ["Context", "LeftToRight", "RightToLeft"] as const;
const DEEPEST_INDENT = 250;

/** What fonts, fills and borders belong to: cells, or a cell style. */
export type Formatted = Ranges | StyleOf;

export interface StyleOf {
  readonly workbook: Workbook;
  readonly style: CellStyle;
}

export function isStyle(it: Formatted): it is StyleOf {
  return "style" in it;
}

/** What all cells have in common, null when they differ. */
export function common<T>(it: Formatted, get: (format: CellFormat) => T): T | null {
  if (isStyle(it)) return get(it.style.format);
  const { sheet, areas } = placeOf(it);
  return shared(areas.flatMap((area) => [...formatsIn(sheet, area)].map(get)));
}

/** Changes the format of every cell. */
export function change(it: Formatted, update: (format: CellFormat) => CellFormat): void {
  if (isStyle(it)) {
    return changeStyle(it.workbook, it.style, (style) => (style.format = update(style.format)));
  }
  const { sheet, areas } = placeOf(it);
  assertAllowed(sheet, "allowFormatCells", "format its cells");
  for (const area of areas) updateFormats(sheet, area, update);
}

/** Hidden and very many rows are told apart no further than Excel does: rows that nobody touched count once. */
function commonHeight(it: Ranges): number | null {
  const { sheet, areas } = placeOf(it);
  sheet.workbook.calculate();
  return shared(areas.flatMap((area) => places(area.row, area.rows).map((row) => rowHeight(sheet, row))));
}

function commonWidth(it: Ranges): number | null {
  const { sheet, areas } = placeOf(it);
  return shared(areas.flatMap((area) => places(area.column, area.columns).map((column) => columnWidth(sheet, column))));
}

/** Rows or columns one by one, of very many the first ten thousand. */
function places(first: number, count: number): number[] {
  return Array.from({ length: Math.min(count, 10_000) }, (_, i) => first + i);
}

function standardWidth(it: Ranges): boolean | null {
  const { sheet, areas } = placeOf(it);
  const set = (column: number) => sheet.columnWidths.has(column);
  return shared(areas.flatMap((area) => places(area.column, area.columns).map((column) => !set(column))));
}

/** False as well where a row is fitted to more than a line. */
function standardHeight(it: Ranges): boolean | null {
  const { sheet, areas } = placeOf(it);
  sheet.workbook.calculate();
  const fitted = fittedHeights(sheet);
  const other = (row: number) => sheet.rowHeights.has(row) || fitted.has(row);
  return shared(areas.flatMap((area) => places(area.row, area.rows).map((row) => !other(row))));
}

function setIndent(it: Formatted, level: (format: CellFormat) => number): void {
  change(it, (format) => {
    const indentLevel = Math.max(0, Math.min(DEEPEST_INDENT, level(format)));
    // Only text that leans on a side can be indented; Excel turns the general alignment to the left.
    const general = indentLevel > 0 && format.horizontalAlignment === "General";
    return { ...format, indentLevel, horizontalAlignment: general ? "Left" : format.horizontalAlignment };
  });
}

/** How content lies in a cell: what a range and a cell style have in common. */
export const ALIGNMENT: Required<Pick<ObjectType<Formatted>, "read" | "write">> = {
  read: {
    AutoIndent: (it) => common(it, (format) => format.autoIndent),
    HorizontalAlignment: (it) => common(it, (format) => format.horizontalAlignment),
    IndentLevel: (it) => common(it, (format) => format.indentLevel),
    ReadingOrder: (it) => common(it, (format) => format.readingOrder),
    ShrinkToFit: (it) => common(it, (format) => format.shrinkToFit),
    TextOrientation: (it) => common(it, (format) => format.textOrientation),
    VerticalAlignment: (it) => common(it, (format) => format.verticalAlignment),
    WrapText: (it) => common(it, (format) => format.wrapText),
  },
  write: {
    AutoIndent(it, value: unknown) {
      const autoIndent = asFlag(value, "autoIndent");
      change(it, (format) => ({ ...format, autoIndent }));
    },
    HorizontalAlignment(it, value: unknown) {
      const horizontalAlignment = asOneOf(value, HORIZONTAL, "horizontalAlignment");
      change(it, (format) => ({ ...format, horizontalAlignment }));
    },
    IndentLevel(it, value: unknown) {
      const level = asWhole(value, "indentLevel", 0, DEEPEST_INDENT);
      setIndent(it, () => level);
    },
    ReadingOrder(it, value: unknown) {
      const readingOrder = asOneOf(value, READING, "readingOrder");
      change(it, (format) => ({ ...format, readingOrder }));
    },
    ShrinkToFit(it, value: unknown) {
      const shrinkToFit = asFlag(value, "shrinkToFit");
      change(it, (format) => ({ ...format, shrinkToFit }));
    },
    TextOrientation(it, value: unknown) {
      // 180 stands for letters below each other.
      const textOrientation = value === 180 ? 180 : asWhole(value, "textOrientation", -90, 90);
      change(it, (format) => ({ ...format, textOrientation }));
    },
    VerticalAlignment(it, value: unknown) {
      const verticalAlignment = asOneOf(value, VERTICAL, "verticalAlignment");
      change(it, (format) => ({ ...format, verticalAlignment }));
    },
    WrapText(it, value: unknown) {
      const wrapText = asFlag(value, "wrapText");
      change(it, (format) => ({ ...format, wrapText }));
    },
  },
};

export const RangeFormat: ObjectType<Ranges> = {
  name: "RangeFormat",
  read: {
    ...ALIGNMENT.read,
    ColumnWidth: commonWidth,
    RowHeight: commonHeight,
    UseStandardHeight: standardHeight,
    UseStandardWidth: standardWidth,
  },
  write: {
    ...ALIGNMENT.write,
    ColumnWidth(it, value: unknown) {
      const points = asNumber(value, "columnWidth", 0, WIDEST_COLUMN);
      const { sheet, areas } = placeOf(it);
      assertAllowed(sheet, "allowFormatColumns", "change the width of its columns");
      for (const area of areas) setColumnWidths(sheet, area, points);
    },
    RowHeight(it, value: unknown) {
      const points = asNumber(value, "rowHeight", 0, HIGHEST_ROW);
      const { sheet, areas } = placeOf(it);
      assertAllowed(sheet, "allowFormatRows", "change the height of its rows");
      for (const area of areas) setRowHeights(sheet, area, points);
    },
    UseStandardHeight(it, value: unknown) {
      const { sheet, areas } = placeOf(it);
      if (!asFlag(value, "useStandardHeight")) return;
      assertAllowed(sheet, "allowFormatRows", "change the height of its rows");
      for (const area of areas) setRowHeights(sheet, area, undefined);
    },
    UseStandardWidth(it, value: unknown) {
      const { sheet, areas } = placeOf(it);
      if (!asFlag(value, "useStandardWidth")) return;
      assertAllowed(sheet, "allowFormatColumns", "change the width of its columns");
      for (const area of areas) setColumnWidths(sheet, area, undefined);
    },
  },
  follow: {
    Borders: (it) => ({ type: "RangeBorderCollection", it }),
    Fill: (it) => ({ type: "RangeFill", it }),
    Font: (it) => ({ type: "RangeFont", it }),
    Protection: (it) => ({ type: "FormatProtection", it }),
  },
  invoke: {
    AdjustIndent(it, [amount]: readonly unknown[]) {
      const by = asWhole(amount, "amount", -DEEPEST_INDENT, DEEPEST_INDENT);
      setIndent(it, (format) => format.indentLevel + by);
    },
    AutofitColumns(it) {
      const { sheet, areas } = placeOf(it);
      assertAllowed(sheet, "allowFormatColumns", "change the width of its columns");
      for (const area of areas) autofitColumns(sheet, area);
    },
    AutofitRows(it) {
      const { sheet, areas } = placeOf(it);
      assertAllowed(sheet, "allowFormatRows", "change the height of its rows");
      for (const area of areas) autofitRows(sheet, area);
    },
  },
};

export const FormatProtection: ObjectType<Formatted> = {
  name: "FormatProtection",
  read: {
    FormulaHidden: (it) => common(it, (format) => format.formulaHidden),
    Locked: (it) => common(it, (format) => format.locked),
  },
  write: {
    FormulaHidden(it, value: unknown) {
      const formulaHidden = asFlag(value, "formulaHidden");
      change(it, (format) => ({ ...format, formulaHidden }));
    },
    Locked(it, value: unknown) {
      const locked = asFlag(value, "locked");
      change(it, (format) => ({ ...format, locked }));
    },
  },
};
