import { isFault, type Cell } from "../cell";
import { filled } from "../log/cells";
import type { Field, KpiProblem } from "./problem";

/** Blank, spaces alone, or what a formula shows that has nothing to say yet. */
export function isBlank(cell: Cell): boolean {
  return filled(cell) === null;
}

/** A number to calculate with, or nothing. */
export function numberIn(cell: Cell): number | undefined {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : undefined;
}

/** Why a cell holds no number, where it holds something. */
export function unusable(cell: Cell, node: string, field: Field): KpiProblem | undefined {
  if (isBlank(cell) || numberIn(cell) !== undefined) return undefined;
  if (!isFault(cell)) return { problem: "not-a-number", node, field, found: cell };
  switch (cell.fault) {
    case "#REF!":
      return { problem: "reference-deleted", node, field };
    case "#DIV/0!":
      return { problem: "divides-by-zero", node, field };
    default:
      return { problem: "error-value", node, field, error: cell.fault };
  }
}
