import { forestOf, treeOf } from "../../../src/okr/kpi/forest";
import { forestFrom, nodesOf, type Line } from "./a-forest";

const ids = (lines: readonly Line[], places: readonly number[]) => places.map((i) => lines[i]![0]).join(" ");

describe("forest: rows that name their parents, as trees", () => {
  test.each<[string, readonly Line[], { order: string; roots: string; levels: string }]>([
    ["no rows make no tree", [], { order: "", roots: "", levels: "" }],
    [
      "children come after their parent, in the order of the rows",
      [["A"], ["B", "A"], ["C", "A"], ["D", "B"], ["E", "A"]],
      { order: "A B D C E", roots: "A", levels: "1 2 2 3 2" },
    ],
    ["wherever the rows stand", [["D", "B"], ["B", "A"], ["A"]], { order: "A B D", roots: "A", levels: "3 2 1" }],
    [
      "each root has its own tree",
      [["A"], ["X"], ["B", "A"], ["Y", "X"]],
      { order: "A B X Y", roots: "A X", levels: "1 1 2 2" },
    ],
    ["ids are found in any case", [["n1"], ["B", "N1"]], { order: "n1 B", roots: "n1", levels: "1 2" }],
    [
      "what names a parent that is not there is the top of what hangs below it",
      [["A"], ["B", "gone"], ["C", "B"]],
      { order: "A B C", roots: "A B", levels: "1 1 2" },
    ],
    [
      "of a doubled id the first row has the children",
      [["A"], ["B", "A"], ["B", "A"], ["C", "B"]],
      { order: "A B C B", roots: "A", levels: "1 2 2 3" },
    ],
    [
      "a loop and what hangs on it come last and have no level",
      [["B", "C"], ["C", "B"], ["D", "C"], ["A"]],
      { order: "A B C D", roots: "A", levels: "0 0 0 1" },
    ],
    ["a row that is its own parent is a loop", [["A", "A"], ["B"]], { order: "B A", roots: "B", levels: "0 1" }],
  ])("%s", (_rule, lines, expected) => {
    const forest = forestFrom(lines);
    expect({
      order: ids(lines, forest.order),
      roots: ids(lines, forest.roots),
      levels: lines.map((_, i) => forest.level(i)).join(" "),
    }).toEqual(expected);
  });

  test("a tree is its root and all below it", () => {
    const lines: readonly Line[] = [["A"], ["X"], ["B", "A"], ["Y", "X"], ["C", "B"]];
    const forest = forestFrom(lines);
    expect(ids(lines, treeOf(forest, 1))).toBe("X Y");
    expect(lines.map((_, i) => forest.rootOf(i))).toEqual([0, 1, 0, 1, 0]);
    expect(lines.map((_, i) => forest.parentOf(i))).toEqual([-1, -1, 0, 1, 2]);
  });

  test("ten thousand levels are read like one", () => {
    const lines = Array.from({ length: 10_000 }, (_, i): Line => [`N${i}`, i === 0 ? "" : `N${i - 1}`]);
    expect(forestOf(nodesOf(lines), ["KR1"]).level(9_999)).toBe(10_000);
  });
});
