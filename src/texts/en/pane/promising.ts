import { count } from "../grammar";

/**
 * The tab that ranks the drivers of a KPI tree by what they could do for the number at the top. Numbers come as Excel writes
 * them; the reason of each is in `kpi`.
 */
export const promising = {
  tab: "Promising",
  intro:
    "Where to look first: drivers that move the number at the top, with room up to what others reach. Potential is the effect times the room.",
  ranked: "Ranked by potential",
  /** The number at the top has no value; why stands behind it. */
  notYet: "Drivers cannot be ranked before the number at the top can be worked out.",
  noneRanked: "No driver has a benchmark that would lift the number at the top.",
  noneRankedHint: "A benchmark is what others reach, or what was reached elsewhere: the best that can be hoped for.",
  /** In front of the name, for those who hear it. */
  potential: (root: string): string => `Potential for ${root}`,
  effect: "Effect of 1 % more",
  room: "Room to its benchmark",
  reaches: (root: string): string => `${root} would reach`,
  hypothesis: "Make it a hypothesis",
  hypothesisOf: (driver: string): string => `Make it a hypothesis: ${driver}`,
  show: "Show in the sheet",
  showOf: (driver: string): string => `Show in the sheet: ${driver}`,
  gone: "Its column is no longer in the sheet.",
  others: (n: number): string => `${count(n, { one: "driver", other: "drivers" })} without a rank`,
  enter: "Enter a benchmark",
  enterFor: (driver: string): string => `Enter a benchmark: ${driver}`,
  change: "Change it",
  changeOf: (driver: string): string => `Change it: ${driver}`,
  noDrivers:
    "This tree is a single number so far. Give it drivers on the tab with the tree, to see which of them is worth a try.",
} as const;
