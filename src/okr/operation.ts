import type { List } from "./cell";
import { noNumber, placeIn } from "./fields";
import { sum } from "./numbers";
import type { Problem } from "./problem";
import { words } from "./words";

/** How drivers make a result. Difference is the first minus the rest, ratio the first over the second. */
export const OPERATIONS = words(["sum", "difference", "product", "ratio"]);
export type Operation = (typeof OPERATIONS.allowed)[number];

/** The shapley method looks at every order of the drivers: beyond this number there are too many. */
export const MOST_SHAPLEY = 8;

/** What an operation makes of its drivers; an infinity or NaN where that is too large. A ratio has two. */
export function operate(operation: Operation, drivers: readonly number[]): number {
  switch (operation) {
    case "sum":
      return sum(drivers);
    case "difference":
      return sum(drivers.map((driver, i) => (i === 0 ? driver : -driver)));
    case "product":
      return drivers.reduce((product, driver) => product * driver, 1);
    case "ratio":
      return drivers[0]! / drivers[1]!;
  }
}

/** Drivers that are all there, as numbers. */
export function readDrivers(list: List, argument: string): number[] | Problem {
  const drivers: number[] = [];
  for (let i = 0; i < list.cells.length; i++) {
    const driver = list.cells[i];
    if (typeof driver !== "number") return noNumber(driver, placeIn(list, i, argument));
    drivers.push(driver);
  }
  return drivers;
}

/** What is wrong with drivers of a ratio: there are two, of which the second is not 0. */
export function unfitForRatio(operation: Operation, lists: Readonly<Record<string, List>>): Problem | undefined {
  if (operation !== "ratio") return undefined;
  for (const [argument, list] of Object.entries(lists)) {
    if (list.cells.length !== 2) return { problem: "ratio-needs-two", drivers: list.cells.length };
    if (list.cells[1] === 0) return { problem: "zero-denominator", at: placeIn(list, 1, argument) };
  }
  return undefined;
}

/**
 * The logarithmic mean of two numbers of the same sign, (a - b) / ln(a / b), and a where they are equal. Close to
 * each other it is computed from their difference, which the quotient would lose.
 */
export function logarithmicMean(a: number, b: number): number {
  if (a === b) return a;
  return (a - b) / logRatio(a, b);
}

/** ln(a / b) of two numbers of the same sign, exact for those that are close, finite for those that are far apart. */
export function logRatio(a: number, b: number): number {
  const share = (a - b) / b;
  return Math.abs(share) < 0.5 ? Math.log1p(share) : Math.log(Math.abs(a)) - Math.log(Math.abs(b));
}

/** Whether a logarithm of the change exists: neither value is 0 and the sign stays. */
export function keepsSign(before: number, after: number): boolean {
  return before !== 0 && after !== 0 && before > 0 === after > 0;
}

/**
 * Shapley's multiplier of each factor of a product: the mean, over all orders in which the factors may change, of the
 * product of the others, each before or after.
 */
export function shapleyMultipliers(before: readonly number[], after: readonly number[]): number[] {
  const n = before.length;
  return before.map((_, i) => {
    const others = before.map((_, j) => j).filter((j) => j !== i);
    const terms: number[] = [];
    for (let changed = 0; changed < 1 << others.length; changed++) {
      let product = 1;
      let size = 0;
      others.forEach((j, bit) => {
        const hasChanged = (changed >> bit) & 1;
        size += hasChanged;
        product *= hasChanged ? after[j]! : before[j]!;
      });
      terms.push(product * ((factorial(size) * factorial(n - 1 - size)) / factorial(n)));
    }
    return sum(terms);
  });
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
