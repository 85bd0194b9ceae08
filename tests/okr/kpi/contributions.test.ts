import fc from "fast-check";
import { contributionsOf } from "../../../src/okr/kpi/contributions";
import { forestOf } from "../../../src/okr/kpi/forest";
import { valuesOf } from "../../../src/okr/kpi/values";
import { anyNumber, aTree, calculated, forestFrom, positive, type Line } from "./a-forest";

const HALFORD = "Max Halford: decomposing funnel metrics <https://maxhalford.github.io/blog/funnel-decomposition/>";
const ANG = "Ang 2005, The LMDI approach: a practical guide, Energy Policy 33, 867-871";

/** A root over leaves with a baseline and a current value each. */
const oneLevel = (operator: string, before: readonly number[], after: readonly number[]): readonly Line[] => [
  ["Root", "", operator],
  ...before.map((value, i): Line => [`D${i + 1}`, "Root", "", value, after[i]]),
];

describe("published decompositions, as trees", () => {
  test.each<[source: string, note: string, lines: readonly Line[], leaves: readonly number[]]>([
    [HALFORD, "2019-02 A: impressions, clicks, conversion, spend", oneLevel("product", [50, 0.4, 0.5, 50], [2500, 0.4, 0.5, 100]), [42049.507607, 0, 0, 7450.492393]],
    [ANG, "a rate from 30 % to 40 %", oneLevel("ratio", [30, 100], [36, 90]), [0.063376058, 0.036623942]],
    [ANG, "sessions × conversion × order value, in one level", oneLevel("product", [1000, 0.03, 80], [1100, 0.033, 78]), [248.736702, 248.736702, -66.073405]],
    [
      ANG,
      "the same in two levels: orders = sessions × conversion",
      [["Root", "", "product"], ["Orders", "Root", "product"], ["S", "Orders", "", 1000, 1100], ["C", "Orders", "", 0.03, 0.033], ["V", "Root", "", 80, 78]],
      [248.736702, 248.736702, -66.073405],
    ],
    ["sums are their own attribution", "", oneLevel("sum", [10, 20], [15, 18]), [5, -2]],
  ])("%s: %s", (_source, _note, lines, expected) => {
    const forest = forestFrom(lines);
    const parts = contributionsOf(forest);
    const leaves = lines.flatMap((_, i) => (forest.children(i).length === 0 ? [parts[i]] : []));
    expect(leaves.map((part) => Number(part!.toFixed(6)))).toEqual(expected.map((part) => Number(part.toFixed(6))));
  }); // prettier-ignore
});

describe("contributions: what each node did to the change of its root", () => {
  const TWO: readonly Line[] = [
    ["A", "", "sum"],
    ["B", "A", "", 1, 4],
    ["C", "A", "", 1, 0],
    ["X", "", "sum"],
    ["Y", "X", "", 1, 2],
  ];

  test.each<[string, readonly Line[], readonly (number | undefined)[]]>([
    ["each tree on its own", TWO, [2, 3, -1, 1, 1]],
    ["a wrong node silences its tree, and no other", TWO.map((line): Line => (line[0] === "C" ? ["C", "A", "", 1, "soon"] : line)), [undefined, undefined, undefined, 1, 1]],
    ["what the formulas show is agreed to", TWO.map((line): Line => (line[0] === "A" ? ["A", "", "sum", 2, 4] : line)), [2, 3, -1, 1, 1]],
    ["a formula that shows nothing is worked out", TWO.map((line): Line => (line[0] === "A" ? ["A", "", "sum", "", ""] : line)), [2, 3, -1, 1, 1]],
    ["what somebody typed over a formula silences the tree", TWO.map((line): Line => (line[0] === "A" ? ["A", "", "sum", 2, 5] : line)), [undefined, undefined, undefined, 1, 1]],
    ["nothing of a forest that is empty", [], []],
  ])("%s", (_rule, lines, expected) => {
    expect(contributionsOf(forestFrom(lines))).toEqual(expected);
  }); // prettier-ignore
});

describe("laws", () => {
  const change = (lines: readonly Line[]) => {
    const forest = forestFrom(lines);
    const [before, after] = (["baseline", "current"] as const).map((measure) => valuesOf(forest, measure)[0]!.value);
    const parts = contributionsOf(forest);
    const leaves = parts.filter((_, i) => forest.children(i).length === 0);
    return { before, after, parts, leaves };
  };

  test("the leaves of a tree add up to the change of its root, and the root's own part is that change", () => {
    fc.assert(
      fc.property(aTree(anyNumber), (lines) => {
        const { before, after, parts, leaves } = change(lines);
        if (before === undefined || after === undefined || parts[0] === undefined) return;
        const size = Math.max(Math.abs(before), Math.abs(after), ...parts.map((part) => Math.abs(part!)));
        const total = leaves.reduce<number>((sum, part) => sum + part!, 0);
        expect(Math.abs(total - (after - before))).toBeLessThanOrEqual(1e-9 * size);
        expect(Math.abs(parts[0] - (after - before))).toBeLessThanOrEqual(1e-9 * size);
      }),
      { seed: 61, numRuns: 500 },
    );
  });

  test("most random trees can be told: the law above looks at something", () => {
    const told = fc
      .sample(aTree(anyNumber), { seed: 61, numRuns: 500 })
      .filter((lines) => change(lines).parts[0] !== undefined);
    expect(told.length).toBeGreaterThan(250);
  });

  test("two factors drawn under a node of their own get what they got beside the others", () => {
    const four = fc.tuple(positive, positive, positive, positive);
    fc.assert(
      fc.property(four, four, fc.constantFrom("product", "sum"), (before, after, operator) => {
        const flat = change(oneLevel(operator, before, after)).leaves;
        const [a, b, c, d] = before.map((value, i): Line => [
          `D${i + 1}`,
          i < 2 ? "Group" : "Root",
          "",
          value,
          after[i],
        ]);
        const grouped = change([["Root", "", operator], ["Group", "Root", operator], a!, b!, c!, d!]).leaves;
        grouped.forEach((part, i) =>
          expect(part).toBeCloseTo(flat[i]!, 6 - Math.ceil(Math.log10(1 + Math.abs(flat[i]!)))),
        );
      }),
      { seed: 62, numRuns: 300 },
    );
  });

  test("with what the sheet's formulas show in inner nodes the parts are the same", () => {
    fc.assert(
      fc.property(aTree(positive), (lines) => {
        const bare = contributionsOf(forestFrom(lines));
        expect(contributionsOf(forestOf(calculated(lines), ["KR1"]))).toEqual(bare);
      }),
      { seed: 63, numRuns: 200 },
    );
  });
});
