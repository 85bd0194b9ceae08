import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../model/area";
import { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asWhole, invalid } from "./check";
import { placeOf } from "./places";

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

/** An area of a sheet given as a Range object or as an address without sheet. */
export function areaArgument(argument: unknown, sheet: Worksheet, call: Call): Area {
  if (typeof argument === "string") {
    const plain = argument.includes("!") ? argument.slice(argument.lastIndexOf("!") + 1) : argument;
    return parseArea(plain) ?? invalid(`"${argument}" is no address.`);
  }
  const range = call.object<RangeReference>(argument, "Range");
  if (range.sheet !== sheet) invalid(`The range ${range.address} lies on another sheet than "${sheet.name}".`);
  return placeOf(range).areas[0]!;
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
      const { row, column, rows, columns } = areaArgument(frozenRange, sheet, call);
      freeze(sheet, rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
    },
    FreezeColumns: (sheet, [count]: readonly unknown[]) =>
      freeze(sheet, 0, asWhole(count ?? 1, "count", 0, MAX_COLUMNS - 1)),
    FreezeRows: (sheet, [count]: readonly unknown[]) => freeze(sheet, asWhole(count ?? 1, "count", 0, MAX_ROWS - 1), 0),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
};
