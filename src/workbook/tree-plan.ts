import { followingIds } from "../okr/next-id";
import type { Forest } from "../okr/kpi/forest";
import { MEASURES } from "../okr/kpi/node";
import type { SheetTexts } from "../texts/texts";
import type { WorkbookProblem } from "./problem";
import { isKey } from "./row-look";
import { refusalOf } from "./tree-refusal";
import {
  BLANK,
  forestIn,
  heldText,
  subtreeOf,
  TYPED,
  withFormulas,
  type Held,
  type TreePlace,
  type TreeRow,
  type TypedField,
} from "./tree-rows";
import type { NewNode, NodeField, TreeChange, Value } from "./tree-port";
import { undoOf } from "./tree-undo";

/** What a change of the trees comes to: pure data, from what a look at the table has found. */

/** What ids of nodes begin with. */
export const ID_PREFIX = "N";

/** The table of nodes as it was found. */
export interface TreeTable {
  readonly texts: SheetTexts;
  readonly sheet: string;
  readonly rows: readonly TreeRow[];
  readonly place: TreePlace & { readonly fields: Readonly<Record<TypedField, number>> };
  /** Ids that other tables still name, though their rows may be gone. */
  readonly named: readonly string[];
}

export interface TreePlan {
  /** The rows as they are to be, with those that go still among them: so each knows its place at every step. */
  readonly steps: readonly PlannedRow[];
  /** The same without those that go. */
  readonly rows: readonly TreeRow[];
  readonly ids: Readonly<Record<string, string>>;
  readonly undo: TreeChange;
}

export interface PlannedRow {
  readonly row: TreeRow;
  readonly goes: boolean;
}

/** A row while the plan is made. */
interface Draft {
  readonly origin: number | undefined;
  cells: Record<TypedField, Held>;
  goes: boolean;
  touched: boolean;
}

/** @returns why nothing must be written, or what is to be */
export function planTree(table: TreeTable, change: TreeChange): TreePlan | WorkbookProblem {
  const { texts, rows } = table;
  const forest = forestIn(texts, rows);
  const gone = goneIn(table, forest, change);
  if ("problem" in gone) return gone;
  const why = refusalOf(table, forest, change, gone.rows);
  if (why) return why;

  const drafts = rows.map(({ origin, cells }, i): Draft => {
    const goes = gone.rows.has(i);
    return { origin, cells: { ...cells }, goes, touched: change.mend === true };
  });
  const ids = idsOf(table, change);
  applyChanges(texts, drafts, change);
  becomeLeaves(drafts, forest, change);
  for (const node of change.adds) insert(texts, drafts, node, ids);
  keepOneRow(drafts);
  for (const i of gone.rows) {
    const parent = drafts[rowIndex(drafts, forest.parentOf(i))];
    if (parent) parent.touched = true;
  }

  const left = drafts.filter(({ goes }) => !goes);
  const touched = left.map((draft) => draft.touched);
  const written = withFormulas(texts, left, table.place, (i) => touched[i]!);
  const final = new Map(left.map((draft, i) => [draft, written[i]!]));
  return {
    steps: drafts.map((draft) => ({ row: final.get(draft) ?? draft, goes: draft.goes })),
    rows: written,
    ids,
    undo: undoOf(table, forest, change, gone.rows, written, ids),
  };
}

function rowIndex(drafts: readonly Draft[], origin: number): number {
  return drafts.findIndex((draft) => origin >= 0 && draft.origin === origin);
}

/** The rows of the subtrees that go. */
function goneIn(
  { rows, sheet }: TreeTable,
  forest: Forest,
  { removes }: TreeChange,
): { readonly rows: ReadonlySet<number> } | WorkbookProblem {
  const gone = new Set<number>();
  for (const id of removes) {
    const places = rows.flatMap(({ cells }, i) => (isKey(cells.id.value, id) ? [i] : []));
    if (places.length === 0) return { problem: "row-gone", sheet, key: id };
    if (places.length > 1) return { problem: "key-doubled", sheet, key: id };
    for (const i of subtreeOf(forest, places[0]!)) gone.add(i);
  }
  return { rows: gone };
}

/** The id of each new node, by its key: the one that it had, where that is free, or else the next one. */
function idsOf({ rows, named }: TreeTable, { adds }: TreeChange): Readonly<Record<string, string>> {
  const there = rows.map(({ cells }) => heldText(cells.id)).filter((id) => id !== "");
  const isFree = (id: string): boolean => !there.some((other) => other.toLowerCase() === id.toLowerCase());
  const kept = adds.flatMap(({ key, id }) => (id !== undefined && isFree(id) ? [[key, id] as const] : []));
  const others = adds.filter(({ key }) => !kept.some(([known]) => known === key));
  const fresh = followingIds([...named, ...kept.map(([, id]) => id), ...there], ID_PREFIX, others.length);
  return Object.fromEntries([...kept, ...others.map(({ key }, i) => [key, fresh[i]!] as const)]);
}

function applyChanges(texts: SheetTexts, drafts: readonly Draft[], { changes }: TreeChange): void {
  for (const { id, cells } of changes) {
    const draft = drafts.find((one) => isKey(one.cells.id.value, id));
    if (!draft) continue;
    for (const [field, { to }] of Object.entries(cells) as [NodeField, { to: Value | string }][]) {
      draft.cells[field] = heldFor(texts, field, to);
      if (field === "operator") draft.touched = true;
    }
  }
}

/** What a cell is to hold, in the words of the sheet. */
export function heldFor(texts: SheetTexts, field: TypedField, to: Value | string): Held {
  if (to === null || to === "") return BLANK;
  if (typeof to === "object")
    return { value: null, formula: to.formula.startsWith("=") ? to.formula : `=${to.formula}` };
  const words: Readonly<Record<string, string>> = texts.words.operators;
  return { value: field === "operator" ? (words[String(to)] ?? to) : to };
}

/** A node that loses all its children keeps what they made as numbers, and no operator: so it is a leaf like any other. */
function becomeLeaves(drafts: readonly Draft[], forest: Forest, { adds, changes }: TreeChange): void {
  drafts.forEach((draft, i) => {
    const children = forest.children(i);
    const id = heldText(draft.cells.id);
    const grows = adds.some(({ parent }) => parent !== undefined && "id" in parent && isKey(id, parent.id));
    if (draft.goes || grows || children.length === 0 || !children.every((child) => drafts[child]!.goes)) return;
    const changed = changes.find((one) => isKey(id, one.id))?.cells ?? {};
    for (const measure of MEASURES) {
      const held = draft.cells[measure];
      if (held.formula !== undefined && !(measure in changed)) draft.cells[measure] = { value: held.value };
    }
    if (!("operator" in changed)) draft.cells.operator = BLANK;
  });
}

/** Puts a new node below the last descendant of its parent, or in front of one of its siblings. */
function insert(texts: SheetTexts, drafts: Draft[], node: NewNode, ids: Readonly<Record<string, string>>): void {
  const parentId = node.parent && ("id" in node.parent ? node.parent.id : (ids[node.parent.key] ?? ""));
  const cells = Object.fromEntries(
    TYPED.map((field): [TypedField, Held] => {
      if (field === "id") return [field, { value: ids[node.key]! }];
      if (field === "parent") return [field, heldFor(texts, field, parentId ?? "")];
      return [field, heldFor(texts, field, node[field] ?? null)];
    }),
  ) as Record<TypedField, Held>;
  const [first] = drafts;
  if (drafts.length === 1 && first && TYPED.every((field) => heldText(first.cells[field]) === "")) {
    first.cells = cells;
    first.touched = true;
    return;
  }
  drafts.splice(placeFor(texts, drafts, node, parentId), 0, { origin: undefined, cells, goes: false, touched: true });
}

function placeFor(
  texts: SheetTexts,
  drafts: readonly Draft[],
  { before }: NewNode,
  parentId: string | undefined,
): number {
  const isOne = ({ cells, goes }: Draft, id: string): boolean => !goes && isKey(cells.id.value, id);
  const sibling = before === undefined ? -1 : drafts.findIndex((draft) => isOne(draft, before));
  const parent = parentId === undefined ? -1 : drafts.findIndex((draft) => isOne(draft, parentId));
  if (parent >= 0) drafts[parent]!.touched = true;
  if (sibling >= 0) return sibling;
  if (parent < 0) return drafts.length;
  const below = subtreeOf(forestIn(texts, drafts), parent).filter((i) => !drafts[i]!.goes);
  return (below.at(-1) ?? parent) + 1;
}

/** A table keeps one row: where all go, the first is emptied instead. */
function keepOneRow(drafts: readonly Draft[]): void {
  const [first] = drafts;
  if (!first || !drafts.every(({ goes }) => goes)) return;
  first.goes = false;
  first.cells = Object.fromEntries(TYPED.map((field) => [field, BLANK])) as Record<TypedField, Held>;
}
