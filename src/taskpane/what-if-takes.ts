import type { Take } from "../okr/kpi/take";

/**
 * Drivers in the order in which to look at them: those that do it within their benchmark, those that do it, those that would
 * have to change sign, those that cannot. Among each the smallest relative change first; one of which nothing is a share last.
 */
export function inOrder(takes: readonly Take[]): readonly Take[] {
  return takes.toSorted((a, b) => rankOf(a) - rankOf(b) || sizeOf(a) - sizeOf(b) || 0);
}

function rankOf({ to, within, why }: Take): number {
  if (to === undefined) return 3;
  if (why !== undefined) return 2;
  return within === true ? 0 : 1;
}

function sizeOf({ change }: Take): number {
  return change === undefined ? Number.MAX_VALUE : Math.abs(change);
}
