import type { Blueprint } from "../blueprint/plan";
import { isSame } from "./cell-values";
import type { Mending, WorkbookProblem } from "./port";
import { TreeLook } from "./tree-look";
import type { TreePlan, TreeTable } from "./tree-plan";
import type { TreeChanged } from "./tree-port";
import { heldText, TYPED, type TreeRow } from "./tree-rows";

/** What a change of the trees is about to write. */
export type UnderWay =
  | { readonly of: "rows"; readonly table: TreeTable; readonly plan: TreePlan }
  | { readonly of: "sheets"; readonly blueprint: Blueprint };

/**
 * How far a change of rows came that broke off in the middle of its write, told by what the table holds now: one round trip.
 *
 * @returns what the change came to when all of it is there; the cause alone when nothing is; otherwise which nodes are as they should be
 */
export async function howFarInTree(
  context: Excel.RequestContext,
  period: Mending,
  { table, plan }: UnderWay & { readonly of: "rows" },
  cause: WorkbookProblem,
): Promise<TreeChanged | WorkbookProblem> {
  const look = new TreeLook(context, period);
  await context.sync();
  if (!look.isThere) return { problem: "maybe-written", cause };
  const now = look.read().rows;
  if (isAlike(now, plan.rows)) return changedTo(period, table, plan);
  if (isAlike(now, table.rows)) return cause.problem === "no-answer" ? { problem: "maybe-written", cause } : cause;
  const isThere = (row: TreeRow): boolean => now.some((other) => isAlike([row], [other]));
  const changed = plan.rows.filter(({ origin, cells }) => origin === undefined || table.rows[origin]?.cells !== cells);
  const gone = plan.steps.filter(({ goes }) => goes).map(({ row }) => row);
  const parts = [
    ...changed.map((row) => ({ name: heldText(row.cells.id), done: isThere(row) })),
    ...gone.map((row) => ({ name: heldText(row.cells.id), done: !isThere(row) })),
  ];
  const names = (done: boolean): string[] => parts.filter((part) => part.done === done).map(({ name }) => name);
  return { problem: "partly-written", cause, there: names(true), open: names(false) };
}

export function changedTo({ found, names }: Mending, { sheet }: TreeTable, { ids, undo }: TreePlan): TreeChanged {
  const tree = { table: names.tables.tree, sheet };
  return { found: { ...found, tables: { ...found.tables, tree } }, ids, undo };
}

/** Formulas as they read now: those of inner nodes too, because rows move with them. */
function isAlike(some: readonly TreeRow[], others: readonly TreeRow[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ cells }, i) =>
      TYPED.every((field) => {
        const [one, other] = [cells[field], others[i]!.cells[field]];
        return one.formula === other.formula && (one.formula !== undefined || isSame(one.value, other.value));
      }),
    )
  );
}
