import { cellLook, type CellLook } from "../../host/look";
import { mergeAt } from "../../host/model/cells";
import { filteredColumn } from "../../host/model/filtered-column";
import { formatAt } from "../../host/model/formatting";
import { columnWidth } from "../../host/model/sizes";
import { textWidth } from "../../host/model/text-width";
import { isError } from "../../host/model/values";
import type { Worksheet } from "../../host/model/worksheet";
import type { CellPicture } from "./view";

/** How one cell is drawn; undefined where there is nothing to draw. */
export function cellPicture(sheet: Worksheet, row: number, column: number): CellPicture | undefined {
  const look = cellLook(sheet, row, column);
  const value = sheet.cells.get(row, column)?.value ?? null;
  const plain = look.text === "" && look.fill === "" && !look.dataBar && !look.icon;
  if (plain && Object.keys(look.borders).length === 0) return undefined;
  return {
    ...look,
    text:
      typeof value === "number"
        ? fitting(look, value, room(sheet, row, column), isGeneral(sheet, row, column))
        : look.text,
    flagged: isError(value),
    filterButton: filteredColumn(sheet, row, column) !== undefined,
  };
}

/** Points between the sides of a cell in which text may stand. */
function room(sheet: Worksheet, row: number, column: number): number {
  const merge = mergeAt(sheet, row, column) ?? { column, columns: 1 };
  let points = 0;
  for (let c = merge.column; c < merge.column + merge.columns; c++) points += columnWidth(sheet, c);
  return points - 4;
}

/** Numbers never run into the next cell: a plain one loses decimals, and what still does not fit shows as ####. */
function fitting({ text, font, wrap, orientation }: CellLook, value: number, points: number, general: boolean): string {
  if (wrap || orientation !== 0 || textWidth(text, font) <= points) return text;
  if (general && /^-?\d+\.\d+$/.test(text)) {
    const whole = text.indexOf(".");
    for (let decimals = text.length - whole - 2; decimals >= 0; decimals--) {
      const shorter = value.toFixed(decimals);
      if (textWidth(shorter, font) <= points) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(points / textWidth("#", font))));
}

function isGeneral(sheet: Worksheet, row: number, column: number): boolean {
  return formatAt(sheet, row, column).numberFormat === "General";
}
