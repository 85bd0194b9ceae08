import {
  depthOf,
  eitherOf,
  greyColumn,
  greyOf,
  objectivesAt,
  ORDER,
  orderBlocks,
  TOP_LENGTH,
  type Grey,
  type OrderPlace,
} from "./alignment-order";
import { column, quoted } from "./formulas";
import type { Names } from "./names";
import { COLORS, LINE, TABS } from "./palette";
import { formula, text, type ConditionalFormatPlan, type Content, type Look, type SheetPlan } from "./plan";
import { FIRST_ROW, HEADER_ROW, on, SCORE_BAR, SHARE, statusLooks, titleLooks } from "./sheet-parts";

/** How many rows the list can grow by before it says that some find no room. */
export const SPARE = 30;

const LAST = "F";
const MORE_ROW = 3;

/** In front of a row, for each step below the top. */
const INDENT = "      ";

/** Longer words are cut, so that each row is one line: the tables have them whole. In characters. */
const LONGEST = 78;

/**
 * The tree from the company to the person: an objective, its key results, and below each key result the objectives that
 * support it. A list of formulas that follows the tables.
 *
 * @param rows how many objectives and key results there are to begin with
 */
export function alignmentSheet(names: Names, rows: number): SheetPlan {
  const { alignment, purposes } = names.texts;
  const place: OrderPlace = {
    countRow: MORE_ROW,
    headerRow: HEADER_ROW,
    firstRow: FIRST_ROW,
    room: rows + SPARE,
  };
  const last = FIRST_ROW + place.room - 1;
  const list = `A${FIRST_ROW}:${LAST}${last}`;
  return {
    name: names.sheets.alignment,
    purpose: purposes.alignment,
    tabColor: TABS.overview,
    gridlines: false,
    columnWidths: [66, 22, 22, 9, 13, 44, 3, ...greyWidths()],
    blocks: [
      { at: "A1", rows: [[text(names.sheets.alignment)]] },
      { at: "A2", rows: [[text(purposes.alignment)]] },
      { at: `A${MORE_ROW}`, rows: [[formula(withoutRoom(names, place))]] },
      { at: `${ORDER.row}1`, rows: [[text(alignment.helper)], [text(alignment.helperNote)]] },
      {
        at: `A${HEADER_ROW}`,
        rows: [
          [alignment.goal, alignment.team, alignment.owner, alignment.score, alignment.status, alignment.note].map(
            text,
          ),
        ],
      },
      {
        at: `A${FIRST_ROW}`,
        rows: Array.from({ length: place.room }, (_, i) => listRow(names, place, FIRST_ROW + i)),
      },
      ...orderBlocks(names, place),
    ],
    looks: [...titleLooks(LAST), ...listLooks(last), ...greyLooks(last)],
    hints: [],
    rules: [
      {
        at: list,
        validation: { allow: "formula", otherwise: names.texts.refusals.pageIsFormula(names.sheets.objectives) },
      },
    ],
    conditionalFormats: listFormats(names, place, last),
    freeze: { rows: HEADER_ROW, columns: 0 },
    page: { orientation: "Landscape", titleRows: `$${HEADER_ROW}:$${HEADER_ROW}`, area: `A1:${LAST}${last}` },
  };
}

/** A line of the list: the row of the tables that stands at its place, or nothing. */
function listRow(names: Names, place: OrderPlace, row: number): Content[] {
  const { objective, keyResult } = names;
  const at = `$${ORDER.shown}${row}`;
  const either = (headers: readonly [string, string]): string => eitherOf(names, place, headers, at);
  const shown = (value: string): Content => formula(`=IF(${at}="","",${value})`);
  const score = either([objective.score, keyResult.score]);
  return [
    shown(goal(place, at)),
    shown(`IF(${at}<=${objectivesAt(place)},${teamWithLevel(names, place, at)},"")`),
    shown(`${either([objective.owner, keyResult.owner])}&""`),
    shown(`IF(${score}="","",${score})`),
    shown(`${either([objective.status, keyResult.status])}&""`),
    shown(greyOf(place, "note", at)),
  ];
}

/** Indented, with the id in front of the words. */
function goal(place: OrderPlace, at: string): string {
  const words = greyOf(place, "words", at);
  const cut = `IF(LEN(${words})>${LONGEST},LEFT(${words},${LONGEST - 1})&"…",${words})`;
  const indent = `REPT(${quoted(INDENT)},${depthOf(greyOf(place, "path", at))})`;
  return `${indent}&${greyOf(place, "id", at)}&"   "&${cut}`;
}

function teamWithLevel({ tables, objective }: Names, place: OrderPlace, at: string): string {
  const level = greyOf(place, "level", at);
  return `INDEX(${column(tables.objectives, objective.team)},${at})&IF(${level}="",""," ("&${level}&")")`;
}

/** How many rows of the tables stand in no line. Rows that are wholly blank count for nothing. */
function withoutRoom(names: Names, place: OrderPlace): string {
  const { tables, objective, keyResult, sheets } = names;
  const filled = (table: string, id: string, words: string): string =>
    `SUMPRODUCT(--(${column(table, id)}&${column(table, words)}<>""))`;
  const all = [
    filled(tables.objectives, objective.id, objective.objective),
    filled(tables.keyResults, keyResult.id, keyResult.keyResult),
  ].join("+");
  const left = `${all}-MAX(${greyColumn(place, "place")})`;
  const [before, behind] = names.texts.alignment.more(sheets.objectives, sheets.keyResults);
  return `=IF(${left}>0,${quoted(before)}&(${left})&${quoted(behind)},"")`;
}

function listLooks(last: number): Look[] {
  const rows = (from: string, to = from): string => `${from}${FIRST_ROW}:${to}${last}`;
  return [
    { at: `A${MORE_ROW}:${LAST}${MORE_ROW}`, ...COLORS.muted, size: 9, italic: true },
    { at: `A${HEADER_ROW}:${LAST}${HEADER_ROW}`, ...COLORS.heading, bold: true },
    { at: rows("A", LAST), vertical: "Center", rowHeight: 20 },
    { at: rows("B", "C"), size: 10 },
    { at: `D${HEADER_ROW}`, horizontal: "Right" },
    { at: rows("D"), numberFormat: SHARE, horizontal: "Right" },
    { at: `E${HEADER_ROW}`, horizontal: "Center" },
    { at: rows("E"), horizontal: "Center", size: 10 },
    { at: rows("F"), ...COLORS.muted, size: 9 },
  ];
}

function listFormats(names: Names, place: OrderPlace, last: number): ConditionalFormatPlan[] {
  const at = `$${ORDER.shown}{row}`;
  const isTop = `LEN(IFERROR(${greyOf(place, "path", at)},""))=${TOP_LENGTH}`;
  const isObjective = `${at}<>"",${at}<=${objectivesAt(place)}`;
  const shown = `=${at}<>""`;
  const lined = { kind: "when", formula: shown, underline: LINE } as const;
  const top = { kind: "when", formula: `=AND(${isObjective},${isTop})`, ...COLORS.heading, bold: true } as const;
  const bold = { kind: "when", formula: `=AND(${isObjective})`, bold: true, underline: LINE } as const;
  const rows = (from: string, to = from): string => `${from}${FIRST_ROW}:${to}${last}`;
  // One rule after the other for the same cells, as every program that reads the file takes them.
  return [
    ...on(rows("A", "C"), [lined, bold, { ...top, underline: LINE }]),
    ...on(rows("D"), [lined, SCORE_BAR]),
    ...on(rows("E"), [lined, ...statusLooks(names, "E").map((look) => ({ ...look, underline: LINE }))]),
    ...on(rows("F"), [lined]),
  ];
}

function greyWidths(): number[] {
  const wide: Partial<Record<Grey, number>> = { words: 24, path: 30, path8: 24, path4: 16, path2: 12 };
  return (Object.keys(ORDER) as Grey[]).map((which) => wide[which] ?? 8);
}

function greyLooks(last: number): Look[] {
  const from = ORDER.row;
  const to = ORDER.shown;
  return [
    { at: `${from}1`, ...COLORS.muted, bold: true },
    { at: `${from}2`, ...COLORS.muted, size: 9, italic: true },
    { at: `${from}${MORE_ROW}:${to}${last}`, fill: COLORS.calculated.fill, color: "#616161", size: 9 },
    { at: `${from}${HEADER_ROW}:${to}${HEADER_ROW}`, bold: true },
  ];
}
