import { hierarchy, tree as across, type HierarchyNode, type HierarchyPointNode } from "d3-hierarchy";
import type { Forest } from "../okr/kpi/forest";
import { OPERATIONS, type Operation } from "../okr/operation";

/** Where everything of a tree's picture stands, in pixels from its upper left corner, whatever it says. */
export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  /** The nodes that can be seen, each before its children. */
  readonly boxes: readonly TreePlace[];
  /** From a node to each of its children: corner points. */
  readonly lines: readonly TreeLine[];
  readonly signs: readonly TreeSign[];
}

export interface TreePlace {
  /** The place of the node in the forest. */
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 1 for the root. */
  readonly level: number;
  /** Which of the children of its parent it is, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined for a leaf. */
  readonly isFolded: boolean | undefined;
  /** How many nodes are folded away below it. */
  readonly hidden: number;
}

export type Corner = readonly [x: number, y: number];

export interface TreeLine {
  readonly child: number;
  readonly points: readonly [Corner, Corner, ...Corner[]];
}

/** The sign that stands before a child: `×` between a first and a second factor. */
export interface TreeSign {
  readonly child: number;
  readonly sign: string;
  readonly x: number;
  readonly y: number;
}

/**
 * `across` has a column for each level, as wide as it needs; `down` a row for each node, indented, as wide as there is room:
 * for a narrow pane.
 */
export type TreeShape = { readonly way: "across" } | { readonly way: "down"; readonly room: number };

/** What the operators look like between two children. */
export const SIGNS: Readonly<Record<Operation, string>> = { sum: "+", difference: "−", product: "×", ratio: "÷" };

const WIDTH = 184;
const [BESIDE, BETWEEN] = [44, 18] as const;
/** Narrow: how far children are indented, and the least width of a box, below which the picture is wider than the pane. */
const [INDENT, ROW_GAP, LEAST] = [22, 14, 168] as const;
/** Around the picture, for the outline of the box that is in focus. */
const EDGE = 6;

type Placed = HierarchyNode<number> & { readonly x: number; readonly y: number };

/** @param heightOf how high the box of a node has to be; across they are all as high as the highest */
export function layOutTree(
  forest: Forest,
  root: number,
  folded: ReadonlySet<number>,
  shape: TreeShape,
  heightOf: (node: number) => number,
): TreeLayout {
  const whole = hierarchy(root, (node) => (folded.has(node) ? [] : forest.children(node)));
  const highest = Math.max(...whole.descendants().map(({ data }) => heightOf(data)));
  const placed = shape.way === "across" ? placeAcross(whole, highest) : placeDown(whole, heightOf);
  const deepest = Math.max(...placed.map(({ x }) => x));
  const boxes = placed.map((one): TreePlace => {
    const { data: node, parent, depth } = one;
    const siblings = parent?.children ?? [one];
    const width = shape.way === "across" ? WIDTH : Math.max(LEAST, shape.room - 2 * EDGE - one.x);
    const isFolded = forest.children(node).length === 0 ? undefined : folded.has(node);
    return {
      node,
      x: one.x + EDGE,
      y: one.y + EDGE,
      width,
      height: shape.way === "across" ? highest : heightOf(node),
      level: depth + 1,
      position: siblings.indexOf(one) + 1,
      siblings: siblings.length,
      isFolded,
      hidden: isFolded ? below(forest, node) : 0,
    };
  });
  const placeOf = new Map(boxes.map((box) => [box.node, box]));
  const families = placed.flatMap(({ data, children }) =>
    children ? [{ above: placeOf.get(data)!, children: children.map((child) => placeOf.get(child.data)!) }] : [],
  );
  return {
    width:
      shape.way === "across" ? deepest + WIDTH + 2 * EDGE : Math.max(...boxes.map((box) => box.x + box.width)) + EDGE,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + EDGE,
    boxes,
    lines: families.flatMap(({ above, children }) =>
      children.map((child) => ({ child: child.node, points: pointsOf(shape, above, child) })),
    ),
    signs: families.flatMap(({ above, children }) => {
      const sign = signOf(forest.nodes[above.node]?.operator ?? "");
      if (sign === undefined) return [];
      return children
        .slice(1)
        .map((child, i) => ({ child: child.node, sign, ...signPlace(shape, above, children[i]!, child) }));
    }),
  };
}

/** A column for each level; d3 keeps subtrees apart and parents in the middle of their children. */
function placeAcross(whole: HierarchyNode<number>, height: number): readonly Placed[] {
  const layout = across<number>()
    .nodeSize([height + BETWEEN, WIDTH + BESIDE])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.25));
  const placed: HierarchyPointNode<number>[] = [];
  layout(whole).eachBefore((one) => placed.push(one));
  const top = Math.min(...placed.map(({ x }) => x));
  // d3 lays trees out from the top down; ours grow to the right.
  return placed.map((one) => Object.assign(one, { x: one.y, y: one.x - top }));
}

/** A row for each node, in the order of the sheet. */
function placeDown(whole: HierarchyNode<number>, heightOf: (node: number) => number): readonly Placed[] {
  const rows: Placed[] = [];
  let y = 0;
  whole.eachBefore((one) => {
    rows.push(Object.assign(one, { x: one.depth * INDENT, y }));
    y += heightOf(one.data) + ROW_GAP;
  });
  return rows;
}

function pointsOf({ way }: TreeShape, above: TreePlace, child: TreePlace): TreeLine["points"] {
  const middle = child.y + child.height / 2;
  if (way === "down") {
    const x = above.x + INDENT / 2;
    return [
      [x, above.y + above.height],
      [x, middle],
      [child.x, middle],
    ];
  }
  const [from, start] = [above.x + above.width, above.y + above.height / 2];
  const bend = from + BESIDE / 2;
  return [
    [from, start],
    [bend, start],
    [bend, middle],
    [child.x, middle],
  ];
}

/** On the upright line, between the child and the one before it; in a narrow picture right above the child. */
function signPlace(
  { way }: TreeShape,
  above: TreePlace,
  before: TreePlace,
  child: TreePlace,
): { x: number; y: number } {
  if (way === "down") return { x: above.x + INDENT / 2, y: child.y - ROW_GAP / 2 + 2 };
  return { x: above.x + above.width + BESIDE / 2, y: (before.y + before.height + child.y) / 2 };
}

/** Nothing for an operator that nobody knows: the problem at the node says so. */
function signOf(operator: string): string | undefined {
  const known = OPERATIONS.find(operator);
  return known && SIGNS[known];
}

/** How many nodes hang below a node. */
export function below(forest: Forest, node: number): number {
  return forest.children(node).reduce((sum, child) => sum + 1 + below(forest, child), 0);
}

/** How wide a picture across is that has so many levels. */
export function widthAcross(levels: number): number {
  return levels * WIDTH + (levels - 1) * BESIDE + 2 * EDGE;
}
