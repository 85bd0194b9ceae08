import { belief } from "../../src/okr/belief";
import { column, type Cell } from "../../src/okr/cell";
import { explain, isProblem } from "../../src/okr/problem";
import { outcome } from "./outcome";

const ask = (goal: readonly Cell[], results: readonly Cell[], work: readonly Cell[]) =>
  belief(column(goal), column(results), column(work));

describe("belief: the reverse-order proof", () => {
  test("reads from Work over Key Results to the Objective, Work joined by AND, blank cells left out", () => {
    expect(ask(["A goal"], ["More leads", null, "Larger deals"], [null, "Train all. ", "Hire"])).toBe(
      [
        "I believe that choosing this Work:",
        "1. Train all AND",
        "2. Hire",
        "Will result in these Key Results:",
        "1. More leads",
        "2. Larger deals",
        "Which will mean that we’ve met this Objective:",
        "A goal",
      ].join("\n"),
    );
  });

  test.each<[string, Parameters<typeof ask>]>([
    ["Objective", [[null], ["b"], ["c"]]],
    ["Key Result", [["a"], [], ["c"]]],
    ["Work", [["a"], ["b"], [null, null]]],
  ])("says that there is no %s yet", (name, call) => {
    const result = ask(...call);
    expect(isProblem(result) && explain(result)).toContain(`There is no ${name} yet`);
  });

  test("passes an error on with its row", () => {
    expect(outcome(ask(["a"], ["b", { fault: "#REF!" }], ["c"]))).toBe("error-value in row 2");
  });

  test("refuses a text longer than a cell holds", () => {
    expect(outcome(ask(["a"], ["b".repeat(40_000)], ["c"]))).toBe("text-too-long");
  });
});
