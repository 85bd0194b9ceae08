import type { Objective } from "../../../src/okr/book";
import type { Cell } from "../../../src/okr/cell";
import { counted } from "../../../src/okr/log/counted";
import { agenda } from "../../../src/okr/review/agenda";
import { bandOf, QUESTIONS } from "../../../src/okr/review/bands";
import { cadenceOf, iterationOn } from "../../../src/okr/review/cycle";
import { finalScore } from "../../../src/okr/review/final-score";
import { outcomeOf, proposedOutcome } from "../../../src/okr/review/outcome";
import type { Review } from "../../../src/okr/review/review";
import { challengeSentence } from "../../../src/okr/review/sentence";
import { review as de } from "../../../src/texts/de/review";
import { review as en } from "../../../src/texts/en/review";
import { bookOf, OBJECTIVE, WORK } from "../quality/a-book";
import { FIRST, LAST, logOf, TODAY } from "../log/a-log";

const REVIEW: Review = {
  row: 0,
  day: TODAY,
  iteration: null,
  objective: "O1",
  score: 0.7,
  band: "Met",
  accomplishments: "",
  challenges: "",
  firstAnswer: "",
  secondAnswer: "",
  thirdAnswer: "",
  by: "Head of Sales",
};
const reviewsOf = (...rows: readonly Partial<Review>[]) =>
  rows.map((line, row): Review => ({ ...REVIEW, ...line, row }));

describe("the band of a score: below 60 %, 60 to 80 %, above 80 %", () => {
  test.each<[Cell, string | undefined]>([
    [0, "Missed"],
    [0.59, "Missed"],
    [0.6, "Met"],
    [0.1 + 0.2 + 0.3, "Met"], // 0.6000000000000001
    [0.8, "Met"],
    [0.81, "Exceeded"],
    [1, "Exceeded"],
    [null, undefined],
    ["  ", undefined],
    ["0.7", undefined],
    [{ fault: "#VALUE!" }, undefined],
  ])("%j", (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  test("each asks its own questions, in both languages", () => {
    expect(QUESTIONS).toEqual({
      Missed: ["differently", "within", "outside"],
      Met: ["worked", "surprises"],
      Exceeded: ["too-low", "tailwind"],
    });
    for (const texts of [en, de]) {
      const asked = Object.values(QUESTIONS)
        .flat()
        .map((question) => texts.questions[question]);
      expect(asked.every((question) => question.endsWith("?"))).toBe(true);
      expect(new Set(asked).size).toBe(7);
    }
  });
});

describe("the number of a review", () => {
  test.each<[string, Partial<Review>[], number]>([
    ["the first", [], 1],
    ["one more than the last", [{ day: TODAY - 60, iteration: 1 }, { day: TODAY - 30, iteration: 2 }], 3],
    ["reviews without a number are counted by their days", [{ day: TODAY - 60 }, { day: TODAY - 30 }], 3],
    ["two rows of one day are one review", [{ day: TODAY - 30, iteration: 1 }, { day: TODAY - 30, iteration: 1 }], 2],
    ["a row of the same day has its number", [{ day: TODAY - 30, iteration: 1 }, { day: TODAY, iteration: 2 }], 2],
    ["another objective's reviews do not count", [{ objective: "O2", iteration: 7 }], 1],
    ["a number that is none is passed over", [{ day: TODAY - 30, iteration: "three" }], 2],
    ["it never goes back", [{ day: TODAY - 30, iteration: 9 }], 10],
  ])("%s", (_rule, rows, iteration) => {
    expect(iterationOn(reviewsOf(...rows), "o1", TODAY)).toBe(iteration);
  }); // prettier-ignore
});

describe("CADENCE: every two weeks is too often, never as well", () => {
  const cadence = (cadence: string, days: readonly number[], asOf: Cell = TODAY) =>
    cadenceOf(
      { ...OBJECTIVE, cadence },
      reviewsOf(...days.map((day) => ({ day }))),
      { label: "Q4", start: FIRST, end: LAST, asOf, ambition: 0.7 },
      asOf,
    );

  test.each<[string, string, number[], object | undefined]>([
    ["planned every two weeks", "Every two weeks", [], { cadence: "planned-too-often", word: "every two weeks" }],
    ["held every two weeks", "quarterly", [TODAY - 14, TODAY], { cadence: "too-often", days: 14 }],
    ["held in less than three weeks", "quarterly", [TODAY - 20, TODAY], { cadence: "too-often", days: 20 }],
    ["held every three weeks", "quarterly", [TODAY - 21, TODAY], undefined],
    ["held every four weeks", "monthly", [TODAY - 28, TODAY], undefined],
    ["held every six weeks", "quarterly", [TODAY - 42, TODAY], undefined],
    ["weekly is the check-in", "weekly", [TODAY], undefined],
    ["once was too near, and is past", "monthly", [TODAY - 44, TODAY - 34, TODAY], undefined],
    ["quarterly, and the quarter is not over", "quarterly", [], undefined],
    ["monthly, and none in 45 days", "monthly", [], { cadence: "never", days: 45 }],
    ["one of the period before is none of this one", "monthly", [FIRST - 3], { cadence: "never", days: 45 }],
  ])("%s", (_rule, word, days, finding) => {
    expect(cadence(word, days)).toEqual(finding);
  });

  test("a quarter that ends without a review has had none", () => {
    expect(cadence("quarterly", [], LAST + 4)).toBeUndefined();
    expect(cadence("quarterly", [], LAST + 5)).toEqual({ cadence: "never", days: 96 });
    expect(cadence("yearly", [], LAST + 5)).toEqual({ cadence: "never", days: 96 });
    expect(cadence("quarterly", [LAST], LAST + 5)).toBeUndefined();
  });
});

describe("what a review begins with", () => {
  const keyResults = [{}, { id: "KR2", keyResult: "Deals", start: 0, target: 10 }, { id: "KR3", state: "Postponed" }];
  const work = [
    { id: "W1", moves: "KR1", state: "Done" },
    { id: "W2", moves: "KR2", state: "Standard process", work: "Two people visit" },
    { id: "W3", moves: "KR2", state: "Doing" },
  ];
  const log = logOf(
    { date: TODAY - 40, value: 50, blocker: "Old news" },
    { date: TODAY - 5, value: 100 },
    { date: TODAY - 3, keyResult: "KR2", value: 1, blocker: "No budget", help: "A decision" },
  );
  function itemOf(objective: Partial<Objective> = {}, reviews: Review[] = [], rows = log) {
    const book = bookOf({ period: { asOf: TODAY }, objectives: [objective], keyResults, work });
    return agenda(book, counted(rows, book, TODAY), reviews, TODAY)[0]!;
  }

  test("score, band and its questions; the score of the sheet where it has one", () => {
    expect(itemOf()).toMatchObject({ iteration: 1, band: "Missed", questions: QUESTIONS.Missed });
    expect(itemOf().score).toBeCloseTo(0.55);
    expect(itemOf({ score: 0.9 })).toMatchObject({ score: 0.9, band: "Exceeded", questions: QUESTIONS.Exceeded });
  });

  test("nothing measured has no band and no questions", () => {
    expect(itemOf({}, [], [])).toMatchObject({ score: undefined, band: undefined, questions: [] });
  });

  test("accomplishments are key results at their target and work that is done", () => {
    expect(itemOf().accomplishments).toEqual([
      { kind: "reached", keyResult: expect.objectContaining({ id: "KR1" }) },
      { kind: "done", work: expect.objectContaining({ id: "W1" }) },
      { kind: "done", work: expect.objectContaining({ id: "W2" }) },
    ]);
  });

  test("challenges are key results behind, and what check-ins said since the last review", () => {
    const said = (reviews: Review[]) => itemOf({}, reviews).challenges.map((one) => challengeSentence(one, en));
    const now = ['"Deals": Behind.', '"KR2" is blocked: "No budget"', '"KR2" needs help: "A decision"'];
    expect(said([])).toEqual([...now, '"KR1" is blocked: "Old news"']);
    expect(said(reviewsOf({ day: TODAY - 40 }))).toEqual(now);
    expect(said(reviewsOf({ day: TODAY - 41 }))).toHaveLength(4);
    expect(said(reviewsOf({ day: TODAY - 30 }, { day: TODAY }))).toEqual(now);
  });

  test("while the day is none there is nothing to review", () => {
    expect(agenda(bookOf(), counted([], bookOf(), null), [], "today")).toEqual([]);
  });
});

describe("the final score: the computed one, or an override with its reason", () => {
  test.each<[string, Cell, Cell, string, object]>([
    ["no override", 0.7, null, "", { by: "numbers", score: 0.7 }],
    ["a reason alone changes nothing", 0.7, " ", "Good work", { by: "numbers", score: 0.7 }],
    ["nothing was measured", null, null, "", { by: "numbers", score: undefined }],
    ["an override keeps what was computed", 0.7, 0.9, " Late data ", { by: "override", score: 0.9, computed: 0.7, reason: "Late data" }],
    ["an override of an error", { fault: "#VALUE!" }, 0, "Dropped", { by: "override", score: 0, computed: undefined, reason: "Dropped" }],
    ["without a reason it is refused", 0.7, 0.9, "  ", { refused: "no-reason", override: 0.9 }],
    ["beyond 1 it is refused", 0.7, 90, "Good", { refused: "not-a-share", found: 90 }],
    ["a little beyond 1 it is refused", 0.7, 1.5, "Good", { refused: "not-a-share", found: 1.5 }],
    ["as a text it is refused", 0.7, "90 %", "Good", { refused: "not-a-share", found: "90 %" }],
  ])("%s", (_rule, computed, override, reason, answer) => {
    expect(finalScore(computed, override, reason)).toEqual(answer);
  }); // prettier-ignore
});

describe("what to propose for work at the close", () => {
  test.each<[string, string, Parameters<typeof proposedOutcome>[1], string | undefined]>([
    ["done, and its key result was met", "Done", "Met", "Standard process"],
    ["done, and its key result was exceeded", "Done", "Exceeded", "Standard process"],
    ["done, and its key result was missed", "Done", "Missed", "Back to the tree"],
    ["not done proves nothing", "Doing", "Met", undefined],
    ["nor does a key result that was not measured", "Done", undefined, undefined],
  ])("%s", (_rule, state, band, outcome) => {
    expect(proposedOutcome({ ...WORK, state }, band)).toBe(outcome);
  });

  test("the state of the row says what was decided", () => {
    expect(outcomeOf({ ...WORK, state: "back to the tree" })).toBe("Back to the tree");
    expect(outcomeOf({ ...WORK, state: "Done" })).toBeUndefined();
  });
});
