/** Bars of several values against one measure: where 0 is, and how long each is, in shares of the whole width. */
export interface Bars {
  readonly zero: number;
  /** In the order of the values; undefined for one that is not there. */
  readonly ends: readonly (number | undefined)[];
}

/**
 * @param values finite numbers, or undefined
 * @param least  how far the measure goes at least: 1 for scores, so that 40 % look like 40 %
 */
export function barsOf(values: readonly (number | undefined)[], least = 0): Bars {
  const there = values.filter((value) => value !== undefined);
  const low = Math.min(0, ...there);
  const high = Math.max(0, least, ...there);
  const span = high - low || 1;
  const at = (value: number): number => (value - low) / span;
  return { zero: at(0), ends: values.map((value) => (value === undefined ? undefined : at(value))) };
}
