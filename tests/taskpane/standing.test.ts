import { isCalculating, standingOf } from "../../src/taskpane/standing";
import { bookOf } from "../okr/quality/a-book";

const line = { score: 0.5, status: "On track", state: "Active" };
const score = { fault: "#BUSY!" };

describe("where a line stands", () => {
  test.each([
    // what the sheet shows                        the cells                                       what is said
    ["a status with its score",                    {},                                             { kind: "status", status: "On track", score: 0.5 }],
    ["a status before there is a score",           { score: null, status: "No data" },             { kind: "status", status: "No data", score: undefined }],
    ["a status of somebody's own",                 { status: "Check KR1", score: null },           { kind: "status", status: "Check KR1", score: undefined }],
    ["nothing",                                    { score: null, status: "" },                    { kind: "none" }],
    ["a status that is on its way",                { status: "#BUSY!" },                           { kind: "calculating" }],
    ["a score that is on its way",                 { score, status: "On track" },                  { kind: "calculating" }],
    ["data from elsewhere that is on its way",     { status: "#GETTING_DATA" },                    { kind: "calculating" }],
    ["formulas that are not loaded",               { score: { fault: "#NAME?" }, status: "#NAME?" }, { kind: "fault", fault: "#NAME?" }],
    ["an error value",                             { status: "#VALUE!" },                          { kind: "fault", fault: "#VALUE!" }],
    ["a missing value",                            { status: "#N/A" },                             { kind: "fault", fault: "#N/A" }],
    ["a division by zero",                         { status: "#DIV/0!" },                          { kind: "fault", fault: "#DIV/0!" }],
    ["a postponed line, whatever its status says", { state: "Postponed", status: "Verschoben" },   { kind: "at-rest", state: "Postponed" }],
  ])("%s", (_shows, cells, said) => {
    expect(standingOf({ ...line, ...cells })).toEqual(said);
  }); // prettier-ignore
});

describe("a period is calculating", () => {
  test.each([
    ["while a key result's score is on its way", { keyResults: [{ score }] }, true],
    ["while an objective's status is on its way", { objectives: [{ status: "#BUSY!" }] }, true],
    ["while an expected value is on its way", { keyResults: [{ expected: score }] }, true],
    ["not where an error stands", { keyResults: [{ score: { fault: "#VALUE!" }, status: "#VALUE!" }] }, false],
    ["not where all is said", {}, false],
  ])("%s", (_when, lines, expected) => {
    expect(isCalculating(bookOf(lines))).toBe(expected);
  });
});
