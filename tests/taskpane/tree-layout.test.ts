import fc from "fast-check";
import { layOutTree, type TreeLayout, type TreePlace, type TreeShape } from "../../src/taskpane/tree-layout";
import { forestFrom, type Line } from "../okr/kpi/a-forest";

const LINES: readonly Line[] = [
  ["top", "", "product"],
  ["deals", "top", "product"],
  ["proposals", "deals"],
  ["conversion", "deals"],
  ["price", "top", "difference"],
  ["list", "price"],
  ["discount", "price"],
  ["bonus", "price"],
];
const FOREST = forestFrom(LINES);
const [TOP, DEALS, , CONVERSION, PRICE] = [0, 1, 2, 3, 4] as const;
const ACROSS: TreeShape = { way: "across" };
const DOWN: TreeShape = { way: "down", room: 288 };
const usual = () => 72;

const lay = (shape: TreeShape, folded: readonly number[] = []) =>
  layOutTree(FOREST, TOP, new Set(folded), shape, usual);
const boxOf = ({ boxes }: TreeLayout, node: number): TreePlace => boxes.find((box) => box.node === node)!;
const overlap = (a: TreePlace, b: TreePlace) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each([
  ["across", ACROSS],
  ["down", DOWN],
])("a tree %s", (_way, shape) => {
  test("has a box for every node, each before its children, in the order of the sheet", () => {
    expect(lay(shape).boxes.map(({ node }) => LINES[node]![0])).toEqual(LINES.map(([id]) => id));
  });

  test("says the level of each, and which of how many children it is", () => {
    const { level, position, siblings } = boxOf(lay(shape), CONVERSION);
    expect({ level, position, siblings }).toEqual({ level: 3, position: 2, siblings: 2 });
  });

  test("puts the sign of the operator before every child but the first", () => {
    const signs = lay(shape).signs.map(({ child, sign }) => `${sign} ${LINES[child]![0]}`);
    expect(signs.sort()).toEqual(["× conversion", "× price", "− bonus", "− discount"].sort());
  });

  test("folds away what is below a node, and says how much that is", () => {
    const layout = lay(shape, [PRICE]);
    expect(layout.boxes).toHaveLength(5);
    expect(boxOf(layout, PRICE)).toMatchObject({ isFolded: true, hidden: 3 });
    expect(boxOf(layout, DEALS)).toMatchObject({ isFolded: false, hidden: 0 });
    expect(boxOf(layout, CONVERSION).isFolded).toBeUndefined();
  });

  test("leads a line from every node to each of its children", () => {
    for (const { child, points } of lay(shape).lines) {
      const box = boxOf(lay(shape), child);
      expect(points.at(-1)).toEqual([box.x, box.y + box.height / 2]);
    }
  });
});

test("across every level has a column of its own, to the right of the one before", () => {
  const { boxes } = lay(ACROSS);
  for (const box of boxes) expect(box.x).toBe(6 + (box.level - 1) * (184 + 44));
});

test("down the boxes end where the pane does, and are indented by their level", () => {
  const { boxes, width } = lay(DOWN);
  for (const box of boxes) expect(box.x + box.width).toBe(282);
  expect(width).toBe(288);
  expect(boxOf(lay(DOWN), CONVERSION).x).toBe(6 + 2 * 22);
});

test("a deep tree is wider than a narrow pane, so that its boxes stay legible", () => {
  const lines = Array.from({ length: 16 }, (_, i): Line => [`n${i}`, i === 0 ? "" : `n${i - 1}`, "sum"]);
  const { boxes, width } = layOutTree(forestFrom(lines), 0, new Set(), DOWN, usual);
  expect(Math.min(...boxes.map((box) => box.width))).toBe(168);
  expect(width).toBeGreaterThan(288);
});

/** Any tree: each node hangs on one before it. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((above) => above.map((at, i): Line => [`n${i}`, i === 0 ? "" : `n${at % i}`, "sum"]));

test.each([
  ["across", ACROSS],
  ["down", DOWN],
] as const)("%s no two boxes of any tree lie on each other, and all lie within the picture", (_way, shape) => {
  fc.assert(
    fc.property(trees, fc.array(fc.nat(59), { maxLength: 5 }), (lines, folded) => {
      const layout = layOutTree(forestFrom(lines), 0, new Set(folded), shape, (node) => 72 + (node % 2) * 15);
      const { boxes, width, height } = layout;
      const clash = boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b)));
      const isIn = boxes.every(
        (box) => box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
      );
      return !clash && isIn && boxes.length + boxes.reduce((sum, { hidden }) => sum + hidden, 0) === lines.length;
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
