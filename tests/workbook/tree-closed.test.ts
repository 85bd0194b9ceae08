/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { newHost } from "../../workbench/host/jest/office";
import { changed, MRR, opened, period, SHEETS, snapshotOf } from "./a-tree";
import { aClosing, aRunningPeriod } from "./closing-period";
import { cells, emptyWorkbook, openPane } from "./excel-here";

jest.setTimeout(600_000);

const host = newHost();
const workbook = excelWorkbook();
const ignore = () => undefined;
const [TREE = "", DRIVERS = ""] = SHEETS;

/** What the table shows; a text that is nothing is a blank. */
const values = () => cells(host, TREE, "A5:Y15").map((row) => row.map((cell) => (cell === "" ? null : cell)));

beforeAll(async () => {
  await openPane(host);
  emptyWorkbook(host);
  await aRunningPeriod(host, workbook);
});

test("a period without a tree, and one with it, is as it would be drawn: there is nothing to mend", async () => {
  expect(await workbook.findRepairs(await period(workbook))).toMatchObject({ mends: [] });
  await changed(workbook, { adds: MRR });
  await host.settled();
  expect(await workbook.findRepairs(await period(workbook))).toMatchObject({ mends: [] });
});

test("closing freezes the sheets of the trees, and opening again brings back every formula of them", async () => {
  const before = SHEETS.map((sheet) => snapshotOf(host, sheet));
  const shown = values();
  const of = await period(workbook);
  expect(await workbook.close(of, aClosing(), ignore)).toMatchObject({ came: "done" });
  const frozen = SHEETS.flatMap((sheet) => Object.values(snapshotOf(host, sheet)));
  expect(frozen.filter((held) => String(held).startsWith("="))).toEqual([]);
  expect(values()).toEqual(shown);
  expect(cells(host, DRIVERS, "C7")).toEqual([[cells(host, TREE, "Q5")[0]![0]]]);
  expect(await workbook.reopen(await period(workbook), ignore)).toMatchObject({ came: "done" });
  await host.settled();
  expect(SHEETS.map((sheet) => snapshotOf(host, sheet))).toEqual(before);
  expect((await opened(workbook)).formulas[1]?.current).toBe('=IF(COUNT(I7,I10)<2,"",I7+I10)');
});
