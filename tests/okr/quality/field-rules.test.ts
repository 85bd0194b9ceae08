import type { Cell } from "../../../src/okr/cell";
import type { KeyResult, Work } from "../../../src/okr/book";
import type { Rule } from "../../../src/okr/quality/finding";
import { bookOf, factsOf, FIRST, LAST, places, withKeyResult, withObjective, withWork } from "./a-book";

describe("cells of a key result", () => {
  test.each<[string, Rule, Partial<KeyResult>, string[]]>([
    ["no words", "NO_TEXT", { keyResult: "" }, ["keyResults 0 keyResult"]],
    ["no id", "NO_ID", { id: "" }, ["keyResults 0 id"]],
    ["no owner", "NO_OWNER", { owner: "" }, ["keyResults 0 owner"]],
    ["the period's end stands in for a due date", "NO_DEADLINE", { due: null }, []],
    ["the first day is in the period", "DATES_OUT_OF_PERIOD", { due: FIRST }, []],
    ["the last day is too, at any time of day", "DATES_OUT_OF_PERIOD", { due: LAST + 0.9 }, []],
    ["the day before is not", "DATES_OUT_OF_PERIOD", { due: FIRST - 1 }, ["keyResults 0 due"]],
    ["the day after is not", "DATES_OUT_OF_PERIOD", { due: LAST + 1 }, ["keyResults 0 due"]],
    ["a date to be reached is a day too", "DATES_OUT_OF_PERIOD", { type: "date", start: null, target: LAST + 1 }, ["keyResults 0 target"]],
    ["a target that looks like a day is none", "DATES_OUT_OF_PERIOD", { target: 50_000 }, []],
  ])("%s (%s)", (_what, rule, line, wanted) => expect(places(withKeyResult(line), rule)).toEqual(wanted)); // prettier-ignore

  test.each<[string, Partial<KeyResult>, string[]]>([
    ["text for a start", { start: "forty" }, ["start"]],
    ["an error for a target", { target: { fault: "#N/A" } }, ["target"]],
    ["a stock for a value", { current: { foreign: "Entity" } }, ["current"]],
    ["yes for a number", { current: "yes" }, ["current"]],
    ["yes for a chance", { type: "binary", current: "yes", start: null, target: null }, []],
    ["TRUE for a chance", { type: "binary", current: true, start: null, target: null }, []],
    ["80 for a chance", { chance: 80 }, ["chance"]],
    ["a number for a date", { due: 31 }, ["due"]],
    ["a date typed as one number", { due: 20_261_231 }, ["due"]],
    ["text for a date", { due: "31.12." }, ["due"]],
    ["a number for the date to be reached", { type: "date", start: null, target: 100 }, ["target"]],
    ["a weight below 0", { weight: -1 }, ["weight"]],
    ["a weight of 0", { weight: 0 }, []],
    ["more than 100 % of ambition", { ambition: 70 }, ["ambition"]],
    ["a type that does not exist", { type: "grow" }, ["type"]],
    ["a type with its hyphen", { type: "At-Least" }, []],
    ["nobody set it", { setBy: "the boss" }, ["setBy"]],
    ["not a number at all", { current: Number.NaN }, ["current"]],
  ])("%s cannot be read, or can", (_what, line, fields) =>
    expect(places(withKeyResult(line), "UNREADABLE")).toEqual(fields.map((field) => `keyResults 0 ${field}`)),
  );

  test.each<[string, Partial<KeyResult>, string | undefined]>([
    ["start and target are the same", { type: "", start: 5, target: 5 }, "no-distance"],
    ["an increase that falls", { start: 100, target: 40 }, "swapped"],
    ["a limit where the type has none", { limit: 3 }, "limit-not-used"],
    ["between without its high end", { type: "between", start: null, target: 3 }, "high-end-missing"],
    ["between upside down", { type: "between", start: null, target: 3, limit: 2 }, "high-below-low"],
    ["a limit on the good side", { type: "at most", start: null, target: 3, limit: 2 }, "limit-on-wrong-side"],
    ["a limit before the due date", { type: "date", start: null, target: LAST, limit: FIRST }, "limit-not-after-due-date"],
    ["chances that do not differ", { type: "binary", start: 0.5, target: 0.5, chance: 0.5 }, "same-chances"],
    ["45 for 45 %", { type: "percent", start: null, target: null, current: 45 }, "percent-too-large"],
    ["a way from start to target", {}, undefined],
    ["a value to be kept", { type: "at most", start: null, target: 3, limit: 4 }, undefined],
    ["a range", { type: "between", start: null, target: 3, limit: 4 }, undefined],
    ["a due date", { type: "date", start: null, target: LAST }, undefined],
    ["what cannot be read is another rule's", { target: "x" }, undefined],
  ])("no score: %s", (_what, line, why) => expect(factsOf(withKeyResult(line), "NO_SCORE")?.why).toBe(why)); // prettier-ignore
});

describe("cells of objectives, work, teams and the period", () => {
  test.each<[string, Rule, ReturnType<typeof bookOf>, string[]]>([
    ["an objective without words", "NO_TEXT", withObjective({ objective: "" }), ["objectives 0 objective"]],
    ["work without words", "NO_TEXT", withWork({ work: "" }), ["work 0 work"]],
    ["an objective without an id", "NO_ID", withObjective({ id: "" }), ["objectives 0 id"]],
    ["work without an id", "NO_ID", withWork({ id: "" }), ["work 0 id"]],
    ["an objective without a team", "NO_TEAM", withObjective({ team: "" }), ["objectives 0 team"]],
    ["where there are no teams, nobody misses one", "NO_TEAM", bookOf({ teams: [], objectives: [{ team: "" }] }), []],
    ["an objective without an owner", "NO_OWNER", withObjective({ owner: "" }), ["objectives 0 owner"]],
    ["work without an owner", "NO_OWNER", withWork({ owner: "" }), ["work 0 owner"]],
    ["work due after the period", "DATES_OUT_OF_PERIOD", withWork({ due: LAST + 1 }), ["work 0 due"]],
    ["a period that ends before it begins", "DATES_OUT_OF_PERIOD", bookOf({ period: { end: FIRST - 1 } }), ["period 0 end"]],
    ["a quota in words", "UNREADABLE", withWork({ quota: "many" }), ["work 0 quota"]],
    ["a level that does not exist", "UNREADABLE", bookOf({ teams: [{ level: "galaxy" }] }), ["teams 0 level"]],
    ["an answer that is none", "UNREADABLE", withObjective({ enough: "perhaps" }), ["objectives 0 enough"]],
    ["the period's first day in words", "UNREADABLE", bookOf({ period: { start: "October" } }), ["period 0 start"]],
    ["a commitment of some day", "UNREADABLE", bookOf({ commitments: [{ day: "some day" }] }), ["commitments 0 day"]],
  ])("%s (%s)", (_what, rule, book, wanted) => expect(places(book, rule)).toEqual(wanted)); // prettier-ignore

  test.each<[string, Cell, Partial<Work>, string[]]>([
    ["with the period's last day nobody needs one", LAST, {}, []],
    ["without it every line needs its own", null, {}, ["keyResults 0 due", "work 0 due"]],
    ["nor is a last day that is no date one", "soon", {}, ["keyResults 0 due", "work 0 due"]],
    ["a day of its own is enough", null, { due: FIRST }, ["keyResults 0 due"]],
    ["done work needs none", null, { state: "Done" }, ["keyResults 0 due"]],
  ])("deadlines: %s", (_what, end, work, wanted) =>
    expect(places(bookOf({ period: { end }, keyResults: [{}], work: [work] }), "NO_DEADLINE")).toEqual(wanted),
  );

  test("a day outside the period says on which side and how far", () => {
    expect(factsOf(withWork({ due: LAST + 12 }), "DATES_OUT_OF_PERIOD")).toEqual({ days: 12, side: "after" });
    expect(factsOf(withWork({ due: FIRST - 3 }), "DATES_OUT_OF_PERIOD")).toEqual({ days: 3, side: "before" });
  });
});
