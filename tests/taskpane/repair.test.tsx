/** @jest-environment jsdom */
import type { Mend } from "../../src/workbook/port";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;

const SHEET = "Key Results Q4 2026";
const H6 = { sheet: SHEET, cell: "H6" };
const TYPED: Mend = {
  mend: "typed-over",
  sheet: SHEET,
  isProtected: false,
  at: H6,
  cells: "H6",
  header: "Score",
  holds: 0.8,
};
const NAME: Mend = { mend: "name", sheet: "Lists Q4 2026", isProtected: false, name: "OKR_Ambition", holds: undefined };

beforeEach(() => {
  workbook = new FakeWorkbook();
  holds(workbook, bookOf({}));
});
afterEach(() => pane.close());

async function openPage(...mends: Mend[]): Promise<void> {
  workbook.repairs = { mends, structureProtected: false, closed: false };
  await pane.draw(workbook);
  await pane.press("Repair");
}

test("a period that is as it should be says so, and offers no repair", async () => {
  await openPage();
  expect(pane.text).toContain("Nothing to mend");
  await expect(pane.press("Repair")).rejects.toThrow();
});

test("a closed period says that its formulas are values on purpose, and offers no repair", async () => {
  workbook.repairs = { mends: [], structureProtected: false, closed: true };
  await pane.draw(workbook);
  await pane.press("Repair");
  expect(pane.text).toContain("This period is closed");
  expect(pane.text).toContain("Q4 2026: its formulas became values when it was closed");
  expect(pane.text).not.toContain("Nothing to mend");
  await expect(pane.press("Repair")).rejects.toThrow();
});

test("what there is to mend stands there before anything is written, each a click from its cell", async () => {
  await openPage(TYPED, NAME);
  expect(pane.text).toContain("Q4 2026: 2 things to mend.");
  expect(pane.text).toContain("Replaces what somebody typed" + "H6 (Score) holds 0.8 instead of its formula.");
  expect(pane.text).toContain("The name OKR_Ambition is gone.");
  await pane.press("Go to H6");
  expect(workbook.wentTo).toEqual([H6]);
  expect(workbook.mended).toEqual([]);
});

test("one button mends all that was shown", async () => {
  await openPage(TYPED, NAME);
  workbook.repaired = { mended: [TYPED, NAME], open: [], cause: undefined };
  await pane.press("Repair");
  expect(workbook.mended).toEqual([[TYPED, NAME]]);
  expect(pane.text).toContain("2 things were mended.");
});

test("what was not reached is said and listed, with the reason", async () => {
  await openPage(TYPED, NAME);
  workbook.repaired = { mended: [NAME], open: [TYPED], cause: { problem: "access-denied" } };
  await pane.press("Repair");
  expect(pane.text).toContain("Not everything is mended");
  expect(pane.text).toContain("1 thing was mended.");
  expect(pane.text).toContain("Excel does not allow changes here");
  expect(pane.text).toContain("1 thing is still open:");
  expect(pane.text).toContain("H6 (Score) holds 0.8");
});

test("what changed since it was shown is shown anew, and nothing is written", async () => {
  await openPage(NAME);
  workbook.repaired = { changed: { mends: [NAME, TYPED], structureProtected: false, closed: false } };
  await pane.press("Repair");
  expect(pane.text).toContain("Nothing was written.");
  expect(pane.text).toContain("Q4 2026: 2 things to mend.");
});

test("a protected sheet is named, and left out", async () => {
  await openPage({ ...TYPED, isProtected: true }, NAME);
  expect(pane.text).toContain(`"${SHEET}" is protected and will be left out.`);
});

test("Excel's refusal is a sentence, whether it looks or mends", async () => {
  workbook.repaired = { problem: "cell-in-edit-mode" };
  await openPage(TYPED);
  await pane.press("Repair");
  expect(pane.text).toContain("Nothing was mended" + "A cell is being edited.");
  workbook.repairs = { problem: "cell-in-edit-mode" };
  await pane.press("Look again");
  expect(pane.text).toContain("The sheets could not be read" + "A cell is being edited.");
});
