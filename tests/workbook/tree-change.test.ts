/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import type { TreeChange } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { deleteSheet } from "../../workbench/host/model/sheets";
import { insertRows } from "../../workbench/host/user";
import { change, changed, columnOf, MRR, node, NOTHING, opened, outline, period, SHEETS, snapshotOf } from "./a-tree";
import { cells, emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(600_000);

const host = newHost();
const workbook = excelWorkbook();
const [SHEET] = SHEETS;

beforeAll(async () => {
  await openPane(host);
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await enter(host, "Sheet1", "A1:B3", [
    ["Model", ""],
    ["List price", 1500],
    ["Paid", 0.8],
  ]);
});

beforeEach(async () => {
  host.switches.fault = undefined;
  for (const sheet of [...host.workbook.sheets]) if (SHEETS.includes(sheet.name)) deleteSheet(sheet);
  await changed(workbook, { adds: MRR });
  await host.settled();
  host.log.reset();
});

const column = (header: string) => columnOf(host, workbook, header);
const snapshot = () => snapshotOf(host, SHEET!);
const names = async () => outline(await opened(workbook));

describe("the first tree", () => {
  test("draws its sheet with all nodes, in preorder, and every inner node is a formula over its children", async () => {
    const open = await opened(workbook);
    expect(outline(open)).toEqual([
      "MRR per AE",
      "  Deals per AE",
      "    Mid",
      "      Mid proposals",
      "      Mid conversion",
      "    SMB",
      "      SMB proposals",
      "      SMB conversion",
      "  Price per deal",
      "    List price",
      "    Paid share",
    ]);
    expect(open.formulas[0]?.baseline).toBe('=IF(COUNT(H6,H13)<2,"",H6*H13)');
    expect(open.formulas[1]?.current).toBe('=IF(COUNT(I7,I10)<2,"",I7+I10)');
    expect(open.formulas[3]).toEqual({});
    expect((await column("Baseline"))["MRR per AE"]).toBeCloseTo((6 * 0.2 + 10 * 0.1) * 900, 9);
    expect(Object.values(await column("Check"))).toEqual(Array(11).fill(""));
  });
});

describe("nodes that come in", () => {
  test("stand below the last descendant of their parent, with ids of their own, and the parent's formula takes them in", async () => {
    const adds = [node("Enterprise", "", { parent: { id: "N2" }, keyResult: "", baseline: 1, current: 2, target: 3 })];
    const { ids } = await changed(workbook, { adds });
    expect(host.log.roundTrips).toBeLessThanOrEqual(4); // two of them to find and open the period
    expect(ids).toEqual({ Enterprise: "N12" });
    expect((await names()).slice(7, 10)).toEqual(["      SMB conversion", "    Enterprise", "  Price per deal"]);
    const { formulas } = await opened(workbook);
    expect(formulas[1]?.current).toBe('=IF(COUNT(I7,I10,I13)<3,"",I7+I10+I13)');
    expect((await column("Current"))["Deals per AE"]).toBeCloseTo(8 * 0.25 + 9 * 0.1 + 2, 9);
    expect((await column("Check"))["Enterprise"]).toBe("");
    expect((await column("Level"))["Enterprise"]).toBe(3);
  });

  test("may stand in front of a sibling, and bring a whole subtree along", async () => {
    const adds = [
      node("Enterprise", "", { parent: { id: "N2" }, before: "N6", keyResult: "", operator: "product" }),
      node("E proposals", "Enterprise", { baseline: 1, current: 2 }),
      node("E conversion", "Enterprise", { baseline: 0.5, current: 0.5 }),
    ];
    await changed(workbook, { adds });
    expect((await names()).slice(4, 9)).toEqual([
      "      Mid conversion",
      "    Enterprise",
      "      E proposals",
      "      E conversion",
      "    SMB",
    ]);
    expect((await column("Current"))["Deals per AE"]).toBeCloseTo(8 * 0.25 + 9 * 0.1 + 1, 9);
  });

  test("may be references to the person's own model, which are kept as they were typed", async () => {
    const from = 1100;
    const cells = { current: { from, to: { formula: "=Sheet1!B2" } } };
    await changed(workbook, { changes: [{ id: "N10", cells }] });
    expect((await opened(workbook)).formulas[9]).toEqual({ current: "=Sheet1!B2" });
    expect((await column("Current"))["Price per deal"]).toBeCloseTo(1500 * 0.85, 9);
  });

  test("a reference that Excel refuses is named, and nothing was written", async () => {
    const before = snapshot();
    const adds = [
      node("good", "", { parent: { id: "N2" }, keyResult: "", current: { formula: "=Sheet1!B2" } }),
      node("bad", "", { parent: { id: "N2" }, keyResult: "", current: { formula: "=Nowhere!B2" } }),
    ];
    expect(await change(workbook, { adds })).toEqual({ problem: "formula-refused", formula: "=Nowhere!B2" });
    expect(snapshot()).toEqual(before);
  });

  test("make a leaf an inner node: formulas take the place of its numbers, and undo brings these back", async () => {
    const before = snapshot();
    const cells = { operator: { from: "", to: "sum" } };
    const adds = [
      node("a", "", { parent: { id: "N4" }, keyResult: "", baseline: 2, current: 5 }),
      node("b", "", { parent: { id: "N4" }, keyResult: "", baseline: 3, current: 6 }),
    ];
    const { undo } = await changed(workbook, { adds, changes: [{ id: "N4", cells }] });
    expect((await column("Current"))["Mid proposals"]).toBe(11);
    // Nobody has a target below it yet: its own stays.
    expect((await column("Target"))["Mid proposals"]).toBe(9);
    await changed(workbook, undo);
    expect(snapshot()).toEqual(before);
  });
});

describe("nodes that go", () => {
  test("take everything below them along, their parent is worked out without them, and undo brings all back", async () => {
    const before = snapshot();
    const { undo } = await changed(workbook, { removes: ["N3"] });
    expect(await names()).toHaveLength(8);
    expect((await opened(workbook)).formulas[1]?.current).toBe('=IF(COUNT(I7)<1,"",I7)');
    await changed(workbook, undo);
    expect(snapshot()).toEqual(before);
  });

  test("leave a leaf behind where they were all children: with the numbers that they made, and no operator", async () => {
    const before = snapshot();
    const { undo } = await changed(workbook, { removes: ["N10", "N11"] });
    const { nodes, formulas } = await opened(workbook);
    expect(nodes[8]).toMatchObject({ node: "Price per deal", operator: "", current: 1100 * 0.85 });
    expect(formulas[8]).toEqual({});
    await changed(workbook, undo);
    expect(snapshot()).toEqual(before);
  });

  test("leave a blank row where the whole table goes, which the next tree fills", async () => {
    const { undo } = await changed(workbook, { removes: ["N1"] });
    expect((await opened(workbook)).nodes).toEqual([]);
    await changed(workbook, undo);
    expect(await names()).toHaveLength(11);
    expect((await column("Current"))["MRR per AE"]).toBeCloseTo((8 * 0.25 + 9 * 0.1) * 1100 * 0.85, 9);
  });
});

describe("what somebody else did meanwhile", () => {
  test("a cell that holds something else refuses the change, with what it holds", async () => {
    await enter(host, SHEET!, "I8", [[7]]);
    const before = snapshot();
    const cells = { current: { from: 8, to: 10 } };
    expect(await change(workbook, { changes: [{ id: "N4", cells }] })).toMatchObject({
      ...{ problem: "row-changed", sheet: SHEET, cell: "I8", key: "N4", header: "Current", holds: 7 },
    });
    expect(snapshot()).toEqual(before);
  });

  test.each([
    ["a node that is gone", { changes: [{ id: "N99", cells: { node: { from: "", to: "x" } } }] }, "row-gone"],
    ["an inner node's number", { changes: [{ id: "N2", cells: { current: { from: 1, to: 2 } } }] }, "cell-is-formula"],
    ["a removed node's child", { removes: ["N3"], adds: [node("x", "", { parent: { id: "N4" } })] }, "row-gone"],
    [
      "a text no cell holds",
      { changes: [{ id: "N4", cells: { node: { from: "Mid proposals", to: "x".repeat(40_000) } } }] },
      "text-not-for-a-cell",
    ],
  ] as [string, Partial<TreeChange>, string][])("%s refuses it", async (_what, part, problem) => {
    const before = snapshot();
    expect(await change(workbook, part)).toMatchObject({ problem });
    expect(snapshot()).toEqual(before);
  });

  test("a protected sheet refuses it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET!).protection.protect();
      await context.sync();
    });
    expect(await change(workbook, { removes: ["N3"] })).toEqual({ problem: "sheet-protected", sheet: SHEET });
  });

  test("a row that came in between look and write: all is put back and begun anew, and the formulas are right", async () => {
    const of = await period(workbook);
    host.log.reset();
    let looked = false;
    const answer = await workbook.changeTree(
      of,
      { ...NOTHING, adds: [node("Enterprise", "", { parent: { id: "N2" }, keyResult: "", baseline: 1, current: 2 })] },
      (step) => {
        if (step !== "writing" || looked) return;
        looked = true;
        const sheet = host.workbook.sheets.find(({ name }) => name === SHEET)!;
        insertRows(sheet, 6, 1);
      },
    );
    expect(answer).toMatchObject({ ids: { Enterprise: "N12" } });
    expect(looked).toBe(true);
    expect((await column("Current"))["Deals per AE"]).toBeCloseTo(8 * 0.25 + 9 * 0.1 + 2, 9);
    expect((await names()).slice(0, 3)).toEqual(["MRR per AE", "  Deals per AE", "    Mid"]);
    expect((await opened(workbook)).formulas[1]?.current).toBe('=IF(COUNT(I8,I11,I14)<3,"",I8+I11+I14)');
  });

  test("rows that somebody filtered away are changed all the same", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem("tblTree_Q4_2026")
        .columns.getItem("Segment")
        .filter.applyValuesFilter(["Middle market"]);
      await context.sync();
    });
    await changed(workbook, {
      adds: [node("Enterprise", "", { parent: { id: "N2" }, keyResult: "", baseline: 1, current: 2 })],
    });
    expect((await column("Current"))["Deals per AE"]).toBeCloseTo(8 * 0.25 + 9 * 0.1 + 2, 9);
  });
});

describe("mending", () => {
  test("writes the formulas anew where rows were sorted or numbers typed over", async () => {
    const before = snapshot();
    await enter(host, SHEET!, "I6", [[99]]);
    await enter(host, SHEET!, "H5", [["=H6*2"]]);
    expect((await column("Check"))["Deals per AE"]).toMatch(/^Current is 99, but the nodes below make 2.9/);
    await changed(workbook, { mend: true });
    expect(snapshot()).toEqual(before);
  });
});

describe("a write that breaks off", () => {
  const part: Partial<TreeChange> = {
    adds: [node("Enterprise", "", { parent: { id: "N2" }, keyResult: "", baseline: 1, current: 2 })],
    removes: ["N6"],
    changes: [{ id: "N4", cells: { current: { from: 8, to: 12 } } }],
  };

  test.each([1, 2])("at request %i leaves all as it was, and says why", async (request) => {
    const of = await period(workbook);
    const before = snapshot();
    host.log.reset();
    host.switches.fault = { atRequest: request, code: "GeneralException" };
    expect(await workbook.changeTree(of, { ...NOTHING, ...part })).toEqual({
      problem: "excel-error",
      code: "GeneralException",
    });
    host.switches.fault = undefined;
    expect(snapshot()).toEqual(before);
  });
});

test("200 nodes take at most three round trips, the first tree and one that comes to it", async () => {
  for (const sheet of [...host.workbook.sheets]) if (SHEETS.includes(sheet.name)) deleteSheet(sheet);
  const adds = (name: string) => [
    node(name, undefined, { operator: "sum" }),
    ...Array.from({ length: 199 }, (_, i) => node(`${name} ${i}`, name, { baseline: i, current: i + 1 })),
  ];
  for (const name of ["one", "two"]) {
    const of = await period(workbook);
    host.log.reset();
    expect(await workbook.changeTree(of, { ...NOTHING, adds: adds(name) })).not.toHaveProperty("problem");
    expect(host.log.roundTrips).toBeLessThanOrEqual(3);
    expect(host.log.bytesIn).toBeLessThan(4_000_000);
  }
  const current = await column("Current");
  expect([current["one"], current["two"]]).toEqual([(199 * 200) / 2, (199 * 200) / 2]);
  expect(cells(host, SHEET!, "A405")).toEqual([[null]]);
});
