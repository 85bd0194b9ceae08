import { MEASURES, type Measure } from "../okr/kpi/node";
import { here, quoted } from "./formulas";
import { isNoNode, TREE_FIELDS, type TreeField, type TreeWords } from "./kpi-tree-parts";

/**
 * What is wrong with a node, in its column Check: first how the tree hangs together, then its cells. Which mistake is told first
 * is the order of `src/okr/kpi/problem.ts`; `tests/workbook/tree-laws.test.ts` holds the two to the same.
 */

/** How far a number of an inner node may be from what its children make, as OKR.DRIVERS has it. */
const AGREEMENT = "0.000001";

/** Kinds of mistakes of cells, in the order in which they are told; the place of the column stands behind them. */
const KIND = {
  zeroDenominator: 1,
  referenceDeleted: 2,
  dividesByZero: 3,
  errorValue: 4,
  notANumber: 5,
  valueMissing: 6,
  formulaMissing: 7,
  doesNotAgree: 8,
  waits: 9,
} as const;

type Worked = readonly [header: string, formula: string];

/** What the children make, and what is wrong with the cells, for each column of numbers. */
export function valueColumns(words: TreeWords): readonly Worked[] {
  const { helper } = words;
  return [
    ...MEASURES.map((measure): Worked => [helper.logarithm[measure], logarithm(words, measure)]),
    ...MEASURES.map((measure): Worked => [helper.made[measure], made(words, measure)]),
    ...TREE_FIELDS.map((field, i): Worked => [helper.wrong[field], wrong(words, field, i + 1)]),
  ];
}

/** The logarithm of a number without its sign, 0 for 0: sums of them are products, and there is one for each number. */
function logarithm({ names }: TreeWords, measure: Measure): string {
  const cell = here(names.tree[measure]);
  return `IF(ISNUMBER(${cell}),IF(${cell}=0,0,LN(ABS(${cell}))),"")`;
}

/** How many of the children hold a number. */
function counted({ helper, all }: TreeWords, measure: Measure): string {
  return `COUNTIFS(${all(helper.above)},${here(helper.row)},${all(helper.logarithm[measure])},"<1000")`;
}

/** What the cells of the children make of the row above them; blank while one of them holds no number. */
function made(words: TreeWords, measure: Measure): string {
  const { names, helper, all, at } = words;
  const [values, above, row] = [all(names.tree[measure]), all(helper.above), here(helper.row)];
  const [first, second] = [here(helper.first), here(helper.second)].map((child) => at(names.tree[measure], child)) as [
    string,
    string,
  ];
  const sum = `SUMIFS(${values},${above},${row})`;
  const among = (condition: string): string => `COUNTIFS(${above},${row},${values},${quoted(condition)})`;
  const size = `EXP(SUMIFS(${all(helper.logarithm[measure])},${above},${row}))`;
  const product = `IF(${among("=0")}>0,0,(-1)^${among("<0")}*${size})`;
  const operation = here(helper.operation);
  const count = here(helper.children);
  const of: readonly (readonly [word: string, formula: string])[] = [
    ["sum", sum],
    ["difference", `2*${first}-${sum}`],
    ["product", product],
    ["ratio", `IF(${count}=2,${first}/${second},"")`],
  ];
  const chain = of.reduceRight((rest, [word, then]) => `IF(${operation}=${quoted(word)},${then},${rest})`, '""');
  return `IF(${count}=0,"",IF(${counted(words, measure)}<${count},"",IFERROR(${chain},"")))`;
}

/** The first mistake of a cell, as its kind times ten and the place of its column; 0 where there is none. */
function wrong(words: TreeWords, field: TreeField, place: number): string {
  const { names, helper, at } = words;
  const cell = here(names.tree[field]);
  const count = here(helper.children);
  const isBlank = `TRIM(${cell}&"")=""`;
  const code = (kind: keyof typeof KIND): string => String(KIND[kind] * 10 + place);
  const isNeeded = field === "baseline" || field === "current";
  const kind = (type: number, then: string, otherwise: string): string =>
    `IF(ERROR.TYPE(${cell})=${type},${then},${otherwise})`;
  const error = kind(4, code("referenceDeleted"), kind(2, code("dividesByZero"), code("errorValue")));
  const bare = `IF(ISERROR(${cell}),${error},IF(ISNUMBER(${cell}),0,IF(${isBlank},0,${code("notANumber")})))`;
  if (field === "benchmark") return bare;
  const below = at(names.tree[field], here(helper.second));
  const below0 = `IF(${here(helper.operation)}="ratio",IF(${count}>1,IF(ISNUMBER(${below}),${below}=0,FALSE),FALSE),FALSE)`;
  const computed = here(helper.made[field]);
  const known = counted(words, field);
  const waiting = `IF(${known}<${count},${isNeeded ? code("waits") : `IF(${known}>0,${code("waits")},0)`},0)`;
  const isFar = `ABS(${cell}-${computed})>${AGREEMENT}*MAX(ABS(${cell}),ABS(${computed}))`;
  const given = `IF(ISNUMBER(${cell}),IF(${isFar},${code("doesNotAgree")},0),${code("formulaMissing")})`;
  const inner = `IF(ISNUMBER(${computed}),${given},${waiting})`;
  const blankLeaf = isNeeded ? `IF(${isBlank},${code("valueMissing")},0)` : "0";
  const cells = `IF(ISERROR(${cell}),${error},IF(IF(ISNUMBER(${cell}),FALSE,NOT(${isBlank})),${code("notANumber")},IF(${count}=0,${blankLeaf},${inner})))`;
  return `IF(${below0},${code("zeroDenominator")},${cells})`;
}

/** The sentence of the first mistake. */
export function checkFormula({ names, helper }: TreeWords): string {
  const { tree, texts } = names;
  const { treeChecks: says } = texts;
  const around = ([before, behind]: readonly [string, string], cell: string): string =>
    [before === "" ? "" : quoted(before), cell, quoted(behind)].filter((part) => part !== "").join("&");
  // In the order of `structure` in kpi-tree-order.ts.
  const structures = [
    quoted(says.idMissing),
    around(says.idDoubled, here(helper.known)),
    around(says.parentUnknown, `TRIM(${here(tree.parent)})`),
    quoted(says.loop),
    around(says.tooDeep, here(helper.level)),
    quoted(says.keyResultMissing),
    around(says.keyResultUnknown, `TRIM(${here(tree.keyResult)})`),
    around(says.twoRoots, `TRIM(${here(tree.keyResult)})`),
    around(says.operatorMissing, here(helper.children)),
    around(says.operatorUnknown, `TRIM(${here(tree.operator)})`),
    around(says.ratioNeedsTwo, here(helper.children)),
    quoted(says.childMissing),
  ];
  const fault = `MIN(${TREE_FIELDS.map((field) => `IF(${here(helper.wrong[field])}=0,99,${here(helper.wrong[field])})`).join(",")})`;
  const place = `MOD(${fault},10)`;
  const which = (of: (field: TreeField) => string): string => `CHOOSE(${place},${TREE_FIELDS.map(of).join(",")})`;
  const rounded = (cell: string): string => `ROUND(${cell},4)`;
  const madeOf = which((field) => (field === "benchmark" ? "0" : here(helper.made[field])));
  const kinds = [
    quoted(says.zeroDenominator),
    quoted(says.referenceDeleted),
    quoted(says.dividesByZero),
    quoted(says.errorValue),
    quoted(says.notANumber),
    quoted(says.valueMissing),
    quoted(says.formulaMissing),
    `${quoted(says.doesNotAgree[0])}&${rounded(which((field) => here(tree[field])))}&${quoted(says.doesNotAgree[1])}&${rounded(madeOf)}&${quoted(says.doesNotAgree[2])}`,
    quoted(says.waits),
  ];
  const column = which((field) => quoted(tree[field]));
  const cells = `IF(${fault}=99,"",${column}&CHOOSE(INT(${fault}/10),${kinds.join(",")}))`;
  const isWrong = here(helper.structure);
  return `IF(${isNoNode(names)},"",IF(${isWrong}>0,CHOOSE(${isWrong},${structures.join(",")}),${cells}))`;
}
