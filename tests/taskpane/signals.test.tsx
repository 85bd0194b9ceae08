/** @jest-environment jsdom */
import { act } from "react";
import type { CheckIn } from "../../src/okr/log/check-in";
import { SIGNAL_NAMES } from "../../src/okr/log/signal";
import { open } from "../../src/taskpane/navigation";
import { signalCounts } from "../../src/taskpane/signal-counts";
import { LANGUAGES, textsOf } from "../../src/texts/languages";
import { logOf, series, TODAY } from "../okr/log/a-log";
import { bookOf } from "../okr/quality/a-book";
import { foreignWordsIn } from "../texts/foreign-words";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { pane: words, log: says } = textsOf("en");
const { names } = says.signals;

beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(() => pane.close());

/** KR1 is stale, KR2 is shown better than it is; KR3 is fine. */
const book = (change: Parameters<typeof bookOf>[0] = {}) =>
  bookOf({
    period: { asOf: TODAY },
    keyResults: [
      { status: "Stale" },
      { id: "KR2", metric: "Deals", status: "On track", override: "On track" },
      { id: "KR3", metric: "Visits", status: "On track" },
    ],
    ...change,
  });
const LOG: readonly CheckIn[] = logOf(
  { date: TODAY - 20, value: 60 },
  { keyResult: "KR2", value: 42 },
  ...series([46, 52, 58, 64, 70], { keyResult: "KR3" }),
);

const openPage = async (language: "en" | "de" = "en"): Promise<void> => {
  await pane.draw(workbook, undefined, language === "de" ? "de-DE" : "en-US");
  await act(async () => open("signals"));
};
const items = () => [...document.querySelectorAll("li")].map((one) => one.textContent ?? "");

test("each signal has its name, how much it matters, its sentence and its cell; a click leads there", async () => {
  holds(workbook, book(), "en", { checkIns: LOG });
  await openPage();
  expect(pane.focused).toBe("Signals");
  expect(pane.text).toContain("Q4 2026, as of 11/15/2026: 2 signals.");
  expect(items()).toEqual([
    expect.stringContaining(`${names.STALE}Warning"KR1" has had no check-in for 20 days`),
    expect.stringContaining(`${names.DIVERGENCE}Warning"KR2" shows "On track", but its numbers say "At risk"`),
  ]);
  const places = [...document.querySelectorAll("li button")].map((one) => one.textContent ?? "").filter((one) => one.startsWith("Go to")); // prettier-ignore
  for (const place of places) await pane.press(place);
  const { sheet } = workbook.wentTo[0]!;
  expect(sheet).toBe("Key Results Q4 2026");
  expect(workbook.wentTo.map(({ cell }) => cell.replace(/[A-Z]+/, ""))).toEqual(["5", "6"]);
});

test("an override that hides the numbers leads to its own column", async () => {
  holds(workbook, book(), "en", { checkIns: LOG });
  await openPage();
  const reading = workbook.reading as Extract<FakeWorkbook["reading"], { tables: unknown }>;
  const { headers } = reading.tables.find(({ table }) => table === "tblKeyResults_Q4_2026")!;
  await pane.press(names.DIVERGENCE);
  await pane.press("Go to");
  const column = [...workbook.wentTo[0]!.cell.replace(/\d+/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0); // prettier-ignore
  expect(headers[column - 1]).toBe("Override");
});

test("counts by kind stand on top, and show that kind alone", async () => {
  holds(workbook, book(), "en", { checkIns: LOG });
  await openPage();
  await pane.press(`${names.STALE} (1)`);
  expect(items()).toHaveLength(1);
  expect(items()[0]).toContain("KR1");
  await pane.press("All (2)");
  expect(items()).toHaveLength(2);
});

test("leads to the trend and to the check-in of the key result", async () => {
  holds(workbook, book(), "en", { checkIns: LOG });
  await openPage();
  await pane.press(words.signals.trendOf("KR1"));
  expect(document.querySelector("h1")?.textContent).toBe(words.home.trend.title);
  await act(async () => open("signals"));
  await pane.press(words.signals.checkInFor("KR1"));
  expect(document.querySelector("h1")?.textContent).toBe(words.checkIn.title);
});

test("says so where there is nothing, and looks again when it is asked", async () => {
  holds(workbook, book({ keyResults: [{ status: "On track" }] }), "en", { checkIns: logOf(...series([46, 52, 58, 64, 70])) }); // prettier-ignore
  await openPage();
  expect(pane.text).toContain("Q4 2026, as of 11/15/2026: nothing that needs a talk.");
  expect(pane.text).toContain(words.signals.none);
  holds(workbook, book(), "en", { checkIns: LOG });
  await pane.press(words.book.reload);
  expect(items()).toHaveLength(2);
});

test("while the as-of day is none, a click leads to its cell", async () => {
  holds(workbook, book({ period: { asOf: null } }), "en", { checkIns: LOG });
  await openPage();
  expect(pane.focused).toBe(words.book.noDayTitle);
  await pane.press("Go to K5");
  expect(workbook.wentTo).toHaveLength(1);
});

test("the settings say how often a check-in is due", async () => {
  holds(workbook, book(), "en", { checkIns: LOG, checkInDays: 31 });
  await openPage();
  expect(pane.text).not.toContain(names.STALE);
});

test("kinds are counted in one order, those that were not found left out", () => {
  const at = { table: "keyResults", row: 0, id: "KR1", field: "current" } as const;
  const one = (signal: "STALE" | "GROWS_ONLY") => ({ signal, severity: "hint", at, facts: {} }) as never;
  expect(signalCounts([one("GROWS_ONLY"), one("STALE"), one("GROWS_ONLY")])).toEqual([
    { signal: "STALE", count: 1 },
    { signal: "GROWS_ONLY", count: 2 },
  ]);
  expect(SIGNAL_NAMES.indexOf("STALE")).toBeLessThan(SIGNAL_NAMES.indexOf("GROWS_ONLY"));
});

test.each(LANGUAGES)("is in %s from the title to the last sentence", async (language) => {
  holds(workbook, book(), language, { checkIns: LOG });
  await openPage(language);
  expect(items()).toHaveLength(2);
  expect(foreignWordsIn(pane.text, language)).toEqual([]);
});
