import { refuse } from "../model/refusal";
import { clearTableSort, reapplyTableSort, sortTable } from "../model/table-sort";
import type { Table } from "../model/table";
import type { ObjectType } from "../protocol/object-type";
import { asFlag } from "./check";
import { sortFields, sortMethod } from "./sorting";

export const TableSort: ObjectType<Table> = {
  name: "TableSort",
  read: {
    Fields: ({ sort }) => sort?.fields ?? [],
    MatchCase: ({ sort }) => sort?.matchCase ?? false,
    Method: ({ sort }) => sort?.method ?? "PinYin",
  },
  invoke: {
    Apply(table, [fields, matchCase, method]: readonly unknown[]) {
      const caseMatters = matchCase === null ? false : asFlag(matchCase, "matchCase");
      sortTable(table, sortFields(fields), caseMatters, sortMethod(method));
    },
    Clear: (table) => clearTableSort(table),
    Reapply(table) {
      if (!table.sort) refuse("InvalidOperation", `The table ${table.name} is not sorted.`);
      reapplyTableSort(table);
    },
  },
};
