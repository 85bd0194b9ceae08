import type { Rule } from "../../../src/okr/quality/finding";
import { bookOf, factsOf, FIRST, places, withKeyResult, withWork } from "./a-book";

const BEGUN = { asOf: FIRST };

describe("what was agreed", () => {
  test.each<[string, Rule, ReturnType<typeof bookOf>, string[]]>([
    ["before the period nothing has to be", "NOT_AGREED", bookOf(), []],
    ["from its first day on it has to", "NOT_AGREED", bookOf({ period: BEGUN, keyResults: [{}] }), ["keyResults 0 target"]],
    ["a commitment is enough", "NOT_AGREED", bookOf({ period: BEGUN, keyResults: [{}], commitments: [{}] }), []],
    ["without a target there is nothing to agree on", "NOT_AGREED", bookOf({ period: BEGUN, keyResults: [{ target: null }] }), []],
    ["as agreed", "CHANGED_WITHOUT_RECORD", bookOf({ commitments: [{}] }), []],
    ["another target", "CHANGED_WITHOUT_RECORD", bookOf({ commitments: [{ target: 120 }] }), ["keyResults 0 target"]],
    ["another start and weight", "CHANGED_WITHOUT_RECORD", bookOf({ commitments: [{ start: 30, weight: 2 }] }), ["keyResults 0 start", "keyResults 0 weight"]],
    ["a blank weight is 1", "CHANGED_WITHOUT_RECORD", bookOf({ commitments: [{ weight: 1 }] }), []],
    ["the last commitment holds", "CHANGED_WITHOUT_RECORD", bookOf({ commitments: [{ target: 120 }, { reason: "x" }] }), []],
    ["a change says why", "NO_REASON", bookOf({ commitments: [{ target: 120 }, { reason: "The market shrank" }] }), []],
    ["or is asked to", "NO_REASON", bookOf({ commitments: [{ target: 120 }, {}] }), ["commitments 1 reason"]],
  ])("%s (%s)", (_what, rule, book, wanted) => expect(places(book, rule)).toEqual(wanted)); // prettier-ignore
});

describe("reasons and evidence", () => {
  test.each<[string, Rule, ReturnType<typeof bookOf>, string[]]>([
    ["postponed without a reason", "NO_REASON", withKeyResult({ state: "Postponed" }), ["keyResults 0 reason"]],
    ["cancelled without a reason", "NO_REASON", withKeyResult({ state: "cancelled" }), ["keyResults 0 reason"]],
    ["postponed with one", "NO_REASON", withKeyResult({ state: "Postponed", reason: "No data yet" }), []],
    ["closed needs none", "NO_REASON", withKeyResult({ state: "Closed" }), []],
    ["done work without evidence", "NO_EVIDENCE", withWork({ state: "done" }), ["work 0 evidence"]],
    ["done work with it", "NO_EVIDENCE", withWork({ state: "Done", evidence: "Call log" }), []],
    ["work under way", "NO_EVIDENCE", withWork({ state: "Doing" }), []],
    ["a key result that is reached", "NO_EVIDENCE", withKeyResult({ score: 1 }), ["keyResults 0 evidence"]],
    ["one that is not", "NO_EVIDENCE", withKeyResult({ score: 0.99 }), []],
  ])("%s (%s)", (_what, rule, book, wanted) => expect(places(book, rule)).toEqual(wanted)); // prettier-ignore
});

describe("parts and the whole", () => {
  const split = (unit: string, whole: [number, number], ...parts: [number | null, number | null][]) =>
    bookOf({
      keyResults: [
        { start: whole[0], target: whole[1], unit, type: "" },
        ...parts.map(([start, target], i) => ({ id: `P${i}`, partOf: "KR1", start, target, unit, type: "" })),
      ],
    });
  test.each<[string, ReturnType<typeof bookOf>, string[]]>([
    ["make it", split("leads", [40, 100], [20, 60], [20, 40]), []],
    ["miss the target", split("leads", [40, 100], [20, 60], [20, 30]), ["keyResults 0 target"]],
    ["miss the start", split("leads", [40, 100], [20, 60], [10, 40]), ["keyResults 0 start"]],
    ["in tenths make it too", split("tons", [0, 0.3], [0, 0.1], [0, 0.2]), []],
    ["still blank say nothing yet", split("leads", [40, 100], [20, 60], [20, null]), []],
    ["of a rate lie around it", split("%", [0.3, 0.34], [0.2, 0.3], [0.4, 0.4]), []],
    ["of a rate all below it", split("%", [0.3, 0.34], [0.3, 0.31], [0.3, 0.32]), ["keyResults 0 target"]],
  ])("that %s", (_what, book, wanted) => expect(places(book, "PARTS_MISS_WHOLE")).toEqual(wanted));

  test("the finding says what they make", () =>
    expect(factsOf(split("leads", [40, 100], [20, 60], [20, 30]), "PARTS_MISS_WHOLE")).toEqual({
      ids: ["P0", "P1"],
      whole: 100,
      parts: 90,
      rate: false,
      unit: "leads",
    }));
});
