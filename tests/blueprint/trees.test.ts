import { TREES, treeTemplateOf, type TreeName } from "../../src/blueprint/trees/catalogue";
import { contributionsOf } from "../../src/okr/kpi/contributions";
import { effectsOf } from "../../src/okr/kpi/effects";
import { forestOf, type Forest } from "../../src/okr/kpi/forest";
import type { KpiNode, Measure } from "../../src/okr/kpi/node";
import { problemOf } from "../../src/okr/kpi/check";
import { directionOf, promising } from "../../src/okr/kpi/promising";
import { wouldTake } from "../../src/okr/kpi/take";
import { valuesOf } from "../../src/okr/kpi/values";
import { LANGUAGES, textsOf, type Language } from "../../src/texts/languages";
import { readyTreeTextsOf } from "../../src/texts/ready-tree-languages";
import { mrrPerAe } from "../../src/blueprint/templates/mrr-per-ae";
import { templateTextsOf } from "../../src/texts/template-languages";

const NAMES = Object.keys(TREES) as TreeName[];
const CASES = LANGUAGES.flatMap((language) => NAMES.map((name) => [language, name] as const));

function templateOf(name: TreeName, language: Language = "en") {
  return treeTemplateOf(name, readyTreeTextsOf(language), textsOf(language).sheets, "KR1");
}

/** A ready-made tree as it stands in the sheet, with what the formulas make of its inner nodes. */
function forestOfTree(name: TreeName, language: Language = "en"): Forest {
  const bare = templateOf(name, language).map((node, row): KpiNode => ({
    row,
    id: node.key,
    base: null,
    plan: null,
    stretch: null,
    ...node,
    parent: node.parent?.key ?? "",
  }));
  const forest = forestOf(bare, ["KR1"]);
  const measures = ["baseline", "current", "target"] as const;
  const of = measures.map((measure) => [measure, valuesOf(forest, measure)] as const);
  const filled = bare.map((node, i) =>
    node.operator === ""
      ? node
      : { ...node, ...Object.fromEntries(of.map(([measure, worked]) => [measure, worked[i]!.value ?? null])) },
  );
  return forestOf(filled, ["KR1"]);
}

const topOf = (forest: Forest, measure: Measure) => valuesOf(forest, measure)[0]!.value!;

describe("what ready-made trees come to", () => {
  test.each<[TreeName, number, number, number]>([
    // from, to, within what share of it
    ["mrrPerAe", 10_000, 12_000, 1e-4],
    ["saasRevenue", 105_000, 110_000, 1e-12],
    ["retention", 0.98, 1.02, 1e-12],
    ["costOfSales", 4_000, 3_200, 1e-12],
    ["webFunnel", 160_000, 190_000, 1e-12],
    ["supportLoad", 240, 180, 1e-12],
  ])("%s: from %d to %d, and today in between", (name, baseline, target, share) => {
    const forest = forestOfTree(name);
    expect(Math.abs(topOf(forest, "baseline") / baseline - 1)).toBeLessThan(share);
    expect(Math.abs(topOf(forest, "target") / target - 1)).toBeLessThan(share);
    const way = (topOf(forest, "current") - baseline) / (target - baseline);
    expect(way).toBeGreaterThan(0.1);
    expect(way).toBeLessThan(0.9);
  });

  test("each tree is in the table above", () => {
    expect(NAMES).toEqual(["mrrPerAe", "saasRevenue", "retention", "costOfSales", "webFunnel", "supportLoad"]);
  });
});

describe.each(CASES)("%s: %s", (language, name) => {
  const nodes = templateOf(name, language);
  const forest = forestOfTree(name, language);
  const leaves = nodes.flatMap((node, i) => (node.operator === "" ? [i] : []));

  test("has one root, which names the key result, and each node stands behind its parent", () => {
    expect(forest.roots).toEqual([0]);
    expect(nodes.map(({ keyResult }) => keyResult).filter((id) => id !== "")).toEqual(["KR1"]);
    expect(forest.order).toEqual(nodes.map((_, i) => i));
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
  });

  test("has nothing that its check speaks of", () => {
    expect(problemOf(forest)).toEqual(nodes.map(() => undefined));
  });

  test("has figures at every leaf and at no inner node", () => {
    const filled = nodes.flatMap(({ baseline, current, target }, i) => ([baseline, current, target].every((value) => value !== null) ? [i] : [])); // prettier-ignore
    expect(filled).toEqual(leaves);
    const inner = nodes.filter(({ operator }) => operator !== "");
    expect(inner.flatMap((node) => [node.baseline, node.current, node.target, node.benchmark]).filter((value) => value !== null)).toEqual([]); // prettier-ignore
  });

  test("has benchmarks at least as good as its targets, and each leads the root to its own", () => {
    const direction = directionOf(forest, 0)!;
    const now = topOf(forest, "current");
    const withBenchmark = leaves.filter((i) => nodes[i]!.benchmark !== null);
    expect(withBenchmark.length).toBeGreaterThanOrEqual(3);
    for (const i of withBenchmark) {
      const { target, benchmark, key } = nodes[i]!;
      const rootAt = (value: number) => valuesOf(forest, "current", new Map([[i, value]]))[0]!.value!;
      expect([key, (rootAt(benchmark!) - now) * direction >= 0]).toEqual([key, true]);
      expect([key, (rootAt(benchmark!) - rootAt(target!)) * direction >= -1e-9 * Math.abs(now)]).toEqual([key, true]);
    }
  });

  test("can be attributed, tried and ranked as it is", () => {
    const parts = contributionsOf(forest);
    const total = leaves.reduce((sum, i) => sum + parts[i]!, 0);
    const change = topOf(forest, "current") - topOf(forest, "baseline");
    expect(total).toBeCloseTo(change, 6);
    expect(effectsOf(forest).every((effect) => effect !== undefined)).toBe(true);
    expect(wouldTake(forest, 0, topOf(forest, "target")).filter(({ to }) => to === undefined)).toEqual([]);
    expect(promising(forest, 0)[0]!.why.reason).toBe("lifts");
  });

  test("says what it is and when it fits, each node in words of its own", () => {
    const { title, text, fits } = readyTreeTextsOf(language)[name];
    for (const sentence of [text, fits]) expect(sentence).toMatch(/^\p{Lu}.{30,170}\.$/u);
    expect(title.length).toBeLessThan(60);
    const names = nodes.map(({ node, segment }) => `${node}|${segment}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { node } of nodes) expect(node.length).toBeLessThanOrEqual(50);
  });

  test("has units that its sheets know", () => {
    const known = ["", ...Object.values(textsOf(language).sheets.words.units)];
    expect(nodes.map(({ unit }) => unit).filter((unit) => !known.includes(unit))).toEqual([]);
  });
});

test("the tree of MRR per AE has the figures of the template of that name: its root and its two drivers", () => {
  const tree = new Map(templateOf("mrrPerAe").map((node) => [node.key, node]));
  const [, conversion, discount] = mrrPerAe(templateTextsOf("en")).keyResults;
  const ends = ({ baseline, target }: { readonly baseline: number | null; readonly target: number | null }) => [
    baseline,
    target,
  ];
  expect(ends(tree.get("middleConversion")!)).toEqual([conversion!.start, conversion!.target]);
  expect(ends(tree.get("midwestRate")!)).toEqual([discount!.start, discount!.target]);
});

test("shares of a whole in the tree of MRR per AE make the whole", () => {
  const tree = new Map(templateOf("mrrPerAe").map((node) => [node.key, node]));
  for (const measure of ["baseline", "current", "target"] as const) {
    expect(tree.get("midwestShare")![measure]! + tree.get("otherShare")![measure]!).toBe(1);
  }
});

test.each(LANGUAGES)("%s: whoever takes a ready-made tree reads that its figures and benchmarks are examples", (language) => {
  expect(readyTreeTextsOf(language).common.examples).toMatch(/examples, the benchmarks too|Beispiele, auch die Vergleichswerte/);
}); // prettier-ignore
