import type { Hypothesis } from "../okr/kpi/hypothesis";
import { MEASURES, type KpiNode, type Measure } from "../okr/kpi/node";
import type { SheetTexts } from "../texts/texts";
import { openBook, type OpenBook } from "./open-book";
import { isProblem, type Workbook, type WorkbookProblem } from "./port";
import type { FoundBook } from "./rows-port";
import { headerOf, rowsOf, TREE_TABLES } from "./to-book";

/** A period with its KPI trees and hypotheses, all read at once. */
export interface OpenedTree extends OpenBook {
  /** In the language of the sheets. */
  readonly texts: SheetTexts;
  /** Every row of the table of nodes that says something; empty while the period has no tree. */
  readonly nodes: readonly KpiNode[];
  /** Of each of the nodes the cells that hold formulas: references of leaves, and what inner nodes are worked out by. */
  readonly formulas: readonly NodeFormulas[];
  readonly hypotheses: readonly Hypothesis[];
}

export type NodeFormulas = Readonly<Partial<Record<Measure | "benchmark", string>>>;

/** Reads a period with its KPI trees: the plan, the nodes, the hypotheses. */
export async function openTree(workbook: Workbook, found: FoundBook): Promise<OpenedTree | WorkbookProblem> {
  const open = await openBook(workbook, found, TREE_TABLES);
  if (isProblem(open)) return open;
  const { reading, names } = open;
  const { texts } = names;
  const nodes = rowsOf(found, reading, texts, "tree");
  const table = reading.tables.find((contents) => contents.table === found.tables.tree?.table);
  const formulasOf = ({ row }: KpiNode): NodeFormulas =>
    Object.fromEntries(
      [...MEASURES, "benchmark" as const].flatMap((field) => {
        const formula = table?.rows[row]?.formulas?.[headerOf(texts, "tree", field)];
        return formula === undefined ? [] : [[field, formula]];
      }),
    );
  return {
    ...open,
    texts,
    nodes,
    formulas: nodes.map(formulasOf),
    hypotheses: rowsOf(found, reading, texts, "hypotheses"),
  };
}
