import { ExcelCalculation } from "../../../../workbench/host/calculation";
import { addConditionalFormat } from "../../../../workbench/host/model/conditional-formats";
import type { ConditionalFormat, ConditionalSettings } from "../../../../workbench/host/model/conditional-format";
import { parseArea } from "../../../../workbench/host/model/area";
import { updateFormats } from "../../../../workbench/host/model/formatting";
import { DEFAULT_FORMAT, type CellFormat } from "../../../../workbench/host/model/format";
import type { CellValue } from "../../../../workbench/host/model/values";
import { Workbook } from "../../../../workbench/host/model/workbook";
import type { Worksheet } from "../../../../workbench/host/model/worksheet";
import { cellLook, type CellLook } from "../../../../workbench/host/look";

/** A sheet whose cells from A1 on hold these values; today is Wednesday, 1 April 2026. */
export function sheetWith(rows: readonly (readonly CellValue[])[] = []): Worksheet {
  const sheet = new Workbook(new ExcelCalculation(() => new Date(2026, 3, 1, 12))).active;
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value !== null) sheet.cells.set(i, j, { value });
    }),
  );
  return sheet;
}

export function lookAt(sheet: Worksheet, address: string): CellLook {
  const { row, column } = parseArea(address)!;
  return cellLook(sheet, row, column);
}

export function formatCells(sheet: Worksheet, address: string, part: Partial<CellFormat>): void {
  updateFormats(sheet, parseArea(address)!, (format) => ({ ...format, ...part }));
}

export const font = (part: Partial<CellFormat["font"]>) => ({ font: { ...DEFAULT_FORMAT.font, ...part } });
export const fill = (color: string) => ({ fill: { ...DEFAULT_FORMAT.fill, color, pattern: "Solid" } });

/** Adds a conditional format in front of those that are there. */
export function rule(
  sheet: Worksheet,
  address: string,
  kind: ConditionalFormat["kind"],
  settings: Partial<ConditionalSettings>,
): ConditionalFormat {
  const format = addConditionalFormat(sheet, [parseArea(address)!], kind);
  Object.assign(format.settings, settings);
  return format;
}
