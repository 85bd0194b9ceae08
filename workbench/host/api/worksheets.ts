import { addSheet } from "../model/sheets";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { ObjectType } from "../protocol/object-type";
import { asText } from "./check";
import { sheetHandle } from "./handles";

function among(workbook: Workbook, visibleOnly: unknown): Worksheet[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function find(workbook: Workbook, key: unknown) {
  const sheet = typeof key === "string" ? workbook.sheet(key) : undefined;
  return sheet ? sheetHandle(sheet) : null;
}

export const WorksheetCollection: ObjectType<Workbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map(sheetHandle),
  item: find,
  open: {
    Add: (workbook, [name]: readonly unknown[]) =>
      sheetHandle(addSheet(workbook, name === null ? undefined : asText(name, "The name of a sheet"))),
    GetActiveWorksheet: (workbook) => sheetHandle(workbook.active),
    GetFirst: (workbook, [visibleOnly]: readonly unknown[]) => sheetHandle(among(workbook, visibleOnly)[0]!),
    GetItemOrNullObject: (workbook, [key]: readonly unknown[]) => find(workbook, key),
    GetLast: (workbook, [visibleOnly]: readonly unknown[]) => sheetHandle(among(workbook, visibleOnly).at(-1)!),
  },
  invoke: {
    GetCount: (workbook, [visibleOnly]: readonly unknown[]) => among(workbook, visibleOnly).length,
  },
};
