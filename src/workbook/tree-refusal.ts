import type { Cell } from "../okr/cell";
import type { Forest } from "../okr/kpi/forest";
import { isSame, isTakeable, TEXT_LIMIT } from "./cell-values";
import { addressOf } from "./places";
import type { WorkbookProblem } from "./problem";
import { isKey } from "./row-look";
import { keyOf } from "./to-book";
import type { TreeTable } from "./tree-plan";
import type { NodeChange, NodeField, TreeChange } from "./tree-port";
import { heldText, TYPED, type Held } from "./tree-rows";

/** Why a change of the trees must not be written, before anything of it is. */
export function refusalOf(
  table: TreeTable,
  forest: Forest,
  { adds, changes }: TreeChange,
  gone: ReadonlySet<number>,
): WorkbookProblem | undefined {
  const { rows, sheet } = table;
  const placesOf = (id: string): number[] => rows.flatMap(({ cells }, i) => (isKey(cells.id.value, id) ? [i] : []));
  const one = (id: string): number | WorkbookProblem => {
    const places = placesOf(id).filter((i) => !gone.has(i));
    if (places.length > 1) return { problem: "key-doubled", sheet, key: id };
    return places[0] ?? { problem: "row-gone", sheet, key: id };
  };
  for (const node of adds) {
    const long = TYPED.map((field) => ({ field, to: field === "id" || field === "parent" ? "" : (node[field] ?? "") }))
      .filter(({ to }) => typeof to === "string")
      .map(({ field, to }) => tooLong(table, field, to as string))
      .find((problem) => problem !== undefined);
    if (long) return long;
    if (!node.parent || "key" in node.parent) continue;
    const parent = one(node.parent.id);
    if (typeof parent !== "number") return parent;
  }
  for (const change of changes) {
    const row = one(change.id);
    if (typeof row !== "number") return row;
    const why = refusedCell(table, forest, change, row, gone);
    if (why) return why;
  }
  return undefined;
}

function refusedCell(
  table: TreeTable,
  forest: Forest,
  { id, cells }: NodeChange,
  row: number,
  gone: ReadonlySet<number>,
): WorkbookProblem | undefined {
  const { texts, sheet, place } = table;
  const children = forest.children(row);
  const isInner = children.length > 0;
  const losesAll = isInner && children.every((child) => gone.has(child));
  for (const [field, { from, to }] of Object.entries(cells) as [NodeField, NodeChange["cells"][NodeField] & object][]) {
    const held = table.rows[row]!.cells[field];
    const header = texts.treeColumns[field];
    const cell = addressOf(place.row + row, place.fields[field]);
    if (typeof to === "string") {
      const long = tooLong(table, field, to);
      if (long) return long;
    }
    // What inner nodes are worked out by is the pane's own, and moves with its cells.
    const isOurs = held.formula !== undefined && isInner && field !== "benchmark";
    if (isOurs && (losesAll || isFormula(from))) continue;
    if (isOurs) return { problem: "cell-is-formula", sheet, cell, key: id, header, formula: held.formula! };
    const asKnown = field === "operator" ? keyOf(texts, "operators", heldText(held)) : held.value;
    if (!isAsSeen(held, asKnown, from)) {
      return { problem: "row-changed", sheet, cell, key: id, header, holds: held.value, shows: shownAs(held) };
    }
  }
  return undefined;
}

function isFormula(from: Cell | { readonly formula: string }): from is { readonly formula: string } {
  return typeof from === "object" && from !== null && "formula" in from;
}

function isAsSeen(held: Held, asKnown: Cell, from: Cell | { readonly formula: string }): boolean {
  if (isFormula(from)) return held.formula === from.formula;
  return held.formula === undefined && (isSame(asKnown, from) || isSame(held.value, from));
}

function shownAs(held: Held): string {
  return held.formula ?? heldText(held);
}

function tooLong({ texts }: TreeTable, field: NodeField | "id" | "parent", to: string): WorkbookProblem | undefined {
  if (isTakeable({ text: to })) return undefined;
  return { problem: "text-not-for-a-cell", header: texts.treeColumns[field], length: to.length, limit: TEXT_LIMIT };
}
