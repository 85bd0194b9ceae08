import fc from "fast-check";
import type { Cell } from "../../../src/okr/cell";
import { forestOf, type Forest } from "../../../src/okr/kpi/forest";
import { MEASURES, type KpiNode } from "../../../src/okr/kpi/node";
import { valuesOf } from "../../../src/okr/kpi/values";

const BLANK: KpiNode = {
  row: 0,
  id: "",
  parent: "",
  node: "",
  segment: "",
  keyResult: "",
  operator: "",
  unit: "",
  baseline: null,
  current: null,
  target: null,
  benchmark: null,
  base: null,
  plan: null,
  stretch: null,
};

/** Id, parent, operator, baseline, current, target, benchmark; what is left out is blank. A root is one of key result KR1. */
export type Line = readonly [
  id: string,
  parent?: string,
  operator?: string,
  baseline?: Cell,
  current?: Cell,
  target?: Cell,
  benchmark?: Cell,
];

export function nodesOf(lines: readonly Line[]): KpiNode[] {
  return lines.map(([id, parent = "", operator = "", baseline, current, target, benchmark], row) => ({
    ...BLANK,
    row,
    id,
    parent,
    node: id,
    keyResult: parent === "" ? "KR1" : "",
    operator,
    baseline: baseline ?? null,
    current: current ?? null,
    target: target ?? null,
    benchmark: benchmark ?? null,
  }));
}

export function forestFrom(lines: readonly Line[]): Forest {
  return forestOf(nodesOf(lines), ["KR1"]);
}

/** The same with what the formulas of the sheet put into inner nodes. */
export function calculated(lines: readonly Line[]): KpiNode[] {
  const nodes = nodesOf(lines);
  const forest = forestOf(nodes, ["KR1"]);
  const inner = (i: number) => forest.children(i).length > 0;
  const of = MEASURES.map((measure) => [measure, valuesOf(forest, measure)] as const);
  return nodes.map((node, i) =>
    inner(i)
      ? { ...node, ...Object.fromEntries(of.map(([measure, worked]) => [measure, worked[i]!.value ?? null])) }
      : node,
  );
}

type Change = Readonly<Record<string, Partial<KpiNode>>>;

/** Rows as the formulas fill them, with some cells changed, by id. */
export function changed(lines: readonly Line[], change: Change = {}): KpiNode[] {
  return calculated(lines).map((node) => ({ ...node, ...change[node.id] }));
}

/** So many levels, one node on each. */
export const chain = (length: number): Line[] =>
  Array.from({ length }, (_, i): Line => {
    const [id, parent] = [`L${i + 1}`, i === 0 ? "" : `L${i}`];
    return i === length - 1 ? [id, parent, "", 1, 1] : [id, parent, "sum"];
  });

/** An error value. */
export const fault = (error: string): Cell => ({ fault: error });

/** The place of a node. */
export function at({ nodes }: Forest, id: string): number {
  return nodes.findIndex((node) => node.id === id);
}

/** A tree of up to four levels, as lines in preorder; ids A, A1, A11 … say where a node stands. */
export function aTree(
  leaf: fc.Arbitrary<number>,
  operators: readonly string[] = ["sum", "difference", "product", "ratio"],
): fc.Arbitrary<readonly Line[]> {
  const shape = fc.letrec<{ node: Shape }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small", maxDepth: 3, withCrossShrink: true },
      fc.record({ values: fc.tuple(leaf, leaf, leaf) }),
      fc.constantFrom(...operators).chain((operator) =>
        fc.record({
          operator: fc.constant(operator),
          children: fc.array(
            tie("node"),
            operator === "ratio" ? { minLength: 2, maxLength: 2 } : { minLength: 1, maxLength: 3 },
          ),
        }),
      ),
    ),
  })).node;
  return fc
    .record({
      operator: fc.constantFrom(...operators),
      children: fc.tuple(shape, shape),
    })
    .map((root) => linesOf(root, "A", ""));
}

type Shape =
  | { readonly values: readonly [number, number, number] }
  | { readonly operator: string; readonly children: readonly Shape[] };

function linesOf(shape: Shape, id: string, parent: string): Line[] {
  if ("values" in shape) return [[id, parent, "", ...shape.values]];
  return [[id, parent, shape.operator], ...shape.children.flatMap((child, i) => linesOf(child, `${id}${i + 1}`, id))];
}

/** Numbers of a size that trees hold, none of them 0. */
export const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
/** With zeros and with less than nothing. */
export const anyNumber = fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 50 }), positive);
