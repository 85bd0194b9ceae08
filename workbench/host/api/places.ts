import type { Area } from "../model/area";
import type { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import { spot } from "./handles";
import type { Worksheet } from "../model/worksheet";

/** What stands behind a Range (one reference) or RangeAreas (several, all on one sheet). */
export type Ranges = RangeReference | readonly RangeReference[];

interface Place {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** Where a Range or RangeAreas lies now; refuses when all its cells, or their sheet, have been deleted. */
export function placeOf(it: Ranges): Place {
  if (isOne(it)) {
    const { sheet, area } = spot(it);
    return { sheet, areas: [area] };
  }
  const left = it.filter(({ area }) => area !== undefined).map(spot);
  const [first] = left;
  if (!first) refuse("InvalidReference", "The cells of these ranges have been deleted.");
  return { sheet: first.sheet, areas: left.map(({ area }) => area) };
}

function isOne(it: Ranges): it is RangeReference {
  return !Array.isArray(it);
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
