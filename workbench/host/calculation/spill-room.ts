import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import type { Home } from "../model/formula";
import type { Cell } from "../model/values";

/** Who covers which cells with an answer larger than one cell, during one calculation. */
export class SpillRoom {
  private readonly taken = new Map<string, Map<number, Cell>>();
  private readonly areas = new Map<Cell, { sheet: string; area: Area }>();

  /** @param isWorkedOut whether the answer of a formula is laid out anew now; that of any other stands */
  constructor(private readonly isWorkedOut: (cell: Cell) => boolean) {}

  /**
   * Takes the room for an answer of this size, if it is free: within the sheet, outside tables and merged cells, and
   * with nothing in it but what was spilled before.
   *
   * @returns false for `#SPILL!`
   */
  take(owner: Cell, { sheet, row, column }: Home, rows: number, columns: number): boolean {
    this.release(owner);
    const area: Area = { row, column, rows, columns };
    if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) return false;
    if (sheet.merges.some((merge) => intersection(merge, area))) return false;
    if (sheet.workbook.tables.some((table) => table.sheet === sheet && table.touches(area))) return false;
    for (const { row: r, column: c, thing } of sheet.cells.within(area)) {
      const own = r === row && c === column;
      const parent = thing.spillOf && sheet.cells.get(thing.spillOf.row, thing.spillOf.column);
      if (parent?.spill && parent !== owner && !this.isWorkedOut(parent)) return false;
      if (!own && !thing.spillOf && (thing.formula !== undefined || thing.value !== null)) return false;
    }
    const taken = this.taken.get(sheet.id) ?? new Map<number, Cell>();
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) if (taken.has(r * MAX_COLUMNS + c)) return false;
    }
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) taken.set(r * MAX_COLUMNS + c, owner);
    }
    this.taken.set(sheet.id, taken);
    this.areas.set(owner, { sheet: sheet.id, area });
    return true;
  }

  release(owner: Cell): void {
    const held = this.areas.get(owner);
    if (!held) return;
    const taken = this.taken.get(held.sheet)!;
    for (const [place, by] of taken) if (by === owner) taken.delete(place);
    this.areas.delete(owner);
  }

  /** Is this cell covered by somebody's answer? */
  covers(sheetId: string, row: number, column: number): boolean {
    return this.taken.get(sheetId)?.has(row * MAX_COLUMNS + column) ?? false;
  }
}
