import { problemOf } from "../../src/workbook/problem";

describe("what an error of Excel says, by its code", () => {
  test.each([
    ["InvalidSelection", { problem: "elsewhere", code: "InvalidSelection" }],
    ["InactiveWorkbook", { problem: "elsewhere", code: "InactiveWorkbook" }],
    ["ItemNotFound", { problem: "not-found" }],
    ["SomethingNew", { problem: "excel-error", code: "SomethingNew" }],
  ])("%s", (code, problem) => {
    expect(problemOf({ code, message: "in the language of the user" })).toEqual(problem);
  });

  test("a mistake of ours is none", () => {
    expect(problemOf(new TypeError("x is not a function"))).toBeUndefined();
  });
});
