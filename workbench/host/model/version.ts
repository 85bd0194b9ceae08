import type { Workbook } from "./workbook";

const counters = new WeakMap<Workbook, { changes: number }>();

/** A number that grows with every change of the workbook but marking cells: whoever keeps something worked out knows when it is stale. */
export function version(workbook: Workbook): number {
  let counter = counters.get(workbook);
  if (!counter) {
    const fresh = { changes: 0 };
    counters.set(workbook, fresh);
    workbook.listen(({ kind }) => {
      if (kind !== "selection") fresh.changes++;
    });
    counter = fresh;
  }
  return counter.changes;
}
