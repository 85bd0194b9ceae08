/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excel";
import type { Step } from "../../src/workbook/port";
import { newHost } from "../../workbench/host/jest/office";
import { cells, checkIn, emptyWorkbook, enter, example, openPane } from "./excel-here";

jest.setTimeout(120_000);

const host = newHost();
const workbook = excelWorkbook();
const KEY_RESULTS = "Key Results Q4 2026";

/** Cells of a column in the table of key results, wherever the sheet has it. */
function rows(header: string, from: number, to = from): string {
  const columns = example().sheets.find(({ name }) => name === KEY_RESULTS)?.table?.columns ?? [];
  const letter = String.fromCharCode(65 + columns.findIndex((column) => column.header === header));
  return `${letter}${from}:${letter}${to}`;
}

beforeAll(() => openPane(host));
beforeEach(() => emptyWorkbook(host));
afterEach(() => jest.restoreAllMocks());

/** Excel has not loaded the add-in's formulas; what is entered now stays #NAME? until it is entered again. */
const notLoaded = () => jest.spyOn(host.calculation, "knows").mockImplementation((name) => !name.startsWith("OKR."));

async function draw(onStep: (step: Step) => void = () => undefined) {
  const why = await workbook.render(example(), onStep);
  await host.settled();
  return why;
}

const scores = () => cells(host, KEY_RESULTS, rows("Score", 5, 7)).flat();
const expectAnswers = async () => {
  await checkIn(host, "KR1", 70);
  expect(cells(host, KEY_RESULTS, rows("Score", 5))).toEqual([[0.5]]);
};

test("the write never suspends the calculation: what it reads back has been worked out", async () => {
  await draw();
  expect(host.log.describe()).not.toMatch(/suspendApiCalculation/i);
});

test("formulas that Excel did not know are entered once more, in a third round trip, and then answer", async () => {
  const unknown = notLoaded();
  const steps: Step[] = [];
  const why = await draw((step) => {
    steps.push(step);
    if (step === "repairing") unknown.mockRestore();
  });
  expect(why).toBeUndefined();
  expect(steps).toEqual(["looking", "writing", "repairing"]);
  expect(host.log.roundTrips).toBe(3);
  await expectAnswers();
});

test("still unknown after that: not done, but a problem of its own, while all sheets are there", async () => {
  notLoaded();
  expect(await draw()).toEqual({ problem: "formulas-not-ready" });
  expect(host.log.roundTrips).toBe(3);
  expect(host.workbook.sheets.slice(1).map(({ name }) => name)).toEqual(example().sheets.map(({ name }) => name));
  expect(scores()).toEqual(Array(3).fill(expect.objectContaining({ error: "#NAME?" })));
});

test("they can be entered again later, and say so as long as it is in vain", async () => {
  const unknown = notLoaded();
  await draw();
  expect(await workbook.enterFormulas(example())).toEqual({ problem: "formulas-not-ready" });
  unknown.mockRestore();
  expect(await workbook.enterFormulas(example())).toBeUndefined();
  await host.settled();
  await expectAnswers();
});

test("entering them again leaves alone what a person put in their place, and finds a sheet that was renamed", async () => {
  const unknown = notLoaded();
  await draw();
  await enter(host, KEY_RESULTS, rows("Score", 6), [[0.9]]);
  host.workbook.sheet(KEY_RESULTS)!.name = "Mine";
  unknown.mockRestore();
  expect(await workbook.enterFormulas(example())).toBeUndefined();
  await host.settled();
  expect(cells(host, "Mine", rows("Score", 5, 7))).toEqual([[""], [0.9], [""]]);
});
