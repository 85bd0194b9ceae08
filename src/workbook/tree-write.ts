import type { BeforeWriting } from "./turns";
import type { Mending, WorkbookProblem } from "./port";
import type { TreeChange, TreeChanged } from "./tree-port";

export { addSheet } from "./later-sheets";

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
