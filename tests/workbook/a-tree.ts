import { forestOf } from "../../src/okr/kpi/forest";
import { openTree, type OpenedTree } from "../../src/workbook/open-tree";
import {
  isProblem,
  type Mending,
  type NewNode,
  type TreeChange,
  type TreeChanged,
  type Workbook,
  type WorkbookProblem,
} from "../../src/workbook/port";

import type { ExcelHost } from "../../workbench/host";
import { usedArea } from "../../workbench/host/model/navigation";
import { cells } from "./excel-here";

/** KPI trees in a workbook, for tests. */

export const NOTHING: TreeChange = { adds: [], changes: [], removes: [] };

/** A new node of which only what a test is about is said. */
export function node(key: string, parent: string | undefined, rest: Partial<NewNode> = {}): NewNode {
  return {
    key,
    parent: parent === undefined ? undefined : { key: parent },
    ...{ node: key, segment: "", keyResult: parent === undefined ? "KR1" : "", operator: "", unit: "" },
    ...{ baseline: null, current: null, target: null, benchmark: null },
    ...rest,
  };
}

/** MRR per AE: deals per AE × price per deal, deals in two segments. */
export const MRR: readonly NewNode[] = [
  node("MRR per AE", undefined, { operator: "product", unit: "€" }),
  node("Deals per AE", "MRR per AE", { operator: "sum" }),
  node("Mid", "Deals per AE", { operator: "product", segment: "Middle market" }),
  node("Mid proposals", "Mid", { baseline: 6, current: 8, target: 9, benchmark: 10, plan: 9 }),
  node("Mid conversion", "Mid", { unit: "%", baseline: 0.2, current: 0.25, target: 0.3, benchmark: 0.3, plan: 0.3 }),
  node("SMB", "Deals per AE", { operator: "product", segment: "Midwest SMB" }),
  node("SMB proposals", "SMB", { baseline: 10, current: 9, target: 12, benchmark: 14, plan: 12 }),
  node("SMB conversion", "SMB", { unit: "%", baseline: 0.1, current: 0.1, target: 0.12, benchmark: 0.15, plan: 0.12 }),
  node("Price per deal", "MRR per AE", { operator: "product", unit: "€" }),
  node("List price", "Price per deal", {
    unit: "€",
    baseline: 1000,
    current: 1100,
    target: 1100,
    benchmark: 1200,
    plan: 1100,
  }),
  node("Paid share", "Price per deal", {
    unit: "%",
    baseline: 0.9,
    current: 0.85,
    target: 0.88,
    benchmark: 0.95,
    plan: 0.88,
  }),
];

/** The period of the workbook, opened with its trees. */
export async function opened(workbook: Workbook): Promise<OpenedTree> {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(JSON.stringify(books));
  const open = await openTree(workbook, books[0]!);
  if (isProblem(open)) throw new Error(JSON.stringify(open));
  return open;
}

export async function period(workbook: Workbook): Promise<Mending> {
  const { found, names } = await opened(workbook);
  return { found, names };
}

export async function change(workbook: Workbook, part: Partial<TreeChange>): Promise<TreeChanged | WorkbookProblem> {
  return workbook.changeTree(await period(workbook), { ...NOTHING, ...part });
}

/** The same where it has to succeed. */
export async function changed(workbook: Workbook, part: Partial<TreeChange>): Promise<TreeChanged> {
  const answer = await change(workbook, part);
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** The names of the nodes as the rows stand, two spaces for each level. */
export function outline({ nodes, book }: OpenedTree): string[] {
  const forest = forestOf(
    nodes,
    book.keyResults.map(({ id }) => id),
  );
  return nodes.map(({ node: name }, i) => `${"  ".repeat(Math.max(0, forest.level(i) - 1))}${name}`);
}

/** The sheets of the trees. */
export const SHEETS: readonly string[] = ["KPI tree Q4 2026", "Drivers Q4 2026"];

/** Of each node what a column holds, by its name. */
export async function columnOf(host: ExcelHost, workbook: Workbook, header: string): Promise<Record<string, unknown>> {
  await host.settled();
  const [sheet = ""] = SHEETS;
  const [headers = []] = cells(host, sheet, "A4:CZ4");
  const { nodes } = await opened(workbook);
  return Object.fromEntries(
    nodes.map(({ row, node: name }) => [
      name,
      cells(host, sheet, `A${5 + row}:CZ${5 + row}`)[0]![headers.indexOf(header)],
    ]),
  );
}

/** What every cell of a sheet holds: its formula, or its value where it has none; blank ones left out. */
export function snapshotOf({ workbook }: ExcelHost, name: string): Record<string, unknown> {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const used = sheet && usedArea(sheet, undefined, true);
  const held: Record<string, unknown> = {};
  for (const { row, column, thing } of used ? sheet.cells.within(used) : []) {
    if (thing.spillOf) continue;
    const value = thing.formula ?? thing.value;
    if (value !== "" && value !== null) held[`${row},${column}`] = value;
  }
  return held;
}
