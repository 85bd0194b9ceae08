import fc from "fast-check";
import { column, type Cell, type List } from "../../src/okr/cell";
import { isProblem } from "../../src/okr/problem";
import { rollup } from "../../src/okr/rollup";

function answer(
  scores: readonly Cell[],
  weights?: readonly Cell[],
  states?: readonly Cell[],
  ...more: readonly Cell[]
): unknown {
  const result = rollup(
    column(scores),
    weights && column(weights),
    states && column(states),
    ...(more as [Cell?, Cell?, Cell?]),
  );
  return isProblem(result)
    ? "at" in result && result.at.row
      ? `${result.problem} in row ${result.at.row}`
      : result.problem
    : result;
}

const none = undefined;

describe("the mean of what counts", () => {
  test.each<[string, Parameters<typeof answer>, unknown]>([
    ["is the plain mean without weights", [[1, 0, 0.5]], 0.5],
    [
      "weighs",
      [
        [0.3, 0.3, 0.6],
        [2, 2, 1],
      ],
      0.36,
    ],
    [
      "does not count a weight of 0",
      [
        [0.8, 0.2],
        [1, 0],
      ],
      0.8,
    ],
    ["counts a missing score as 0", [[0.8, null]], 0.4],
    ["or leaves it out when asked", [[0.8, null], none, none, null, "ignore"], 0.8],
    ["takes TRUE and FALSE for milestones", [[true, false, false, true]], 0.5],
    ["holds scores to 0…1", [[1.5, -0.5]], 0.5],
    ["unless cap is FALSE", [[1.5, -0.5, 2], none, none, null, null, false], 1],
    [
      "leaves postponed and cancelled rows out",
      [[0.8, 0.1, 0.1, 0.1], none, ["On track", "postponed", "Cancelled", "CAN-CELED"]],
      0.8,
    ],
    ["keeps every other word, closed ones and numbers too", [[0.8, 0.4], none, ["Closed", 3]], 0.6],
    ["is blank when nothing is left", [[0.8], none, ["Postponed"]], ""],
    [
      "is blank when only rows of weight 0 are left",
      [
        [0.8, 0.4],
        [1, 0],
        ["Postponed", null],
      ],
      "",
    ],
    ["is blank when every score is missing and left out", [[null, null], none, none, null, "ignore"], ""],
    ["is 0 when every score is missing and counted", [[null, null]], 0],
  ])("%s", (_rule, call, expected) => {
    if (typeof expected === "number") expect(answer(...call)).toBeCloseTo(expected, 12);
    else expect(answer(...call)).toBe(expected);
  });
});

describe("the lowest score", () => {
  test.each<[string, Parameters<typeof answer>, unknown]>([
    ["is that of the rows that count", [[0.9, 0.2, 0.1], [1, 1, 0], none, "min"], 0.2],
    ["is 0 when one is missing", [[0.9, null], none, none, "MIN"], 0],
    ["leaves missing ones out when asked", [[0.9, null], none, none, "min", "ignore"], 0.9],
  ])("%s", (_rule, call, expected) => expect(answer(...call)).toBe(expected));
});

describe("what is wrong", () => {
  test.each<[string, Parameters<typeof answer>, unknown]>([
    ["text among the scores", [[0.8, "70 %"]], "not-a-score in row 2"],
    ["an error among the scores", [[0.8, { fault: "#N/A" }]], "error-value in row 2"],
    [
      "a blank weight",
      [
        [0.8, 0.2],
        [1, null],
      ],
      "weight-missing in row 2",
    ],
    [
      "a negative weight",
      [
        [0.8, 0.2],
        [-1, 1],
      ],
      "out-of-bounds in row 1",
    ],
    [
      "TRUE for a weight",
      [
        [0.8, 0.2],
        [true, 1],
      ],
      "not-a-number in row 1",
    ],
    [
      "weights that are all 0",
      [
        [0.8, 0.2],
        [0, 0],
      ],
      "weights-all-zero",
    ],
    ["weights that are all 0, before rows leave", [[0.8], [0], ["Postponed"]], "weights-all-zero"],
    ["a row that leaves is checked like the others", [["x", 0.2], none, ["Postponed", null]], "not-a-score in row 1"],
    ["an error among the states", [[0.8, 0.2], none, [null, { fault: "#REF!" }]], "error-value in row 2"],
    ["weights of another length", [[0.8, 0.2], [1]], "sizes-differ"],
    ["states of another length", [[0.8, 0.2], none, ["", "", ""]], "sizes-differ"],
    ["an unknown method", [[0.8], none, none, "median"], "unknown-word"],
    ["a cap that is a number", [[0.8], none, none, null, null, 1], "not-yes-or-no"],
    ["sums that overflow", [[1e308, 1e308], none, none, null, null, false], "overflow"],
  ])("%s is refused", (_rule, call, expected) => expect(answer(...call)).toBe(expected));
});

test("ranges pair whatever their orientation", () => {
  const row: List = { cells: [2, 1], rows: 1, columns: 2 };
  expect(rollup(column([0.9, 0.3]), row)).toBeCloseTo(0.7, 12);
});

const rows = fc.array(
  fc.record({
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  }),
  { minLength: 1, maxLength: 30 },
);
const rolled = (list: readonly { score: number; weight: number }[]) =>
  rollup(column(list.map((r) => r.score)), column(list.map((r) => r.weight))) as number;

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(
      rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(Math.abs(rolled(list) - rolled(shuffled))).toBeLessThanOrEqual(1e-12);
      },
    ),
    { seed: 20261121 },
  );
});

test("weights are relative: scaling them changes nothing", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(1e-300, 0.01, 3, 1e300), (list, factor) => {
      expect(
        Math.abs(rolled(list) - rolled(list.map((r) => ({ ...r, weight: r.weight * factor })))),
      ).toBeLessThanOrEqual(1e-12);
    }),
    { seed: 20261121 },
  );
});

test("a roll-up lies between its lowest and its highest score", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const scores = list.map(({ score }) => score);
      const mean = rolled(list);
      expect(mean >= Math.min(...scores) - 1e-12 && mean <= Math.max(...scores) + 1e-12).toBe(true);
    }),
    { seed: 20261121 },
  );
});
