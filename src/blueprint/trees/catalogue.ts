import type { SheetTexts, ReadyTreeTexts } from "../../texts/texts";
import { costOfSales } from "./cost-of-sales";
import { mrrPerAe } from "./mrr-per-ae";
import { retention } from "./retention";
import { saasRevenue } from "./saas-revenue";
import { supportLoad } from "./support-load";
import type { TreeRow, TreeTemplate } from "./tree-template";
import { webFunnel } from "./web-funnel";

export type TreeName = keyof Omit<ReadyTreeTexts, "common">;

/** Every ready-made tree, in the order in which the pane offers them. Each is made from the words of one language. */
export const TREES: Readonly<Record<TreeName, (words: ReadyTreeTexts) => TreeTemplate>> = {
  mrrPerAe,
  saasRevenue,
  retention,
  costOfSales,
  webFunnel,
  supportLoad,
};

/** A node of a ready-made tree as it is added to the sheet: formulas take the place of the values of inner nodes. */
export interface TemplateNode {
  readonly key: string;
  readonly parent: { readonly key: string } | undefined;
  readonly node: string;
  readonly segment: string;
  readonly keyResult: string;
  readonly operator: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly benchmark: number | null;
}

/**
 * The nodes of a ready-made tree, parents before their children.
 *
 * @param keyResult id of the key result that its root is to break down
 */
export function treeTemplateOf(
  name: TreeName,
  words: ReadyTreeTexts,
  sheets: SheetTexts,
  keyResult: string,
): readonly TemplateNode[] {
  const { units } = sheets.words;
  const values = (row: TreeRow) => {
    if ("operator" in row)
      return { operator: row.operator, baseline: null, current: null, target: null, benchmark: null };
    const { baseline, current, target, benchmark = null } = row;
    return { operator: "", baseline, current, target, benchmark };
  };
  return TREES[name](words).nodes.map((row) => ({
    key: row.key,
    parent: row.parent === undefined ? undefined : { key: row.parent },
    node: row.node,
    segment: row.segment ?? "",
    keyResult: row.parent === undefined ? keyResult : "",
    unit: row.unit === "" ? "" : units[row.unit],
    ...values(row),
  }));
}
