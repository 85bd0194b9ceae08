import type { Book, KeyResult, Objective, Work } from "../../../src/okr/book";
import { ranked } from "../../../src/okr/kpi/ranking";
import { kpiTextsOf } from "../../../src/texts/kpi-languages";
import { bookOf } from "../quality/a-book";

const FULL = { reach: 100, impact: 2, confidence: 0.5, effort: 4 };

/** RICE, rank and reason of each piece of Work. */
function shown(book: Book, language: "en" | "de" = "en") {
  return ranked(book).map(({ rice, rank, why }) => [rice, rank, why && kpiTextsOf(language).rank(why)]);
}

const works = (...lines: readonly Partial<Work>[]) =>
  bookOf({ work: lines.map((line, i) => ({ id: `W${i + 1}`, ...FULL, ...line })) });
const oneWith = (objective: Partial<Objective>, keyResult: Partial<KeyResult> = {}) =>
  bookOf({ objectives: [objective], keyResults: [keyResult], work: [FULL] });

describe("ranked: reach × impact × confidence / effort, and the reason beside every zero", () => {
  test.each<[string, Book, readonly (readonly unknown[])[]]>([
    ["the highest first, whatever the order of the rows", works({ reach: 50 }, {}, { reach: 400 }), [[12.5, 3, undefined], [25, 2, undefined], [100, 1, undefined]]],
    ["what is equal has the same rank, and the next is counted on", works({}, {}, { reach: 1 }), [[25, 1, undefined], [25, 1, undefined], [0.25, 3, undefined]]],
    ["what differs only by the order of multiplying is equal", works({ reach: 0.1, impact: 3, confidence: 1, effort: 1 }, { reach: 0.3, impact: 1, confidence: 1, effort: 1 }), [[0.1 * 3, 1, undefined], [0.3, 1, undefined]]],
    ["what is missing is blank", works({ reach: null, effort: " " }, {}), [["", undefined, "Reach and Effort are blank; type a number."], [25, 1, undefined]]],
    ["a factor of 0 makes 0", works({ impact: 0 }), [[0, undefined, "0, because Impact is 0."]]],
    ["or several", works({ impact: 0, confidence: 0 }), [[0, undefined, "0, because Impact and Confidence are 0."]]],
    ["an effort of 0 is refused", works({ effort: 0 }), [["", undefined, "Effort is 0; it has to be more than 0."]]],
    ["a confidence above 100 % too", works({ confidence: 80 }), [["", undefined, "Confidence is 80; it has to be a share from 0 % to 100 %."]]],
    ["a reach below 0 too", works({ reach: -1 }), [["", undefined, "Reach is -1; it has to be 0 or more."]]],
    ["a text too", works({ impact: "much" }), [["", undefined, 'Impact is "much"; it has to be a number.']]],
    ["an error too", works({ impact: { fault: "#REF!" } }), [["", undefined, "Impact is #REF!; it has to be a number."]]],
    ["more than any number too", works({ reach: 1e308, impact: 1e308 }), [["", undefined, "The result is too large for a number; type smaller numbers."]]],
    ["done and dropped Work has its number and no rank", works({ state: "Done" }, {}, { state: "Dropped" }, { state: "Standard process" }, { state: "Back to the tree" }), [
      [25, undefined, 'Not ranked, because its state is "Done".'],
      [25, 1, undefined],
      [25, undefined, 'Not ranked, because its state is "Dropped".'],
      [25, undefined, 'Not ranked, because its state is "Standard process".'],
      [25, undefined, 'Not ranked, because its state is "Back to the tree".'],
    ]],
    ["Work for nothing", works({ moves: "" }), [[0, undefined, "0, because it serves no objective of this quarter: it names no key result; choose the one that it moves."]]],
    ["Work for a key result that is not here", works({ moves: "KR9" }), [[0, undefined, '0, because it serves no objective of this quarter: no row has the key result "KR9" that it names; choose one that is there.']]],
    ["for one that rests", oneWith({}, { state: "Postponed" }), [[0, undefined, '0, because it serves no objective of this quarter: its key result "KR1" is Postponed; choose one that is at work.']]],
    ["for one without an objective", oneWith({}, { objective: "" }), [[0, undefined, '0, because it serves no objective of this quarter: its key result "KR1" names no objective; choose one there.']]],
    ["for one whose objective is not here", oneWith({}, { objective: "O9" }), [[0, undefined, '0, because it serves no objective of this quarter: no row has the objective "O9" of its key result "KR1"; choose one that is there.']]],
    ["for one whose objective rests", oneWith({ state: "Cancelled" }), [[0, undefined, '0, because it serves no objective of this quarter: the objective "O1" is Cancelled; choose a key result of one that is at work.']]],
    ["a missing number is told before alignment", works({ moves: "", reach: null }), [["", undefined, "Reach is blank; type a number."]]],
  ])("%s", (_rule, book, expected) => {
    expect(shown(book)).toEqual(expected);
    for (const [, , why] of shown(book, "de")) expect(why ?? "").not.toMatch(/undefined|\[object|because/);
  }); // prettier-ignore

  test("in German", () => {
    expect(shown(works({ moves: "" }, { reach: null }, { impact: 0, reach: 0 }), "de").map(([, , why]) => why)).toEqual(
      [
        "0, weil es keinem Ziel dieses Quartals dient: Es ist kein Key Result genannt; das wählen, das sich bewegen soll.",
        "Reichweite fehlt; eine Zahl eintragen.",
        "0, weil Reichweite und Wirkung 0 sind.",
      ],
    );
  });

  test.each([
    // the contract's published figures
    [{ reach: 5000, impact: 0.5, confidence: 1, effort: 1 }, 2500],
    [{ reach: 10, impact: 3, confidence: 1, effort: 6 }, 5],
    [{ reach: 10_000, impact: 3, confidence: 1, effort: 0.5 }, 60_000],
  ])("published: %j is %d", (factors, expected) => {
    expect(shown(works(factors))[0]).toEqual([expected, 1, undefined]);
  });
});
