/** @jest-environment jsdom */
import type { ClosingLook } from "../../src/workbook/port";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;

const LOOK: ClosingLook = {
  state: "open",
  sheets: [
    { sheet: "OKR(W) Q4 2026", formulas: 120, frozen: 0, isProtected: false },
    { sheet: "Key Results Q4 2026", formulas: 33, frozen: 0, isProtected: false },
  ],
  written: [],
  taken: [],
  waiting: [],
  changed: [],
  structureProtected: false,
};
const WRITTEN = ["Closing Q4 2026", "Formulas Q4 2026"];
const PARTLY: ClosingLook = {
  ...LOOK,
  state: "partly",
  written: WRITTEN,
  sheets: [
    { sheet: "OKR(W) Q4 2026", formulas: 0, frozen: 120, isProtected: false },
    { sheet: "Key Results Q4 2026", formulas: 33, frozen: 0, isProtected: false },
  ],
};
const CLOSED: ClosingLook = {
  ...PARTLY,
  state: "closed",
  sheets: PARTLY.sheets.map((one) => ({ ...one, formulas: 0, frozen: one.formulas + one.frozen })),
};

const BOOK = bookOf({
  period: { asOf: 46_387 },
  objectives: [{ score: 0.6 }],
  keyResults: [
    { id: "KR1", score: 0.9 },
    { id: "KR2", keyResult: "Average deal size increases to $50,000", score: 0.3 },
  ],
  work: [
    { id: "W1", moves: "KR1", state: "Done" },
    { id: "W2", work: "Hire two people", moves: "KR2", state: "Doing" },
  ],
});

beforeEach(() => {
  workbook = new FakeWorkbook();
  holds(workbook, BOOK);
  workbook.closing = LOOK;
});
afterEach(() => pane.close());

async function openPage(): Promise<void> {
  await pane.draw(workbook);
  await pane.press("Close the quarter");
}

test("every line stands there with its computed score, its key results and work below its objective", async () => {
  await openPage();
  expect(pane.text).toContain("Q4 2026, as of 12/31/2026: 5 lines.");
  expect(pane.text).toMatch(/O1.*Computed score: 60%.*KR1.*Computed score: 90%.*W1.*KR2.*Computed score: 30%.*W2/);
});

test("all that is going to be written is shown before, and nothing is written by showing it", async () => {
  await openPage();
  expect(pane.text).toContain('The sheet "Closing Q4 2026" with 5 rows');
  expect(pane.text).toContain('The sheet "Formulas Q4 2026" with every formula of 153 cells');
  expect(pane.text).toContain('W1: its state becomes "Standard process".');
  expect(pane.text).toContain("Scores stay judged as of 12/31/2026.");
  await pane.press("Formulas that become values");
  expect(pane.text).toContain("Key Results Q4 2026: 33 formulas");
  expect([workbook.closings, workbook.edits]).toEqual([[], []]);
});

test("work that was done is proposed as a standard process where its key result was met, and sent back where it was not", async () => {
  holds(workbook, { ...BOOK, work: BOOK.work.map((line) => ({ ...line, state: "Done" })) });
  await openPage();
  expect(pane.chosen("How it turned out: W1")).toBe("Standard process");
  expect(pane.chosen("How it turned out: W2")).toBe("Back to the tree");
  expect(pane.text).toContain('Proposed: "Standard process", because the work is done');
});

test("what was decided is written: scores, overrides with their reason, decisions, and how work turned out", async () => {
  await openPage();
  await pane.choose("Decision about O1", "Keep");
  await pane.choose("Decision about KR1", "Keep");
  await pane.choose("Decision about KR2", "Modify");
  await pane.type("Another final score of KR2", "50 %");
  await pane.type("Reason for KR2", " One deal was signed late ");
  expect(pane.text).toContain("Final: 50%");
  await pane.type("Who decided", "Quarterly review");
  workbook.closed = { came: "done", cells: 153, sheets: WRITTEN };
  await pane.press("Close Q4 2026");
  expect(workbook.closings).toHaveLength(1);
  const by = "Quarterly review";
  expect(workbook.closings[0]).toMatchObject({
    day: "2026-11-21",
    lines: [
      { kind: "objective", id: "O1", computed: 0.6, override: undefined, decision: "keep", reason: "", by },
      { kind: "keyResult", id: "KR1", computed: 0.9, decision: "keep" },
      { kind: "work", id: "W1", computed: undefined, decision: undefined, outcome: "Standard process" },
      {
        kind: "keyResult",
        id: "KR2",
        computed: 0.3,
        override: 0.5,
        decision: "modify",
        reason: "One deal was signed late",
      },
      { kind: "work", id: "W2", decision: undefined, outcome: undefined },
    ],
  });
  // The work is marked first, in its own table.
  expect(workbook.edits).toMatchObject([
    { changes: [{ row: { key: "W1" }, cells: { State: { from: "Done", to: { text: "Standard process" } } } }] },
  ]);
  expect(pane.text).toContain("153 cells became values.");
});

describe("another final score", () => {
  test("needs a reason, and says so beside it", async () => {
    await openPage();
    await pane.type("Another final score of KR2", "50 %");
    expect(pane.messageOf("Reason for KR2")).toContain("A score of 50% in place of the computed one needs a reason");
    await pane.press("Close Q4 2026");
    expect(workbook.closings).toEqual([]);
    expect(pane.text).toContain("Something is not as it has to be");
  });

  test.each([
    ["120 %", "is not a score from 0"],
    ["0.5", "0.5"],
    ["much", "much"],
  ])("%s is refused with a sentence", async (typed, sentence) => {
    await openPage();
    await pane.type("Another final score of KR2", typed);
    await pane.type("Reason for KR2", "Because");
    expect(pane.messageOf("Another final score of KR2")).toContain(sentence);
    await pane.press("Close Q4 2026");
    expect(workbook.closings).toEqual([]);
  });
});

test("one button keeps what nobody decided about; work that is over needs no decision", async () => {
  await openPage();
  expect(pane.text).toContain("4 lines are not decided");
  await pane.choose("Decision about KR2", "Abandon");
  await pane.press("Keep 3 lines that nobody decided about");
  expect(pane.text).toContain("Everything is decided.");
  expect(pane.chosen("Decision about KR2")).toBe("Abandon");
  expect(pane.chosen("Decision about O1")).toBe("Keep");
});

test("what was said outlives the page", async () => {
  await openPage();
  await pane.type("Reason for KR2", "Nobody needs it any more");
  await pane.press("Back to start");
  await pane.press("Close the quarter");
  expect(pane.field("Reason for KR2").value).toBe("Nobody needs it any more");
});

test("a refusal says why, and that nothing was written", async () => {
  await openPage();
  const cell = { sheet: "Key Results Q4 2026", cell: "H5" };
  workbook.closed = { came: "refused", why: { problem: "not-calculated", waiting: [cell, cell] } };
  await pane.press("Close Q4 2026");
  expect(pane.text).toContain("Nothing was written" + 'H5 on the sheet "Key Results Q4 2026" and 1 other cell');
});

test("where work cannot be marked nothing is closed", async () => {
  await openPage();
  workbook.edited = { problem: "sheet-protected", sheet: "Work Q4 2026" };
  await pane.press("Close Q4 2026");
  expect(workbook.closings).toEqual([]);
  expect(pane.text).toContain('The sheet "Work Q4 2026" is protected.');
});

describe("a closing that broke off", () => {
  test("says what is there, and is finished by one button", async () => {
    await openPage();
    workbook.closed = { came: "broken", cause: { problem: "access-denied" }, look: PARTLY };
    workbook.closing = PARTLY;
    await pane.press("Close Q4 2026");
    expect(pane.text).toContain("Excel does not allow changes here");
    expect(pane.text).toContain(
      "120 cells hold values by now, 33 formulas are still in place. All of them are kept as text.",
    );
    workbook.closed = { came: "done", cells: 33, sheets: WRITTEN };
    workbook.closing = CLOSED;
    await pane.press("Finish closing");
    expect(pane.text).toContain("Q4 2026 is closed");
  });

  test("is taken back by another", async () => {
    workbook.closing = PARTLY;
    await openPage();
    workbook.closed = { came: "done", cells: 120, sheets: WRITTEN };
    workbook.closing = LOOK;
    await pane.press("Take it back");
    expect(workbook.reopenings).toBe(1);
    expect(pane.text).toContain("Q4 2026 is open again" + "120 cells hold their formulas again.");
  });

  test("before anything was frozen can be removed, or begun anew", async () => {
    workbook.closing = { ...LOOK, state: "begun", written: ["Closing Q4 2026"] };
    await openPage();
    expect(pane.text).toContain('Written so far: "Closing Q4 2026". Every formula still stands in its place.');
    await pane.press("Close Q4 2026");
    expect(workbook.closings).toHaveLength(1);
  });

  test("and of which Excel says nothing is said to be unknown", async () => {
    await openPage();
    workbook.closed = { came: "broken", cause: { problem: "no-answer", seconds: 60 }, look: undefined };
    workbook.closing = { problem: "no-answer", seconds: 15 };
    await pane.press("Close Q4 2026");
    expect(pane.text).toContain("Excel does not say how far it came.");
    workbook.closing = CLOSED;
    await pane.press("Look again");
    expect(pane.text).toContain("Q4 2026 is closed");
  });
});

describe("a closed period", () => {
  beforeEach(() => {
    workbook.closing = CLOSED;
  });

  test("leads to the next quarter and to its sheets", async () => {
    await openPage();
    expect(pane.text).toContain('Decisions and formulas are on "Closing Q4 2026" and "Formulas Q4 2026".');
    await pane.press("Show Formulas Q4 2026");
    expect(workbook.shown).toEqual(["Formulas Q4 2026"]);
  });

  test("can be opened again", async () => {
    await openPage();
    workbook.closed = { came: "done", cells: 153, sheets: WRITTEN };
    workbook.closing = LOOK;
    await pane.press("Open it again");
    expect(pane.text).toContain("Q4 2026 is open again");
    expect(pane.text).toContain("Close Q4 2026");
  });

  test("that was changed says where, and stays closed", async () => {
    await openPage();
    workbook.closed = {
      came: "refused",
      why: {
        problem: "cannot-put-back",
        changed: [{ changed: "moved", sheet: "OKR(W) Q4 2026", range: "A8", now: "OKR(W) Q4 2026, A9" }],
      },
    };
    await pane.press("Open it again");
    expect(pane.text).toContain('A8 on the sheet "OKR(W) Q4 2026": these cells stand at OKR(W) Q4 2026, A9 now.');
  });
});
