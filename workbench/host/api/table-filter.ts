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
  const parts = asObject(given, "criteria");
  const criteria: Excel.FilterCriteria = { filterOn: asOneOf(parts["filterOn"], KINDS, "criteria.filterOn") };
  for (const key of ["color", "criterion1", "criterion2", "subField"] as const) {
    if (parts[key] != null) criteria[key] = asText(parts[key], `criteria.${key}`);
  }
  const { dynamicCriteria, icon, operator, values } = parts;
  // Which words there are is known where dates and averages are worked out.
  if (dynamicCriteria != null)
    criteria.dynamicCriteria = asText(dynamicCriteria, "criteria.dynamicCriteria") as "Today";
  if (operator != null) criteria.operator = asOneOf(operator, ["And", "Or"], "criteria.operator");
  if (icon != null) criteria.icon = iconArgument(icon);
  if (values != null) criteria.values = valuesArgument(values);
  return criteria;
}

function iconArgument(given: unknown): Excel.Icon {
  const { index, set } = asObject(given, "criteria.icon");
  return { index: asWhole(index, "criteria.icon.index", 0), set: asText(set, "criteria.icon.set") as "ThreeArrows" };
}

const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

function valuesArgument(given: unknown): (string | Excel.FilterDatetime)[] {
  if (!Array.isArray(given)) invalid("criteria.values must be an array.");
  return given.map((value: unknown) => {
    if (typeof value === "string") return value;
    const { date, specificity } = asObject(value, "A value of criteria.values");
    return { date: asText(date, "date"), specificity: asOneOf(specificity, SPECIFICITIES, "specificity") };
  });
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
