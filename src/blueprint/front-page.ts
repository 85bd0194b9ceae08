import { sheets } from "../texts/en";
import { column, listed, quoted } from "./formulas";
import { KEY_RESULT, OBJECTIVE, WORK, type Names } from "./names";
import { COLORS, TABS } from "./palette";
import type { Draft } from "./period";
import {
  date,
  formula,
  text,
  type Block,
  type ConditionalFormatPlan,
  type Content,
  type Hint,
  type HintText,
  type Look,
  type RulePlan,
  type SheetPlan,
} from "./plan";
import { DAY, LINED, on, SCORE_BAR, SHARE, statusLooks, UNIT_FORMATS, unitLooks } from "./sheet-parts";
import type { Template } from "./templates/template";

const { hints, page, refusals } = sheets;

/** The three cells of this page that every formula may read. */
export const PAGE_CELLS = { start: "I5", end: "J5", asOf: "K5" } as const;

/** Room beyond what a template brings: three to five key results are the rule. */
const ROOM = { objectives: 1, keyResults: 5, work: 6 } as const;

const LAST = "K";

/** In points: what a text that wraps once needs. */
const TWO_LINES = 32;

/** A list on the page: a heading, rows that read a table by position, and a row that says when the table has more. */
interface Section {
  readonly heading: readonly Content[];
  readonly headingRow: number;
  readonly firstRow: number;
  readonly rows: readonly (readonly Content[])[];
  readonly more: Content;
}

/** The quarter on one page. Everything but the team, the mission and the dates is read from the tables. */
export function frontPage(names: Names, draft: Draft, template: Template): SheetPlan {
  const objectives = objectiveSection(names, template, 7);
  const keyResults = keyResultSection(names, template, after(objectives));
  const work = workSection(names, template, after(keyResults));
  const footRow = after(work) + 1;
  const sections = [objectives, keyResults, work];
  return {
    name: names.sheets.page,
    purpose: sheets.purposes.page,
    tabColor: TABS.page,
    gridlines: false,
    // Together less than the 960 pixels that a small screen leaves beside the pane.
    columnWidths: [7, 28, 14, 9, 9, 9, 8, 7, 11, 12, 11],
    blocks: [...header(draft), ...sections.flatMap(blocksOf), { at: `A${footRow}`, rows: [[text(page.foot)]] }],
    looks: [
      ...headerLooks(),
      ...sections.flatMap(looksOf),
      ...objectiveLooks(objectives),
      ...valueLooks(keyResults, template),
      ...workLooks(work),
      { at: `A${footRow}`, ...COLORS.muted, size: 9, italic: true },
    ],
    hints: headerHints(),
    rules: [
      typedOver(objectives, refusals.pageIsFormula(names.sheets.objectives)),
      typedOver(keyResults, refusals.pageIsFormula(names.sheets.keyResults)),
      typedOver(work, refusals.pageIsFormula(names.sheets.work)),
    ],
    conditionalFormats: [...scored(objectives), ...scored(keyResults), ...inUnits(keyResults)],
    freeze: { rows: 2, columns: 0 },
    page: { orientation: "Landscape", area: `A1:${LAST}${footRow}`, onePage: true },
  };
}

const after = (section: Section): number => section.firstRow + section.rows.length + 1;
const lastRow = (section: Section): number => section.firstRow + section.rows.length - 1;
const span = (section: Section, from: string, to = from): string =>
  `${from}${section.firstRow}:${to}${lastRow(section)}`;

function header({ team, period, start, end }: Draft): Block[] {
  return [
    { at: "A1", rows: [[text(team)]] },
    { at: `${LAST}1`, rows: [[text(page.title(period))]] },
    { at: "A2", rows: [[text(page.mission)]] },
    { at: "A4", rows: [[text(sheets.purposes.page)]] },
    {
      at: "I4",
      rows: [
        [text(page.start), text(page.end), text(page.asOf)],
        [date(start), date(end), formula("=TODAY()")],
      ],
    },
  ];
}

function headerLooks(): Look[] {
  return [
    { at: `A1:${LAST}1`, ...COLORS.banner, size: 20, bold: true, vertical: "Center", rowHeight: 42 },
    { at: `${LAST}1`, horizontal: "Right", size: 14, bold: false },
    { at: `A2:${LAST}2`, ...COLORS.bannerSoft, size: 12, vertical: "Center", rowHeight: 28 },
    { at: "A2", size: 9 },
    { at: "A4", ...COLORS.muted, size: 9, italic: true },
    { at: "I4:K4", ...COLORS.muted, size: 9, horizontal: "Right" },
    { at: "I5:K5", bold: true, numberFormat: DAY, horizontal: "Right", ...LINED },
  ];
}

function headerHints(): Hint[] {
  const day = { allow: "date", from: "1904-01-02", otherwise: refusals.date } as const;
  return [
    { at: "B2", ...hints.mission },
    { at: PAGE_CELLS.start, ...hints.start, validation: day },
    { at: PAGE_CELLS.end, ...hints.end, validation: day },
    { at: PAGE_CELLS.asOf, ...hints.asOf, validation: day },
  ];
}

function objectiveSection(names: Names, { objectives }: Template, headingRow: number): Section {
  const table = names.tables.objectives;
  const read = (header: string, k: number): Content => formula(listed(table, OBJECTIVE.id, header, k));
  const row = (k: number): Content[] => [
    ...[read(OBJECTIVE.id, k), read(OBJECTIVE.objective, k), null, null, null],
    ...[read(OBJECTIVE.owner, k), null],
    ...[read(OBJECTIVE.score, k), read(OBJECTIVE.expected, k), read(OBJECTIVE.status, k)],
    formula(`=IF(ROWS(${column(table, OBJECTIVE.id)})<${k},"",${names.cells.end})`),
  ];
  return section(headingRow, Math.max(ROOM.objectives, objectives.length), row, {
    heading: [
      ...[null, text(page.objective), null, null, null, text(page.owner), null],
      ...[text(page.score), text(page.expected), text(page.status), text(page.due)],
    ],
    more: (listedRows) => moreRows(table, listedRows, names.sheets.objectives),
  });
}

function keyResultSection(names: Names, { keyResults }: Template, headingRow: number): Section {
  const table = names.tables.keyResults;
  const read = (header: string, k: number, otherwise?: string): Content =>
    formula(listed(table, KEY_RESULT.id, header, k, otherwise));
  const row = (k: number): Content[] => [
    formula(idWithObjective(names, k)),
    ...[KEY_RESULT.keyResult, KEY_RESULT.owner].map((header) => read(header, k)),
    ...[KEY_RESULT.start, KEY_RESULT.target, KEY_RESULT.current, KEY_RESULT.unit].map((header) => read(header, k)),
    ...[KEY_RESULT.score, KEY_RESULT.expected, KEY_RESULT.status].map((header) => read(header, k)),
    read(KEY_RESULT.due, k, names.cells.end),
  ];
  return section(headingRow, Math.max(ROOM.keyResults, keyResults.length), row, {
    heading: [
      ...[null, text(page.keyResults), text(page.owner)],
      ...[text(page.startValue), text(page.target), text(page.current), text(page.unit)],
      ...[text(page.score), text(page.expected), text(page.status), text(page.due)],
    ],
    more: (listedRows) => moreRows(table, listedRows, names.sheets.keyResults),
  });
}

function workSection(names: Names, { work }: Template, headingRow: number): Section {
  const table = names.tables.work;
  const read = (header: string, k: number): Content => formula(listed(table, WORK.id, header, k));
  const row = (k: number): Content[] => [
    ...[read(WORK.id, k), read(WORK.work, k), read(WORK.owner, k)],
    ...[formula(believedToMove(names, k)), null, null, null, null, null],
    ...[read(WORK.state, k), read(WORK.due, k)],
  ];
  return section(headingRow, Math.max(ROOM.work, work.length), row, {
    heading: [
      ...[null, text(page.work), text(page.owner), text(page.moves), null, null, null, null, null],
      ...[text(page.state), text(page.due)],
    ],
    more: (listedRows) => moreRows(table, listedRows, names.sheets.work),
  });
}

/** The key result's id; behind the objective's where there are several, so that one sees whose it is. */
function idWithObjective({ tables: { keyResults, objectives } }: Names, k: number): string {
  const cell = (header: string): string => `INDEX(${column(keyResults, header)},${k})`;
  const whose = `IF(ROWS(${column(objectives, OBJECTIVE.id)})>1,${cell(KEY_RESULT.objective)}&" ","")`;
  return `=IF(ROWS(${column(keyResults, KEY_RESULT.id)})<${k},"",${whose}&${cell(KEY_RESULT.id)})`;
}

/** The key result's id with its words, so that nobody has to look the id up. */
function believedToMove(names: Names, k: number): string {
  const { keyResults, work } = names.tables;
  const id = `INDEX(${column(work, WORK.moves)},${k})`;
  const words = column(keyResults, KEY_RESULT.keyResult);
  const found = `INDEX(${words},MATCH(${id},${column(keyResults, KEY_RESULT.id)},0))`;
  const missing = quoted(page.unknownKeyResult(names.sheets.keyResults));
  const rows = `ROWS(${column(work, WORK.id)})<${k}`;
  return `=IF(${rows},"",IF(${id}="","",${id}&": "&IFERROR(${found},${missing})))`;
}

function section(
  headingRow: number,
  rows: number,
  row: (k: number) => Content[],
  { heading, more }: { heading: Content[]; more: (listedRows: number) => string },
): Section {
  return {
    heading,
    headingRow,
    firstRow: headingRow + 1,
    rows: Array.from({ length: rows }, (_, i) => row(i + 1)),
    more: formula(more(rows)),
  };
}

function moreRows(table: string, listedRows: number, sheet: string): string {
  const count = `ROWS(${column(table, "Id")})`;
  const [before, behind] = page.more(sheet);
  return `=IF(${count}>${listedRows},${quoted(before)}&(${count}-${listedRows})&${quoted(behind)},"")`;
}

function blocksOf({ heading, headingRow, firstRow, rows, more }: Section): Block[] {
  return [
    { at: `A${headingRow}`, rows: [heading] },
    { at: `A${firstRow}`, rows },
    { at: `B${firstRow + rows.length}`, rows: [[more]] },
  ];
}

function looksOf(part: Section): Look[] {
  return [
    {
      at: `A${part.headingRow}:${LAST}${part.headingRow}`,
      ...COLORS.heading,
      bold: true,
      vertical: "Center",
      rowHeight: 22,
    },
    { at: span(part, "A", LAST), vertical: "Center", rowHeight: TWO_LINES, ...LINED },
    { at: span(part, "A", "C"), wrap: true },
    { at: span(part, "A"), ...COLORS.muted, size: 9 },
    { at: span(part, "C"), size: 9 },
    { at: `B${part.firstRow + part.rows.length}`, ...COLORS.muted, size: 9, italic: true },
    { at: `H${part.headingRow}:I${part.headingRow}`, horizontal: "Right" },
    { at: `J${part.headingRow}:${LAST}${part.headingRow}`, horizontal: "Center" },
    { at: span(part, "H", "I"), numberFormat: SHARE },
    { at: span(part, "J", LAST), horizontal: "Center" },
    { at: span(part, LAST), numberFormat: DAY },
  ];
}

/** An objective is a sentence, and the line of the page: it takes the room of four columns. */
function objectiveLooks(part: Section): Look[] {
  return [
    { at: span(part, "B", "E"), size: 14, bold: true, rowHeight: 40, wrap: true, merged: true },
    { at: span(part, "F", "G"), size: 9, wrap: true, merged: true },
  ];
}

/** Numbers in the units that the rows open with; the rules by unit hold for whatever stands there later. */
function valueLooks(part: Section, { keyResults }: Template): Look[] {
  const inUnit = keyResults.flatMap(({ unit }, i): Look[] => {
    const row = part.firstRow + i;
    const numberFormat = UNIT_FORMATS[unit];
    return numberFormat === undefined ? [] : [{ at: `D${row}:F${row}`, numberFormat }];
  });
  return [
    ...inUnit,
    { at: `D${part.headingRow}:F${part.headingRow}`, horizontal: "Right" },
    { at: span(part, "D", "F"), horizontal: "Right", size: 10 },
    { at: span(part, "F"), bold: true },
    { at: span(part, "G"), ...COLORS.muted, size: 9, indent: 1 },
    { at: `G${part.headingRow}`, indent: 1 },
  ];
}

/** The key result in words takes the room of six columns. The state of work is a plain word: done, not how well. */
function workLooks(part: Section): Look[] {
  return [{ at: span(part, "D", "I"), numberFormat: "General", horizontal: "Left", wrap: true, merged: true }];
}

/** A person who types over what is read here would not be asked otherwise, and the page would be wrong from then on. */
function typedOver(part: Section, otherwise: HintText): RulePlan {
  return { at: span(part, "A", LAST), validation: { allow: "formula", otherwise } };
}

function scored(part: Section): ConditionalFormatPlan[] {
  return [...on(span(part, "H"), [SCORE_BAR]), ...on(span(part, "J"), statusLooks("J"))];
}

function inUnits(part: Section): ConditionalFormatPlan[] {
  return on(span(part, "D", "F"), unitLooks("G"));
}
