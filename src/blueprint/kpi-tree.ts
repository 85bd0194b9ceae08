import { checkFormula, valueColumns } from "./kpi-tree-check";
import { orderColumns } from "./kpi-tree-order";
import { treeWords, type TreeField } from "./kpi-tree-parts";
import {
  changeFormula,
  contributionFormula,
  driversCall,
  effectFormula,
  gapFormula,
  potentialFormula,
  scenarioScore,
  scoreColumns,
  sizeColumn,
  shareColumns,
  stateFormula,
} from "./kpi-tree-worked";
import { choice, idFrom } from "./lists";
import type { Names } from "./names";
import { COLORS } from "./palette";
import { formula, text, type CellLook, type Column, type Content, type Row, type SheetPlan } from "./plan";
import { letter } from "./references";
import { ANY_NUMBER, GAP_BAR, HEADER_ROW, kpiStateLooks, SCORE_BAR, SHARE, unitLooks, uniqueId } from "./sheet-parts";
import { letterOf, rowOf, tableSheet, typed, worked } from "./table-sheet";

/** Rows that the column of the contributions can fill: more nodes than anybody can look at. */
const MOST_ROWS = 500;

/** Levels that are shown indented, the root aside. */
const INDENTED = [2, 3, 4, 5, 6, 7, 8];

/**
 * The table of nodes: every KPI tree of a period. People type the columns up to the benchmark and the scenarios; inner nodes
 * hold plain formulas over their children, and everything else is worked out from what the rows say.
 *
 * @param rows what the typed columns hold, by header; a blank row where there is none
 */
export function kpiTreeSheet(names: Names, rows: readonly Readonly<Record<string, Content>>[] = []): SheetPlan {
  const columns = kpiTreeColumns(names);
  const { tree, texts } = names;
  const words = treeWords(names);
  const [first, ...others] = rows.length === 0 ? [{}] : rows;
  const row = (holds: Readonly<Record<string, Content>>): Row => rowOf(columns, holds);
  const sheet = tableSheet({
    sheet: names.sheets.tree,
    table: names.tables.tree,
    purpose: texts.purposes.tree,
    tab: "results",
    columns,
    rows: [row(first!), ...others.map(row)],
    keep: 3,
    printUpTo: tree.toBenchmark,
  });
  const anchor = letter(columns.length + 1);
  return {
    ...sheet,
    columnWidths: [...sheet.columnWidths, 3, 16],
    blocks: [
      ...sheet.blocks,
      { at: `${anchor}${HEADER_ROW - 1}`, rows: [[text(texts.treeHelpers.contributions)]] },
      // In the row of the headers, which nobody deletes; its answers stand one row higher than their nodes.
      { at: `${anchor}${HEADER_ROW}`, rows: [[formula(driversCall(words))]] },
    ],
    looks: [
      ...sheet.looks,
      { at: `${anchor}${HEADER_ROW - 1}`, ...COLORS.muted, size: 9, bold: true },
      { at: `${anchor}${HEADER_ROW}:${anchor}${HEADER_ROW + MOST_ROWS - 1}`, color: COLORS.muted.color, size: 9 },
    ],
  };
}

/** Which cells OKR.DRIVERS fills: behind the table and a blank column, so that neither grows into the other. */
function anchored(columns: number): string {
  const at = letter(columns + 1);
  return `$${at}$${HEADER_ROW}:$${at}$${HEADER_ROW + MOST_ROWS - 1}`;
}

export function kpiTreeColumns(names: Names): readonly [Column, ...Column[]] {
  const { columns, tree: header } = names;
  const { hints, refusals } = names.texts;
  const words = treeWords(names);
  const { helper } = words;
  const helpers = [
    ...orderColumns(words),
    ...valueColumns(words),
    ...shareColumns(words),
    ...scoreColumns(words),
    sizeColumn(words),
  ];
  const visible = Object.values<string>(header);
  const letterFor = (title: string): string => letter(visible.length + helpers.findIndex(([found]) => found === title));
  const inUnit = unitLooks(letterOf(header, header.unit));
  const inRootUnit = unitLooks(letterFor(helper.rootUnit));
  const level = `$${letterFor(helper.level)}{row}`;
  const indented = INDENTED.map((at, i): CellLook => {
    const is = i === INDENTED.length - 1 ? ">=" : "=";
    return {
      kind: "when",
      formula: `=${level}${is}${at}`,
      numberFormat: `General;-General;General;"${"    ".repeat(at - 1)}"@`,
    };
  });
  const root: CellLook = {
    kind: "when",
    formula: `=AND(${level}=1,$${letterOf(header, header.node)}{row}<>"")`,
    bold: true,
  };
  const value = (field: TreeField, width = 11): Column =>
    typed(header[field], width, {
      numberFormat: ANY_NUMBER,
      horizontal: "Right",
      conditionalFormats: inUnit,
      hint: field === "benchmark" ? hints.treeBenchmark : hints.treeValue,
    });
  const read = (title: string, width: number, worksOut: string, rest?: Partial<Column>): Column =>
    worked(title, width, `=${worksOut}`, refusals.columnIsFormula, rest);
  const share = (title: string, worksOut: string, numberFormat: string, looks: readonly CellLook[] = []): Column =>
    read(title, 13, worksOut, { numberFormat, conditionalFormats: looks });
  const amount = (title: string, worksOut: string, looks: readonly CellLook[]): Column =>
    read(title, 13, worksOut, { numberFormat: ANY_NUMBER, horizontal: "Right", conditionalFormats: looks });
  const stateLetter = letterOf(header, header.state);
  const count = visible.length + helpers.length;
  return [
    typed(header.id, 7, { hint: hints.treeId, validation: uniqueId(names) }),
    typed(header.parent, 9, { hint: hints.treeParent }),
    typed(header.node, 34, { hint: hints.treeNode, conditionalFormats: [root, ...indented] }),
    typed(header.segment, 18, { hint: hints.treeSegment }),
    typed(header.keyResult, 12, { hint: hints.treeKeyResult, validation: idFrom(names, columns.keyResultIds) }),
    typed(header.operator, 13, { hint: hints.treeOperator, validation: choice(names, "operators") }),
    typed(header.unit, 9, { hint: hints.unit, validation: choice(names, "units") }),
    ...(["baseline", "current", "target", "benchmark"] as const).map((field) => value(field)),
    read(header.check, 34, checkFormula(words), { wrap: true }),
    read(header.state, 13, stateFormula(words), {
      horizontal: "Center",
      conditionalFormats: kpiStateLooks(names, stateLetter),
    }),
    share(header.toTarget, gapFormula(words, "target"), GAP, [GAP_BAR]),
    share(header.toBenchmark, gapFormula(words, "benchmark"), GAP, [GAP_BAR]),
    amount(header.change, changeFormula(words), inUnit),
    amount(header.contribution, contributionFormula(words, anchored(count)), inRootUnit),
    share(header.effect, effectFormula(words), "0.00%"),
    share(header.potential, potentialFormula(words), GAP),
    ...(["base", "plan", "stretch"] as const).map((field) => value(field)),
    ...(["base", "plan", "stretch"] as const).map((scenario) => {
      const title = { base: header.scoreBase, plan: header.scorePlan, stretch: header.scoreStretch }[scenario];
      return share(title, scenarioScore(words, scenario), SHARE, [SCORE_BAR]);
    }),
    ...helpers.map(([title, worksOut]) => read(title, 8, worksOut, { numberFormat: "General" })),
  ];
}

/** With its sign, because less may be better. */
const GAP = "+0.0%;-0.0%;0.0%";
