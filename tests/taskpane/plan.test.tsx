/** @jest-environment jsdom */
import { act } from "react";
import type { Book } from "../../src/okr/book";
import { LANGUAGES, textsOf } from "../../src/texts/languages";
import type { WorkbookProblem } from "../../src/workbook/port";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(120_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { pane: words } = textsOf("en");

beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(() => pane.close());

const status = () => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join(" ");
const focusOnPane = () => act(async () => void window.dispatchEvent(new Event("focus")));

async function openPlan(book: Book = bookOf(), tag = "en-US"): Promise<void> {
  holds(workbook, book);
  await pane.draw(workbook, undefined, tag);
  await pane.press(textsOf(tag === "de-DE" ? "de" : "en").pane.home.plan.title);
}

describe("the plan", () => {
  test("shows every line below the one it belongs to, with where it stands, and lines that belong nowhere", async () => {
    await openPlan(
      bookOf({
        keyResults: [
          { status: "On track", score: 0.5 },
          { id: "KR2", keyResult: "Lost", objective: "O9" },
        ],
        work: [{}, { id: "W2", work: "Nobody knows why", moves: "" }],
      }),
    );
    expect(pane.focused).toBe("Objectives, key results, work");
    const card = document.querySelector('section[aria-label^="O1"]')?.textContent ?? "";
    expect(card).toMatch(/O1.*KR1.*On track.*50%.*W1/);
    expect(card).not.toContain("KR2");
    const lists = [...document.querySelectorAll("section")].filter((one) => one.firstElementChild?.tagName === "H2");
    const others = lists.map((one) => one.textContent);
    expect(others[0]).toMatch(/^Key results without an objective.*KR2/);
    expect(others[1]).toMatch(/^Work without a key result.*W2/);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
  });

  test.each([
    ["says how to begin where no row has words", bookOf({ objectives: [], keyResults: [] }), words.plan.empty],
    ["says how a row without an id gets one", bookOf({ objectives: [{ id: "" }] }), words.plan.noId],
    ["shows an error value as an error", bookOf({ objectives: [{ status: "#NAME?" }] }), words.plan.fault("#NAME?")],
    [
      "shows what is set aside by its state",
      bookOf({ objectives: [{ state: "Postponed", status: "x" }] }),
      "Postponed",
    ],
  ])("%s", async (_rule, book, sentence) => {
    await openPlan(book);
    expect(pane.text).toContain(sentence);
  });

  test("is in the pane's language, whatever the sheets speak", async () => {
    holds(workbook, bookOf({ keyResults: [{ status: "At risk", score: 0 }] }), "en");
    await pane.draw(workbook, undefined, "de-DE");
    await pane.press("Ziele, Key Results, Arbeit");
    expect(pane.text).toContain("Gefährdet");
  });
});

describe("while formulas are calculating", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const busy = bookOf({ keyResults: [{ status: "#BUSY!", score: { fault: "#BUSY!" } }] });
  const wait = (ms: number) => act(async () => jest.advanceTimersByTimeAsync(ms));

  test("the pane says so, shows no error as a status, and reads again until the status is there", async () => {
    await openPlan(busy);
    expect(status()).toContain(words.book.calculating);
    expect(pane.text).not.toContain("#BUSY!");
    await wait(300);
    expect(status()).toContain(words.book.calculating);
    holds(workbook, bookOf({ keyResults: [{ status: "Behind", score: 0.3 }] }));
    await wait(600);
    expect(pane.text).toContain("Behind");
    expect(status()).not.toContain(words.book.calculating);
  });

  test("it gives up after a while, and then waits to be asked", async () => {
    const reads = jest.spyOn(workbook, "readTables");
    await openPlan(busy);
    await wait(60_000);
    const tried = reads.mock.calls.length;
    expect(tried).toBeLessThan(10);
    await wait(60_000);
    expect(reads.mock.calls.length).toBe(tried);
    expect(status()).not.toContain(words.book.calculating);
    holds(workbook, bookOf({ keyResults: [{ status: "Behind", score: 0.3 }] }));
    await pane.press(words.book.reload);
    expect(pane.text).toContain("Behind");
  });

  test("nothing is read any more once the page is left", async () => {
    await openPlan(busy);
    await pane.press("Back to start");
    await pane.press("Help and about");
    const reads = jest.spyOn(workbook, "readTables");
    await wait(60_000);
    expect(reads).not.toHaveBeenCalled();
  });
});

describe("what changes in the grid", () => {
  test("is there when the pane gets the focus back, and when it is asked for", async () => {
    await openPlan();
    holds(workbook, bookOf({ objectives: [{ objective: "Customers stay" }] }));
    await focusOnPane();
    expect(pane.text).toContain("Customers stay");
    holds(workbook, bookOf({ objectives: [{ objective: "Customers return" }] }));
    await pane.press(words.book.reload);
    expect(pane.text).toContain("Customers return");
  });

  test("does not take away what is shown where Excel cannot be read just now, until somebody asks", async () => {
    await openPlan();
    workbook.books = { problem: "cell-in-edit-mode" };
    await focusOnPane();
    expect(pane.text).toContain("O1");
    await pane.press(words.book.reload);
    expect(pane.focused).toBe(words.book.failedTitle);
    expect(pane.text).toContain("Press Enter or Esc");
  });
});

describe("the belief and its question", () => {
  const answer = async (label: string) => {
    await pane.press(words.plan.proof(undefined));
    await pane.check(label);
  };
  const unanswered = bookOf({ objectives: [{ enough: "" }] });

  test("is answered from the pane, in the words of the sheet, and says that it was kept", async () => {
    holds(workbook, unanswered, "de");
    await pane.draw(workbook);
    await pane.press(words.home.plan.title);
    await answer("Not sure");
    expect(workbook.edits[0]?.changes?.[0]?.cells).toEqual({ "Reicht es": { from: null, to: { text: "unsicher" } } });
    expect(status()).toContain(words.plan.kept);
  });

  test("says why an answer was not kept", async () => {
    await openPlan(unanswered);
    workbook.edited = { problem: "access-denied" };
    await answer("Yes");
    expect(pane.focused).toBe(words.plan.notKept);
    expect(pane.text).toContain("Excel does not allow changes here");
    expect(status()).not.toContain(words.plan.kept);
  });
});

describe("the form of a line", () => {
  const added = (id: string) => ({
    additions: [{ table: "t", sheet: "s", rows: [{ id, row: 3, cells: {} }] }],
    changes: [],
  });
  const line = words.line;

  test("adds a key result to its objective: the plan says so, and the focus is on the new line", async () => {
    await openPlan();
    await pane.press(words.plan.addKeyResult("O1"));
    expect(pane.focused).toBe(line.add.keyResults);
    await pane.type(line.fields.keyResult, "Churn falls");
    await pane.type(line.fields.target, "5");
    workbook.edited = added("KR4");
    holds(workbook, bookOf({ keyResults: [{}, { id: "KR4", keyResult: "Churn falls" }] }));
    await pane.press(line.addIt);
    expect(workbook.edits[0]?.additions?.[0]?.rows[0]).toMatchObject({
      "Key result": { text: "Churn falls" },
      Objective: { text: "O1" },
      Target: { number: 5 },
      Cadence: { text: "Weekly" },
    });
    expect(status()).toContain(words.plan.became.added("KR4"));
    expect(pane.focused).toBe(words.plan.change("KR4"));
  });

  test.each(LANGUAGES)(
    "in %s says at each field what is wrong, and goes there, even where it is folded away",
    async (language) => {
      const { plan, line: said, explainValue } = textsOf(language).pane;
      workbook.written = { decimal: ".", group: ",", shortDate: "M/d/yyyy" };
      await openPlan(bookOf(), language === "de" ? "de-DE" : "en-US");
      await pane.press(plan.change("KR1"));
      await pane.type(said.fields.keyResult, "");
      await pane.press(said.save);
      expect(pane.messageOf(said.fields.keyResult)).toContain(said.missing);
      expect(pane.focused).toBe("keyResult");
      await pane.type(said.fields.keyResult, "Leads");
      await pane.press(said.more);
      await pane.type(said.fields.weight, "much");
      await pane.press(said.more);
      await pane.press(said.save);
      expect(pane.focused).toBe("weight");
      expect(pane.messageOf(said.fields.weight)).toContain(
        explainValue({ problem: "not-a-number", typed: "much", example: "38000.5" }),
      );
      expect(workbook.edits).toEqual([]);
    },
  );

  test("shows the whole of a long line that a drop-down cuts off", async () => {
    await openPlan();
    await pane.press(words.plan.change("KR1"));
    expect(pane.messageOf(line.fields.objective)).toContain("Improve the health and depth of our sales pipeline");
  });

  test("has other fields for another type, and offers the units of the sheets", async () => {
    holds(workbook, bookOf(), "de");
    await pane.draw(workbook);
    await pane.press(words.home.plan.title);
    await pane.press(words.plan.change("KR1"));
    expect([...document.querySelectorAll("datalist option")].map((one) => (one as HTMLOptionElement).value)).toContain(
      "Kunden",
    );
    expect(pane.text).not.toContain(line.fields.chance);
    await pane.choose(line.fields.type, "binary");
    expect(pane.field(line.fields.chance).value).toBe("");
    expect(pane.messageOf(line.fields.type)).toContain(line.types.binary);
  });

  test("asks for the reason where what was agreed is changed, and says that it is recorded", async () => {
    await openPlan(bookOf({ commitments: [{}] }));
    await pane.press(words.plan.change("KR1"));
    expect(pane.text).not.toContain(line.reasonForChange);
    await pane.type(line.fields.target, "90");
    await pane.press(line.save);
    expect(pane.focused).toBe("reasonForChange");
    expect(pane.messageOf(line.reasonForChange)).toContain(line.missing);
    await pane.type(line.reasonForChange, "Fewer leads");
    await pane.press(line.save);
    expect(workbook.edits[0]?.additions?.[0]?.rows[0]).toMatchObject({
      Day: { date: "2026-11-21" },
      Target: { number: 90 },
      Reason: { text: "Fewer leads" },
    });
    expect(status()).toContain(words.plan.became.recorded("KR1"));
  });

  test("that changes nothing writes nothing, and says so", async () => {
    await openPlan();
    await pane.press(words.plan.change("KR1"));
    await pane.press(line.save);
    expect(workbook.edits).toEqual([]);
    expect(status()).toContain(words.plan.became.same("KR1"));
    expect(pane.focused).toBe(words.plan.change("KR1"));
  });

  test("after somebody else's change shows what the sheet holds now beside what was typed, which is kept", async () => {
    await openPlan();
    await pane.press(words.plan.change("KR1"));
    await pane.type(line.fields.target, "90");
    const why: WorkbookProblem = { problem: "row-changed", sheet: "Key Results Q4 2026", cell: "E5", key: "KR1", header: "Target", holds: 120, shows: "120" }; // prettier-ignore
    workbook.edited = why;
    await pane.press(line.save);
    expect(pane.focused).toBe(line.refusedTitle);
    expect(pane.text).toContain(words.explainWorkbook(why));
    holds(workbook, bookOf({ keyResults: [{ target: 120 }] }));
    await pane.press(words.book.reload);
    expect(pane.focused).toBe("target");
    expect(pane.field(line.fields.target).value).toBe("90");
    expect(pane.messageOf(line.fields.target)).toContain(line.heldNow("120"));
    workbook.edited = { additions: [], changes: [] };
    await pane.press(line.save);
    expect(workbook.edits.at(-1)?.changes?.[0]?.cells).toEqual({ Target: { from: 120, to: { number: 90 } } });
  });

  test("never says that nothing was changed where something may have been", async () => {
    await openPlan();
    await pane.press(words.plan.change("KR1"));
    await pane.type(line.fields.owner, "Sales");
    workbook.edited = { problem: "maybe-written", cause: { problem: "no-answer", seconds: 60 } };
    await pane.press(line.save);
    expect(pane.focused).toBe(line.unsureTitle);
  });

  test("whose line is gone meanwhile says so", async () => {
    await openPlan();
    holds(workbook, bookOf({ keyResults: [] }));
    await pane.press(words.plan.change("KR1"));
    expect(pane.text).toContain(line.gone("KR1"));
  });

  test("that is left without saving leads back to its line", async () => {
    await openPlan();
    await pane.press(words.plan.change("W1"));
    await pane.press(line.cancel);
    expect(pane.focused).toBe(words.plan.change("W1"));
    expect(status().trim()).toBe("Q4 2026");
  });
});
