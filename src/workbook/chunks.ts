/** No answer of Excel on the web may pass 5 MB; ours stay below 4, and half of that is aimed at. */
const AIM = 2_000_000;

/** Rows of a table that are read before its size is known. */
export const FIRST_ROWS = 250;

const encoder = new TextEncoder();

/** So many times as many rows as are known are read at once: the longer notes may all stand further down. */
const MOST_GROWTH = 16;

/** Bytes of a value in a response. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Some rows of one of several tables. */
export interface Piece {
  readonly table: number;
  readonly from: number;
  readonly rows: number;
}

export interface Open {
  readonly table: number;
  /** The first row that has not been read. */
  readonly from: number;
  /** How many rows are left. */
  readonly rows: number;
  /** What one of its rows took so far, in bytes. */
  readonly bytesPerRow: number;
}

/** The pieces that are read together next: as many rows as fit, and at least one. */
export function nextPieces(open: readonly Open[], aim = AIM): Piece[] {
  const pieces: Piece[] = [];
  let room = aim;
  for (const { table, from, rows, bytesPerRow } of open) {
    const fitting = Math.floor(room / Math.max(1, bytesPerRow));
    const known = Math.max(1, from) * MOST_GROWTH;
    const taken = Math.min(rows, known, pieces.length === 0 ? Math.max(1, fitting) : fitting);
    if (taken === 0) break;
    pieces.push({ table, from, rows: taken });
    room -= taken * bytesPerRow;
  }
  return pieces;
}
