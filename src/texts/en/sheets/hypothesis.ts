/** The sentence of a hypothesis, as its column says it; what the row holds stands between the parts. */
export const hypothesis = {
  quotes: ['"', '"'],
  /** Work, driver, from, to, key result. */
  parts: ['If we do this: "', '", then ', " moves from ", " to ", ', so "'],
  reaches: ['" reaches ', "."],
  movesToo: '" moves too.',
} as const;
