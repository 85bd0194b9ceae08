import fc from "fast-check";
import { effectsOf } from "../../../src/okr/kpi/effects";
import { directionOf, promising } from "../../../src/okr/kpi/promising";
import { valuesOf } from "../../../src/okr/kpi/values";
import { kpiTextsOf } from "../../../src/texts/kpi-languages";
import { aTree, forestFrom, positive, type Line } from "./a-forest";

const round = (value: number | undefined) => (value === undefined ? undefined : Number(value.toFixed(6)));

/** Id, reason, potential and what the root reaches, those first that promise most. */
function shown(lines: readonly Line[]) {
  const forest = forestFrom(lines);
  return promising(forest, 0).map(({ node, why, potential, reaches }) => [
    lines[node]![0],
    why.reason,
    round(potential),
    round(reaches),
  ]);
}

/** Baseline and target say which way the root is to go: the first two numbers; then current, and its benchmark. */
const leaf = (id: string, [baseline, target]: readonly [number, number], current: number | null, benchmark?: number, parent = "A"): Line => [id, parent, "", baseline, current, target, benchmark]; // prettier-ignore
const UP = [1, 2] as const;
const DOWN = [2, 1] as const;

describe("promising drivers: how much the root moves with them, times the room to their benchmark", () => {
  test.each<[string, readonly Line[], readonly unknown[]]>([
    [
      "those first that promise most",
      [["A", "", "product"], leaf("B", UP, 10, 11), leaf("C", UP, 4, 6), leaf("D", UP, 100, 130)],
      [["C", "lifts", 0.5, 6000], ["D", "lifts", 0.3, 5200], ["B", "lifts", 0.1, 4400]],
    ],
    [
      "a large part with little room before a small one with much",
      [["A", "", "sum"], leaf("B", UP, 90, 99), leaf("C", UP, 10, 15)],
      [["B", "lifts", 0.09, 109], ["C", "lifts", 0.05, 105]],
    ],
    [
      "a cost is promising where its benchmark is lower",
      [["A", "", "difference"], leaf("B", [5, 9], 90, 80), leaf("C", [1, 1], 10, 5)],
      [["C", "lifts", 0.0625, 85], ["B", "past-benchmark", undefined, 70]],
    ],
    [
      "a root that is to fall turns all around",
      [["A", "", "product"], leaf("B", DOWN, 10, 8), leaf("C", DOWN, 4, 6)],
      [["B", "lifts", -0.2, 32], ["C", "past-benchmark", undefined, 60]],
    ],
    [
      "a root below 0 goes up when it becomes less negative",
      [["A", "", "difference"], leaf("B", UP, 10, 15), leaf("C", [3, 2], 20, 15)],
      [["B", "lifts", -0.5, -5], ["C", "lifts", -0.5, -5]],
    ],
    [
      "a denominator by what its benchmark would make of the root, estimated and worked out",
      [["A", "", "ratio"], leaf("B", UP, 10, 10), leaf("C", [1, 1], 4, 2)],
      [["C", "lifts", 0.49505, 5], ["B", "at-benchmark", undefined, 2.5]],
    ],
    [
      "inner nodes only where they have a benchmark of their own",
      [["A", "", "product"], ["B", "A", "sum", null, null, null, 12], leaf("C", UP, 10, undefined, "B"), leaf("D", UP, 4)],
      [["B", "lifts", 0.2, 48], ["C", "no-benchmark", undefined, undefined], ["D", "no-benchmark", undefined, undefined]],
    ],
    ["a driver without a value", [["A", "", "sum"], leaf("B", UP, null, 3)], [["B", "no-value", undefined, 3]]],
    ["a driver at 0, of which nothing is a share", [["A", "", "sum"], leaf("B", UP, 0, 3), leaf("C", UP, 3)], [["B", "at-zero", undefined, 6], ["C", "no-benchmark", undefined, undefined]]],
    ["a root at 0 too", [["A", "", "product"], leaf("B", UP, 3, 5), leaf("C", UP, 0)], [["B", "at-zero", undefined, 0], ["C", "no-benchmark", undefined, undefined]]],
    ["what is multiplied by nothing has no effect", [["A", "", "sum"], ["B", "A", "product"], leaf("C", UP, 3, 5, "B"), leaf("D", UP, 0, undefined, "B"), leaf("E", UP, 2)], [["C", "no-effect", undefined, 2], ["D", "no-benchmark", undefined, undefined], ["E", "no-benchmark", undefined, undefined]]],
    ["a root whose target is its baseline says not what is better", [["A", "", "sum"], leaf("B", [3, 3], 3, 5)], [["B", "no-direction", undefined, 5]]],
    ["what is equal stays in the order of the tree", [["A", "", "product"], leaf("B", UP, 2, 3), leaf("C", UP, 4, 6)], [["B", "lifts", 0.5, 12], ["C", "lifts", 0.5, 12]]],
    ["other trees are left alone", [["A", "", "sum"], leaf("B", UP, 2, 3), ["X", "", "", 1, 1, 2, 3]], [["B", "lifts", 0.5, 3]]],
  ])("%s", (_rule, lines, expected) => {
    expect(shown(lines)).toEqual(expected);
  }); // prettier-ignore

  test.each<[string, readonly Line[], 1 | -1 | undefined]>([
    ["up", [["A", "", "", 1, 5, 2]], 1],
    ["down", [["A", "", "", 2, 0, 1]], -1],
    ["nowhere", [["A", "", "", 2, 0, 2]], undefined],
    ["unknown without a target", [["A", "", "", 2, 0]], undefined],
    ["unknown without a baseline", [["A", "", "", null, 0, 2]], undefined],
    ["by the children's values where the root is worked out", [["A", "", "sum", 9, 9, 1], leaf("B", UP, 1)], 1],
    ["by a target that was typed at a root whose children have none", [["A", "", "sum", null, null, 9], ["B", "A", "", 1, 1]], 1],
  ])("a root's direction: %s", (_rule, lines, expected) => {
    expect(directionOf(forestFrom(lines), 0)).toBe(expected);
  }); // prettier-ignore
});

test.each<[string, readonly Line[], boolean | undefined]>([
  ["reaches it", [["A", "", "product"], leaf("B", UP, 1, 2), leaf("C", [1, 1], 1)], true],
  ["does not", [["A", "", "product"], leaf("B", UP, 1, 1.9), leaf("C", [1, 1], 1)], false],
  ["reaches it but for what binary fractions lose", [["A", "", "product"], leaf("B", [0.01, 0.07], 0.1, 0.7), leaf("C", [1, 1], 0.1)], true],
  ["cannot tell without a target", [["A", "", "product"], ["B", "A", "", 1, 1, null, 2]], undefined],
])("a driver at its benchmark %s", (_rule, lines, expected) => {
  expect(promising(forestFrom(lines), 0)[0]!.why.enough).toBe(expected);
}); // prettier-ignore

describe("the reason in a sentence", () => {
  const MRR: readonly Line[] = [
    ["A", "", "product"],
    leaf("B", [4, 5], 4, 5),
    leaf("C", [0.2, 0.25], 0.2, 0.21),
    leaf("D", [100, 100], 100, 90),
    leaf("E", [1, 1], 1, 1),
    leaf("F", [1, 1], 1),
    leaf("G", [1, 1], 1, 1.1),
  ];
  const names: Readonly<Record<string, object>> = {
    A: { node: "MRR per AE", unit: "$" },
    B: { node: "Deals", segment: "Middle market" },
    C: { node: "Conversion", unit: "%" },
    D: { node: "Price", unit: "$" },
    E: { node: "Trials" },
    F: { node: "Visits" },
    G: { node: "Baskets" },
  };
  function sentences(language: "en" | "de", lines: readonly Line[] = MRR) {
    const forest = forestFrom(lines);
    const named = { ...forest, nodes: forest.nodes.map((node) => ({ ...node, ...names[node.id] })) };
    const found = promising(named, 0).toSorted((a, b) => a.node - b.node);
    return found.map(({ why }) => kpiTextsOf(language).promising(why));
  }

  test("in English", () => {
    expect(sentences("en")).toEqual([
      '1 % more of "Deals" (Middle market) moves "MRR per AE" by 1%, and its benchmark of 5 is 25% more than now; there, the result would be $100 in place of $80, not yet enough for the target of $125.',
      '1 % more of "Conversion" moves "MRR per AE" by 1%, and its benchmark of 21.0% is 5% more than now; there, the result would be $84 in place of $80, not yet enough for the target of $125.',
      '"Price" is at $100, better than its benchmark of $90; going there would move "MRR per AE" the wrong way.',
      '"Trials" is at its benchmark of 1 already; look for room in other drivers, or for a better benchmark.',
      '"Visits" has no benchmark, so nobody can tell how much room there is; type the best value that was reached elsewhere.',
      '1 % more of "Baskets" moves "MRR per AE" by 1%, and its benchmark of 1.1 is 10% more than now; there, the result would be $88 in place of $80, not yet enough for the target of $125.',
    ]);
  });

  test("in German", () => {
    expect(sentences("de").slice(0, 2)).toEqual([
      "1\u00a0% mehr bei „Deals“ (Middle market) bewegt „MRR per AE“ um 1\u00a0%, und der Vergleichswert von 5 liegt 25\u00a0% höher als der Wert jetzt; dort wäre das Ergebnis 100\u00a0$ statt 80\u00a0$, noch nicht genug für den Zielwert von 125\u00a0$.",
      "1\u00a0% mehr bei „Conversion“ bewegt „MRR per AE“ um 1\u00a0%, und der Vergleichswert von 21,0\u00a0% liegt 5\u00a0% höher als der Wert jetzt; dort wäre das Ergebnis 84\u00a0$ statt 80\u00a0$, noch nicht genug für den Zielwert von 125\u00a0$.",
    ]);
  });

  test.each<[string, readonly Line[], string]>([
    ["enough for the target, by less", [["A", "", "product"], leaf("B", [5, 4], 5, 3)], '1 % more of "Deals" (Middle market) moves "MRR per AE" by 1%, and its benchmark of 3 is 40% less than now; there, the result would be $3 in place of $5, enough for the target of $4.'],
    ["a small driver, which moves little, but not by 0", [["A", "", "sum"], leaf("B", UP, 1, 2), leaf("C", [199, 199], 199)], '1 % more of "Deals" (Middle market) moves "MRR per AE" by 0.005%, and its benchmark of 2 is 100% more than now; there, the result would be $201 in place of $200, enough for the target of $201.'],
    ["no value", [["A", "", "sum"], leaf("B", UP, null, 3)], '"Deals" (Middle market) has no value now, so nothing can be worked out; see its check.'],
    ["no value of the root", [["A", "", "sum"], leaf("B", UP, 1, 3), ["C", "A", "", 1, null, 1, 1]], '"MRR per AE" has no value now, so nothing can be worked out; see its check.'],
    ["at 0", [["A", "", "sum"], leaf("B", UP, 0, 3)], '"Deals" (Middle market) is 0, and nothing is a share of 0; give it a first value, then look again.'],
    ["no effect", [["A", "", "sum"], ["X", "A", "product"], leaf("B", UP, 3, 5, "X"), ["D", "X", "", 0, 0, 0, 0], ["E", "A", "", 1, 1, 2, 1]], '"MRR per AE" does not move when "Deals" (Middle market) alone changes; look at what it is multiplied by.'],
    ["no direction", [["A", "", "sum"], leaf("B", [3, 3], 3, 5)], '"MRR per AE" has no target other than its baseline, so nothing says what is better; give it a target.'],
  ])("%s", (_rule, lines, expected) => {
    expect(sentences("en", lines)[0]).toBe(expected);
    expect(sentences("de", lines)[0]).not.toMatch(/undefined|NaN/);
  }); // prettier-ignore
});

describe("laws", () => {
  test("what is promised is effect times room, leads where the root is to go, and what it reaches is worked out", () => {
    fc.assert(
      fc.property(aTree(positive), fc.infiniteStream(positive), (lines, benchmarks) => {
        const withBenchmarks = lines.map(([id, parent, operator, baseline, current, target]): Line => [id, parent ?? "", operator ?? "", baseline, current, target, benchmarks.next().value as number]); // prettier-ignore
        const forest = forestFrom(withBenchmarks);
        const effects = effectsOf(forest);
        const now = valuesOf(forest, "current");
        const direction = directionOf(forest, 0);
        const found = promising(forest, 0);
        for (const { node, potential, room, reaches, why } of found) {
          const benchmark = forest.nodes[node]!.benchmark as number;
          expect(reaches).toBe(valuesOf(forest, "current", new Map([[node, benchmark]]))[0]!.value);
          if (why.reason !== "lifts") continue;
          expect(potential).toBeCloseTo(effects[node]! * 100 * room!, 9);
          expect(Math.sign(potential! * now[0]!.value!)).toBe(direction);
        }
        const sizes = found.map(({ potential = 0 }) => Math.abs(potential));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
      { seed: 68, numRuns: 200 },
    );
  });
});
