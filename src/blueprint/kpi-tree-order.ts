import { asKey, here, literally, positionIn, quoted } from "./formulas";
import { STEPS, type TreeHelpers, type TreeWords } from "./kpi-tree-parts";

/**
 * How the nodes hang together, worked out beside them.
 *
 * No formula may ask for its own ancestors, however far up they are: Excel takes a formula that looks into its own column for
 * a circle. So each row knows the row above it, from that the row two above, from that four, and so on. Steps and row
 * stand in one number: 2000005 is the fifth row, two steps up. A root is its own end with no step; what still makes steps
 * after 64 of them goes in a circle.
 */
const STEP = 1_000_000;

/** How many levels a tree has at most, as `MOST_LEVELS` of the domain. */
const MOST_LEVELS = 16;

/** The rows whose number a column of steps holds. */
export function rowIn(steps: string): string {
  return `MOD(${steps},${STEP})`;
}

type Worked = readonly [header: string, formula: string];

export function orderColumns(words: TreeWords): readonly Worked[] {
  const { names, helper, all, at } = words;
  const { tree, tables } = names;
  const cell = (key: keyof TreeHelpers & ("row" | "known" | "above" | "first" | "children" | "top")): string =>
    here(helper[key]);
  const parent = `IFERROR(TRIM(${here(tree.parent)}),"#")`;
  const keyResult = `IFERROR(TRIM(${here(tree.keyResult)}),"#")`;
  const operator = `IFERROR(TRIM(${here(tree.operator)}),"#")`;
  const found = `MATCH(${literally(parent)},${all(helper.known)},0)`;
  const steps = STEPS.slice(1).map((count, i): Worked => {
    const half = helper.up[STEPS[i]!];
    return [helper.up[count], `INT(${here(half)}/${STEP})*${STEP}+${at(half, rowIn(here(half)))}`];
  });
  const far = helper.up[32];
  const end = rowIn(at(far, rowIn(here(far))));
  const isRootRow = `${cell("above")}=0`;
  return [
    [helper.row, `ROW()-ROW(${tables.tree}[[#Headers],[${tree.id}]])`],
    [helper.known, `IFERROR(TRIM(${here(tree.id)}&""),"#")`],
    [helper.sameId, `IFERROR(MATCH(${literally(here(helper.known))},${all(helper.known)},0),0)`],
    [helper.operation, `LOWER(${asKey(names, "operators", operator)})`],
    [helper.above, `IF(${parent}="",0,IFERROR(${found},0))`],
    [helper.up[1], `IF(${isRootRow},${cell("row")},${STEP}+${cell("above")})`],
    ...steps,
    [helper.top, `IF(${at(helper.above, end)}=0,${end},0)`],
    [helper.level, `IF(${cell("top")}=0,0,1+INT(${here(far)}/${STEP})+INT(${at(far, rowIn(here(far)))}/${STEP}))`],
    [helper.children, `COUNTIFS(${all(helper.above)},${cell("row")})`],
    [helper.first, `MINIFS(${all(helper.row)},${all(helper.above)},${cell("row")})`],
    [
      helper.second,
      `MINIFS(${all(helper.row)},${all(helper.above)},${cell("row")},${all(helper.row)},">"&${cell("first")})`,
    ],
    [helper.keyResultRow, `IF(${keyResult}="","",${positionIn(tables.keyResults, names.keyResult.id, keyResult)})`],
    [helper.rootOf, `IF(AND(${isRootRow},${parent}=""),${here(helper.keyResultRow)},"")`],
    [helper.rootUnit, `IF(${cell("top")}=0,"",${at(tree.unit, cell("top"))}&"")`],
    [helper.structure, structure(words)],
  ];
}

/** The first thing that is wrong with how a row hangs together: the place of its sentence in `structureSays`, or 0. */
function structure({ names, helper, all }: TreeWords): string {
  const { tree } = names;
  const parent = `IFERROR(TRIM(${here(tree.parent)}),"#")`;
  const operation = here(helper.operation);
  const count = here(helper.children);
  const isRoot = `${here(helper.above)}=0`;
  const known = ["sum", "difference", "product", "ratio"].map((word) => `${operation}<>${quoted(word)}`).join(",");
  const rules: readonly string[] = [
    `${here(helper.known)}=""`,
    `COUNTIFS(${all(helper.sameId)},${here(helper.sameId)})>1`,
    `AND(${isRoot},${parent}<>"")`,
    `${here(helper.top)}=0`,
    `${here(helper.level)}>${MOST_LEVELS}`,
    `AND(${isRoot},IFERROR(TRIM(${here(tree.keyResult)}),"#")="")`,
    `AND(${isRoot},${here(helper.keyResultRow)}="")`,
    `AND(${isRoot},COUNTIFS(${all(helper.rootOf)},${here(helper.keyResultRow)})>1)`,
    `AND(${count}>0,${operation}="")`,
    `IF(${count}>0,AND(${known}),FALSE)`,
    `AND(${count}<>2,${count}>0,${operation}="ratio")`,
    `AND(${count}=0,${operation}<>"")`,
  ];
  return rules.reduceRight((otherwise, rule, i) => `IF(${rule},${i + 1},${otherwise})`, "0");
}
