import { Text } from "@fluentui/react-components";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";

interface PromisingTabProps {
  readonly tree: TreeTab;
  /** Begins a hypothesis about a node, by its place in `tree.forest.nodes`. */
  readonly onHypothesis: (node: number) => void;
}

/** Drivers by what they could move. */
export function PromisingTab({ tree }: PromisingTabProps) {
  const words = useTreeTexts().promising;
  return <Text block>{`${words.tab}: ${tree.forest.nodes[tree.root]?.node ?? ""}`}</Text>;
}
