import type { TreePlace } from "./tree-layout";

/** What a key does at a node of a tree, as in any tree that is worked with the keyboard. */
export type TreeStep =
  { readonly goTo: number } | { readonly fold: number } | { readonly unfold: number } | { readonly open: number };

/**
 * @param boxes the nodes that can be seen, from top to bottom in the order of the sheet
 * @param at    the node that has the focus
 * @returns nothing for keys that do nothing there
 */
export function treeStep(key: string, boxes: readonly TreePlace[], at: number): TreeStep | undefined {
  const i = boxes.findIndex(({ node }) => node === at);
  const box = boxes[i];
  if (!box) return undefined;
  const to = (next: TreePlace | undefined): TreeStep | undefined => next && { goTo: next.node };
  switch (key) {
    case "ArrowDown":
      return to(boxes[i + 1]);
    case "ArrowUp":
      return to(boxes[i - 1]);
    case "ArrowRight":
      if (box.isFolded) return { unfold: at };
      return box.isFolded === false ? to(boxes[i + 1]) : undefined;
    case "ArrowLeft":
      if (box.isFolded === false) return { fold: at };
      return to(boxes.slice(0, i).findLast(({ level }) => level < box.level));
    case "Home":
      return to(boxes[0]);
    case "End":
      return to(boxes.at(-1));
    case " ":
      if (box.isFolded === undefined) return undefined;
      return box.isFolded ? { unfold: at } : { fold: at };
    case "Enter":
      return { open: at };
    default:
      return undefined;
  }
}
