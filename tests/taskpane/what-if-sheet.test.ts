/** @jest-environment jsdom */
import { forestOf } from "../../src/okr/kpi/forest";
import { SCENARIOS, type Scenario } from "../../src/okr/kpi/node";
import { valuesOf } from "../../src/okr/kpi/values";
import { whatIf } from "../../src/okr/kpi/what-if";
import { driversOf } from "../../src/taskpane/what-if-draft";
import { heldScenarios, keepAs, loadedFrom, type HeldScenario } from "../../src/taskpane/what-if-scenarios";
import { excelWorkbook } from "../../src/workbook/excel";
import { addressOf } from "../../src/workbook/places";
import type { TreeChange } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { changed, MRR, opened } from "../workbook/a-tree";
import { cells, emptyWorkbook, enter, example, openPane } from "../workbook/excel-here";

/** Scenarios, from what is tried in the pane to the columns of the sheet, whose formulas have to come to the same. */

jest.setTimeout(600_000);

const host = newHost();
const workbook = excelWorkbook();
const SHEET = "KPI tree Q4 2026";

beforeAll(() => openPane(host));

beforeEach(async () => {
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await changed(workbook, { adds: MRR.map(({ plan: _plan, ...node }) => node) });
  await host.settled();
});

/** Of each node a column of the sheet, by its name. */
async function column(header: string): Promise<Record<string, unknown>> {
  await host.settled();
  const [headers = []] = cells(host, SHEET, "A4:BZ4");
  const rows = cells(host, SHEET, `A5:BZ${4 + MRR.length}`);
  return Object.fromEntries(rows.map((row) => [String(row[2]), row[headers.indexOf(header)]]));
}

/** The address of a node's cell. */
function cellOf(name: string, header: string): string {
  const [headers = []] = cells(host, SHEET, "A4:BZ4");
  const row = MRR.findIndex(({ key }) => key === name);
  return addressOf(4 + row, headers.indexOf(header));
}

/** The tree as the pane has it. */
async function tree() {
  const { book, nodes, formulas } = await opened(workbook);
  const forest = forestOf(
    nodes,
    book.keyResults.map(({ id }) => id),
  );
  const at = (name: string): number => nodes.findIndex(({ node }) => node === name);
  const root = at("MRR per AE");
  const now = valuesOf(forest, "current");
  const held = (scenario: Scenario): HeldScenario =>
    heldScenarios(forest, formulas, root)[SCENARIOS.indexOf(scenario)]!;
  return { book, nodes, forest, root, at, now, held };
}

/** What is written to keep some drivers at other values. */
async function keeping(scenario: Scenario, tried: Readonly<Record<string, number>>) {
  const { nodes, forest, root, at, now, held, book } = await tree();
  const changes = new Map(Object.entries(tried).map(([name, to]) => [at(name), { to }]));
  const keep = keepAs(held(scenario), nodes, (i) => changes.get(i)?.to ?? now[i]!.value);
  if ("why" in keep) throw new Error(keep.why);
  return { ...keep, after: whatIf(forest, book, root, changes) };
}

const write = async (change: TreeChange) => changed(workbook, change);

test("what was tried stands in the column Plan, and its formulas come to the number and the score of the pane", async () => {
  const { change, after, over } = await keeping("plan", { "Mid conversion": 0.275, "List price": 1_150 });
  expect(over).toEqual([]);
  await write(change);
  const plan = await column("Plan");
  expect(plan).toMatchObject({ "Mid conversion": 0.275, "List price": 1_150, "SMB proposals": 9 });
  expect(plan["MRR per AE"]).toBeCloseTo(after.root.after!, 9);
  expect((await column("Score plan"))["MRR per AE"]).toBeCloseTo(after.keyResultScore.after!, 9);
  expect((await column("Current"))["Mid conversion"]).toBe(0.25);
});

test("each scenario has a column of its own, worked out like the others", async () => {
  for (const [i, scenario] of SCENARIOS.entries()) {
    const { change, after } = await keeping(scenario, { "SMB proposals": 9 + i });
    await write(change);
    const header = { base: "Base", plan: "Plan", stretch: "Stretch" }[scenario];
    expect((await column(header))["MRR per AE"]).toBeCloseTo(after.root.after!, 9);
  }
});

test("undo brings back what stood there before: a number, a formula, nothing", async () => {
  await write((await keeping("plan", {})).change);
  await enter(host, SHEET, cellOf("List price", "Plan"), [["=1000+50"]]);
  const { change, over } = await keeping("plan", { "List price": 1_200, "Mid proposals": 10 });
  expect(over.map(({ formula, holds }) => formula ?? holds)).toEqual([8, "=1000+50"]);
  const { undo } = await write(change);
  expect(await column("Plan")).toMatchObject({ "List price": 1_200, "Mid proposals": 10 });
  await write(undo);
  expect(await column("Plan")).toMatchObject({ "List price": 1_050, "Mid proposals": 8 });
  expect((await tree()).held("plan").drivers.map(({ formula }) => formula)).toContain("=1000+50");
});

test("what somebody changed in the column meanwhile is not written over", async () => {
  const { change } = await keeping("plan", { "List price": 1_200 });
  await enter(host, SHEET, cellOf("Mid proposals", "Plan"), [[77]]);
  const { found, names } = await opened(workbook);
  expect(await workbook.changeTree({ found, names }, change)).toHaveProperty("problem");
  expect(await column("Plan")).toMatchObject({ "Mid proposals": 77, "List price": null });
});

test("a scenario that is loaded gives back what was tried", async () => {
  await write((await keeping("stretch", { "Mid conversion": 0.3, "SMB proposals": 12 })).change);
  const { forest, root, now, nodes, held } = await tree();
  const loaded = loadedFrom(held("stretch"), (i) => now[i]!.value);
  expect(loaded.map(({ node, to }) => [nodes[node]!.node, to])).toEqual([
    ["Mid conversion", 0.3],
    ["SMB proposals", 12],
  ]);
  expect(held("stretch").drivers).toHaveLength(driversOf(forest, root).length);
});
