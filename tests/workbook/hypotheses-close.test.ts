/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { openTree, type OpenedTree } from "../../src/workbook/open-tree";
import { isProblem } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { aClosing, aRunningPeriod, formulasIn } from "./closing-period";
import { cells, emptyWorkbook, enter, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();
const [HYPOTHESES, WORK] = ["Hypotheses Q4 2026", "Work Q4 2026"];

async function read(): Promise<OpenedTree> {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const opened = await openTree(workbook, books[0]!);
  if (isProblem(opened)) throw new Error(opened.problem);
  return opened;
}

async function period() {
  const { found, names } = await read();
  return { found, names };
}

beforeAll(() => openPane(host));

test("closing puts values where ranks and hypotheses had formulas, and opening again brings them back", async () => {
  emptyWorkbook(host);
  await aRunningPeriod(host, workbook);
  const leaf = { segment: "", keyResult: "", operator: "", benchmark: null, parent: { key: "root" } };
  const root = {
    ...leaf,
    key: "root",
    parent: undefined,
    node: "Leads",
    keyResult: "KR1",
    operator: "product",
    unit: "",
  };
  const nodes = [
    { ...root, baseline: null, current: null, target: null },
    { ...leaf, key: "a", node: "Visits", unit: "", baseline: 800, current: 1000, target: 1000 },
    { ...leaf, key: "b", node: "Conversion", unit: "%", baseline: 0.05, current: 0.06, target: 0.1 },
  ];
  const changed = await workbook.changeTree(await period(), { adds: nodes, changes: [], removes: [] });
  if (isProblem(changed)) throw new Error(JSON.stringify(changed));
  const added = await workbook.addSheet(await period(), "hypotheses");
  if (isProblem(added)) throw new Error(JSON.stringify(added));
  await enter(host, HYPOTHESES, "A5:I5", [["H1", 1, "", "KR1", "N3", "Train the callers", 0.05, 0.1, 100]]);
  await enter(host, WORK, "Q5:T6", [
    [10, 2, 0.8, 4],
    [100, 2, 0.8, 4],
  ]);
  // A formula that shows nothing leaves a blank cell behind.
  const shown = () =>
    [...[cells(host, WORK, "U5:W6"), cells(host, HYPOTHESES, "N5:P5"), cells(host, HYPOTHESES, "Q5:T5")]].map((rows) =>
      rows.map((row) => row.map((cell) => (cell === null ? "" : cell))),
    );
  const before = { shown: shown(), formulas: [WORK, HYPOTHESES].map((sheet) => formulasIn(host, sheet)) };
  expect(before.shown[0]).toEqual([
    [4, 2, ""],
    [40, 1, ""],
  ]);
  expect(before.shown[1]?.[0]?.[2]).toBeCloseTo(0.2, 9);

  expect(await workbook.close(await period(), aClosing(), () => undefined)).toMatchObject({ came: "done" });
  await host.settled();
  expect([WORK, HYPOTHESES].map((sheet) => formulasIn(host, sheet))).toEqual([[], []]);
  expect(shown()).toEqual(before.shown);
  await enter(host, WORK, "Q5", [[1000]]);
  expect(cells(host, WORK, "U5")).toEqual([[4]]);
  await enter(host, WORK, "Q5", [[10]]);

  expect(await workbook.reopen(await period(), () => undefined)).toMatchObject({ came: "done" });
  await host.settled();
  expect([WORK, HYPOTHESES].map((sheet) => formulasIn(host, sheet))).toEqual(before.formulas);
  expect(shown()).toEqual(before.shown);
});
