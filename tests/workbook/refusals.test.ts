/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type Remains, type WorkbookProblem } from "../../src/workbook/port";
import type { Fault } from "../../workbench/host";
import { newHost } from "../../workbench/host/jest/office";
import { cells, checkIn, emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();
const SHEETS = example().sheets.map(({ name }) => name);

beforeAll(() => openPane(host));
beforeEach(() => emptyWorkbook(host));

const render = (patience = workbook) => patience.render(example(), () => undefined);
const sheetNames = () => host.workbook.sheets.map(({ name }) => name);

/** Nothing of the plan is in the workbook. */
function expectNothingWritten(): void {
  expect(sheetNames()).toEqual(["Sheet1"]);
  expect(host.workbook.names).toEqual([]);
  expect(host.workbook.tables).toEqual([]);
}

async function addSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

describe("refused before anything is written", () => {
  test("a sheet with one of the names is there, in any case", async () => {
    await addSheet("work q4 2026");
    host.log.reset();
    expect(await render()).toEqual({ problem: "sheets-taken", names: ["Work Q4 2026"], free: "Q1 2027" });
    expect(host.log.roundTrips).toBe(1);
    expect(sheetNames()).toEqual(["Sheet1", "work q4 2026"]);
  });

  test("a second run: nothing is doubled, nothing overwritten", async () => {
    await render();
    await checkIn(host, "KR1", 77);
    expect(await render()).toEqual({ problem: "sheets-taken", names: SHEETS, free: "Q1 2027" });
    expect(sheetNames()).toEqual(["Sheet1", ...SHEETS]);
    expect(cells(host, "Key Results Q4 2026", "F5")).toEqual([[77]]);
  });

  test("a name is taken", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("okr_start", "=Sheet1!$A$1");
      await context.sync();
    });
    expect(await render()).toEqual({ problem: "names-taken", names: ["OKR_Start"] });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("the name of a drop-down's ids is taken", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("OKR_KEYRESULTIDS_Q4_2026", "=Sheet1!$A$1");
      await context.sync();
    });
    expect(await render()).toEqual({ problem: "names-taken", names: ["OKR_KeyResultIds_Q4_2026"] });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("the workbook's structure is protected", async () => {
    host.workbook.structureProtection = {};
    expect(await render()).toEqual({ problem: "structure-protected" });
    expectNothingWritten();
  });

  test("a cell is being edited", async () => {
    host.switches.cellEditMode = true;
    expect(await render()).toEqual({ problem: "cell-in-edit-mode" });
    host.switches.cellEditMode = false;
    expectNothingWritten();
  });

  test("the document is opened for reading", async () => {
    host.switches.readOnly = true;
    expect(await render()).toEqual({ problem: "access-denied" });
    expectNothingWritten();
  });
});

describe("Excel answers with an error", () => {
  test.each<[Fault["code"], number, WorkbookProblem]>([
    ["InvalidOperationInCellEditMode", 1, { problem: "cell-in-edit-mode" }],
    ["AccessDenied", 1, { problem: "access-denied" }],
    ["ResponsePayloadSizeLimitExceeded", 1, { problem: "too-large", code: "ResponsePayloadSizeLimitExceeded" }],
    ["GeneralException", 1, { problem: "excel-error", code: "GeneralException" }],
    ["InvalidOperationInCellEditMode", 2, { problem: "cell-in-edit-mode" }],
    ["AccessDenied", 2, { problem: "access-denied" }],
    ["ItemAlreadyExists", 2, { problem: "already-exists" }],
    ["RequestPayloadSizeLimitExceeded", 2, { problem: "too-large", code: "RequestPayloadSizeLimitExceeded" }],
    ["ActivityLimitReached", 2, { problem: "too-large", code: "ActivityLimitReached" }],
    ["GeneralException", 2, { problem: "excel-error", code: "GeneralException" }],
  ])(
    "%s at request %i, before it did anything: nothing is there, and the pane knows why",
    async (code, atRequest, why) => {
      host.switches.fault = { atRequest, code };
      expect(await render()).toEqual(why);
      expectNothingWritten();
    },
  );

  test.each([4, 12, 40, 120, 400, 900, 1500])(
    "after %i actions of the write: what is there is named, and can be removed without a trace",
    async (afterActions) => {
      host.switches.fault = { atRequest: 2, code: "GeneralException", afterActions };
      const why = await render();
      if (why?.problem !== "half-written") {
        // So early that no sheet was added yet.
        expect(why).toEqual({ problem: "excel-error", code: "GeneralException" });
        return expectNothingWritten();
      }
      expect(why.cause).toEqual({ problem: "excel-error", code: "GeneralException" });
      // A sheet of which not one cell was written cannot be told from a blank one of somebody else: it is only named.
      const { sheets = [], unsure = [] } = why.remains ?? {};
      expect([...sheets.map(({ name }) => name), ...unsure]).toEqual(sheetNames().slice(1));
      expect(why.remains?.names).toEqual(host.workbook.names.map(({ name }) => name));

      const removal = await workbook.remove(why.remains as Remains);
      expect(removal).toEqual({ removed: sheets.map(({ name }) => name), kept: [] });
      expect(sheetNames()).toEqual(["Sheet1", ...unsure]);
      if (unsure.length > 0) return;
      expectNothingWritten();
      expect(JSON.stringify([...host.workbook.settings])).not.toContain("okrw/");
      expect(await render()).toBeUndefined();
    },
  );

  test("a sheet that somebody worked in meanwhile is kept, and named", async () => {
    host.switches.fault = { atRequest: 2, code: "GeneralException", afterActions: 1500 };
    const why = await render();
    const remains = why?.problem === "half-written" ? why.remains : undefined;
    await enter(host, "Work Q4 2026", "B9", [["Mine"]]);
    expect(await workbook.remove(remains as Remains)).toEqual({
      removed: SHEETS.filter((name) => name !== "Work Q4 2026"),
      kept: ["Work Q4 2026"],
    });
    expect(cells(host, "Work Q4 2026", "B9")).toEqual([["Mine"]]);
  });

  test("the removal itself fails: nothing is lost, and it can be tried again", async () => {
    host.switches.fault = { atRequest: 2, code: "GeneralException", afterActions: 400 };
    const why = await render();
    const remains = (why?.problem === "half-written" ? why.remains : undefined) as Remains;
    host.switches.fault = { atRequest: 2, code: "AccessDenied" };
    expect(await workbook.remove(remains)).toEqual({ problem: "access-denied" });
    expect(isProblem(await workbook.remove(remains))).toBe(false);
    expectNothingWritten();
  });
});

describe("Excel does not answer", () => {
  const hasty = excelWorkbook({ toAnswer: 300, toWrite: 600 });

  test("to the look: nothing was written", async () => {
    host.switches.fault = { atRequest: 1, code: "no answer" };
    expect(await render(hasty)).toEqual({ problem: "no-answer", seconds: 0.6 });
  });

  test("to the write, though it was done: the pane looks, and says what is there", async () => {
    const patient = excelWorkbook({ toAnswer: 15_000, toWrite: 3_000 });
    host.switches.fault = { atRequest: 2, code: "no answer", afterActions: 100_000 };
    const why = await render(patient);
    expect(why).toMatchObject({ problem: "half-written", cause: { problem: "no-answer", seconds: 3 } });
    expect(why?.problem === "half-written" && why.remains?.sheets.map(({ name }) => name)).toEqual(SHEETS);
  });
});

describe("Excel did not know the formulas yet", () => {
  test("they are entered once more, in a third round trip, and then answer", async () => {
    const unknown = jest.spyOn(host.calculation, "knows").mockImplementation((name) => !name.startsWith("OKR."));
    const steps: string[] = [];
    const drawing = workbook.render(example(), (step) => {
      steps.push(step);
      if (step === "repairing") unknown.mockRestore();
    });
    expect(await drawing).toBeUndefined();
    await host.settled();
    expect(steps).toEqual(["looking", "writing", "repairing"]);
    expect(host.log.roundTrips).toBe(3);
    await checkIn(host, "KR1", 70);
    expect(cells(host, "Key Results Q4 2026", "H5")).toEqual([[0.5]]);
  });
});
