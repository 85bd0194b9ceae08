import type { Area } from "./area";
import { matrix } from "./cells";
import { formatAt } from "./formatting";
import { localPattern } from "./local-format";
import { localFormula } from "./local-formula";
import { toR1C1 } from "./formula-rewrite";
import { categoryOf, formatValue } from "./number-format";
import { isError, valueOf, type CellValue } from "./values";
import type { Worksheet } from "./worksheet";

/** What the wire carries for one cell: blank is "", an error its code. */
export type WireValue = string | number | boolean;

export function toWire(value: CellValue): WireValue {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

/** Calculated values, as `Range.values` gives them. */
export function readValues(sheet: Worksheet, area: Area): WireValue[][] {
  sheet.workbook.calculate();
  return matrix(area, (row, column) => toWire(valueOf(sheet.cells.get(row, column))));
}

/** Formulas in A1, and constants as values: text that was typed with an apostrophe comes without it, as in Excel. */
export function readFormulas(sheet: Worksheet, area: Area): WireValue[][] {
  sheet.workbook.calculate();
  return matrix(area, (row, column) => {
    const cell = sheet.cells.get(row, column);
    return cell?.formula ?? toWire(cell?.value ?? null);
  });
}

/** As {@link readFormulas}, with the separators of the workbook's region. */
export function readFormulasLocal(sheet: Worksheet, area: Area): WireValue[][] {
  const { culture } = sheet.workbook;
  return readFormulas(sheet, area).map((row, i) =>
    row.map((value, j) =>
      sheet.cells.get(area.row + i, area.column + j)?.formula === undefined || typeof value !== "string"
        ? value
        : localFormula(value, culture),
    ),
  );
}

export function readFormulasR1C1(sheet: Worksheet, area: Area): WireValue[][] {
  sheet.workbook.calculate();
  return matrix(area, (row, column) => {
    const cell = sheet.cells.get(row, column);
    return cell?.formula === undefined ? toWire(cell?.value ?? null) : toR1C1(cell.formula, { row, column });
  });
}

/** What the cells show, without regard to their width. */
export function readText(sheet: Worksheet, area: Area): string[][] {
  sheet.workbook.calculate();
  return matrix(area, (row, column) => textAt(sheet, row, column));
}

/** What one cell shows. The workbook has to be calculated. */
export function textAt(sheet: Worksheet, row: number, column: number): string {
  const value = valueOf(sheet.cells.get(row, column));
  if (value === null) return "";
  return formatValue(value, formatAt(sheet, row, column).numberFormat, sheet.workbook).text;
}

export function typeOf(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

export function readTypes(sheet: Worksheet, area: Area): string[][] {
  sheet.workbook.calculate();
  return matrix(area, (row, column) => typeOf(valueOf(sheet.cells.get(row, column))));
}

export function readNumberFormats(sheet: Worksheet, area: Area): string[][] {
  return matrix(area, (row, column) => formatAt(sheet, row, column).numberFormat);
}

export function readNumberFormatsLocal(sheet: Worksheet, area: Area): string[][] {
  const { culture } = sheet.workbook;
  return readNumberFormats(sheet, area).map((row) => row.map((pattern) => localPattern(pattern, culture)));
}

export function readCategories(sheet: Worksheet, area: Area): string[][] {
  return readNumberFormats(sheet, area).map((row) => row.map(categoryOf));
}
