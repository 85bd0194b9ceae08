import fc from "fast-check";
import { attribute } from "../../src/okr/attribute";
import { column, type Cell } from "../../src/okr/cell";
import { operate, type Operation } from "../../src/okr/operation";
import { sensitivity } from "../../src/okr/sensitivity";
import { outcome } from "./outcome";

function parts(op: Cell, before: readonly Cell[], after: readonly Cell[], method?: Cell): unknown {
  const result = outcome(attribute(op, column(before), column(after), method));
  return Array.isArray(result) ? result.map((part: number) => Number(part.toFixed(9))) : result;
}

describe("attribute: how much each driver contributed", () => {
  test.each<[string, Parameters<typeof parts>, unknown]>([
    ["a sum has one answer", ["sum", [10, 20], [15, 18], "chain"], [5, -2]],
    ["a difference is the first minus the rest", ["difference", [10, 2, 3], [15, 4, 1]], [5, -2, 2]],
    ["of one driver it is that driver", ["difference", [10], [15]], [5]],
    ["a product of one driver is that driver", ["product", [10], [15]], [5]],
    ["shapley shares what happened together", ["product", [2, 3], [4, 5], "shapley"], [8, 6]],
    ["chain replaces one after the other", ["product", [2, 3], [4, 5], "chain"], [6, 8]],
    ["chain of a ratio", ["ratio", [30, 100], [36, 90], "chain"], [0.06, 0.04]],
    ["shapley of a ratio", ["ratio", [30, 100], [36, 90], "shapley"], [0.063333333, 0.036666667]],
    ["auto takes shapley where a driver is 0", ["product", [0, 5], [2, 7]], [12, 2]],
    ["auto takes shapley where a sign changes", ["ratio", [-1, 2], [1, 2]], [1, 0]],
    ["lmdi refuses 0 and names the row", ["product", [1, 0], [2, 3], "lmdi"], "lmdi-impossible in row 2"],
    ["lmdi refuses a change of sign", ["product", [1, -1], [2, 3], "lmdi"], "lmdi-impossible in row 2"],
    ["lmdi takes drivers that are negative throughout", ["product", [-2, 3], [-2, 3], "lmdi"], [0, 0]],
    ["lmdi knows drivers that undo each other", ["product", [2, 4], [4, 2], "lmdi"], [5.545177444, -5.545177444]],
    [
      "shapley takes at most eight factors",
      ["product", Array<number>(9).fill(1), Array<number>(9).fill(2), "shapley"],
      "too-many-drivers",
    ],
    [
      "lmdi takes any number",
      ["product", Array<number>(9).fill(1), Array<number>(9).fill(2)],
      Array<number>(9).fill(56.777777778),
    ],
    ["a ratio has two drivers", ["ratio", [1], [2]], "ratio-needs-two"],
    ["a denominator of 0 is refused, before", ["ratio", [1, 0], [2, 3]], "zero-denominator in row 2"],
    ["and after", ["ratio", [1, 2], [2, 0]], "zero-denominator in row 2"],
    ["a missing driver is refused", ["sum", [1, null], [2, 3]], "missing in row 2"],
    ["an error is passed on", ["sum", [1, 2], [2, { fault: "#N/A" }]], "error-value in row 2"],
    ["an operation is needed", [null, [1], [2]], "missing"],
    ["an unknown operation is refused", ["power", [1], [2]], "unknown-word"],
    ["an unknown method is refused for sums too", ["sum", [1], [2], "waterfall"], "unknown-word"],
    ["ranges of different length are refused", ["sum", [1, 2], [2]], "sizes-differ"],
    ["what overflows is refused", ["product", [1e200, 1e200], [1, 1]], "overflow"],
    ["what is too small for a number is refused", ["product", [1e-200, 1e-200], [1, 1], "lmdi"], "overflow"],
  ])("%s", (_rule, call, wanted) => expect(parts(...call)).toEqual(wanted));
});

const driver = fc.double({ min: 0.1, max: 100, noNaN: true });
const pair = fc.record({ before: driver, after: driver });

test.each<[Operation, string]>([
  ["sum", "auto"],
  ["difference", "auto"],
  ["product", "lmdi"],
  ["product", "shapley"],
  ["product", "chain"],
  ["ratio", "lmdi"],
  ["ratio", "shapley"],
  ["ratio", "chain"],
])("the parts of a %s by %s add up to the change", (op, method) => {
  const drivers =
    op === "ratio" ? fc.array(pair, { minLength: 2, maxLength: 2 }) : fc.array(pair, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(drivers, (list) => {
      const before = list.map((d) => d.before);
      const after = list.map((d) => d.after);
      const shares = attribute(op, column(before), column(after), method) as number[];
      const [from, to] = [operate(op, before), operate(op, after)];
      const total = shares.reduce((a, b) => a + b, 0);
      const scale = Math.max(Math.abs(from), Math.abs(to), ...(op === "difference" ? after : []));
      expect(Math.abs(total - (to - from))).toBeLessThanOrEqual(1e-9 * scale);
    }),
    { seed: 20261121 },
  );
});

test.each(["lmdi", "shapley"])("by %s the order of the drivers does not matter", (method) => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 5 }), (list) => {
      const ask = (rows: typeof list) =>
        attribute("product", column(rows.map((d) => d.before)), column(rows.map((d) => d.after)), method) as number[];
      const forward = ask(list);
      const backward = ask([...list].reverse()).reverse();
      forward.forEach((part, i) =>
        expect(Math.abs(part - backward[i]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(part))),
      );
    }),
    { seed: 20261121 },
  );
});

describe("sensitivity: the relative change of the result when one driver grows", () => {
  const changes = (...call: [Cell, readonly Cell[], Cell?]) => {
    const result = outcome(sensitivity(call[0], column(call[1]), call[2]));
    return Array.isArray(result) ? result.map((part: number) => Number(part.toFixed(12))) : result;
  };
  test.each<[string, [Cell, readonly Cell[], Cell?], unknown]>([
    ["of a sum is the driver's share", ["sum", [75, 25]], [0.0075, 0.0025]],
    ["of a difference falls with the rest", ["difference", [100, 20], 0.1], [0.125, -0.025]],
    ["of a product is the growth itself", ["product", [4, 2500], 0.05], [0.05, 0.05]],
    ["of a denominator is what dividing by more makes", ["ratio", [30, 100], 0.25], [0.25, -0.2]],
    ["a result of 0 is refused", ["product", [0, 5]], "result-is-zero"],
    ["a sum that is 0 but for the last digit is refused", ["sum", [0.1, 0.2, -0.3]], "result-is-zero"],
    ["a growth of 0 is refused", ["sum", [1], 0], "bump-unusable"],
    ["a growth of -1 is refused", ["sum", [1], -1], "bump-unusable"],
    ["a denominator of 0 is refused", ["ratio", [1, 0]], "zero-denominator in row 2"],
    ["a ratio of three is refused", ["ratio", [1, 2, 3]], "ratio-needs-two"],
    ["a missing driver is refused", ["sum", [1, null]], "missing in row 2"],
    ["an operation is needed", [null, [1]], "missing"],
    ["what overflows is refused", ["product", [1e200, 1e200]], "overflow"],
  ])("%s", (_rule, call, wanted) => expect(changes(...call)).toEqual(wanted));
});
