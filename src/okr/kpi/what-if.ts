import type { Book, KeyResult } from "../book";
import { column, type Cell } from "../cell";
import { filled } from "../log/cells";
import { scoreOf } from "../log/measure";
import { key, linesOf } from "../quality/lines";
import { rollup } from "../rollup";
import type { Forest } from "./forest";
import { valuesOf, type Worked } from "./values";

/** What a node is tried at: a value in its unit, or by how much it grows: 0.1 for 10 % more. */
export type Trial = { readonly to: number } | { readonly by: number };

/** Before and after; nothing where it cannot be worked out. */
export interface Pair {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface WhatIf {
  /** Every node of the forest with the trials. */
  readonly values: readonly Worked[];
  /** The root, in its unit. */
  readonly root: Pair;
  /** The score that the key result of the root has with the root as its current value. */
  readonly keyResultScore: Pair;
  /** The score of the key result's objective, its other key results as they stand. */
  readonly objectiveScore: Pair;
}

/**
 * What becomes of a root, of its key result and of the objective when drivers change. Scores come out as the sheets work them
 * out, OKR.SCORE and OKR.ROLLUP with the weights and states of the rows; before and after alike take the value of the
 * root, which is not the value of the last check-in where the two differ.
 *
 * @param changes by node; one with a growth that has no value stays as it is
 */
export function whatIf(forest: Forest, book: Book, root: number, changes: ReadonlyMap<number, Trial>): WhatIf {
  const now = valuesOf(forest, "current");
  const values = valuesOf(forest, "current", insteadOf(now, changes));
  const pair = (of: (value: number | undefined) => number | undefined): Pair => ({
    before: of(now[root]!.value),
    after: of(values[root]!.value),
  });
  const own = keyResultOf(forest, book, root);
  return {
    values,
    root: pair((value) => value),
    keyResultScore: pair((value) => own && scoreOf(own, value)),
    objectiveScore: pair((value) => own && objectiveScore(book, own, value)),
  };
}

/** The key result that a root breaks down. */
export function keyResultOf({ nodes }: Forest, book: Book, root: number): KeyResult | undefined {
  return linesOf(book).keyResult(nodes[root]!.keyResult);
}

function insteadOf(now: readonly Worked[], changes: ReadonlyMap<number, Trial>): ReadonlyMap<number, number> {
  const instead = new Map<number, number>();
  for (const [node, trial] of changes) {
    const from = now[node]?.value;
    const to = "to" in trial ? trial.to : from === undefined ? undefined : from * (1 + trial.by);
    if (to !== undefined) instead.set(node, to);
  }
  return instead;
}

/** As the row of the objective has it, with one key result at another value. */
function objectiveScore(book: Book, own: KeyResult, value: number | undefined): number | undefined {
  const { all } = linesOf(book);
  const known = key(own.objective);
  if (!all.objectives.some(({ id }) => key(id) === known)) return undefined;
  const rows = all.keyResults.filter(({ objective }) => key(objective) === known);
  const of = (cell: (row: KeyResult) => Cell) => column(rows.map(cell));
  const share = rollup(
    of((row) => shareOf(row, row === own ? value : filled(row.current))),
    of(({ weight }) => filled(weight) ?? 1),
    of(({ state }) => state),
  );
  return typeof share === "number" ? share : undefined;
}

/** A score, nothing while there is no value, and an error where none can come out, so that it shows above too. */
function shareOf(row: KeyResult, value: Cell): Cell {
  return filled(value) === null ? null : (scoreOf(row, value) ?? { fault: "#VALUE!" });
}
