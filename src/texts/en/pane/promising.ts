import { count } from "../grammar";

/** The tab that ranks the drivers of a KPI tree by what they could do for the number at the top. Numbers come as Excel writes them. */
export const promising = {
  tab: "Promising",
  intro:
    "Where to look first: drivers that move the number at the top strongly and have room up to what others reach. Potential is one times the other.",
  ranked: "With a benchmark",
  noneRanked: "No driver has a benchmark that would lift the number at the top.",
  noneRankedHint: "A benchmark is what others reach, or what was reached elsewhere: the best that can be hoped for.",
  place: (place: number, of: number): string => `${place} of ${of}`,
  potential: (share: string): string => `Potential ${share}`,
  effect: "Effect per 1 %",
  room: "Room to its benchmark",
  reaches: (root: string): string => `${root} would reach`,
  fromTo: (from: string, to: string): string => `${from} → ${to}`,
  hypothesis: "Make it a hypothesis",
  hypothesisOf: (driver: string): string => `Make it a hypothesis: ${driver}`,
  show: "Show in the sheet",
  showOf: (driver: string): string => `Show in the sheet: ${driver}`,
  shown: (driver: string): string => `${driver} is selected in the sheet.`,
  gone: (column: string): string => `The column ${column} is no longer in the sheet.`,
  others: (n: number): string => `${count(n, { one: "driver", other: "drivers" })} without a rank`,
  othersIntro: "What they lack to be ranked.",
  noBenchmark: "It has no benchmark.",
  benchmarkNoNumber: (found: string): string => `Its benchmark is ${found}, which is no number.`,
  noCurrent: "It has no current value.",
  atBenchmark: (benchmark: string): string => `It is at its benchmark of ${benchmark}, so there is no room.`,
  wrongWay: (benchmark: string): string =>
    `At its benchmark of ${benchmark} the number at the top would move away from its target.`,
  noEffect: "How it moves the number at the top cannot be worked out.",
  enter: "Enter what is missing",
  enterFor: (driver: string): string => `Enter what is missing: ${driver}`,
  noDrivers:
    "This tree is a single number so far. Give it drivers on the tab with the tree, to see which of them is worth a try.",
  notRanked: (why: string): string => `Drivers cannot be ranked: ${why}`,
} as const;
