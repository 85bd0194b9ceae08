import { count, list, number } from "../grammar";

/**
 * The tab where drivers of a KPI tree are changed to see what becomes of the key result. Numbers come as Excel writes them.
 */
export const whatIf = {
  tab: "What if",
  intro:
    "Move a driver and see what becomes of the number at the top and of the scores. Nothing is written before you keep it.",
  how: "Change drivers",
  hows: { value: "By value", percent: "By per cent" },
  result: "What comes of it",
  scoreOf: (id: string): string => `Score of ${id}`,
  toTarget: (target: string): string => `Target ${target}`,
  moves: (from: string, to: string, change: string): string => `${from} → ${to}${change === "" ? "" : ` (${change})`}`,
  noValue: "none",
  /** Where the tree and the check-ins say different things; scores here go by the tree. */
  checkedIn: (id: string, value: string): string => `Checked in for ${id}: ${value}. The scores here go by the tree.`,
  drivers: "Drivers",
  oneNumber:
    "This tree is a single number so far. Give it drivers on the tab with the tree, to see which of them moves it.",
  now: (value: string): string => `Now ${value}`,
  /** Of a driver without a number; `why` is a sentence. */
  noNumber: (why: string): string => `${why} Or type one here, to try it.`.trim(),
  benchmark: (value: string): string => `Benchmark ${value}`,
  valueOf: (driver: string): string => `${driver}: value`,
  percentOf: (driver: string): string => `${driver}: change in per cent`,
  sliderOf: (driver: string): string => `${driver}: slider`,
  /** What a slider stands at, as it is read aloud. */
  stands: (value: string, change: string): string => (change === "" ? value : `${value}, ${change}`),
  reset: (driver: string): string => `Put ${driver} back`,
  resetAll: "Put all back",
  changed: (n: number): string =>
    n === 0 ? "Nothing changed" : `${count(n, { one: "driver", other: "drivers" })} changed`,
  between: (n: number): string => `Nodes in between (${number(n)})`,
  /** Read aloud when a person pauses. */
  heard: (parts: readonly string[]): string => `${parts.join("; ")}.`,
  heardChange: (what: string, from: string, to: string): string => `${what} from ${from} to ${to}`,
  heardSame: (what: string, value: string): string => `${what} stays ${value}`,
  wrong: (drivers: readonly string[]): string => `As they are, because what is typed cannot be read: ${list(drivers)}.`,
  noKeyResult: "This tree names no key result, so no score moves. Name one at its top, in the form of the node.",
  keyResultGone: (id: string): string => `There is no key result ${id}, so no score moves.`,
  noScore: (id: string): string => `${id} has no score: see its start, target and type.`,
  noObjective: (id: string): string => `${id} belongs to no objective, so no other score moves.`,
  noObjectiveScore: (id: string): string => `${id} has no score: see its key results and their weights.`,

  scenarios: "Scenarios",
  scenariosIntro:
    "Keep what you try as a column of the sheet. The value of every driver is written; the nodes above are formulas.",
  keep: "Keep it as",
  keepAs: (scenario: string): string => `Keep as ${scenario}`,
  load: (scenario: string): string => `Try ${scenario}`,
  loaded: (scenario: string): string => `${scenario} is in the drivers above.`,
  loadedPartly: (scenario: string, missing: readonly string[]): string =>
    `${scenario} is in the drivers above. As they are now, because it has no number for them: ${list(missing)}.`,
  kept: (scenario: string, drivers: number): string =>
    `${scenario} is in the sheet: ${count(drivers, { one: "driver", other: "drivers" })}.`,
  sameAlready: (scenario: string): string => `${scenario} holds just that already.`,
  overTitle: (scenario: string): string => `${scenario} holds other values`,
  over: (cells: readonly string[], more: number): string =>
    `Written over would be: ${list(more === 0 ? cells : [...cells, `${number(more)} more`])}.`,
  /** A driver and what its cell holds. */
  cellOf: (driver: string, holds: string): string => `${driver} ${holds}`,
  overRoot: (root: string, value: string): string => `${root} is ${value} there.`,
  overwrite: (scenario: string): string => `Write over ${scenario}`,
  leave: "Leave it",
  cannotKeep: {
    "no-number": (drivers: readonly string[]): string =>
      `A scenario needs a number for every driver. None yet: ${list(drivers)}.`,
    "no-id": (drivers: readonly string[]): string =>
      `Rows are found by their id. These have none, or one that stands twice: ${list(drivers)}.`,
    wrong: (drivers: readonly string[]): string => `First set right what is typed: ${list(drivers)}.`,
  },
  compare: "Side by side",
  compareHint: "No scenario is kept yet. What you keep stands here beside what is now.",
  columns: { now: "Now", tried: "Tried" },
  what: "Number",
  incomplete: (scenario: string, missing: readonly string[]): string =>
    `${scenario} has no sum, because it has no number for: ${list(missing)}.`,

  take: "What would it take?",
  takeIntro: "What each driver alone would have to be, while all others stay as they are now.",
  goal: (root: string): string => `Goal for ${root}`,
  goalMissing: "Type what the number at the top is to reach.",
  goalReached: "That is what it is now.",
  within: (benchmark: string): string => `Within its benchmark of ${benchmark}`,
  beyond: (benchmark: string): string => `Beyond its benchmark of ${benchmark}`,
  noBenchmark: "No benchmark",
  tryIt: "Try it",
  tryItOf: (driver: string): string => `Try it: ${driver}`,
} as const;
