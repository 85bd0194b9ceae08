import type { Cell } from "../okr/cell";
import type { Forest } from "../okr/kpi/forest";
import { SCENARIOS, type KpiNode, type Scenario } from "../okr/kpi/node";
import { same } from "../okr/numbers";
import { numberIn } from "../okr/quality/lines";
import type { NodeFormulas } from "../workbook/open-tree";
import type { NodeChange, TreeChange } from "../workbook/tree-port";
import { driversOf, nodesWithoutOwnId } from "./what-if-draft";

/** Scenarios are columns of the table: each driver with the value that it has there, everything above by formulas. */

/** What the cell of a driver in a scenario holds. */
export interface Held {
  readonly node: number;
  readonly holds: Cell;
  /** Where a person made the cell a formula. */
  readonly formula: string | undefined;
}

export interface HeldScenario {
  readonly scenario: Scenario;
  /** Of every driver, in the order of the sheet. */
  readonly drivers: readonly Held[];
  /** Whether any of them holds anything. */
  readonly isThere: boolean;
  /** Drivers that have no number there, in a scenario that is there. */
  readonly missing: readonly number[];
}

/** What the scenario columns hold of one tree. */
export function heldScenarios(
  forest: Forest,
  formulas: readonly NodeFormulas[],
  root: number,
): readonly HeldScenario[] {
  const drivers = driversOf(forest, root);
  return SCENARIOS.map((scenario) => {
    const held = drivers.map((node) => ({
      node,
      holds: forest.nodes[node]![scenario],
      formula: formulas[node]?.[scenario],
    }));
    const isThere = held.some(({ holds, formula }) => formula !== undefined || !isBlank(holds));
    const missing = isThere ? held.flatMap(({ node, holds }) => (numberIn(holds) === undefined ? [node] : [])) : [];
    return { scenario, drivers: held, isThere, missing };
  });
}

function isSame(holds: Cell, value: number): boolean {
  const number = numberIn(holds);
  return number !== undefined && same(number, value);
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === "";
}

/** Why what was tried cannot be kept: some drivers have no number, or no id by which their row is found. */
export type CannotKeep = { readonly why: "no-number" | "no-id"; readonly drivers: readonly number[] };

/** What is to be written, and what it takes the place of. */
export interface Keeping {
  readonly scenario: Scenario;
  readonly change: TreeChange;
  /** Drivers whose cells hold something else now, which is lost but for undo. */
  readonly over: readonly Held[];
  /** How many drivers are written. */
  readonly drivers: number;
}

/**
 * Keeps what was tried as a scenario: the value of every driver, also of those that stay as they are, because a scenario
 * is to stay when these change.
 *
 * @param valueOf the value of each driver, as it was tried or as it is
 */
export function keepAs(
  held: HeldScenario,
  nodes: readonly KpiNode[],
  valueOf: (node: number) => number | undefined,
): Keeping | CannotKeep {
  const { scenario } = held;
  const without = nodesWithoutOwnId(nodes);
  const nameless = held.drivers.filter(({ node }) => without.has(node)).map(({ node }) => node);
  if (nameless.length > 0) return { why: "no-id", drivers: nameless };
  const blank = held.drivers.filter(({ node }) => valueOf(node) === undefined).map(({ node }) => node);
  if (blank.length > 0) return { why: "no-number", drivers: blank };
  const changed = held.drivers.filter(
    ({ node, holds, formula }) => formula !== undefined || !isSame(holds, valueOf(node)!),
  );
  const changes = changed.map(({ node, holds, formula }): NodeChange => {
    const from = formula === undefined ? holds : { formula };
    return { id: nodes[node]!.id, cells: { [scenario]: { from, to: valueOf(node)! } } };
  });
  return {
    scenario,
    change: { adds: [], changes, removes: [] },
    over: changed.filter(({ holds, formula }) => formula !== undefined || !isBlank(holds)),
    drivers: held.drivers.length,
  };
}

/** The drivers of a scenario that are another number than now: what loading it puts into the what-if. */
export function loadedFrom(
  held: HeldScenario,
  now: (node: number) => number | undefined,
): readonly { readonly node: number; readonly to: number }[] {
  return held.drivers.flatMap(({ node, holds }) => {
    const to = numberIn(holds);
    const before = now(node);
    return to === undefined || (before !== undefined && same(to, before)) ? [] : [{ node, to }];
  });
}
