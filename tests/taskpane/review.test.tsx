/** @jest-environment jsdom */
import { act } from "react";
import type { Review } from "../../src/okr/review/review";
import { open } from "../../src/taskpane/navigation";
import { LANGUAGES, textsOf } from "../../src/texts/languages";
import { bookOf, FIRST } from "../okr/quality/a-book";
import { logOf } from "../okr/log/a-log";
import { foreignWordsIn } from "../texts/foreign-words";
import { holds } from "./a-reading";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

jest.setTimeout(60_000);

const pane = new Pane();
let workbook: FakeWorkbook;
const { pane: words, review: says } = textsOf("en");

beforeEach(() => {
  window.localStorage.clear();
  workbook = new FakeWorkbook();
});
afterEach(() => pane.close());

/** 2026-11-15. */
const TODAY = FIRST + 45;

/** Two objectives: one missed, with a key result that is blocked, and one exceeded. */
const book = (change: Parameters<typeof bookOf>[0] = {}) =>
  bookOf({
    period: { asOf: TODAY },
    objectives: [
      { score: 0.3, status: "Behind" },
      { id: "O2", objective: "Customers who stay", score: 0.9, status: "On track" },
    ],
    keyResults: [
      { current: 58, score: 0.3, status: "Behind" },
      { id: "KR2", objective: "O2", keyResult: "Churn falls to 2 %", start: 0.05, target: 0.02, unit: "%", current: 0.02, score: 1, status: "Done" }, // prettier-ignore
    ],
    work: [{ state: "Done" }],
    commitments: [{}, { keyResult: "KR2", start: 0.05, target: 0.02 }],
    ...change,
  });

const REVIEW: Review = {
  row: 0,
  day: FIRST + 10,
  iteration: 1,
  objective: "O1",
  score: 0.62,
  band: "Met",
  accomplishments: "Ten fairs",
  challenges: "",
  firstAnswer: "Calling early",
  secondAnswer: "Budget",
  thirdAnswer: "",
  by: "Sales team",
};

const openPage = async (id?: string, tag = "en-US"): Promise<void> => {
  await pane.draw(workbook, undefined, tag);
  await act(async () => open("review", id === undefined ? undefined : { table: "objectives", id }));
};
const text = () => pane.text.replace(/\u00a0/g, " ");
const area = (name: string) => document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
const rows = () => workbook.edits.flatMap(({ additions = [] }) => additions.flatMap((one) => one.rows));

describe("what a review begins with", () => {
  test("the band of each objective with its score and which review it is; the first is unfolded", async () => {
    holds(workbook, book(), "en", { reviews: [REVIEW] });
    await openPage();
    expect(pane.focused).toBe("Review");
    expect(text()).toContain("Q4 2026, as of 11/15/2026: 2 objectives.");
    expect(text()).toContain("Missed30%Review 2");
    expect(text()).toContain("Exceeded90%Review 1");
    expect(text()).toContain(says.bands.Missed.meaning);
    expect(text()).not.toContain(says.bands.Exceeded.meaning);
  });

  test("at the objective that it is opened for, with the questions of its band and no others", async () => {
    holds(workbook, book());
    await openPage("o2");
    expect(text()).toContain(says.bands.Exceeded.meaning);
    expect(area("too-low")).not.toBeNull();
    expect(area("tailwind")).not.toBeNull();
    expect(area("differently")).toBeNull();
  });

  test("what the sheets and the log propose stands in the texts; a sentence that was taken out can be put in again", async () => {
    const checkIns = logOf({ value: 58, date: FIRST + 40, blocker: "No access to the data" });
    holds(workbook, book(), "en", { checkIns });
    await openPage();
    const done = '"Require 100 cold calls per month per salesperson" is done.';
    expect(area("accomplishments")?.value).toBe(done);
    expect(area("challenges")?.value).toContain('"KR1" is blocked: "No access to the data"');
    await pane.type(says.accomplishments, "We learnt to call.");
    await pane.press(words.review.takeIn(done));
    expect(area("accomplishments")?.value).toBe(`We learnt to call.\n${done}`);
    expect(text()).not.toContain(words.review.takeIn(done));
  });

  test("how often it is reviewed is questioned: every two weeks is too often, and never is too seldom", async () => {
    holds(workbook, book({ period: { asOf: FIRST + 91 }, objectives: [{ cadence: "every two weeks" }] }));
    await openPage();
    expect(text()).toContain("A formal review every two weeks costs more time than it brings");
    await pane.close();
    holds(workbook, book({ period: { asOf: FIRST + 91 }, objectives: [{ cadence: "monthly" }] }));
    await openPage();
    expect(text()).toContain("The period is 91 days old, and nobody has reviewed this objective");
  });

  test("what was changed after it was agreed, recorded or not, and what was taken out of the score", async () => {
    const changed = book({
      keyResults: [
        { target: 70, current: 58, score: 0.6 },
        { id: "KR2", keyResult: "Deal size", state: "Cancelled", reason: "Nobody can measure it" },
        { id: "KR3", keyResult: "Win rate" },
      ],
      commitments: [{}, { day: FIRST + 20, target: 80, reason: "Fewer leads in December" }],
    });
    holds(workbook, changed);
    await openPage();
    expect(text()).toContain(
      "KR1, changed on 10/21/2026: Target: 100 leads → 80 leads.Reason: Fewer leads in December",
    );
    expect(text()).toContain("KR1, changed and never recorded: Target: 80 leads → 70 leads.");
    expect(text()).toContain("KR2 is left out of the score: Cancelled.Reason: Nobody can measure it");
    expect(text()).toContain("Never agreed: KR3.");
  });

  test("or that nothing was", async () => {
    holds(workbook, book());
    await openPage();
    expect(text()).toContain(words.review.allAsAgreed);
  });

  test("earlier reviews can be read, the newest first, each answer below its question", async () => {
    const second = {
      ...REVIEW,
      row: 1,
      day: FIRST + 30,
      iteration: 2,
      band: "Missed",
      firstAnswer: "Plan less",
      by: "",
    };
    holds(workbook, book(), "en", { reviews: [REVIEW, { ...REVIEW, objective: "O2" }, second] });
    await openPage();
    await pane.press("2 earlier reviews");
    const read = text();
    expect(read.indexOf("10/31/2026, review 2")).toBeLessThan(read.indexOf("10/11/2026, review 1"));
    expect(read).toContain(`${says.questions.worked}Calling early`);
    expect(read).toContain(`${says.questions.differently}Plan less`);
    expect(read).toContain("Met, 62%");
    expect(read).toContain("By Sales team");
  });

  test("nothing is compared between people: no owner stands on the page", async () => {
    holds(workbook, book(), "en", { reviews: [REVIEW] });
    await openPage();
    expect(text()).not.toContain("Head of Sales");
    expect(text()).not.toContain("Sales Development Lead");
  });
});

test("a key result leads to its trend, and nothing that was written is lost on the way", async () => {
  holds(workbook, book());
  await openPage();
  await pane.type(says.questions.differently, "More calls");
  await pane.press(words.review.trendOf("KR1"));
  expect(document.querySelector("h1")?.textContent).toBe(words.home.trend.title);
  await act(async () => open("review"));
  expect(area("differently")?.value).toBe("More calls");
});

describe("a review that cannot be held", () => {
  test("an objective without a score has no band and no questions, and can be talked over all the same", async () => {
    holds(workbook, book({ objectives: [{ score: null }], keyResults: [{}] }));
    await openPage();
    expect(text()).toContain(words.review.notMeasured);
    await pane.type(says.accomplishments, "A start");
    await pane.press("Save 1 review");
    expect(rows()).toEqual([
      expect.objectContaining({ Score: null, Band: null, Accomplishments: { text: "A start" } }),
    ]);
  });

  test("an objective without an id says what it needs and has no box to tick", async () => {
    holds(workbook, book({ objectives: [{ id: "" }] }));
    await openPage();
    expect(text()).toContain(words.review.noId);
    expect(document.querySelector('input[type="checkbox"]')).toBeNull();
  });

  test("while the as-of day is none, a click leads to its cell", async () => {
    holds(workbook, book({ period: { asOf: "soon" } }));
    await openPage();
    expect(pane.focused).toBe(words.book.noDayTitle);
    await pane.press("Go to K5");
    expect(workbook.wentTo).toEqual([{ sheet: "OKR(W) Q4 2026", cell: "K5" }]);
  });

  test("no objective at work: it says so", async () => {
    holds(workbook, book({ objectives: [{ state: "Cancelled" }] }));
    await openPage();
    expect(pane.focused).toBe(words.review.noneTitle);
  });

  test("a workbook without a table for reviews says so, and has nothing to press", async () => {
    holds(workbook, book());
    const [found] = workbook.books as Extract<FakeWorkbook["books"], readonly unknown[]>;
    const { reviews: _reviews, ...tables } = found!.tables;
    workbook.books = [{ ...found!, tables }];
    await openPage();
    expect(text()).toContain(words.review.noSheet);
    await expect(pane.press("Save")).rejects.toThrow("There is no button");
  });
});

describe("what is saved", () => {
  test("a row for each objective that was answered, all in one edit: day, iteration, score, band, texts and who", async () => {
    holds(workbook, book(), "en", { reviews: [REVIEW] });
    await openPage();
    await pane.type(says.questions.differently, "=Call earlier");
    await pane.type(says.questions.outside, "A new law");
    await pane.type("Reviewed by", "Sales team");
    await pane.press("Save 1 review");
    expect(workbook.edits).toHaveLength(1);
    expect(workbook.edits[0]).toMatchObject({
      needs: [{ table: "tblObjectives_Q4_2026", header: "Id", key: "O1" }],
      additions: [{ table: "tblReviews_Q4_2026" }],
    });
    expect(rows()).toEqual([
      {
        Day: { date: "2026-11-15" },
        Iteration: { number: 2 },
        Objective: { text: "O1" },
        Score: { number: 0.3 },
        Band: { text: "Missed" },
        Accomplishments: { text: '"Require 100 cold calls per month per salesperson" is done.' },
        Challenges: { text: '"Pipeline increases to 100 active leads": Behind.' },
        "Answer 1": { text: "=Call earlier" },
        "Answer 2": null,
        "Answer 3": { text: "A new law" },
        By: { text: "Sales team" },
      },
    ]);
    expect(pane.focused).toBe("1 review is saved on Reviews Q4 2026.");
    expect(area("differently")?.value).toBe("");
  });

  test("who reviews is remembered on this computer", async () => {
    holds(workbook, book());
    await openPage();
    await pane.type(says.questions.differently, "More calls");
    await pane.type("Reviewed by", "Sales team");
    await pane.press("Save 1 review");
    await pane.close();
    await openPage();
    expect(pane.field("Reviewed by").value).toBe("Sales team");
  });

  test("what is proposed alone is no review; a tick makes it one, and takes one back", async () => {
    holds(workbook, book());
    await openPage();
    await pane.press("Save");
    expect(workbook.edits).toEqual([]);
    expect(text()).toContain(words.review.nothingToSave);
    await pane.check(words.review.includeOf("O1"));
    expect(text()).not.toContain(words.review.nothingToSave);
    await pane.type(says.questions.differently, "More calls");
    await pane.check(words.review.includeOf("O1"));
    await pane.press("Save");
    expect(workbook.edits).toEqual([]);
  });

  test("in a German sheet the words and proposals are German, whatever the pane speaks", async () => {
    holds(workbook, book(), "de");
    await openPage();
    await pane.check(words.review.includeOf("O1"));
    await pane.press("Save 1 review");
    expect(rows()).toEqual([
      expect.objectContaining({
        Band: { text: "Verfehlt" },
        Erfolge: { text: "„Require 100 cold calls per month per salesperson“ ist erledigt." },
      }),
    ]);
  });

  test("goes again by undo, and the words are back on the page", async () => {
    holds(workbook, book());
    await openPage();
    await pane.type(says.questions.differently, "More calls");
    const cells = { Objective: "O1", "Answer 1": "More calls" };
    workbook.edited = {
      additions: [{ table: "tblReviews_Q4_2026", sheet: "Reviews Q4 2026", rows: [{ id: undefined, row: 0, cells }] }],
      changes: [],
    };
    await pane.press("Save 1 review");
    await pane.press("Undo");
    expect(workbook.edits[1]).toEqual({
      removals: [{ row: { table: "tblReviews_Q4_2026", header: "Objective", key: "O1", which: "last" }, cells }],
    });
    expect(pane.focused).toBe(words.review.undone);
    expect(area("differently")?.value).toBe("More calls");
  });

  test("stays on the page where Excel refuses", async () => {
    holds(workbook, book());
    await openPage();
    await pane.type(says.questions.differently, "More calls");
    workbook.edited = { problem: "row-gone", sheet: "Objectives Q4 2026", key: "O1" };
    await pane.press("Save 1 review");
    expect(pane.focused).toBe(words.line.refusedTitle);
    expect(area("differently")?.value).toBe("More calls");
  });
});

test("what was written outlives the page, and says so where it is listed", async () => {
  holds(workbook, book());
  await openPage();
  await pane.type(says.questions.differently, "More calls");
  await act(async () => open("home"));
  await act(async () => open("review"));
  expect(area("differently")?.value).toBe("More calls");
  expect(text()).toContain(words.review.notSaved);
});

test("an answer to a question of a band that it is not in any more is shown, and not saved", async () => {
  holds(workbook, book());
  await openPage();
  await pane.type(says.questions.differently, "More calls");
  await pane.type(says.accomplishments, "A start");
  holds(workbook, book({ objectives: [{ score: 0.7 }] }));
  await act(async () => void window.dispatchEvent(new Event("focus")));
  expect(text()).toContain(words.review.otherBand(says.questions.differently, "More calls"));
  await pane.press("Save 1 review");
  expect(rows()[0]).toMatchObject({ Band: { text: "Met" }, "Answer 1": null });
});

test.each(LANGUAGES)("is in %s from the title to the last sentence", async (language) => {
  const bare = bookOf({
    period: { asOf: TODAY },
    objectives: [{ objective: "Xxx", owner: "", cadence: "every two weeks", score: 0.3 }],
    keyResults: [{ keyResult: "Xxx", metric: "Xxx", owner: "", unit: "", target: 80, current: 50 }, { id: "KR2", keyResult: "Xxx", metric: "Yyy", state: "Postponed" }], // prettier-ignore
    work: [{ work: "Xxx", why: "", owner: "", state: "Done" }],
    commitments: [{ by: "" }],
  });
  const xxx = { accomplishments: "Xxx", firstAnswer: "Xxx", secondAnswer: "", by: "" };
  holds(workbook, bare, language, { reviews: [{ ...REVIEW, ...xxx }] });
  await openPage(undefined, language === "de" ? "de-DE" : "en-US");
  const own = textsOf(language).pane;
  await pane.press(own.review.earlier(1));
  await pane.press(own.review.save(0));
  expect(foreignWordsIn(pane.text, language)).toEqual([]);
});
