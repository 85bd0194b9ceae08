import { formatAt } from "../../host/model/formatting";
import { textAt } from "../../host/model/read";
import { isError } from "../../host/model/values";
import type { Worksheet } from "../../host/model/worksheet";
import type { CellPicture } from "./view";

export function cellPicture(sheet: Worksheet, row: number, column: number): CellPicture | undefined {
  const cell = sheet.cells.get(row, column);
  const format = formatAt(sheet, row, column);
  if (!cell && format.fill.color === "") return undefined;
  return {
    text: textAt(sheet, row, column),
    color: format.font.color,
    ...(format.fill.color ? { fill: format.fill.color } : {}),
    font: {
      name: format.font.name,
      size: format.font.size,
      bold: format.font.bold,
      italic: format.font.italic,
      underline: format.font.underline !== "None",
      strikethrough: format.font.strikethrough,
    },
    horizontal: typeof cell?.value === "number" ? "right" : "left",
    vertical: "bottom",
    wrap: format.wrapText,
    indent: format.indentLevel,
    rotation: 0,
    borders: {},
    flagged: isError(cell?.value),
    filterButton: false,
  };
}
