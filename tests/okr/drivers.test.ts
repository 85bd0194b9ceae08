import fc from "fast-check";
import { attribute } from "../../src/okr/attribute";
import { column, type Cell } from "../../src/okr/cell";
import { drivers } from "../../src/okr/drivers";
import { explain, isProblem, type Problem } from "../../src/okr/problem";
import { outcome } from "./outcome";

/** id, parent, op, before, after */
type Row = readonly [Cell, Cell, Cell, Cell, Cell];

function ask(rows: readonly Row[]) {
  const of = (i: number) => column(rows.map((row) => row[i]));
  return drivers(of(0), of(1), of(2), of(3), of(4));
}

/** Parts to nine decimals; of a wrong row the kind of what is wrong, after the row it names. */
function shown(rows: readonly Row[]): unknown {
  const result = ask(rows);
  if (isProblem(result)) return outcome(result);
  return result.map((part) => {
    if (typeof part === "number") return Number(part.toFixed(9));
    return isProblem(part) && part.problem === "row-wrong-in-tree"
      ? `row ${part.row}: ${part.why.problem}`
      : outcome(part);
  });
}

describe("drivers: what each row contributed to the change of its root", () => {
  test.each<[string, readonly Row[], unknown]>([
    ["a row alone made all of its change", [["A", null, null, 3, 5]], [2]],
    [
      "a sum passes changes on",
      [
        ["A", null, "sum", null, null],
        ["B", "A", null, 1, 4],
        ["C", "A", null, 1, 0],
      ],
      [2, 3, -1],
    ],
    [
      "a difference turns all but the first around",
      [
        ["A", null, "difference", null, null],
        ["B", "A", null, 9, 9],
        ["C", "A", null, 1, 4],
      ],
      [-3, 0, -3],
    ],
    [
      "a product shares by logarithmic means",
      [
        ["A", null, "product", null, null],
        ["B", "A", null, 2, 4],
        ["C", "A", null, 4, 2],
      ],
      [0, 5.545177444, -5.545177444],
    ],
    [
      "a ratio too",
      [
        ["A", null, "ratio", null, null],
        ["B", "A", null, 30, 36],
        ["C", "A", null, 100, 90],
      ],
      [0.1, 0.063376058, 0.036623942],
    ],
    [
      "a factor of 0 is shared by Shapley's rule",
      [
        ["A", null, "product", null, null],
        ["B", "A", null, 0, 2],
        ["C", "A", null, 5, 7],
      ],
      [14, 12, 2],
    ],
    [
      "a numerator that changes its sign too",
      [
        ["A", null, "ratio", null, null],
        ["B", "A", null, -1, 1],
        ["C", "A", null, 2, 2],
      ],
      [1, 1, 0],
    ],
    [
      "a denominator that changes its sign too",
      [
        ["A", null, "ratio", null, null],
        ["B", "A", null, 4, 4],
        ["C", "A", null, -2, 2],
      ],
      [4, 0, 4],
    ],
    [
      "a blank row shows nothing",
      [
        ["A", null, null, 3, 5],
        [null, null, null, null, null],
      ],
      [2, ""],
    ],
    [
      "a given value of an inner row may be slightly off",
      [
        ["A", null, "sum", 1.0000001, 2],
        ["B", "A", null, 1, 2],
      ],
      [1, 1],
    ],
    ["an op of a leaf is ignored", [["A", null, "magic", 3, 5]], [2]],
  ])("%s", (_rule, rows, wanted) => expect(shown(rows)).toEqual(wanted));
});

describe("drivers: every row of a tree that holds a wrong row names it", () => {
  const other: Row = ["Z", null, null, 1, 2];
  test.each<[string, readonly Row[], string]>([
    [
      "no operation",
      [
        ["A", null, null, null, null],
        ["B", "A", null, 1, 2],
      ],
      "row 1: missing",
    ],
    [
      "an unknown operation",
      [
        ["A", null, "power", null, null],
        ["B", "A", null, 1, 2],
      ],
      "row 1: unknown-word",
    ],
    [
      "a leaf without a value",
      [
        ["A", null, "sum", null, null],
        ["B", "A", null, null, 2],
      ],
      "row 2: missing",
    ],
    [
      "a leaf with a text",
      [
        ["A", null, "sum", null, null],
        ["B", "A", null, 1, "2"],
      ],
      "row 2: not-a-number",
    ],
    [
      "an error in an op that is not used",
      [
        ["A", null, "sum", null, null],
        ["B", "A", { fault: "#REF!" }, 1, 2],
      ],
      "row 2: error-value",
    ],
    [
      "an #N/A",
      [
        ["A", null, "sum", null, null],
        ["B", "A", null, { fault: "#N/A" }, 2],
      ],
      "row 2: error-value",
    ],
    [
      "a given value that does not agree",
      [
        ["A", null, "sum", 3, null],
        ["B", "A", null, 1, 2],
      ],
      "row 1: does-not-agree",
    ],
    [
      "a ratio of one",
      [
        ["A", null, "ratio", null, null],
        ["B", "A", null, 1, 2],
      ],
      "row 1: ratio-needs-two",
    ],
    [
      "a zero denominator",
      [
        ["A", null, "ratio", null, null],
        ["B", "A", null, 1, 2],
        ["C", "A", null, 1, 0],
      ],
      "row 1: zero-denominator",
    ],
    [
      "a loop",
      [
        ["A", "B", "sum", null, null],
        ["B", "A", "sum", null, null],
      ],
      "row 1: loop",
    ],
    [
      "an unknown parent",
      [
        ["A", "X", "sum", null, null],
        ["B", "A", null, 1, 2],
      ],
      "row 1: parent-unknown",
    ],
    [
      "a missing id",
      [
        ["A", null, "sum", null, null],
        [null, "A", null, 1, 2],
      ],
      "row 2: id-missing",
    ],
    [
      "a product that overflows",
      [
        ["A", null, "product", null, null],
        ["B", "A", null, 1e200, 1],
        ["C", "A", null, 1e200, 1],
      ],
      "row 1: overflow",
    ],
  ])("%s", (_rule, rows, wanted) => {
    expect(shown([...rows, other])).toEqual([...rows.map(() => wanted), 1]);
  });

  test("what hangs below a loop belongs to it", () => {
    expect(
      shown([
        ["C", "A", null, 1, 2],
        ["A", "A", "sum", null, null],
      ]),
    ).toEqual(["row 2: loop", "row 2: loop"]);
  });

  test("more than eight factors with a 0 among them are refused", () => {
    const factors = Array.from({ length: 9 }, (_, i): Row => [i, "A", null, i === 0 ? 0 : 1, 1]);
    expect(shown([["A", null, "product", null, null], ...factors])).toEqual(
      Array<string>(10).fill("row 1: too-many-drivers"),
    );
  });

  test("a value that does not agree is named with both numbers", () => {
    const [answer] = ask([
      ["A", null, "sum", 3, null],
      ["B", "A", null, 1, 2],
    ]) as readonly Problem[];
    expect(explain(answer!)).toMatch(/before \(row 1\) is 3, but its children make 1\./);
  });
});

const value = fc.double({ min: 0.5, max: 50, noNaN: true });
const leaf = fc.record({ before: value, after: value });
const leaves = fc.array(leaf, { minLength: 2, maxLength: 6 });
const parts = (rows: readonly Row[]) => ask(rows) as readonly number[];

test("the same product drawn in one level or in two gives each leaf the same part", () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (list, cut) => {
      const under = (parent: (i: number) => string) => list.map((l, i): Row => [i, parent(i), null, l.before, l.after]);
      const flat = parts([["root", null, "product", null, null], ...under(() => "root")]).slice(1);
      const at = 1 + (cut % (list.length - 1));
      const nested = parts([
        ["root", null, "product", null, null],
        ["group", "root", "product", null, null],
        ...under((i) => (i < at ? "group" : "root")),
      ]).slice(2);
      const scale = Math.max(...flat.map(Math.abs), 1);
      flat.forEach((part, i) => expect(Math.abs(part - nested[i]!)).toBeLessThanOrEqual(1e-9 * scale));
    }),
    { seed: 20261121 },
  );
});

test("a tree of one level says what ATTRIBUTE says", () => {
  fc.assert(
    fc.property(leaves, fc.constantFrom("sum", "difference", "product"), (list, op) => {
      const flat = parts([
        ["root", null, op, null, null],
        ...list.map((l, i): Row => [i, "root", null, l.before, l.after]),
      ]).slice(1);
      const same = attribute(
        op,
        column(list.map((l) => l.before)),
        column(list.map((l) => l.after)),
      ) as readonly number[];
      const scale = Math.max(...flat.map(Math.abs), 1);
      flat.forEach((part, i) => expect(Math.abs(part - same[i]!)).toBeLessThanOrEqual(1e-9 * scale));
    }),
    { seed: 20261121 },
  );
});

test("an inner row shows the sum of its leaves, and the leaves add up to the change of the root", () => {
  const op = fc.constantFrom("sum", "difference", "product", "ratio");
  const group = fc.record({ op, leaves: fc.array(leaf, { minLength: 2, maxLength: 2 }) });
  fc.assert(
    fc.property(op, fc.array(group, { minLength: 2, maxLength: 2 }), (root, groups) => {
      const rows: Row[] = [["root", null, root, null, null]];
      groups.forEach((g, k) => {
        rows.push([`g${k}`, "root", g.op, null, null]);
        g.leaves.forEach((l, i) => rows.push([`g${k}-${i}`, `g${k}`, null, l.before, l.after]));
      });
      const answer = parts(rows);
      if (answer.some(isProblem)) return;
      const [total, a, a0, a1, b, b0, b1] = answer as [number, number, number, number, number, number, number];
      const scale = Math.max(...answer.map(Math.abs), 1);
      expect(Math.abs(a - a0 - a1)).toBeLessThanOrEqual(1e-9 * scale);
      expect(Math.abs(b - b0 - b1)).toBeLessThanOrEqual(1e-9 * scale);
      expect(Math.abs(total - a - b)).toBeLessThanOrEqual(1e-9 * scale);
    }),
    { seed: 20261121 },
  );
});
