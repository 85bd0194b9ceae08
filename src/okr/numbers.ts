/** Rule 9 of the formulas: thresholds forgive what binary fractions cannot hold, so that 0.1 + 0.2 + 0.4 is 0.7. */
const TOLERANCE = 1e-9;

/** Fractions: a ≥ b, with an absolute tolerance. */
export function atLeast(a: number, b: number): boolean {
  return a >= b - TOLERANCE;
}

/** Fractions: a > b, and by more than the tolerance. */
export function above(a: number, b: number): boolean {
  return a > b + TOLERANCE;
}

/** Values in a unit of their own: a ≥ b, with a tolerance relative to the larger of the two. */
export function reaches(a: number, b: number): boolean {
  return a >= b || b - a <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether two values in a unit of their own are the same within `share` of the larger. */
export function same(a: number, b: number, share = TOLERANCE): boolean {
  return a === b || Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/**
 * A sum that keeps what is lost when small numbers meet large ones (Neumaier), so that the order of the rows does not
 * show in the result. Overflow gives an infinity or NaN, for the caller to refuse.
 *
 * @param term what a value adds to the sum; itself when left out
 */
export function sum(values: readonly number[], term = (value: number, _i: number) => value): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = term(values[i]!, i);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
