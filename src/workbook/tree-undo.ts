import { isFault, type Cell } from "../okr/cell";
import type { Forest } from "../okr/kpi/forest";
import { MEASURES } from "../okr/kpi/node";
import { isSame } from "./cell-values";
import { keyOf, textOf } from "./to-book";
import type { TreeTable } from "./tree-plan";
import type { NewNode, NodeChange, NodeField, TreeChange, Value } from "./tree-port";
import { heldText, TYPED, type Held, type TreeRow } from "./tree-rows";

type Fields = Exclude<(typeof TYPED)[number], "id" | "parent">;

const FIELDS = TYPED.filter((field): field is Fields => field !== "id" && field !== "parent");

/** The change that takes another one back. */
export function undoOf(
  table: TreeTable,
  forest: Forest,
  { adds, changes }: TreeChange,
  gone: ReadonlySet<number>,
  written: readonly TreeRow[],
  ids: Readonly<Record<string, string>>,
): TreeChange {
  const isAdded = (parent: NewNode["parent"]): boolean => parent !== undefined && "key" in parent;
  return {
    adds: forest.order.filter((i) => gone.has(i)).map((i) => asItWas(table, forest, gone, i)),
    // A row that is emptied because a table keeps one comes back with the rest of its subtree.
    changes: written
      .filter(({ origin }) => origin === undefined || !gone.has(origin))
      .flatMap((row) => changedBack(table, forest, changes, row)),
    removes: adds.filter(({ parent }) => !isAdded(parent)).map(({ key }) => ids[key]!),
  };
}

function asItWas({ texts, rows }: TreeTable, forest: Forest, gone: ReadonlySet<number>, i: number): NewNode {
  const { cells } = rows[i]!;
  const id = heldText(cells.id);
  const parent = forest.parentOf(i);
  const parentId = parent < 0 ? undefined : heldText(rows[parent]!.cells.id);
  const siblings = parent < 0 ? [] : forest.children(parent);
  const next = siblings.slice(siblings.indexOf(i) + 1).find((sibling) => !gone.has(sibling));
  const isInner = forest.children(i).length > 0;
  const value = (field: Fields): Value | string => {
    const held = cells[field];
    // Formulas of inner nodes are written anew.
    return isInner && held.formula !== undefined && field !== "benchmark" ? null : valueOf(held);
  };
  const of = (field: Fields): string => heldText(cells[field]);
  return {
    key: id,
    id,
    parent: parentId === undefined ? undefined : gone.has(parent) ? { key: parentId } : { id: parentId },
    ...(next !== undefined && { before: heldText(rows[next]!.cells.id) }),
    ...{ node: of("node"), segment: of("segment"), keyResult: of("keyResult"), unit: of("unit") },
    operator: keyOf(texts, "operators", of("operator")),
    ...{ baseline: value("baseline"), current: value("current"), target: value("target") },
    ...{ benchmark: value("benchmark"), base: value("base"), plan: value("plan"), stretch: value("stretch") },
  };
}

/** The cells of a row that is there before and after, as they were. */
function changedBack(
  { texts, rows }: TreeTable,
  forest: Forest,
  changes: readonly NodeChange[],
  { origin, cells }: TreeRow,
): NodeChange[] {
  if (origin === undefined) return [];
  const was = rows[origin]!.cells;
  const isInner = forest.children(origin).length > 0;
  const back = FIELDS.flatMap((field): [NodeField, { from: Cell | { formula: string }; to: Value | string }][] => {
    const [before, now] = [was[field], cells[field]];
    if (before === now || (before.formula === now.formula && isSame(before.value, now.value))) return [];
    const isMeasure = MEASURES.some((measure) => measure === field);
    if (isInner && isMeasure && before.formula !== undefined) return [];
    const said = (held: Held): Cell => (field === "operator" ? keyOf(texts, "operators", heldText(held)) : held.value);
    const from = now.formula === undefined ? said(now) : { formula: now.formula };
    return [[field, { from, to: field === "operator" ? String(said(before) ?? "") : valueOf(before) }]];
  });
  if (back.length === 0) return [];
  // A node that was filled into the blank row of a fresh table goes as a whole.
  const id = heldText(was.id);
  return id === "" && !changes.some((change) => change.id === id) ? [] : [{ id, cells: Object.fromEntries(back) }];
}

/** A number, a reference, or else what a person typed there. */
function valueOf({ value, formula }: Held): Value | string {
  if (formula !== undefined) return { formula };
  if (typeof value === "number") return value;
  const text = isFault(value) ? value.fault : textOf(value);
  return text === "" ? null : text;
}
