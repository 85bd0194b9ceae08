import fc from "fast-check";
import type { Book, KeyResult } from "../../../src/okr/book";
import { isProblem } from "../../../src/okr/problem";
import { score } from "../../../src/okr/score";
import { whatIf, type Trial } from "../../../src/okr/kpi/what-if";
import { bookOf } from "../quality/a-book";
import { anyNumber, aTree, at, forestFrom, type Line } from "./a-forest";

/** 40 × 25 % × 1,000 $ = 10,000 $. */
const MRR: readonly Line[] = [
  ["MRR", "", "product"],
  ["Deals", "MRR", "product"],
  ["Proposals", "Deals", "", 25, 40],
  ["Conversion", "Deals", "", 0.2, 0.25],
  ["Price", "MRR", "", 1000, 1000],
];

const OWN: Partial<KeyResult> = { id: "KR1", start: 5_000, target: 15_000, current: 9_000, weight: 3 };
const OTHER: Partial<KeyResult> = { id: "KR2", start: 0, target: 10, current: 2, weight: 1 };
const BOOK = bookOf({ keyResults: [OWN, OTHER] });

function tried(changes: Readonly<Record<string, Trial>>, book: Book = BOOK, lines = MRR) {
  const forest = forestFrom(lines);
  const places = new Map(Object.entries(changes).map(([id, trial]) => [at(forest, id), trial]));
  const { root, keyResultScore, objectiveScore } = whatIf(forest, book, 0, places);
  return [root, keyResultScore, objectiveScore].map(({ before, after }) => [before, after]);
}

describe("what if: root, key result and objective move at once", () => {
  test.each<[string, Readonly<Record<string, Trial>>, readonly (readonly (number | undefined)[])[]]>([
    // root, then the score from 5,000 to 15,000 with weight 3, then with 20 % of the other with weight 1
    ["nothing changes nothing", {}, [[10_000, 10_000], [0.5, 0.5], [0.425, 0.425]]],
    ["a value", { Conversion: { to: 0.3 } }, [[10_000, 12_000], [0.5, 0.7], [0.425, 0.575]]],
    ["by per cent", { Price: { by: 0.1 } }, [[10_000, 11_000], [0.5, 0.6], [0.425, 0.5]]],
    ["by less", { Price: { by: -0.5 } }, [[10_000, 5_000], [0.5, 0], [0.425, 0.05]]],
    ["several", { Proposals: { to: 50 }, Price: { by: 0.2 } }, [[10_000, 15_000], [0.5, 1], [0.425, 0.8]]],
    ["an inner node with all below it", { Deals: { to: 8 }, Conversion: { to: 1 } }, [[10_000, 8_000], [0.5, 0.3], [0.425, 0.275]]],
    ["past the target a score stays 1", { Price: { by: 9 } }, [[10_000, 100_000], [0.5, 1], [0.425, 0.8]]],
  ])("%s", (_rule, changes, expected) => {
    const rounded = tried(changes).map((pair) => pair.map((value) => Number(value!.toFixed(9))));
    expect(rounded).toEqual(expected);
  }); // prettier-ignore

  test.each<[string, Book, readonly (number | undefined)[]]>([
    ["blank weights count 1", bookOf({ keyResults: [{ ...OWN, weight: null }, { ...OTHER, weight: null }] }), [0.5, 0.35]],
    ["a postponed key result does not count", bookOf({ keyResults: [OWN, { ...OTHER, state: "Postponed" }] }), [0.5, 0.5]],
    ["nor does a cancelled one", bookOf({ keyResults: [OWN, { ...OTHER, state: "Cancelled" }] }), [0.5, 0.5]],
    ["a closed one does", bookOf({ keyResults: [OWN, { ...OTHER, state: "Closed" }] }), [0.5, 0.425]],
    ["one without a value counts 0", bookOf({ keyResults: [OWN, { ...OTHER, current: null }] }), [0.5, 0.375]],
    ["one of another objective does not count", bookOf({ objectives: [{}, { id: "O2" }], keyResults: [OWN, { ...OTHER, objective: "O2" }] }), [0.5, 0.5]],
    ["objectives are found in any case", bookOf({ keyResults: [OWN, { ...OTHER, objective: "o1" }] }), [0.5, 0.425]],
    ["one that cannot be scored leaves the objective without a score, as in the sheet", bookOf({ keyResults: [OWN, { ...OTHER, type: "between" }] }), [0.5, undefined]],
    ["own words of the type count", bookOf({ keyResults: [{ ...OWN, type: "at least", target: 8_000 }, OTHER] }), [1, 0.8]],
    ["a key result that cannot be scored", bookOf({ keyResults: [{ ...OWN, start: 20_000 }, OTHER] }), [undefined, undefined]],
    ["an objective that is not there", bookOf({ keyResults: [{ ...OWN, objective: "O9" }, OTHER] }), [0.5, undefined]],
    ["a key result that is not there", bookOf({ keyResults: [OTHER] }), [undefined, undefined]],
  ])("scores as the sheets have them: %s", (_rule, book, expected) => {
    const [, own, objective] = tried({}, book);
    expect([own![0], objective![0]].map((value) => (value === undefined ? value : Number(value.toFixed(9))))).toEqual(expected);
  }); // prettier-ignore

  test("per cent of what has no value is nothing; a value in its place is one", () => {
    const blank: readonly Line[] = [
      ["A", "", "sum"],
      ["B", "A", "", 1, null],
    ];
    expect(tried({ B: { by: 0.1 } }, BOOK, blank)[0]).toEqual([undefined, undefined]);
    expect(tried({ B: { to: 7 } }, BOOK, blank)[0]).toEqual([undefined, 7]);
  });

  test("a root without a value has no score before, and the objective counts what is left", () => {
    const blank: readonly Line[] = [
      ["A", "", "sum"],
      ["B", "A", "", 1, null],
    ];
    expect(tried({}, BOOK, blank)).toEqual([[undefined, undefined], [undefined, undefined], [0.05, 0.05]]); // prettier-ignore
  });
});

describe("laws", () => {
  test("no changes change nothing, in any tree", () => {
    fc.assert(
      fc.property(aTree(anyNumber), (lines) => {
        for (const [before, after] of tried({}, BOOK, lines)) expect(after).toBe(before);
      }),
      { seed: 69, numRuns: 300 },
    );
  });

  test("the score after is the formula's own with the root after as current value", () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (by) => {
        const [root, own] = tried({ Price: { by } });
        const expected = score(5_000, 15_000, root![1], "increase");
        expect(isProblem(expected)).toBe(false);
        expect(own![1]).toBe(expected);
      }),
      { seed: 70, numRuns: 200 },
    );
  });
});
