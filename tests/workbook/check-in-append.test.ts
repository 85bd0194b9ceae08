/** @jest-environment jsdom */
import { logNames, tableOf } from "../../bench/a-log";
import { editRows } from "../../src/workbook/edit";
import { excelWorkbook } from "../../src/workbook/excel";
import { isProblem, type Edit, type Edited, type NewRow, type WorkbookProblem } from "../../src/workbook/port";
import type { CellValue } from "../../workbench/host/model/values";
import type { Worksheet } from "../../workbench/host/model/worksheet";
import { newHost } from "../../workbench/host/jest/office";
import { filter, insertColumns, insertRows, sort, type } from "../../workbench/host/user";
import { aLog } from "./a-log";
import { openPane } from "./excel-here";

jest.setTimeout(120_000);

/** Check-ins that are written while somebody else works in the same log: nothing is lost, and no id is there twice. */

const SIZE = { keyResults: 6, checkIns: 12 };
const { tables, checkIn: log, keyResult } = logNames();
const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(() => aLog(host, SIZE));

const LAST_DAY = "2026-11-20";
const checkIn = (key: string, value: number, day = LAST_DAY): NewRow => ({
  [log.date]: { date: day },
  [log.keyResult]: { text: key },
  [log.value]: { number: value },
});
const append = (...rows: [NewRow, ...NewRow[]]): Edit => ({
  additions: [{ table: tables.checkIns, rows, ids: { header: log.id, prefix: "C" } }],
});
/** A correction: a new row, and the old one says which. */
const correct = (id: string, row: NewRow): Edit => ({
  ...append(row),
  changes: [
    {
      row: { table: tables.checkIns, header: log.id, key: id },
      cells: { [log.replacedBy]: { from: null, to: { idOf: [0, 0] } } },
    },
  ],
});

const sheet = (): Worksheet => tableOf(host, tables.checkIns).sheet;
const headerCell = () => `A${tableOf(host, tables.checkIns).area.row + 1}`;
/** Address of a cell of the log: the row is counted from 0 for the first row of data. */
const cellAt = (row: number, letter: string) => `${letter}${tableOf(host, tables.checkIns).body.row + row + 1}`;

function rowsOf(name: string): Record<string, CellValue>[] {
  const table = tableOf(host, name);
  const { row, column, rows } = table.body;
  return Array.from({ length: rows }, (_, i) =>
    Object.fromEntries(table.columns.map(({ name }, j) => [name, table.sheet.value(row + i, column + j)])),
  );
}

const idsOf = () => rowsOf(tables.checkIns).map((row) => row[log.id]);
const entry = (id: CellValue | undefined) => rowsOf(tables.checkIns).find((row) => row[log.id] === id);
const currentOf = (key: string) =>
  rowsOf(tables.keyResults).find((row) => row[keyResult.id] === key)?.[keyResult.current];

function expectNothingLost(count: number): void {
  const ids = idsOf();
  expect(ids).toHaveLength(SIZE.checkIns + count);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Array.from({ length: SIZE.checkIns }, (_, i) => `C${i + 1}`)));
}

/** Edits while somebody else does something between the look and the write. */
async function editWhile(what: Edit, other: () => void, times = 1): Promise<Edited | WorkbookProblem> {
  let left = times;
  const edited = await Excel.run((context) => editRows(context, what, () => (left-- > 0 ? other() : undefined)));
  await host.settled();
  return edited;
}

async function edit(what: Edit): Promise<Edited> {
  const edited = await workbook.edit(what);
  await host.settled();
  if (isProblem(edited)) throw new Error(JSON.stringify(edited));
  return edited;
}

const newIds = (edited: Edited | WorkbookProblem) =>
  isProblem(edited) ? edited : edited.additions.flatMap(({ rows }) => rows.map(({ id }) => id));

describe("a check-in", () => {
  test("stands behind the last row in two round trips, counts, and is what the key result stands at", async () => {
    expect(newIds(await edit(append(checkIn("KR3", 77))))).toEqual(["C13"]);
    expect(host.log.roundTrips).toBe(2);
    expect(entry("C13")).toMatchObject({ [log.value]: 77, [log.check]: "", [log.line]: 3 });
    expect(currentOf("KR3")).toBe(77);
  });

  test("of an earlier day is kept, and does not take the place of a later one", async () => {
    await edit(append(checkIn("KR3", 77)));
    await edit(append(checkIn("KR3", 12, "2026-10-05")));
    expect(currentOf("KR3")).toBe(77);
    expectNothingLost(2);
  });

  test("of the same day counts instead of the one above it", async () => {
    await edit(append(checkIn("KR3", 77), checkIn("KR3", 78)));
    expect(currentOf("KR3")).toBe(78);
  });

  test("that was just added goes again, and what stood before it holds again", async () => {
    const before = currentOf("KR3");
    const { additions } = await edit(append(checkIn("KR3", 77)));
    const [row] = additions[0]!.rows;
    sort(sheet(), headerCell(), false);
    await edit({ removals: [{ row: { table: tables.checkIns, header: log.id, key: row!.id! }, cells: row!.cells }] });
    expectNothingLost(0);
    expect(currentOf("KR3")).toBe(before);
  });
});

describe("two people append at once, each having looked before the other wrote", () => {
  test("every row of both is there, with an id of its own, and each is told its own", async () => {
    const both = await Promise.all(
      [append(checkIn("KR1", 41), checkIn("KR2", 42)), append(checkIn("KR3", 43), checkIn("KR2", 44))].map((what) =>
        Excel.run((context) => editRows(context, what, () => undefined)),
      ),
    );
    await host.settled();
    expectNothingLost(4);
    const values = both.map((edited) => (newIds(edited) as string[]).map((id) => entry(id)?.[log.value]));
    expect(values).toEqual([[41, 42], [43, 44]]); // prettier-ignore
    expect([currentOf("KR1"), currentOf("KR3")]).toEqual([41, 43]);
  });

  test("the one who comes second counts on a day that both have", async () => {
    await editWhile(append(checkIn("KR2", 42)), () => {
      type(sheet(), cellAt(12, "A"), "C13");
      type(sheet(), cellAt(12, "B"), LAST_DAY);
      type(sheet(), cellAt(12, "C"), "KR2");
      type(sheet(), cellAt(12, "D"), "40");
    });
    expectNothingLost(2);
    expect(idsOf().slice(12)).toEqual(["C13", "C14"]);
    expect(currentOf("KR2")).toBe(42);
  });
});

describe("while one appends, another", () => {
  const two = append(checkIn("KR1", 41), checkIn("KR2", 42));

  test.each<[string, () => void]>([
    ["puts rows in above the log", () => insertRows(sheet(), 1, 3)],
    ["sorts it", () => sort(sheet(), headerCell(), false)],
    ["filters it", () => filter(sheet(), headerCell(), ["C2"])],
    ["filters and sorts it", () => (filter(sheet(), headerCell(), ["C2"]), sort(sheet(), headerCell(), false))],
    ["writes a note below it", () => type(sheet(), cellAt(15, "A"), "My note")],
  ])("%s: both rows are there, and count", async (_what, other) => {
    const edited = await editWhile(two, other);
    expect(newIds(edited)).toEqual(["C13", "C14"]);
    expectNothingLost(2);
    expect([entry("C13"), entry("C14")]).toMatchObject([
      { [log.value]: 41, [log.check]: "" },
      { [log.value]: 42, [log.check]: "" },
    ]);
    expect([currentOf("KR1"), currentOf("KR2")]).toEqual([41, 42]);
  });
});

test("while one appends, another puts a column in: nothing of it is written, and the pane says so", async () => {
  const what = append(checkIn("KR1", 41));
  await expect(editWhile(what, () => insertColumns(sheet(), 1))).rejects.toMatchObject({ code: "InvalidArgument" });
  expectNothingLost(0);
});

describe("a correction", () => {
  test("is a new row, and the old one says which, and counts no more", async () => {
    await edit(correct("C5", checkIn("KR5", 55)));
    expect(host.log.roundTrips).toBe(2);
    expect(entry("C5")).toMatchObject({ [log.replacedBy]: "C13", [log.check]: expect.stringContaining("C13") });
    expect(currentOf("KR5")).toBe(55);
  });

  test("names its own row, also when somebody else has taken its id in the same moment", async () => {
    const edited = await editWhile(correct("C5", checkIn("KR5", 55)), () => {
      type(sheet(), cellAt(12, "A"), "C13");
      type(sheet(), cellAt(12, "C"), "KR1");
    });
    expect(newIds(edited)).toEqual(["C14"]);
    expect(edited).toMatchObject({ changes: [{ now: { [log.replacedBy]: "C14" } }] });
    expect(entry("C5")).toMatchObject({ [log.replacedBy]: "C14" });
    expect(entry("C14")).toMatchObject({ [log.value]: 55 });
    expectNothingLost(2);
  });

  test("finds the old row although the log was sorted meanwhile", async () => {
    await editWhile(correct("C5", checkIn("KR5", 55)), () => sort(sheet(), headerCell(), false));
    expectNothingLost(1);
    const replaced = rowsOf(tables.checkIns).filter((row) => row[log.replacedBy] !== null);
    expect(replaced.map((row) => row[log.id])).toEqual(["C5"]);
    expect(entry(replaced[0]![log.replacedBy])).toMatchObject({ [log.value]: 55 });
  });

  test("of a row that somebody else corrects at once: the first holds, the second is refused with what stands there", async () => {
    const [one, other] = await Promise.all(
      [correct("C5", checkIn("KR5", 55)), correct("C5", checkIn("KR5", 56))].map((what) =>
        Excel.run((context) => editRows(context, what, () => undefined)),
      ),
    );
    await host.settled();
    expect(newIds(one!)).toEqual(["C13"]);
    expect(other).toMatchObject({ problem: "row-changed", holds: "C13", header: log.replacedBy });
    expectNothingLost(1);
    expect(currentOf("KR5")).toBe(55);
  });
});
