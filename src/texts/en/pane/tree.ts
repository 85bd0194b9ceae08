import { count, list } from "../grammar";

/** The page about the KPI tree of a key result. Numbers come as this Excel writes them. */
export const treePage = {
  title: "KPI tree",
  which: "Key result",
  /** A key result that has a tree, among those that have none. */
  withTree: "With a tree",
  withoutTree: "Without a tree",
  noKeyResults: "There is no key result with an id yet. A tree breaks down a key result: add one first.",
  fetching: "Fetching the ready-made trees …",
  tabs: "About this tree",
  tab: "Tree",
  rank: "Rank Work",
  undo: "Undo",
  seen: "Close",
  undone: "It is as it was before.",

  picture: (name: string): string => `KPI tree of ${name}`,
  /** How the picture is worked with the keyboard, for those who hear it. */
  keys: "Arrow keys go from node to node, Enter shows what can be done with a node, Space folds what is below it, plus and minus zoom, 0 shows all of it.",
  tools: "Picture",
  zoomIn: "Larger",
  zoomOut: "Smaller",
  fit: "Show all of it",
  asList: "As a list",
  unnamed: "(no name yet)",
  noValue: "no value",
  /** Change of a share: 20 % to 25 % is 5 points. */
  points: (points: string): string => `${points} pts`,
  adds: (amount: string): string => `Adds ${amount}`,
  takes: (amount: string): string => `Takes ${amount}`,
  target: (value: string): string => `Target ${value}`,
  /** The numbers of a node. */
  facts: ({ value, change, contribution, root, state, target }: NodeFacts): string =>
    [
      value,
      ...(change === undefined ? [] : [`${change} since the baseline`]),
      ...(contribution === undefined ? [] : [`contributes ${contribution} to ${root}`]),
      ...(target === undefined ? [] : [state === undefined ? `target ${target}` : `target ${target}: ${state}`]),
    ].join("; "),
  said: ({ name, segment, facts, problem }: NodeSaid): string =>
    `${segment === "" ? name : `${name}, ${segment}`}: ${facts}${problem === undefined ? "" : `. ${problem}`}`,
  foldAll: "Fold all",
  unfoldAll: "Unfold all",
  operator: {
    sum: "the sum of",
    difference: "the first minus the others of",
    product: "the product of",
    ratio: "the first divided by the second of",
  },
  /** Where nobody has said how. */
  operatorMissing: "made of",
  madeOf: (how: string, children: readonly string[]): string => `It is ${how} ${list(children)}.`,
  legend: "Colours and signs",
  legendText:
    "The pill is the change since the baseline, the line below it what the node added to the change of the top: green towards its target, red away from it. The stripe at the left is how near the node is to its own target.",
  /** Rows of the sheet that hang on nothing that is shown. */
  astray: "Rows that are in no tree",

  begin: {
    intro: "This key result has no tree yet. A tree says what it is made of, down to what people can move.",
    ready: "Ready-made tree",
    preview: "What it is made of",
    figures: "Its figures are examples. Change them node by node, or have them read from cells of your own.",
    build: "Build this tree",
    or: "Or begin with one node and break it down",
    alone: "From the key result",
    aloneText: "Name, unit, start, current and target are those of the key result.",
    cell: "From the selected cell",
    cellText: "The current value is read from a cell of your own model, so that no number is typed twice.",
    built: (name: string): string => `The tree of ${name} is in the workbook.`,
    notTaken: "The cell was not taken",
  },
  openNode: (name: string): string => `What can be done with ${name}`,
  node: "The chosen node",
  change: "Change",
  addBelow: "Add below",
  addBeside: "Add beside",
  remove: "Remove",
  mend: "Mend all formulas",
  noId: "It has no id, so that it can only be changed in the sheet.",
  mended: "The formulas of all inner nodes are written anew.",
  removeTitle: (name: string): string => `Remove ${name}?`,
  removeText: (nodes: number): string =>
    nodes === 0
      ? "Its row goes out of the sheet."
      : `Its row and ${count(nodes, { one: "row", other: "rows" })} below it go out of the sheet.`,
  removeYes: (nodes: number): string => `Remove ${count(nodes, { one: "node", other: "nodes" })}`,
  removeNo: "Keep",
  removed: (name: string): string => `${name} is out of the tree.`,
  added: (name: string): string => `${name} is in the tree.`,
  changed: (name: string): string => `${name} is changed.`,
  same: "The sheet holds that already; nothing was written.",
  workedOut: (how: string): string => `Baseline, current and target are worked out: ${how}`,

  form: {
    change: (name: string): string => `Change ${name}`,
    below: (name: string): string => `New node below ${name}`,
    beside: (name: string): string => `New node beside ${name}`,
    fields: {
      node: "Name",
      segment: "Segment",
      unit: "Unit",
      operator: "How its children make it",
      baseline: "Baseline",
      current: "Current",
      target: "Target",
      benchmark: "Benchmark",
    },
    hints: {
      node: "What is measured: Deals per account executive.",
      segment: "Where it is measured, if not everywhere: Middle market.",
      baseline: "What it was when it began.",
      benchmark: "The best that can be hoped for: what others reach, or what was reached elsewhere.",
    },
    operatorOf: (name: string): string => `How its children make ${name}`,
    operators: {
      sum: "Sum: all added up",
      difference: "Difference: the first minus the others",
      product: "Product: all multiplied",
      ratio: "Ratio: the first divided by the second",
    },
    givesWay: (name: string): string => `What ${name} holds now gives way to what its children make.`,
    useCell: (field: string): string => `${field}: use the selected cell`,
    typeInstead: (field: string): string => `${field}: type a number`,
    readFrom: (formula: string, shows: string): string => `read from ${formula}, now ${shows}`,
    holdsNow: (shows: string): string => (shows === "" ? "Blank now" : `Now ${shows}`),
    ownSheet: "That cell is on the sheet of the tree itself. Select one outside of it.",
    save: "Save",
    add: "Add",
    addAnother: "Add and go on",
    cancel: "Cancel",
  },

  copy: "Copy picture",
  copied: "The picture is in the clipboard.",
  copiedAsText: "The picture is in the clipboard as a drawing (SVG): paste it as text into a file with that ending.",
  notCopied: "The picture was not copied",
  noClipboard:
    "This Excel lets no add-in write pictures to the clipboard. Put it into the sheet: it can be copied from there.",
  place: "Put into the sheet",
} as const;

interface NodeFacts {
  readonly value: string;
  readonly change: string | undefined;
  readonly contribution: string | undefined;
  /** Name of the node at the top. */
  readonly root: string;
  readonly state: string | undefined;
  readonly target: string | undefined;
}

interface NodeSaid {
  readonly name: string;
  readonly segment: string;
  readonly facts: string;
  /** A sentence. */
  readonly problem: string | undefined;
}
