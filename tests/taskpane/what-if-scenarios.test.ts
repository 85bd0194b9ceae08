import { SCENARIOS, type KpiNode, type Scenario } from "../../src/okr/kpi/node";
import { valuesOf } from "../../src/okr/kpi/values";
import { compare } from "../../src/taskpane/what-if-compare";
import { heldScenarios, keepAs, loadedFrom, type HeldScenario } from "../../src/taskpane/what-if-scenarios";
import { forest, MRR, MRR_BOOK, MRR_NODES, nodesOf } from "./a-kpi-tree";

/** 1 is the root, 2 the deals, 3 the price, 4 the proposals, 5 the conversion: places are one less. */
const PRICE = 2;
const PROPOSALS = 3;
const CONVERSION = 4;

type Columns = Partial<Record<Scenario, KpiNode["base"]>>;

/** The tree with cells of the scenarios. */
const kept = (price: Columns, proposals: Columns, conversion: Columns) =>
  nodesOf(MRR.root, MRR.deals, { ...MRR.price, ...price }, { ...MRR.proposals, ...proposals }, { ...MRR.conversion, ...conversion }); // prettier-ignore

const heldIn = (nodes: readonly KpiNode[], scenario: Scenario, formulas = {}): HeldScenario =>
  heldScenarios(forest(nodes), nodes.map((_, i) => (formulas as Record<number, object>)[i] ?? {}), 0)[
    SCENARIOS.indexOf(scenario)
  ]!; // prettier-ignore

const NOW: Readonly<Record<number, number>> = { [PRICE]: 1_000, [PROPOSALS]: 40, [CONVERSION]: 0.25 };
const tried = (changes: Readonly<Record<number, number>>) => (node: number) => ({ ...NOW, ...changes })[node];

describe("what a scenario column holds", () => {
  test("is nothing at first", () => {
    expect(heldIn(MRR_NODES, "plan")).toMatchObject({ isThere: false, missing: [] });
  });

  test("is the cell of every driver; inner nodes are formulas and none of it", () => {
    const { drivers, isThere } = heldIn(kept({ plan: 1_100 }, { plan: 44 }, { plan: 0.28 }), "plan");
    expect(isThere).toBe(true);
    expect(drivers.map(({ node, holds }) => [node, holds])).toEqual([
      [PROPOSALS, 44],
      [CONVERSION, 0.28],
      [PRICE, 1_100],
    ]);
  });

  test.each([
    ["blank", null],
    ["a text", "soon"],
    ["an error", { fault: "#REF!" }],
  ] as const)("lacks a driver whose cell is %s", (_what, cell) => {
    expect(heldIn(kept({ plan: 1_100 }, { plan: cell }, { plan: 0.28 }), "plan").missing).toEqual([PROPOSALS]);
  });
});

describe("what is written to keep what was tried", () => {
  test("into blank columns: every driver, also those that stay as they are", () => {
    expect(keepAs(heldIn(MRR_NODES, "plan"), MRR_NODES, tried({ [PROPOSALS]: 44 }))).toEqual({
      scenario: "plan",
      change: {
        adds: [],
        removes: [],
        changes: [
          { id: "N4", cells: { plan: { from: null, to: 44 } } },
          { id: "N5", cells: { plan: { from: null, to: 0.25 } } },
          { id: "N3", cells: { plan: { from: null, to: 1_000 } } },
        ],
      },
      over: [],
      drivers: 3,
    });
  });

  test("over other values: only cells that hold something else, and those are named", () => {
    const nodes = kept({ plan: 1_000 }, { plan: 42 }, { plan: 0.25 });
    expect(keepAs(heldIn(nodes, "plan"), nodes, tried({ [PROPOSALS]: 44 }))).toMatchObject({
      change: { changes: [{ id: "N4", cells: { plan: { from: 42, to: 44 } } }] },
      over: [{ node: PROPOSALS, holds: 42 }],
    });
  });

  test("over a formula, whatever it comes to: it is named, and what is to be there before", () => {
    const nodes = kept({ plan: 1_000 }, { plan: 44 }, { plan: 0.25 });
    const held = heldIn(nodes, "plan", { [PROPOSALS]: { plan: "=Model!C5" } });
    expect(keepAs(held, nodes, tried({ [PROPOSALS]: 44 }))).toMatchObject({
      change: { changes: [{ id: "N4", cells: { plan: { from: { formula: "=Model!C5" }, to: 44 } } }] },
      over: [{ node: PROPOSALS, formula: "=Model!C5" }],
    });
  });

  test("nothing, where all of it stands there already, but for what binary fractions lose", () => {
    const nodes = kept({ base: 1_000 }, { base: 40 }, { base: 0.1 + 0.15 });
    expect(keepAs(heldIn(nodes, "base"), nodes, tried({}))).toMatchObject({ change: { changes: [] }, over: [] });
  });

  test("nothing, as long as a driver has no number: which one is said", () => {
    expect(keepAs(heldIn(MRR_NODES, "plan"), MRR_NODES, (i) => (i === PRICE ? undefined : 1))).toEqual({
      why: "no-number",
      drivers: [PRICE],
    });
  });

  test.each([
    ["none", ""],
    ["that of another row", "n5"],
  ])("nothing, where a driver has no id of its own, but %s", (_what, id) => {
    const nodes = nodesOf(MRR.root, MRR.deals, { ...MRR.price, id }, MRR.proposals, MRR.conversion);
    const keeping = keepAs(heldIn(nodes, "plan"), nodes, tried({}));
    expect(keeping).toMatchObject({ why: "no-id" });
    expect((keeping as { drivers: readonly number[] }).drivers).toContain(PRICE);
  });
});

describe("a scenario that is loaded", () => {
  const now = (node: number) => NOW[node];
  test("puts those drivers into the what-if that are another number there", () => {
    const nodes = kept({ stretch: 1_000 }, { stretch: 50 }, { stretch: "soon" });
    expect(loadedFrom(heldIn(nodes, "stretch"), now)).toEqual([{ node: PROPOSALS, to: 50 }]);
  });
});

describe("side by side", () => {
  const compared = (nodes: readonly KpiNode[], changes: ReadonlyMap<number, { readonly to: number }> = new Map()) => {
    const trees = forest(nodes);
    const held = heldScenarios(trees, nodes.map(() => ({})), 0);
    return compare({ forest: trees, book: MRR_BOOK, root: 0, values: valuesOf(trees, "current"), changes, held });
  }; // prettier-ignore

  test("stands only what is now, as long as nothing was tried or kept", () => {
    expect(compared(MRR_NODES)).toEqual({
      drivers: [],
      columns: [{ column: "now", root: 10_000, keyResultScore: 0.5, objectiveScore: 0.35, drivers: [], missing: [] }],
    });
  });

  test("stand what is tried and what was kept, with the drivers that differ", () => {
    const nodes = kept({ plan: 1_200 }, { plan: 40 }, { plan: 0.25 });
    expect(compared(nodes, new Map([[PROPOSALS, { to: 44 }]]))).toEqual({
      drivers: [PROPOSALS, PRICE],
      columns: [
        { column: "now", root: 10_000, keyResultScore: 0.5, objectiveScore: 0.35, drivers: [40, 1_000], missing: [] },
        { column: "tried", root: 11_000, keyResultScore: 0.6, objectiveScore: 0.4, drivers: [44, 1_000], missing: [] },
        {
          column: "plan",
          root: 12_000,
          keyResultScore: 0.7,
          objectiveScore: expect.closeTo(0.45, 12),
          drivers: [40, 1_200],
          missing: [],
        },
      ],
    });
  });

  test("a scenario that lacks a driver has no sum, as in the sheet, and says whose value it lacks", () => {
    const { columns } = compared(kept({ plan: 1_200 }, { plan: null }, { plan: 0.25 }));
    expect(columns[1]).toMatchObject({
      column: "plan",
      root: undefined,
      keyResultScore: undefined,
      missing: [PROPOSALS],
    });
  });

  test("a scenario's sum is what the formulas of its column make", () => {
    const nodes = kept({ base: 900, stretch: 1_300 }, { base: 30, stretch: 60 }, { base: 0.2, stretch: 0.3 });
    const sheet = (scenario: Scenario) => valuesOf(forest(nodes), scenario)[0]!.value;
    expect(compared(nodes).columns.map(({ root }) => root)).toEqual([10_000, sheet("base"), sheet("stretch")]);
  });
});
