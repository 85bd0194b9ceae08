/** Something measured, with the bound that it has to keep, where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "times" | "ms" | "bytes" | "round trips" | "actions" | "power" | "formulas";
  readonly most?: number;
}

/** The middle of several measurements: an interruption by something else on the machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What a piece of work answers is looked at, or the compiler could leave the work out. */
let looked: unknown;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  looked = work();
  return performance.now() - start;
}

/** How long each of two pieces of work takes, in milliseconds, and how many times as long the first one does. */
export interface Comparison {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

/**
 * Compares two pieces of work by turns, so that whatever else the machine does at the time meets both: medians after a
 * warm-up, the ratio as the median of the ratios of the rounds.
 */
export function compare(first: () => unknown, second: () => unknown, { rounds = 41, warmUp = 10 } = {}): Comparison {
  const times = Array.from({ length: warmUp + rounds }, () => [milliseconds(first), milliseconds(second)] as const);
  const counted = times.slice(warmUp);
  if (looked === undefined) throw new Error("The work that was timed answered nothing.");
  return {
    first: median(counted.map(([one]) => one)),
    second: median(counted.map(([, other]) => other)),
    ratio: median(counted.map(([one, other]) => one / other)),
  };
}
