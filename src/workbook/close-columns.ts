import { isFormula } from "./cell-values";
import { cellAt, isIn, type SheetCells } from "./close-cells";
import type { Replacement } from "./close-write";
import type { Written } from "./contents";
import type { Place } from "./places";
import { asText } from "./text-gate";

/**
 * Formulas that go back into some rows of a table's column, each its own, go back together with what the other rows hold. Alone,
 * the first of them would be filled down: Excel takes a formula in a column that is otherwise blank for the formula of the
 * column.
 */
export function wholeColumns(cells: SheetCells, replacements: readonly Replacement[]): readonly Replacement[] {
  return cells.sheet.tables.reduce(
    (left, { body }) => withColumnsOf(cells, body, left),
    replacements as readonly Replacement[],
  );
}

function withColumnsOf(cells: SheetCells, body: Place, replacements: readonly Replacement[]): readonly Replacement[] {
  const isPart = ({ place }: Replacement): boolean =>
    place.rows < body.rows && isIn(body, place.row, place.column) && isIn(body, place.row, lastColumn(place));
  const parts = replacements.filter(isPart);
  const columns = new Set(
    parts.flatMap(({ place }) => Array.from({ length: place.columns }, (_, i) => place.column + i)),
  );
  return [
    ...replacements.filter((one) => !isPart(one)),
    ...[...columns].map((column) => wholeColumn(cells, { ...body, column, columns: 1 }, parts)),
  ];
}

function lastColumn({ column, columns }: Place): number {
  return column + columns - 1;
}

function wholeColumn(cells: SheetCells, place: Place, parts: readonly Replacement[]): Replacement {
  const { column } = place;
  const partIn = (row: number): Replacement | undefined => parts.find((part) => isIn(part.place, row, column));
  const written = Array.from({ length: place.rows }, (_, i): Written[] => {
    const row = place.row + i;
    const part = partIn(row);
    const own = part?.written[row - part.place.row]?.[column - part.place.column];
    return [own ?? asItIs(cells, row, column)];
  });
  return {
    sheet: cells.sheet.name,
    place,
    isAsSeen: (formula, value, row, at) =>
      partIn(row)?.isAsSeen(formula, value, row, at) ?? formula === cellAt(cells, row, at).formula,
    written,
    formulas: written.filter((_, i) => partIn(place.row + i) !== undefined).length,
  };
}

/** What a cell holds, written once more. */
function asItIs(cells: SheetCells, row: number, column: number): Written {
  const { formula, value } = cellAt(cells, row, column);
  if (isFormula(formula, value)) return String(formula);
  if (typeof value === "number" || typeof value === "boolean" || value === "") return value;
  return asText(String(value));
}
