import { parseArea } from "../model/area";
import { RangeReference } from "../model/range-reference";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { RichApiError } from "../protocol/errors";
import type { ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";

/** Only until worksheets and ranges are there: enough to see the wire working. */
const WorksheetCollection: ObjectType<Workbook> = {
  name: "WorksheetCollection",
  open: {
    Add: (workbook, [name]: readonly string[]) => ({ type: "Worksheet", it: workbook.addSheet(name ?? "Sheet2") }),
    GetActiveWorksheet: ({ active }) => ({ type: "Worksheet", it: active }),
    GetItemOrNullObject: (workbook, [key]: readonly string[]) => {
      const sheet = workbook.sheet(String(key));
      return sheet ? { type: "Worksheet", it: sheet } : null;
    },
  },
  items: ({ sheets }) => sheets.map((it) => ({ type: "Worksheet", it })),
  item: (workbook, key) => {
    const sheet = workbook.sheet(String(key));
    return sheet ? { type: "Worksheet", it: sheet } : null;
  },
};

const WorksheetType: ObjectType<Worksheet> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  read: { Id: ({ id }) => id, Name: ({ name }) => name },
  open: {
    GetRange: (sheet, [address]: readonly string[]) => {
      const area = parseArea(String(address));
      if (!area) throw new RichApiError("InvalidArgument", `${String(address)} is no address.`);
      return { type: "Range", it: new RangeReference(sheet, area) };
    },
  },
};

const RangeType: ObjectType<RangeReference> = {
  name: "Range",
  read: { Address: ({ address }) => address },
  hold: (reference) => reference.sheet.references.add(reference),
  letGo: (reference) => reference.sheet.references.delete(reference),
};

export const THIN_SHEETS: readonly AnyObjectType[] = [WorksheetCollection, WorksheetType, RangeType];
