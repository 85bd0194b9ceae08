import { letter } from "../blueprint/references";
import { cellOf } from "./cell-values";
import { addressOf, type Place } from "./places";
import type { Mend } from "./repair-port";

/** A cell that does not hold its formula. */
export interface WrongCell {
  readonly row: number;
  readonly holds: unknown;
}

interface In {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly header: string | undefined;
}

/**
 * The cells of one column that do not hold their formula, as a person reads them: what somebody typed is named cell by
 * cell; blank cells, and cells with other formulas, are named together where they stand below each other.
 */
export function mendsOfFormulas(wrong: readonly WrongCell[], column: number, on: In): Mend[] {
  const runs: { kind: Kind; cells: WrongCell[] }[] = [];
  for (const cell of wrong) {
    const kind = kindOf(cell.holds);
    const last = runs.at(-1);
    const follows = last?.kind === kind && last.cells.at(-1)?.row === cell.row - 1;
    if (last && follows && kind !== "typed-over") last.cells.push(cell);
    else runs.push({ kind, cells: [cell] });
  }
  return runs.map(({ kind, cells }): Mend => {
    const [{ row, holds }] = cells as [WrongCell, ...WrongCell[]];
    const place = { ...on, ...inCells(on.sheet, { row, column, rows: cells.length, columns: 1 }) };
    if (kind === "cleared") return { mend: kind, ...place, count: cells.length };
    if (kind === "other-formula") return { mend: kind, ...place, holds: String(holds) };
    return { mend: kind, ...place, holds: cellOf(holds) };
  });
}

type Kind = "typed-over" | "other-formula" | "cleared";

function kindOf(holds: unknown): Kind {
  if (holds === "" || holds === undefined || holds === null) return "cleared";
  return typeof holds === "string" && holds.startsWith("=") ? "other-formula" : "typed-over";
}

/** Where a mend is, and where a click leads. */
export function inCells(sheet: string, { row, column, rows, columns }: Place) {
  const first = addressOf(row, column);
  const last = `${letter(column + columns - 1)}${row + rows}`;
  return { at: { sheet, cell: first }, cells: first === last ? first : `${first}:${last}` };
}
