import type { SheetPlan } from "../blueprint/plan";
import type { Place } from "./places";

/** A plan and the new sheet it is drawn on. */
export interface Drawing {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  /** The cells of a place; the same object each time, because every new one travels with each request. */
  range(place: Place): Excel.Range;
}

export function drawingOf(plan: SheetPlan, sheet: Excel.Worksheet): Drawing {
  const ranges = new Map<string, Excel.Range>();
  return {
    plan,
    sheet,
    range({ row, column, rows, columns }) {
      const key = [row, column, rows, columns].join();
      const known = ranges.get(key);
      if (known) return known;
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      ranges.set(key, range);
      return range;
    },
  };
}
