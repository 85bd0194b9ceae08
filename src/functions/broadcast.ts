import type { Value } from "../okr/cell";
import { isProblem, type Place, type Problem } from "../okr/problem";
import { Range, Whole, type Read } from "./convert";
import type { Argument, Block } from "./formula";

/** More answers than a sheet of this many rows and columns could take are a mistyped pair of ranges. */
const MOST_CELLS = 5_000_000;

/**
 * Answers element by element, as `=A1:A9*B1` does: one cell serves every element, a column and a row span a grid,
 * equal sizes pair up, a column pairs with every column of a block of its height, a row with every row of a block of
 * its width. Other sizes are refused.
 */
export function broadcast(
  parameters: readonly Argument[],
  values: readonly Read[],
  answer: (...cells: readonly unknown[]) => Value | Problem,
): Block | Problem {
  const size = combinedSize(parameters, values);
  if (isProblem(size)) return size;
  const cells: unknown[] = values.map((value) =>
    value instanceof Range ? value.cell(0, 0) : value instanceof Whole ? value.value : value,
  );
  if (size.rows === 1 && size.columns === 1) return [[answer(...cells)]];

  const spread = spreadRanges(values);
  function element(row: number, column: number): Value | Problem {
    for (let i = 0; i < spread.length; i++) {
      const { index, range, perRow, perColumn } = spread[i]!;
      cells[index] = range.cell(perRow ? row : 0, perColumn ? column : 0);
    }
    const value = answer(...cells);
    return isProblem(value) ? located(value, parameters, spread, row, column) : value;
  }
  const block: (Value | Problem)[][] = [];
  for (let row = 0; row < size.rows; row++) {
    // Most answers are one column: a list made of its first element takes no more room than that.
    const line = [element(row, 0)];
    for (let column = 1; column < size.columns; column++) line.push(element(row, column));
    block.push(line);
  }
  return block;
}

interface Spread {
  readonly index: number;
  readonly range: Range;
  readonly perRow: boolean;
  readonly perColumn: boolean;
}

/** The ranges that change from element to element. */
function spreadRanges(values: readonly Read[]): Spread[] {
  const spread: Spread[] = [];
  values.forEach((range, index) => {
    if (!(range instanceof Range)) return;
    const perRow = range.rows > 1;
    const perColumn = range.columns > 1;
    if (perRow || perColumn) spread.push({ index, range, perRow, perColumn });
  });
  return spread;
}

function combinedSize(
  parameters: readonly Argument[],
  values: readonly Read[],
): { rows: number; columns: number } | Problem {
  let rows = 1;
  let columns = 1;
  let tallest = 0;
  let widest = 0;
  for (let i = 0; i < values.length; i++) {
    const range = values[i];
    if (!(range instanceof Range)) continue;
    const clash = range.rows > 1 && rows > 1 && range.rows !== rows ? tallest : undefined;
    const other = clash ?? (range.columns > 1 && columns > 1 && range.columns !== columns ? widest : undefined);
    if (other !== undefined) {
      return { problem: "sizes-differ", first: sizeOf(other), second: sizeOf(i), spread: true };
    }
    if (range.rows > 1) [rows, tallest] = [range.rows, i];
    if (range.columns > 1) [columns, widest] = [range.columns, i];
  }
  return rows * columns > MOST_CELLS ? { problem: "too-many-cells", rows, columns } : { rows, columns };

  function sizeOf(i: number) {
    const range = values[i] as Range;
    return { argument: parameters[i]!.name, rows: range.rows, columns: range.columns };
  }
}

/** The same problem with the row and column of the range in which the wrong value stands. */
function located(
  problem: Problem,
  parameters: readonly Argument[],
  spread: readonly Spread[],
  row: number,
  column: number,
): Problem {
  if (!("at" in problem) || problem.at.row !== undefined) return problem;
  const at = problem.at;
  const found = spread.find(({ index }) => parameters[index]!.name === at.argument);
  if (!found) return problem;
  const place: Place = {
    argument: at.argument,
    ...(found.perRow && { row: row + 1 }),
    ...(found.perColumn && { column: column + 1 }),
  };
  return { ...problem, at: place };
}
