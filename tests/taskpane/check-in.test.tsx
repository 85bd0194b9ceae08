/** @jest-environment jsdom */
import { act } from "react";
import type { CheckIn } from "../../src/okr/log/check-in";
import { rememberCheckIn } from "../../src/taskpane/last-check-in";
import { textsOf } from "../../src/texts/languages";
import type { Edited } from "../../src/workbook/port";
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
