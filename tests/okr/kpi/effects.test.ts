import fc from "fast-check";
import { effectsOf } from "../../../src/okr/kpi/effects";
import type { Forest } from "../../../src/okr/kpi/forest";
import { valuesOf } from "../../../src/okr/kpi/values";
import { aTree, forestFrom, positive, type Line } from "./a-forest";

const rounded = (lines: readonly Line[]) =>
  effectsOf(forestFrom(lines)).map((effect) => (effect === undefined ? undefined : Number(effect.toFixed(9))));

describe("effects: how much the root changes when a node alone grows by 1 %", () => {
  test.each<[string, readonly Line[], readonly (number | undefined)[]]>([
    ["a root by 1 %", [["A", "", "", 0, 5]], [0.01]],
    ["a factor by 1 %", [["A", "", "product"], ["B", "A", "", 0, 4], ["C", "A", "", 0, 2500]], [0.01, 0.01, 0.01]],
    ["a part of a sum by its share", [["A", "", "sum"], ["B", "A", "", 0, 30], ["C", "A", "", 0, 10]], [0.01, 0.0075, 0.0025]],
    ["what is taken off the other way", [["A", "", "difference"], ["B", "A", "", 0, 30], ["C", "A", "", 0, 10]], [0.01, 0.015, -0.005]],
    ["a denominator by what 1 / 1.01 takes off", [["A", "", "ratio"], ["B", "A", "", 0, 30], ["C", "A", "", 0, 10]], [0.01, 0.01, -0.00990099]],
    ["further down by what the nodes on the way make of it", [["A", "", "sum"], ["B", "A", "product"], ["C", "B", "", 0, 3], ["D", "B", "", 0, 10], ["E", "A", "", 0, 10]], [0.01, 0.0075, 0.0075, 0.0075, 0.0025]],
    ["of 0 nothing is a share", [["A", "", "sum"], ["B", "A", "", 0, 1], ["C", "A", "", 0, -1]], [undefined, undefined, undefined]],
    ["below a node that is 0 nothing can be told, beside it all", [["A", "", "sum"], ["B", "A", "product"], ["C", "B", "", 0, 0], ["D", "A", "", 0, 4]], [0.01, 0, undefined, 0.01]],
    ["without a value of the root nothing", [["A", "", "sum"], ["B", "A", "", 0, 1], ["C", "A", "", 0, null]], [undefined, undefined, undefined]],
    ["another tree goes on", [["A", "", "sum"], ["C", "A", "", 0, null], ["X", "", "", 0, 3]], [undefined, undefined, 0.01]],
    ["a loop has none", [["A", "B", "sum"], ["B", "A", "sum"], ["C", "A", "", 0, 1]], [undefined, undefined, undefined]],
  ])("%s", (_rule, lines, expected) => {
    expect(rounded(lines)).toEqual(expected);
  }); // prettier-ignore

  test("of the column that is asked for", () => {
    const forest = forestFrom([["A", "", "sum"], ["B", "A", "", 0, 30, 5], ["C", "A", "", 0, 10, 15]]);
    expect(effectsOf(forest, "target").map((effect) => effect?.toFixed(4))).toEqual(["0.0100", "0.0025", "0.0075"]);
  }); // prettier-ignore
});

/** The share by which the root changes when a node is 1 % larger: worked out anew. */
function bumped(forest: Forest, node: number): number {
  const value = (values: ReturnType<typeof valuesOf>, i: number) => values[i]!.value!;
  const before = valuesOf(forest, "current");
  const after = valuesOf(forest, "current", new Map([[node, value(before, node) * 1.01]]));
  return value(after, 0) / value(before, 0) - 1;
}

/** How many of the nodes above a node, itself not among them, are second children of a ratio. */
function denominatorsAbove(forest: Forest, node: number): number {
  const parent = forest.parentOf(node);
  if (parent < 0) return 0;
  const above = forest.parentOf(parent);
  const divides = above >= 0 && forest.nodes[above]!.operator === "ratio" && forest.children(above)[1] === parent;
  return (divides ? 1 : 0) + denominatorsAbove(forest, parent);
}

describe("laws, against working everything out anew with a driver that is 1 % larger", () => {
  // Positive numbers without differences: no node on the way moves by more than 1 %.
  const tree = aTree(positive, ["sum", "product", "ratio"]).map((lines) => forestFrom(lines));
  const each = (forest: Forest, look: (node: number, effect: number, exact: number) => void) => {
    effectsOf(forest).forEach((effect, node) => look(node, effect!, bumped(forest, node)));
  };

  test("exact for the children of the root, and for all that stands below no second child of a ratio", () => {
    fc.assert(
      fc.property(tree, (forest) => {
        each(forest, (node, effect, exact) => {
          if (denominatorsAbove(forest, node) === 0) expect(Math.abs(effect - exact)).toBeLessThan(1e-12);
        });
      }),
      { seed: 64, numRuns: 300 },
    );
  });

  test("below one it differs by terms of the second order: by at most 2 % of the effect for each such node above", () => {
    let below = 0;
    fc.assert(
      fc.property(tree, (forest) => {
        each(forest, (node, effect, exact) => {
          const deep = denominatorsAbove(forest, node);
          below += deep === 0 ? 0 : 1;
          expect(Math.abs(effect - exact)).toBeLessThanOrEqual(0.0203 * deep * Math.abs(effect) + 1e-12);
        });
      }),
      { seed: 64, numRuns: 300 },
    );
    expect(below).toBeGreaterThan(100);
  });

  test("differences too are exact as long as nothing is divided", () => {
    fc.assert(
      fc.property(aTree(positive, ["sum", "product", "difference"]), (lines) => {
        const forest = forestFrom(lines);
        effectsOf(forest).forEach((effect, node) => {
          if (effect === undefined) return;
          const exact = bumped(forest, node);
          // What cancels out in a difference takes digits with it.
          expect(Math.abs(effect - exact)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(exact)));
        });
      }),
      { seed: 65, numRuns: 300 },
    );
  });
});
