import { type Cell, type List } from "./cell";
import { choose, numberOr } from "./fields";
import { operate, OPERATIONS, readDrivers, unfitForRatio, type Operation } from "./operation";
import { isProblem, type Problem } from "./problem";

const ONE_PERCENT = 0.01;

/** A sum this close to 0, as a share of its largest driver, is what binary fractions make of 0. */
const NOTHING = 1e-9;

/**
 * The relative change of the result when each driver alone grows by `bump`.
 *
 * @param op     one of `OPERATIONS`
 * @param values the drivers, each with a value
 * @param bump   above -1 and not 0; missing is 0.01
 * @returns a fraction for each driver in their order, or a problem
 * @see docs/functions.md, "OKR.SENSITIVITY"
 */
export function sensitivity(op: Cell, values: List, bump?: Cell): readonly number[] | Problem {
  const operation = choose(op, { argument: "op" }, OPERATIONS);
  if (isProblem(operation)) return operation;
  const drivers = readDrivers(values, "values");
  if (isProblem(drivers)) return drivers;
  const growth = numberOr(bump, "bump", ONE_PERCENT);
  if (isProblem(growth)) return growth;
  if (growth <= -1 || growth === 0) return { problem: "bump-unusable", at: { argument: "bump" }, found: growth };
  const unfit = unfitForRatio(operation, { values });
  if (unfit) return unfit;
  const result = operate(operation, drivers);
  if (!Number.isFinite(result)) return { problem: "overflow" };
  if (isNothing(operation, result, drivers)) return { problem: "result-is-zero" };
  const changes = drivers.map((driver, i) => relativeChange(operation, driver, i, result, growth));
  return changes.every(Number.isFinite) ? changes : { problem: "overflow" };
}

function isNothing(operation: Operation, result: number, drivers: readonly number[]): boolean {
  if (operation === "product" || operation === "ratio") return result === 0;
  let largest = 0;
  for (const driver of drivers) largest = Math.max(largest, Math.abs(driver));
  return Math.abs(result) <= NOTHING * largest;
}

function relativeChange(operation: Operation, driver: number, i: number, result: number, growth: number): number {
  switch (operation) {
    case "sum":
      return (driver / result) * growth;
    case "difference":
      return (driver / result) * (i === 0 ? growth : -growth);
    case "product":
      return growth;
    case "ratio":
      return i === 0 ? growth : -growth / (1 + growth);
  }
}
