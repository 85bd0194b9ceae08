/** @jest-environment jsdom */
import { historyOf } from "../../src/okr/review/history";
import { excelWorkbook } from "../../src/workbook/excel";
import { openHistory, type HistoryStep } from "../../src/workbook/open-history";
import { isProblem } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(60_000);

const host = newHost();
const workbook = excelWorkbook();

beforeAll(() => openPane(host));

/** Draws the quarter and types a check-in into its log. */
async function draw(period: string, start: string, end: string, checkIn: readonly [string, number]): Promise<void> {
  const names = host.workbook.names.map(({ name }) => name);
  expect(await workbook.render(example({ period, start, end }, names), () => undefined)).toBeUndefined();
  await host.settled();
  await enter(host, `OKR(W) ${period}`, "K5", [[end]]);
  await enter(host, `Check-ins ${period}`, "A5:D5", [["C1", checkIn[0], "KR1", checkIn[1]]]);
}

test("every quarter is read with its log, one after the other, and a key result is followed over them", async () => {
  emptyWorkbook(host);
  await draw("Q4 2026", "2026-10-01", "2026-12-31", ["2026-12-20", 70]);
  await draw("Q1 2027", "2027-01-01", "2027-03-31", ["2027-03-20", 94]);
  const books = await workbook.findBooks();
  if (isProblem(books)) throw new Error(books.problem);
  const steps: HistoryStep[] = [];
  host.log.reset();
  const open = await openHistory(workbook, books[1]!, (step) => steps.push(step));
  if (isProblem(open)) throw new Error(open.problem);
  expect(host.log.roundTrips).toBe(1 + books.length);
  expect(steps.map(({ index, of }) => [index, of])).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(open.found.label).toBe(books[1]!.label);
  expect(historyOf("KR1", open.periods)).toMatchObject([
    { period: "Q4 2026", value: 70, score: 0.5, band: "Missed", checkIns: 1 },
    { period: "Q1 2027", value: 94, score: 0.9, band: "Exceeded", checkIns: 1 },
  ]);
});
