import { operate, OPERATIONS } from "../operation";
import { same } from "../numbers";
import { isBlank, numberIn, unusable } from "./cells";
import { nameOf, type Forest } from "./forest";
import { MEASURES, type Measure } from "./node";
import { AGREEMENT, FIELDS, NEEDED, type Field, type KpiProblem, type KpiProblemKind } from "./problem";

/**
 * What is wrong with each node, the first in `ORDER`: what the Check column says. First how the tree hangs together, then
 * the cells: each node is held against the cells of its own children, so that of several levels only the one speaks in which
 * the mistake is.
 */
export function problemOf(forest: Forest): readonly (KpiProblem | undefined)[] {
  return forest.nodes.map((_, i) => forest.wrong[i] ?? faultOfCells(forest, i));
}

/** Kinds that are one in the order: of several error values that of the first column is told. */
const ERRORS: readonly KpiProblemKind[] = ["reference-deleted", "divides-by-zero", "error-value"];

/** The checks of the cells, in the order of `ORDER`; each looks through the columns in the order of `FIELDS`. */
const CHECKS: readonly ((forest: Forest, i: number, field: Field) => KpiProblem | undefined)[] = [
  zeroDenominator,
  (forest, i, field) => unusableOf(forest, i, field, ERRORS),
  (forest, i, field) => unusableOf(forest, i, field, ["not-a-number"]),
  valueMissing,
  (forest, i, field) => againstChildren(forest, i, field, "formula-missing"),
  (forest, i, field) => againstChildren(forest, i, field, "does-not-agree"),
  waits,
];

function faultOfCells(forest: Forest, i: number): KpiProblem | undefined {
  for (const check of CHECKS) {
    for (const field of FIELDS) {
      const problem = check(forest, i, field);
      if (problem) return problem;
    }
  }
  return undefined;
}

/** The benchmark of an inner node is typed like that of a leaf. */
function isMeasure(field: Field): field is Measure {
  return MEASURES.some((measure) => measure === field);
}

function childrenOf(forest: Forest, i: number, field: Field) {
  const { nodes } = forest;
  return forest.children(i).map((child) => ({ name: nameOf(nodes[child]!), value: numberIn(nodes[child]![field]) }));
}

function zeroDenominator(forest: Forest, i: number, field: Field): KpiProblem | undefined {
  const one = forest.nodes[i]!;
  if (!isMeasure(field) || OPERATIONS.find(one.operator) !== "ratio") return undefined;
  const below = childrenOf(forest, i, field)[1];
  return below?.value === 0 ? { problem: "zero-denominator", node: nameOf(one), field, child: below.name } : undefined;
}

function unusableOf(
  { nodes }: Forest,
  i: number,
  field: Field,
  kinds: readonly KpiProblemKind[],
): KpiProblem | undefined {
  const found = unusable(nodes[i]![field], nameOf(nodes[i]!), field);
  return found && kinds.includes(found.problem) ? found : undefined;
}

function valueMissing(forest: Forest, i: number, field: Field): KpiProblem | undefined {
  const one = forest.nodes[i]!;
  const isLeaf = forest.children(i).length === 0;
  return isLeaf && NEEDED.includes(field) && isBlank(one[field])
    ? { problem: "value-missing", node: nameOf(one), field }
    : undefined;
}

/** The number that the children's cells make, or nothing while one of them holds none. */
function computedFrom(forest: Forest, i: number, field: Measure): number | undefined {
  const operator = OPERATIONS.find(forest.nodes[i]!.operator);
  const children = childrenOf(forest, i, field);
  const drivers = children.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (operator === undefined || children.length === 0 || drivers.length < children.length) return undefined;
  return numberIn(operate(operator, drivers));
}

function againstChildren(
  forest: Forest,
  i: number,
  field: Field,
  kind: "formula-missing" | "does-not-agree",
): KpiProblem | undefined {
  if (!isMeasure(field)) return undefined;
  const one = forest.nodes[i]!;
  const facts = { node: nameOf(one), field, unit: one.unit };
  const computed = computedFrom(forest, i, field);
  if (computed === undefined) return undefined;
  if (kind === "formula-missing") {
    return isBlank(one[field]) ? { problem: kind, ...facts, computed } : undefined;
  }
  const given = numberIn(one[field]);
  return given === undefined || same(given, computed, AGREEMENT)
    ? undefined
    : { problem: kind, ...facts, given, computed };
}

/** Columns that may stay blank wait only where somebody has begun to fill them. */
function waits(forest: Forest, i: number, field: Field): KpiProblem | undefined {
  if (!isMeasure(field)) return undefined;
  const children = childrenOf(forest, i, field);
  const blank = children.find(({ value }) => value === undefined);
  const begun = NEEDED.includes(field) || children.some(({ value }) => value !== undefined);
  return blank && begun ? { problem: "waits", node: nameOf(forest.nodes[i]!), field, child: blank.name } : undefined;
}
