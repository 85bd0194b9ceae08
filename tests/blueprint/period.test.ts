import { checkDraft, isDay, nextFree, quarterOf, type Draft } from "../../src/blueprint/period";

const draft: Draft = { team: "Sales", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };

describe("what is wrong with a draft", () => {
  test.each<[string, Partial<Draft>, object | undefined]>([
    ["a sound draft has no flaw", {}, undefined],
    ["a team is needed", { team: "  " }, { problem: "team-missing", field: "team" }],
    ["a team fits on the page", { team: "x".repeat(81) }, { problem: "team-too-long", length: 81, limit: 80 }],
    ["a period is needed", { period: "" }, { problem: "period-missing" }],
    ["a period is no cell", { period: "Q4" }, { problem: "period-is-cell", period: "Q4", instead: "Q4 2026" }],
    ["nor is it one in lower case", { period: "kr1" }, { problem: "period-is-cell", instead: "kr1 2026" }],
    ["a period fits into a tab", { period: "x".repeat(20) }, { problem: "period-too-long", length: 20, limit: 19 }],
    ["a period has no sign that tabs refuse", { period: "Q4/2026" }, { problem: "period-has-sign", sign: "/" }],
    ["a period ends without an apostrophe", { period: "Q4 '26'" }, { problem: "period-has-sign", sign: "'" }],
    ["a start is needed", { start: "" }, { problem: "no-date", field: "start" }],
    ["an end is a day that exists", { end: "2026-02-30" }, { problem: "no-date", field: "end" }],
    ["a day is in Excel's calendar", { start: "1899-12-31" }, { problem: "date-out-of-range", field: "start" }],
    ["the end is not before the start", { end: "2026-09-30" }, { problem: "end-before-start", start: "2026-10-01" }],
    ["one day is a period", { end: "2026-10-01" }, undefined],
  ])("%s", (_rule, change, expected) => {
    const found = checkDraft({ ...draft, ...change });
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.objectContaining(expected)]);
  });

  test("each wrong field is named, in the order of the form", () => {
    const found = checkDraft({ team: "", period: "Q4", start: "", end: "x" });
    expect(found.map(({ field }) => field)).toEqual(["team", "period", "start", "end"]);
  });
});

describe("the quarter of a day", () => {
  test.each([
    ["2026-01-01", { period: "Q1 2026", start: "2026-01-01", end: "2026-03-31" }],
    ["2024-02-29", { period: "Q1 2024", start: "2024-01-01", end: "2024-03-31" }],
    ["2026-06-30", { period: "Q2 2026", start: "2026-04-01", end: "2026-06-30" }],
    ["2026-11-21", { period: "Q4 2026", start: "2026-10-01", end: "2026-12-31" }],
  ])("%s", (day, quarter) => {
    expect(quarterOf(day)).toEqual(quarter);
  });
});

describe("the next free label", () => {
  const days = { start: "2026-10-01", end: "2026-12-31" };

  test("is the next quarter whose five sheets are free, with its own days", () => {
    expect(nextFree({ period: "Q4 2026", ...days }, [])).toEqual(quarterOf("2027-01-01"));
    expect(nextFree({ period: " q4 2026", ...days }, ["work q1 2027", "Lists Q2 2027"])).toEqual(
      quarterOf("2027-07-01"),
    );
  });

  test("counts on where the label is no quarter, and keeps the days", () => {
    const rollout = { period: "Rollout", ...days };
    expect(nextFree(rollout, ["OKR(W) Rollout"])).toEqual({ period: "Rollout-2", ...days });
    expect(nextFree(rollout, ["work rollout-2", "Lists Rollout-3"])).toEqual({ period: "Rollout-4", ...days });
  });

  test("is none where the label leaves no room", () => {
    expect(nextFree({ period: "x".repeat(18), ...days }, [])).toBeUndefined();
  });
});

test("a day is a day of the calendar", () => {
  expect(["2024-02-29", "2026-02-29", "2026-2-1", "2026-13-01", ""].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
