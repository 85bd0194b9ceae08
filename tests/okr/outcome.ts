import { isProblem } from "../../src/okr/problem";

/** The value itself, or the kind of a problem with the row where it stands: `missing in row 2`. */
export function outcome(result: unknown): unknown {
  if (!isProblem(result)) return result;
  return "at" in result && result.at.row !== undefined ? `${result.problem} in row ${result.at.row}` : result.problem;
}

/** Compares numbers as rule 9 of the formulas does, everything else exactly. */
export function expectOutcome(result: unknown, wanted: unknown): void {
  if (typeof wanted === "number") expect(outcome(result)).toBeCloseTo(wanted, 9);
  else expect(outcome(result)).toEqual(wanted);
}
