import { tokenize, tokenTypes } from "@borgar/fx";
import type { Workbook } from "../model/workbook";

/** How Excel spells a custom function in a file: `OKR.SCORE` → `_xldudf_OKR_SCORE`. */
export const STORED_PREFIX = "_xldudf_";

export function storedName(name: string): string {
  return STORED_PREFIX + name.replaceAll(".", "_");
}

/**
 * Formulas of an opened file call custom functions by their stored names until the add-in is there; then they get their
 * real ones and live, without being entered again.
 *
 * @param names of all registered functions, with their namespace
 */
export function adoptStoredNames(workbook: Workbook, names: readonly string[]): void {
  if (names.length === 0) return;
  const real = new Map(names.map((name) => [storedName(name).toUpperCase(), name]));
  const adopt = (formula: string) =>
    isStored(formula)
      ? tokenize(formula)
          .map(({ type, value }) => (type === tokenTypes.FUNCTION ? (real.get(value.toUpperCase()) ?? value) : value))
          .join("")
      : formula;
  for (const sheet of workbook.sheets) {
    sheet.cells.forEach((cell) => {
      if (cell.formula !== undefined && isStored(cell.formula)) cell.formula = adopt(cell.formula);
    });
    for (const name of sheet.names) name.formula = adopt(name.formula);
  }
  for (const name of workbook.names) name.formula = adopt(name.formula);
  for (const { columns } of workbook.tables) {
    for (const column of columns) if (column.calculated !== undefined) column.calculated = adopt(column.calculated);
  }
}

/** Texts that were found to have no stored name: the same few stand in thousands of cells. */
const plain = new Set<string>();

function isStored(formula: string): boolean {
  if (plain.has(formula)) return false;
  if (formula.toLowerCase().includes(STORED_PREFIX)) return true;
  if (plain.size >= 20_000) plain.clear();
  plain.add(formula);
  return false;
}
