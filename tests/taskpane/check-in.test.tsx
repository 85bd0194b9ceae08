/** @jest-environment jsdom */
import { act } from "react";
import type { CheckIn } from "../../src/okr/log/check-in";
import { rememberCheckIn } from "../../src/taskpane/last-check-in";
import { open as openView } from "../../src/taskpane/navigation";
import { textsOf } from "../../src/texts/languages";
import type { Edited, FoundBook } from "../../src/workbook/port";
import { logOf, TODAY } from "../okr/log/a-log";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;

beforeEach(() => {
  workbook = new FakeWorkbook();
  window.localStorage.clear();
  rememberCheckIn(undefined);
});
afterEach(() => pane.close());

/** Judged on 2026-11-15: KR1 is due, KR2 up to date, KR3 never had a check-in and is stale. */
const BOOK = bookOf({ period: { asOf: TODAY } });
const LOG: readonly Partial<CheckIn>[] = [
  { keyResult: "KR1", date: TODAY - 14, value: 60, confidence: 0.7 },
  { keyResult: "KR1", date: TODAY - 7, value: 70, confidence: 0.6 },
  { keyResult: "KR2", date: TODAY - 1, value: 40_000 },
];

/** What Excel answers when rows were added. */
const added = (...ids: string[]): Edited => ({
  additions: [
    {
      table: "tblCheckIns_Q4_2026",
      sheet: "Check-ins Q4 2026",
      rows: ids.map((id, i) => ({ id, row: 3 + i, cells: { Id: id, Value: 72 } })),
    },
  ],
  changes: [],
});

const openPage = async (log = LOG, book = BOOK, tag = "en-US"): Promise<void> => {
  holds(workbook, book, "en", { checkIns: logOf(...log) });
  await pane.draw(workbook, undefined, tag);
  await pane.press(textsOf(tag === "de-DE" ? "de" : "en").pane.home.checkIn.title);
};
const rows = () => workbook.edits.flatMap(({ additions = [] }) => additions.flatMap((one) => one.rows));
const key = (name: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more });
    document.activeElement?.dispatchEvent(event);
  });

describe("who is asked", () => {
  test("the stale ones come first, then those that are due; the rest is folded away and can be opened", async () => {
    await openPage();
    expect(pane.text).toContain("Q4 2026: 1 overdue and 1 due.");
    const [stale, due] = [pane.text.indexOf("Refund rate falls"), pane.text.indexOf("Pipeline increases")];
    expect(stale).toBeGreaterThan(0);
    expect(due).toBeGreaterThan(stale);
    expect(pane.text).not.toContain("Average deal size");
    await pane.press("Up to date (1)");
    expect(pane.text).toContain("Average deal size");
  });

  test("each shows its previous value with its day, and where that moved", async () => {
    await openPage();
    expect(pane.text).toContain("70 leads on 11/8/2026, up".replace(" leads", "\u00a0leads").replace(/\s+/g, " "));
    expect(pane.text).toContain("No check-in yet");
  });

  test("the first field for a value has the focus", async () => {
    await openPage();
    expect(pane.focused).toBe("value KR3");
  });
});

describe("one save", () => {
  test("writes a row for each key result in which something was typed, all in a single edit, and no other", async () => {
    await openPage();
    await pane.type("KR1: New value (leads)", "72");
    await pane.type("KR1: Confidence", "80%");
    await pane.type("KR1: Note", "=New campaign");
    await pane.type("By", "Head of Sales");
    workbook.edited = added("C4");
    await pane.press("Save 1 check-in");
    expect(workbook.edits).toHaveLength(1);
    expect(rows()).toEqual([
      {
        Date: { date: "2026-11-15" },
        "Key result": { text: "KR1" },
        Value: { number: 72 },
        Confidence: { number: 0.8 },
        Note: { text: "=New campaign" },
        By: { text: "Head of Sales" },
        Source: { text: "pane" },
      },
    ]);
    expect(workbook.edits[0]?.needs).toEqual([{ table: "tblKeyResults_Q4_2026", header: "Id", key: "KR1" }]);
    expect(workbook.edits[0]?.additions?.[0]?.ids).toMatchObject({ header: "Id", prefix: "C" });
    expect(pane.focused).toBe("1 check-in of 11/15/2026 written: C4.");
    expect(pane.field("KR1: New value (leads)").value).toBe("");
  });

  test("with nothing typed writes nothing, says so and goes to the first value", async () => {
    await openPage();
    await pane.press("Save");
    expect(workbook.edits).toEqual([]);
    expect(pane.text).toContain("Nothing is typed yet.");
    expect(pane.focused).toBe("value KR3");
  });

  test("remembers on this machine who signs", async () => {
    await openPage();
    await pane.type("By", "Head of Sales");
    await pane.type("KR1: New value (leads)", "72");
    await pane.press("Save 1 check-in");
    await pane.close();
    await openPage();
    expect(pane.field("By").value).toBe("Head of Sales");
  });
});

describe("the keyboard", () => {
  test("Enter goes from value to value, and behind the last one to the button", async () => {
    await openPage();
    await key("Enter");
    expect(pane.focused).toBe("value KR1");
    await key("Enter");
    expect(pane.focused).toBe("Save");
    expect(workbook.edits).toEqual([]);
  });

  test("Ctrl+Enter saves from wherever one is", async () => {
    await openPage();
    await pane.type("KR3: New value (%)", "0.4%");
    await key("Enter", { ctrlKey: true });
    expect(rows()).toEqual([expect.objectContaining({ "Key result": { text: "KR3" }, Value: { number: 0.004 } })]);
  });

  test("arrows move the confidence by ten per cent, beginning at the one before", async () => {
    await openPage();
    await act(async () => pane.field("KR1: Confidence").focus());
    await key("ArrowUp");
    expect(pane.field("KR1: Confidence").value).toBe("60%");
    await key("ArrowUp");
    await key("ArrowUp");
    await key("ArrowDown");
    expect(pane.field("KR1: Confidence").value).toBe("70%");
  });
});

describe("what is wrong is said at its field, and nothing is written", () => {
  test.each([
    ["KR1: New value (leads)", "7o", "value KR1", "is not a number"],
    ["KR1: New value (leads)", "70,5", "value KR1", "decimal sign of another language"],
    ["KR3: New value (%)", "0.4", "value KR3", "could be 0.4% or 40%"],
    ["KR1: Note", "Fine", "value KR1", "Type the value, too"],
    ["KR1: Confidence", "180", "value KR1", "Type the value, too"],
  ])("%s: %s", async (label, typed, focused, sentence) => {
    await openPage();
    await pane.type(label, typed);
    await pane.press("Save 1 check-in");
    expect(workbook.edits).toEqual([]);
    expect(pane.focused).toBe(focused);
    expect(document.activeElement && pane.messageOf(document.activeElement.getAttribute("aria-label")!)).toContain(
      sentence,
    );
  });

  test("a day after the one that scores are judged on", async () => {
    await openPage();
    await pane.type("Day", "11/16/2026");
    await pane.type("KR1: New value (leads)", "72");
    await pane.press("Save 1 check-in");
    expect(workbook.edits).toEqual([]);
    expect(pane.focused).toBe("day");
    expect(pane.messageOf("Day")).toContain("Scores are judged on 11/15/2026");
  });

  test("an earlier day backdates all rows", async () => {
    await openPage();
    await pane.type("Day", "11/9/2026");
    await pane.type("KR1: New value (leads)", "72");
    await pane.press("Save 1 check-in");
    expect(rows()[0]).toMatchObject({ Date: { date: "2026-11-09" } });
  });
});

describe("what was written last", () => {
  test("is taken back by one button, row for row, and the button is there when one comes back", async () => {
    await openPage();
    await pane.type("KR1: New value (leads)", "72");
    workbook.edited = added("C4");
    await pane.press("Save 1 check-in");
    await pane.press("Back to start");
    await pane.press("Check in");
    expect(pane.text).toContain("1 check-in of 11/15/2026 written: C4.");
    await pane.press("Undo");
    expect(workbook.edits[1]?.removals).toEqual([
      { row: { table: "tblCheckIns_Q4_2026", header: "Id", key: "C4" }, cells: { Id: "C4", Value: 72 } },
    ]);
    expect(pane.focused).toContain("1 check-in is taken back");
    expect(pane.text).not.toContain("Undo");
  });

  test("stays when somebody changed it, and says so", async () => {
    await openPage();
    await pane.type("KR1: New value (leads)", "72");
    workbook.edited = added("C4");
    await pane.press("Save 1 check-in");
    const at = { sheet: "Check-ins Q4 2026", cell: "D8", key: "C4", header: "Value" };
    workbook.edited = { problem: "row-changed", ...at, holds: 73, shows: "73" };
    await pane.press("Undo");
    expect(pane.text).toContain("somebody changed it meanwhile, and D8");
    expect(pane.text).toContain("Undo");
  });
});

describe("what was said before", () => {
  test("stands below its key result, the latest first, with what does not count and why", async () => {
    await openPage([
      ...LOG,
      { keyResult: "KR1", date: TODAY - 7, value: 700, replacedBy: "C2" },
      { keyResult: "KR1", date: TODAY - 3, value: "about 70" },
    ]);
    await pane.press("KR1: earlier check-ins");
    const text = pane.text.slice(pane.text.indexOf("C5"));
    expect(text).toMatch(/about 70 on 11\/12\/2026.*is not a number, so this does not count/);
    expect(text).toMatch(/C4.*700 leads on 11\/8\/2026.*"C2" stands in its place/);
    expect(text.indexOf("C2")).toBeLessThan(text.indexOf("C1"));
    expect(text).toContain("70 leads on 11/8/2026, confidence 60%, by Sales Development Lead");
  });

  test("is corrected by a new row, filled in with the old one, which stays and names it", async () => {
    await openPage();
    await pane.press("KR1: earlier check-ins");
    await pane.press("Correct C2");
    expect(pane.focused).toBe("day C2");
    expect(pane.field("C2: New value (leads)").value).toBe("70");
    expect(pane.field("C2: Confidence").value).toBe("60%");
    await pane.press("Save the correction");
    expect(workbook.edits).toEqual([]);
    expect(pane.text).toContain("That is what the row says already");
    await pane.type("C2: New value (leads)", "71");
    workbook.edited = { ...added("C4"), changes: [] };
    await pane.press("Save the correction");
    expect(rows()).toEqual([
      expect.objectContaining({ Date: { date: "2026-11-08" }, Value: { number: 71 }, Confidence: { number: 0.6 } }),
    ]);
    expect(workbook.edits[0]?.changes).toEqual([
      {
        row: { table: "tblCheckIns_Q4_2026", header: "Id", key: "C2" },
        cells: { "Replaced by": { from: null, to: { idOf: [0, 0] } } },
      },
    ]);
    expect(pane.text).toContain("C4 stands in the place of C2, which stays in the log.");
    expect(pane.text).toContain("Undo");
  });

  test("a correction with a mistake is refused at its field, and Enter in it does not leave it", async () => {
    await openPage();
    await pane.press("KR1: earlier check-ins");
    await pane.press("Correct C2");
    await pane.type("C2: New value (leads)", "7o");
    await key("Enter");
    expect(pane.focused).toBe("day C2");
    await key("Enter", { ctrlKey: true });
    expect(workbook.edits).toEqual([]);
    expect(pane.focused).toBe("value C2");
    await key("Escape");
    expect(pane.text).not.toContain("Save the correction");
  });
});

test("rows that do not count are a click from their cell", async () => {
  await openPage([...LOG, { keyResult: "KR9", date: TODAY }]);
  await pane.press("Rows that need a look (1)");
  expect(pane.text).toContain('Check-in "C4": No key result has the id "KR9"');
  await pane.press("Go to C8 on Check-ins Q4 2026");
  expect(workbook.wentTo).toEqual([{ sheet: "Check-ins Q4 2026", cell: "C8" }]);
});

test("a period without a log leads to Repair, which draws it", async () => {
  holds(workbook, BOOK);
  const [found] = workbook.books as readonly FoundBook[];
  const { checkIns: _, ...tables } = found!.tables;
  workbook.books = [{ ...found!, tables }];
  await pane.draw(workbook);
  await pane.press("Check in");
  expect(pane.focused).toBe("There is no check-in log yet");
});

test("from the form of a key result that is up to date the page opens at it", async () => {
  const [first, second, third] = BOOK.keyResults;
  const stands = { ...second!, current: 40_000, lastCheckIn: TODAY - 1 };
  await openPage(LOG, { ...BOOK, keyResults: [first!, stands, third!] });
  await pane.press("Back to start");
  await pane.press("Objectives, key results, work");
  await pane.press("Change KR2");
  expect(pane.text).toContain("It stood at $40,000 on 11/14/2026.");
  await pane.press("Check in");
  expect(pane.focused).toBe("value KR2");
});

test("a chance is chosen by a button, and a day is typed as one", async () => {
  const keyResults = [{ type: "binary", unit: "", start: 0, target: 1 }, { id: "KR2", type: "date", unit: "", start: null, target: TODAY }]; // prettier-ignore
  await openPage([], bookOf({ period: { asOf: TODAY }, keyResults }));
  await pane.press("KR1: Not reached");
  await pane.type("KR2: Day it was done", "11/12/2026");
  await pane.press("Save 2 check-ins");
  expect(rows().map(({ Value }) => Value)).toEqual([{ truth: false }, { date: "2026-11-12" }]);
});

test("a key result that another person has removed is named, and what was typed for it does not vanish", async () => {
  await openPage();
  await pane.type("KR1: New value (leads)", "72");
  await pane.type("KR3: New value (%)", "0.4%");
  workbook.edited = { problem: "row-gone", sheet: "Key Results Q4 2026", key: "KR3" };
  holds(workbook, bookOf({ period: { asOf: TODAY }, keyResults: [{}] }), "en", { checkIns: logOf(...LOG) });
  await pane.press("Save 2 check-ins");
  expect(pane.text).toContain("KR3 is not on the sheet");
  expect(pane.text).toContain("Typed for it: 0.4%.");
  workbook.edited = added("C4");
  await pane.press("Save 1 check-in");
  expect(workbook.edits[1]?.needs?.map((row) => row.key)).toEqual(["KR1"]);
});

test("in German, numbers and days are as this Excel has them", async () => {
  workbook.written = { decimal: ",", group: ".", shortDate: "dd.MM.yyyy" };
  await openPage(LOG, BOOK, "de-DE");
  expect(pane.text).toContain("am 08.11.2026, gestiegen");
  await pane.type("KR1: Neuer Wert (leads)", "72,5");
  await pane.press("1 Check-in speichern");
  expect(rows()[0]).toMatchObject({ Date: { date: "2026-11-15" }, Value: { number: 72.5 } });
});

test("a closed quarter takes no check-in: the page says why, and the start leads to the next quarter instead", async () => {
  holds(workbook, BOOK);
  const [found] = workbook.books as readonly FoundBook[];
  const closing = { table: "tblClosing_Q4_2026", sheet: "Closing Q4 2026" };
  workbook.books = [{ ...found!, tables: { ...found!.tables, closing } }];
  await pane.draw(workbook);
  expect(document.querySelector("nav button")?.textContent).toContain("Next quarter");
  await act(async () => openView("checkIn"));
  expect(pane.focused).toBe("This quarter is closed");
});

test("what the KPI tree of a key result comes to is one click from its check-in, where both count in the same unit", async () => {
  const [keyResult, other] = BOOK.keyResults;
  const leaf = { parent: "N1", unit: "leads", baseline: 1 };
  holds(workbook, BOOK, "en", {
    checkIns: logOf(...LOG),
    tree: [
      { id: "N1", node: "Leads", keyResult: "KR1", operator: "product", unit: keyResult!.unit },
      { ...leaf, id: "N2", node: "Visits", current: 24.1 },
      { ...leaf, id: "N3", node: "Leads per visit", current: 3 },
      { id: "N4", node: "Refunds", keyResult: other!.id, unit: `not ${other!.unit}`, baseline: 1, current: 2 },
    ],
  });
  await pane.draw(workbook);
  await pane.press(textsOf("en").pane.home.checkIn.title);
  expect(pane.text.match(/KPI tree: /g)).toHaveLength(1);
  await pane.press("KPI tree: 72.3");
  await pane.press("Save 1 check-in");
  expect(rows()[0]).toMatchObject({ "Key result": { text: "KR1" }, Value: { number: 72.3 } });
});
