import type { Workbook } from "./workbook";

const counters = new WeakMap<Workbook, { changes: number }>();

/** Changes after which every cell looks and reads as before. */
const LEAVES_CELLS: ReadonlySet<string> = new Set(["selection", "shapes"]);

/**
 * A number that grows with every change of the workbook but marking cells and what lies on them: whoever keeps something
 * worked out knows when it is stale.
 */
export function version(workbook: Workbook): number {
  let counter = counters.get(workbook);
  if (!counter) {
    const fresh = { changes: 0 };
    counters.set(workbook, fresh);
    workbook.listen(({ kind }) => {
      if (!LEAVES_CELLS.has(kind)) fresh.changes++;
    });
    counter = fresh;
  }
  return counter.changes;
}
