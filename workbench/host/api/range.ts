import type { RangeReference } from "../model/range-reference";
import type { ObjectType } from "../protocol/object-type";
import { RANGE_PROPERTIES } from "./cell-properties";
import { sheetHandle, spot } from "./handles";
import { RANGE_EDIT_INVOKE, RANGE_EDIT_OPEN } from "./range-edit";
import { RANGE_NAVIGATION } from "./range-navigation";
import { RANGE_PRECEDENTS } from "./workbook-areas";
import { RANGE_READ, RANGE_WRITE } from "./range-scalars";

/** What answers for a range elsewhere begins at the range itself. */
const on = (type: string) => (it: RangeReference) => {
  spot(it);
  return { type, it };
};

export const Range: ObjectType<RangeReference> = {
  name: "Range",
  read: RANGE_READ,
  write: RANGE_WRITE,
  follow: {
    ConditionalFormats: on("ConditionalFormatCollection"),
    DataValidation: on("DataValidation"),
    Format: on("RangeFormat"),
    Sort: on("RangeSort"),
    Worksheet: (it) => sheetHandle(it.sheet),
  },
  open: { ...RANGE_NAVIGATION, ...RANGE_EDIT_OPEN, ...RANGE_PRECEDENTS },
  invoke: { ...RANGE_EDIT_INVOKE, ...RANGE_PROPERTIES },
  hold: (it) => void it.sheet.references.add(it),
  letGo: (it) => void it.sheet.references.delete(it),
};
