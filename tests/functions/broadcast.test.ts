import fc from "fast-check";
import { cell, cells, down } from "./calls";

describe("ranges are answered element by element", () => {
  test.each([
    ["one cell serves every element", [[[0]], [[10]], [[5], [10]]], [[0.5], [1]]],
    [
      "equal sizes pair up",
      [
        [[0], [5]],
        [[10], [10]],
        [[5], [6]],
      ],
      [[0.5], [0.2]],
    ],
    [
      "a column and a row span a grid",
      [[[0], [5]], [[10]], [[6, 10]]],
      [
        [0.6, 1],
        [0.2, 1],
      ],
    ],
    [
      "a column pairs with every column of a block of its height",
      [
        [[0], [5]],
        [[10]],
        [
          [6, 10],
          [6, 10],
        ],
      ],
      [
        [0.6, 1],
        [0.2, 1],
      ],
    ],
    [
      "a row pairs with every row of a block of its width",
      [
        [[0, 5]],
        [[10]],
        [
          [6, 6],
          [10, 10],
        ],
      ],
      [
        [0.6, 0.2],
        [1, 1],
      ],
    ],
  ])("%s", (_rule, raw, expected) => expect(cells("SCORE", ...raw)).toEqual(expected));

  test.each([
    ["two heights", [[[0], [1]], [[10]], [[5], [6], [7]]], "start is 2 x 1, but current is 3 x 1."],
    ["two widths", [[[0, 1]], [[10]], [[5, 6, 7]]], "start is 1 x 2, but current is 1 x 3."],
    [
      "a column and a block of another height",
      [
        [[0], [1], [2]],
        [[10]],
        [
          [5, 6],
          [7, 8],
        ],
      ],
      "start is 3 x 1, but current is 2 x 2.",
    ],
  ])("%s are refused, and both sizes are named", (_rule, raw, sentence) => {
    expect(cell("SCORE", ...raw)).toContain(sentence);
  });

  test("sizes that do not pair come before anything else, a missing current included", () => {
    expect(cell("SCORE", down(1, 2), [[10]], down("", "", ""))).toContain("3 x 1");
  });

  test("a wrong element gets its own error in its own place and spoils no other", () => {
    expect(cells("SCORE", down(0, "x", 0), [[10]], down(1, 2, 3))).toEqual([
      [0.1],
      [expect.stringMatching(/^#VALUE! start \(row 2\)/)],
      [0.3],
    ]);
  });

  test("an answer too large for a sheet is refused", () => {
    const long = Array.from({ length: 3000 }, () => [1]);
    expect(cell("SCORE", [[0]], long, [long.map(() => 1)])).toContain("3,000 x 3,000 cells");
  });
});

const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom<unknown>("", null, "x", true, 0.1));
const size = fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) });
/** Ranges whose sizes pair: each is as tall as the answer or one row high, and the same with its width. */
const call = size.chain(({ rows, columns }) => {
  const range = fc
    .tuple(fc.constantFrom(1, rows), fc.constantFrom(1, columns))
    .chain(([r, c]) => fc.array(fc.array(value, { minLength: c, maxLength: c }), { minLength: r, maxLength: r }));
  return fc.tuple(range, range, range);
});

/** How three ranges become the arguments of a formula. */
type Placing = (a: unknown, b: unknown, c: unknown) => unknown[];

test.each<[string, Placing]>([
  ["SCORE", (start, target, current) => [start, target, current]],
  ["EXPECTED", (start, end, asOf) => [start, end, asOf, [["s"]]]],
  ["STATUS", (score, expected, override) => [score, expected, null, override]],
])("%s over ranges says in each place what it says of that place alone", (id, placing) => {
  fc.assert(
    fc.property(call, ([a, b, c]) => {
      cells(id, ...placing(a, b, c)).forEach((row, r) =>
        row.forEach((shown, column) => {
          const alone = (range: unknown[][]) => [[range[range.length > 1 ? r : 0]![range[0]!.length > 1 ? column : 0]]];
          const withoutPlace = String(shown).replace(/ \((row|column) [^)]*\)/g, "");
          expect(withoutPlace).toBe(String(cell(id, ...placing(alone(a), alone(b), alone(c)))));
        }),
      );
    }),
    { seed: 20261121 },
  );
});

test("a curve and a pair of limits are one value for all elements", () => {
  expect(
    cells("EXPECTED", [[0]], [[100]], down(25, 50, 100), [
      [0, 0],
      [50, 1],
    ]),
  ).toEqual([[0.5], [1], [1]]);
  expect(cells("STATUS", down(0.5, 0.3, 0.1), [[0.5]], [[0, 0.2]])).toEqual([["On track"], ["Behind"], ["At risk"]]);
});
