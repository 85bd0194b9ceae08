/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { emptyWorkbook, openPane } from "./excel-here";
import { aClosing, aRunningPeriod, formulasIn, periodSheets, snapshot } from "./closing-period";
import { periodIn } from "./mending";

jest.setTimeout(240_000);

const host = newHost();
const workbook = excelWorkbook();
const ignore = () => undefined;

beforeAll(() => openPane(host));

beforeEach(async () => {
  emptyWorkbook(host);
  await aRunningPeriod(host, workbook);
});

const close = async () => workbook.close(await periodIn(workbook), aClosing(), ignore);
const reopen = async () => workbook.reopen(await periodIn(workbook), ignore);
const look = async () => workbook.findClosing(await periodIn(workbook));

test("a period that runs is open: every sheet with its formulas, nothing frozen", async () => {
  const found = await look();
  expect(found).toMatchObject({ state: "open", written: [], taken: [], waiting: [], changed: [] });
  if ("problem" in found) throw new Error(found.problem);
  expect(found.sheets.map(({ sheet }) => sheet)).toEqual(periodSheets());
  expect(found.sheets.map(({ formulas }) => formulas)).toEqual(
    periodSheets().map((name) => formulasIn(host, name).length),
  );
  expect(found.sheets.every(({ frozen }) => frozen === 0)).toBe(true);
});

test("closed, no sheet of the period holds a formula, and every cell shows what it showed", async () => {
  const before = snapshot(host, "values");
  const formulas = periodSheets().flatMap((name) => formulasIn(host, name)).length;
  expect(await close()).toEqual({ came: "done", cells: formulas, sheets: ["Closing Q4 2026", "Formulas Q4 2026"] });
  expect(periodSheets().flatMap((name) => formulasIn(host, name))).toEqual([]);
  expect(snapshot(host, "values")).toEqual(before);
  expect(await look()).toMatchObject({ state: "closed", changed: [] });
});

test("reopened, every formula is where it was, and the two sheets are gone", async () => {
  const before = snapshot(host, "formulas");
  await close();
  const came = await reopen();
  expect(came).toMatchObject({ came: "done", sheets: ["Closing Q4 2026", "Formulas Q4 2026"] });
  await host.settled();
  expect(snapshot(host, "formulas")).toEqual(before);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...periodSheets()]);
  expect(await look()).toMatchObject({ state: "open" });
});
