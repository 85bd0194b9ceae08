/** @jest-environment jsdom */
import { act } from "react";
import { textsOf } from "../../src/texts/languages";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;

beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(() => pane.close());

/** Before the period, so that nothing reminds. */
const LATER = { period: { asOf: 46_300 } };

const openPage = async (book = bookOf(), tag = "en-US"): Promise<void> => {
  holds(workbook, book);
  await pane.draw(workbook, undefined, tag);
  await pane.press(textsOf(tag === "de-DE" ? "de" : "en").pane.home.agreed.title);
};
const rows = () => workbook.edits.flatMap(({ additions = [] }) => additions.flatMap((one) => one.rows));

describe("before anything is agreed", () => {
  test("start, target and weight of each key result stand there in their unit, and the title has the focus", async () => {
    await openPage();
    expect(pane.focused).toBe("What was agreed");
    expect(pane.text).toContain("40\u00a0leads → 100\u00a0leads, weight 1".replace(/\s/g, " "));
    expect(pane.text).toContain("$38,000 → $50,000, weight 1");
    expect(pane.text).toContain("0.5% → 0.2%, weight 1");
    expect(pane.text).not.toContain("The period has begun");
  });

  test("one button writes a commitment for each of them in a single edit, with today, a reason and who says so", async () => {
    await openPage();
    await pane.type("Agreed by", "Head of Sales");
    await pane.press("Fix the metrics");
    expect(workbook.edits).toHaveLength(1);
    expect(workbook.edits[0]?.additions).toHaveLength(1);
    expect(rows()).toHaveLength(3);
    expect(rows()[1]).toEqual({
      Day: { date: "2026-11-21" },
      "Key result": { text: "KR2" },
      Start: { number: 38_000 },
      Target: { number: 50_000 },
      Weight: null,
      Reason: { text: "Agreed at the start" },
      By: { text: "Head of Sales" },
    });
    expect(pane.focused).toBe("3 key results are agreed.");
  });

  test("own words are taken as the reason, and no name is no entry", async () => {
    await openPage();
    await pane.type("Reason", "=Kick-off");
    await pane.press("Fix the metrics");
    expect(rows()[0]).toMatchObject({ Reason: { text: "=Kick-off" } });
    expect(rows()[0]).not.toHaveProperty("By");
  });

  test("once the period has begun the page and the start say so", async () => {
    await openPage(bookOf(LATER));
    expect(pane.text).toContain("The period has begun, and nothing is agreed");
    await pane.press("Back to start");
    expect(pane.text).toContain("The period has begun, and nothing is agreed yet: fix the metrics.");
  });

  test("a key result without a target is named, and not agreed on", async () => {
    await openPage(bookOf({ keyResults: [{}, { id: "KR2", target: null }] }));
    expect(pane.text).toContain("Nothing to agree on yet: no id or no target");
    await pane.press("Fix the metrics");
    expect(rows().map((row) => row["Key result"])).toEqual([{ text: "KR1" }]);
  });

  test("a day is shown and written as a day", async () => {
    await openPage(bookOf({ keyResults: [{ type: "date", start: null, target: 46_387, unit: "" }] }));
    expect(pane.text).toContain("blank → 12/31/2026");
    await pane.press("Fix the metrics");
    expect(rows()[0]).toMatchObject({ Target: { date: "2026-12-31" }, Start: null });
  });
});

describe("what is not as it was agreed", () => {
  const agreedThen = {
    ...LATER,
    keyResults: [{ target: 80 }, { id: "KR2", start: 38_000, target: 50_000, unit: "$", weight: 2 }],
    commitments: [{}, { keyResult: "KR2", start: 38_000, target: 50_000, weight: 1 }],
  };

  test("is shown old to new, in the unit; all else is agreed", async () => {
    await openPage(bookOf(agreedThen));
    expect(pane.text.replace(/\u00a0/g, " ")).toContain("Target: 100 leads → 80 leads");
    expect(pane.text).toContain("Weight: 1 → 2");
    expect(pane.text).not.toContain("Not agreed yet");
  });

  test("is recorded with its reason; without one the field says so and has the focus", async () => {
    await openPage(bookOf(agreedThen));
    await pane.press("Record the change of KR1");
    expect(workbook.edits).toEqual([]);
    expect(pane.focused).toBe("why KR1");
    expect(pane.messageOf("Why is it changed?")).toContain("Say why");
    await pane.type("Why is it changed?", "Fewer leads in December");
    await pane.press("Record the change of KR1");
    expect(rows()).toEqual([
      expect.objectContaining({
        "Key result": { text: "KR1" },
        Start: { number: 40 },
        Target: { number: 80 },
        Reason: { text: "Fewer leads in December" },
      }),
    ]);
  });

  test("goes back into the row of the key result, and nothing is recorded", async () => {
    await openPage(bookOf(agreedThen));
    await pane.press("Go back to what was agreed for KR1");
    expect(workbook.edits).toEqual([
      {
        changes: [
          {
            row: { table: "tblKeyResults_Q4_2026", header: "Id", key: "KR1" },
            cells: { Target: { from: 80, to: { number: 100 } } },
          },
        ],
      },
    ]);
  });

  test("an agreed error value cannot be put back, which is said", async () => {
    await openPage(bookOf({ ...LATER, keyResults: [{}], commitments: [{ target: { fault: "#N/A" } }] }));
    expect(pane.text).toContain("What was agreed is an error value");
    expect(pane.text).not.toContain("Go back to what was agreed");
  });

  test("a key result that came later is agreed on by itself", async () => {
    await openPage(bookOf({ ...LATER, keyResults: [{}, { id: "KR2", metric: "Churn" }], commitments: [{}] }));
    expect(pane.text).toContain("Not agreed yet");
    await pane.press("Agree on these, too");
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toMatchObject({ "Key result": { text: "KR2" }, Reason: { text: "Added later" } });
  });
});

test("the history of a key result names day, change, reason and who, also of a row that is gone", async () => {
  const commitments = [
    { reason: "Agreed at the start" },
    { day: 46_310, target: 80, reason: "Fewer leads", by: "" },
    { keyResult: "KR9", reason: "" },
  ];
  await openPage(bookOf({ ...LATER, keyResults: [{ target: 80 }], commitments }));
  await pane.press("KR1: 2 entries");
  const text = pane.text.replace(/\u00a0/g, " ");
  expect(text).toContain("10/1/2026Agreed: 40 leads → 100 leads, weight 1Agreed at the start – by Head of Sales");
  expect(text).toContain("10/15/2026Target: 100 leads → 80 leadsFewer leads");
  await pane.press("KR9: 1 entry");
  expect(pane.text).toContain("Its row is not in the sheet any more.");
  expect(pane.text).toContain("No reason was given.");
});

describe("a key result that does not work", () => {
  test("is set aside with its reason, and never without one", async () => {
    await openPage();
    await pane.press("A key result that does not work");
    await pane.check("Cancel it");
    await pane.press("Set it aside");
    expect(workbook.edits).toEqual([]);
    expect(pane.focused).toBe("whyAside");
    await pane.type("Why does it not work?", "Nobody can measure it");
    await pane.press("Set it aside");
    expect(workbook.edits[0]?.changes?.[0]?.cells).toEqual({
      State: { from: "Active", to: { text: "Cancelled" } },
      Reason: { from: null, to: { text: "Nobody can measure it" } },
    });
  });

  test("or its form is opened", async () => {
    await openPage();
    await pane.press("A key result that does not work");
    await pane.press("Open its form");
    expect(pane.focused).toBe("Key result KR1");
  });
});

test.each([
  [{ problem: "cell-in-edit-mode" } as const, "Nothing was changed", "Press Enter or Esc in the sheet"],
  [
    { problem: "maybe-written", cause: { problem: "no-answer", seconds: 60 } } as const,
    "It is not sure that all of it was written",
    "did not answer within 60 seconds",
  ],
])("Excel refuses with %j: the pane says what is there and what to do", async (why, title, sentence) => {
  await openPage();
  workbook.edited = why;
  await pane.press("Fix the metrics");
  expect(pane.focused).toBe(title);
  expect(pane.text).toContain(sentence);
});

test("while it writes the page says so, and another press writes nothing; a mistake of ours is told in its own words", async () => {
  await openPage();
  let fail = (_error: Error): void => undefined;
  workbook.edit = (edit) => {
    workbook.edits.push(edit);
    return new Promise((_, reject) => (fail = reject));
  };
  await pane.press("Fix the metrics");
  await pane.press("Fix the metrics");
  expect([...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join("")).toContain("Writing");
  expect(workbook.edits).toHaveLength(1);
  await act(async () => fail(new Error("rows of undefined")));
  expect(pane.focused).toBe("Something went wrong in the pane");
  expect(pane.text).toContain("rows of undefined");
});

test("what was typed in the grid meanwhile is seen when the pane gets the focus back", async () => {
  await openPage(bookOf({ ...LATER, keyResults: [{}], commitments: [{}] }));
  expect(pane.text).toContain("Start, target and weight of every key result are what was agreed.");
  holds(workbook, bookOf({ ...LATER, keyResults: [{ target: 80 }], commitments: [{}] }));
  await act(async () => void window.dispatchEvent(new Event("focus")));
  expect(pane.text).toContain("Changed since");
});

test("in German, the sheet's own language is written, and numbers are as this Excel has them", async () => {
  workbook.written = { decimal: ",", group: ".", shortDate: "dd.MM.yyyy" };
  await openPage(bookOf(), "de-DE");
  expect(pane.text).toContain("0,5 % → 0,2 %, Gewicht 1");
  expect(pane.text.replace(/\u00a0/g, " ")).toContain("38.000 $ → 50.000 $");
  await pane.press("Messgrößen festlegen");
  expect(rows()[0]).toMatchObject({ Reason: { text: "Agreed at the start" } });
});
