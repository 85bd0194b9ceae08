import { atLeast, reaches, same } from "../numbers";

/** How much of its target a node has, for the name of its state. From OpenOKR's bands for KPIs. */
export const STATE_BANDS = { close: 0.9, behind: 0.7 } as const;

export type KpiState = "On target" | "Close" | "Behind" | "Far off";

/**
 * How far a node is from its target: on it or past it, within 10 % of it, within 30 %, or further. Baseline and target say
 * which way is up: where the target is the lower one, less is better.
 *
 * @returns nothing while one of the three is missing, and for a target that equals the baseline, unless it is met exactly: then
 *          nothing says on which side of it is better
 */
export function stateOf(
  current: number | undefined,
  target: number | undefined,
  baseline: number | undefined,
): KpiState | undefined {
  if (current === undefined || target === undefined || baseline === undefined) return undefined;
  if (target === baseline) return same(current, target) ? "On target" : undefined;
  if (target > baseline ? reaches(current, target) : reaches(target, current)) return "On target";
  const share = 1 - Math.abs(target - current) / Math.abs(target);
  if (atLeast(share, STATE_BANDS.close)) return "Close";
  return atLeast(share, STATE_BANDS.behind) ? "Behind" : "Far off";
}
