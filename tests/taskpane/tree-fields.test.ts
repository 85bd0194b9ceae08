import { cultureFor } from "../../src/blueprint/culture";
import {
  BLANK,
  changedCells,
  readNode,
  referenceTo,
  spotIn,
  typedNode,
  type NodeTyped,
} from "../../src/taskpane/tree-fields";
import type { NodeFormulas } from "../../src/workbook/open-tree";
import { MRR, nodesOf } from "./a-kpi-tree";

const english = cultureFor("en-US");
const german = cultureFor("de-DE");

describe("a reference to a cell", () => {
  test.each([
    [{ sheet: "Model", cell: "C5" }, "='Model'!C5"],
    [{ sheet: "My model", cell: "AA10" }, "='My model'!AA10"],
    [{ sheet: "It's ours", cell: "B2" }, "='It''s ours'!B2"],
  ])("%j is written as %s, and read again", (spot, formula) => {
    expect(referenceTo(spot)).toBe(formula);
    expect(spotIn(formula)).toEqual(spot);
  });
  test.each([
    ["as Excel writes it", "=Model!C5", { sheet: "Model", cell: "C5" }],
    ["with signs that fix it", "=Model!$C$5", { sheet: "Model", cell: "C5" }],
    ["in small letters", "=Model!c5", { sheet: "Model", cell: "C5" }],
    ["of a sheet in letters of another script", "=Планы!C5", { sheet: "Планы", cell: "C5" }],
    ["a range is no cell", "=Model!C5:C9", undefined],
    ["nor is what is worked out", "=Model!C5*2", undefined],
    ["nor a sum of two", "=Model!C5+Other!C6", undefined],
    ["nor what a function gives", "=SUM(Model!C5)", undefined],
    ["nor a name", "=Leads", undefined],
  ])("%s", (_rule, formula, spot) => {
    expect(spotIn(formula)).toEqual(spot);
  });
});

describe("what was typed for a node", () => {
  const typed = (fields: Partial<NodeTyped>): NodeTyped => ({ ...BLANK, node: "Price", ...fields });
  test.each([
    ["in English", english, { current: { text: "1,234.5" } }, { current: 1234.5 }],
    ["in German", german, { current: { text: "1.234,5" } }, { current: 1234.5 }],
    ["a share in the unit %", english, { unit: "%", current: { text: "20" } }, { current: 0.2 }],
    ["an amount with its sign", german, { unit: "€", current: { text: "1.200 €" } }, { current: 1200 }],
    ["nothing", english, {}, { current: null, target: null }],
    ["a cell", english, { current: { formula: "='Model'!C5", shows: "7" } }, { current: { formula: "='Model'!C5" } }],
  ] as const)("%s", (_rule, culture, fields, values) => {
    const read = readNode(typed(fields), culture, false, false);
    expect(read.problems).toEqual({});
    expect(read.values).toMatchObject(values);
  });

  test.each([
    ["it has no name", typed({ node: " " }), false, { node: { problem: "missing" } }],
    ["a number is none", typed({ target: { text: "many" } }), false, { target: { problem: "not-a-number", typed: "many", example: "38000.5" } }],
    ["it does not say how its children make it", typed({}), true, { operator: { problem: "missing" } }],
  ])("is wrong where %s", (_rule, fields, asks, problems) => {
    expect(readNode(fields, english, false, asks).problems).toEqual(problems);
  }); // prettier-ignore

  test("of a node with children only the benchmark counts", () => {
    const read = readNode(typed({ current: { text: "many" }, benchmark: { text: "5" } }), english, true, false);
    expect(read).toEqual({ values: { baseline: null, current: null, target: null, benchmark: 5 }, problems: {} });
  });
});

describe("what of a node is written", () => {
  const [price] = nodesOf({ ...MRR.price, id: "N3" });
  const none: NodeFormulas = {};
  const change = (fields: Partial<NodeTyped>, formulas = none, isInner = false, node = price!) => {
    const before = typedNode(node, formulas, english);
    const after = { ...before, ...fields };
    return changedCells(node, formulas, before, after, readNode(after, english, isInner, false), isInner);
  };
  test.each([
    ["nothing where all is as before", {}, undefined],
    ["nothing where only spaces came in", { node: " Price per deal " }, undefined],
    ["nothing where the number is written otherwise", { current: { text: "1,000.0" } }, undefined],
    ["a name", { node: "Price" }, { node: { from: "Price per deal", to: "Price" } }],
    ["a number", { current: { text: "1,100" } }, { current: { from: 1000, to: 1100 } }],
    ["a number that is gone", { benchmark: { text: "" } }, { benchmark: { from: 1200, to: null } }],
    [
      "a cell in place of a number",
      { current: { formula: "='Model'!C5", shows: "7" } },
      { current: { from: 1000, to: { formula: "='Model'!C5" } } },
    ],
  ] as const)("%s", (_rule, fields, cells) => {
    expect(change(fields)).toEqual(cells);
  });

  test("a number in place of a cell, also where it is the same number", () => {
    const formulas = { current: "='Model'!C5" };
    expect(change({ current: { text: "1000" } }, formulas)).toEqual({
      current: { from: { formula: "='Model'!C5" }, to: 1000 },
    });
    expect(change({ current: { formula: "='Model'!C5", shows: "anything" } }, formulas)).toBeUndefined();
  });

  test("numbers are read anew where the unit was changed: 20 is 20 %", () => {
    const [rate] = nodesOf({ node: "Rate", unit: "", baseline: 20, current: 25 });
    expect(change({ unit: "%" }, none, false, rate)).toEqual({
      unit: { from: "", to: "%" },
      baseline: { from: 20, to: 0.2 },
      current: { from: 25, to: 0.25 },
    });
  });

  test("the numbers of a node with children are left to its formulas", () => {
    expect(change({ current: { text: "5" }, node: "Price" }, none, true)).toEqual({
      node: { from: "Price per deal", to: "Price" },
    });
  });
});
