import { column, type Cell } from "../../src/okr/cell";
import { kept } from "../../src/okr/kept";
import { expectOutcome } from "./outcome";

describe("kept: the share of periods in which a value stayed within its bounds", () => {
  test.each<[string, readonly Cell[], Cell, Cell, Cell, unknown]>([
    ["counts the periods that kept the bound", [1, 2, 3, 4], "at most", 3, null, 0.75],
    ["includes the bound for at least", [1, 2], "at least", 2, null, 0.5],
    ["excludes it for above", [1, 2], "above", 2, null, 0],
    ["excludes it for below", [1, 2], "below", 2, null, 0.5],
    ["includes both ends of between", [4, 5, 6, 3], "between", 4, 5, 0.5],
    ["counts a gap before the latest value as not kept", [1, null, 1], "at most", 3, null, 2 / 3],
    ["does not count what is still to come", [1, 1, null, null], "at most", 3, null, 1],
    ["is blank without any value", [null, null], "at most", 3, null, ""],
    ["forgives the last digit of a sum", [0.1 + 0.2], "at most", 0.3, null, 1],
    ["needs a type", [1], null, 3, null, "missing"],
    ["refuses a type that is not kept but reached", [1], "increase", 3, null, "unknown-word"],
    ["needs a target", [1], "at most", null, null, "missing"],
    ["needs the high end of between", [1], "between", 3, null, "high-end-missing"],
    ["refuses a high end below the low end", [1], "between", 3, 2, "high-below-low"],
    ["refuses a high end elsewhere", [1], "at most", 3, 4, "limit-not-used"],
    ["answers what is wrong before it says that there is no value", [null], "between", 3, 2, "high-below-low"],
    ["names the row of a text", [1, "2"], "at most", 3, null, "not-a-number in row 2"],
    ["names the row of an error", [1, { fault: "#N/A" }], "at most", 3, null, "error-value in row 2"],
  ])("%s", (_rule, values, type, target, high, wanted) =>
    expectOutcome(kept(column(values), type, target, high), wanted),
  );
});
