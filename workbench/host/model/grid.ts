import type { Area } from "./area";

/** A sparse rectangle of things: only what is there takes room. Rows and columns count from zero. */
export class Grid<T> {
  private rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, thing: T): void {
    const cells = this.rows.get(row) ?? new Map<number, T>();
    this.rows.set(row, cells.set(column, thing));
  }

  delete(row: number, column: number): boolean {
    const cells = this.rows.get(row);
    if (!cells?.delete(column)) return false;
    if (cells.size === 0) this.rows.delete(row);
    return true;
  }

  /** What is there within an area, row by row and from left to right; walks things, not places. */
  *within(area: Area): Generator<{ row: number; column: number; thing: T }> {
    const last = { row: area.row + area.rows, column: area.column + area.columns };
    for (const row of this.keysBetween(this.rows, area.row, last.row)) {
      const cells = this.rows.get(row)!;
      for (const column of this.keysBetween(cells, area.column, last.column)) {
        const thing = cells.get(column);
        if (thing !== undefined) yield { row, column, thing };
      }
    }
  }

  /** Everything that is there, in no order: the cheapest way through a large sheet. */
  forEach(visit: (thing: T, row: number, column: number) => void): void {
    for (const [row, cells] of this.rows) for (const [column, thing] of cells) visit(thing, row, column);
  }

  /** Everything that is there by its rows, in no order; the columns of a row are in no order either. */
  eachRow(visit: (row: number, cells: ReadonlyMap<number, T>) => void): void {
    for (const [row, cells] of this.rows) visit(row, cells);
  }

  /** How many rows hold something. */
  get rowCount(): number {
    return this.rows.size;
  }

  hasRow(row: number): boolean {
    return this.rows.has(row);
  }

  /** The smallest area that holds everything; undefined when empty. `counts` decides what is something. */
  used(counts: (thing: T) => boolean = () => true): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, thing] of cells) {
        if (!counts(thing)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves every thing to where `to` sends it; `undefined` drops it. For inserting and deleting cells. */
  rearrange(to: (row: number, column: number) => { row: number; column: number } | undefined): void {
    const before = this.rows;
    this.rows = new Map();
    for (const [row, cells] of before) {
      for (const [column, thing] of cells) {
        const place = to(row, column);
        if (place) this.set(place.row, place.column, thing);
      }
    }
  }

  private keysBetween(map: ReadonlyMap<number, unknown>, from: number, to: number): number[] {
    if (to - from <= map.size) {
      const keys: number[] = [];
      for (let key = from; key < to; key++) if (map.has(key)) keys.push(key);
      return keys;
    }
    return [...map.keys()].filter((key) => key >= from && key < to).sort((a, b) => a - b);
  }
}
