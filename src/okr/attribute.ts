import { type Cell, type List } from "./cell";
import { choose, placeIn, sizesDiffer, word } from "./fields";
import { sum } from "./numbers";
import {
  keepsSign,
  logarithmicMean,
  logRatio,
  MOST_SHAPLEY,
  operate,
  OPERATIONS,
  readDrivers,
  shapleyMultipliers,
  unfitForRatio,
  type Operation,
} from "./operation";
import { isProblem, type Problem } from "./problem";
import { words } from "./words";

export const ATTRIBUTION_METHODS = words(["auto", "lmdi", "shapley", "chain"]);

/**
 * How much each driver contributed to a change of the result, in the unit of the result. The parts add up to the change.
 *
 * @param op     one of `OPERATIONS`
 * @param before the drivers before, each with a value
 * @param after  the drivers after, in the same order
 * @param method auto (when missing): lmdi, or shapley where a driver is 0 or changes its sign
 * @returns one part for each driver in their order, or a problem
 * @see docs/functions.md, "OKR.ATTRIBUTE"
 */
export function attribute(op: Cell, before: List, after: List, method?: Cell): readonly number[] | Problem {
  const unequal = sizesDiffer({ before, after });
  if (unequal) return unequal;
  const operation = choose(op, { argument: "op" }, OPERATIONS);
  if (isProblem(operation)) return operation;
  const way = word(method, "method", ATTRIBUTION_METHODS, "auto" as const);
  if (isProblem(way)) return way;
  const old = readDrivers(before, "before");
  if (isProblem(old)) return old;
  const now = readDrivers(after, "after");
  if (isProblem(now)) return now;
  const unfit = unfitForRatio(operation, { before, after });
  if (unfit) return unfit;
  const change: Change = { operation, old, now, from: operate(operation, old), to: operate(operation, now) };
  const parts = share(change, way, after);
  if (isProblem(parts)) return parts;
  const all = [change.from, change.to, change.to - change.from, ...parts];
  return all.every(Number.isFinite) ? addingUp(parts, change.to - change.from) : { problem: "overflow" };
}

/** What rounding left over, where drivers far larger than the result undid each other, goes to the largest part. */
function addingUp(parts: readonly number[], change: number): readonly number[] {
  let largest = 0;
  parts.forEach((part, i) => {
    if (Math.abs(part) > Math.abs(parts[largest]!)) largest = i;
  });
  const rest = change - sum(parts);
  return parts.map((part, i) => (i === largest ? part + rest : part));
}

interface Change {
  readonly operation: Operation;
  readonly old: readonly number[];
  readonly now: readonly number[];
  /** The result before and after. */
  readonly from: number;
  readonly to: number;
}

type Method = (typeof ATTRIBUTION_METHODS.allowed)[number];

function share(change: Change, method: Method, after: List): number[] | Problem {
  const { operation, old, now } = change;
  // Sums and differences have one answer under every method.
  if (operation === "sum") return now.map((value, i) => value - old[i]!);
  if (operation === "difference") return now.map((value, i) => (i === 0 ? value - old[i]! : old[i]! - value));
  const turned = now.findIndex((value, i) => !keepsSign(old[i]!, value));
  if (method === "lmdi" && turned >= 0) {
    const at = placeIn(after, turned, "after");
    return { problem: "lmdi-impossible", at, before: old[turned]!, after: now[turned]! };
  }
  if (method === "lmdi" || (method === "auto" && turned < 0)) return byLogarithms(change);
  if (method === "chain") return oneAfterTheOther(change);
  if (operation === "product" && old.length > MOST_SHAPLEY) {
    return { problem: "too-many-drivers", drivers: old.length, most: MOST_SHAPLEY };
  }
  return overAllOrders(change);
}

function byLogarithms({ operation, old, now, from, to }: Change): number[] | Problem {
  // Products too small for a number are 0, though no driver is.
  if (from === 0 || to === 0) return { problem: "overflow" };
  const mean = logarithmicMean(to, from);
  return now.map((value, i) => mean * logRatio(value, old[i]!) * (operation === "ratio" && i === 1 ? -1 : 1));
}

function overAllOrders({ operation, old, now }: Change): number[] {
  const steps = now.map((value, i) => value - old[i]!);
  if (operation === "product") return shapleyMultipliers(old, now).map((multiplier, i) => multiplier * steps[i]!);
  const [n0, d0] = old as [number, number];
  const [n1, d1] = now as [number, number];
  return [steps[0]! * ((1 / d0 + 1 / d1) / 2), ((n0 + n1) / 2) * (1 / d1 - 1 / d0)];
}

/** Each driver takes its new value in turn, in the order given. */
function oneAfterTheOther({ operation, old, now, from }: Change): number[] {
  const drivers = [...old];
  let result = from;
  return now.map((value, i) => {
    drivers[i] = value;
    const next = operate(operation, drivers);
    const part = next - result;
    result = next;
    return part;
  });
}
