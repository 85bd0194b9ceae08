import fc from "fast-check";
import { cascade } from "../../src/okr/cascade";
import { column, type Cell } from "../../src/okr/cell";
import { explain, isProblem, type Problem } from "../../src/okr/problem";
import { rollup } from "../../src/okr/rollup";
import { outcome } from "./outcome";

/** id, parent, score, weight, state */
type Row = readonly [Cell, Cell, Cell, Cell?, Cell?];

function shown(rows: readonly Row[], { weights = false, states = false } = {}): unknown {
  const of = (i: number) => column(rows.map((row) => row[i]));
  const result = cascade(of(0), of(1), of(2), weights ? of(3) : undefined, states ? of(4) : undefined);
  return isProblem(result) ? outcome(result) : result.map(outcome);
}

describe("cascade: the roll-up of a whole tree", () => {
  test.each<[string, readonly Row[], unknown]>([
    [
      "a row without a score is the mean of its children",
      [
        ["A", null, null],
        ["B", "A", 0.8],
        ["C", "A", 0.4],
      ],
      [0.6000000000000001, 0.8, 0.4],
    ],
    [
      "through every level",
      [
        ["C", "B", 0.4],
        ["B", "A", null],
        ["A", null, null],
      ],
      [0.4, 0.4, 0.4],
    ],
    [
      "a row with a score keeps it",
      [
        ["A", null, 0.1],
        ["B", "A", 0.8],
      ],
      [0.1, 0.8],
    ],
    [
      "held to 0…1",
      [
        ["A", null, 1.5],
        ["B", null, -1],
        ["C", null, true],
      ],
      [1, 0, 1],
    ],
    [
      "a leaf without a score shows nothing and counts as 0",
      [
        ["A", null, null],
        ["B", "A", 0.8],
        ["C", "A", null],
      ],
      [0.4, 0.8, ""],
    ],
    [
      "a blank row is no row",
      [
        ["A", null, 0.5],
        [null, null, null],
      ],
      [0.5, ""],
    ],
    [
      "ids are compared trimmed and without regard to case",
      [
        [" a ", null, null],
        ["B", "A", 0.8],
      ],
      [0.8, 0.8],
    ],
    [
      "numbers and texts are the same ids",
      [
        [1, null, null],
        ["2", "1", 0.8],
      ],
      [0.8, 0.8],
    ],
    [
      "several trees stand side by side",
      [
        ["A", null, null],
        ["B", null, null],
        ["C", "B", 0.5],
      ],
      ["", 0.5, 0.5],
    ],
  ])("%s", (_rule, rows, wanted) => expect(shown(rows)).toEqual(wanted));

  test.each<[string, readonly Row[], unknown]>([
    [
      "children weigh",
      [
        ["A", null, null, null],
        ["B", "A", 0.8, 3],
        ["C", "A", 0.4, 1],
      ],
      [0.7, 0.8, 0.4],
    ],
    [
      "children of weight 0 only make the parent blank",
      [
        ["A", null, null, 1],
        ["B", "A", 0.8, 0],
      ],
      ["", 0.8],
    ],
    [
      "a blank weight is refused in a row that has a parent",
      [
        ["A", null, null, null],
        ["B", "A", 0.8, null],
      ],
      ["row-wrong-below", "weight-missing in row 2"],
    ],
    ["a negative weight is wrong at the top too", [["A", null, 0.5, -1]], ["out-of-bounds"]],
  ])("weights: %s", (_rule, rows, wanted) => {
    const answer = shown(rows, { weights: true });
    expect(
      Array.isArray(answer) ? answer.map((v: unknown) => (typeof v === "number" ? Number(v.toFixed(12)) : v)) : answer,
    ).toEqual(wanted);
  });

  test("postponed and cancelled children leave; every other word stays in", () => {
    const rows: Row[] = [
      ["A", null, null],
      ["B", "A", 0.8, 1, "Closed"],
      ["C", "A", 0.1, 1, " Post-poned"],
      ["D", "A", 0.1, 1, "canceled"],
    ];
    expect(shown(rows, { states: true })).toEqual([0.8, 0.8, 0.1, 0.1]);
    expect(
      shown(
        [
          ["A", null, null],
          ["B", "A", 0.8, 1, "Cancelled"],
        ],
        { states: true },
      ),
    ).toEqual(["", 0.8]);
  });
});

describe("cascade: what is wrong shows in its own row and in the rows computed from it", () => {
  test.each<[string, readonly Row[], unknown]>([
    [
      "an unknown parent",
      [
        ["A", null, 0.5],
        ["B", "X", 0.8],
      ],
      [0.5, "parent-unknown in row 2"],
    ],
    [
      "a doubled id, in both rows",
      [
        ["A", null, null],
        ["B", "A", 0.8],
        ["b", "A", 0.8],
      ],
      ["row-wrong-below", "id-doubled in row 2", "id-doubled in row 3"],
    ],
    [
      "a missing id",
      [
        ["A", null, null],
        [null, "A", 0.8],
      ],
      ["row-wrong-below", "id-missing in row 2"],
    ],
    [
      "an id that is TRUE",
      [
        [true, null, 0.8],
        ["B", null, 0.1],
      ],
      ["not-an-id in row 1", 0.1],
    ],
    [
      "text for a score",
      [
        ["A", null, null],
        ["B", "A", "x"],
      ],
      ["row-wrong-below", "not-a-score in row 2"],
    ],
    [
      "an error for a score",
      [
        ["A", null, null],
        ["B", "A", { fault: "#N/A" }],
      ],
      ["row-wrong-below", "error-value in row 2"],
    ],
    [
      "far above too",
      [
        ["A", null, null],
        ["B", "A", null],
        ["C", "B", "x"],
      ],
      ["row-wrong-below", "row-wrong-below", "not-a-score in row 3"],
    ],
    [
      "not above a row with a score of its own",
      [
        ["A", null, null],
        ["B", "A", 0.4],
        ["C", "B", "x"],
      ],
      [0.4, 0.4, "not-a-score in row 3"],
    ],
    [
      "a loop, in all its rows",
      [
        ["A", "B", null],
        ["B", "A", null],
        ["C", "A", 0.5],
      ],
      ["loop", "loop", 0.5],
    ],
    [
      "a row that is its own parent",
      [
        ["A", "A", 0.5],
        ["B", null, 0.5],
      ],
      ["loop", 0.5],
    ],
  ])("%s", (_rule, rows, wanted) => expect(shown(rows)).toEqual(wanted));

  test("whatever the weight or state of the wrong row", () => {
    const rows: Row[] = [
      ["A", null, null, 1, null],
      ["B", "A", "x", 0, "Postponed"],
      ["C", "A", 0.5, 1, null],
    ];
    expect(shown(rows, { weights: true, states: true })).toEqual(["row-wrong-below", "not-a-score in row 2", 0.5]);
  });

  test("the sentence above names the row and what is wrong in it", () => {
    const answer = cascade(
      column(["A", "B", "C"]),
      column([null, "A", "B"]),
      column([null, null, "70 %"]),
    ) as readonly Problem[];
    expect(explain(answer[0]!)).toMatch(/row 3.*scores \(row 3\) is "70 %"/);
  });

  test("a loop is spelled with ten ids at most, then … and its length", () => {
    const ids = Array.from({ length: 25 }, (_, i) => `k${i}`);
    const parents = ids.map((_, i) => ids[(i + 1) % ids.length]!);
    const answer = cascade(column(ids), column(parents), column(ids.map(() => null))) as readonly Problem[];
    expect(explain(answer[7]!)).toContain('"k9" > … (25 rows)');
    expect(explain(answer[7]!)).not.toContain("k10");
  });

  test("ranges of different length are refused as a whole", () => {
    expect(outcome(cascade(column(["A"]), column([]), column([0.5])))).toBe("sizes-differ");
  });
});

const score = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
/** Row i hangs below an earlier row, or stands at the top. */
const forest = fc.array(fc.record({ up: fc.nat(), top: fc.boolean(), score, weight: fc.integer({ min: 0, max: 5 }) }), {
  minLength: 1,
  maxLength: 40,
});

test("the order of the rows does not matter, and a parent is the roll-up of its children", () => {
  fc.assert(
    fc.property(forest, fc.func(fc.nat()), (nodes, rank) => {
      const rows = nodes.map((node, i) => ({ ...node, id: i, parent: i === 0 || node.top ? null : node.up % i }));
      const ask = (list: typeof rows) =>
        cascade(
          column(list.map((r) => r.id)),
          column(list.map((r) => r.parent)),
          column(list.map((r) => r.score)),
          column(list.map((r) => r.weight)),
        ) as readonly (number | "")[];
      const straight = ask(rows);
      const shuffled = [...rows].sort((a, b) => rank(a.id) - rank(b.id));
      const again = ask(shuffled);
      shuffled.forEach((row, i) => {
        if (typeof straight[row.id] === "number") expect(again[i]).toBeCloseTo(straight[row.id] as number, 12);
        else expect(again[i]).toBe(straight[row.id]);
      });
      for (const row of rows.filter((each) => each.score === null)) {
        const children = rows.filter((each) => each.parent === row.id);
        if (!children.some(({ weight }) => weight > 0)) expect(straight[row.id]).toBe("");
        else {
          const scores = column(children.map(({ id }) => (straight[id] === "" ? null : straight[id])));
          expect(straight[row.id]).toBeCloseTo(
            rollup(scores, column(children.map(({ weight }) => weight))) as number,
            12,
          );
        }
      }
    }),
    { seed: 20261121 },
  );
});
