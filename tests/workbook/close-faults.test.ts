/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import type { ClosingAnswer, ClosingLook, Mending, Workbook } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { emptyWorkbook, openPane } from "./excel-here";
import { aClosing, aRunningPeriod, formulasIn, keptFormulas, periodSheets, snapshot } from "./closing-period";
import { periodIn } from "./mending";

jest.setTimeout(240_000);

const host = newHost();
const workbook = excelWorkbook();
const ignore = () => undefined;
const CLOSING = ["Closing Q4 2026", "Formulas Q4 2026"];

/** Drawn once: each test leaves the period as it found it, which is what it is about. */
let period: Mending;
let before: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  await openPane(host);
  emptyWorkbook(host);
  await aRunningPeriod(host, workbook);
  period = await periodIn(workbook);
  before = snapshot(host, "formulas");
});

afterEach(async () => {
  host.switches.fault = undefined;
  await host.settled();
  const now = snapshot(host, "formulas");
  expect(Object.keys({ ...before, ...now }).filter((cell) => before[cell] !== now[cell])).toEqual([]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...periodSheets()]);
});

const close = (patience: Workbook = workbook) => patience.close(period, aClosing(), ignore);
const reopen = (patience: Workbook = workbook) => patience.reopen(period, ignore);

async function look(): Promise<ClosingLook> {
  const found = await workbook.findClosing(period);
  if ("problem" in found) throw new Error(found.problem);
  return found;
}

/** Of a closing: what is there, what it says, its cells, what they fill; the two sheets; the values. */
const REQUESTS = [1, 2, 3, 4, 5, 6];
/** Of a reopening: what is there, what it says, its cells, what was kept; the formulas; the two sheets. */
const BACK = [1, 2, 3, 4, 5, 6];
const WRITES = [5, 6];

/** Whatever came, the answer is the truth, and no formula is lost. */
async function expectTruth(came: ClosingAnswer): Promise<void> {
  const now = await look();
  const live = periodSheets().flatMap((sheet) => formulasIn(host, sheet).map(({ cell }) => `${sheet} ${cell}`));
  const kept = keptFormulas(host);
  const lost = Object.entries(before).filter(
    ([cell, held]) => String(held).startsWith("=") && !live.includes(cell) && !kept.has(cell),
  );
  expect(lost).toEqual([]);
  if (came.came === "broken") expect(came.look).toEqual(now);
  const there = host.workbook.sheets.map(({ name }) => name).filter((name) => CLOSING.includes(name));
  expect(now.written).toEqual(there);
  expect(now.sheets.map(({ formulas }) => formulas)).toEqual(
    periodSheets().map((name) => formulasIn(host, name).length),
  );
}

async function finish(came: ClosingAnswer): Promise<void> {
  host.switches.fault = undefined;
  await expectTruth(came);
  expect(await close()).toMatchObject({ came: "done" });
  expect(await look()).toMatchObject({ state: "closed", written: CLOSING, changed: [] });
  expect(periodSheets().flatMap((name) => formulasIn(host, name))).toEqual([]);
  expect(await reopen()).toMatchObject({ came: "done" });
}

async function finishReopening(came: ClosingAnswer): Promise<void> {
  host.switches.fault = undefined;
  await expectTruth(came);
  expect(await reopen()).toMatchObject(
    came.came === "done" ? { came: "refused", why: { problem: "not-closed" } } : { came: "done" },
  );
}

describe("Excel refuses", () => {
  test.each(REQUESTS)("request %i of a closing: closing again does it", async (atRequest) => {
    host.switches.fault = { code: "AccessDenied", atRequest };
    const came = await close();
    expect(came.came).toBe(WRITES.includes(atRequest) ? "broken" : "refused");
    await finish(came);
  });

  test.each(BACK)("request %i of a reopening: reopening again does it", async (atRequest) => {
    await close();
    host.switches.fault = { code: "AccessDenied", atRequest };
    const came = await reopen();
    expect(came.came).toBe(WRITES.includes(atRequest) ? "broken" : "refused");
    await finishReopening(came);
  });
});

describe.each([3, 40, 150, 300])("Excel breaks off after %i actions", (afterActions) => {
  const fault = { code: "GeneralException", afterActions } as const;

  test.each(WRITES)("of request %i of a closing: closing again finishes it", async (atRequest) => {
    host.switches.fault = { ...fault, atRequest };
    await finish(await close());
  });

  test.each(WRITES)(
    "of request %i of a closing: what there is of it can be taken back without a trace",
    async (atRequest) => {
      host.switches.fault = { ...fault, atRequest };
      const came = await close();
      host.switches.fault = undefined;
      const isThere = came.came === "done" || (came.came === "broken" && came.look?.state !== "open");
      expect((await reopen()).came).toBe(isThere ? "done" : "refused");
    },
  );

  test.each(WRITES)("of request %i of a reopening: reopening again finishes it", async (atRequest) => {
    await close();
    host.switches.fault = { ...fault, atRequest };
    await finishReopening(await reopen());
  });
});

describe("Excel does not answer", () => {
  test("to a look: nothing was written", async () => {
    const hasty = excelWorkbook({ toAnswer: 15_000, toWrite: 500 });
    host.switches.fault = { atRequest: 1, code: "no answer" };
    expect(await close(hasty)).toMatchObject({ came: "refused", why: { problem: "no-answer" } });
  });

  test.each(WRITES)("to request %i, though it did all of it: closing again finishes it", async (atRequest) => {
    const patient = excelWorkbook({ toAnswer: 15_000, toWrite: 15_000 });
    host.switches.fault = { atRequest, code: "no answer", afterActions: 100_000 };
    await finish(await close(patient));
  });
});
