import type { RangeReference } from "../model/range-reference";
import { sortArea } from "../model/sort";
import type { ObjectType } from "../protocol/object-type";
import { asFlag, asOneOf } from "./check";
import { spot } from "./handles";
import { sortFields, sortMethod } from "./sorting";

export const RangeSort: ObjectType<RangeReference> = {
  name: "RangeSort",
  invoke: {
    Apply(it, [fields, matchCase, hasHeaders, orientation, method]: readonly unknown[]) {
      const { sheet, area } = spot(it);
      const byColumns = asOneOf(orientation ?? "Rows", ["Rows", "Columns"], "orientation") === "Columns";
      sortMethod(method);
      const skip = hasHeaders === null ? 0 : Number(asFlag(hasHeaders, "hasHeaders"));
      const data = byColumns
        ? { ...area, column: area.column + skip, columns: area.columns - skip }
        : { ...area, row: area.row + skip, rows: area.rows - skip };
      if (data.rows < 1 || data.columns < 1) return;
      sortArea(sheet, data, sortFields(fields), { matchCase: matchCase === true, byColumns });
    },
  },
};

export const RemoveDuplicatesResult: ObjectType<{ removed: number; uniqueRemaining: number }> = {
  name: "RemoveDuplicatesResult",
  read: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
};
