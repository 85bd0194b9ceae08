/** @jest-environment jsdom */
import { checkInEdit, correctionEdit, undoEdit, type Said } from "../../src/taskpane/check-in-edit";
import { excelWorkbook } from "../../src/workbook/excel";
import { openLog, type OpenLog } from "../../src/workbook/open-log";
import { isProblem, type Edit, type Edited, type WorkbookProblem } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { deleteRows, type } from "../../workbench/host/user";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { cells, emptyWorkbook, enter, example, openPane } from "../workbook/excel-here";

/** What the page writes into the log, and what stands in the sheets afterwards: with Microsoft's own client on the strict host. */

jest.setTimeout(240_000);

const host = newHost();
const workbook = excelWorkbook();
const KEY_RESULTS = "Key Results Q4 2026";
const CHECK_INS = "Check-ins Q4 2026";
const SIGNED = { day: "2026-10-19", by: "Head of Sales" };

beforeAll(async () => {
  await openPane(host);
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await host.settled();
  await enter(host, "OKR(W) Q4 2026", "K5", [["2026-10-20"]]);
});
// Drawn once: a log that was emptied by hand is as good as a new one.
beforeEach(async () => {
  if (rowsOfLog() > 1) deleteRows(sheet(CHECK_INS), 5, rowsOfLog() - 1);
  await enter(host, CHECK_INS, "A5:L5", [Array.from({ length: 12 }, () => "")]);
});

const sheet = (name: string): Worksheet => host.workbook.sheets.find((one) => one.name === name)!;
const rowsOfLog = () => host.workbook.tables.find(({ name }) => name === "tblCheckIns_Q4_2026")!.body.rows;
const log = () => cells(host, CHECK_INS, `A5:L${4 + rowsOfLog()}`).map((row) => row.map((cell) => cell ?? ""));
const current = () => cells(host, KEY_RESULTS, "F5:F7").flat();

async function read(): Promise<OpenLog> {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const open = await openLog(workbook, books[0]!);
  if (isProblem(open)) throw new Error(open.problem);
  return open;
}

async function write(edit: Edit): Promise<Edited | WorkbookProblem> {
  host.log.reset();
  const edited = await workbook.edit(edit);
  await host.settled();
  return edited;
}

async function written(edit: Edit): Promise<Edited> {
  const edited = await write(edit);
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
  return edited;
}

const said = (keyResult: string, value: number, note?: string): Said => ({
  keyResult,
  values: { value, ...(note !== undefined && { note }) },
});

test("ten key results stand in the log in two round trips, and their rows show the new values", async () => {
  const open = await read();
  const rows = [said("KR1", 70, "=1+1"), said("KR2", 40_000), said("KR3", 0.004)];
  const seven = Array.from({ length: 7 }, () => said("KR1", 72));
  const { additions } = await written(checkInEdit(open, [...rows, ...seven], SIGNED));
  expect(host.log.roundTrips).toBe(2);
  expect(additions[0]?.rows.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, i) => `C${i + 1}`));
  expect(log()[0]).toEqual(["C1", 46_314, "KR1", 70, "", "=1+1", "", "", "", "Head of Sales", "pane", ""]);
  expect(current()).toEqual([72, 40_000, 0.004]);
});

describe("undo", () => {
  test("takes every row back, also the first one of the log, and the values before hold again", async () => {
    const first = await written(checkInEdit(await read(), [said("KR1", 60)], { ...SIGNED, day: "2026-10-12" }));
    const open = await read();
    const second = await written(checkInEdit(open, [said("KR1", 70), said("KR2", 40_000)], SIGNED));
    expect(current()).toEqual([70, 40_000, ""]);
    await written(undoEdit(open, second));
    expect(current()).toEqual([60, "", ""]);
    await written(undoEdit(open, first));
    expect(current()).toEqual(["", "", ""]);
    expect(log()).toHaveLength(1);
  });

  test("leaves everything as it is where somebody changed one of the rows, and says which cell", async () => {
    const open = await read();
    const edited = await written(checkInEdit(open, [said("KR1", 70), said("KR2", 40_000)], SIGNED));
    type(sheet(CHECK_INS), "F6", "Wrong team");
    await host.settled();
    const refused = await write(undoEdit(open, edited));
    expect(refused).toMatchObject({ problem: "row-changed", key: "C2", header: "Note", cell: "F6" });
    expect(current()).toEqual([70, 40_000, ""]);
  });

  test("finds its rows below those that others have added meanwhile", async () => {
    const open = await read();
    const edited = await written(checkInEdit(open, [said("KR1", 70)], SIGNED));
    await written(checkInEdit(await read(), [said("KR2", 40_000)], SIGNED));
    await written(undoEdit(open, edited));
    expect(log().map(([id]) => id)).toEqual(["C2"]);
    expect(current()).toEqual(["", 40_000, ""]);
  });
});

describe("a correction", () => {
  test("is a row of its own, named in the one that it replaces; only the new one counts", async () => {
    await written(checkInEdit(await read(), [said("KR1", 700, "Typed too fast")], SIGNED));
    await written(correctionEdit(await read(), "C1", said("KR1", 70), SIGNED));
    expect(host.log.roundTrips).toBe(2);
    expect(log().map((row) => [row[0], row[3], row[11]])).toEqual([["C1", 700, "C2"], ["C2", 70, ""]]); // prettier-ignore
    expect(current()[0]).toBe(70);
    const open = await read();
    expect(open.counted.all.map(({ checkIn }) => checkIn.id)).toEqual(["C2"]);
  });

  test("is taken back as a whole: the old row counts again", async () => {
    await written(checkInEdit(await read(), [said("KR1", 60)], SIGNED));
    const open = await read();
    const edited = await written(correctionEdit(open, "C1", said("KR1", 70), SIGNED));
    await written(undoEdit(open, edited));
    expect(log().map((row) => [row[0], row[3], row[11]])).toEqual([["C1", 60, ""]]);
    expect(current()[0]).toBe(60);
  });

  test("of a row that somebody else has corrected meanwhile is refused, and nothing is written", async () => {
    await written(checkInEdit(await read(), [said("KR1", 700)], SIGNED));
    const open = await read();
    await written(correctionEdit(open, "C1", said("KR1", 70), SIGNED));
    const refused = await write(correctionEdit(open, "C1", said("KR1", 71), SIGNED));
    expect(refused).toMatchObject({ problem: "row-changed", key: "C1", header: "Replaced by", holds: "C2" });
    expect(log()).toHaveLength(2);
  });
});

test("nothing is written where a key result was removed since the page was read, and its id is named", async () => {
  const open = await read();
  deleteRows(sheet(KEY_RESULTS), 5, 1);
  await host.settled();
  const refused = await write(checkInEdit(open, [said("KR1", 70), said("KR2", 40_000)], SIGNED));
  expect(refused).toEqual({ problem: "row-gone", sheet: KEY_RESULTS, key: "KR2" });
  expect(log().flat().join("")).toBe("");
});
