import type { Area } from "../model/area";
import type { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Worksheet } from "../model/worksheet";

/** What stands behind a Range (one reference) or RangeAreas (several, all on one sheet). */
export type Ranges = RangeReference | readonly RangeReference[];

export interface Place {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** Where a Range or RangeAreas lies now; refuses when its cells have been deleted. */
export function placeOf(it: Ranges): Place {
  const references: readonly RangeReference[] = Array.isArray(it) ? it : [it as RangeReference];
  const sheet = references[0]?.sheet;
  const areas = references.flatMap((reference) => reference.area ?? []);
  if (!sheet || areas.length === 0) refuse("InvalidReference", "The cells of this range have been deleted.");
  return { sheet, areas };
}

/** The value that all have in common; null when they differ, as Excel answers for mixed ranges. */
export function shared<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  let some = false;
  for (const value of values) {
    if (some && value !== first) return null;
    first = value;
    some = true;
  }
  return some ? (first as T) : null;
}
