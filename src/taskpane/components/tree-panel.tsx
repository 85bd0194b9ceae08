import type { TreeTab } from "../hooks/use-tree";

/** The tree itself: its picture, and the form of one of its nodes. */
export function TreePanel({ tree }: { tree: TreeTab }) {
  const { forest } = tree;
  return (
    <ul>
      {forest.order
        .filter((node) => forest.rootOf(node) === tree.root)
        .map((node) => (
          <li key={node}>{forest.nodes[node]?.node}</li>
        ))}
    </ul>
  );
}
