/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type Mend, type Mending } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { deleteSheet, type } from "../../workbench/host/user";
import { parseArea } from "../../workbench/host/model/area";
import { cells, emptyWorkbook, enter, example, openPane } from "./excel-here";
import { mend, mends, periodIn } from "./mending";

jest.setTimeout(240_000);

const host = newHost();
const workbook = excelWorkbook();
const KEY_RESULTS = "Key Results Q4 2026";
const OBJECTIVES = "Objectives Q4 2026";

beforeAll(() => openPane(host));

let period: Mending;

/** A score and a status that were typed over, on two sheets, and a name that is gone. */
beforeEach(async () => {
  emptyWorkbook(host);
  await workbook.render(example(), () => undefined);
  await host.settled();
  period = await periodIn(workbook);
  typeOver(KEY_RESULTS, "H6", "0.8");
  typeOver(OBJECTIVES, "C5", "0.9");
  await Excel.run(async (context) => {
    context.workbook.names.getItem("OKR_Ambition").delete();
    await context.sync();
  });
});

function typeOver(sheet: string, cell: string, text: string): void {
  const found = host.workbook.sheets.find(({ name }) => name === sheet);
  type(found!, parseArea(cell)!, text, true);
}

const kinds = (all: readonly Mend[]) => all.map((one) => one.mend).sort();
const ALL = ["name", "typed-over", "typed-over"];

test.each([1, 2])("a look that Excel refuses at request %i says so, and nothing is written", async (atRequest) => {
  host.switches.fault = { atRequest, code: "GeneralException" };
  expect(await workbook.findRepairs(period)).toMatchObject({ problem: "excel-error" });
  expect(kinds(await mends(workbook))).toEqual(ALL);
});

test.each([1, 2, 3])(
  "mending that Excel refuses at request %i mends nothing, and can be done again",
  async (atRequest) => {
    const agreed = await mends(workbook);
    host.switches.fault = { atRequest, code: "AccessDenied" };
    const came = await workbook.repair(period, agreed);
    if (isProblem(came)) expect(came).toEqual({ problem: "access-denied" });
    else expect(came).toMatchObject({ mended: [], cause: { problem: "access-denied" } });
    expect(kinds(await mends(workbook))).toEqual(ALL);
    await mend(workbook);
    expect(await mends(workbook)).toEqual([]);
  },
);

test("mending that breaks off in the middle says what was mended and what was not", async () => {
  const agreed = await mends(workbook);
  host.switches.fault = { atRequest: 3, code: "GeneralException", afterActions: 4 };
  const came = await workbook.repair(period, agreed);
  if (isProblem(came) || "changed" in came) throw new Error("It came to another answer.");
  expect(came.cause).toMatchObject({ problem: "excel-error" });
  expect(kinds([...came.mended, ...came.open])).toEqual(ALL);
  expect(kinds(came.open)).toEqual(kinds(await mends(workbook)));
  expect(came.open).not.toEqual([]);
});

test("while a cell is edited nothing is looked for and nothing mended", async () => {
  const agreed = await mends(workbook);
  host.switches.cellEditMode = true;
  expect(await workbook.findRepairs(period)).toEqual({ problem: "cell-in-edit-mode" });
  expect(await workbook.repair(period, agreed)).toEqual({ problem: "cell-in-edit-mode" });
});

test("what is on a protected sheet is named as such and left, all else is mended", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(KEY_RESULTS).protection.protect();
    await context.sync();
  });
  const came = await mend(workbook);
  expect(came.open).toMatchObject([{ mend: "typed-over", sheet: KEY_RESULTS, isProtected: true }]);
  expect(came.mended).toHaveLength(2);
  expect(cells(host, KEY_RESULTS, "H6")).toEqual([[0.8]]);
});

test("no sheet is drawn again into a protected workbook, and nothing else is written either", async () => {
  deleteSheet(host.workbook.sheets.find(({ name }) => name === "Lists Q4 2026")!);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const look = await workbook.findRepairs(period);
  if (isProblem(look)) throw new Error(look.problem);
  expect(look.structureProtected).toBe(true);
  expect(await workbook.repair(period, look.mends)).toEqual({ problem: "structure-protected" });
  expect(cells(host, KEY_RESULTS, "H6")).toEqual([[0.8]]);
});

test("what somebody typed after the look is shown first, and not written over unseen", async () => {
  const agreed = await mends(workbook);
  await enter(host, KEY_RESULTS, "H7", [[0.5]]);
  const came = await workbook.repair(period, agreed);
  expect(came).toMatchObject({
    changed: { mends: expect.arrayContaining([expect.objectContaining({ cells: "H7" })]) },
  });
  expect(cells(host, KEY_RESULTS, "H7")).toEqual([[0.5]]);
});
