import { kpiTreeColumns } from "../blueprint/kpi-tree";
import { asBefore } from "./cell-values";
import { drawTree } from "./tree-draw";
import { lookForLater } from "./later-sheets";
import type { Mending, WorkbookProblem } from "./port";
import { problemOf } from "./problem";
import { TreeLook } from "./tree-look";
import { planTree, type TreePlan, type TreeTable } from "./tree-plan";
import type { TreeChange, TreeChanged } from "./tree-port";
import { TYPED, writtenFor } from "./tree-rows";
import { TryOut } from "./tree-try-out";
import { changedTo, type UnderWay } from "./tree-how-far";

export { addSheet } from "./later-sheets";
export { howFarInTree } from "./tree-how-far";

/** How often a change begins anew because others changed the table between its look and its write. */
const ATTEMPTS = 3;

/**
 * Changes the trees of a period: one round trip to look, one to write, whatever the number of nodes. One more where Excel did
 * not fill a formula into a new row, or did not know the formulas yet.
 *
 * The formulas of inner nodes name cells. So the whole table is read once more right before it is written, in the same
 * request; where it was not what the look had found, everything is put back and begun anew. References that people typed are
 * tried out in blank cells before anything else, so that one that Excel refuses leaves the table as it was.
 *
 * @param beforeWriting told what is going to be written
 */
export async function changeTree(
  context: Excel.RequestContext,
  period: Mending,
  change: TreeChange,
  beforeWriting: (underWay: UnderWay) => void,
  attempts = ATTEMPTS,
): Promise<TreeChanged | WorkbookProblem> {
  if (attempts === 0) return { problem: "changed-meanwhile" };
  const look = new TreeLook(context, period);
  const tryOut = new TryOut(context, look, change);
  const later = await lookForLater(context, period);
  if (!look.isThere) return drawTree(context, period, later, change, beforeWriting);
  const why = look.refusal();
  if (why) return why;
  const table = look.read();
  const plan = planTree(table, change);
  if ("problem" in plan) return plan;

  beforeWriting({ of: "rows", table, plan });
  context.application.suspendApiCalculationUntilNextSync();
  const before = look.again();
  const own = ownColumns(look, period);
  tryOut.queue();
  queue(look, table, plan);
  tryOut.clear();
  const filled = look.table.columns.getItemOrNullObject(period.names.tree.check).getDataBodyRange().load("formulas");
  try {
    await context.sync();
  } catch (error) {
    const refused = problemOf(error)?.problem === "excel-error" ? await tryOut.refused() : undefined;
    if (refused === undefined) throw error;
    return { problem: "formula-refused", formula: refused };
  }
  if (!before.isAs(look)) {
    await putBack(context, before, own, plan);
    return changeTree(context, period, change, beforeWriting, attempts - 1);
  }
  const blank = filled.isNullObject
    ? []
    : filled.formulas.flatMap(([formula]: unknown[], row) => (formula === "" ? [row] : []));
  if (blank.length > 0) await fill(context, period, look, blank);
  return changedTo(period, table, plan);
}

/** Columns that somebody added: rows that go take them along. */
function ownColumns({ table, headers }: TreeLook, { names }: Mending): readonly Excel.Range[] {
  const ours = kpiTreeColumns(names).map(({ header }) => header.toLowerCase());
  return headers
    .filter((header) => !ours.includes(header.toLowerCase()))
    .map((header) => table.columns.getItem(header).getDataBodyRange().load("values,formulas,numberFormat"));
}

/** Rows in first, then rows out, then what each cell holds. */
function queue({ table, headers, range }: TreeLook, before: TreeTable, { steps, rows }: TreePlan): void {
  let there = before.rows.length;
  for (let i = 0; i < steps.length; i++) {
    let count = 0;
    while (i + count < steps.length && steps[i + count]!.row.origin === undefined) count++;
    if (count === 0) continue;
    const blank = Array.from({ length: count }, () => headers.map(() => null));
    table.rows.add(i === there ? undefined : i, blank as unknown as string[][]);
    there += count;
    i += count;
  }
  for (let i = steps.length - 1; i >= 0; i--) if (steps[i]!.goes) table.rows.getItemAt(i).delete();
  for (const field of TYPED) {
    const cells = writtenFor(field, before.rows, rows);
    // From the first row on, as many as are meant: the table may have more by then, and that is noticed.
    if (cells) {
      range(field)
        .getRow(0)
        .getResizedRange(rows.length - 1, 0).formulas = cells;
    }
  }
}

/** Takes back what hit a table that was not as the look had found it: rows first, then what their cells held right before. */
async function putBack(
  context: Excel.RequestContext,
  before: TreeLook,
  own: readonly Excel.Range[],
  { steps }: TreePlan,
): Promise<void> {
  const { table, headers } = before;
  steps.forEach(({ goes }, i) => {
    if (goes) table.rows.add(i, [headers.map(() => null)] as unknown as string[][]);
  });
  for (let i = steps.length - 1; i >= 0; i--) if (steps[i]!.row.origin === undefined) table.rows.getItemAt(i).delete();
  const lost = steps.some(({ goes }) => goes) ? own : [];
  for (const range of [...TYPED.map((field) => before.range(field)), ...lost]) {
    range.formulas = range.formulas.map(([formula]: unknown[], row) => [
      asBefore(formula, range.values[row]?.[0], range.numberFormat[row]?.[0]),
    ]);
  }
  await context.sync();
}

/** Formulas of columns that Excel did not fill into new rows. */
async function fill(
  context: Excel.RequestContext,
  { names }: Mending,
  { table, headers }: TreeLook,
  rows: readonly number[],
): Promise<void> {
  for (const { header, formula } of kpiTreeColumns(names)) {
    if (formula === undefined || !headers.some((one) => one.toLowerCase() === header.toLowerCase())) continue;
    const body = table.columns.getItem(header).getDataBodyRange();
    for (const row of rows) body.getCell(row, 0).formulas = [[formula]];
  }
  await context.sync();
}
