import { OPERATIONS } from "../operation";
import { group, key } from "../quality/lines";
import type { Problem } from "../problem";
import { nameOf, type Forest } from "./forest";
import { MOST_LEVELS, type KpiProblem } from "./problem";

type Shape = Omit<Forest, "wrong">;

/**
 * What is wrong with how each node hangs together with the others, the first in `ORDER`: ids, parents, loops, depth, the key
 * result of a root, the operator. No value is looked at.
 *
 * @param read what reading ids and parents found, see okr/tree.ts
 */
export function structureOf(
  shape: Shape,
  keyResultIds: readonly string[],
  read: readonly (Problem | undefined)[],
): readonly (KpiProblem | undefined)[] {
  const { nodes } = shape;
  const known = new Set(keyResultIds.map(key).filter((id) => id !== ""));
  const byId = group(nodes, ({ id }) => id);
  const own = shape.roots.filter((i) => nodes[i]!.parent.trim() === "").map((i) => nodes[i]!);
  const rootsOf = group(own, ({ keyResult }) => keyResult);

  return nodes.map((one, i): KpiProblem | undefined => {
    const node = nameOf(one);
    switch (read[i]?.problem) {
      case "id-missing":
        return { problem: "id-missing", node };
      case "id-doubled":
        return { problem: "id-doubled", node, id: one.id, rows: byId.get(key(one.id))!.length };
      case "parent-unknown":
        return { problem: "parent-unknown", node, parent: one.parent };
      default:
    }
    if (shape.rootOf(i) < 0) return { problem: "loop", node, ids: loopAbove(shape, i) };
    if (shape.level(i) > MOST_LEVELS) {
      return { problem: "too-deep", node, level: shape.level(i), most: MOST_LEVELS };
    }
    return (shape.parentOf(i) < 0 ? faultOfRoot() : undefined) ?? faultOfOperator(shape, i);

    function faultOfRoot(): KpiProblem | undefined {
      const { keyResult } = one;
      if (keyResult === "") return { problem: "key-result-missing", node };
      if (!known.has(key(keyResult))) return { problem: "key-result-unknown", node, keyResult };
      const other = rootsOf.get(key(keyResult))!.find((root) => root !== one);
      return other && { problem: "two-roots", node, keyResult, other: other.id };
    }
  });
}

/** The loop that the way up from a node runs into. */
function loopAbove({ nodes, parentOf }: Shape, start: number): readonly string[] {
  const way = new Set<number>();
  let i = start;
  for (; !way.has(i); i = parentOf(i)) way.add(i);
  const all = [...way];
  return all.slice(all.indexOf(i)).map((one) => nodes[one]!.id);
}

function faultOfOperator({ nodes, children }: Shape, i: number): KpiProblem | undefined {
  const one = nodes[i]!;
  const node = nameOf(one);
  const count = children(i).length;
  if (count === 0) return one.operator === "" ? undefined : { problem: "child-missing", node, operator: one.operator };
  const operator = OPERATIONS.find(one.operator);
  if (one.operator === "") return { problem: "operator-missing", node, children: count };
  if (operator === undefined) return { problem: "operator-unknown", node, found: one.operator };
  return operator === "ratio" && count !== 2 ? { problem: "ratio-needs-two", node, children: count } : undefined;
}
