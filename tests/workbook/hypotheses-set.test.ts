/** @jest-environment jsdom */
import { forestOf } from "../../src/okr/kpi/forest";
import { afterOutcome } from "../../src/okr/kpi/hypothesis-cycle";
import { valuesOf } from "../../src/okr/kpi/values";
import type { TreeTab } from "../../src/taskpane/hooks/use-tree";
import { NO_PIECE, readHypothesis, type HypothesisDraft } from "../../src/taskpane/hypothesis-draft";
import { hypothesisEdit, outcomeEdit, unsetEdit } from "../../src/taskpane/hypothesis-edit";
import { undoChanges } from "../../src/taskpane/rank-edit";
import { kpiTextsOf } from "../../src/texts/kpi-languages";
import { excelWorkbook } from "../../src/workbook/excel";
import { openTree, type OpenedTree } from "../../src/workbook/open-tree";
import { isProblem, type Edit, type Edited } from "../../src/workbook/port";
import type { NewNode } from "../../src/workbook/tree-port";
import { newHost } from "../../workbench/host/jest/office";
import { cells, emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();
const WRITING = { culture: { decimal: ".", group: ",", shortDate: "M/d/yyyy" }, dates: 1900 } as const;

/** Leads = visits × conversion, as the tree of the first key result. */
const NODES: readonly NewNode[] = [
  { key: "root", parent: undefined, node: "Leads", keyResult: "KR1", operator: "product", unit: "leads" },
  { key: "visits", parent: { key: "root" }, node: "Visits", keyResult: "", operator: "", unit: "", baseline: 800, current: 1000, target: 1000 }, // prettier-ignore
  { key: "rate", parent: { key: "root" }, node: "Conversion", keyResult: "", operator: "", unit: "%", baseline: 0.05, current: 0.06, target: 0.1, benchmark: 0.08 }, // prettier-ignore
].map((node) => ({ segment: "", baseline: null, current: null, target: null, benchmark: null, ...node }));

async function read(): Promise<OpenedTree> {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const opened = await openTree(workbook, books[0]!);
  if (isProblem(opened)) throw new Error(opened.problem);
  return opened;
}

async function tab(): Promise<TreeTab> {
  const opened = await read();
  const forest = forestOf(opened.nodes, opened.book.keyResults.map(({ id }) => id)); // prettier-ignore
  const unused = () => Promise.reject(new Error("not asked for"));
  const values = valuesOf(forest, "current");
  return {
    ...{ found: opened.found, names: opened.names, opened, forest, values, root: 0 },
    isBusy: false,
    save: unused,
    again: unused,
  };
}

async function write(edit: Edit): Promise<Edited> {
  const edited = await workbook.edit(edit);
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
  await host.settled();
  return edited;
}

async function set(draft: Partial<HypothesisDraft> & { readonly pieces: HypothesisDraft["pieces"] }): Promise<Edited> {
  const tree = await tab();
  const found = readHypothesis(tree, { driver: "N3", ...draft }, WRITING);
  if (!found.values) throw new Error(JSON.stringify(found.problems));
  return write(hypothesisEdit(tree.opened, found.values, "Sales lead", kpiTextsOf("en").hypothesis(found.words)));
}

beforeAll(() => openPane(host));
beforeEach(async () => {
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await enter(host, "OKR(W) Q4 2026", "K5", [["2026-11-15"]]);
  const { found, names } = await read();
  const changed = await workbook.changeTree({ found, names }, { adds: NODES, changes: [], removes: [] });
  if (isProblem(changed)) throw new Error(JSON.stringify(changed));
  await host.settled();
  const opened = await read();
  const added = await workbook.addSheet({ found: opened.found, names: opened.names }, "hypotheses");
  if (isProblem(added)) throw new Error(JSON.stringify(added));
  expect(added.tables.hypotheses).toEqual({ table: "tblHypotheses_Q4_2026", sheet: "Hypotheses Q4 2026" });
});

const work = async () => (await read()).book.work;

test("a hypothesis is written with its Work in one go, which names its key result, its driver and the hypothesis", async () => {
  const before = (await work()).length;
  host.log.reset();
  const { additions } = await set({
    pieces: [
      { work: "Train the callers", owner: "Sales lead", due: "11/30/2026" },
      { ...NO_PIECE, work: "=Rewrite the page" },
    ],
  });
  expect(host.log.entries.filter(({ kind }) => kind === "batch").length).toBeLessThanOrEqual(4);
  expect(additions.map(({ rows }) => rows.map(({ id }) => id))).toEqual([["H1"], ["W4", "W5"]]);
  const opened = await read();
  expect(opened.hypotheses).toMatchObject([
    {
      ...{
        row: 0,
        id: "H1",
        iteration: 1,
        follows: "",
        keyResult: "KR1",
        driver: "N3",
        from: 0.06,
        to: 0.08,
        reaches: 80,
      },
      ...{ work: "Train the callers; =Rewrite the page", state: "Open", learned: "", by: "Sales lead" },
    },
  ]);
  expect(opened.book.work.slice(before)).toMatchObject([
    {
      ...{ id: "W4", work: "Train the callers", moves: "KR1", driver: "N3", hypothesis: "H1", owner: "Sales lead" },
      ...{ state: "Planned", team: "Sales", setBy: "crew" },
    },
    { id: "W5", work: "=Rewrite the page", moves: "KR1", driver: "N3", hypothesis: "H1" },
  ]);
  expect(opened.book.work.at(-1)?.why).toContain("moves from 6.0% to 8.0%");
});

test("the sheet says it in a sentence, with where the driver is now", async () => {
  await set({ pieces: [{ ...NO_PIECE, work: "Train the callers" }] });
  const row = cells(host, "Hypotheses Q4 2026", "N5:P5")[0];
  expect(row).toEqual([
    'If we do this: "Train the callers", then "Conversion" moves from 6 % to 8 %, so "Pipeline increases to 100 active leads" reaches 80 leads.',
    0.06,
    0,
  ]);
  await enter(host, "KPI tree Q4 2026", "I7", [[0.075]]);
  expect(cells(host, "Hypotheses Q4 2026", "O5:P5")[0]).toEqual([0.075, expect.closeTo(0.75, 9)]);
});

test("taking it back leaves neither the hypothesis nor its Work", async () => {
  const before = await work();
  const written = await set({ pieces: [{ ...NO_PIECE, work: "Train the callers" }] });
  await write(unsetEdit(await read(), written));
  const opened = await read();
  expect([opened.hypotheses, opened.book.work]).toEqual([[], before]);
});

test.each([
  ["Kept", "Planned", undefined],
  ["Standard process", "Standard process", undefined],
  ["Back to the tree", "Back to the tree", { iteration: 2, follows: "H1", driver: "N3", from: 0.06, to: 0.08 }],
] as const)("%s: its Work is %s, and what was learned is kept", async (outcome, state, next) => {
  await set({ pieces: [{ ...NO_PIECE, work: "Train the callers" }] });
  const before = await read();
  const [hypothesis] = before.hypotheses;
  const after = afterOutcome(outcome, hypothesis!, before.hypotheses, before.book.work, 0.06);
  const written = await write(outcomeEdit(before, hypothesis!, outcome, "Nobody had time", after));
  const opened = await read();
  expect(opened.hypotheses).toMatchObject([{ state: outcome, learned: "Nobody had time" }]);
  expect(opened.book.work.at(-1)?.state).toBe(state);
  if (next) expect(after.next).toMatchObject(next);
  else expect(after.next).toBeUndefined();
  await write(undoChanges(written));
  const undone = await read();
  expect([undone.hypotheses, undone.book.work]).toEqual([before.hypotheses, before.book.work]);
});

test("the next one about the same driver is the second, and names the first; its id is not given out again", async () => {
  const first = await set({ pieces: [{ ...NO_PIECE, work: "Train the callers" }] });
  const before = await read();
  const [hypothesis] = before.hypotheses;
  const after = afterOutcome("Back to the tree", hypothesis!, before.hypotheses, before.book.work, 0.06);
  await write(outcomeEdit(before, hypothesis!, "Back to the tree", "", after));
  await set({ pieces: [{ ...NO_PIECE, work: "Rewrite the page" }], to: "9 %" });
  expect((await read()).hypotheses.at(-1)).toMatchObject({
    id: "H2",
    iteration: 2,
    follows: "H1",
    to: 0.09,
    reaches: 90,
  });
  expect(first.additions[0]?.rows[0]?.id).toBe("H1");
});

test("nothing is written about a driver that is gone by then", async () => {
  const tree = await tab();
  const found = readHypothesis(tree, { driver: "N3", pieces: [{ ...NO_PIECE, work: "Train" }] }, WRITING);
  await enter(host, "KPI tree Q4 2026", "A7", [["N9"]]);
  const before = await work();
  const refused = await workbook.edit(hypothesisEdit(tree.opened, found.values!, "", ""));
  expect(refused).toMatchObject({ problem: "row-gone" });
  const opened = await read();
  expect([opened.hypotheses, opened.book.work]).toEqual([[], before]);
});
