import { isMissing, type Cell, type List } from "./cell";
import { placeIn, unusable } from "./fields";
import type { Problem } from "./problem";
import { hashOf, rowIndex } from "./row-index";

/** How many ids the sentence about a loop spells out. */
const LOOP_SPELLED = 10;

/** Rows that name their parents, as a tree (or several). All arrays have one place for each row. */
export interface Tree {
  /** The row of the parent; -1 for a root, for a row that is none and for a row whose parent is unknown. */
  readonly parents: Int32Array;
  /** The rows of the children of a row, in row order. */
  readonly children: (row: number) => readonly number[];
  /** What is wrong with the id or the parent of a row, or the loop it is part of; there is room for more. */
  readonly wrong: (Problem | undefined)[];
  /** Every row that is in no loop, each after all its children. */
  readonly upwards: Int32Array;
}

/**
 * Reads rows of ids and parents, compared as trimmed text without regard to case. Time and memory grow with the number
 * of rows, whatever the depth.
 *
 * @param isNoRow whether a row may be blank: then it is not part of any tree
 */
export function readTree(ids: List, parents: List, isNoRow: (row: number) => boolean): Tree {
  const count = ids.cells.length;
  const wrong = new Array<Problem | undefined>(count).fill(undefined);
  const find = rowIndex(ids.cells);
  const hashes = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    if (isNoRow(row)) continue;
    const id = ids.cells[row];
    const hash = hashOf(id);
    const first = hash ? find(id, hash, row) : -1;
    if (first < 0) wrong[row] = notAnId(ids, row, "ids");
    else if (first < row) {
      wrong[row] = doubled(ids, row, first);
      wrong[first] ??= doubled(ids, first, row);
    }
  }
  for (let row = 0; row < count; row++) {
    const parent = parents.cells[row];
    hashes[row] = hashOf(parent);
    if (!hashes[row] && !isMissing(parent)) wrong[row] ??= notAnId(parents, row, "parents");
  }
  // A loop that does little else finds the parents faster: while one of them comes from afar, the next is asked for.
  const above = hashes.map((hash, row) => (hash ? find(parents.cells[row], hash) : -1));
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count);
  const waiting = new Int32Array(count);
  for (let row = count - 1; row >= 0; row--) {
    const parent = above[row]!;
    if (parent >= 0) {
      next[row] = first[parent]!;
      first[parent] = row;
      waiting[parent]!++;
    } else if (hashes[row]) wrong[row] ??= unknown(parents, row);
  }
  const upwards = childrenFirst(above, waiting);
  nameLoops(ids, above, waiting, wrong);
  return { parents: above, children, wrong, upwards };

  function children(row: number): number[] {
    const rows: number[] = [];
    for (let child = first[row]!; child >= 0; child = next[child]!) rows.push(child);
    return rows;
  }
}

function notAnId(list: List, row: number, argument: string): Problem {
  const found = list.cells[row];
  const at = placeIn(list, row, argument);
  return isMissing(found)
    ? { problem: "id-missing", at }
    : (unusable(found, at) ?? { problem: "not-an-id", at, found });
}

function textOf(list: List, row: number): string {
  return String(list.cells[row] as Cell).trim();
}

function unknown(parents: List, row: number): Problem {
  return { problem: "parent-unknown", at: placeIn(parents, row, "parents"), parent: textOf(parents, row) };
}

function doubled(ids: List, row: number, other: number): Problem {
  return { problem: "id-doubled", at: placeIn(ids, row, "ids"), id: textOf(ids, row), row: other + 1 };
}

/** Leaves first, then the rows whose children have all had their turn. Rows of a loop wait for ever. */
function childrenFirst(above: Int32Array, waiting: Int32Array): Int32Array {
  const order = new Int32Array(above.length);
  let end = 0;
  for (let row = 0; row < above.length; row++) if (!waiting[row]) order[end++] = row;
  for (let i = 0; i < end; i++) {
    const parent = above[order[i]!]!;
    if (parent >= 0 && --waiting[parent]! === 0) order[end++] = parent;
  }
  return order.subarray(0, end);
}

function nameLoops(ids: List, above: Int32Array, waiting: Int32Array, wrong: (Problem | undefined)[]) {
  for (let start = 0; start < above.length; start++) {
    if (!waiting[start]) continue;
    const rows: number[] = [];
    for (let row = start; waiting[row]; row = above[row]!) {
      waiting[row] = 0;
      rows.push(row);
    }
    const spelled = rows.slice(0, LOOP_SPELLED).map((row) => textOf(ids, row));
    const loop: Problem = { problem: "loop", ids: spelled, length: rows.length };
    for (const row of rows) wrong[row] ??= loop;
  }
}
