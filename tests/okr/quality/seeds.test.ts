import type { KeyResult, Objective } from "../../../src/okr/book";
import { bookOf, FIRST, findings, places, rules, withWork } from "./a-book";

/** Rules that a key result breaks by its words and cells; start and target in cells of their own where they are given. */
const asKeyResult = (keyResult: string, line: Partial<KeyResult> = {}) =>
  rules(bookOf({ keyResults: [{ keyResult, ...line }] })).filter((rule) => rule !== "TOO_FEW");
const asObjective = (objective: string, line: Partial<Objective> = {}) =>
  rules(bookOf({ objectives: [{ objective, ...line }] }));
const asWork = (work: string) => rules(withWork({ work }));

const NO_CELLS = { start: null, target: null, type: "" };

describe("a sales team and its pipeline: results are results, work is work", () => {
  test.each<[string, string[]]>([
    ["Implement a training program for all salespeople.", ["WORK_AS_KR"]],
    ["Increase the number of salespeople to 5.", ["WORK_AS_KR"]],
    ["Require 100 cold calls per month per salesperson.", ["WORK_AS_KR"]],
    ["Pipeline increases to 100 active leads", []],
    ["Average deal size increases to $50,000", []],
  ])("key result: %s", (text, wanted) => expect(asKeyResult(text)).toEqual(wanted));

  test.each([
    "Implement a training program for all salespeople.",
    "Increase the number of salespeople to 5.",
    "Require 100 cold calls per month per salesperson.",
  ])("the same lines are good work: %s", (text) => expect(asWork(text)).toEqual([]));

  test("Improve the health and depth of our sales pipeline.", () =>
    expect(asObjective("Improve the health and depth of our sales pipeline.")).toEqual([]));

  test("average new MRR booked per account executive is no total", () =>
    expect(
      asKeyResult("Average new MRR booked from contracts signed per AE rises from $10,000 to $12,000", {
        metric: "New MRR per AE",
        start: 10_000,
        target: 12_000,
        unit: "$",
      }),
    ).toEqual([]));
});

describe("widget X: a company with two objectives", () => {
  const company = { teams: [{ team: "Widget X", level: "company" }] };

  test("a market leader in its product group", () =>
    expect(asObjective("Become a market leader in widget X product group")).toEqual([]));

  test("150 % of last year's sales is a number in an objective, and no more than a hint", () => {
    const found = findings(bookOf({ objectives: [{ objective: "Achieve 150% of last year sales." }] }));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["OBJECTIVE_HAS_NUMBER", "hint"]]);
  });

  test("a company may have both", () => {
    const objectives = [{ team: "Widget X" }, { id: "O2", team: "Widget X" }];
    expect(places(bookOf({ ...company, objectives }), "MORE_THAN_ONE_OBJECTIVE")).toEqual([]);
  });

  test.each<[string, Partial<KeyResult>]>([
    ["Close 10 deals over $100K each", { start: 0, target: 10, unit: "deals", metric: "Deals over $100K" }],
    ["Close 50 deals over $50K each", { start: 0, target: 50, unit: "deals", metric: "Deals over $50K" }],
    ["Achieve 120% repeat business revenue vs last year", { start: 1, target: 1.2, unit: "%" }],
  ])("key result: %s", (text, line) => expect(asKeyResult(text, line)).toEqual([]));

  test.each([
    "Schedule 10 product demo's per team",
    "Make 400 outbound calls per team",
    "Make 1200 outbound emails per team",
    "Make 7 customer visits per team",
  ])("a quota is work: %s", (text) => {
    expect(asKeyResult(text)).toEqual(["WORK_AS_KR"]);
    expect(asWork(text)).toEqual([]);
  });
});

describe("cooking pots and homes: present and target state of a metric", () => {
  test.each<[string, Partial<KeyResult>]>([
    ["Lower refund charges from 0.5% to 0.2%", { type: "decrease", start: 0.005, target: 0.002, unit: "%" }],
    ["Increase repeat purchase rate from 5% to 15%", { start: 0.05, target: 0.15, unit: "%" }],
    ["Raise top-of-mind awareness from 10% to 25%", { start: 0.1, target: 0.25, unit: "%" }],
    ["Enhance lead-to-sale conversion rates from 30% to 34%", { start: 0.3, target: 0.34, unit: "%" }],
    ["Sales per agent rise from 1.5 to 1.8", { start: 1.5, target: 1.8, unit: "homes" }],
    ["Estimate accuracy rises from 85% to 90%", { start: 0.85, target: 0.9, unit: "%" }],
  ])("%s", (text, line) => expect(asKeyResult(text, line)).toEqual([]));

  test.each<[string, Partial<KeyResult>, string]>([
    ["the metric", { metric: "" }, "NO_METRIC"],
    ["the present state", { start: null }, "NO_BASELINE"],
    ["the finish state", { target: null }, "NO_TARGET"],
    ["a deadline, from the period at least", {}, "NO_DEADLINE"],
    ["an owner", { owner: "" }, "NO_OWNER"],
  ])("a key result has %s", (_what, line, rule) => {
    const period = rule === "NO_DEADLINE" ? { end: null } : {};
    expect(rules(bookOf({ keyResults: [line], work: [{ due: FIRST }], period }))).toEqual(["TOO_FEW", rule]);
  });

  test.each<[string, string[]]>([
    ["Logins increase to 10,000", ["VANITY_TOTAL"]],
    ["Total views grow to 1,000,000", ["VANITY_TOTAL"]],
    ["Completed workflows per customer increase to 12", []],
    ["Conduct 20 customer interviews", []],
  ])("what only grows is vanity, interviews are not work: %s", (text, wanted) =>
    expect(asKeyResult(text)).toEqual(wanted),
  );

  test.each(["Launch this specific feature", "Capture this specific customer"])("binary by its words: %s", (text) => {
    expect(asKeyResult(text, NO_CELLS)).toContain("BINARY");
    expect(asKeyResult(text, { ...NO_CELLS, type: "binary" })).toContain("BINARY");
    expect(asKeyResult(text, { ...NO_CELLS, type: "binary", chance: 0.6 })).not.toContain("BINARY");
  });

  test.each<[string, string[]]>([
    ["Be reached 100% of the time", ["TOO_EASY"]],
    ["Be reached 20% of the time", ["TOO_HARD"]],
    ["Be reached 70% of the time", []],
  ])("60-80 %% achievable: %s", (text, wanted) => {
    const chance = Number(/\d+/.exec(text)![0]) / 100;
    expect(asKeyResult("Sales per agent rise from 1.5 to 1.8", { chance })).toEqual(wanted);
  });

  test.each<[string, string]>([
    ["Sundown the least-used options to enhance margins", "SOLUTION_IN_OBJECTIVE"],
    ["Launch the new mobile app for our customers", "SOLUTION_IN_OBJECTIVE"],
    ["Match every feature of our biggest competitor", "RIVAL_CHASING"],
    ["Become the number one brand within ten years", "NOT_IN_A_QUARTER"],
  ])("a bad objective: %s", (text, rule) => expect(asObjective(text)).toEqual([rule]));

  test("attrition here, conversations with new accounts there", () => {
    const book = bookOf({
      teams: [{ team: "Customer Success" }, { team: "Sales" }],
      objectives: [{ team: "Customer Success" }, { id: "O2", team: "Sales" }],
      keyResults: [
        { keyResult: "Attrition for certified accounts falls from 8% to 5%" },
        { id: "KR2", objective: "O2", keyResult: "Conversations with new certified accounts rise from 20 to 45" },
      ],
    });
    expect(places(book, "CONFLICT")).toEqual(["keyResults 0 keyResult", "keyResults 1 keyResult"]);
  });
});

describe("targets by number and by date", () => {
  test("increase web traffic to 2 million users per month: a number, and a total", () =>
    expect(
      asKeyResult("Increase web traffic to 2 million users per month", { metric: "Web traffic", unit: "visits" }),
    ).toEqual(["VANITY_TOTAL"]));

  test("send out new product announcement email by the end of the quarter: only as a date, and then as a hint", () => {
    const text = "Send out new product announcement email by the end of the quarter";
    expect(asKeyResult(text, NO_CELLS)).toEqual(["NO_TARGET", "NO_NUMBER", "WORK_AS_KR", "DATE_BASED"]);
    const declared = bookOf({ keyResults: [{ keyResult: text, type: "date", start: null, target: FIRST + 90 }] });
    const found = findings(declared).filter(({ rule }) => rule !== "TOO_FEW");
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["WORK_AS_KR", "hint"]]);
  });
});
