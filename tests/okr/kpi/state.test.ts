import { stateOf } from "../../../src/okr/kpi/state";

describe("state: how far a node is from its target", () => {
  test.each<[string, [number | undefined, number | undefined, number | undefined], string | undefined]>([
    // the rule, then current, target, baseline
    ["at the target", [100, 100, 50], "On target"],
    ["past it", [130, 100, 50], "On target"],
    ["0.3 as binary fractions have it", [0.1 + 0.2, 0.3, 0.1], "On target"],
    ["within 10 % of it", [99, 100, 50], "Close"],
    ["at 90 %", [90, 100, 50], "Close"],
    ["within 30 %", [89, 100, 50], "Behind"],
    ["at 70 %", [70, 100, 50], "Behind"],
    ["further", [69, 100, 50], "Far off"],
    ["on the other side of 0", [-20, 100, 50], "Far off"],
    ["a target that is lower: at it", [10, 10, 20], "On target"],
    ["below it", [4, 10, 20], "On target"],
    ["10 % above it", [11, 10, 20], "Close"],
    ["30 % above it", [13, 10, 20], "Behind"],
    ["further above it", [13.1, 10, 20], "Far off"],
    ["a target below 0", [-11, -10, -50], "Close"],
    ["a target of 0 is met or not", [0, 0, 20], "On target"],
    ["and nothing is a share of it", [0.001, 0, 20], "Far off"],
    ["a target that is the baseline, met", [5, 5, 5], "On target"],
    ["and left: nothing says on which side is better", [6, 5, 5], undefined],
    ["no current value", [undefined, 5, 4], undefined],
    ["no target", [5, undefined, 4], undefined],
    ["no baseline, so no direction", [5, 5, undefined], undefined],
  ])("%s", (_rule, values, expected) => {
    expect(stateOf(...values)).toBe(expected);
  });
});
