import type { KeyResult, Objective } from "../../../src/okr/book";
import type { Cell } from "../../../src/okr/cell";
import { counted } from "../../../src/okr/log/counted";
import type { CheckIn } from "../../../src/okr/log/check-in";
import { SIGNALS, type SignalName } from "../../../src/okr/log/signal";
import { signals } from "../../../src/okr/log/signals";
import { bookOf } from "../quality/a-book";
import { bookWith, FIRST, logOf, series, TODAY } from "./a-log";

function found(keyResult: Partial<KeyResult>, rows: readonly Partial<CheckIn>[], asOf: Cell = TODAY) {
  const book = bookWith(keyResult);
  return signals(book, counted(logOf(...rows), book, asOf), asOf, 7);
}
const factsOf = (signal: SignalName, ...given: Parameters<typeof found>) =>
  found(...given).find((one) => one.signal === signal)?.facts;

/** As good as expected on that day, and rising: nothing to say. */
const FINE = series([46, 52, 58, 64, 70]);

test("a key result that is checked in every week, rises as expected and is shown as it is has no signal", () => {
  expect(found({ status: "On track" }, FINE)).toEqual([]);
});

test("severity says how much a signal matters", () => {
  expect(SIGNALS).toEqual({
    STALE: "warning",
    DIVERGENCE: "warning",
    TRENDING_OFF: "warning",
    CONFIDENCE_FALLING: "warning",
    NO_MOVEMENT: "hint",
    GROWS_ONLY: "hint",
  });
});

describe("STALE: no check-in for longer than the cadence and three days", () => {
  test.each<[string, Partial<KeyResult>, Partial<CheckIn>[], object | undefined]>([
    ["not on the tenth day", {}, [{ date: TODAY - 10 }], undefined],
    ["on the eleventh", {}, [{ date: TODAY - 11 }], { id: "KR1", days: 11, ever: true }],
    ["never checked in: since the period began", {}, [], { id: "KR1", days: 45, ever: false }],
    ["a row that does not count is none", {}, [{ value: "x" }], { id: "KR1", days: 45, ever: false }],
    ["not when it is done", {}, [{ date: TODAY - 30, value: 100 }], undefined],
    ["not when its last day is over: then it is missed", { due: TODAY - 1 }, [{ date: TODAY - 30 }], undefined],
    ["not while it is postponed", { state: "Postponed" }, [], undefined],
  ])("%s", (_rule, keyResult, rows, facts) => {
    expect(factsOf("STALE", keyResult, rows)).toEqual(facts);
  });

  test("a slower cadence waits longer", () => {
    const book = bookWith({});
    const log = counted(logOf({ date: TODAY - 30 }), book, TODAY);
    expect(signals(book, log, TODAY, 31).map(({ signal }) => signal)).not.toContain("STALE");
  });

  test("nothing is stale before the period begins", () => {
    expect(factsOf("STALE", {}, [], FIRST - 20)).toBeUndefined();
  });
});

describe("CONFIDENCE_FALLING: twice in a row", () => {
  const at = (...confidences: Cell[]) => series(confidences.map(() => 70)).map((line, i) => ({ ...line, confidence: confidences[i] ?? null })); // prettier-ignore
  test.each<[string, Cell[], object | undefined]>([
    ["three that fall", [0.9, 0.8, 0.6], { id: "KR1", from: 0.9, to: 0.6 }],
    ["once is not twice", [0.8, 0.9, 0.6], undefined],
    ["standing still in between is no fall", [0.9, 0.8, 0.8], undefined],
    ["it was earlier, and has risen since", [0.9, 0.8, 0.6, 0.7], undefined],
    ["check-ins without confidence are passed over", [0.9, null, 0.8, "high", 0.6], { id: "KR1", from: 0.9, to: 0.6 }],
    ["two check-ins are too few", [0.9, 0.5], undefined],
  ])("%s", (_rule, confidences, facts) => {
    expect(factsOf("CONFIDENCE_FALLING", {}, at(...confidences))).toEqual(facts);
  });

  test("a second thought on the same day is no fall", () => {
    const rows = [{ date: TODAY - 7, confidence: 0.9 }, { confidence: 0.8 }, { confidence: 0.6 }];
    expect(factsOf("CONFIDENCE_FALLING", {}, rows)).toBeUndefined();
  });
});

describe("NO_MOVEMENT: the same value for four weeks while On track", () => {
  const still = series([70, 70, 70, 70, 70]);
  test.each<[string, Partial<KeyResult>, Partial<CheckIn>[], object | undefined]>([
    ["28 days", {}, still, { id: "KR1", days: 28, value: 70, unit: "leads" }],
    ["not 27", {}, series([70, 70], { every: 27 }), undefined],
    ["counted from the day it came there", {}, series([60, 70, 70, 70, 70, 70]), { id: "KR1", days: 28, value: 70, unit: "leads" }],
    ["it moved in between", {}, series([70, 70, 71, 70, 70]), undefined],
    ["the sheet says Behind", { status: "Behind" }, still, undefined],
    ["a value to be kept is meant to stay", { type: "at least", target: 70, status: "On track" }, still, undefined],
    ["no news is no standing still", {}, series([70], { ago: 40 }), undefined],
  ])("%s", (_rule, keyResult, rows, facts) => {
    expect(factsOf("NO_MOVEMENT", keyResult, rows)).toEqual(facts);
  }); // prettier-ignore
});

describe("TRENDING_OFF: On track today, and the line misses what is to be reached", () => {
  test("says where it ends, what was to be reached, and how many check-ins say so", () => {
    expect(factsOf("TRENDING_OFF", {}, series([70, 69, 68]))).toEqual({
      id: "KR1",
      value: expect.closeTo(68 - 46 / 7),
      score: expect.closeTo((28 - 46 / 7) / 60),
      target: 100,
      ambition: 0.7,
      unit: "leads",
      points: 3,
    });
  });
  test.each<[string, Partial<KeyResult>, Partial<CheckIn>[], boolean]>([
    ["a stretch goal that ends where a stretch goal should", {}, series([59, 62, 65]), false],
    ["the same for a promise", { ambition: 1 }, series([70, 71.5, 73]), true],
    ["two points make a line of anything", {}, series([70, 68]), false],
    ["Behind says it already", { status: "Behind" }, series([70, 69, 68]), false],
    ["the last day is over", { due: TODAY }, series([100, 99, 98]), false],
    ["a value that is kept today and leaves its bound", { type: "at most", start: null, target: 25 }, series([20, 22, 24]), true],
    ["a value that stays within its bound", { type: "at most", start: null, target: 25 }, series([20, 20, 20]), false],
  ])("%s", (_rule, keyResult, rows, isFound) => {
    expect(factsOf("TRENDING_OFF", keyResult, rows) !== undefined).toBe(isFound);
  }); // prettier-ignore
});

describe("DIVERGENCE: a status that hides a worse one", () => {
  test.each<[string, Partial<KeyResult>, Partial<CheckIn>[], object | undefined]>([
    ["On track over At risk", { status: "On track" }, series([41]), { id: "KR1", shown: "On track", computed: "At risk" }],
    ["Done over On track", { status: "Done" }, series([70]), { id: "KR1", shown: "Done", computed: "On track" }],
    ["a word of one's own over Behind", { status: "All good" }, series([50]), { id: "KR1", shown: "All good", computed: "Behind" }],
    ["On track over nothing measured", { status: "On track" }, [], { id: "KR1", shown: "On track", computed: "No data" }],
    ["not a worse one than computed", { status: "At risk" }, series([70]), undefined],
    ["not Stale, which speaks of the check-in", { status: "Stale" }, series([41], { ago: 20 }), undefined],
    ["not a blank", { status: "" }, series([41]), undefined],
    ["not where nothing can be computed", { status: "Check KR1", target: "x" }, series([41]), undefined],
    ["a word from the depths of the language", { status: "constructor" }, series([41]), { id: "KR1", shown: "constructor", computed: "At risk" }],
  ])("%s", (_rule, keyResult, rows, facts) => {
    expect(factsOf("DIVERGENCE", keyResult, rows)).toEqual(facts);
  }); // prettier-ignore

  test("of an override the signal is at the override, whatever the status shows by then", () => {
    const keyResult = { status: "", override: "On track" };
    expect(found(keyResult, series([41])).filter(({ signal }) => signal === "DIVERGENCE")).toEqual([
      {
        signal: "DIVERGENCE",
        severity: "warning",
        at: { table: "keyResults", row: 0, id: "KR1", field: "override" },
        facts: { id: "KR1", shown: "On track", computed: "At risk" },
      },
    ]);
    expect(factsOf("DIVERGENCE", { status: "On track", override: "At risk" }, series([70]))).toBeUndefined();
  });

  test("what stands in Current counts where nothing was checked in", () => {
    expect(factsOf("DIVERGENCE", { status: "On track", current: 70 }, [])).toBeUndefined();
    expect(factsOf("DIVERGENCE", { status: "On track", current: 41 }, [])).toMatchObject({ computed: "At risk" });
  });

  test("of an objective too, by the roll-up of its key results", () => {
    const shown = (status: string) => {
      const objective: Partial<Objective> = { status };
      const keyResults = [{}, { id: "KR2" }];
      const book = bookOf({ period: { asOf: TODAY, ambition: 0.7 }, objectives: [objective], keyResults });
      const log = counted(logOf({ value: 41 }, { value: 55, keyResult: "KR2" }), book, TODAY);
      return signals(book, log, TODAY, 7).filter(({ at }) => at.table === "objectives");
    };
    expect(shown("On track")).toEqual([
      {
        signal: "DIVERGENCE",
        severity: "warning",
        at: { table: "objectives", row: 0, id: "O1", field: "status" },
        facts: { id: "O1", shown: "On track", computed: "Behind" },
      },
    ]);
    expect(shown("Behind")).toEqual([]);
  });
});

describe("GROWS_ONLY: it grew before the period too, and never fell", () => {
  const before = [
    { date: FIRST - 30, value: 20 },
    { date: FIRST - 10, value: 30 },
  ];
  test.each<[string, Partial<KeyResult>, Partial<CheckIn>[], object | undefined]>([
    ["a total that grows and grew", {}, [...before, ...FINE], { id: "KR1", checkIns: 7 }],
    ["one check-in before the period, below its start", {}, [before[0]!, ...FINE], { id: "KR1", checkIns: 6 }],
    ["nothing is known of the time before", {}, FINE, undefined],
    ["it stood still before: the work may have done it", {}, [{ date: FIRST - 30, value: 40 }, ...FINE], undefined],
    ["it fell once", {}, [...before, ...series([46, 52, 51, 64, 70])], undefined],
    ["it fell when the period began", {}, [...before, { date: FIRST - 5, value: 45 }, ...FINE], undefined],
    ["too few check-ins to tell", {}, [...before, ...series([46, 52, 58])], undefined],
    ["a rate can fall again", { unit: "%" }, [...before, ...FINE], undefined],
    ["a value that is to fall is no such total", { type: "decrease", start: 100, target: 40 }, [...before, ...FINE], undefined],
  ])("%s", (_rule, keyResult, rows, facts) => {
    expect(factsOf("GROWS_ONLY", keyResult, rows)).toEqual(facts);
  }); // prettier-ignore
});

test("a signal points to the cell it is about, and those of one row come in their order", () => {
  const rows = series([74, 73, 72, 71, 70], { ago: 11 }).map((row, i) => ({ ...row, confidence: 0.9 - i / 10 }));
  expect(found({ status: "On track", ambition: 1 }, rows).map(({ signal, at }) => [signal, at.field])).toEqual([
    ["STALE", "current"],
    ["TRENDING_OFF", "target"],
    ["CONFIDENCE_FALLING", "current"],
  ]);
});

test("while the as-of day is no day there are no signals", () => {
  expect(found({}, [], "today")).toEqual([]);
});
