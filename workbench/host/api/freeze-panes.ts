import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Worksheet } from "../model/worksheet";
import type { Handle, ObjectType } from "../protocol/object-type";
import { rangeArgument } from "./addresses";
import { asWhole, invalid } from "./check";

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

/** What is frozen: the rows, the columns, or the corner of both; null when nothing is. */
function frozen(sheet: Worksheet): Handle | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return { type: "Range", it: new RangeReference(sheet, area) };
}

export const WorksheetFreezePanes: ObjectType<Worksheet> = {
  name: "WorksheetFreezePanes",
  open: {
    GetLocation: (sheet) => frozen(sheet) ?? refuse("ItemNotFound", `Nothing is frozen on the sheet "${sheet.name}".`),
    GetLocationOrNullObject: frozen,
  },
  invoke: {
    FreezeAt(sheet, [frozenRange]: readonly unknown[], call) {
      const { sheet: other, area } = rangeArgument(call, frozenRange, sheet);
      if (other !== sheet) invalid(`The range to freeze lies on "${other.name}", not on "${sheet.name}".`);
      const { row, column, rows, columns } = area;
      freeze(sheet, rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
    },
    FreezeColumns: (sheet, [count]: readonly unknown[]) =>
      freeze(sheet, 0, asWhole(count ?? 1, "count", 0, MAX_COLUMNS - 1)),
    FreezeRows: (sheet, [count]: readonly unknown[]) => freeze(sheet, asWhole(count ?? 1, "count", 0, MAX_ROWS - 1), 0),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
};
