import type { Book } from "../../src/okr/book";
import type { KpiNode } from "../../src/okr/kpi/node";
import { whatIf } from "../../src/okr/kpi/what-if";
import { barsOf } from "../../src/taskpane/what-if-bars";
import { betweenOf, driversOf, keysOf, labelOf, triedIn } from "../../src/taskpane/what-if-draft";
import { movingNumbers } from "../../src/taskpane/what-if-moving";
import { inOrder } from "../../src/taskpane/what-if-takes";
import { cultureFor } from "../../src/blueprint/culture";
import { wouldTake, type Take } from "../../src/okr/kpi/take";
import { valuesOf } from "../../src/okr/kpi/values";
import { bookOf } from "../okr/quality/a-book";
import { forest, MRR, MRR_BOOK, MRR_NODES, nodesOf } from "./a-kpi-tree";

const moving = (nodes: readonly KpiNode[] = MRR_NODES, book: Book = MRR_BOOK, changes = new Map<number, { to: number }>()) => {
  const trees = forest(nodes, book);
  return movingNumbers({ forest: trees, book, root: 0 }, whatIf(trees, book, 0, changes), 15_000);
}; // prettier-ignore
const withRoot = (root: Partial<KpiNode>) =>
  nodesOf({ ...MRR.root, ...root }, MRR.deals, MRR.price, MRR.proposals, MRR.conversion);

describe("the numbers that move", () => {
  test("are the one at the top, the score of its key result and that of the objective", () => {
    expect(moving(MRR_NODES, MRR_BOOK, new Map([[3, { to: 44 }]]))).toEqual({
      root: { before: 10_000, after: 11_000 },
      problem: undefined,
      target: 15_000,
      scores: [
        { id: "KR1", score: { before: 0.5, after: 0.6 } },
        { id: "O1", score: { before: 0.35, after: 0.4 } },
      ],
      checkedIn: undefined,
    });
  });

  test.each([
    ["the tree names no key result", withRoot({ keyResult: "" }), MRR_BOOK, [{ why: "no-key-result" }]],
    ["the key result is gone", withRoot({ keyResult: "KR9" }), MRR_BOOK, [{ why: "key-result-gone", id: "KR9" }]],
    ["the key result can have no score", MRR_NODES, bookOf({ keyResults: [{ target: "soon", weight: 1 }] }), [{ why: "no-score", id: "KR1" }]],
    ["it belongs to no objective", MRR_NODES, bookOf({ keyResults: [{ start: 0, target: 20_000, objective: "O9" }] }), [
      { id: "KR1", score: { before: 0.5, after: 0.5 } }, { why: "no-objective", id: "KR1" },
    ]],
    ["nothing of the objective counts", MRR_NODES, bookOf({ keyResults: [{ start: 0, target: 20_000, weight: 0 }] }), [
      { id: "KR1", score: { before: 0.5, after: 0.5 } }, { why: "no-objective-score", id: "O1" },
    ]],
  ] as const)("where %s, it is said in place of a score", (_what, nodes, book, scores) => {
    expect(moving(nodes, book).scores.slice(0, scores.length)).toEqual(scores);
  }); // prettier-ignore

  test("where the top cannot be worked out, the reason stands there, and no score", () => {
    const nodes = nodesOf(MRR.root, MRR.deals, { ...MRR.price, current: "soon" }, MRR.proposals, MRR.conversion);
    expect(moving(nodes)).toMatchObject({ problem: { problem: "waits", child: "Price per deal" }, scores: [] });
  });

  test("and it can be tried all the same, with a number for the driver that has none", () => {
    const nodes = nodesOf(MRR.root, MRR.deals, { ...MRR.price, current: null }, MRR.proposals, MRR.conversion);
    expect(moving(nodes, MRR_BOOK, new Map([[2, { to: 900 }]]))).toMatchObject({
      root: { before: undefined, after: 9_000 },
      problem: undefined,
      scores: [{ id: "KR1", score: { before: undefined, after: 0.4 } }, { id: "O1" }],
    });
  });

  test.each([
    [10_000, undefined],
    [9_000, { id: "KR1", value: 9_000, unit: "$" }],
    [null, undefined],
  ])("a check-in of %s against a tree that says 10,000", (current, checkedIn) => {
    const book = bookOf({ keyResults: [{ start: 5_000, target: 15_000, unit: "$", current }] });
    expect(moving(MRR_NODES, book).checkedIn).toEqual(checkedIn);
  });
});

describe("the drivers", () => {
  test("are the nodes below which there is none, in the order of the tree; the others stand between", () => {
    expect(driversOf(forest(), 0)).toEqual([3, 4, 2]);
    expect(betweenOf(forest(), 0)).toEqual([1]);
  });

  test("of a single number: itself", () => {
    const alone = nodesOf({ ...MRR.root, operator: "" });
    expect([driversOf(forest(alone), 0), betweenOf(forest(alone), 0)]).toEqual([[0], []]);
  });

  test("are told apart by their id, or by their row where it is blank or stands twice", () => {
    expect(keysOf(nodesOf({ id: "N1" }, { id: "N2" }, { id: "n2" }, { id: "" }))).toEqual([
      "N1",
      "row 1",
      "row 2",
      "row 3",
    ]);
  });

  test("are called by name and segment", () => {
    expect(nodesOf({ node: "Deals" }, { node: "Deals", segment: "Midwest SMB" }, { id: "N7" }).map(labelOf)).toEqual([
      "Deals",
      "Deals – Midwest SMB",
      "N7",
    ]);
  });

  test("those with something unreadable stay as they are, and are named", () => {
    const trees = forest();
    const draft = new Map([
      ["N4", { how: "percent", text: "10" }],
      ["N5", { how: "value", text: "many" }],
      ["N3", { how: "value", text: "1000" }],
    ] as const);
    const read = triedIn({ forest: trees, root: 0, values: valuesOf(trees, "current") }, draft, cultureFor("en-US"));
    expect([[...read.changes], read.wrong]).toEqual([[[3, { to: 44 }]], [4]]);
  });
});

describe("what it would take, in the order in which to look", () => {
  const take = (node: number, one: Partial<Take>): Take => ({
    ...{ node, from: 1, to: 1, change: 0, within: undefined },
    ...one,
  });

  test("those within their benchmark first, then the smallest change, then what has no change, then what cannot", () => {
    const order = inOrder([
      take(1, { to: undefined, change: undefined, why: "no-effect" }),
      take(2, { to: -1, change: -2, why: "changes-sign" }),
      take(3, { change: undefined }),
      take(4, { change: 0.4, within: false }),
      take(5, { change: -0.3 }),
      take(6, { change: -0.5, within: true }),
      take(7, { change: 0.1, within: true }),
    ]);
    expect(order.map(({ node }) => node)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });

  test("for the target of the tree", () => {
    const order = inOrder(wouldTake(forest(), 0, 11_500));
    expect(order.map(({ node, to, within }) => [node, Number(to!.toPrecision(6)), within])).toEqual([
      [4, 0.2875, true],
      [2, 1_150, true],
      [3, 46, undefined],
    ]);
  });
});

test.each([
  ["from 0 to the largest", [10, 20], 0, { zero: 0, ends: [0.5, 1] }],
  ["as far as they go at least", [0.4, undefined], 1, { zero: 0, ends: [0.4, undefined] }],
  ["to both sides of 0", [-5, 15], 0, { zero: 0.25, ends: [0, 1] }],
  ["of nothing", [undefined], 0, { zero: 0, ends: [undefined] }],
] as const)("bars go %s", (_what, values, least, bars) => {
  expect(barsOf(values, least)).toEqual(bars);
});
