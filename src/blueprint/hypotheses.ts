import { column, here, positionIn, quoted } from "./formulas";
import { choice, idFrom } from "./lists";
import { quoteSheet, type Names } from "./names";
import type { CellLook, Column, SheetPlan, Validation } from "./plan";
import { ANY_NUMBER, DAY, FIRST_ROW, SHARE, uniqueId, unitLooks } from "./sheet-parts";
import { letterOf, rowOf, tableSheet, typed, worked } from "./table-sheet";

/**
 * What is believed of the drivers of the KPI trees: if we do this Work, then this driver moves, so this key result reaches …
 * Drawn with the first hypothesis; it opens with a blank row, because Excel has no table without one.
 */
export function hypothesesSheet(names: Names): SheetPlan {
  const columns = hypothesisColumns(names);
  return tableSheet({
    sheet: names.sheets.hypotheses,
    table: names.tables.hypotheses,
    purpose: names.texts.purposes.hypotheses,
    tab: "work",
    columns,
    rows: [rowOf(columns, {})],
    keep: 4,
    printUpTo: names.hypothesis.moved,
  });
}

export function hypothesisColumns(names: Names): readonly [Column, ...Column[]] {
  const { columns, hypothesis: header } = names;
  const { hints, refusals } = names.texts;
  const read = (title: string, width: number, formula: string, rest?: Partial<Column>): Column =>
    worked(title, width, `=${formula}`, refusals.columnIsFormula, rest);
  const value = (unit: string): Pick<Column, "numberFormat" | "horizontal" | "conditionalFormats"> => ({
    numberFormat: ANY_NUMBER,
    horizontal: "Right",
    conditionalFormats: unitLooks(letterOf(header, unit)) satisfies readonly CellLook[],
  });
  return [
    typed(header.id, 8, { hint: hints.hypothesisId, validation: uniqueId(names) }),
    typed(header.iteration, 11, { numberFormat: "0", horizontal: "Center", hint: hints.hypothesisIteration }),
    typed(header.follows, 12, { hint: hints.follows }),
    typed(header.keyResult, 14, { validation: idFrom(names, columns.keyResultIds) }),
    typed(header.driver, 11, { hint: hints.driver, validation: nodeIds(names) }),
    typed(header.work, 36, { wrap: true, hint: hints.hypothesisWork }),
    typed(header.from, 12, { ...value(header.unit), hint: hints.hypothesisFrom }),
    typed(header.to, 12, { ...value(header.unit), hint: hints.hypothesisTo }),
    typed(header.reaches, 14, { ...value(header.resultUnit), hint: hints.reaches }),
    typed(header.review, 13, {
      numberFormat: DAY,
      horizontal: "Center",
      hint: hints.hypothesisReview,
      validation: { allow: "date", from: "1904-01-02", otherwise: refusals.date },
    }),
    typed(header.state, 16, { hint: hints.hypothesisState, validation: choice(names, "hypothesisStates") }),
    typed(header.learned, 36, { wrap: true }),
    typed(header.by, 20, { wrap: true }),
    read(header.sentence, 60, sentence(names), { wrap: true }),
    read(header.now, 12, now(names), value(header.unit)),
    read(header.moved, 10, moved(names), { numberFormat: SHARE }),
    read(header.driverLine, 9, lineOf(header.driver, names.tables.tree, names.tree.id), { numberFormat: "0" }),
    read(header.unit, 10, unitOf(header.driverLine, names.tables.tree, names.tree.unit)),
    read(header.keyResultLine, 9, lineOf(header.keyResult, names.tables.keyResults, names.keyResult.id), {
      numberFormat: "0",
    }),
    read(header.resultUnit, 10, unitOf(header.keyResultLine, names.tables.keyResults, names.keyResult.unit)),
  ];
}

/** How many rows of the tree the drop-down offers: rules may name no column of a table, and a tree ends long before. */
const OFFERED = 1_000;

/** Ids of the nodes, from the sheet with the trees, which is there before anything is believed of them. */
function nodeIds({ sheets, texts }: Names): Validation {
  const source = `=${quoteSheet(sheets.tree)}!$A$${FIRST_ROW}:$A$${FIRST_ROW + OFFERED - 1}`;
  return { allow: "list", source, strict: false, otherwise: texts.refusals.unknownId };
}

/** In which row of a table the id of a cell stands; blank where it is not there. */
function lineOf(header: string, table: string, idHeader: string): string {
  const id = `TRIM(${here(header)})`;
  return `IF(${id}="","",${positionIn(table, idHeader, id)})`;
}

function unitOf(line: string, table: string, unit: string): string {
  return `IF(${here(line)}="","",TRIM(INDEX(${column(table, unit)},${here(line)})))`;
}

/** What the driver stands at; blank while that is no number. */
function now({ hypothesis, tables, tree }: Names): string {
  const current = `INDEX(${column(tables.tree, tree.current)},${here(hypothesis.driverLine)})`;
  return `IF(${here(hypothesis.driverLine)}="","",IF(ISNUMBER(${current}),${current},""))`;
}

/** The share of the way from where it stood to where it is to go, as `movedShare` has it. */
function moved({ hypothesis }: Names): string {
  const [from, to, at] = [hypothesis.from, hypothesis.to, hypothesis.now].map(here) as [string, string, string];
  return `IF(COUNT(${from},${to},${at})<3,"",IF(${from}=${to},"",(${at}-${from})/(${to}-${from})))`;
}

/** The hypothesis in the words of the sheet; blank while one of its parts is. */
function sentence(names: Names): string {
  const { hypothesis: header, keyResult, tables, texts, tree } = names;
  const [opening, closing] = texts.hypothesis.quotes;
  const node = (title: string): string => `TRIM(INDEX(${column(tables.tree, title)},${here(header.driverLine)}))`;
  const segment = node(tree.segment);
  const driver =
    `${quoted(opening)}&${orIts(node(tree.node), header.driver)}&${quoted(closing)}` +
    `&IF(${segment}="",""," ("&${segment}&")")`;
  const result = `TRIM(INDEX(${column(tables.keyResults, keyResult.keyResult)},${here(header.keyResultLine)}))`;
  const [from, to] = [header.from, header.to].map((title) => shown(here(title), here(header.unit))) as [string, string];
  const reaches = shown(here(header.reaches), here(header.resultUnit));
  const [work, then, moves, goal, so] = texts.hypothesis.parts.map(quoted) as [string, string, string, string, string];
  const end = texts.hypothesis.reaches.map(quoted);
  const parts = [
    ...[work, `TRIM(${here(header.work)})`, then, driver, moves, from, goal, to, so, orIts(result, header.keyResult)],
    `IF(ISNUMBER(${here(header.reaches)}),${end[0]!}&${reaches}&${end[1]!},${quoted(texts.hypothesis.movesToo)})`,
  ];
  const missing = [
    `TRIM(${here(header.work)})=""`,
    `${here(header.driverLine)}=""`,
    `${here(header.keyResultLine)}=""`,
    `COUNT(${here(header.from)},${here(header.to)})<2`,
  ];
  return `IF(OR(${missing.join(",")}),"",${parts.join("&")})`;
}

/** What a row is called, or its id while it has no words. */
function orIts(words: string, id: string): string {
  return `IF(${words}="",TRIM(${here(id)}),${words})`;
}

/** A value in its unit as people write it. FIXED groups and points as the reader's Excel does; TEXT would need its letters. */
function shown(value: string, unit: string): string {
  const grouped = `IF(ABS(${value})<1000,ROUND(${value},4)&"",FIXED(${value},IF(INT(${value})=${value},0,2)))`;
  const signs = ["$", "€", "£"].map(quoted).join(",");
  const counted = `IF(${unit}="",${grouped},IF(OR(${unit}={${signs}}),${unit}&${grouped},${grouped}&" "&${unit}))`;
  return `IF(${unit}="%",ROUND(${value}*100,2)&" %",${counted})`;
}
