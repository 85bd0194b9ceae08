import fc from "fast-check";
import type { Cell } from "../../../src/okr/cell";
import { problemOf } from "../../../src/okr/kpi/check";
import { forestOf } from "../../../src/okr/kpi/forest";
import type { KpiNode } from "../../../src/okr/kpi/node";
import { ORDER, type KpiProblemKind } from "../../../src/okr/kpi/problem";
import { kpiTextsOf } from "../../../src/texts/kpi-languages";
import { LANGUAGES } from "../../../src/texts/languages";
import { anyNumber, aTree, calculated, changed, fault, type Line } from "./a-forest";
import { SOUND, TABLE } from "./problem-rows";

/** What is said of each node that has a problem. */
function said(rows: readonly KpiNode[], language: "en" | "de" = "en") {
  const { problem } = kpiTextsOf(language);
  return problemOf(forestOf(rows, ["KR1", "KR2"])).flatMap((found) => (found ? [[found.problem, problem(found)]] : []));
}

describe("what is said of a node: which one, which column, what was found, and the way out", () => {
  test.each(TABLE)("%s", (_rule, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });

  test("the table has every kind of problem", () => {
    const told = new Set(TABLE.flatMap(([, , expected]) => expected.map(([kind]) => kind)));
    expect([...told].sort()).toEqual([...ORDER].sort());
  });

  test.each(LANGUAGES)("%s: every sentence has the name of its node, and leaves no fact out or unsaid", (language) => {
    for (const [, rows] of TABLE) {
      for (const [kind, sentence] of said(rows, language)) {
        expect([kind, sentence]).toEqual([kind, expect.stringMatching(/^[^{}]*["“][^{}]*\.$/)]);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test("in German with the columns and words of German sheets", () => {
    expect(
      said(changed(SOUND, { Price: { current: "viel" }, Revenue: { current: "", operator: "mal" } }), "de"),
    ).toEqual([
      [
        "operator-unknown",
        "Die Rechenart von „Revenue“ ist „mal“, und die gibt es nicht; Summe, Differenz, Produkt oder Verhältnis wählen.",
      ],
      [
        "not-a-number",
        "Aktuell von „Price“ ist „viel“ und damit keine Zahl; eine Zahl eintragen oder auf eine Zelle verweisen, die eine enthält.",
      ],
    ]);
  });

  test("long texts are cut", () => {
    const [[, sentence]] = said(changed([["A", "", "", 1, "x".repeat(500)]])) as [[string, string]];
    expect(sentence).toContain(`${"x".repeat(60)}…`);
    expect(sentence.length).toBeLessThan(250);
  });
});

describe("of several problems of one node the first in the order is told", () => {
  const worst: Partial<KpiNode> = { keyResult: "", operator: "times", current: fault("#REF!"), target: "soon" };
  test.each<[KpiProblemKind, Partial<KpiNode>]>([
    ["key-result-missing", {}],
    ["key-result-unknown", { keyResult: "KR9" }],
    ["operator-unknown", { keyResult: "KR1" }],
    ["operator-missing", { keyResult: "KR1", operator: "" }],
    ["reference-deleted", { keyResult: "KR1", operator: "sum" }],
    ["divides-by-zero", { keyResult: "KR1", operator: "sum", current: fault("#DIV/0!") }],
    ["error-value", { keyResult: "KR1", operator: "sum", current: fault("#NUM!") }],
    ["not-a-number", { keyResult: "KR1", operator: "sum", current: 3 }],
    ["does-not-agree", { keyResult: "KR1", operator: "sum", current: 3, target: null }],
  ])("%s", (kind, better) => {
    const rows = changed(
      [
        ["A", "", "sum"],
        ["B", "A", "", 1, 1],
      ],
      { A: { ...worst, ...better } },
    );
    expect(said(rows).map(([found]) => found)).toEqual([kind]);
  });
});

test("of several error values of a node that of the first column is told", () => {
  const rows = changed([["A", "", "", 1, 1]], { A: { current: fault("#NUM!"), target: fault("#REF!") } });
  expect(said(rows).map(([found]) => found)).toEqual(["error-value"]);
});

describe("laws", () => {
  const seed = { seed: 20_261_122, numRuns: 300 };

  test("what the formulas make of numbers is never wrong, but for a division by 0 and what waits for it", () => {
    fc.assert(
      fc.property(aTree(anyNumber), (lines) => {
        const kinds = said(calculated(lines)).map(([kind]) => kind);
        const allowed: readonly unknown[] = ["zero-denominator", "waits"];
        expect(kinds.filter((kind) => !allowed.includes(kind))).toEqual([]);
        expect(kinds.includes("waits")).toBe(kinds.includes("waits") && kinds.includes("zero-denominator"));
      }),
      seed,
    );
  });

  test("one wrong leaf makes only itself and the nodes above it speak", () => {
    const wrong = fc.constantFrom<Cell>("soon", fault("#REF!"), null, true);
    fc.assert(
      fc.property(aTree(fc.integer({ min: 1, max: 9 }), ["sum", "product"]), wrong, fc.nat(), (lines, cell, pick) => {
        const leaves = lines.filter(([, , operator]) => operator === "");
        const [chosen] = leaves[pick % leaves.length]!;
        const broken = lines.map((line): Line =>
          line[0] === chosen ? [line[0], line[1] ?? "", "", line[3], cell, line[5]] : line,
        );
        const rows = calculated(broken);
        const found = problemOf(forestOf(rows, ["KR1"]));
        const speaking = rows.filter((_, i) => found[i]).map(({ id }) => id);
        expect(speaking).toEqual(rows.map(({ id }) => id).filter((id) => chosen.startsWith(id)));
      }),
      seed,
    );
  });
});
