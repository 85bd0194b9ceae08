import type { Cell } from "../cell";

/** A cell as typed: `null` for every kind of blank, spaces alone too. */
export function filled(cell: Cell): Exclude<Cell, undefined> {
  if (cell === undefined) return null;
  return typeof cell === "string" && cell.trim() === "" ? null : cell;
}
