import { isMissing, type Cell, type List } from "./cell";
import { placeIn, unusable } from "./fields";
import { isProblem, type Problem } from "./problem";
import { rowIndex } from "./row-index";

/** How many ids the sentence about a loop spells out. */
const LOOP_SPELLED = 10;

/** Rows that name their parents, as a tree (or several). All arrays have one place for each row. */
export interface Tree {
  /** The row of the parent; -1 for a root, for a row that is none and for a row whose parent is unknown. */
  readonly parents: readonly number[];
  /** The rows of the children, in row order. */
  readonly children: readonly (readonly number[])[];
  /** What is wrong with the id or the parent of a row, or the loop it is part of. */
  readonly wrong: readonly (Problem | undefined)[];
  /** Every row that is in no loop, each after all its children. */
  readonly upwards: readonly number[];
}

/**
 * Reads rows of ids and parents, compared as trimmed text without regard to case. Time and memory grow with the number
 * of rows, whatever the depth.
 *
 * @param isNoRow whether a row may be blank: then it is not part of any tree
 */
export function readTree(ids: List, parents: List, isNoRow: (row: number) => boolean): Tree {
  const count = ids.cells.length;
  const wrong: (Problem | undefined)[] = Array<Problem | undefined>(count).fill(undefined);
  const rowOf = rowIndex(count);
  for (let row = 0; row < count; row++) {
    if (isNoRow(row)) continue;
    const id = readKey(ids, row, "ids");
    if (isProblem(id)) wrong[row] = id;
    else if (id === undefined) wrong[row] = { problem: "id-missing", at: placeIn(ids, row, "ids") };
    else {
      const first = rowOf(id, row);
      if (first !== row) {
        wrong[row] = doubled(ids, row, first);
        wrong[first] ??= doubled(ids, first, row);
      }
    }
  }
  const parentOf = Array<number>(count).fill(-1);
  for (let row = 0; row < count; row++) {
    const key = readKey(parents, row, "parents");
    if (key === undefined) continue;
    if (isProblem(key)) wrong[row] ??= key;
    else {
      const parent = (parentOf[row] = rowOf(key));
      if (parent < 0) wrong[row] ??= unknown(parents, row);
    }
  }
  const children = childrenOf(parentOf);
  const upwards = childrenFirst(parentOf, children);
  nameLoops(ids, parentOf, upwards, wrong);
  return { parents: parentOf, children, wrong, upwards };
}

function readKey(list: List, row: number, argument: string): string | undefined | Problem {
  const cell = list.cells[row];
  if (isMissing(cell)) return undefined;
  if (typeof cell === "string" || typeof cell === "number") return String(cell).trim().normalize("NFC").toLowerCase();
  const at = placeIn(list, row, argument);
  return unusable(cell, at) ?? { problem: "not-an-id", at, found: cell };
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

const NO_CHILDREN: readonly number[] = [];

/** Lists of just the length they need, because a list that grows takes room for many more; leaves share one. */
function childrenOf(parentOf: readonly number[]): (readonly number[])[] {
  const left = new Uint32Array(parentOf.length);
  for (const parent of parentOf) if (parent >= 0) left[parent]!++;
  const children = Array.from(left, (count) => (count === 0 ? NO_CHILDREN : new Array<number>(count)));
  for (let row = parentOf.length - 1; row >= 0; row--) {
    const parent = parentOf[row]!;
    if (parent >= 0) (children[parent] as number[])[--left[parent]!] = row;
  }
  return children;
}

/** Leaves first, then the rows whose children have all had their turn. Rows of a loop never have theirs. */
function childrenFirst(parentOf: readonly number[], children: readonly (readonly number[])[]): number[] {
  const waiting = children.map((rows) => rows.length);
  const order: number[] = [];
  for (let row = 0; row < waiting.length; row++) if (waiting[row] === 0) order.push(row);
  for (let i = 0; i < order.length; i++) {
    const parent = parentOf[order[i]!]!;
    if (parent >= 0 && --waiting[parent]! === 0) order.push(parent);
  }
  return order;
}

function nameLoops(ids: List, parentOf: readonly number[], upwards: readonly number[], wrong: (Problem | undefined)[]) {
  const seen = new Uint8Array(parentOf.length);
  for (const row of upwards) seen[row] = 1;
  for (let start = 0; start < parentOf.length; start++) {
    if (seen[start]) continue;
    const rows: number[] = [];
    for (let row = start; !seen[row]; row = parentOf[row]!) {
      seen[row] = 1;
      rows.push(row);
    }
    const spelled = rows.slice(0, LOOP_SPELLED).map((row) => textOf(ids, row));
    const loop: Problem = { problem: "loop", ids: spelled, length: rows.length };
    for (const row of rows) wrong[row] ??= loop;
  }
}
