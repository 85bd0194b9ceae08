import { forestOf } from "../okr/kpi/forest";
import { valuesOf } from "../okr/kpi/values";
import { key } from "../okr/quality/lines";
import type { OpenLog } from "../workbook/open-log";
import { rowsOf } from "../workbook/to-book";

/** What binary fractions add behind them is nothing that anybody would type. */
const DIGITS = 12;

/**
 * What the KPI tree of each key result comes to now, by its id as `key` has it: a value that can be checked in without being
 * typed again. Only where the root hangs together with its tree, has a value, and counts in the unit of the key result.
 */
export function treeValuesOf({ book, found, names, reading }: OpenLog): ReadonlyMap<string, number> {
  const nodes = rowsOf(found, reading, names.texts, "tree");
  const forest = forestOf(
    nodes,
    book.keyResults.map(({ id }) => id),
  );
  const values = valuesOf(forest, "current");
  const ofRoots = forest.roots.flatMap((root): [string, number][] => {
    const value = values[root]!.value;
    const { keyResult, unit } = nodes[root]!;
    const own = book.keyResults.find(({ id }) => key(id) === key(keyResult));
    return forest.wrong[root] || value === undefined || own?.unit !== unit
      ? []
      : [[key(keyResult), Number(value.toPrecision(DIGITS))]];
  });
  return new Map(ofRoots);
}
