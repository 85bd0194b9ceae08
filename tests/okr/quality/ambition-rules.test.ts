import type { BookPeriod, KeyResult } from "../../../src/okr/book";
import { bookOf, factsOf, FIRST } from "./a-book";

const HALF = FIRST + 45.5;

/** What the 60-80 % rule says about a key result from 0 to 100: `easy by trend at 90 %`. */
function verdict(line: Partial<KeyResult>, period: Partial<BookPeriod> = {}): string {
  const book = bookOf({ period: { asOf: Math.floor(HALF), ...period }, keyResults: [{ start: 0, ...line }] });
  const [easy, hard] = [factsOf(book, "TOO_EASY"), factsOf(book, "TOO_HARD")];
  const facts = easy ?? hard;
  return facts ? `${easy ? "easy" : "hard"} by ${facts.by} at ${Math.round(facts.share * 100)} %` : "";
}

describe("the 60-80 % rule by a stated chance", () => {
  test.each<[number, string]>([
    [0, "hard by chance at 0 %"],
    [0.2, "hard by chance at 20 %"],
    [0.4, ""],
    [0.7, ""],
    [0.9, ""],
    [0.95, "easy by chance at 95 %"],
    [1, "easy by chance at 100 %"],
    [70, ""], // unreadable, which is another rule's
  ])("a chance of %d: %s", (chance, wanted) => expect(verdict({ chance })).toBe(wanted));
});

describe("the 60-80 % rule by the plain trend", () => {
  test.each<[string, Partial<KeyResult>, Partial<BookPeriod>, string]>([
    ["on the way to 71 %", { current: 35 }, {}, ""],
    ["on the way to 101 %", { current: 50 }, {}, "easy by trend at 101 %"],
    ["on the way to 40 %", { current: 20 }, {}, "hard by trend at 40 %"],
    ["falling metrics the same", { type: "decrease", start: 100, target: 0, current: 80 }, {}, "hard by trend at 40 %"],
    ["percentages too", { type: "percent", start: null, target: null, current: 0.2 }, {}, "hard by trend at 40 %"],
    ["a due date of its own", { current: 35, due: FIRST + 60 }, {}, "hard by trend at 47 %"],
    ["no value yet", { current: null }, {}, ""],
    ["too early to tell", { current: 50 }, { asOf: FIRST + 10 }, ""],
    ["too late to matter", { current: 50 }, { asOf: FIRST + 91 }, ""],
    ["a promise cannot be too easy", { current: 50, ambition: 1 }, {}, ""],
    ["but too hard", { current: 20, ambition: 1 }, {}, "hard by trend at 40 %"],
    ["a blank ambition is the period's", { current: 50 }, { ambition: 1 }, ""],
    ["values to be kept have no trend", { type: "at least", current: 20 }, {}, ""],
    ["a stated chance goes before the trend", { current: 50, chance: 0.7 }, {}, ""],
    ["a blank start is 0", { start: null, current: 20 }, {}, "hard by trend at 40 %"],
    ["what cannot be read has none", { start: "x", current: 20 }, {}, ""],
  ])("%s", (_what, line, period, wanted) => expect(verdict(line, period)).toBe(wanted));
});
