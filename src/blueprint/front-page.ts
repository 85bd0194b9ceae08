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
  type CellLook,
  type ConditionalFormatPlan,
  type Content,
  type Hint,
  type Look,
  type SheetPlan,
} from "./plan";
import { DAY, LINED, on, SCORE_BAR, SHARE, statusLooks, UNIT_FORMATS, unitLooks } from "./sheet-parts";
import type { Template } from "./templates/template";

const { hints, page, refusals } = sheets;

/** The three cells of this page that every formula may read. */
export const PAGE_CELLS = { start: "J5", end: "K5", asOf: "L5" } as const;

/** Room beyond what a template brings: three to five key results are the rule. */
const ROOM = { objectives: 1, keyResults: 5, work: 6 } as const;

const LAST = "L";

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
    columnWidths: [6, 7, 48, 22, 11, 11, 11, 10, 10, 12, 13, 12],
    blocks: [...header(draft), ...sections.flatMap(blocksOf), { at: `B${footRow}`, rows: [[text(page.foot)]] }],
    looks: [
      ...headerLooks(),
      ...sections.flatMap(looksOf),
      ...objectiveLooks(objectives),
      ...valueLooks(keyResults, template),
      ...workLooks(work),
      { at: `B${footRow}`, ...COLORS.muted, size: 9, italic: true },
    ],
    hints: headerHints(),
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
    { at: "B1", rows: [[text(team)]] },
    { at: `${LAST}1`, rows: [[text(page.title(period))]] },
    { at: "B2", rows: [[text(page.mission)]] },
    { at: "B4", rows: [[text(sheets.purposes.page)]] },
    {
      at: "J4",
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
    { at: "B2", size: 9 },
    { at: "B4", ...COLORS.muted, size: 9, italic: true },
    { at: "J4:L4", ...COLORS.muted, size: 9, horizontal: "Right" },
    { at: "J5:L5", bold: true, numberFormat: DAY, horizontal: "Right", ...LINED },
  ];
}

function headerHints(): Hint[] {
  const day = { allow: "date", from: "1904-01-02", otherwise: refusals.date } as const;
  return [
    { at: "C2", ...hints.mission },
    { at: PAGE_CELLS.start, ...hints.start, validation: day },
    { at: PAGE_CELLS.end, ...hints.end, validation: day },
    { at: PAGE_CELLS.asOf, ...hints.asOf, validation: day },
  ];
}

function objectiveSection(names: Names, { objectives }: Template, headingRow: number): Section {
  const table = names.tables.objectives;
  const read = (header: string, k: number): Content => formula(listed(table, OBJECTIVE.id, header, k));
  const row = (k: number): Content[] => [
    ...[read(OBJECTIVE.id, k), null, read(OBJECTIVE.objective, k), null, null, null],
    ...[read(OBJECTIVE.owner, k), null],
    ...[read(OBJECTIVE.score, k), read(OBJECTIVE.expected, k), read(OBJECTIVE.status, k)],
    formula(`=IF(ROWS(${column(table, OBJECTIVE.id)})<${k},"",${names.cells.end})`),
  ];
  return section(headingRow, Math.max(ROOM.objectives, objectives.length), row, {
    heading: [
      ...[null, null, text(page.objective), null, null, null, text(page.owner), null],
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
    ...[KEY_RESULT.objective, KEY_RESULT.id, KEY_RESULT.keyResult, KEY_RESULT.owner].map((header) => read(header, k)),
    ...[KEY_RESULT.start, KEY_RESULT.target, KEY_RESULT.current, KEY_RESULT.unit].map((header) => read(header, k)),
    ...[KEY_RESULT.score, KEY_RESULT.expected, KEY_RESULT.status].map((header) => read(header, k)),
    read(KEY_RESULT.due, k, names.cells.end),
  ];
  return section(headingRow, Math.max(ROOM.keyResults, keyResults.length), row, {
    heading: [
      ...[null, null, text(page.keyResults), text(page.owner)],
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
    ...[null, read(WORK.id, k), read(WORK.work, k), read(WORK.owner, k)],
    ...[formula(believedToMove(names, k)), null, null, null, null, null],
    ...[read(WORK.state, k), read(WORK.due, k)],
  ];
  return section(headingRow, Math.max(ROOM.work, work.length), row, {
    heading: [
      ...[null, null, text(page.work), text(page.owner), text(page.moves), null, null, null, null, null],
      ...[text(page.state), text(page.due)],
    ],
    more: (listedRows) => moreRows(table, listedRows, names.sheets.work),
  });
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
    { at: `C${firstRow + rows.length}`, rows: [[more]] },
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
    { at: span(part, "C", "D"), wrap: true },
    { at: span(part, "A", "B"), ...COLORS.muted },
    { at: `C${part.firstRow + part.rows.length}`, ...COLORS.muted, size: 9, italic: true },
    { at: `I${part.headingRow}:J${part.headingRow}`, horizontal: "Right" },
    { at: `K${part.headingRow}:${LAST}${part.headingRow}`, horizontal: "Center" },
    { at: span(part, "I", "J"), numberFormat: SHARE },
    { at: span(part, "K", LAST), horizontal: "Center" },
    { at: span(part, LAST), numberFormat: DAY },
  ];
}

/** An objective is a sentence, and the line of the page: it takes the room of four columns. */
function objectiveLooks(part: Section): Look[] {
  return [
    { at: span(part, "C", "F"), size: 14, bold: true, rowHeight: 40, merged: true },
    { at: span(part, "G", "H"), wrap: true, merged: true },
  ];
}

/** Numbers in the units that the rows open with; the rules by unit hold for whatever stands there later. */
function valueLooks(part: Section, { keyResults }: Template): Look[] {
  const inUnit = keyResults.flatMap(({ unit }, i): Look[] => {
    const row = part.firstRow + i;
    const numberFormat = UNIT_FORMATS[unit];
    return numberFormat === undefined ? [] : [{ at: `E${row}:G${row}`, numberFormat }];
  });
  return [
    ...inUnit,
    { at: `E${part.headingRow}:G${part.headingRow}`, horizontal: "Right" },
    { at: span(part, "E", "G"), horizontal: "Right" },
    { at: span(part, "G"), bold: true },
    { at: span(part, "H"), ...COLORS.muted, indent: 1 },
    { at: `H${part.headingRow}`, indent: 1 },
  ];
}

/** The key result in words takes the room of six columns. The state of work is a plain word: done, not how well. */
function workLooks(part: Section): Look[] {
  return [{ at: span(part, "E", "J"), numberFormat: "General", horizontal: "Left", wrap: true, merged: true }];
}

function scored(part: Section): ConditionalFormatPlan[] {
  const looks: CellLook[] = statusLooks("K");
  return [...on(span(part, "I"), [SCORE_BAR]), ...on(span(part, "K"), looks)];
}

function inUnits(part: Section): ConditionalFormatPlan[] {
  return on(span(part, "E", "G"), unitLooks("H"));
}
