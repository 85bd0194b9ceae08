import { Text } from "@fluentui/react-components";
import type { Trees } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";

interface TreeBeginProps {
  readonly trees: Trees;
  /** Id of the key result that is to get a tree. */
  readonly keyResult: string;
}

/** How a key result comes to its tree. */
export function TreeBegin({ trees, keyResult }: TreeBeginProps) {
  const words = useTreeTexts().tree;
  const words2 = trees.opened.book.keyResults.find(({ id }) => id === keyResult)?.keyResult ?? "";
  return <Text block>{`${words.noTree} ${words2}`}</Text>;
}
