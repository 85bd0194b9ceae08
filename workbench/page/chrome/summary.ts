import type { Area } from "../../host/model/area";
import type { Worksheet } from "../../host/model/worksheet";

/** What Excel's status bar says of marked cells: how many hold something, how many a number, and the sum of those. */
export function summary(sheet: Worksheet, areas: readonly Area[]): { filled: number; numbers: number; sum: number } {
  sheet.workbook.calculate();
  const seen = new Set<object>();
  let [numbers, sum] = [0, 0];
  for (const area of areas) {
    for (const { thing } of sheet.cells.within(area)) {
      if (thing.value === null || seen.has(thing)) continue;
      seen.add(thing);
      if (typeof thing.value !== "number") continue;
      numbers++;
      sum += thing.value;
    }
  }
  return { filled: seen.size, numbers, sum };
}
