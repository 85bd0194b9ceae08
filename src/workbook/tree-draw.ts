import type { Content } from "../blueprint/plan";
import { FIRST_ROW } from "../blueprint/sheet-parts";
import { isFault } from "../okr/cell";
import { treeOf } from "../okr/kpi/forest";
import { MEASURES } from "../okr/kpi/node";
import {
  drawLater,
  laterBlueprint,
  laterRefusal,
  laterSheets,
  missingOf,
  withTables,
  type LaterLook,
} from "./later-sheets";
import type { Mending, WorkbookProblem } from "./port";
import type { UnderWay } from "./tree-how-far";
import { planTree, type TreePlan, type TreeTable } from "./tree-plan";
import type { TreeChange, TreeChanged } from "./tree-port";
import { forestIn, heldText, TYPED, type TreeRow } from "./tree-rows";

/** The first tree of a period: its sheets are drawn with all its nodes in one go. */
export async function drawTree(
  context: Excel.RequestContext,
  period: Mending,
  later: LaterLook,
  change: TreeChange,
  beforeWriting: (underWay: UnderWay) => void,
): Promise<TreeChanged | WorkbookProblem> {
  const { names } = later;
  const headers = Object.values<string>(names.tree);
  const column = (field: (typeof TYPED)[number]): number => headers.indexOf(names.tree[field]);
  const table: TreeTable = {
    ...{ texts: names.texts, sheet: names.sheets.tree, rows: [], named: [] },
    place: {
      row: FIRST_ROW - 1,
      columns: Object.fromEntries(
        MEASURES.map((measure) => [measure, column(measure)]),
      ) as TreeTable["place"]["columns"],
      fields: Object.fromEntries(TYPED.map((field) => [field, column(field)])) as TreeTable["place"]["fields"],
    },
  };
  const plan = planTree(table, change);
  if ("problem" in plan) return plan;
  const plans = laterSheets(
    names,
    "tree",
    plan.rows.map((row) => contentsOf(row, names.tree)),
    largestOf(table, plan),
  );
  const missing = missingOf(plans, later);
  const why = laterRefusal(later, missing);
  if (why) return why;
  const blueprint = laterBlueprint(later, missing);
  if (blueprint) beforeWriting({ of: "sheets", blueprint });
  const failed = await drawLater(context, missing);
  return failed ?? { found: withTables(period.found, names, missing), ids: plan.ids, undo: plan.undo };
}

/** The tree with the most leaves, and the key result of the first one. */
function largestOf({ texts }: TreeTable, { rows }: TreePlan): { drivers: number; keyResult: string } {
  const forest = forestIn(texts, rows);
  const leaves = forest.roots.map(
    (root) => treeOf(forest, root).filter((node) => forest.children(node).length === 0).length,
  );
  const first = forest.nodes.find((node, i) => forest.rootOf(i) === i && node.keyResult !== "");
  return { drivers: Math.max(0, ...leaves), keyResult: first?.keyResult ?? "" };
}

function contentsOf({ cells }: TreeRow, headers: Readonly<Record<string, string>>): Readonly<Record<string, Content>> {
  return Object.fromEntries(
    TYPED.map((field): [string, Content] => {
      const { formula, value } = cells[field];
      const header = headers[field]!;
      if (formula !== undefined) return [header, { formula }];
      if (typeof value === "number") return [header, { number: value }];
      const text = isFault(value) ? value.fault : heldText(cells[field]);
      return [header, text === "" ? null : { text }];
    }),
  );
}
