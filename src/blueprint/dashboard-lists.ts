import { kthInNeed, kthTeam, rowInNeed } from "./dashboard-figures";
import { figureAt, GREY, HELP_ROOM, LAST, ROWS } from "./dashboard-places";
import { column, quoted } from "./formulas";
import type { Names } from "./names";
import { COLORS, LINE } from "./palette";
import { formula, text, type Block, type ConditionalFormatPlan, type Content, type Look, type RulePlan } from "./plan";
import { on, SCORE_BAR, SHARE, statusLooks } from "./sheet-parts";

/** A list on the sheet: a heading, rows that read a table, and a line that says how many more there are. */
interface List {
  readonly headingRow: number;
  readonly room: number;
  readonly heading: readonly Content[];
  readonly row: (row: number, k: number) => readonly Content[];
  /** Heading and formula of the grey cells that say which row of the table is shown. */
  readonly grey: { readonly heading: string; readonly row: (k: string) => string };
  readonly more: Content;
  /** Columns that become one, from the first to the last. The heading begins in the first column. */
  readonly merged: readonly (readonly [string, string])[];
  readonly shares: readonly string[];
  readonly refusal: string;
}

export interface DashboardLists {
  readonly blocks: readonly Block[];
  readonly looks: readonly Look[];
  readonly rules: readonly RulePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

/** Who needs help, and how the teams stand. */
export function dashboardLists(names: Names, teamRoom: number): DashboardLists {
  const parts = [helpList(names), teamList(names, teamRoom)];
  return {
    blocks: parts.flatMap(blocksOf),
    looks: parts.flatMap(looksOf),
    rules: parts.map(({ headingRow, room, refusal }) => ({
      at: `A${headingRow + 1}:${LAST}${headingRow + room}`,
      validation: { allow: "formula", otherwise: names.texts.refusals.pageIsFormula(refusal) },
    })),
    conditionalFormats: parts.flatMap((list) => formatsOf(names, list)),
  };
}

/** Key results at risk, behind, missed, stale or without data, the worst first. */
function helpList(names: Names): List {
  const { keyResult, tables, texts } = names;
  const { dashboard } = texts;
  const at = (row: number): string => `$${GREY.value}${row}`;
  const cell = (row: number, header: string): string =>
    `INDEX(${column(tables.keyResults, header)},${rowInNeed(at(row))})`;
  const shown = (row: number, value: string): Content => formula(`=IF(${at(row)}="","",${value})`);
  const words = (row: number, header: string): Content => shown(row, `${cell(row, header)}&""`);
  const nobody = `IF(AND(${figureAt("keyResults")}>0,${figureAt("needHelp")}=0),${quoted(dashboard.nobody)},"")`;
  return {
    headingRow: ROWS.help,
    room: HELP_ROOM,
    heading: line({
      A: text(dashboard.who),
      G: text(dashboard.owner),
      I: text(dashboard.team),
      K: text(dashboard.score),
      L: text(dashboard.status),
    }),
    row: (row, k) => {
      const said = cell(row, keyResult.keyResult);
      return line({
        A: words(row, keyResult.id),
        B: formula(`=IF(${at(row)}="",${k === 1 ? nobody : '""'},${said}&"")`),
        G: words(row, keyResult.owner),
        I: words(row, keyResult.team),
        // A score that is an error says so in the status beside it.
        K: shown(row, `IFERROR(IF(${cell(row, keyResult.score)}="","",${cell(row, keyResult.score)}),"")`),
        L: words(row, keyResult.status),
      });
    },
    grey: { heading: dashboard.place, row: (k) => kthInNeed(names, k) },
    more: more(names, figureAt("needHelp"), HELP_ROOM, names.sheets.keyResults),
    merged: [
      ["B", "F"],
      ["G", "H"],
      ["I", "J"],
    ],
    shares: ["K"],
    refusal: names.sheets.keyResults,
  };
}

/** The teams as their own sheet has them. */
function teamList(names: Names, room: number): List {
  const { team, tables, texts } = names;
  const { dashboard } = texts;
  const at = (row: number): string => `$${GREY.value}${row}`;
  const cell = (row: number, header: string): string => `INDEX(${column(tables.teams, header)},${at(row)})`;
  const shown = (row: number, value: string): Content => formula(`=IF(${at(row)}="","",${value})`);
  const words = (row: number, header: string): Content => shown(row, `${cell(row, header)}&""`);
  const value = (row: number, header: string): Content =>
    shown(row, `IF(${cell(row, header)}="","",${cell(row, header)})`);
  return {
    headingRow: ROWS.teams,
    room,
    heading: line({
      A: text(dashboard.teams),
      F: text(dashboard.teamLevel),
      H: text(dashboard.objectives),
      I: text(dashboard.crewShare),
      J: text(texts.page.expected),
      K: text(dashboard.score),
      L: text(dashboard.status),
    }),
    row: (row) =>
      line({
        A: words(row, team.team),
        F: words(row, team.level),
        H: value(row, team.objectives),
        I: value(row, team.byCrew),
        J: value(row, team.expected),
        K: value(row, team.score),
        L: words(row, team.status),
      }),
    grey: { heading: dashboard.teamRow, row: (k) => kthTeam(names, k) },
    more: more(names, figureAt("listed"), room, names.sheets.teams),
    merged: [
      ["A", "E"],
      ["F", "G"],
    ],
    shares: ["I", "J", "K"],
    refusal: names.sheets.teams,
  };
}

/** A line of twelve cells from what its columns hold; the others are left alone. */
function line(holds: Readonly<Record<string, Content>>): Content[] {
  return Array.from({ length: 12 }, (_, i) => holds[String.fromCharCode(65 + i)] ?? null);
}

function more({ texts }: Names, count: string, room: number, sheet: string): Content {
  const [before, behind] = texts.dashboard.more(sheet);
  return formula(`=IF(${count}>${room},${quoted(before)}&(${count}-${room})&${quoted(behind)},"")`);
}

function blocksOf({ headingRow, room, heading, row, grey, more }: List): Block[] {
  const rows = Array.from({ length: room }, (_, i) => i + 1);
  return [
    { at: `A${headingRow}`, rows: [heading] },
    { at: `A${headingRow + 1}`, rows: rows.map((k) => row(headingRow + k, k)) },
    { at: `A${headingRow + room + 1}`, rows: [[more]] },
    {
      at: `${GREY.value}${headingRow}`,
      rows: [[text(grey.heading)], ...rows.map((k) => [formula(grey.row(kth(headingRow, k)))])],
    },
  ];
}

/** The number of a line, counted by Excel in the blank cells beside it, so that all lines hold one formula. */
function kth(headingRow: number, k: number): string {
  return `ROWS($${GREY.label}$${headingRow + 1}:$${GREY.label}${headingRow + k})`;
}

function looksOf({ headingRow, room, merged, shares }: List): Look[] {
  const first = headingRow + 1;
  const last = headingRow + room;
  const rows = (from: string, to = from): string => `${from}${first}:${to}${last}`;
  return [
    { at: `A${headingRow}:${LAST}${headingRow}`, ...COLORS.heading, bold: true, vertical: "Center", rowHeight: 22 },
    { at: rows("A", LAST), vertical: "Center", rowHeight: 20, size: 10 },
    ...merged.flatMap(([from, to], i): Look[] => [
      { at: rows(from, to), merged: true },
      { at: `${i === 0 ? "A" : from}${headingRow}:${to}${headingRow}`, merged: true },
    ]),
    ...["H", ...shares].map((letter): Look => ({ at: `${letter}${headingRow}:${letter}${last}`, horizontal: "Right" })),
    ...shares.map((letter): Look => ({ at: rows(letter), numberFormat: SHARE })),
    { at: `L${headingRow}:L${last}`, horizontal: "Center" },
    { at: `A${last + 1}`, ...COLORS.muted, size: 9, italic: true },
    {
      at: `${GREY.value}${headingRow}:${GREY.value}${last}`,
      fill: COLORS.calculated.fill,
      color: COLORS.muted.color,
      size: 9,
      numberFormat: "0",
    },
  ];
}

/** One rule after the other for the same cells, as every program that reads the file takes them. */
function formatsOf(names: Names, { headingRow, room }: List): ConditionalFormatPlan[] {
  const rows = (from: string, to = from): string => `${from}${headingRow + 1}:${to}${headingRow + room}`;
  const lined = { kind: "when", formula: `=$${GREY.value}{row}<>""`, underline: LINE } as const;
  return [
    ...on(rows("A", "J"), [lined]),
    ...on(rows("K"), [lined, SCORE_BAR]),
    ...on(rows("L"), [lined, ...statusLooks(names, "L").map((look) => ({ ...look, underline: LINE }))]),
  ];
}
