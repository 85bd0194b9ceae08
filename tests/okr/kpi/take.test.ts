import fc from "fast-check";
import { wouldTake } from "../../../src/okr/kpi/take";
import { valuesOf } from "../../../src/okr/kpi/values";
import { anyNumber, aTree, forestFrom, nodesOf, type Line } from "./a-forest";
import { forestOf } from "../../../src/okr/kpi/forest";

const round = (value: number | undefined) => (value === undefined ? undefined : Number(value.toFixed(9)));

/** For each leaf what it would have to be, by how much that is more, and whether its benchmark goes as far. */
function shown(lines: readonly Line[], goal: number): Record<string, unknown> {
  const forest = forestFrom(lines);
  return Object.fromEntries(
    wouldTake(forest, 0, goal).map(({ node, to, change, within, why }) => [
      lines[node]![0],
      why !== undefined && to === undefined ? why : [round(to), round(change), within, ...(why ? [why] : [])],
    ]),
  );
}

const B = (id: string, value: number, benchmark?: number, parent = "A"): Line => [
  id,
  parent,
  "",
  0,
  value,
  null,
  benchmark,
];

describe("what a goal at the root would take of each driver alone", () => {
  test.each<[string, readonly Line[], number, Record<string, unknown>]>([
    ["of a root that is a leaf the goal", [["A", "", "", 0, 10, null, 11]], 12, { A: [12, 0.2, false] }],
    ["of a part of a sum all that is missing", [["A", "", "sum"], B("B", 30), B("C", 10)], 50, { B: [40, 0.333333333, undefined], C: [20, 1, undefined] }],
    ["of what is taken off so much less", [["A", "", "difference"], B("B", 30), B("C", 10)], 25, { B: [35, 0.166666667, undefined], C: [5, -0.5, undefined] }],
    ["of a factor the share that is missing", [["A", "", "product"], B("B", 4), B("C", 2500)], 12_000, { B: [4.8, 0.2, undefined], C: [3000, 0.2, undefined] }],
    ["of the two parts of a ratio", [["A", "", "ratio"], B("B", 30), B("C", 10)], 6, { B: [60, 1, undefined], C: [5, -0.5, undefined] }],
    ["several levels up", [["A", "", "difference"], B("B", 1), ["C", "A", "ratio"], B("D", 1, undefined, "C"), ["E", "C", "sum"], B("F", 1, undefined, "E"), B("G", 3, undefined, "E")], 0.5, { B: [0.75, -0.25, undefined], D: [2, 1, undefined], F: [-1, -2, undefined, "changes-sign"], G: [1, -0.666666667, undefined] }],
    ["within its benchmark where that goes as far, up or down", [["A", "", "product"], B("B", 4, 5), B("C", 2500, 2900)], 12_000, { B: [4.8, 0.2, true], C: [3000, 0.2, false] }],
    ["a benchmark that is just reached is enough", [["A", "", "product"], B("B", 4, 4.8), B("C", 2500)], 12_000, { B: [4.8, 0.2, true], C: [3000, 0.2, undefined] }],
    ["a cost that is to fall is within a benchmark below", [["A", "", "sum"], B("B", 30, 20), B("C", 10, 4)], 32, { B: [22, -0.266666667, true], C: [2, -0.8, false] }],
    ["a goal that is met takes nothing", [["A", "", "product"], B("B", 4, 3), B("C", 3)], 12, { B: [4, 0, true], C: [3, 0, undefined] }],
    ["a factor of nothing has no effect", [["A", "", "product"], B("B", 4), B("C", 0)], 12, { B: "no-effect", C: [3, undefined, undefined] }],
    ["a denominator never makes 0", [["A", "", "ratio"], B("B", 4), B("C", 2)], 0, { B: [0, -1, undefined], C: "out-of-reach" }],
    ["0 over anything stays 0", [["A", "", "ratio"], B("B", 0), B("C", 2)], 1, { B: [2, undefined, undefined], C: "no-effect" }],
    ["the other side of 0 is said to be hardly possible", [["A", "", "sum"], B("B", 30), B("C", 10)], 25, { B: [15, -0.5, undefined], C: [-5, -1.5, undefined, "changes-sign"] }],
    ["a driver that has no value yet can be what is asked for", [["A", "", "product"], ["B", "A", "", 0, null, null, 5], B("C", 3)], 12, { B: [4, undefined, undefined], C: "no-value" }],
    ["something else that is wrong leaves the rest in the dark", [["A", "", "sum"], B("B", 1), ["C", "A", "", 0, "soon"], ["D", "A", "sum"], B("E", 1, undefined, "D")], 12, { B: "no-value", C: [10, undefined, undefined], E: "no-value" }],
    ["an operator that is none too", [["A", "", "mean"], B("B", 1)], 12, { B: "no-value" }],
    ["a ratio of three too", [["A", "", "ratio"], B("B", 1), B("C", 1), B("D", 1)], 12, { B: "no-value", C: "no-value", D: "no-value" }],
    ["only the leaves of that tree are asked", [["A", "", "sum"], B("B", 1), ["X", "", "", 0, 1]], 2, { B: [2, 1, undefined] }],
  ])("%s", (_rule, lines, goal, expected) => {
    expect(shown(lines, goal)).toEqual(expected);
  }); // prettier-ignore

  test("of another column, as of a scenario", () => {
    const nodes = nodesOf([["A", "", "product"], B("B", 4), B("C", 3)]).map((node) => ({
      ...node,
      plan: node.current,
    }));
    const forest = forestOf(
      nodes.map((node) => ({ ...node, current: null })),
      ["KR1"],
    );
    expect(wouldTake(forest, 0, 24, "plan").map(({ to }) => to)).toEqual([8, 6]);
  });
});

describe("laws", () => {
  const goal = fc.oneof(anyNumber, fc.double({ min: -1e4, max: 1e4, noNaN: true }));

  test("a driver at what it would take brings the root to its goal", () => {
    let solved = 0;
    fc.assert(
      fc.property(aTree(anyNumber), goal, (lines, wanted) => {
        const forest = forestFrom(lines);
        for (const { node, to } of wouldTake(forest, 0, wanted)) {
          if (to === undefined) continue;
          solved++;
          const reached = valuesOf(forest, "current", new Map([[node, to]]))[0]!.value!;
          expect(Math.abs(reached - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)));
        }
      }),
      { seed: 66, numRuns: 500 },
    );
    expect(solved).toBeGreaterThan(500);
  });

  test("where some value of a driver makes the goal, that value is found", () => {
    let asked = 0;
    fc.assert(
      fc.property(
        aTree(fc.integer({ min: 1, max: 20 })),
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        (lines, pick, value) => {
          const forest = forestFrom(lines);
          const leaves = lines.flatMap((_, i) => (forest.children(i).length === 0 ? [i] : []));
          const leaf = leaves[pick % leaves.length]!;
          const reached = valuesOf(forest, "current", new Map([[leaf, value]]))[0]!.value;
          const now = valuesOf(forest, "current")[0]!.value;
          if (reached === undefined || now === undefined) return;
          const take = wouldTake(forest, 0, reached).find(({ node }) => node === leaf)!;
          if (take.why === "no-effect") return;
          asked++;
          expect(take.to).toBeDefined();
          const again = valuesOf(forest, "current", new Map([[leaf, take.to!]]))[0]!.value!;
          expect(Math.abs(again - reached)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(reached)));
        },
      ),
      { seed: 67, numRuns: 500 },
    );
    expect(asked).toBeGreaterThan(250);
  });
});
