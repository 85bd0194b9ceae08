import { circleToShow } from "../../../workbench/page/chrome/circle";

test.each([
  ["none", [], undefined],
  ["of the sheet that is shown", ["Sheet2!A1", "'My board'!B2", "'My board'!B3"], "B2"],
  ["of another sheet", ["Sheet2!A1", "Sheet3!A1"], "Sheet2!A1"],
])("the circle that is named is one %s", (_which, circular, expected) => {
  expect(circleToShow(circular, { name: "My board" })).toBe(expected);
});
