import type { KpiNode } from "../../../src/okr/kpi/node";
import type { KpiProblemKind } from "../../../src/okr/kpi/problem";
import { chain, changed, fault, type Line } from "./a-forest";

/** A sound tree: 4 deals at 2,500 are 10,000. */
export const SOUND: readonly Line[] = [
  ["Revenue", "", "product"],
  ["Deals", "Revenue", "", 4, 4.6, 5],
  ["Price", "Revenue", "", 2500, 2600, 2600],
];
const RATIO: readonly Line[] = [
  ["Cost per deal", "", "ratio"],
  ["Cost", "Cost per deal", "", 100, 100],
  ["Deals", "Cost per deal", "", 5, 4],
];

const B_HAS_NO_PARENT = [
  "parent-unknown",
  '"B" names the parent "Z9", and no row has that id; type the id of a row that is there, or clear the cell to make it a root.',
] as const;

/** The rule, the rows, and for each node in the order of the rows what is said. */
export const TABLE: readonly (readonly [string, readonly KpiNode[], readonly (readonly [KpiProblemKind, string])[]])[] =
  [
    ["a sound tree: nothing", changed(SOUND), []],
    ["a leaf alone as a root: nothing", changed([["A", "", "", 1, 2]]), []],
    [
      "targets, benchmarks and scenarios may stay blank",
      changed([
        ["A", "", "sum"],
        ["B", "A", "", 1, 2],
      ]),
      [],
    ],
    [
      "a row without an id",
      changed(
        [
          ["A", "", "sum"],
          ["B", "A", "", 1, 1],
          ["", "A", "", 2, 2],
        ],
        { "": { node: "Rebate" } },
      ),
      [
        [
          "id-missing",
          '"Rebate" has no id, so no other row can name it as its parent; type one that no other row has.',
        ],
      ],
    ],
    [
      "a row without an id and without a name",
      changed([
        ["A", "", "sum"],
        ["B", "A", "", 1, 1],
        ["", "A", "", 2, 2],
      ]),
      [
        [
          "id-missing",
          '"no name" has no id, so no other row can name it as its parent; type one that no other row has.',
        ],
      ],
    ],
    [
      "an id that several rows have, in any case: at each of them",
      changed(
        [
          ["A", "", "sum"],
          ["B", "A", "", 1, 1],
          ["b", "A", "", 2, 2],
        ],
        { B: { node: "Deals" }, b: { node: "Price" } },
      ),
      [
        [
          "id-doubled",
          'The id "B" of "Deals" stands in 2 rows, and formulas find only the first; give each row its own.',
        ],
        [
          "id-doubled",
          'The id "b" of "Price" stands in 2 rows, and formulas find only the first; give each row its own.',
        ],
      ],
    ],
    [
      "a parent that is not there",
      changed([
        ["A", "", "", 1, 1],
        ["B", "Z9", "", 1, 1],
      ]),
      [B_HAS_NO_PARENT],
    ],
    [
      "what names a parent that is not there is no second root",
      changed(
        [
          ["A", "", "", 1, 1],
          ["B", "Z9", "", 1, 1],
        ],
        { B: { keyResult: "KR1" } },
      ),
      [B_HAS_NO_PARENT],
    ],
    [
      "a loop, and what hangs on it",
      changed([
        ["A", "", "", 1, 1],
        ["B", "C", "sum"],
        ["C", "B", "sum"],
        ["D", "C", "", 1, 1],
      ]),
      [
        [
          "loop",
          'From "B" the way up runs in a circle through B > C > B and never ends at a root; choose another parent for one of them.',
        ],
        [
          "loop",
          'From "C" the way up runs in a circle through C > B > C and never ends at a root; choose another parent for one of them.',
        ],
        [
          "loop",
          'From "D" the way up runs in a circle through C > B > C and never ends at a root; choose another parent for one of them.',
        ],
      ],
    ],
    ["sixteen levels", changed(chain(16)), []],
    [
      "seventeen levels",
      changed(chain(17)),
      [
        [
          "too-deep",
          '"L17" stands on level 17 of its tree, and the formulas follow 16; move it up, or cut out levels above it.',
        ],
      ],
    ],
    [
      "a root that names no key result",
      changed(SOUND, { Revenue: { keyResult: "" } }),
      [
        [
          "key-result-missing",
          '"Revenue" is a root and names no key result, so nothing can be scored; choose the key result that it breaks down, or type the parent that it belongs to.',
        ],
      ],
    ],
    [
      "a root that names a key result that is not there",
      changed(SOUND, { Revenue: { keyResult: "KR9" } }),
      [
        [
          "key-result-unknown",
          '"Revenue" breaks down the key result "KR9", and no row has that id; choose one from the list.',
        ],
      ],
    ],
    ["key results in any case", changed(SOUND, { Revenue: { keyResult: "kr2" } }), []],
    [
      "two roots of one key result: at both",
      changed([
        ["A", "", "", 1, 1],
        ["B", "", "", 1, 1],
      ]),
      [
        [
          "two-roots",
          '"A" and "B" are both roots of the key result "KR1"; keep one of them, or put it below the other.',
        ],
        [
          "two-roots",
          '"B" and "A" are both roots of the key result "KR1"; keep one of them, or put it below the other.',
        ],
      ],
    ],
    [
      "two roots of two key results",
      changed(
        [
          ["A", "", "", 1, 1],
          ["B", "", "", 1, 1],
        ],
        { B: { keyResult: "KR2" } },
      ),
      [],
    ],
    [
      "children, and no operator",
      changed(SOUND, { Revenue: { operator: "" } }),
      [
        [
          "operator-missing",
          '"Revenue" has children and does not say how they make it; choose sum, difference, product or ratio.',
        ],
      ],
    ],
    [
      "an operator that is none",
      changed(SOUND, { Revenue: { operator: "times" } }),
      [
        [
          "operator-unknown",
          'The operator of "Revenue" is "times", which is none; choose sum, difference, product or ratio.',
        ],
      ],
    ],
    ["an operator in any case", changed(SOUND, { Revenue: { operator: "Product" } }), []],
    [
      "a ratio of three",
      changed([...RATIO, ["More", "Cost per deal", "", 1, 1]]),
      [
        [
          "ratio-needs-two",
          'A ratio is the first child over the second, and "Cost per deal" has 3; give it two, or choose another operator.',
        ],
      ],
    ],
    [
      "a ratio of one",
      changed(RATIO.slice(0, 2)),
      [
        [
          "ratio-needs-two",
          'A ratio is the first child over the second, and "Cost per deal" has 1; give it two, or choose another operator.',
        ],
      ],
    ],
    [
      "an operator, and no children",
      changed(SOUND, { Price: { operator: "sum" } }),
      [
        [
          "child-missing",
          '"Price" has the operator "sum" and no children; add the nodes that make it, or clear the operator.',
        ],
      ],
    ],
    [
      "a division by 0, at the node that divides",
      changed(RATIO, { Deals: { current: 0 }, "Cost per deal": { current: fault("#DIV/0!") } }),
      [
        [
          "zero-denominator",
          'Current of "Cost per deal" cannot be worked out, because "Deals" is 0 and nothing can be divided by it; correct that value.',
        ],
      ],
    ],
    [
      "a reference to a cell that was deleted; the node above waits",
      changed(SOUND, { Deals: { current: fault("#REF!") }, Revenue: { current: "" } }),
      [
        ["waits", 'Current of "Revenue" waits for "Deals", which has no value; see to that one first.'],
        [
          "reference-deleted",
          'Current of "Deals" is #REF!, because a cell that it refers to was deleted; point it at another cell, or type a number.',
        ],
      ],
    ],
    [
      "a formula of the user's own that divides by 0",
      changed(SOUND, { Deals: { target: fault("#DIV/0!") }, Revenue: { target: "" } }),
      [
        ["waits", 'Target of "Revenue" waits for "Deals", which has no value; see to that one first.'],
        [
          "divides-by-zero",
          'Target of "Deals" is #DIV/0!, because a formula divides by 0 or by a blank cell; correct that cell, or type a number.',
        ],
      ],
    ],
    [
      "any other error value, and of several columns the first",
      changed(SOUND, { Price: { benchmark: fault("#NAME?"), stretch: fault("#N/A") } }),
      [
        [
          "error-value",
          'Benchmark of "Price" is #NAME?; correct the formula or the cell that it refers to, or type a number.',
        ],
      ],
    ],
    [
      "a text where a number belongs",
      changed(SOUND, { Price: { baseline: "2,500 USD" }, Revenue: { baseline: "" } }),
      [
        ["waits", 'Baseline of "Revenue" waits for "Price", which has no value; see to that one first.'],
        [
          "not-a-number",
          'Baseline of "Price" is "2,500 USD", which is not a number; type a number, or a reference to a cell that holds one.',
        ],
      ],
    ],
    [
      "TRUE where a number belongs",
      changed(SOUND, { Price: { plan: true } }),
      [
        [
          "not-a-number",
          'Plan of "Price" is "TRUE", which is not a number; type a number, or a reference to a cell that holds one.',
        ],
      ],
    ],
    [
      "a text in place of the benchmark of an inner node",
      changed(SOUND, { Revenue: { benchmark: "a lot" } }),
      [
        [
          "not-a-number",
          'Benchmark of "Revenue" is "a lot", which is not a number; type a number, or a reference to a cell that holds one.',
        ],
      ],
    ],
    [
      "a leaf without a value",
      changed(SOUND, { Price: { current: null }, Revenue: { current: "" } }),
      [
        ["waits", 'Current of "Revenue" waits for "Price", which has no value; see to that one first.'],
        [
          "value-missing",
          'Current of "Price" is blank, so nothing above it can be worked out; type a number, or a reference to a cell that holds one.',
        ],
      ],
    ],
    [
      "spaces are blank",
      changed([["A", "", "", 1, "  "]]),
      [
        [
          "value-missing",
          'Current of "A" is blank, so nothing above it can be worked out; type a number, or a reference to a cell that holds one.',
        ],
      ],
    ],
    [
      "a scenario that somebody has begun waits for what is still blank",
      changed(SOUND, { Price: { plan: 2700 } }),
      [["waits", 'Plan of "Revenue" waits for "Deals", which has no value; see to that one first.']],
    ],
    [
      "a formula that somebody deleted",
      changed(SOUND, { Revenue: { current: null, unit: "$" } }),
      [
        [
          "formula-missing",
          'Current of "Revenue" is blank, and its children make 11,960 $; have the formulas written anew.',
        ],
      ],
    ],
    [
      "a number that somebody typed over a formula",
      changed(SOUND, { Revenue: { current: 12_000 } }),
      [
        [
          "does-not-agree",
          'Current of "Revenue" is 12,000, and its children make 11,960; correct the children, or have the formulas written anew.',
        ],
      ],
    ],
    ["a difference in the seventh digit is none", changed(SOUND, { Revenue: { current: 11_960.01 } }), []],
    [
      "a difference in the sixth digit is one",
      changed(SOUND, { Revenue: { current: 11_960.02 } }),
      [
        [
          "does-not-agree",
          'Current of "Revenue" is 11,960.02, and its children make 11,960; correct the children, or have the formulas written anew.',
        ],
      ],
    ],
    [
      "shares are said in percent",
      changed(
        [
          ["A", "", "sum"],
          ["B", "A", "", 0.1, 0.2],
        ],
        { A: { current: 0.25, unit: "%" } },
      ),
      [
        [
          "does-not-agree",
          'Current of "A" is 25%, and its children make 20%; correct the children, or have the formulas written anew.',
        ],
      ],
    ],
    [
      "of two levels only the one where the mistake is",
      changed(
        [
          ["A", "", "sum"],
          ["B", "A", "sum"],
          ["C", "B", "", 1, 1],
        ],
        { A: { current: 9 }, B: { current: 9 } },
      ),
      [
        [
          "does-not-agree",
          'Current of "B" is 9, and its children make 1; correct the children, or have the formulas written anew.',
        ],
      ],
    ],
  ];
