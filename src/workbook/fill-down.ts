import { translateFormulaToR1C1 } from "@borgar/fx";
import type { Block } from "../blueprint/plan";
import { formulaOf, toWrite, type Written } from "./contents";
import type { Drawing } from "./drawing";
import { addressOf, placeOf } from "./places";

/** From so many rows on it pays to send a formula once instead of in every row. */
const ROWS = 4;

/**
 * Writes the formulas of a block. A column that holds the same formula in every row, as Excel fills it down, is sent once:
 * a sheet with hundreds of such rows stays far below what a request may weigh.
 */
export function writeBlockFormulas({ range }: Drawing, block: Block): void {
  const { row, column } = placeOf(block.at);
  const { rows } = block;
  const cells = toWrite(rows, formulaOf);
  if (!cells) return;
  const width = cells[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, i) => filledDown(cells, i, row, column));
  let from = 0;
  for (let i = 0; i <= width; i++) {
    const formula = filled[i];
    if (i < width && formula === undefined) continue;
    // What stands between two such columns goes together, as it is.
    const between = cells.map((line) => line.slice(from, i));
    if (between.some((line) => line.some((cell) => cell !== null))) {
      range({ row, column: column + from, rows: rows.length, columns: i - from }).formulas = between;
    }
    if (formula !== undefined) {
      // Excel gives a single value to every cell; its typings know lists of lists alone.
      range({ row, column: column + i, rows: rows.length, columns: 1 }).formulasR1C1 = formula as unknown as string[][];
    }
    from = i + 1;
  }
}

/** The one formula of a column in R1C1, or nothing where rows differ. */
function filledDown(cells: readonly Written[][], index: number, row: number, column: number): string | undefined {
  if (cells.length < ROWS) return undefined;
  let first: string | undefined;
  for (const [i, line] of cells.entries()) {
    const formula = line[index];
    if (typeof formula !== "string") return undefined;
    const relative = translateFormulaToR1C1(formula, addressOf(row + i, column + index));
    first ??= relative;
    if (relative !== first) return undefined;
  }
  return first;
}
