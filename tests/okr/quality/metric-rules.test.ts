import type { KeyResult } from "../../../src/okr/book";
import { bookOf, factsOf, findings, places } from "./a-book";

const twoTeams = (one: Partial<KeyResult>, other: Partial<KeyResult>) =>
  bookOf({
    teams: [{}, { team: "Support" }],
    objectives: [{}, { id: "O2", team: "Support" }],
    keyResults: [one, { id: "KR2", objective: "O2", ...other }],
  });

describe("one metric twice under an objective", () => {
  const pair = (one: Partial<KeyResult>, other: Partial<KeyResult>) =>
    places(bookOf({ keyResults: [one, { id: "KR2", ...other }] }), "DUPLICATE_METRIC");
  test.each<[string, Partial<KeyResult>, Partial<KeyResult>, string[]]>([
    ["by name", {}, {}, ["keyResults 0 metric", "keyResults 1 metric"]],
    ["case and hyphens do not count", { metric: "Win-rate" }, { metric: "win rate" }, ["keyResults 0 metric", "keyResults 1 metric"]],
    ["two metrics", {}, { metric: "Deal size" }, []],
    ["by the words without numbers", { metric: "", keyResult: "Refunds fall from 5% to 2%" }, { metric: "", keyResult: "Refunds fall from 5% to 3% by Q4" }, ["keyResults 0 keyResult", "keyResults 1 keyResult"]],
    ["a part measures what its whole does", {}, { partOf: "KR1" }, []],
    ["so do the parts of one whole", { partOf: "KR9" }, { partOf: "KR9" }, []],
    ["a postponed one is no double", {}, { state: "Postponed" }, []],
    ["under another objective it is none", {}, { objective: "O2" }, []],
  ])("%s", (_what, one, other, wanted) => expect(pair(one, other)).toEqual(wanted)); // prettier-ignore
});

describe("teams that pull against each other", () => {
  const both = ["keyResults 0 metric", "keyResults 1 metric"];
  test.each<[string, Partial<KeyResult>, Partial<KeyResult>, string[]]>([
    ["up here, down there", { type: "increase" }, { type: "decrease", start: 100, target: 40 }, both],
    ["as start and target say", { type: "" }, { type: "", start: 100, target: 40 }, both],
    ["kept above here, kept below there", { type: "at least" }, { type: "below" }, both],
    ["both up", { type: "increase" }, { type: "" }, []],
    ["another metric", { type: "increase" }, { type: "decrease", metric: "Deal size" }, []],
    ["no direction that can be told", { type: "between" }, { type: "decrease" }, []],
  ])("%s", (_what, one, other, wanted) => expect(places(twoTeams(one, other), "CONFLICT")).toEqual(wanted)); // prettier-ignore

  test("one team may look at a metric from both sides", () =>
    expect(places(bookOf({ keyResults: [{}, { id: "KR2", type: "decrease" }] }), "CONFLICT")).toEqual([]));

  test("the finding names the other side and its team", () =>
    expect(factsOf(twoTeams({}, { type: "decrease" }), "CONFLICT")).toEqual({
      by: "metric",
      about: "Active leads",
      ids: ["KR2"],
      teams: ["Support"],
    }));

  test("winning new customers against keeping those that are there is a hint", () => {
    const book = twoTeams(
      { keyResult: "Conversations with new qualified accounts grow from 10 to 30", metric: "A" },
      { keyResult: "Attrition of qualified accounts falls from 4 % to 2 %", metric: "B" },
    );
    const found = findings(book).filter(({ rule }) => rule === "CONFLICT");
    expect(found.map(({ at, severity }) => [at.row, severity])).toEqual([
      [0, "hint"],
      [1, "hint"],
    ]);
  });

  test("and so it is in German", () => {
    const book = twoTeams(
      { keyResult: "Gespräche mit Neukunden steigen von 10 auf 30", metric: "A" },
      { keyResult: "Kundenabwanderung sinkt von 4 % auf 2 %", metric: "B" },
    );
    expect(places(book, "CONFLICT", "de")).toEqual(["keyResults 0 keyResult", "keyResults 1 keyResult"]);
  });

  test("one team that does both has it in one hand", () => {
    const keyResults = [{ keyResult: "New accounts grow to 30" }, { id: "KR2", keyResult: "Churn falls to 2 %" }];
    expect(places(bookOf({ keyResults }), "CONFLICT")).toEqual([]);
  });
});
