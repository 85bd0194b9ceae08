import { clearColumnFilter, filterColumn } from "../model/table-filter";
import type { ObjectType } from "../protocol/object-type";
import { asObject, asOneOf, asText, asWhole, invalid } from "./check";
import type { ColumnOf } from "./handles";

type Args = readonly unknown[];

const KINDS = [
  "BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor", "Values", "TopItems", "TopPercent", "Icon", "Custom",
] as const; // prettier-ignore

/** Checks `Excel.FilterCriteria` as far as its shape goes; what a kind needs is checked where it is worked out. */
export function filterCriteria(given: unknown): Excel.FilterCriteria {
  const criteria = asObject(given, "criteria");
  asOneOf(criteria["filterOn"], KINDS, "criteria.filterOn");
  if (criteria["values"] != null && !Array.isArray(criteria["values"])) invalid("criteria.values must be an array.");
  return Object.fromEntries(
    Object.entries(criteria).filter(([, part]) => part != null),
  ) as unknown as Excel.FilterCriteria;
}

function apply({ table, column }: ColumnOf, criteria: object): void {
  filterColumn(table, column, filterCriteria(criteria));
}

/** A filter by the largest or smallest values. */
const ranked =
  (filterOn: string) =>
  (it: ColumnOf, [count]: Args) =>
    apply(it, { filterOn, criterion1: String(asWhole(count, "count", 1)) });

const colored =
  (filterOn: string) =>
  (it: ColumnOf, [color]: Args) =>
    apply(it, { filterOn, color: asText(color, "color") });

export const Filter: ObjectType<ColumnOf> = {
  name: "Filter",
  read: { Criteria: ({ table, column }) => table.filters.get(column.id) ?? null },
  invoke: {
    Apply: (it, [criteria]: Args) => apply(it, asObject(criteria, "criteria")),
    ApplyBottomItemsFilter: ranked("BottomItems"),
    ApplyBottomPercentFilter: ranked("BottomPercent"),
    ApplyCellColorFilter: colored("CellColor"),
    ApplyCustomFilter: (it, [criterion1, criterion2, operator]: Args) =>
      apply(it, {
        filterOn: "Custom",
        criterion1: asText(criterion1, "criteria1"),
        ...(criterion2 === null ? {} : { criterion2: asText(criterion2, "criteria2") }),
        operator: asOneOf(operator ?? "And", ["And", "Or"], "oper"),
      }),
    ApplyDynamicFilter: (it, [criteria]: Args) =>
      apply(it, { filterOn: "Dynamic", dynamicCriteria: asText(criteria, "criteria") }),
    ApplyFontColorFilter: colored("FontColor"),
    ApplyIconFilter: (it, [icon]: Args) => apply(it, { filterOn: "Icon", icon: asObject(icon, "icon") }),
    ApplyTopItemsFilter: ranked("TopItems"),
    ApplyTopPercentFilter: ranked("TopPercent"),
    ApplyValuesFilter(it, [values]: Args) {
      if (!Array.isArray(values)) invalid("values must be an array of texts or dates.");
      apply(it, { filterOn: "Values", values });
    },
    Clear: ({ table, column }) => clearColumnFilter(table, column),
  },
};
