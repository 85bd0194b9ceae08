import fc from "fast-check";
import type { Cell } from "../../../src/okr/cell";
import { rootWith, valuesOf } from "../../../src/okr/kpi/values";
import { anyNumber, aTree, at, forestFrom, type Line } from "./a-forest";

/** Each node's current value, or what is wrong with it. */
function shown(lines: readonly Line[], instead?: ReadonlyMap<string, number>) {
  const forest = forestFrom(lines);
  const places = new Map([...(instead ?? [])].map(([id, value]) => [at(forest, id), value]));
  return valuesOf(forest, "current", places).map(({ value, problem }) => problem?.problem ?? value);
}

describe("values: leaves as they stand, inner nodes from their children", () => {
  test.each<[string, readonly Line[], readonly unknown[]]>([
    ["a sum", [["A", "", "sum"], ["B", "A", "", 0, 1], ["C", "A", "", 0, 2], ["D", "A", "", 0, 4]], [7, 1, 2, 4]],
    ["a difference is the first minus the rest", [["A", "", "difference"], ["B", "A", "", 0, 9], ["C", "A", "", 0, 2], ["D", "A", "", 0, 4]], [3, 9, 2, 4]],
    ["a product", [["A", "", "product"], ["B", "A", "", 0, 3], ["C", "A", "", 0, 2], ["D", "A", "", 0, 4]], [24, 3, 2, 4]],
    ["a ratio is the first over the second", [["A", "", "ratio"], ["B", "A", "", 0, 3], ["C", "A", "", 0, 4]], [0.75, 3, 4]],
    ["level by level, wherever the rows stand", [["C", "B", "", 0, 2], ["B", "A", "product"], ["D", "B", "", 0, 5], ["A", "", "sum"], ["E", "A", "", 0, 1]], [2, 10, 5, 11, 1]],
    ["what stands in an inner node is not read", [["A", "", "sum", 0, 99], ["B", "A", "", 0, 1]], [1, 1]],
    ["an error there is none either", [["A", "", "sum", 0, { fault: "#NUM!" }], ["B", "A", "", 0, 1]], [1, 1]],
    ["a blank leaf leaves what is above it without a value, and no other", [["A", "", "sum"], ["B", "A", "product"], ["C", "B", "", 0, null], ["D", "A", "product"], ["E", "D", "", 0, 2]], ["waits", "waits", "value-missing", 2, 2]],
    ["so does a text", [["A", "", "sum"], ["B", "A", "", 0, "soon"], ["C", "A", "", 0, 2]], ["waits", "not-a-number", 2]],
    ["and a cell that was deleted", [["A", "", "sum"], ["B", "A", "", 0, { fault: "#REF!" }], ["C", "A", "", 0, 2]], ["waits", "reference-deleted", 2]],
    ["a division by 0", [["A", "", "ratio"], ["B", "A", "", 0, 3], ["C", "A", "", 0, 0]], ["zero-denominator", 3, 0]],
    ["no operator", [["A", "", ""], ["B", "A", "", 0, 3]], ["operator-missing", 3]],
    ["an operator that is none", [["A", "", "mean"], ["B", "A", "", 0, 3]], ["operator-unknown", 3]],
    ["a ratio of one", [["A", "", "ratio"], ["B", "A", "", 0, 3]], ["ratio-needs-two", 3]],
    ["a loop; what hangs on it has its own value, and other trees go on", [["A", "B", "sum"], ["B", "A", "sum"], ["C", "A", "", 0, 3], ["D", "", "", 0, 4]], ["loop", "loop", 3, 4]],
    ["an operator at a leaf does not matter", [["A", "", "sum", 0, 5]], [5]],
    ["what names an unknown parent has a value of its own", [["A", "Z", "", 0, 5]], [5]],
    ["more than any number", [["A", "", "product"], ["B", "A", "", 0, 1e200], ["C", "A", "", 0, 1e200]], ["error-value", 1e200, 1e200]],
  ])("%s", (_rule, lines, expected) => {
    expect(shown(lines)).toEqual(expected);
  }); // prettier-ignore

  const TREE: readonly Line[] = [
    ["A", "", "sum"],
    ["B", "A", "product"],
    ["C", "B", "", 1, 2, 3],
    ["D", "B", "", 1, 5, 7],
    ["E", "A", "", 1, 1, 1],
  ];

  test("of the column that is asked for", () => {
    const forest = forestFrom(TREE);
    expect(
      (["baseline", "current", "target", "plan"] as const).map((measure) => valuesOf(forest, measure)[0]!.value),
    ).toEqual([2, 11, 22, undefined]);
  });

  test("a value may be put in the place of a leaf, and of an inner node with all below it", () => {
    expect(shown(TREE, new Map([["C", 4]]))).toEqual([21, 20, 4, 5, 1]);
    expect(shown(TREE, new Map([["B", 100]]))).toEqual([101, 100, 2, 5, 1]);
  });
});

test("law: a wrong leaf changes nothing but itself and what is above it", () => {
  fc.assert(
    fc.property(
      aTree(anyNumber),
      fc.constantFrom<Cell>(null, "x", { fault: "#N/A" }),
      fc.nat(),
      (lines, cell, pick) => {
        const leaves = lines.filter(([, , operator]) => operator === "");
        const [chosen] = leaves[pick % leaves.length]!;
        const sound = shown(lines);
        const broken = shown(
          lines.map((line): Line => (line[0] === chosen ? [chosen, line[1] ?? "", "", 0, cell] : line)),
        );
        lines.forEach(([id], i) => {
          if (!chosen.startsWith(id)) expect(broken[i]).toEqual(sound[i]);
          else expect(typeof broken[i]).toBe("string");
        });
      },
    ),
    { seed: 6, numRuns: 300 },
  );
});

test("law: working out only the way up gives what working out everything anew gives", () => {
  fc.assert(
    fc.property(aTree(anyNumber), anyNumber, fc.nat(), (lines, value, pick) => {
      const forest = forestFrom(lines);
      const node = pick % lines.length;
      const whole = valuesOf(forest, "current", new Map([[node, value]]))[0]!.value;
      expect(rootWith(forest, "current", valuesOf(forest, "current"), node, value)).toBe(whole);
    }),
    { seed: 7, numRuns: 300 },
  );
});
