/** The page about the KPI tree of a key result. */
export const treePage = {
  title: "KPI tree",
  which: "Key result",
  /** A key result that has a tree, among those that have none. */
  withTree: "With a tree",
  withoutTree: "Without a tree",
  noKeyResults: "There is no key result with an id yet. A tree breaks down a key result: add one first.",
  tabs: "About this tree",
  tab: "Tree",
  noTree: "This key result has no tree yet. Build one on the first tab.",
  undo: "Undo",
  undone: "It is as it was before.",
  rank: "Rank Work",
} as const;
