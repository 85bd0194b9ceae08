import type { KeyResultRule } from "../../../src/okr/quality/key-result-rule";
import type { Rule } from "../../../src/okr/quality/finding";
import { bookOf, factsOf, findings, places, withObjective } from "./a-book";

describe("how many key results an objective has", () => {
  const broken = (count: number, rule: KeyResultRule) => {
    const keyResults = Array.from({ length: count }, (_, i) => ({ id: `KR${i}`, metric: `Metric ${i}` }));
    const found = findings(bookOf({ keyResults, work: [] }), "en", rule).map((finding) => finding.rule);
    return (["TOO_FEW", "TOO_MANY"] as Rule[]).filter((id) => found.includes(id)).join();
  };
  test.each<[number, string, string]>([
    [0, "TOO_FEW", "TOO_FEW"],
    [1, "TOO_FEW", ""],
    [2, "TOO_FEW", ""],
    [3, "", ""],
    [4, "", "TOO_MANY"],
    [5, "", "TOO_MANY"],
    [6, "TOO_MANY", "TOO_MANY"],
  ])("%i of them: %j where 3 to 5 is the rule, %j where it is up to 3", (count, wide, narrow) =>
    expect([broken(count, "3 to 5"), broken(count, "up to 3")]).toEqual([wide, narrow]),
  );

  test("postponed ones do not count, closed ones do", () => {
    const [postponed, closed] = ["Postponed", "Closed"].map((state) =>
      factsOf(bookOf({ keyResults: [{}, { id: "KR2" }, { id: "KR3", state, reason: "x" }] }), "TOO_FEW"),
    );
    expect([postponed, closed]).toEqual([{ count: 2, least: 3 }, undefined]);
  });
});

describe("one objective for a team and a quarter", () => {
  const two = [{}, { id: "O2" }];
  test.each<[string, ReturnType<typeof bookOf>, string[]]>([
    ["two of one team", bookOf({ objectives: two }), ["objectives 0 team", "objectives 1 team"]],
    ["a company may have two", bookOf({ objectives: two, teams: [{ level: "Company" }] }), []],
    ["two teams have one each", bookOf({ objectives: [{}, { id: "O2", team: "Support" }], teams: [{}, { team: "Support" }] }), []],
    ["a postponed one is none", bookOf({ objectives: [{}, { id: "O2", state: "Postponed" }] }), []],
    ["a book without teams is one team's", bookOf({ objectives: two.map((line) => ({ ...line, team: "" })), teams: [] }), ["objectives 0 team", "objectives 1 team"]],
    ["a missing team is another rule's", bookOf({ objectives: two.map((line) => ({ ...line, team: "" })) }), []],
  ])("%s", (_what, book, wanted) => expect(places(book, "MORE_THAN_ONE_OBJECTIVE")).toEqual(wanted)); // prettier-ignore
});

describe("will the key results make the objective?", () => {
  test.each<[string, string | undefined, string | undefined]>([
    ["yes", undefined, undefined],
    ["No", "no", "warning"],
    ["not sure", "not sure", "hint"],
    ["", "none", "hint"],
    ["perhaps", "none", "hint"],
  ])("the answer %j", (enough, answer, severity) => {
    const finding = findings(withObjective({ enough })).find(({ rule }) => rule === "MECE_GAP");
    expect([finding?.facts, finding?.severity]).toEqual([answer && { answer }, severity]);
  });

  test("without key results there is nothing to ask yet", () =>
    expect(places(bookOf({ objectives: [{ enough: "" }], keyResults: [], work: [] }), "MECE_GAP")).toEqual([]));
});

describe("half of the key results and work come from the crew", () => {
  const setBy = (crew: number, managers: number, unsaid: number) =>
    bookOf({
      keyResults: [],
      work: [
        ...new Array<string>(crew).fill("crew"),
        ...new Array<string>(managers).fill("manager"),
        ...new Array<string>(unsaid).fill(""),
      ].map((who, i) => ({ id: `W${i}`, setBy: who })),
    });
  test.each<[string, number, number, number, string[]]>([
    ["exactly half is enough", 2, 2, 0, []],
    ["less is not", 1, 2, 0, ["teams 0 team"]],
    ["who says nothing is not the crew", 2, 1, 2, ["teams 0 team"]],
    ["no lines, no share", 0, 0, 0, []],
  ])("%s", (_what, crew, managers, unsaid, wanted) =>
    expect(places(setBy(crew, managers, unsaid), "NOT_HALF_BOTTOM_UP")).toEqual(wanted),
  );

  test("a book without teams hears it once, at its label", () =>
    expect(places({ ...setBy(0, 3, 0), teams: [] }, "NOT_HALF_BOTTOM_UP")).toEqual(["period 0 label"]));
});
