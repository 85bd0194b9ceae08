import { column } from "../cell";
import { isProblem } from "../problem";
import { sensitivity } from "../sensitivity";
import type { Forest } from "./forest";
import type { Measure } from "./node";
import { valuesOf } from "./values";

/** What a driver grows by to see what its root does. */
export const ONE_PERCENT = 0.01;

/**
 * How much the root changes when a node alone grows by 1 %, as the column `Root per 1 %` has it: OKR.SENSITIVITY among the
 * children of each node on the way up, multiplied, each in units of 1 %.
 *
 * That is exact for the children of a root, and for all that stands below no second child of a ratio. Below such a node the
 * root does not change evenly, and what is multiplied differs from working all out anew by terms of the second order: by at
 * most 2 % of the effect for each such node above, as long as nothing on the way moves by more than 1 % itself.
 *
 * @returns a fraction of the root for each node, 0.01 for the root itself; nothing where the root or a node on the way has no
 *          value, or is 0, of which nothing is a share
 */
export function effectsOf(forest: Forest, measure: Measure = "current"): readonly (number | undefined)[] {
  const values = valuesOf(forest, measure);
  const effects: (number | undefined)[] = forest.nodes.map(() => undefined);
  for (const i of forest.order) {
    if (values[i]!.value === undefined || values[i]!.value === 0) continue;
    if (forest.rootOf(i) === i) effects[i] = ONE_PERCENT;
    const own = effects[i];
    const children = forest.children(i);
    if (own === undefined || children.length === 0) continue;
    const shares = sensitivity(forest.nodes[i]!.operator, column(children.map((child) => values[child]!.value)));
    if (isProblem(shares)) continue;
    children.forEach((child, k) => {
      const effect = (shares[k]! * own) / ONE_PERCENT;
      effects[child] = Number.isFinite(effect) ? effect : undefined;
    });
  }
  return effects;
}
