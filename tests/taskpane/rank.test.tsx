/** @jest-environment jsdom */
import { act } from "react";
import { open } from "../../src/taskpane/navigation";
import { kpiTextsOf } from "../../src/texts/kpi-languages";
import { textsOf, type Language } from "../../src/texts/languages";
import { treeTextsOf } from "../../src/texts/tree-languages";
import { isProblem } from "../../src/workbook/port";
import { bookOf } from "../okr/quality/a-book";
import { foreignWordsIn } from "../texts/foreign-words";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const words = treeTextsOf("en").rank;

const FACTORS = { reach: 100, impact: 2, confidence: 0.8, effort: 4 };
const book = () =>
  bookOf({
    keyResults: [{ id: "KR1" }, { id: "KR2", state: "Postponed" }],
    work: [
      { id: "W1", work: "Second best", moves: "KR1", ...FACTORS },
      { id: "W2", work: "Best of all", moves: "KR1", ...FACTORS, reach: 1000 },
      { id: "W3", work: "Not of this quarter", moves: "KR2", ...FACTORS },
      { id: "W4", work: "Nobody has looked at it", moves: "KR1" },
      { id: "W5", work: "Done long ago", moves: "KR1", state: "Done", ...FACTORS },
    ],
  });

beforeEach(() => {
  workbook = new FakeWorkbook();
  holds(workbook, book());
});
afterEach(() => pane.close());

async function openPage(tag = "en-US"): Promise<void> {
  await pane.draw(workbook, undefined, tag);
  await act(async () => open("rank"));
}
const text = () => pane.text.replace(/\u00a0/g, " ");
const names = () => [...document.querySelectorAll("ol section")].map((one) => one.textContent?.slice(0, 2));
const rowOf = (id: string) => [...document.querySelectorAll("section")].find((one) => one.textContent?.startsWith(id));

describe("Work, ranked", () => {
  test("stands in the order of its ranks, and what has none behind it", async () => {
    await openPage();
    expect(pane.focused).toBe("Rank Work");
    expect(names()).toEqual(["W2", "W1", "W3", "W4"]);
    expect(rowOf("W2")?.textContent).toContain("Rank 1 · 400");
    expect(rowOf("W1")?.textContent).toContain("Rank 2 · 40");
    expect(text()).toContain("2 of 5 pieces of Work ranked.");
  });

  test("says beside every zero and every gap why, and folds away what is done", async () => {
    await openPage();
    const { rank } = kpiTextsOf("en");
    expect(rowOf("W3")?.textContent).toContain("No rank · 0");
    expect(rowOf("W3")?.textContent).toContain(
      rank({ reason: "not-aligned", because: "key-result-at-rest", keyResult: "KR2", state: "Postponed" }),
    );
    expect(rowOf("W4")?.textContent).toContain(
      rank({ reason: "missing", fields: ["reach", "impact", "confidence", "effort"] }),
    );
    expect(rowOf("W5")).toBeUndefined();
    await pane.press(words.atRest(1));
    expect(rowOf("W5")?.textContent).toContain(rank({ reason: "at-rest", state: "Done" }));
  });

  test("leads to its cell in the sheet", async () => {
    await openPage();
    await act(async () => rowOf("W1")?.querySelector<HTMLElement>("button")?.click());
    expect(workbook.wentTo).toEqual([{ sheet: "Work Q4 2026", cell: expect.stringMatching(/^[A-Z]+5$/) as string }]);
  });
});

describe("factors that are typed", () => {
  test("show at once what they come to, and no row moves meanwhile", async () => {
    await openPage();
    await pane.type("W1: Reach", "10000");
    expect(rowOf("W1")?.textContent).toContain("Rank 1 · 4,000");
    expect(rowOf("W2")?.textContent).toContain("Rank 2 · 400");
    expect(names()).toEqual(["W2", "W1", "W3", "W4"]);
  });

  test("are written in one go, each with what it held", async () => {
    await openPage();
    await pane.type("W1: Confidence", "50 %");
    await pane.type("W4: Reach", "3");
    await pane.type("W4: Effort", "0.5");
    await pane.press(words.save(2));
    const row = (key: string) => ({ table: "tblWork_Q4_2026", header: "Id", key });
    expect(workbook.edits).toEqual([
      {
        changes: [
          { row: row("W1"), cells: { Confidence: { from: 0.8, to: { number: 0.5 } } } },
          {
            row: row("W4"),
            cells: { Reach: { from: null, to: { number: 3 } }, Effort: { from: null, to: { number: 0.5 } } },
          },
        ],
      },
    ]);
  });

  test("can be taken back", async () => {
    const row = { table: "tblWork_Q4_2026", header: "Id", key: "W1" };
    workbook.edited = { additions: [], changes: [{ row, before: { Reach: 100 }, now: { Reach: 3 } }] };
    await openPage();
    await pane.type("W1: Reach", "3");
    await pane.press(words.save(1));
    expect(text()).toContain(words.saved(1));
    await pane.press(words.undo);
    expect(workbook.edits[1]).toEqual({ changes: [{ row, cells: { Reach: { from: 3, to: { number: 100 } } } }] });
    expect(text()).toContain(words.undone);
  });

  test.each([
    ["a text", "Reach", "many", "many is not a number"],
    ["less than nothing", "Impact", "-1", words.wrong.impact],
    ["more than sure", "Confidence", "120 %", words.wrong.confidence],
    ["no effort", "Effort", "0", words.wrong.effort],
  ])("%s is said at its field, and nothing is written", async (_what, field, typed, message) => {
    await openPage();
    await pane.type(`W1: ${field}`, typed);
    await pane.press(words.save(1));
    expect(pane.messageOf(`W1: ${field}`)).toContain(message);
    expect(pane.focused).toBe(`${field.toLowerCase()} 0`);
    expect(workbook.edits).toEqual([]);
  });

  test("a save that would change nothing says so", async () => {
    await openPage();
    await pane.press(words.save(0));
    expect(text()).toContain(words.nothing);
    expect(workbook.edits).toEqual([]);
  });
});

test("a row whose id stands twice can be seen and not changed", async () => {
  const twice = book();
  holds(workbook, { ...twice, work: twice.work.map((one) => ({ ...one, id: "W1" })) });
  await openPage();
  expect(pane.field("W1: Reach").disabled).toBe(true);
  expect(text()).toContain(words.noId);
});

test("a workbook without the columns is told how to get them", async () => {
  if (isProblem(workbook.reading)) throw new Error("no reading");
  const tables = workbook.reading.tables.map((one) =>
    one.table === "tblWork_Q4_2026" ? { ...one, missing: ["Reach"] } : one,
  );
  workbook.reading = { ...workbook.reading, tables };
  await openPage();
  expect(text()).toContain(words.noColumnsTitle);
  await pane.press(textsOf("en").pane.home.repair.title);
  expect(text()).toContain("Nothing to mend");
});

test.each(["en", "de"] as const)("everything on it is said in %s", async (language: Language) => {
  holds(workbook, book(), language);
  await openPage(language);
  expect(foreignWordsIn(text().replaceAll(/Second best|Best of all|Not of this quarter|Nobody has looked at it/g, ""), language)).toEqual([]); // prettier-ignore
  expect(text()).toContain(treeTextsOf(language).rank.title);
});
