/** Digits of a number that was worked out; more of them say nothing to a reader. */
const DIGITS = 4;

/** A number that was worked out, as people read it: four digits that say something, and never fewer than it has whole ones. */
export function worked(value: number, digits = DIGITS): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  return Number(value.toPrecision(Math.min(15, Math.max(digits, whole))));
}
