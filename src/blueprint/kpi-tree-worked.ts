import { asKey, column, here, orBlank, quoted } from "./formulas";
import { SHARE_STEPS, type TreeWords } from "./kpi-tree-parts";
import { rowIn } from "./kpi-tree-order";

/** What the table of nodes works out of its numbers; `src/okr/kpi` says the same in the pane. */

/** Bands of the state, as `STATE_BANDS` of the domain has them. */
const BANDS = { close: "0.9", behind: "0.7" } as const;

/** What binary fractions cannot hold, as every formula of the add-in forgives it. */
const TOLERANCE = "0.000000001";

type Worked = readonly [header: string, formula: string];

/** On target, or how far from it; baseline and target say which way is up. */
export function stateFormula({ names }: TreeWords): string {
  const { tree, texts } = names;
  const [baseline, current, target] = [here(tree.baseline), here(tree.current), here(tree.target)];
  const word = (state: keyof typeof texts.kpiStates): string => quoted(texts.kpiStates[state]);
  const near = `${TOLERANCE}*MAX(ABS(${current}),ABS(${target}))`;
  const share = `IFERROR(1-ABS(${target}-${current})/ABS(${target}),-1)`;
  const at = (band: string): string => `${share}>=${band}-${TOLERANCE}`;
  const away = `IF(${at(BANDS.close)},${word("Close")},IF(${at(BANDS.behind)},${word("Behind")},${word("Far off")}))`;
  const there = `SIGN(${target}-${baseline})*(${current}-${target})>=-${near}`;
  const same = `IF(ABS(${current}-${target})<=${near},${word("On target")},"")`;
  return `IF(COUNT(${baseline},${current},${target})<3,"",IF(${target}=${baseline},${same},IF(${there},${word("On target")},${away})))`;
}

/** How far it is from here to there, as a share of what there is: 0.25 for a quarter more. Blank at 0, of which nothing is a share. */
export function gapFormula({ names: { tree } }: TreeWords, to: "target" | "benchmark"): string {
  const [current, there] = [here(tree.current), here(tree[to])];
  return `IF(COUNT(${current},${there})<2,"",IF(${current}=0,"",(${there}-${current})/ABS(${current})))`;
}

export function changeFormula({ names: { tree } }: TreeWords): string {
  const [baseline, current] = [here(tree.baseline), here(tree.current)];
  return `IF(COUNT(${baseline},${current})<2,"",${current}-${baseline})`;
}

/** @param anchored the cells that OKR.DRIVERS fills, one for each row of the table */
export function contributionFormula({ helper }: TreeWords, anchored: string): string {
  const found = `INDEX(${anchored},${here(helper.row)})`;
  return `IF(ISNUMBER(${found}),${found},"")`;
}

/** How large a leaf's contribution is, for those who look for the largest. */
export function sizeColumn({ names, helper }: TreeWords): Worked {
  const contribution = here(names.tree.contribution);
  const isLeaf = `AND(${here(helper.children)}=0,ISNUMBER(${contribution}))`;
  return [helper.size, `IF(${isLeaf},ABS(${contribution}),-1)`];
}

/** The one call of OKR.DRIVERS for all trees. */
export function driversCall({ names, helper, all }: TreeWords): string {
  const { tree } = names;
  return `=OKR.DRIVERS(${[tree.id, tree.parent, helper.operation, tree.baseline, tree.current].map(all).join(",")})`;
}

/**
 * How much a row moves the one above it, per unit of its own relative growth: OKR.SENSITIVITY of the row and of what its
 * siblings make together. A pair says that as well as all of them, and it is the same for any number of siblings: what they
 * make is known from the result.
 */
export function shareColumns(words: TreeWords): readonly Worked[] {
  const { names, helper, at } = words;
  const { tree } = names;
  const [above, current, operation, place] = [
    here(helper.above),
    here(tree.current),
    here(helper.operationAbove),
    here(helper.placeBelow),
  ];
  const result = at(helper.made.current, above);
  const isFirst = `${place}=1`;
  const isOne = (word: string): string => `${operation}=${quoted(word)}`;
  const rest =
    `IF(${isOne("sum")},${result}-${current},IF(${isOne("product")},${result}/${current},` +
    `IF(${isFirst},IF(${isOne("difference")},${current}-${result},${current}/${result}),` +
    `IF(${isOne("difference")},${result}+${current},${result}*${current}))))`;
  const pair = (own: string, other: string): string => `IF(${above}=0,"",IFERROR(IF(${isFirst},${own},${other}),""))`;
  const values = `${names.tables.tree}[@[${helper.one}]:[${helper.other}]]`;
  const asked = `INDEX(OKR.SENSITIVITY(${operation},${values}),1,${place})/0.01`;
  const root = `IF(ISNUMBER(${current}),IF(${current}=0,"",1),"")`;
  const further = SHARE_STEPS.slice(1).map((steps, i): Worked => {
    const half = SHARE_STEPS[i]!;
    const own = here(helper.onParent[half]);
    return [helper.onParent[steps], `IFERROR(${own}*${at(helper.onParent[half], rowIn(here(helper.up[half])))},"")`];
  });
  return [
    [helper.operationAbove, `IF(${above}=0,"",${at(helper.operation, above)})`],
    [helper.placeBelow, `IF(${above}=0,0,IF(${at(helper.first, above)}=${here(helper.row)},1,2))`],
    [helper.one, pair(current, rest)],
    [helper.other, pair(rest, current)],
    [helper.onParent[1], `IF(${above}=0,${root},IF(COUNT(${values})<2,"",IFERROR(${asked},"")))`],
    ...further,
  ];
}

/** How much the root changes when the node grows by 1 %: the shares of the way up, multiplied. */
export function effectFormula({ helper }: TreeWords): string {
  const share = here(helper.onParent[16]);
  const isWhole = `AND(${here(helper.top)}>0,${here(helper.top)}=${rowIn(here(helper.up[16]))})`;
  return `IF(${isWhole},IF(ISNUMBER(${share}),${share}*0.01,""),"")`;
}

/** What lies in a node: effect times the room to its benchmark, where that leads in the direction of the root's target. */
export function potentialFormula({ names, helper, at }: TreeWords): string {
  const { tree } = names;
  const [current, benchmark, effect, top] = [
    here(tree.current),
    here(tree.benchmark),
    here(tree.effect),
    here(helper.top),
  ];
  const potential = `${effect}*(${benchmark}/${current}-1)/0.01`;
  const ofRoot = (field: "current" | "target" | "baseline"): string => at(tree[field], top);
  const isSame = `ABS(${current}-${benchmark})<=${TOLERANCE}*MAX(ABS(${current}),ABS(${benchmark}))`;
  const direction = `(${ofRoot("target")}-${ofRoot("baseline")})`;
  const hasDirection = `COUNT(${ofRoot("target")},${ofRoot("baseline")},${ofRoot("current")})=3`;
  const lifts = `${potential}*${ofRoot("current")}*${direction}>0`;
  return (
    `IF(OR(${top}=0,${here(helper.above)}=0,COUNT(${current},${benchmark},${effect})<3),"",` +
    `IFERROR(IF(${isSame},"",IF(${hasDirection},IF(${lifts},${potential},""),"")),""))`
  );
}

/** What the score of a root's key result is worked out from, beside its row: so that a score asks for nothing else. */
export function scoreColumns({ names, helper }: TreeWords): readonly Worked[] {
  const { keyResult, tables } = names;
  const row = here(helper.keyResultRow);
  const cell = (header: string): string => `INDEX(${column(tables.keyResults, header)},${row})`;
  const ofRoot = (worked: string): string => `IF(${here(helper.above)}>0,"",IF(${row}="","",${worked}))`;
  return [
    [helper.keyResultStart, ofRoot(orBlank(cell(keyResult.start)))],
    [helper.keyResultTarget, ofRoot(orBlank(cell(keyResult.target)))],
    [helper.keyResultType, ofRoot(asKey(names, "types", cell(keyResult.type)))],
    [helper.keyResultLimit, ofRoot(orBlank(cell(keyResult.limit)))],
  ];
}

/** The score that the key result of a root would have. */
export function scenarioScore({ names, helper }: TreeWords, scenario: "base" | "plan" | "stretch"): string {
  const value = here(names.tree[scenario]);
  const isRoot = `AND(${here(helper.above)}=0,${here(helper.keyResultRow)}<>"",ISNUMBER(${value}))`;
  return `IF(${isRoot},IFERROR(${scoreOf(helper, value)},""),"")`;
}

/** The score of a root's key result as its own row works it out, with another current value. */
function scoreOf(helper: TreeWords["helper"], current: string): string {
  const [start, target, type, limit] = [
    here(helper.keyResultStart),
    here(helper.keyResultTarget),
    here(helper.keyResultType),
    here(helper.keyResultLimit),
  ];
  return `OKR.SCORE(${start},${target},${current},${type},${limit})`;
}
