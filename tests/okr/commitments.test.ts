import { agreed, differences, history } from "../../src/okr/commitments";
import { bookOf } from "./quality/a-book";

const THREE = [
  { day: 1, target: 100 },
  { day: 2, keyResult: "KR2", target: 7 },
  { day: 3, keyResult: "kr1", target: 120, reason: "The market grew" },
];

describe("agreed: the last commitment of a key result holds", () => {
  test.each([
    ["KR1", 3],
    ["kr2 ", 2],
    ["KR9", undefined],
    ["", undefined],
  ])("%j", (id, day) => expect(agreed(bookOf({ commitments: THREE })).of(id)?.day).toBe(day));

  test("the row decides, not the place in the list", () => {
    const book = bookOf({ commitments: THREE });
    const shuffled = { ...book, commitments: book.commitments.toReversed() };
    expect(agreed(shuffled).of("KR1")?.day).toBe(3);
  });
});

describe("differences: what start, target and weight are not any more", () => {
  const changes = (keyResult: object, commitment: object) =>
    differences(bookOf({ keyResults: [keyResult], commitments: [commitment] })).changed.flatMap((found) =>
      found.changes.map(({ measure, old, now }) => [measure, old, now]),
    );
  test.each<[string, object, object, unknown[]]>([
    ["nothing", {}, {}, []],
    ["the target", { target: 90 }, {}, [["target", 100, 90]]],
    ["all three", { start: 1, target: 2, weight: 3 }, { weight: 1 }, [["start", 40, 1], ["target", 100, 2], ["weight", 1, 3]]],
    ["a start that was blank", {}, { start: null }, [["start", null, 40]]],
    ["a blank weight is 1", { weight: 1 }, {}, []],
    ["so a weight of 0 is another", { weight: 0 }, {}, [["weight", null, 0]]],
    ["a blank start is 0", { start: 0 }, { start: null }, []],
    ["a blank target is no target", { target: 0 }, { target: null }, [["target", null, 0]]],
    ["binary fractions are the same", { target: 0.1 + 0.2 }, { target: 0.3 }, []],
    ["text is text", { target: "many" }, { target: "many" }, []],
    ["an error is another value", { target: { fault: "#N/A" } }, {}, [["target", 100, { fault: "#N/A" }]]],
    ["the same error is the same", { target: { fault: "#N/A" } }, { target: { fault: "#N/A" } }, []],
  ])("%s", (_what, keyResult, commitment, wanted) => expect(changes(keyResult, commitment)).toEqual(wanted)); // prettier-ignore

  test("key results without a commitment are not agreed yet; those at rest need none", () => {
    const book = bookOf({
      keyResults: [{}, { id: "KR2" }, { id: "KR3", state: "Postponed" }],
      commitments: [{ keyResult: "kr1" }],
    });
    expect(differences(book).notAgreed.map(({ id }) => id)).toEqual(["KR2"]);
  });
});

describe("history: from old to new, with day and reason", () => {
  test("the oldest first, each with what it changed", () =>
    expect(
      history(bookOf({ commitments: THREE }), "KR1").map(({ commitment, changes }) => [
        commitment.day,
        commitment.reason,
        changes,
      ]),
    ).toEqual([
      [1, "", []],
      [3, "The market grew", [{ measure: "target", old: 100, now: 120 }]],
    ]));

  test("of what nobody agreed on there is none", () => expect(history(bookOf(), "KR1")).toEqual([]));
});
