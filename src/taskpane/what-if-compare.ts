import type { Book } from "../okr/book";
import { same } from "../okr/numbers";
import type { Scenario } from "../okr/kpi/node";
import { numberIn } from "../okr/quality/lines";
import { whatIf, type Trial } from "../okr/kpi/what-if";
import type { Forest } from "../okr/kpi/forest";
import type { Worked } from "../okr/kpi/values";
import type { HeldScenario } from "./what-if-scenarios";

/** What is compared: what is now, what is tried, and the scenarios that the sheet holds. */
export type ColumnName = "now" | "tried" | Scenario;

export interface ComparedColumn {
  readonly column: ColumnName;
  readonly root: number | undefined;
  readonly keyResultScore: number | undefined;
  readonly objectiveScore: number | undefined;
  /** The value of each driver that differs in some column, in the order of `Comparison.drivers`. */
  readonly drivers: readonly (number | undefined)[];
  /** Drivers of a scenario that have no number there, so that nothing comes out above them. */
  readonly missing: readonly number[];
}

export interface Comparison {
  /** Those that are not the same in every column. */
  readonly drivers: readonly number[];
  readonly columns: readonly ComparedColumn[];
}

interface Compared {
  readonly forest: Forest;
  readonly book: Book;
  readonly root: number;
  readonly values: readonly Worked[];
  /** What is tried, if anything. */
  readonly changes: ReadonlyMap<number, Trial & { readonly to: number }>;
  readonly held: readonly HeldScenario[];
}

/** What is now, what is tried and what was kept, side by side. */
export function compare({ forest, book, root, values, changes, held }: Compared): Comparison {
  const drivers = held[0]?.drivers.map(({ node }) => node) ?? [];
  const now = new Map(drivers.map((node) => [node, values[node]!.value]));
  const tried = new Map(drivers.map((node) => [node, changes.get(node)?.to ?? now.get(node)]));
  const sources: { column: ColumnName; at: ReadonlyMap<number, number | undefined>; missing: readonly number[] }[] = [
    { column: "now", at: now, missing: [] },
    ...(changes.size > 0 ? [{ column: "tried" as const, at: tried, missing: [] }] : []),
    ...held
      .filter(({ isThere }) => isThere)
      .map((one) => ({
        column: one.scenario,
        at: new Map(one.drivers.map(({ node, holds }) => [node, numberIn(holds)])),
        missing: one.missing,
      })),
  ];
  const differing = drivers.filter((node) => sources.some(({ at }) => !isSame(at.get(node), now.get(node))));
  return {
    drivers: differing,
    columns: sources.map(({ column, at, missing }) => ({
      column,
      ...outcome(at, missing),
      drivers: differing.map((node) => at.get(node)),
      missing,
    })),
  };

  function outcome(at: ReadonlyMap<number, number | undefined>, missing: readonly number[]) {
    if (missing.length > 0) return { root: undefined, keyResultScore: undefined, objectiveScore: undefined };
    const trials = [...at].flatMap(([node, to]) => (to === undefined ? [] : [[node, { to }] as const]));
    const after = whatIf(forest, book, root, new Map(trials));
    return {
      root: after.root.after,
      keyResultScore: after.keyResultScore.after,
      objectiveScore: after.objectiveScore.after,
    };
  }
}

function isSame(a: number | undefined, b: number | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && same(a, b));
}
