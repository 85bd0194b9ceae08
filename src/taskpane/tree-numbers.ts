import { problemOf } from "../okr/kpi/check";
import { contributionsOf } from "../okr/kpi/contributions";
import type { Forest } from "../okr/kpi/forest";
import type { KpiProblem } from "../okr/kpi/problem";
import { valuesOf, type Worked } from "../okr/kpi/values";

/** What is known of every node of a forest, by place. */
export interface TreeNumbers {
  readonly baseline: readonly Worked[];
  readonly current: readonly Worked[];
  readonly target: readonly Worked[];
  /** To the change of its root, in the unit of the root. */
  readonly contributions: readonly (number | undefined)[];
  /** What the sheet says in Check. */
  readonly problems: readonly (KpiProblem | undefined)[];
}

/** @param current what the nodes come to now */
export function treeNumbers(forest: Forest, current: readonly Worked[]): TreeNumbers {
  return {
    baseline: valuesOf(forest, "baseline"),
    current,
    target: valuesOf(forest, "target"),
    contributions: contributionsOf(forest),
    problems: problemOf(forest),
  };
}
