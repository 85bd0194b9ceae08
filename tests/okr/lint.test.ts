import type { Cell } from "../../src/okr/cell";
import { lint } from "../../src/okr/lint";
import { outcome } from "./outcome";

const rules = (text: Cell, level?: Cell, ...more: readonly Cell[]): unknown => {
  const [start, target, owner, due] = more;
  return outcome(lint(text, level, start, target, owner, due));
};

/** Milliseconds of the best of several runs: what disturbs a run only ever makes it slower. */
function fastest(work: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

describe("lint: key results", () => {
  test.each<[string, string, string]>([
    ["a result from … to … breaks no rule", "Raise activation rate of new sign-ups from 41% to 60%", ""],
    ["a task is work", "Implement a training program for all salespeople.", "WORK_AS_KR, NO_NUMBER"],
    ["so is a task behind another word", "Win more deals and launch 2 portals", "WORK_AS_KR, NO_BASELINE"],
    ["headcount is work", "Increase the number of salespeople to 5.", "WORK_AS_KR, NO_BASELINE"],
    [
      "a quota of activity is work, whoever asks for it",
      "100 cold calls per month per salesperson",
      "WORK_AS_KR, NO_BASELINE",
    ],
    ["a rate of an activity is a result", "Response rate to e-mails rises from 2 % to 4 %", ""],
    ["customer interviews are results", "Conduct 20 customer interviews", "NO_BASELINE"],
    ["interviews of nobody in particular are work", "Conduct 20 interviews", "WORK_AS_KR, NO_BASELINE"],
    ["so are customers without interviews", "Call 20 customers", "WORK_AS_KR, NO_BASELINE"],
    ["an activity without a number is no quota", "Better visits", "NO_NUMBER"],
    ["what is built from … to … is a result", "Build trust score from 40 to 60", ""],
    ["one number behind from is none", "Build a list of 40 names from scratch", "WORK_AS_KR, NO_BASELINE"],
    ["two numbers without from are none", "Build 3 portals in 2 regions", "WORK_AS_KR"],
    ["a verb counts where it orders something", "Customers release 40 pages faster", "NO_BASELINE"],
    ["a task is work by any verb of the list", "Write 4 guides", "WORK_AS_KR, NO_BASELINE"],
    ["one number is no baseline", "Average deal size increases to $50,000", "NO_BASELINE"],
    ["a value to be kept needs one number only", "Churn stays below 2%", ""],
    ["a number inside a name does not count", "Grow B2B revenue", "NO_NUMBER"],
    ["the year of a deadline does not count", "Grow revenue to $3M by 31 March 2026", "NO_BASELINE"],
    ["a number may be a word", "Double revenue to three million", ""],
    ["a total of users is vanity", "Reach 10,000 users", "NO_BASELINE, VANITY_TOTAL"],
    ["a total without a number too", "Grow the cumulative downloads", "NO_NUMBER, VANITY_TOTAL"],
    ["a total in capitals too", "Grow LOGINS to 40", "NO_BASELINE, VANITY_TOTAL"],
    ["users whom nobody counts are none", "Delight users", "NO_NUMBER"],
    ["rates of users are not", "Rates of users who stay grow to 4", ""],
    ["a percent of users is not", "Percent of users who stay grows to 4", ""],
    ["a share of users is not", "Share of weekly active users rises from 41% to 60%", ""],
    ["one thing to win is binary", "capture this specific customer", "NO_NUMBER, BINARY"],
    ["several things to win are not", "Win 3 enterprise customers", "NO_BASELINE"],
    ["a deadline is no measure", "The price list is public by the end of the quarter", "NO_NUMBER, DATE_BASED"],
    ["next month is a deadline", "The price list is public by next month", "NO_NUMBER, DATE_BASED"],
    ["a date is a deadline", "The price list is public by 31.12.2026", "NO_NUMBER, DATE_BASED"],
    ["a deadline beside a measure is fine", "Leads rise from 40 to 100 by the end of Q2", ""],
  ])("%s: %s", (_rule, text, wanted) => expect(rules(text)).toBe(wanted));
});

describe("lint: objectives and work", () => {
  test.each<[string, string, string, string]>([
    ["a direction breaks no rule", "Improve the health and depth of our sales pipeline", "objective", ""],
    ["a number is for key results", "Reach 100 happy customers in town", "Objective", "OBJECTIVE_HAS_NUMBER"],
    ["a single digit is one", "Have 9 happy customers in town", "objective", "OBJECTIVE_HAS_NUMBER"],
    ["a number inside a name is not", "Be the best in Q3 for buyers", "objective", ""],
    ["four words are enough", "Be much better now", "objective", ""],
    ["spaces make no words", " Be  much better ", "objective", "OBJECTIVE_LENGTH"],
    ["what to build is a solution", "Build a portal for partners", "objective", "SOLUTION_IN_OBJECTIVE"],
    ["features without rivals are fine", "Offer features that delight our customers", "objective", ""],
    ["three words are too few", "Be much better", "objective", "OBJECTIVE_LENGTH"],
    ["nineteen are too many", "a b c d e f g h i j k l m n o p q r s", "objective", "OBJECTIVE_LENGTH"],
    ["eighteen are not", "a b c d e f g h i j k l m n o p q r", "objective", ""],
    [
      "what to retire is a solution",
      "sundown the least-used options to enhance margins",
      "objective",
      "SOLUTION_IN_OBJECTIVE",
    ],
    ["a rival's features are not ours", "Catch up with the features of our rivals", "objective", "RIVAL_CHASING"],
    ["to be better than rivals is fine", "Be the choice of customers before any competitor", "objective", ""],
    ["work may be work", "Implement a training program", "work", ""],
  ])("%s: %s", (_rule, text, level, wanted) => expect(rules(text, level)).toBe(wanted));
});

describe("lint: cells beside the text", () => {
  test.each<[string, readonly Cell[], string]>([
    ["a start is a baseline", [40], ""],
    ["a target alone is one number", [undefined, 100], "NO_BASELINE"],
    ["a blank target is missing", [40, null], "NO_TARGET"],
    ["a blank owner is missing", [40, 100, null], "NO_OWNER"],
    ["a blank due date is missing", [40, 100, "Sales", null], "NO_DEADLINE"],
    ["cells that are not passed are not checked", [40, undefined, undefined, undefined], ""],
  ])("%s", (_rule, more, wanted) =>
    expect(rules("Pipeline increases to 100 active leads", null, ...more)).toBe(wanted),
  );

  test.each<[string, unknown, unknown]>([
    ["no text", rules(null), "missing"],
    ["a number for a text", rules(5), "not-a-text"],
    ["an unknown level", rules("A", "task"), "unknown-word"],
    ["an error anywhere", rules("A", null, null, null, null, { fault: "#N/A" }), "error-value"],
    ["a data type", rules({ foreign: "Entity" }), "data-type"],
  ])("%s is refused", (_rule, shown, wanted) => expect(shown).toBe(wanted));

  test.each(["customer ", "from 1 to ", "by ", "1", "and "])(
    "eight times the text is not far more than eight times the work, up to all that a cell holds: %j",
    (piece) => {
      const [short, long] = [4_000, 32_000].map((length) => fastest(() => rules(piece.repeat(length / piece.length))));
      // Work that grows with the square of the length takes 64 times as long.
      expect(long! / Math.max(short!, 0.05)).toBeLessThan(32);
    },
  );
});
