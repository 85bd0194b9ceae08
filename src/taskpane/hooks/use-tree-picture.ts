import { useMemo } from "react";
import { treeOf } from "../../okr/kpi/forest";
import { boxHeight, type TreePicture } from "../tree-drawing";
import { layOutTree, type TreeShape } from "../tree-layout";
import { treeNumbers } from "../tree-numbers";
import { treeWords, type NodeWords } from "../tree-words";
import { useKpiTexts } from "./use-kpi-texts";
import { useTexts } from "./language-context";
import type { TreeTab } from "./use-tree";
import { useTreeTexts } from "./use-tree-texts";
import { useWriting } from "./use-writing";

/** What every node of a tree says, in the words and numbers of this person. */
export function useTreeWords({
  forest,
  root,
  values,
  opened,
}: Omit<TreeTab, "save" | "again">): ReadonlyMap<number, NodeWords> {
  const { sheets } = useTexts();
  const words = useTreeTexts().tree;
  const kpi = useKpiTexts();
  const { culture, dates } = useWriting(opened);
  const numbers = useMemo(() => treeNumbers(forest, values), [forest, values]);
  return useMemo(
    () =>
      treeWords(forest, treeOf(forest, root), numbers, {
        writing: { culture, dates },
        words,
        states: sheets.kpiStates,
        explain: kpi.problem,
      }),
    [forest, root, numbers, culture, dates, words, kpi, sheets],
  );
}

/** The picture of a tree as it is folded now. */
export function useTreePicture(
  { forest, root }: Pick<TreeTab, "forest" | "root">,
  words: ReadonlyMap<number, NodeWords>,
  folded: ReadonlySet<number>,
  shape: TreeShape,
): TreePicture {
  const { way } = shape;
  const room = shape.way === "down" ? shape.room : undefined;
  return useMemo(() => {
    const how: TreeShape = way === "across" ? { way } : { way, room: room! };
    return { layout: layOutTree(forest, root, folded, how, (node) => boxHeight(words.get(node)!)), words };
  }, [forest, root, words, folded, way, room]);
}
