import { column, type Cell } from "../cell";
import { drivers } from "../drivers";
import { isProblem } from "../problem";
import { isBlank } from "./cells";
import type { Forest } from "./forest";

/**
 * What each node contributed to the change of its root from baseline to current, by okr/drivers.ts, as the Contribution column
 * has it: the leaves of a tree add up to its root's change.
 *
 * @returns in the unit of the root; nothing for every node of a tree in which one is wrong, for then nobody can tell
 */
export function contributionsOf(forest: Forest): readonly (number | undefined)[] {
  const of = (read: (node: Forest["nodes"][number]) => Cell) =>
    column(forest.nodes.map((node) => (isBlank(read(node)) ? null : read(node))));
  const parts = drivers(
    of(({ id }) => id),
    of(({ parent }) => parent),
    of(({ operator }) => operator),
    of(({ baseline }) => baseline),
    of(({ current }) => current),
  );
  if (isProblem(parts)) return forest.nodes.map(() => undefined);
  return parts.map((part) => (typeof part === "number" ? part : undefined));
}
