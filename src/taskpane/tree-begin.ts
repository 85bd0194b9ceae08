import { treeTemplateOf, type TreeName } from "../blueprint/trees/catalogue";
import type { Cell } from "../okr/cell";
import type { KeyResult } from "../okr/book";
import type { ReadyTreeTexts, SheetTexts } from "../texts/texts";
import type { NewNode, TreeChange, Value } from "../workbook/tree-port";

/** How a key result gets its first nodes. */

/** A ready-made tree for a key result, in the language of the sheets. */
export function readyTree(name: TreeName, words: ReadyTreeTexts, sheets: SheetTexts, keyResult: string): TreeChange {
  return adding(treeTemplateOf(name, words, sheets, keyResult).map((node): NewNode => node));
}

/** A root that is the key result itself: what it is measured by, where it began, stands and is to get. */
export function rootOf({ id, keyResult, metric, unit, start, current, target }: KeyResult): TreeChange {
  return adding([
    {
      ...ROOT,
      node: metric === "" ? keyResult : metric,
      keyResult: id,
      unit,
      baseline: numberOr(start),
      current: numberOr(current),
      target: numberOr(target),
    },
  ]);
}

/** The same, its current value read from a cell. */
export function rootFrom(keyResult: KeyResult, formula: string): TreeChange {
  const { adds, ...rest } = rootOf(keyResult);
  return { ...rest, adds: adds.map((node) => ({ ...node, current: { formula } })) };
}

const ROOT: NewNode = {
  key: "root",
  parent: undefined,
  node: "",
  segment: "",
  keyResult: "",
  operator: "",
  unit: "",
  baseline: null,
  current: null,
  target: null,
  benchmark: null,
};

function adding(adds: readonly NewNode[]): TreeChange {
  return { adds, changes: [], removes: [] };
}

/** What is no number yet stays blank: the form of the node asks for it. */
function numberOr(cell: Cell): Value {
  return typeof cell === "number" ? cell : null;
}
