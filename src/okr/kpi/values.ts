import { operate, OPERATIONS } from "../operation";
import { numberIn, unusable } from "./cells";
import { nameOf, type Forest } from "./forest";
import type { Measure } from "./node";
import type { KpiProblem } from "./problem";

/** A number, or why there is none. */
export interface Worked {
  readonly value: number | undefined;
  /** Nothing where there is a value. */
  readonly problem: KpiProblem | undefined;
}

/**
 * What every node comes to: leaves as they stand in the sheet, inner nodes worked out from their children, whatever stands in
 * their own cells. A wrong node leaves those without a value that are worked out from it, and no others.
 *
 * @param measure the column
 * @param instead values to take in place of what stands there or would be worked out, by node: for what-if
 * @returns for each node of the forest, in the node's own unit
 */
export function valuesOf(forest: Forest, measure: Measure, instead?: ReadonlyMap<number, number>): readonly Worked[] {
  const worked: Worked[] = forest.nodes.map(() => ({ value: undefined, problem: undefined }));
  // In the order of the forest children stand behind their parents.
  for (const i of forest.order.toReversed()) {
    const given = instead?.get(i);
    worked[i] =
      given === undefined ? work(forest, measure, i, (child) => worked[child]!) : { value: given, problem: undefined };
  }
  return worked;
}

/**
 * What the root of a node comes to with the node at another value: only what stands between the two is worked out anew.
 *
 * @param values of every node in the same column, see `valuesOf`
 * @returns nothing where that cannot be worked out, and for what hangs on a loop
 */
export function rootWith(
  forest: Forest,
  measure: Measure,
  values: readonly Worked[],
  node: number,
  value: number,
): number | undefined {
  const root = forest.rootOf(node);
  if (root < 0) return undefined;
  const worked = new Map<number, Worked>([[node, { value, problem: undefined }]]);
  const of = (i: number): Worked => worked.get(i) ?? values[i]!;
  for (let i = node; i !== root;) {
    i = forest.parentOf(i);
    worked.set(i, work(forest, measure, i, of));
  }
  return of(root).value;
}

function work(forest: Forest, measure: Measure, i: number, of: (child: number) => Worked): Worked {
  const one = forest.nodes[i]!;
  const node = nameOf(one);
  const fail = (problem: KpiProblem): Worked => ({ value: undefined, problem });
  const wrong = forest.wrong[i];
  // What only hangs on a loop can be worked out; what is in it cannot.
  if (wrong?.problem === "loop" && wrong.ids.includes(one.id)) return fail(wrong);
  const children = forest.children(i);
  if (children.length === 0) {
    const value = numberIn(one[measure]);
    if (value !== undefined) return { value, problem: undefined };
    return fail(unusable(one[measure], node, measure) ?? { problem: "value-missing", node, field: measure });
  }
  const operator = OPERATIONS.find(one.operator);
  if (operator === undefined) {
    return fail(
      one.operator === ""
        ? { problem: "operator-missing", node, children: children.length }
        : { problem: "operator-unknown", node, found: one.operator },
    );
  }
  if (operator === "ratio" && children.length !== 2) {
    return fail({ problem: "ratio-needs-two", node, children: children.length });
  }
  const drivers: number[] = [];
  for (const child of children) {
    const { value } = of(child);
    if (value === undefined) {
      return fail({ problem: "waits", node, field: measure, child: nameOf(forest.nodes[child]!) });
    }
    drivers.push(value);
  }
  if (operator === "ratio" && drivers[1] === 0) {
    return fail({ problem: "zero-denominator", node, field: measure, child: nameOf(forest.nodes[children[1]!]!) });
  }
  const value = operate(operator, drivers);
  // What Excel shows where a number grows too large.
  if (!Number.isFinite(value)) return fail({ problem: "error-value", node, field: measure, error: "#NUM!" });
  return { value, problem: undefined };
}
