/** @jest-environment jsdom */
import { act } from "react";
import type { Hypothesis } from "../../src/okr/kpi/hypothesis";
import { open } from "../../src/taskpane/navigation";
import { textsOf, type Language } from "../../src/texts/languages";
import { treeTextsOf } from "../../src/texts/tree-languages";
import { bookOf, FIRST } from "../okr/quality/a-book";
import { foreignWordsIn } from "../texts/foreign-words";
import { MRR_NODES } from "./a-kpi-tree";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const words = treeTextsOf("en").hypotheses;

const BOOK = bookOf({
  period: { asOf: FIRST + 45 },
  keyResults: [{ id: "KR1", keyResult: "MRR per AE increases to $15,000", start: 5_000, target: 15_000, unit: "$", current: 10_000 }], // prettier-ignore
  work: [
    { id: "W1", work: "Train the callers", moves: "KR1", hypothesis: "H1", state: "Doing" },
    { id: "W2", work: "Something else", moves: "KR1" },
  ],
});

const H1: Partial<Hypothesis> = {
  ...{ id: "H1", iteration: 1, follows: "", keyResult: "KR1", driver: "N5", work: "Train the callers" },
  ...{ from: 0.2, to: 0.3, reaches: 12_000, review: FIRST + 40, state: "Open", learned: "", by: "" },
};

const set = (hypotheses?: readonly Partial<Hypothesis>[], language: Language = "en") =>
  holds(workbook, BOOK, language, { tree: MRR_NODES, ...(hypotheses && { hypotheses }) });

beforeEach(() => {
  window.localStorage.clear();
  workbook = new FakeWorkbook();
  set();
});
afterEach(() => pane.close());

async function openTab(language = "en"): Promise<void> {
  await pane.draw(workbook, undefined, language);
  await act(async () => open("tree"));
  await pane.press(treeTextsOf(language === "de" ? "de" : "en").hypotheses.tab);
}
const text = () => pane.text.replace(/\u00a0/g, " ");
const CONVERSION = "\u00a0\u00a0N5 Conversion";

describe("a new hypothesis", () => {
  test("is proposed from where the driver stands to its benchmark, with what the key result would reach", async () => {
    await openTab();
    expect(text()).toContain(words.none);
    await pane.press(words.begin);
    await pane.choose(words.driver, CONVERSION);
    expect([pane.field(words.from).value, pane.field(words.to).value]).toEqual(["25%", "30%"]);
    expect(pane.field(words.review).value).toBe("12/13/2026");
    expect(text()).toContain(words.iteration(1, ""));
    expect(text()).toContain('We believe that "Conversion" moves from 25.0% to 30.0%, so');
    expect(text()).toContain("reaches $12,000.");
    await pane.type(words.to, "26 %");
    await pane.type(words.piece(1), "Train the callers");
    expect(text()).toContain('If we do this: "Train the callers", then "Conversion" moves from 25.0% to 26.0%');
    expect(text()).toContain("reaches $10,400.");
  });

  test("is written with its Work in one edit, after the sheet that comes with the first one", async () => {
    await openTab();
    await pane.press(words.begin);
    await pane.choose(words.driver, CONVERSION);
    await pane.type(words.piece(1), "Train the callers");
    await pane.type(words.owner(1), "Sales lead");
    await pane.press(words.addPiece);
    await pane.type(words.piece(2), "Rewrite the page");
    await pane.type(words.due(2), "11/30/2026");
    await pane.press(words.save(2));
    expect(workbook.sheetsAdded).toEqual(["hypotheses"]);
    const [edit] = workbook.edits;
    expect(edit?.additions?.map(({ table, rows }) => [table, rows.length])).toEqual([
      ["tblHypotheses_Q4_2026", 1],
      ["tblWork_Q4_2026", 2],
    ]);
    expect(edit?.additions?.[0]?.rows[0]).toMatchObject({
      ...{
        Driver: { text: "N5" },
        "Key result": { text: "KR1" },
        "We do": { text: "Train the callers; Rewrite the page" },
      },
      ...{ From: { number: 0.25 }, To: { number: 0.3 }, Iteration: { number: 1 }, "Review on": { date: "2026-12-13" } },
      ...{ State: { text: "Open" }, "Key result reaches": { number: 12_000 } },
    });
    expect(edit?.additions?.[1]?.rows[1]).toMatchObject({
      ...{ Work: { text: "Rewrite the page" }, "Believed to move": { text: "KR1" }, Driver: { text: "N5" } },
      ...{ Hypothesis: { idOf: [0, 0] }, State: { text: "Planned" }, Due: { date: "2026-11-30" } },
    });
  });

  test.each([
    ["no driver", (): Promise<void> => Promise.resolve(), words.driver, words.missing],
    ["no Work", (): Promise<void> => pane.choose(words.driver, CONVERSION), words.piece(1), words.missing],
    ["no way to go", async (): Promise<void> => { await pane.choose(words.driver, CONVERSION); await pane.type(words.to, "25 %"); }, words.to, words.same],
    ["no day", async (): Promise<void> => { await pane.choose(words.driver, CONVERSION); await pane.type(words.review, "soon"); }, words.review, "soon is not a day"],
  ] as const)("with %s is not written, and says so at the field", async (_what, fill, field, message) => {
    await openTab();
    await pane.press(words.begin);
    await fill();
    await pane.press(words.save(1));
    expect(pane.messageOf(field)).toContain(message);
    expect([workbook.edits, workbook.sheetsAdded]).toEqual([[], []]);
  }); // prettier-ignore

  test("that cannot get its sheet says why, and nothing is written", async () => {
    workbook.sheetAdded = { problem: "structure-protected" };
    await openTab();
    await pane.press(words.begin);
    await pane.choose(words.driver, CONVERSION);
    await pane.type(words.piece(1), "Train the callers");
    await pane.press(words.save(1));
    expect(text()).toContain(textsOf("en").pane.line.refusedTitle);
    expect(workbook.edits).toEqual([]);
    expect(pane.field(words.to).value).toBe("30%");
  });

  test("can be taken back", async () => {
    const added = (table: string, id: string) => ({ table, sheet: "", rows: [{ id, row: 0, cells: { Id: id } }] });
    workbook.edited = {
      additions: [added("tblHypotheses_Q4_2026", "H1"), added("tblWork_Q4_2026", "W3")],
      changes: [],
    };
    await openTab();
    await pane.press(words.begin);
    await pane.choose(words.driver, CONVERSION);
    await pane.type(words.piece(1), "Train the callers");
    await pane.press(words.save(1));
    expect(text()).toContain(words.set("H1", ["W3"]));
    await pane.press(words.undo);
    expect(workbook.edits[1]?.removals?.map(({ row }) => [row.table, row.key])).toEqual([
      ["tblHypotheses_Q4_2026", "H1"],
      ["tblWork_Q4_2026", "W3"],
    ]);
  });
});

describe("a hypothesis that is open", () => {
  test("says how far its driver has come, which Work belongs to it, and that it is to be looked at", async () => {
    set([H1]);
    await openTab();
    expect(text()).toContain(words.openOnes(1));
    expect(text()).toContain("The driver is at 25% now: 50% of the way.");
    expect(text()).toContain("W1Train the callers · Doing");
    expect(text()).not.toContain("Something else");
    expect(text()).toContain(words.dueNow);
    expect(document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow")).toBe("0.5");
  });

  test("that held becomes the standard process, and so does its Work", async () => {
    set([H1]);
    await openTab();
    await pane.press(words.conclude("H1"));
    await pane.check(words.outcomes["Standard process"]);
    await pane.type(words.learned, "Calls before ten work best");
    await pane.press(words.write);
    expect(workbook.edits).toMatchObject([
      {
        changes: [
          {
            row: { table: "tblHypotheses_Q4_2026", key: "H1" },
            cells: {
              State: { from: "Open", to: { text: "Standard process" } },
              Learned: { from: null, to: { text: "Calls before ten work best" } },
            },
          },
          {
            row: { table: "tblWork_Q4_2026", key: "W1" },
            cells: { State: { from: "Doing", to: { text: "Standard process" } } },
          },
        ],
      },
    ]);
    expect(text()).toContain(words.concluded("H1", 1));
  });

  test("that did not hold goes back to the tree, and the next iteration begins where the driver stands", async () => {
    set([H1]);
    await openTab();
    await pane.press(words.conclude("H1"));
    await pane.press(words.write);
    expect(text()).toContain(words.chooseOutcome);
    await pane.check(words.outcomes["Back to the tree"]);
    await pane.press(words.write);
    expect(workbook.edits[0]?.changes?.[1]?.cells).toEqual({
      State: { from: "Doing", to: { text: "Back to the tree" } },
    });
    expect(text()).toContain(words.iteration(2, "H1"));
    expect([pane.field(words.from).value, pane.field(words.to).value]).toEqual(["25%", "30%"]);
    await pane.type(words.piece(1), "Rewrite the page");
    await pane.press(words.save(1));
    expect(workbook.edits[1]?.additions?.[0]?.rows[0]).toMatchObject({
      Iteration: { number: 2 },
      Follows: { text: "H1" },
    });
  });
});

test("those that were looked at are folded away, with what was learned", async () => {
  set([{ ...H1, state: "Back to the tree", learned: "Nobody had time" }]);
  await openTab();
  expect(text()).not.toContain("Nobody had time");
  await pane.press(words.pastOnes(1));
  expect(text()).toContain(words.learnedOf("Nobody had time"));
  expect(text()).not.toContain(words.conclude("H1"));
});

test.each(["en", "de"] as const)("everything on it is said in %s", async (language) => {
  set([H1, { ...H1, id: "H2", state: "Kept" }], language);
  await openTab(language);
  const said = treeTextsOf(language).hypotheses;
  await pane.press(said.begin);
  await pane.choose(said.driver, CONVERSION);
  await pane.press(said.conclude("H1"));
  const panel = (document.querySelector('[role="tabpanel"]')?.textContent ?? "").replaceAll(
    /Train the callers|MRR per AE increases to|Deals per AE|Price per deal/g,
    "",
  );
  expect(foreignWordsIn(panel, language)).toEqual([]);
});
