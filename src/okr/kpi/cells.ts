import { isFault, isMissing, type Cell } from "../cell";
import type { Field, KpiProblem } from "./problem";

/** Blank, or what a formula shows that has nothing to say yet. */
export function isBlank(cell: Cell): boolean {
  return isMissing(cell) || cell === "";
}

/** A number to calculate with, or nothing. */
export function numberIn(cell: Cell): number | undefined {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : undefined;
}

/** Why a cell holds no number, where it holds something. */
export function unusable(cell: Cell, node: string, field: Field): KpiProblem | undefined {
  if (isBlank(cell) || numberIn(cell) !== undefined) return undefined;
  return isFault(cell)
    ? { problem: "error-value", node, field, error: cell.fault }
    : { problem: "not-a-number", node, field, found: cell };
}
