import { Text } from "@fluentui/react-components";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";

interface HypothesesTabProps {
  readonly tree: TreeTab;
  /** The node that a new hypothesis is about, by its place in `tree.forest.nodes`; undefined where none was chosen. */
  readonly about: number | undefined;
}

/** What is believed of the drivers of a tree. */
export function HypothesesTab({ tree }: HypothesesTabProps) {
  const words = useTreeTexts().hypotheses;
  return <Text block>{`${words.tab}: ${tree.forest.nodes[tree.root]?.node ?? ""}`}</Text>;
}
