import type { Worksheet } from "../../host/model/worksheet";
import type { Ground } from "./navigation";

/** The sheet as the keyboard sees it. */
export function ground(sheet: Worksheet): Ground {
  const used = sheet.cells.used();
  return {
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    isBlank: (row, column) => (sheet.cells.get(row, column)?.value ?? null) === null,
    end: used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 },
  };
}
