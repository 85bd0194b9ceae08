import { isFormula } from "./cell-values";

/** What cells hold that are no formulas; a formula counts as blank. */
export function constantsOf({ formulas, values }: Excel.Range): unknown[][] {
  return formulas.map((row, i) =>
    row.map((formula: unknown, j) => (isFormula(formula, values[i]?.[j]) ? "" : formula)),
  );
}

export function isBlank(formula: unknown): boolean {
  return formula === "";
}

/** Whether cells hold nothing, or formulas at most. */
export function isFree(range: Excel.Range): boolean {
  return constantsOf(range).every((row) => row.every(isBlank));
}

/** Whether two blocks of cells hold the same. */
export function isEqual(one: readonly unknown[][], other: readonly unknown[][]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
