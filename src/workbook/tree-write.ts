import type { BeforeWriting } from "./turns";
import type { FoundBook, Mending, WorkbookProblem } from "./port";
import type { LaterSheet, TreeChange, TreeChanged } from "./tree-port";

/** Changes the trees of a period. */
export async function changeTree(
  context: Excel.RequestContext,
  period: Mending,
  change: TreeChange,
  beforeWriting: BeforeWriting,
): Promise<TreeChanged | WorkbookProblem> {
  await context.sync();
  beforeWriting();
  throw new Error(`Not there yet: ${period.names.period}, ${change.adds.length}`);
}

/** Draws sheets that come with the first tree or hypothesis. */
export async function addSheet(
  context: Excel.RequestContext,
  period: Mending,
  which: LaterSheet,
  beforeWriting: BeforeWriting,
): Promise<FoundBook | WorkbookProblem> {
  await context.sync();
  beforeWriting();
  throw new Error(`Not there yet: ${period.names.period}, ${which}`);
}
