/** @jest-environment jsdom */
import { act } from "react";
import type { Book } from "../../src/okr/book";
import { open } from "../../src/taskpane/navigation";
import { LANGUAGES, textsOf, type Language } from "../../src/texts/languages";
import { morePageTextsOf } from "../../src/texts/more-page-languages";
import type { FoundBook, Reading, Wanted } from "../../src/workbook/port";
import { logOf, TODAY } from "../okr/log/a-log";
import { bookOf, LAST } from "../okr/quality/a-book";
import { foreignWordsIn } from "../texts/foreign-words";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { pane: words } = textsOf("en");
const more = morePageTextsOf("en");

const NEXT = { label: "Q1 2027", start: LAST + 1, end: LAST + 90, asOf: LAST + 30, ambition: 0.7 };
const THEN = bookOf({
  period: { asOf: TODAY },
  keyResults: [{ keyResult: "100 leads" }, { id: "KR2", keyResult: "Deal size", unit: "$", start: 38_000, target: 50_000 }], // prettier-ignore
});
const NOW = bookOf({ period: NEXT, keyResults: [{ id: "kr1", keyResult: "150 leads", start: 70, target: 150 }] });

/** Periods that are read one by one, as a workbook that holds several answers. */
function holdsAll(...periods: readonly [Book, Parameters<typeof holds>[3], Language][]): void {
  const books: FoundBook[] = [];
  const readings: Reading[] = [];
  for (const [book, log, language] of periods) {
    holds(workbook, book, language, log);
    books.push(...(workbook.books as FoundBook[]));
    readings.push(workbook.reading as Reading);
  }
  workbook.books = books;
  workbook.readTables = ({ tables }: Wanted) =>
    Promise.resolve(readings.find((one) => one.tables.some(({ table }) => table === tables[0]?.table))!);
}

const both = (language: Language = "en") =>
  holdsAll(
    [NOW, { checkIns: logOf({ date: LAST + 20, keyResult: "kr1", value: 130 }) }, language],
    [
      THEN,
      {
        checkIns: logOf({ value: 55 }, { value: 70 }),
        closing: [{ kind: "keyResult", id: "KR1", words: "100 leads", computed: 0.5, override: 0.7, final: 0.7, decision: "modify", outcome: "", reason: "The fair was cancelled" }], // prettier-ignore
      },
      language,
    ],
  );

beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(() => pane.close());

const openPage = async (id?: string, language: Language = "en"): Promise<void> => {
  await pane.draw(workbook, undefined, language === "de" ? "de-DE" : "en-US");
  await act(async () => open("history", id === undefined ? undefined : { table: "keyResults", id }));
};
const text = () => pane.text.replace(/\u00a0/g, " ");
const bodies = () =>
  [...document.querySelectorAll("tbody")].map((one) => (one.textContent ?? "").replace(/\u00a0/g, " "));

test("a key result is followed over the quarters: what it was measured by, where it ended, how it was closed", async () => {
  both();
  await openPage();
  expect(pane.focused).toBe("History");
  expect(text()).toContain("2 key results over 2 quarters.");
  expect(text()).toContain("kr1 has lived through 2 quarters.");
  expect(bodies()).toEqual([
    "Q4 2026MetTrend100 leadsClosed with 70%; the numbers say 50%.At the close: Modify.Reason: The fair was cancelled40 leads100 leads70 leads70%2",
    "Q1 2027MetTrend150 leads70 leads150 leads130 leads75%1",
  ]);
});

test("the chart says in words what it shows", async () => {
  both();
  await openPage();
  const chart = document.querySelector('svg[role="img"]');
  expect(chart?.getAttribute("aria-label")).toBe("Score of kr1 in each quarter: Q4 2026 70% and Q1 2027 75%.");
  expect([...chart!.querySelectorAll("rect")].map((bar) => bar.getAttribute("width"))).toEqual(["100%", "70%", "100%", "75%"]); // prettier-ignore
});

test("every key result that ever lived can be chosen, those that ended under the quarter that was their last", async () => {
  both();
  await openPage();
  expect(pane.options(more.history.which)).toEqual(["kr1 150 leads", "KR2 Deal size"]);
  expect([...document.querySelectorAll("optgroup")].map((one) => one.label)).toEqual([
    "Still there: Q1 2027",
    "Until Q4 2026",
  ]);
  await pane.choose(more.history.which, "KR2 Deal size");
  expect(text()).toContain("KR2 has lived through 1 quarter. There is something to compare");
  expect(bodies()[0]).toContain("$38,000$50,000");
  expect(bodies()[0]).toContain("no score");
});

test("opens at the key result that it is opened for", async () => {
  both();
  await openPage("kr2");
  expect(text()).toContain("KR2 has lived through 1 quarter.");
});

test("says which quarter is being read", async () => {
  both();
  const read = workbook.readTables.bind(workbook);
  let goOn: (() => void)[] = [];
  workbook.readTables = async (wanted) => {
    await new Promise<void>((resolve) => goOn.push(resolve));
    return read(wanted);
  };
  await pane.draw(workbook);
  const step = () => act(async () => goOn.splice(0).forEach((one) => one()));
  await step();
  await act(async () => open("history"));
  expect(text()).toContain("Reading Q1 2027 (1 of 2) …");
  await step();
  expect(text()).toContain("Reading Q4 2026 (2 of 2) …");
  await step();
  expect(text()).toContain("2 key results over 2 quarters.");
  goOn = [];
});

test("says why a quarter could not be read, and reads again", async () => {
  both();
  const read = workbook.readTables.bind(workbook);
  let calls = 0;
  workbook.readTables = (wanted) =>
    ++calls === 3 ? Promise.resolve({ problem: "no-answer", seconds: 15 }) : read(wanted);
  await openPage();
  expect(pane.focused).toBe(words.book.failedTitle);
  await pane.press(words.failure.tryAgain);
  expect(text()).toContain("2 key results over 2 quarters.");
});

test("leads to the trend of the quarter that is looked at", async () => {
  both();
  await openPage();
  await pane.press(more.history.trendOf("KR1", "Q4 2026"));
  expect(document.querySelector("h1")?.textContent).toBe(words.home.trend.title);
  expect(text()).toContain("Q4 2026");
});

test("a workbook without a key result that has an id says so", async () => {
  holdsAll([bookOf({ keyResults: [{ id: "" }] }), {}, "en"]);
  await openPage();
  expect(text()).toContain(more.history.none);
});

test("quarters whose sheets speak another language are read all the same", async () => {
  holdsAll([THEN, { checkIns: logOf({ value: 70 }) }, "de"], [NOW, {}, "en"]);
  await openPage();
  expect(bodies()).toHaveLength(2);
  expect(bodies()[0]).toContain("70 leads50%1");
});

test.each(LANGUAGES)("is in %s from the title to the last word", async (language) => {
  const bare = (book: Book): Book => ({ ...book, keyResults: book.keyResults.map((one) => ({ ...one, keyResult: "Xxx", unit: "" })) }); // prettier-ignore
  holdsAll([bare(THEN), {}, language], [bare(NOW), {}, language]);
  await openPage(undefined, language);
  expect(foreignWordsIn(pane.text, language)).toEqual([]);
});
