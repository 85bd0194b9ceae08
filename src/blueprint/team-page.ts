import { teamFrom } from "./lists";
import type { Names } from "./names";
import {
  cellOf,
  counting,
  countOf,
  finding,
  FOUND_AT,
  lineOf,
  moreOf,
  ofTeam,
  rowsOf,
  textOf,
  valueOf,
  withWords,
  type TeamRows,
} from "./page-rows";
import type { PageRoom } from "./page-room";
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
import { proofBlocks, proofLooks, PROOF_ROWS } from "./proof";
import { DAY, LINED, on, SCORE_BAR, SHARE, statusLooks, unitLooks } from "./sheet-parts";

/** The three cells of the first page that every formula may read. */
export const PAGE_CELLS = { start: "I5", end: "J5", asOf: "K5" } as const;

/** Row of the heading of the first list, the objectives. */
export const FIRST_LIST_ROW = 7;

const LAST = "K";

/** In points: what a text that wraps once needs. */
const TWO_LINES = 32;

/** A list on the page: a heading, rows that read a table, and a row that says when the table has more. */
export interface Section {
  readonly heading: readonly Content[];
  readonly headingRow: number;
  readonly firstRow: number;
  readonly rows: readonly (readonly Content[])[];
  readonly more: Content;
  /** The rows of the table that it reads. */
  readonly from: TeamRows;
}

export interface TeamPage {
  readonly sheet: string;
  readonly team: string;
  readonly room: PageRoom;
  /** The dates of the period stand on its first page; every other page reads them. */
  readonly dates: Pick<Draft, "start" | "end"> | undefined;
}

/** One team's quarter on one page. Everything but the team and the dates is read from the tables. */
export function teamPage(names: Names, page: TeamPage): SheetPlan {
  const { texts } = names;
  const objectives = objectiveSection(names, page.room.objectives, FIRST_LIST_ROW);
  const keyResults = keyResultSection(names, page.room.keyResults, after(objectives), objectives);
  const work = workSection(names, page.room.work, after(keyResults));
  const proofRow = after(work);
  const footRow = proofRow + PROOF_ROWS + 1;
  const sections = [objectives, keyResults, work];
  const proof = { row: proofRow, last: LAST, objectives, keyResults, work };
  return {
    name: page.sheet,
    purpose: texts.purposes.page,
    tabColor: TABS.page,
    gridlines: false,
    // Together less than the 960 pixels that a small screen leaves beside the pane.
    columnWidths: [7, 28, 14, 9, 9, 9, 8, 7, 11, 12, 11, 9],
    blocks: [
      ...header(names, page),
      ...sections.flatMap(blocksOf),
      ...proofBlocks(names, proof),
      { at: `A${footRow}`, rows: [[text(texts.page.foot)]] },
    ],
    looks: [
      ...headerLooks(),
      ...sections.flatMap((part) => looksOf(names, part)),
      ...objectiveLooks(objectives),
      ...valueLooks(keyResults),
      ...workLooks(work),
      ...proofLooks(proof),
      { at: `A${footRow}`, ...COLORS.muted, size: 9, italic: true },
    ],
    hints: headerHints(names, page),
    rules: [
      typedOver(objectives, texts.refusals.pageIsFormula(names.sheets.objectives)),
      typedOver(keyResults, texts.refusals.pageIsFormula(names.sheets.keyResults)),
      typedOver(work, texts.refusals.pageIsFormula(names.sheets.work)),
    ],
    conditionalFormats: [
      ...[objectives, keyResults].flatMap((part) => scored(names, part)),
      ...on(span(keyResults, "D", "F"), unitLooks("G")),
    ],
    freeze: { rows: 2, columns: 0 },
    page: { orientation: "Landscape", area: `A1:${LAST}${footRow}`, onePage: true },
  };
}

const after = (section: Section): number => section.firstRow + section.rows.length + 1;
const lastRow = (section: Section): number => section.firstRow + section.rows.length - 1;

/** The cells of a section's rows, from one column to another. */
export function span(section: Section, from: string, to = from): string {
  return `${from}${section.firstRow}:${to}${lastRow(section)}`;
}

function header(names: Names, { team, dates }: TeamPage): Block[] {
  const { cells, period, texts } = names;
  const days = dates
    ? [date(dates.start), date(dates.end), formula("=TODAY()")]
    : [cells.start, cells.end, cells.asOf].map((name) => formula(`=${name}`));
  return [
    { at: "A1", rows: [[text(team)]] },
    { at: `${LAST}1`, rows: [[text(texts.page.title(period))]] },
    { at: "A2", rows: [[text(texts.page.mission), formula(`=${ofTeam(names, names.team.mission)}`)]] },
    { at: "A4", rows: [[text(texts.purposes.page)]] },
    { at: "I4", rows: [[text(texts.page.start), text(texts.page.end), text(texts.page.asOf)], days] },
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

function headerHints(names: Names, { dates }: TeamPage): Hint[] {
  const { hints, refusals } = names.texts;
  const day = { allow: "date", from: "1904-01-02", otherwise: refusals.date } as const;
  const team: Hint = { at: "A1", ...hints.page, validation: teamFrom(names) };
  const mission: Hint = {
    at: "B2",
    ...hints.mission,
    validation: { allow: "formula", otherwise: refusals.pageIsFormula(names.sheets.teams) },
  };
  if (!dates) return [team, mission];
  return [
    team,
    mission,
    { at: PAGE_CELLS.start, ...hints.start, validation: day },
    { at: PAGE_CELLS.end, ...hints.end, validation: day },
    { at: PAGE_CELLS.asOf, ...hints.asOf, validation: day },
  ];
}

function objectiveSection(names: Names, room: number, headingRow: number): Section {
  const { cells, objective, texts } = names;
  const rows = rowsOf(names, "objectives", headingRow);
  const row = (k: number): Content[] => [
    ...[textOf(rows, objective.id, k), textOf(rows, objective.objective, k), null, null, null],
    ...[textOf(rows, objective.owner, k), null],
    ...[objective.score, objective.expected].map((title) => valueOf(rows, title, k)),
    textOf(rows, objective.status, k),
    lineOf(rows, k, cells.end),
  ];
  return section(rows, room, row, {
    heading: [
      ...[null, text(texts.page.objective), null, null, null, text(texts.page.owner), null],
      ...[texts.page.score, texts.page.expected, texts.page.status, texts.page.due].map(text),
    ],
    more: moreOf(names, rows, room, names.sheets.objectives),
  });
}

function keyResultSection(names: Names, room: number, headingRow: number, objectives: Section): Section {
  const { cells, keyResult, texts } = names;
  const { page } = texts;
  const rows = rowsOf(names, "keyResults", headingRow);
  const several = `${countOf(objectives.from)}>1`;
  // Behind the objective's id where the team has several, so that one sees whose it is.
  const id = (k: number): string =>
    `IF(${several},${cellOf(rows, keyResult.objective, k)}&" ","")&${cellOf(rows, keyResult.id, k)}`;
  const row = (k: number): Content[] => [
    lineOf(rows, k, id(k)),
    ...[keyResult.keyResult, keyResult.owner].map((title) => textOf(rows, title, k)),
    ...[keyResult.start, keyResult.target, keyResult.current].map((title) => valueOf(rows, title, k)),
    textOf(rows, keyResult.unit, k),
    ...[keyResult.score, keyResult.expected].map((title) => valueOf(rows, title, k)),
    textOf(rows, keyResult.status, k),
    valueOf(rows, keyResult.due, k, cells.end),
  ];
  return section(rows, room, row, {
    heading: [
      null,
      ...[page.keyResults, page.owner, page.startValue, page.target, page.current, page.unit].map(text),
      ...[page.score, page.expected, page.status, page.due].map(text),
    ],
    more: moreOf(names, rows, room, names.sheets.keyResults),
  });
}

function workSection(names: Names, room: number, headingRow: number): Section {
  const { work, texts } = names;
  const { page } = texts;
  const rows = rowsOf(names, "work", headingRow);
  const row = (k: number): Content[] => [
    ...[work.id, work.work, work.owner].map((title) => textOf(rows, title, k)),
    ...[lineOf(rows, k, withWords(names, cellOf(rows, work.moves, k))), null, null, null, null, null],
    ...[textOf(rows, work.state, k), valueOf(rows, work.due, k)],
  ];
  return section(rows, room, row, {
    heading: [
      ...[null, text(page.work), text(page.owner), text(page.moves), null, null, null, null, null],
      ...[text(page.state), text(page.due)],
    ],
    more: moreOf(names, rows, room, names.sheets.work),
  });
}

function section(
  from: TeamRows,
  room: number,
  row: (k: number) => Content[],
  { heading, more }: { heading: Content[]; more: Content },
): Section {
  const { headingRow } = from;
  const rows = Array.from({ length: room }, (_, i) => row(i + 1));
  return { heading, headingRow, firstRow: headingRow + 1, rows, more, from };
}

function blocksOf({ heading, headingRow, firstRow, rows, more, from }: Section): Block[] {
  return [
    { at: `${FOUND_AT}${headingRow}`, rows: [[counting(from)], ...rows.map((_, i) => [finding(from, i + 1)])] },
    { at: `A${headingRow}`, rows: [heading] },
    { at: `A${firstRow}`, rows },
    { at: `B${firstRow + rows.length}`, rows: [[more]] },
  ];
}

function looksOf({ texts }: Names, part: Section): Look[] {
  const { found } = texts.page;
  const heading = `A${part.headingRow}:${LAST}${part.headingRow}`;
  return [
    { at: heading, ...COLORS.heading, bold: true, vertical: "Center", rowHeight: 22 },
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
    { at: `${FOUND_AT}${part.headingRow}:${FOUND_AT}${lastRow(part)}`, ...COLORS.muted, size: 8, horizontal: "Right" },
    // In words, because a bare number beside the page would puzzle everybody.
    { at: `${FOUND_AT}${part.headingRow}`, numberFormat: `0 "${found.count}"` },
    { at: span(part, FOUND_AT), numberFormat: `"${found.row} "0` },
  ];
}

/** An objective is a sentence, and the line of the page: it takes the room of four columns. */
function objectiveLooks(part: Section): Look[] {
  return [
    { at: span(part, "B", "E"), size: 14, bold: true, rowHeight: 40, wrap: true, merged: true },
    { at: span(part, "F", "G"), size: 9, wrap: true, merged: true },
  ];
}

/** Numbers stand to the right; how they are shown follows the unit beside them, by a rule. */
function valueLooks(part: Section): Look[] {
  return [
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
  return { at: span(part, "A", FOUND_AT), validation: { allow: "formula", otherwise } };
}

function scored(names: Names, part: Section): ConditionalFormatPlan[] {
  return [...on(span(part, "H"), [SCORE_BAR]), ...on(span(part, "J"), statusLooks(names, "J"))];
}
