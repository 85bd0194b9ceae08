import { sheetsNamed } from "../../src/blueprint/names";
import { checkDraft, isDay, nextFree, quarterOf, quartersAround, type Draft } from "../../src/blueprint/period";
import { sheets } from "../../src/texts/en";
import { DRAFT } from "./books";

const named = sheetsNamed(sheets);

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
    const found = checkDraft({ ...DRAFT, ...change }, sheets);
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.objectContaining(expected)]);
  });

  test("each wrong field is named, in the order of the form", () => {
    const found = checkDraft({ team: "", period: "Q4", start: "", end: "x" }, sheets);
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

describe("the quarter of a fiscal year that begins with a month", () => {
  test.each<[string, number, ReturnType<typeof quarterOf>]>([
    ["2026-04-01", 4, { period: "Q1 FY2027", start: "2026-04-01", end: "2026-06-30" }],
    ["2027-03-31", 4, { period: "Q4 FY2027", start: "2027-01-01", end: "2027-03-31" }],
    ["2026-11-21", 10, { period: "Q1 FY2027", start: "2026-10-01", end: "2026-12-31" }],
    ["2026-11-21", 2, { period: "Q4 FY2027", start: "2026-11-01", end: "2027-01-31" }],
    ["2028-02-29", 12, { period: "Q1 FY2028", start: "2027-12-01", end: "2028-02-29" }],
  ])("%s, month %i", (day, firstMonth, quarter) => {
    expect(quarterOf(day, firstMonth)).toEqual(quarter);
  });

  test("follows the one before it without a gap, whatever the month", () => {
    for (let month = 1; month <= 12; month++) {
      const quarters = quartersAround("2026-11-21", 9, month);
      for (const [i, { start, end }] of quarters.entries()) {
        const next = quarters[i + 1];
        if (next) expect(Date.parse(next.start) - Date.parse(end)).toBe(86_400_000);
        expect(quarterOf(start, month)).toEqual(quarterOf(end, month));
      }
      expect(quarters[1]).toEqual(quarterOf("2026-11-21", month));
    }
  });
});

describe("the next free label", () => {
  const days = { start: "2026-10-01", end: "2026-12-31" };

  test("is the next quarter whose sheets are free, with its own days", () => {
    expect(nextFree({ period: "Q4 2026", ...days }, named, [])).toEqual(quarterOf("2027-01-01"));
    expect(nextFree({ period: " q4 2026", ...days }, named, ["work q1 2027", "Lists Q2 2027"])).toEqual(
      quarterOf("2027-07-01"),
    );
  });

  test("counts on where the label is no quarter, and keeps the days", () => {
    const rollout = { period: "Rollout", ...days };
    expect(nextFree(rollout, named, ["OKR(W) Rollout"])).toEqual({ period: "Rollout-2", ...days });
    expect(nextFree(rollout, named, ["work rollout-2", "Lists Rollout-3"])).toEqual({ period: "Rollout-4", ...days });
  });

  test("is none where the label leaves no room", () => {
    expect(nextFree({ period: "x".repeat(18), ...days }, named, [])).toBeUndefined();
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
