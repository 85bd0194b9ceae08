/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import { openLog } from "../../src/workbook/open-log";
import { isProblem } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));
beforeEach(async () => {
  emptyWorkbook(host);
  expect(await workbook.render(example(), () => undefined)).toBeUndefined();
  await host.settled();
  await enter(host, "OKR(W) Q4 2026", "K5", [["2026-10-20"]]);
  await enter(host, "Check-ins Q4 2026", "A5:K7", [
    ["C1", "2026-10-05", "KR1", 45, 0.8, "Two trade fairs", "", "", "", "", ""],
    ["C2", "2026-10-12", "KR1", "many", "", "", "", "", "", "", ""],
    ["C3", "2026-10-19", "kr1", 60, "", "", "", "", "", "", ""],
  ]);
});

async function read() {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const open = await openLog(workbook, books[0]!);
  if (isProblem(open)) throw new Error(open.problem);
  return open;
}

test("a period is read with every row of its log, those that count among them, and the days between check-ins", async () => {
  const { book, log, counted, reviews, checkInDays } = await read();
  expect(book.keyResults.map(({ id, current }) => [id, current])).toContainEqual(["KR1", 60]);
  expect(log.map(({ row, id, value, note }) => [row, id, value, note])).toEqual([
    [0, "C1", 45, "Two trade fairs"],
    [1, "C2", "many", ""],
    [2, "C3", 60, ""],
  ]);
  expect(counted.of("KR1").map(({ value }) => value)).toEqual([45, 60]);
  expect([reviews, checkInDays]).toEqual([[], 7]);
});

test("plan and log come in one round trip", async () => {
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  host.log.reset();
  await openLog(workbook, books[0]!);
  expect(host.log.roundTrips).toBe(1);
});

test("a setting that is no number of days counts as a week, as in the formulas", async () => {
  await enter(host, "Lists Q4 2026", "B6", [["often"]]);
  expect((await read()).checkInDays).toBe(7);
});
