import type { KeyResult, Work } from "../../../src/okr/book";
import type { CheckIn } from "../../../src/okr/log/check-in";
import { carryOver } from "../../../src/okr/review/carry-over";
import type { Decision, KeyResultChanges } from "../../../src/okr/review/decision";
import { everyKeyResult, historyOf } from "../../../src/okr/review/history";
import { bookOf } from "../quality/a-book";
import { FIRST, LAST, logOf, TODAY } from "../log/a-log";

const NEXT = { label: "Q1 2027", start: LAST + 1, end: LAST + 90, asOf: LAST + 1, ambition: 0.7 };

const keep = (of: "objective" | "keyResult", id: string): Decision => ({ of, id, choice: "keep", reason: "", override: null }); // prettier-ignore
const modify = (id: string, changes: KeyResultChanges): Decision => ({
  of: "keyResult",
  id,
  choice: "modify",
  reason: "More room than we thought",
  override: null,
  changes,
});
const work = (id: string, choice: "keep" | "abandon", outcome: "" | "Standard process" | "Back to the tree" = ""): Decision => ({ of: "work", id, choice, reason: "", outcome }); // prettier-ignore

function over(
  keyResults: readonly Partial<KeyResult>[],
  decisions: readonly Decision[],
  rows: readonly Partial<CheckIn>[] = [],
  workRows: readonly Partial<Work>[] = [],
) {
  const period = { asOf: TODAY, start: FIRST, end: LAST };
  return carryOver(bookOf({ period, keyResults, work: workRows }), logOf(...rows), decisions, NEXT);
}

describe("a key result that goes on", () => {
  const carried = (keyResult: Partial<KeyResult>, rows: readonly Partial<CheckIn>[], changes?: KeyResultChanges) => {
    const decision = changes ? modify("KR1", changes) : keep("keyResult", "KR1");
    return over([keyResult], [keep("objective", "O1"), decision], rows);
  };

  test("keeps its id and words, begins at the current value, and has nothing of what was computed or done", () => {
    const old = { current: 70, score: 0.5, expected: 0.3, status: "On track", evidence: "Report", reason: "Late", state: "Closed", chance: 0.5 }; // prettier-ignore
    const line = carried(old, [{ value: 72 }]).next.keyResults[0];
    expect(line).toMatchObject({
      row: 0,
      id: "KR1",
      keyResult: "Pipeline increases to 100 active leads",
      start: 72,
      target: 100,
      state: "Active",
    });
    expect(line).toMatchObject({ current: null, score: null, expected: null, status: "", evidence: "", reason: "" });
    expect(line?.chance).toBeNull();
  });

  test.each<[string, Partial<KeyResult>, Partial<CheckIn>[], KeyResultChanges | undefined, object]>([
    ["what stands in Current where there is no log", { current: 70 }, [], undefined, { start: 70 }],
    ["a falling metric too", { type: "decrease", start: 40, target: 20 }, [{ value: 30 }], undefined, { start: 30, target: 20 }],
    ["a goal in percent begins again at 0", { type: "percent", start: null }, [{ value: 0.4 }], undefined, { start: null }],
    ["a rate is a metric and goes on", { unit: "%", start: 0.3, target: 0.34 }, [{ value: 0.32 }], undefined, { start: 0.32 }],
    ["what is reached or not begins again", { type: "binary", start: null, target: null }, [{ value: 0.4 }], undefined, { start: null }],
    ["a chance on its way goes on", { type: "binary", start: 0.2, target: 0.8 }, [{ value: 0.5 }], undefined, { start: 0.5 }],
    ["a day has no start", { type: "date", start: null, target: LAST + 9 }, [], undefined, { start: null, target: LAST + 9 }],
    ["the target is the decided one", {}, [{ value: 70 }], { target: 150 }, { start: 70, target: 150 }],
    ["so is a start, where one was decided", {}, [{ value: 70 }], { start: 65 }, { start: 65 }],
    ["its last day goes with the old period", { due: LAST }, [{ value: 70 }], undefined, { due: null }],
    ["unless it is still to come", { due: LAST + 20 }, [{ value: 70 }], undefined, { due: LAST + 20 }],
    ["or the first day of the next", { due: LAST + 1 }, [{ value: 70 }], undefined, { due: LAST + 1 }],
    ["or was decided", { due: LAST }, [{ value: 70 }], { due: LAST + 30 }, { due: LAST + 30 }],
  ])("%s", (_rule, keyResult, rows, changes, expected) => {
    expect(carried(keyResult, rows, changes).next.keyResults[0]).toMatchObject(expected);
  }); // prettier-ignore

  test.each<[string, Partial<KeyResult>, Partial<CheckIn>[], KeyResultChanges | undefined, object[]]>([
    ["nothing, most of the time", {}, [{ value: 70 }], undefined, []],
    ["the target is reached already", {}, [{ value: 100 }], undefined, [{ open: "reached", id: "KR1", start: 100, target: 100, unit: "leads" }]],
    ["and passed", {}, [{ value: 120 }], undefined, [{ open: "reached", id: "KR1", start: 120, target: 100, unit: "leads" }]],
    ["and passed downwards", { type: "decrease", start: 40, target: 20 }, [{ value: 15 }], undefined, [{ open: "reached", id: "KR1", start: 15, target: 20, unit: "leads" }]],
    ["a chance that has become TRUE", { type: "binary", start: 0.2, target: 0.8 }, [{ value: true }], undefined, [{ open: "reached", id: "KR1", start: 1, target: 0.8, unit: "leads" }]],
    ["not with a new target", {}, [{ value: 120 }], { target: 150 }, []],
    ["it was never measured", {}, [], undefined, [{ open: "not-measured", id: "KR1" }]],
    ["a start was decided, so it need not be", {}, [], { start: 60 }, []],
    ["its day is over", { type: "date", start: null, target: LAST }, [], undefined, [{ open: "target-in-the-past", id: "KR1" }]],
    ["a value to be kept may be kept already", { type: "at most", start: null, target: 25 }, [{ value: 20 }], undefined, []],
    ["what it was a part of stays behind", { partOf: "KR9" }, [{ value: 70 }], undefined, [{ open: "link-gone", id: "KR1", field: "partOf", to: "KR9" }]],
  ])("what is left to decide: %s", (_rule, keyResult, rows, changes, expected) => {
    expect(carried(keyResult, rows, changes).open).toEqual(expected);
  }); // prettier-ignore
});

describe("nothing carries over unasked", () => {
  const TWO = [{}, { id: "KR2" }];
  test("undecided and abandoned lines stay, and the preview says why", () => {
    const { next, behind } = over(TWO, [keep("objective", "O1"), { ...keep("keyResult", "KR2"), choice: "abandon" }]);
    expect(next.objectives.map(({ id }) => id)).toEqual(["O1"]);
    expect(next.keyResults).toEqual([]);
    expect(behind.map(({ id, why }) => [id, why])).toEqual([
      ["KR1", "undecided"],
      ["KR2", "abandoned"],
    ]);
  });

  test("a key result goes on only with its objective", () => {
    const { next, behind } = over([{}], [keep("keyResult", "KR1")]);
    expect([next.objectives, next.keyResults, next.teams]).toEqual([[], [], []]);
    expect(behind.map(({ id, why }) => [id, why])).toEqual([
      ["O1", "undecided"],
      ["KR1", "objective-stays"],
    ]);
  });

  test("of two rows with one id the first goes on, as formulas find it", () => {
    const { next, behind } = over(
      [{ owner: "One" }, { owner: "Two" }],
      [keep("objective", "O1"), keep("keyResult", "kr1")],
    );
    expect(next.keyResults.map(({ owner }) => owner)).toEqual(["One"]);
    expect(behind).toMatchObject([{ id: "KR1", why: "doubled-id" }]);
  });

  test("of two decisions about one line the last holds", () => {
    const { next } = over([{}], [keep("objective", "O1"), keep("keyResult", "KR1"), { ...keep("keyResult", "KR1"), choice: "abandon" }]); // prettier-ignore
    expect(next.keyResults).toEqual([]);
  });

  test("changes belong to modify: what is kept is as it was", () => {
    const { next } = over([{}], [keep("objective", "O1"), { ...modify("KR1", { target: 500 }), choice: "keep" }]);
    expect(next.keyResults[0]?.target).toBe(100);
  });

  test("the teams that are needed come along, with those above them, and commitments are agreed anew", () => {
    const teams = [{ team: "Company", level: "company" }, { partOf: "Company" }, { team: "Support" }];
    const book = bookOf({ teams, keyResults: [{}], commitments: [{}] });
    const { next } = carryOver(book, [], [keep("objective", "O1")], NEXT);
    expect(next.teams.map(({ team }) => team)).toEqual(["Company", "Sales"]);
    expect([next.commitments, next.period]).toEqual([[], NEXT]);
  });

  test("an objective is asked again whether its key results are enough, and loses a link to what stays behind", () => {
    const book = bookOf({ objectives: [{ supports: "KR9", enough: "yes", state: "Postponed", status: "Behind" }] });
    const { next, open } = carryOver(book, [], [keep("objective", "O1")], NEXT);
    expect(next.objectives[0]).toMatchObject({ supports: "", enough: "", state: "Active", status: "" });
    expect(open).toEqual([{ open: "link-gone", id: "O1", field: "supports", to: "KR9" }]);
  });
});

describe("work", () => {
  const rows = [
    { id: "W1", state: "Doing", due: LAST - 3, evidence: "Draft" },
    { id: "W2", state: "Done" },
    { id: "W3", state: "Done" },
    { id: "W4", state: "Dropped" },
    { id: "W5", state: "Standard process" },
    { id: "W6", state: "Planned" },
  ];
  const kept = [keep("objective", "O1"), keep("keyResult", "KR1")];
  const { next, behind, standardProcesses, backToTheTree } = over(
    [{}],
    [
      ...kept,
      work("W1", "keep"),
      work("W2", "keep", "Standard process"),
      work("W3", "abandon", "Back to the tree"),
      work("W4", "keep"),
      work("W5", "keep"),
    ],
    [],
    rows,
  );

  test("goes on when it is not done and somebody wants it; what was dropped is planned again", () => {
    expect(next.work).toMatchObject([
      { row: 0, id: "W1", state: "Doing", due: null, evidence: "", moves: "KR1" },
      { row: 1, id: "W4", state: "Planned" },
    ]);
  });
  test("that proved itself is a standard process, by decision or by its state", () => {
    expect(standardProcesses.map(({ id }) => id)).toEqual(["W2", "W5"]);
  });
  test("whose hypothesis failed goes back to the tree", () => {
    expect(backToTheTree.map(({ id }) => id)).toEqual(["W3"]);
  });
  test("that is done, or that nobody asked for, stays", () => {
    expect(behind.filter(({ of }) => of === "work").map(({ id, why }) => [id, why])).toEqual([
      ["W3", "abandoned"],
      ["W6", "undecided"],
      ["W2", "finished"],
      ["W5", "finished"],
    ]);
  });
  test("loses its key result when that stays behind", () => {
    const { next: alone, open } = over([{}], [work("W1", "keep")], [], rows);
    expect(alone.work[0]?.moves).toBe("");
    expect(open).toEqual([{ open: "link-gone", id: "W1", field: "moves", to: "KR1" }]);
  });
});

test("new ids continue behind the highest that was ever used, though only the log or a commitment still knows it", () => {
  const book = bookOf({
    keyResults: [{ id: "KR1" }, { id: "KR3" }],
    work: [{ id: "W07" }],
    commitments: [{ keyResult: "KR8" }],
  });
  const { nextIds } = carryOver(book, logOf({ keyResult: "KR12" }, { keyResult: "kr5" }), [], NEXT);
  expect(nextIds).toEqual({ objectives: "O2", keyResults: "KR13", work: "W08" });
});

describe("the history of a key result over the periods that it lived through", () => {
  const then = bookOf({ period: { label: "Q4 2026", asOf: TODAY }, keyResults: [{}] });
  const now = bookOf({ period: { ...NEXT, asOf: LAST + 30 }, keyResults: [{ start: 70, target: 150 }] });
  const other = bookOf({ period: { label: "Q2 2026", start: FIRST - 180 }, keyResults: [{ id: "KR2" }] });
  const periods = [
    { book: now, log: logOf({ date: LAST + 20, value: 110 }) },
    { book: then, log: logOf({ value: 55 }, { value: 70 }) },
    { book: other, log: [] },
  ];

  test("the oldest first, each with its latest value, score and band", () => {
    expect(historyOf("kr1", periods)).toMatchObject([
      { period: "Q4 2026", value: 70, score: 0.5, band: "Missed", checkIns: 2 },
      { period: "Q1 2027", value: 110, score: 0.5, band: "Missed", checkIns: 1 },
    ]);
  });
  test("with the final score where one was decided", () => {
    const [first] = historyOf("KR1", [{ ...periods[1]!, final: new Map([["KR1", 0.9]]) }]);
    expect(first).toMatchObject({ score: 0.9, computed: 0.5, band: "Exceeded" });
  });
  test("every key result that ever lived can be chosen: those of the latest period first, under its words", () => {
    const carried = bookOf({ period: NEXT, keyResults: [{ id: "kr1", keyResult: "150 leads" }, { id: "KR7" }] });
    expect(everyKeyResult([...periods.slice(1), { book: carried, log: [] }])).toMatchObject([
      { id: "kr1", text: "150 leads", period: NEXT.label },
      { id: "KR7", period: NEXT.label },
      { id: "KR2", period: "Q2 2026" },
    ]);
  });
  test("nothing for an id that no period has", () => {
    expect(historyOf("KR9", periods)).toEqual([]);
    expect(historyOf("", periods)).toEqual([]);
  });
});
