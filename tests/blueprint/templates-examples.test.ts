import type { TemplateName } from "../../src/blueprint/templates/catalogue";
import type { KeyResultRow } from "../../src/blueprint/templates/template";
import { templateOf } from "./template-lines";

/** The numbers and words of the field's own examples, as they were found there. */

describe("the key results of the worked examples, to the number", () => {
  test.each<[TemplateName, string, KeyResultRow["unit"], number, number]>([
    // example         key result in the example's words                     unit     start    target
    ["salesPipeline", "Pipeline increases to 100 active leads",              "leads",    40,    100],
    ["salesPipeline", "Average deal size increases to $50,000",              "$",    38_000, 50_000],
    ["salesPipeline", "Refund rate falls from 0.5 % to 0.2 %",               "%",     0.005,  0.002],
    ["cookingPot",    "Refund rate falls from 0.5 % to 0.2 %",               "%",     0.005,  0.002],
    ["cookingPot",    "Repeat purchase rate rises from 5 % to 15 %",         "%",      0.05,   0.15],
    ["cookingPot",    "Top-of-mind awareness rises from 10 % to 25 %",       "%",       0.1,   0.25],
    ["homeSales",     "Lead-to-sale conversion rises from 30 % to 34 %",     "%",       0.3,   0.34],
    ["homeSales",     "Sales per agent rise from 1.5 to 1.8",                "sales",   1.5,    1.8],
    ["homeSales",     "Estimate accuracy rises from 85 % to 90 %",           "%",      0.85,    0.9],
    ["widgetX",       "Close 10 deals over $100,000 each",                   "deals",     0,     10],
    ["widgetX",       "Close 50 deals over $50,000 each",                    "deals",     0,     50],
    ["widgetX",       "Repeat business reaches 120 % of last year's revenue", "%",        1,    1.2],
    ["mrrPerAe",      "New MRR per AE rises from $10,000 to $12,000",        "$",    10_000, 12_000],
  ])("%s: %s", (name, keyResult, unit, start, target) => {
    expect(templateOf(name).keyResults).toContainEqual(expect.objectContaining({ keyResult, unit, start, target }));
  }); // prettier-ignore

  test("the pipeline has its objective and its three pieces of work, which would be bad key results", () => {
    const { objectives, work } = templateOf("salesPipeline");
    expect(objectives.map(({ objective }) => objective)).toEqual([
      "Improve the health and depth of our sales pipeline",
    ]);
    expect(work.map(({ work }) => work)).toEqual([
      "Implement a training program for all salespeople",
      "Increase the number of salespeople to 5",
      "Require 100 cold calls per month per salesperson",
    ]);
  });
});

describe("widget X, from the mission to the day", () => {
  const { mission, objectives, keyResults, work, teams } = templateOf("widgetX");
  const keyResult = (id: string) => keyResults.find((one) => one.id === id);

  test("has its mission and two yearly objectives of the company", () => {
    expect(mission).toBe("To improve the quality of life around the world with widget X");
    expect(objectives.filter(({ team }) => team === undefined).map(({ objective }) => objective)).toEqual([
      "Become a market leader in the widget X product group",
      "Achieve 150 % of last year's sales",
    ]);
    expect(new Set(objectives.map(({ cadence }) => cadence))).toEqual(new Set(["yearly"]));
  });

  test("looks at key results every month", () => {
    expect(new Set(keyResults.map(({ cadence }) => cadence))).toEqual(new Set(["monthly"]));
  });

  test("gives each sales team the same daily quotas", () => {
    const quotas = (team: string) =>
      work
        .filter((row) => row.team === team)
        .map(({ work, quota, quotaUnit, cadence }) => [work, quota, quotaUnit, cadence]);
    expect(quotas("Sales North")).toEqual([
      ["Make 400 outbound calls per team", 400, "calls per team", "daily"],
      ["Send 1,200 outbound emails per team", 1200, "emails per team", "daily"],
      ["Schedule 10 product demos per team", 10, "demos per team", "daily"],
      ["Make 7 customer visits per team", 7, "visits per team", "daily"],
    ]);
    expect(quotas("Sales South")).toEqual(quotas("Sales North"));
  });

  test("divides its deals unevenly over the teams", () => {
    const parts = (whole: string) => keyResults.filter(({ partOf }) => partOf === whole).map(({ target }) => target);
    expect({ KR4: parts("KR4"), KR5: parts("KR5") }).toEqual({ KR4: [6, 4], KR5: [20, 30] });
  });

  test("makes a key result above an objective below, from the company to a team to a person", () => {
    const levelOf = (team: string | undefined) => teams.find((one) => one.team === team)?.level ?? "company";
    const steps = objectives.flatMap(({ team, supports }) => {
      const above = objectives.find(({ id }) => id === keyResult(supports ?? "")?.objective);
      return above ? [`${levelOf(above.team)} > ${levelOf(team)}`] : [];
    });
    expect(steps).toEqual(["company > team", "company > team", "company > team", "team > person"]);
  });
});

test("home sales has a company, two teams below it and a person below one of them", () => {
  const { level, teams, objectives } = templateOf("homeSales");
  expect(level).toBe("company");
  expect(teams.map(({ team, level, partOf }) => [team, level, partOf])).toEqual([
    ["Agents", "team", undefined],
    ["Estimates", "team", undefined],
    ["First Contact Lead", "person", "Agents"],
  ]);
  expect(objectives.map(({ supports }) => supports)).toEqual([undefined, "KR2", "KR3", "KR4"]);
});

test("MRR per account executive measures its two drivers as well: deals, and price for each deal", () => {
  const { keyResults, work } = templateOf("mrrPerAe");
  expect(keyResults.map(({ metric, type }) => [metric, type])).toEqual([
    ["Average new MRR booked per account executive", "increase"],
    ["Conversion from proposal to deal, middle market", "increase"],
    ["Average discount, small companies in the Midwest", "decrease"],
  ]);
  expect(work.filter(({ why }) => why.startsWith("Hypothesis: "))).toHaveLength(2);
});
