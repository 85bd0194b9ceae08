import { applyAutoFilter, clearAutoFilter, reapplyAutoFilter, removeAutoFilter } from "../model/auto-filter";
import { refuse } from "../model/refusal";
import { Table } from "../model/table";
import { clearColumnFilter, clearTableFilters, filterColumn, reapplyFilters } from "../model/table-filter";
import { columnNumberOf, setTableLook } from "../model/table-parts";
import type { Worksheet } from "../model/worksheet";
import type { Handle, ObjectType } from "../protocol/object-type";
import { rangeArgument } from "./addresses";
import { asWhole } from "./check";
import { rangeAt } from "./handles";
import { filterCriteria } from "./table-filter";

type Args = readonly unknown[];

/** The filter of a table or of a sheet. */
type Filtered = Table | Worksheet;

function range(it: Filtered): Handle | null {
  if (it instanceof Table) return it.showFilterButton ? rangeAt(it.sheet, it.area) : null;
  return it.autoFilter ? rangeAt(it, it.autoFilter.area) : null;
}

/** One element for each column, null where nothing is filtered. */
function criteria(it: Filtered): unknown[] {
  if (it instanceof Table) return it.columns.map(({ id }) => it.filters.get(id) ?? null);
  const { area, criteria: own } = it.autoFilter ?? { area: { columns: 0 }, criteria: new Map<number, unknown>() };
  return Array.from({ length: area.columns }, (_, i) => own.get(i) ?? null);
}

export const AutoFilter: ObjectType<Filtered> = {
  name: "AutoFilter",
  read: {
    Criteria: criteria,
    Enabled: (it) => (it instanceof Table ? it.showFilterButton : it.autoFilter !== undefined),
    IsDataFiltered: (it) => criteria(it).some((one) => one !== null),
  },
  open: {
    GetRange: (it) => range(it) ?? refuse("ItemNotFound", "Nothing is filtered."),
    GetRangeOrNullObject: range,
  },
  invoke: {
    Apply(it, [where, columnIndex, given]: Args, call) {
      const column = columnIndex === null ? undefined : asWhole(columnIndex, "columnIndex", 0);
      const wanted = given === null ? undefined : filterCriteria(given);
      if (!(it instanceof Table)) {
        const { sheet, area } = rangeArgument(call, where, it);
        if (sheet !== it) refuse("InvalidArgument", `The range is on "${sheet.name}", the filter on "${it.name}".`);
        applyAutoFilter(it, area, column, wanted);
        return;
      }
      setTableLook(it, "showFilterButton", true);
      if (column !== undefined && wanted) filterColumn(it, it.columns[columnNumberOf(it, column)]!, wanted);
    },
    ClearColumnCriteria(it, [columnIndex]: Args) {
      const column = asWhole(columnIndex, "columnIndex", 0);
      if (it instanceof Table) clearColumnFilter(it, it.columns[columnNumberOf(it, column)]!);
      else clearAutoFilter(it, column);
    },
    ClearCriteria: (it) => (it instanceof Table ? clearTableFilters(it) : clearAutoFilter(it)),
    Reapply: (it) => (it instanceof Table ? reapplyFilters(it) : reapplyAutoFilter(it)),
    Remove(it) {
      if (!(it instanceof Table)) return removeAutoFilter(it);
      clearTableFilters(it);
      setTableLook(it, "showFilterButton", false);
    },
  },
};
