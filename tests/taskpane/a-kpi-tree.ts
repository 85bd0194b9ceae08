import { namesOf } from "../../src/blueprint/names";
import type { Book } from "../../src/okr/book";
import { forestOf, type Forest } from "../../src/okr/kpi/forest";
import type { KpiNode } from "../../src/okr/kpi/node";
import { textsOf, type Language } from "../../src/texts/languages";
import { headerOf } from "../../src/workbook/to-book";
import type { NodeFormulas } from "../../src/workbook/open-tree";
import { bookOf } from "../okr/quality/a-book";
import { isProblem, type TableContents } from "../../src/workbook/port";
import { holds } from "./a-reading";
import type { FakeWorkbook } from "./fake-workbook";

const NODE: KpiNode = {
  row: 0,
  id: "N1",
  parent: "",
  node: "",
  segment: "",
  keyResult: "",
  operator: "",
  unit: "",
  baseline: null,
  current: null,
  target: null,
  benchmark: null,
  base: null,
  plan: null,
  stretch: null,
};

/** Nodes, whole without saying all of it; each in its own row. */
export function nodesOf(...nodes: readonly Partial<KpiNode>[]): readonly KpiNode[] {
  return nodes.map((node, row) => ({ ...NODE, id: `N${row + 1}`, ...node, row }));
}

/**
 * MRR per AE = deals × price, deals = proposals × conversion: 40 × 25 % × $1,000 = $10,000, the half of the way from $5,000 to
 * $15,000. Conversion and price have benchmarks.
 */
export const MRR = {
  root: { id: "N1", node: "MRR per AE", keyResult: "KR1", operator: "product", unit: "$", baseline: 5_000, current: 10_000, target: 15_000 },
  deals: { id: "N2", parent: "N1", node: "Deals per AE", operator: "product", unit: "deals", baseline: 5, current: 10, target: 12.5 },
  price: { id: "N3", parent: "N1", node: "Price per deal", unit: "$", baseline: 1_000, current: 1_000, target: 1_200, benchmark: 1_200 },
  proposals: { id: "N4", parent: "N2", node: "Proposals", unit: "", baseline: 25, current: 40, target: 50 },
  conversion: { id: "N5", parent: "N2", node: "Conversion", unit: "%", baseline: 0.2, current: 0.25, target: 0.25, benchmark: 0.3 },
} as const satisfies Record<string, Partial<KpiNode>>; // prettier-ignore

export const MRR_NODES = nodesOf(MRR.root, MRR.deals, MRR.price, MRR.proposals, MRR.conversion);

/** KR1 is what the tree breaks down; KR2 of the same objective stands at 20 %. */
export const MRR_BOOK: Book = bookOf({
  keyResults: [
    {
      id: "KR1",
      keyResult: "MRR per AE increases to $15,000",
      start: 5_000,
      target: 15_000,
      unit: "$",
      current: 10_000,
    },
    { id: "KR2", keyResult: "Ten partners", start: 0, target: 10, unit: "", current: 2 },
  ],
});

export function forest(nodes: readonly KpiNode[] = MRR_NODES, book: Book = MRR_BOOK): Forest {
  return forestOf(
    nodes,
    book.keyResults.map(({ id }) => id),
  );
}

/** Has a workbook hold a period with KPI trees, in the words of a language. */
export function holdsTree(
  workbook: FakeWorkbook,
  nodes: readonly KpiNode[] = MRR_NODES,
  { book = MRR_BOOK, language = "en" as Language, formulas = {} as Readonly<Record<string, NodeFormulas>> } = {},
): void {
  holds(workbook, book, language);
  const { sheets: texts } = textsOf(language);
  const names = namesOf(book.period.label, texts);
  const header = (field: string): string => headerOf(texts, "tree", field as "id");
  const rows = nodes.map(({ row, operator, ...cells }) => ({
    row,
    cells: {
      ...Object.fromEntries(Object.entries(cells).map(([field, cell]) => [header(field), cell === "" ? null : cell])),
      [header("operator")]: texts.words.operators[operator as keyof typeof texts.words.operators] ?? operator,
    },
    formulas: Object.fromEntries(
      Object.entries(formulas[cells.id] ?? {}).map(([field, formula]) => [header(field), formula]),
    ),
  }));
  const at = { table: names.tables.tree, sheet: names.sheets.tree };
  const table: TableContents = {
    ...at,
    at: "A5",
    headers: Object.keys(rows[0]?.cells ?? { [header("id")]: "" }),
    missing: [],
    rows,
  };
  if (isProblem(workbook.books) || isProblem(workbook.reading)) throw new Error("The period could not be set up.");
  workbook.books = workbook.books.map((found) => ({ ...found, tables: { ...found.tables, tree: at } }));
  workbook.reading = { ...workbook.reading, tables: [...workbook.reading.tables, table] };
}
