import { Text } from "@fluentui/react-components";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";

/** Where drivers are changed to see what becomes of the key result. */
export function WhatIfTab({ tree }: { tree: TreeTab }) {
  const words = useTreeTexts().whatIf;
  return <Text block>{`${words.tab}: ${tree.forest.nodes[tree.root]?.node ?? ""}`}</Text>;
}
