/** @jest-environment jsdom */
import type { ClosingRow } from "../../src/workbook/to-book";
import { bookOf } from "../okr/quality/a-book";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;

const BOOK = bookOf({
  period: { asOf: 46_387 },
  keyResults: [
    { id: "KR1", current: 76 },
    { id: "KR2", keyResult: "Average deal size increases", start: 38_000, target: 50_000, unit: "$", current: 44_000 },
    { id: "KR4", keyResult: "Nobody wants this", current: 3 },
  ],
  work: [
    { id: "W1", moves: "KR1", state: "Done" },
    {
      id: "W2",
      work: "Hire two people",
      moves: "KR2",
      state: "Doing",
      reach: 5,
      impact: 2,
      confidence: 0.8,
      effort: 4,
    },
  ],
});

const row = (kind: string, id: string, decision: string, outcome = ""): Partial<ClosingRow> => ({
  ...{ kind, id, decision, outcome, words: "words", reason: "", by: "", override: null },
});
const CLOSING = [
  row("objective", "O1", "keep"),
  row("keyResult", "KR1", "keep"),
  row("keyResult", "KR2", "modify"),
  row("keyResult", "KR4", "abandon"),
  row("work", "W1", "", "Standard process"),
  row("work", "W2", "keep"),
];

beforeEach(() => {
  workbook = new FakeWorkbook();
  holds(workbook, BOOK, "en", { closing: CLOSING });
  workbook.contents = { sheets: ["Sheet1", "OKR(W) Q4 2026"], names: ["OKR_AsOf"] };
});
afterEach(() => pane.close());

async function openPage(): Promise<void> {
  await pane.draw(workbook);
  await pane.press("Next quarter");
}

/** What the plan puts into a table, by its headers. */
function planned(table: string): Record<string, unknown>[] {
  const found = workbook.drawn[0]?.sheets.find((sheet) => sheet.table?.name === table)?.table;
  if (!found) throw new Error(`No table ${table} was drawn.`);
  return found.rows.map(({ contents }) =>
    Object.fromEntries(
      found.columns.map(({ header }, i) => {
        const content = contents[i] ?? null;
        return [header, content === null ? null : Object.values(content)[0]];
      }),
    ),
  );
}

test("before the quarter is closed nothing carries over, and the page leads to where it is decided", async () => {
  holds(workbook, BOOK);
  await openPage();
  expect(pane.text).toContain("Nothing carries over unasked.");
});

test("Work that was ranked keeps its factors, and hypotheses that are still open are named", async () => {
  const hypotheses = [
    { id: "H1", driver: "N2", state: "Kept" },
    { id: "H2", driver: "N2", state: "Open" },
  ];
  holds(workbook, BOOK, "en", { closing: CLOSING, hypotheses });
  await openPage();
  expect(pane.text).toContain("Nobody has said what became of H2.");
  await pane.press("Create the next quarter");
  const [work] = planned("tblWork_Q1_2027").filter(({ Id }) => Id === "W2");
  expect(work).toMatchObject({ Reach: 5, Impact: 2, Confidence: 0.8, Effort: 4, Driver: null, Hypothesis: null });
});

test("what goes on stands there from where it is now, and what stays says why", async () => {
  await openPage();
  expect(pane.text).toContain("Q4 2026: 4 lines go on, 2 stay.");
  expect(pane.text).toContain("From 76 leads to 100 leads");
  expect(pane.text).toContain("From $44,000 to $50,000 (to be modified)");
  expect(pane.text).toContain("KR4 Nobody wants this: abandoned");
  expect(pane.text).toContain("Standard processes from now on: 1 piece of work");
  expect(pane.text).toContain("New lines begin at O2, KR5 and W3");
});

test("the next quarter's label and days are proposed, and its sheets are shown before they are drawn", async () => {
  await openPage();
  expect(pane.field("Period").value).toBe("Q1 2027");
  expect(pane.field("Start").value).toBe("2027-01-01");
  expect(pane.field("End").value).toBe("2027-03-31");
  await pane.press("new sheets behind");
  expect(pane.text).toContain("Key Results Q1 2027");
  expect(workbook.drawn).toEqual([]);
});

test("a modified line gets its new words and target; kept lines go on under their ids", async () => {
  await openPage();
  await pane.type("New target of KR2", "$60,000");
  await pane.type("New words of KR2", "Average deal size reaches $60,000");
  await pane.press("Create the next quarter");
  expect(workbook.drawn).toHaveLength(1);
  expect(workbook.drawn[0]).toMatchObject({ period: { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" } });
  expect(planned("tblObjectives_Q1_2027")).toMatchObject([{ Id: "O1", State: "Active", Team: "Sales" }]);
  expect(planned("tblKeyResults_Q1_2027")).toMatchObject([
    { Id: "KR1", Start: 76, Target: 100, Objective: "O1" },
    { Id: "KR2", "Key result": "Average deal size reaches $60,000", Start: 44_000, Target: 60_000, Unit: "$" },
  ]);
  expect(planned("tblWork_Q1_2027")).toMatchObject([{ Id: "W2", State: "Doing", "Believed to move": "KR2" }]);
  expect(planned("tblCheckIns_Q1_2027")).toHaveLength(1);
  expect(pane.text).toContain("Your workbook is ready");
});

test("cells of the next quarter have names of their own, because those of the old one are taken", async () => {
  await openPage();
  await pane.press("Create the next quarter");
  expect(workbook.drawn[0]?.names.map(({ name }) => name)).toContain("OKR_AsOf_Q1_2027");
});

test("a target that is no number says so, and nothing is drawn", async () => {
  await openPage();
  await pane.type("New target of KR2", "much");
  expect(pane.messageOf("New target of KR2")).toContain("much");
  await pane.press("Create the next quarter");
  expect(workbook.drawn).toEqual([]);
});

test("what was typed outlives the page", async () => {
  await openPage();
  await pane.type("New target of KR2", "$60,000");
  await pane.press("Back to start");
  await pane.press("Next quarter");
  expect(pane.field("New target of KR2").value).toBe("$60,000");
});

test("without an objective that goes on there is no next quarter to draw", async () => {
  holds(workbook, BOOK, "en", { closing: [row("objective", "O1", "abandon"), row("keyResult", "KR1", "keep")] });
  await openPage();
  expect(pane.text).toContain("No objective of this quarter was kept.");
});

test("a German period goes on in the words of its sheets, whatever the pane speaks", async () => {
  holds(workbook, BOOK, "de", { closing: CLOSING });
  await openPage();
  await pane.press("Create the next quarter");
  expect(workbook.drawn[0]?.language).toBe("de");
  expect(planned("tblWork_Q1_2027")).toMatchObject([{ ID: "W2", Zustand: "In Arbeit", "Soll bewegen": "KR2" }]);
});

test("an old quarter that is half drawn is told of, and can be removed", async () => {
  await openPage();
  workbook.refusal = {
    problem: "half-written",
    cause: { problem: "access-denied" },
    remains: { sheets: [{ id: "1", name: "Objectives Q1 2027", content: "" }], unsure: [], names: [] },
  };
  await pane.press("Create the next quarter");
  expect(pane.text).toContain("Objectives Q1 2027");
});
