/** @jest-environment jsdom */
import { act } from "react";
import type { KeyResult } from "../../src/okr/book";
import type { CheckIn } from "../../src/okr/log/check-in";
import { open } from "../../src/taskpane/navigation";
import { LANGUAGES, textsOf } from "../../src/texts/languages";
import type { FoundBook } from "../../src/workbook/port";
import { bookWith, logOf, series, TODAY } from "../okr/log/a-log";
import { foreignWordsIn } from "../texts/foreign-words";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(120_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { pane: words, log } = textsOf("en");
const { trend } = words;

/** Five weeks of the pipeline, and two of the deals. */
const CHECK_INS: readonly Partial<CheckIn>[] = [
  ...series([50, 56, 61, 65, 70], { confidence: 0.7 }).map((row, i) => (i === 3 ? { ...row, note: "Two trade fairs" } : row)),
  ...series([2, 3], { keyResult: "KR2" }),
]; // prettier-ignore
const DEALS: Partial<KeyResult> = { id: "KR2", keyResult: "Close ten deals", start: 0, target: 10, unit: "deals" };

beforeEach(() => {
  workbook = new FakeWorkbook();
  holds(workbook, bookWith({}, DEALS), "en", { checkIns: logOf(...CHECK_INS) });
});
afterEach(() => pane.close());

async function openTrend(id?: string): Promise<void> {
  await pane.draw(workbook);
  await act(async () => open("trend", id === undefined ? undefined : { table: "keyResults", id }));
}

const drawing = () => document.querySelector('svg[role="img"]');
const walker = () => document.querySelector<HTMLElement>('[role="slider"]')!;
const point = () => (document.querySelector("figure [role=status]")?.textContent ?? "").replace(/\u00a0/g, " ");
const press = (key: string) =>
  act(async () => void walker().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? "").replace(/\u00a0/g, " "));

describe("the page Trend", () => {
  test("is a step from the start page, and begins with the first objective", async () => {
    await pane.draw(workbook);
    await pane.press(words.home.trend.title);
    expect(pane.focused).toBe(words.home.trend.title);
    expect(drawing()?.getAttribute("aria-label")).toMatch(/^Chart of O1 Improve the health/);
  });

  test("offers every objective with its key results, those at rest too, and key results that no objective has", async () => {
    const lost = { id: "KR9", keyResult: "Nobody's", objective: "O7" };
    holds(workbook, bookWith({}, { ...DEALS, state: "Postponed" }, { id: "", keyResult: "Without an id" }, lost));
    await openTrend();
    const groups = [...document.querySelectorAll("optgroup")].map(({ label, children }) => [
      label,
      [...children].map((one) => one.textContent?.split(" ")[0]),
    ]);
    expect(groups).toEqual([
      ["O1", ["O1", "KR1", "KR2"]],
      [trend.homeless, ["KR9"]],
    ]);
  });

  test("opens with the key result that a person came for, and shows another when it is chosen", async () => {
    await openTrend("kr2");
    expect(drawing()?.getAttribute("aria-label")).toMatch(/^Chart of KR2 Close ten deals: check-ins on 2 days/);
    await pane.choose(trend.which, "KR1 Pipeline increases to 100 active leads");
    expect(drawing()?.getAttribute("aria-label")).toMatch(/^Chart of KR1 .*check-ins on 5 days/);
  });

  test("says where it leads, by the way of forecasting that is chosen", async () => {
    await openTrend("KR1");
    expect(pane.text).toContain("Forecast from 5 check-ins: on the last day 102.4 leads");
    await pane.choose(trend.way, trend.ways.last);
    expect(pane.text).toContain("Forecast from 1 check-in: on the last day 70 leads, a score of 50%");
  });

  test("says which signals concern it: of an objective also those of its key results", async () => {
    const falling = series([50, 51, 52], { keyResult: "KR2" }).map((row, i) => ({ ...row, confidence: 0.9 - i / 10 }));
    holds(workbook, bookWith({}, DEALS), "en", { checkIns: logOf(...series([70]), ...falling) });
    const name = log.signals.names.CONFIDENCE_FALLING;
    await openTrend("KR1");
    expect(pane.text).not.toContain(name);
    expect(pane.text).toContain(trend.noSignals);
    await pane.choose(trend.which, "KR2 Close ten deals");
    expect(pane.text).toContain(`${name}Warning`);
    expect(pane.text).toContain('Confidence in "KR2" fell twice in a row, from 90% to 70%');
    await pane.choose(trend.which, "O1 Improve the health and depth of our sales pipeline");
    expect(pane.text).toContain(name);
  });

  test("counts a key result as silent by the days that the settings have between check-ins", async () => {
    const checkIns = logOf(...series([70], { ago: 12 }));
    holds(workbook, bookWith({}), "en", { checkIns, checkInDays: 14 });
    await openTrend("KR1");
    expect(pane.text).not.toContain(log.signals.names.STALE);
    await pane.close();
    holds(workbook, bookWith({}), "en", { checkIns, checkInDays: 7 });
    await openTrend("KR1");
    expect(pane.text).toContain(log.signals.names.STALE);
  });

  test("leads to the check-in of the key result; nothing that rests asks for one", async () => {
    holds(workbook, bookWith({}, { ...DEALS, state: "Postponed" }), "en", { checkIns: logOf(...CHECK_INS) });
    await openTrend("KR2");
    expect(pane.text).not.toContain(trend.checkIn);
    await pane.choose(trend.which, "KR1 Pipeline increases to 100 active leads");
    await pane.press(trend.checkIn);
    expect(pane.focused).toContain("KR1");
  });

  test("of a period without a log leads to Repair", async () => {
    const [{ tables, ...found }] = workbook.books as readonly [FoundBook];
    const { checkIns: _, ...others } = tables;
    workbook.books = [{ ...found, tables: others }];
    await openTrend();
    expect(pane.focused).toBe(words.checkIn.noTableTitle);
    await pane.press(words.home.repair.title);
    expect(document.querySelector("h1")?.textContent).toBe(words.home.repair.title);
  });

  test("says that nothing was checked in, and draws what is expected all the same", async () => {
    holds(workbook, bookWith({}));
    await openTrend("KR1");
    expect(pane.text).toContain(log.trend.noCheckIns);
    expect(texts("figure ul li")).toEqual([log.trend.expected]);
    expect(walker()).toBeNull();
  });

  test("says that there is nothing to draw while no line has an id", async () => {
    holds(workbook, { ...bookWith(), objectives: [], keyResults: [] });
    await openTrend();
    expect(pane.text).toContain(trend.nothing);
    expect(drawing()).toBeNull();
  });

  test.each(LANGUAGES)("is in %s from the title to the table", async (language) => {
    const own = textsOf(language);
    holds(workbook, bookWith({ keyResult: "Xxx", unit: "" }), language, { checkIns: logOf(...series([50, 60])) });
    await pane.draw(workbook, undefined, language === "de" ? "de-DE" : "en-US");
    await act(async () => open("trend", { table: "keyResults", id: "KR1" }));
    await unfold();
    expect(pane.text).toContain(own.pane.trend.score);
    const typed = "O1 Improve the health and depth of our sales pipeline";
    const said = [pane.text.replace(typed, ""), drawing()?.getAttribute("aria-label"), walker().ariaLabel].join(" ");
    expect(foreignWordsIn(said, language)).toEqual([]);
  });
});

describe("the chart", () => {
  test("is one picture with a sentence: where it stands, where it should stand, where it leads", async () => {
    await openTrend("KR1");
    expect(
      drawing()
        ?.getAttribute("aria-label")
        ?.replace(/\u00a0/g, " "),
    ).toBe(
      "Chart of KR1 Pipeline increases to 100 active leads: check-ins on 5 days from 10/18/2026 to 11/15/2026, latest 70 leads." +
        " Expected by now: 60.8 leads. Forecast from 5 check-ins: on the last day 102.4 leads, a score of 100%; the target is reached on Dec 28, 2026.",
    );
  });

  test("names target, last day, the day of its scores and the day of the forecast in letters, not by colours", async () => {
    await openTrend("KR1");
    expect(texts("svg[role=img] text")).toEqual(
      expect.arrayContaining([
        "Target 100 leads",
        `${trend.due} 12/31`,
        `${trend.asOf} 11/15`,
        "12/28",
        "10/1",
        "11/1",
        "60",
      ]),
    );
    expect(texts("figure ul li")).toEqual([log.trend.actual, log.trend.expected, log.trend.forecast]);
  });

  test("calls the day of its scores today when it is", async () => {
    const book = bookWith({});
    const today = TODAY + 6; // the pane is opened on 2026-11-21
    const checkIns = logOf(...series([50, 60]));
    holds(workbook, { ...book, period: { ...book.period, asOf: today } }, "en", { checkIns });
    await openTrend("KR1");
    expect(texts("svg[role=img] text")).toContain(trend.today);
  });

  test("is walked point by point with the arrow keys, and says where one is", async () => {
    await openTrend("KR1");
    expect(point()).toBe("11/15/2026: 70 leads, score 50%");
    expect(walker().getAttribute("aria-valuetext")).toBe(trend.at(5, 5));
    await press("ArrowLeft");
    expect(point()).toBe("11/8/2026: 65 leads, score 41.7% – Two trade fairs");
    expect(walker().getAttribute("aria-valuetext")).toBe(trend.at(4, 5));
    await press("Home");
    expect(point()).toMatch(/^10\/18\/2026: 50 leads/);
    await press("ArrowDown");
    expect(point()).toMatch(/^10\/18\/2026/);
    await press("ArrowUp");
    expect(point()).toMatch(/^10\/25\/2026/);
    await press("End");
    expect(point()).toMatch(/^11\/15\/2026/);
    await press("Tab");
    expect(point()).toMatch(/^11\/15\/2026/);
  });

  test("shows the point that is nearest to the pointer", async () => {
    await openTrend("KR1");
    const [first] = document.querySelectorAll("svg[role=img] circle");
    const at = new MouseEvent("pointerdown", { bubbles: true, clientX: Number(first?.getAttribute("cx")) + 3 });
    await act(async () => void walker().dispatchEvent(at));
    expect(point()).toMatch(/^10\/18\/2026/);
  });

  test("writes numbers and days as the person's Excel does, whatever language the pane speaks", async () => {
    workbook.written = { decimal: ",", group: ".", shortDate: "dd.MM.yyyy" };
    const money = { unit: "€", start: 38_000, target: 50_000.5 };
    holds(workbook, bookWith(money), "en", { checkIns: logOf(...series([40_000, 41_500.25])) });
    await openTrend("KR1");
    expect(point()).toBe("15.11.2026: 41.500,25 €, score 29,2 %");
    expect(texts("svg[role=img] text")).toEqual(expect.arrayContaining(["01.11.", "40.000 €", "Target 50.000,5 €"]));
  });

  test("stands as a table, too: every point of every line, with its note", async () => {
    await openTrend("KR1");
    expect(document.querySelector("table")).toBeNull();
    await unfold();
    expect(document.querySelector("table")?.getAttribute("aria-label")).toMatch(/KR1 Pipeline/);
    expect(texts("th")).toEqual([trend.day, trend.line, trend.value, trend.score]);
    const rows = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? "").replace(/\u00a0/g, " ")).join(" | "),
    );
    expect(rows).toEqual([
      "10/1/2026 | Expected | 40 leads | 0%",
      "10/18/2026 | Actual | 50 leads | 16.7%",
      "10/25/2026 | Actual | 56 leads | 26.7%",
      "11/1/2026 | Actual | 61 leads | 35%",
      "11/8/2026 | ActualTwo trade fairs | 65 leads | 41.7%",
      "11/15/2026 | Actual | 70 leads | 50%",
      "12/28/2026 | Forecast | 100.3 leads | 100%",
      "12/31/2026 | Expected | 82 leads | 70%",
      "12/31/2026 | Forecast | 102.4 leads | 100%",
    ]);
  });
});

/** Opens the table. */
async function unfold(): Promise<void> {
  const details = document.querySelector("details")!;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
}
