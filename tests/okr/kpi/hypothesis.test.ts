import type { Work } from "../../../src/okr/book";
import {
  afterOutcome,
  movedShare,
  nextIteration,
  workOf,
  type HypothesisOutcome,
} from "../../../src/okr/kpi/hypothesis-cycle";
import { driverOf, hypothesisWords, reachedWith } from "../../../src/okr/kpi/hypothesis-words";
import type { Hypothesis } from "../../../src/okr/kpi/hypothesis";
import { forestOf } from "../../../src/okr/kpi/forest";
import { kpiTextsOf } from "../../../src/texts/kpi-languages";
import { bookOf, WORK } from "../quality/a-book";
import { forestFrom, nodesOf, type Line } from "./a-forest";

const HYPOTHESIS: Hypothesis = {
  row: 0,
  id: "H1",
  iteration: 1,
  follows: "",
  keyResult: "KR1",
  driver: "N2",
  work: "Talk each proposal through with the buyer first",
  from: 0.2,
  to: 0.25,
  reaches: 12_500,
  review: null,
  state: "Open",
  learned: "",
  by: "",
};
const TREE: readonly Line[] = [
  ["N1", "", "product"],
  ["N2", "N1", "", 0.2, 0.2],
  ["N3", "N1", "", 50_000, 50_000],
];
const FOREST = forestOf(
  nodesOf(TREE).map((node) =>
    node.id === "N2" ? { ...node, node: "Conversion", segment: "Middle market", unit: "%" } : node,
  ),
  ["KR1"],
);
const { keyResults } = bookOf({ keyResults: [{ id: "KR1", keyResult: "New MRR per AE rises to $12,000", unit: "$" }] });
const said = (change: Partial<Hypothesis>, language: "en" | "de" = "en") =>
  kpiTextsOf(language).hypothesis(hypothesisWords({ ...HYPOTHESIS, ...change }, FOREST, keyResults));

describe("the sentence of a hypothesis", () => {
  test.each<[string, Partial<Hypothesis>, string]>([
    ["whole", {}, 'If we do this: "Talk each proposal through with the buyer first", then "Conversion" (Middle market) moves from 20.0% to 25.0%, so "New MRR per AE rises to $12,000" reaches $12,500.'],
    ["without the Work", { work: "" }, 'We believe that "Conversion" (Middle market) moves from 20.0% to 25.0%, so "New MRR per AE rises to $12,000" reaches $12,500.'],
    ["without where it stands", { from: null }, 'If we do this: "Talk each proposal through with the buyer first", then "Conversion" (Middle market) moves to 25.0%, so "New MRR per AE rises to $12,000" reaches $12,500.'],
    ["without a goal, and with a text for what is reached", { to: null, reaches: "more" }, 'If we do this: "Talk each proposal through with the buyer first", then "Conversion" (Middle market) moves from 20.0%, so "New MRR per AE rises to $12,000" moves too.'],
    ["with a driver and a key result that are gone", { driver: "N9", keyResult: "KR9" }, 'If we do this: "Talk each proposal through with the buyer first", then "N9" moves from 0.2 to 0.25, so "KR9" reaches 12,500.'],
    ["without a key result", { keyResult: "" }, 'If we do this: "Talk each proposal through with the buyer first", then "Conversion" (Middle market) moves from 20.0% to 25.0%.'],
  ])("%s", (_rule, change, expected) => {
    expect(said(change)).toBe(expected);
  }); // prettier-ignore

  test("in German", () => {
    expect(said({}, "de")).toBe(
      "Wenn wir das tun: „Talk each proposal through with the buyer first“, dann bewegt sich „Conversion“ (Middle market) von 20,0\u00a0% auf 25,0\u00a0%, und „New MRR per AE rises to $12,000“ erreicht 12.500\u00a0$.",
    );
    expect(said({ work: "", keyResult: "" }, "de")).toBe(
      "Wir glauben: „Conversion“ (Middle market) bewegt sich von 20,0\u00a0% auf 25,0\u00a0%.",
    );
  });
});

test("what the key result reaches is worked out from the tree", () => {
  expect(reachedWith(FOREST, 1, 0.25)).toBe(12_500);
  expect(reachedWith(forestFrom([["A", "A"]]), 0, 1)).toBeUndefined();
});

test.each([
  ["N2", 1],
  ["n2", 1],
  ["N9", undefined],
  ["", undefined],
])("the driver %j stands in place %s", (id, place) => {
  expect(driverOf(FOREST, id)).toBe(place);
});

describe("the number of the next hypothesis about a driver", () => {
  const about = (...iterations: readonly Hypothesis["iteration"][]) =>
    iterations.map((iteration, row): Hypothesis => ({ ...HYPOTHESIS, row, id: `H${row}`, iteration }));
  test.each<[string, readonly Hypothesis[], number]>([
    ["1 for the first", [], 1],
    ["one more than the highest", about(1, 3, 2), 4],
    ["counted where nobody wrote a number", about(null, "x"), 3],
    ["those of other drivers are left out", about(1, 2).map((one) => ({ ...one, driver: "N3" })), 1],
    ["the driver in any case", about(1).map((one) => ({ ...one, driver: "n2" })), 2],
    ["whole", about(1.5), 2],
  ])("%s", (_rule, hypotheses, expected) => {
    expect(nextIteration(hypotheses, "N2")).toBe(expected);
  });
});

describe("how much of the way a driver has moved", () => {
  test.each<[string, number | null, number | string | null, number | undefined, number | undefined]>([
    ["half of it", 0.2, 0.3, 0.25, 0.5],
    ["down as well", 20, 10, 12, 0.8],
    ["nothing yet", 20, 10, 20, 0],
    ["the wrong way", 20, 10, 25, -0.5],
    ["beyond", 20, 10, 5, 1.5],
    ["no way at all", 20, 20, 20, undefined],
    ["without a start", null, 20, 20, undefined],
    ["with a text as goal", 10, "more", 20, undefined],
    ["without a value today", 10, 20, undefined, undefined],
  ])("%s", (_rule, from, to, now, expected) => {
    const share = movedShare({ from, to }, now);
    expect(share === undefined ? share : Number(share.toFixed(9))).toBe(expected);
  });
});

describe("what an outcome does", () => {
  const work: readonly Work[] = [
    { ...WORK, id: "W1", hypothesis: "H1", state: "Doing" },
    { ...WORK, id: "W2", hypothesis: "h1", state: "Done" },
    { ...WORK, id: "W3", hypothesis: "H1", state: "Dropped" },
    { ...WORK, id: "W4", hypothesis: "H2", state: "Doing" },
    { ...WORK, id: "W5", hypothesis: "", state: "Doing" },
    { ...WORK, id: "W6", hypothesis: "H1", state: "Standard process" },
    { ...WORK, id: "W7", hypothesis: "H1", state: "Postponed" },
  ];
  const after = (outcome: HypothesisOutcome) => {
    const { work: rows, next } = afterOutcome(outcome, HYPOTHESIS, [HYPOTHESIS], work, 0.22);
    return { rows: rows.map(({ work: { id }, state }) => `${id}: ${state}`), next };
  };

  test("kept: the Work goes on as it stands, and no other hypothesis is needed", () => {
    expect(after("Kept")).toEqual({ rows: [], next: undefined });
  });

  test("standard process: its Work becomes the way everybody works; what was dropped or rests stays so", () => {
    expect(after("Standard process")).toEqual({
      rows: ["W1: Standard process", "W2: Standard process"],
      next: undefined,
    });
  });

  test("back to the tree: its Work says so, and the next hypothesis begins where the driver stands now", () => {
    expect(after("Back to the tree")).toEqual({
      rows: ["W1: Back to the tree", "W2: Back to the tree", "W6: Back to the tree"],
      next: { iteration: 2, follows: "H1", keyResult: "KR1", driver: "N2", from: 0.22, to: 0.25 },
    });
  });

  test("a hypothesis without an id has no Work", () => {
    expect(workOf({ id: "" }, work)).toEqual([]);
  });
});
