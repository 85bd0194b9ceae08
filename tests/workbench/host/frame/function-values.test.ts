import { failure, fromWire, toWire } from "../../../../workbench/host/frame/function-values";

describe("values on their way to a custom function", () => {
  const classic = { blankAs: null, richData: false };
  const rich = { blankAs: null, richData: true };

  test.each([
    ["a number stays a number", 0.5, classic, 0.5],
    ["rows stay rows", [[1, "a"], [true, null]], classic, [[1, "a"], [true, null]]], // prettier-ignore
    ["an omitted argument is null even when blank cells are 0", undefined, { ...classic, blankAs: 0 as const }, null],
    ["a blank cell is what the switch says, in rows too", [[null]], { ...classic, blankAs: "" as const }, [[""]]],
    [
      "an error is marked for the runtime to make a CustomFunctions.Error",
      { error: "#N/A" as const },
      classic,
      { type: "CustomFunctionError", code: "#N/A" },
    ],
    [
      "an error is a plain object in JSON text for a function that takes data types",
      { error: "#DIV/0!" as const },
      rich,
      { value: '{"type":"Error","basicType":"Error","basicValue":"#DIV/0!","errorType":"Div0"}' },
    ],
  ])("%s", (_rule, value, style, expected) => {
    expect(toWire(value, style)).toEqual(expected);
  });
});

describe("values on their way back", () => {
  test.each([
    ["a single value is 1 x 1", 5, [[5]]],
    ["nothing is 0", null, [[0]]],
    ["nothing in a matrix is 0 in that place", [[1, null]], [[1, 0]]],
    [
      "an error in a matrix stays in its place",
      [[1, { type: "Error", basicValue: "#N/A", message: "No check-in yet." }]],
      [[1, { error: "#N/A", sentence: "No check-in yet." }]],
    ],
    ["a formatted number is its number", { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, [[0.5]]],
    [
      "an entity is #VALUE!, as Excel shows it to a formula",
      { type: "Entity", text: "x", basicValue: "#VALUE!" },
      [[{ error: "#VALUE!" }]],
    ],
    ["a list that is no rectangle is #VALUE!", [1, 2], [[{ error: "#VALUE!" }]]],
    ["rows of different lengths are #VALUE!", [[1], [1, 2]], [[{ error: "#VALUE!" }]]],
    ["an empty list is #VALUE!", [], [[{ error: "#VALUE!" }]]],
  ])("%s", (_rule, value, expected) => {
    expect(fromWire(value)).toEqual(expected);
  });

  test.each([
    [1, "Gone.", { error: "#N/A", sentence: "Gone." }],
    [2, "", { error: "#VALUE!" }],
    [3, "", { error: "#VALUE!" }],
    [5, "words", { error: "#DIV/0!" }],
    [6, "words", { error: "#NUM!" }],
    [7, "Not a number.", { error: "#VALUE!", sentence: "Not a number." }],
    [8, "words", { error: "#NULL!" }],
    [10, "", { error: "#NAME?" }],
  ])("code %i with %j", (code, message, expected) => {
    expect(failure(code, message)).toEqual(expected);
  });
});
