import { captions, dashboardCharts } from "./dashboard-charts";
import {
  countFine,
  countInNeed,
  countOfStatus,
  countOfTeams,
  meanOnTop,
  rowsAtWork,
  rowsWithId,
  setByCrew,
  teamsMissing,
} from "./dashboard-figures";
import { dashboardLists } from "./dashboard-lists";
import { trendBlocks, trendChart, trendFormats, trendHint, trendLooks } from "./dashboard-trend";
import {
  CARDS,
  figureAt,
  FIGURES_ROW,
  footRow,
  GAPS,
  GREY,
  inOrder,
  LAST,
  ROWS,
  STATUS_AT,
  type Figure,
} from "./dashboard-places";
import { quoted } from "./formulas";
import type { Names } from "./names";
import { CHECK_LOOK, COLORS, STATUS_LOOKS, TABS } from "./palette";
import { formula, text, type Block, type ConditionalFormatPlan, type Content, type Look, type SheetPlan } from "./plan";
import { letter } from "./references";
import { DAY, LINED, on, SHARE } from "./sheet-parts";

/** Room for teams: at least this many lines, and some to grow by. */
const TEAMS = 5;
export const SPARE = 1;

/** In characters: twelve columns that together are not wider than a small screen leaves beside the pane. */
const WIDTH = 10.1;
const STATUS_WIDTH = 12.5;

/** A sentence that asks for a look: not the colour of a status. */
const NOTICE = { fill: "#FCEBD9", color: "#5C3A00" } as const;

/** From this share on the crew has set its part (seed 002.20). */
const HALF = 0.5;

/**
 * How the period stands today: figures, charts, who needs help, and the teams. Everything is a formula of Excel's own over
 * the tables; nothing ranks people.
 *
 * @param teams how many teams that are not a single person there are to begin with
 */
export function dashboardSheet(names: Names, teams: number): SheetPlan {
  const { purposes, dashboard } = names.texts;
  const teamRoom = Math.max(TEAMS, teams + SPARE);
  const foot = footRow(teamRoom);
  const charts = [...dashboardCharts(names), trendChart(names)];
  const lines = captions(charts);
  const lists = dashboardLists(names, teamRoom);
  return {
    name: names.sheets.dashboard,
    purpose: purposes.dashboard,
    tabColor: TABS.overview,
    gridlines: false,
    columnWidths: [...Array<number>(11).fill(WIDTH), STATUS_WIDTH, 3, 30, 14, 18, 12, 12, 12, 12],
    blocks: [
      { at: "A1", rows: [[text(names.sheets.dashboard)]] },
      { at: "A2", rows: [[text(purposes.dashboard)]] },
      { at: "K2", rows: [[text(dashboard.asOf), formula(`=${names.cells.asOf}`)]] },
      ...cardBlocks(names),
      ...statusBlocks(names),
      ...signalBlocks(names),
      ...trendBlocks(names),
      ...lines.blocks,
      ...lists.blocks,
      ...greyBlocks(names),
      { at: `A${foot}`, rows: [[text(dashboard.method)], [text(dashboard.foot)]] },
    ],
    looks: [
      ...headerLooks(),
      ...cardLooks(),
      ...statusStripLooks(),
      ...signalLooks(),
      ...trendLooks(),
      ...lines.looks,
      ...lists.looks,
      ...greyLooks(),
      ...GAPS.map((row): Look => ({ at: `A${row}`, rowHeight: 10 })),
      {
        at: `A${foot}:${LAST}${foot + 1}`,
        ...COLORS.muted,
        size: 9,
        italic: true,
        merged: true,
        wrap: true,
        vertical: "Top",
        rowHeight: 26,
      },
    ],
    hints: [trendHint(names)],
    rules: [
      {
        at: `A${ROWS.cards}:${LAST}${ROWS.signals + 2}`,
        validation: { allow: "formula", otherwise: names.texts.refusals.pageIsFormula(names.sheets.keyResults) },
      },
      ...lists.rules,
    ],
    conditionalFormats: [...lists.conditionalFormats, ...signalFormats(), ...trendFormats(names)],
    charts,
    freeze: { rows: 2, columns: 0 },
    page: { orientation: "Portrait", titleRows: "$1:$2", area: `A1:${LAST}${foot + 1}` },
  };
}

/** What the figures are worked out from, in grey cells: each formula once, and everybody can look at it. */
function greyBlocks(names: Names): Block[] {
  const { texts, tables, objective, keyResult, work } = names;
  const { dashboard } = texts;
  const [ofKeyResults, ofWork] = [
    { table: tables.keyResults, ...keyResult },
    { table: tables.work, ...work },
  ] as const;
  const figures: Readonly<Record<Figure, readonly [label: string, worked: string]>> = {
    score: [dashboard.score, meanOnTop(names, objective.score)],
    expected: [dashboard.expected, meanOnTop(names, objective.expected)],
    keyResults: [dashboard.keyResults, `=${rowsWithId(tables.keyResults, keyResult.id)}`],
    keyResultsAtWork: [dashboard.keyResultsAtWork, `=${rowsAtWork(names, ofKeyResults)}`],
    workAtWork: [dashboard.workAtWork, `=${rowsAtWork(names, ofWork)}`],
    keyResultsByCrew: [dashboard.keyResultsByCrew, `=${setByCrew(names, ofKeyResults)}`],
    workByCrew: [dashboard.workByCrew, `=${setByCrew(names, ofWork)}`],
    needHelp: [dashboard.help, countInNeed(names)],
    teamsMissing: [dashboard.teamsMissing, teamsMissing(names)],
    listed: [dashboard.listed, countOfTeams(names)],
  };
  return [
    { at: `${GREY.label}1`, rows: [[text(dashboard.helper)], [text(dashboard.helperNote)]] },
    {
      at: `${GREY.label}${FIGURES_ROW}`,
      rows: inOrder(figures).map(([, [label, worked]]) => [text(label), formula(worked)]),
    },
  ];
}

/** Six figures, each with what it is above and what to hold it against below. */
function cardBlocks(names: Names): Block[] {
  const { texts, cells } = names;
  const { dashboard } = texts;
  const around = ([before, behind]: readonly [string, string], value: string): string =>
    `${quoted(before)}&${value}&${quoted(behind)}`;
  const [score, expected] = [figureAt("score"), figureAt("expected")];
  const points = `ROUND((${score}-${expected})*100,0)`;
  const compared =
    `IF(${points}=0,${quoted(dashboard.level)},` +
    `IF(${points}>0,${around(dashboard.ahead, points)},${around(dashboard.behind, `-${points}`)}))`;
  const set = `(${figureAt("keyResultsAtWork")}+${figureAt("workAtWork")})`;
  const crew = `(${figureAt("keyResultsByCrew")}+${figureAt("workByCrew")})`;
  const noDay = `OR(${cells.asOf}="",${cells.start}="",${cells.end}="")`;
  const counted = `SUM(${STATUS_AT.first}${ROWS.statuses + 1}:${STATUS_AT.check}${ROWS.statuses + 1})`;
  const cards: readonly (readonly [string, string, Content])[] = [
    [
      dashboard.score,
      // The tables say which score is wrong; without the add-in all of them are, and Excel's own word says so.
      `IF(ISERROR(${score}),IF(ERROR.TYPE(${score})=5,${score},${quoted(texts.check.score)}),${score})`,
      formula(
        `=IF(ISERROR(${score}),"",IF(AND(ISNUMBER(${score}),ISNUMBER(${expected})),${compared},${quoted(dashboard.noScore)}))`,
      ),
    ],
    [dashboard.expected, expected, text(dashboard.expectedNote)],
    [
      dashboard.fine,
      `IF(${counted}=0,"",${countFine(names)})`,
      formula(`=IF(${counted}=0,"",${around(dashboard.ofKeyResults, counted)})`),
    ],
    [
      dashboard.help,
      `IF(${counted}=0,"",${figureAt("needHelp")})`,
      formula(
        `=IF(${counted}=0,"",IF(${figureAt("needHelp")}=0,${quoted(dashboard.noHelp)},${quoted(dashboard.helpNote)}))`,
      ),
    ],
    [dashboard.byCrew, `IF(${set}=0,"",${crew}/${set})`, text(dashboard.byCrewNote)],
    [
      dashboard.daysLeft,
      `IF(${noDay},"",MAX(0,${cells.end}-MAX(${cells.asOf},${cells.start})))`,
      formula(`=IF(${noDay},"",${around(dashboard.ofDays, `(${cells.end}-${cells.start})`)})`),
    ],
  ];
  return cards.map(([label, value, note], i) => ({
    at: `${CARDS[i] ?? ""}${ROWS.cards}`,
    rows: [[text(label)], [formula(`=${value}`)], [note]],
  }));
}

/** Each status with its count, and what has none, so that every key result is somewhere. */
function statusBlocks(names: Names): Block[] {
  const { texts } = names;
  const { dashboard } = texts;
  const words = STATUS_LOOKS.map(({ word }) => texts.words.statuses[word]);
  const counts = [...words, texts.check.score].map((word) => formula(`=${countOfStatus(names, word)}`));
  const row = ROWS.statuses + 1;
  const rest = formula(`=${figureAt("keyResults")}-SUM(${STATUS_AT.first}${row}:${STATUS_AT.check}${row})`);
  return [
    {
      at: `A${ROWS.statuses}`,
      rows: [
        [text(dashboard.byStatus), null, ...[...words, texts.check.score, dashboard.notCounted].map(text)],
        [formula(`=${figureAt("keyResults")}`), null, ...counts, rest],
      ],
    },
  ];
}

/** Sentences about the whole: what several teams have in common, and who set the targets. */
function signalBlocks(names: Names): Block[] {
  const { dashboard } = names.texts;
  const missing = figureAt("teamsMissing");
  const [before, behind] = dashboard.missTogether;
  const together =
    `=IF(${missing}>1,${quoted(before)}&${missing}&${quoted(behind)},` +
    `IF(${missing}=1,${quoted(dashboard.missOne)},${quoted(dashboard.missNone)}))`;
  return [
    { at: `A${ROWS.signals}`, rows: [[text(dashboard.signals)]] },
    { at: `A${ROWS.signals + 1}`, rows: [[text(dashboard.together)], [text(dashboard.half)]] },
    { at: `C${ROWS.signals + 1}`, rows: [[formula(together)], [formula(halfSentence(names))]] },
  ];
}

function halfSentence(names: Names): string {
  const { dashboard } = names.texts;
  const [first, second, third, end] = dashboard.shares;
  const share = (part: string, whole: string): string =>
    `IF(${whole}=0,${quoted(dashboard.none)},TEXT(${part}/${whole},${quoted(SHARE)}))`;
  const [keyResults, work] = [figureAt("keyResultsAtWork"), figureAt("workAtWork")];
  const [ofKeyResults, ofWork] = [figureAt("keyResultsByCrew"), figureAt("workByCrew")];
  const [all, crew] = [`(${keyResults}+${work})`, `(${ofKeyResults}+${ofWork})`];
  return (
    `=IF(${all}=0,"",${quoted(first)}&${share(ofKeyResults, keyResults)}&${quoted(second)}&${share(ofWork, work)}` +
    `&${quoted(third)}&${share(crew, all)}&${quoted(end)}` +
    `&IF(${crew}/${all}<${HALF},${quoted(dashboard.tooFewByCrew)},${quoted(dashboard.enoughByCrew)}))`
  );
}

function headerLooks(): Look[] {
  return [
    { at: `A1:${LAST}1`, ...COLORS.banner, size: 20, bold: true, vertical: "Center", rowHeight: 42 },
    { at: `A2:${LAST}2`, ...COLORS.bannerSoft, size: 9, vertical: "Center", rowHeight: 22 },
    { at: "K2", horizontal: "Right" },
    { at: "L2", bold: true, horizontal: "Right", numberFormat: DAY },
  ];
}

function cardLooks(): Look[] {
  const { cards } = ROWS;
  const row = (n: number): string => `A${cards + n}:${LAST}${cards + n}`;
  const pairs = CARDS.map((from) => ({ from, to: letter(from.charCodeAt(0) - 64) }));
  return [
    { at: row(0), ...COLORS.muted, size: 10, vertical: "Bottom", rowHeight: 20 },
    { at: row(1), color: COLORS.heading.color, size: 24, bold: true, vertical: "Center", rowHeight: 36 },
    { at: row(2), ...COLORS.muted, size: 9, vertical: "Top", rowHeight: 16, ...LINED },
    ...pairs.map(({ from, to }): Look => ({
      at: `${from}${cards}:${to}${cards + 2}`,
      merged: true,
      horizontal: "Left",
    })),
    ...["A", "C", "I"].map((at): Look => ({ at: `${at}${cards + 1}`, numberFormat: SHARE })),
    ...["E", "G", "K"].map((at): Look => ({ at: `${at}${cards + 1}`, numberFormat: "0" })),
  ];
}

function statusStripLooks(): Look[] {
  const { statuses } = ROWS;
  const row = (n: number): string => `A${statuses + n}:${LAST}${statuses + n}`;
  return [
    { at: row(0), ...COLORS.muted, size: 9, horizontal: "Center", vertical: "Center", wrap: true, rowHeight: 26 },
    {
      at: row(1),
      size: 14,
      bold: true,
      horizontal: "Center",
      vertical: "Center",
      rowHeight: 26,
      numberFormat: "0;-0;–",
    },
    ...[0, 1].map((n): Look => ({ at: `A${statuses + n}:B${statuses + n}`, merged: true, horizontal: "Left" })),
    ...[...STATUS_LOOKS, CHECK_LOOK].map(({ fill, color }, i): Look => {
      const at = letter(STATUS_AT.first.charCodeAt(0) - 65 + i);
      return { at: `${at}${statuses}:${at}${statuses + 1}`, fill, color };
    }),
  ];
}

function signalLooks(): Look[] {
  const { signals } = ROWS;
  const both = `${signals + 1}:`;
  return [
    { at: `A${signals}:${LAST}${signals}`, ...COLORS.heading, bold: true, vertical: "Center", rowHeight: 22 },
    { at: `A${both}B${signals + 2}`, bold: true, size: 10, wrap: true, merged: true, vertical: "Center" },
    { at: `C${both}${LAST}${signals + 2}`, size: 10, wrap: true, merged: true, vertical: "Center", rowHeight: 30 },
    { at: `A${both}${LAST}${signals + 2}`, ...LINED },
  ];
}

/** What asks for a look stands out; a status that nothing has steps back. */
function signalFormats(): ConditionalFormatPlan[] {
  const { signals, statuses } = ROWS;
  const look = { kind: "when", ...NOTICE } as const;
  const [all, crew] = [["keyResultsAtWork", "workAtWork"] as const, ["keyResultsByCrew", "workByCrew"] as const].map(
    (figures) => figures.map(figureAt).join("+"),
  );
  return [
    ...on(`A${signals + 1}:${LAST}${signals + 1}`, [{ ...look, formula: `=${figureAt("teamsMissing")}>1` }]),
    ...on(`A${signals + 2}:${LAST}${signals + 2}`, [{ ...look, formula: `=(${crew})<(${all})*${HALF}` }]),
    ...on(`${STATUS_AT.first}${statuses}:${STATUS_AT.check}${statuses + 1}`, [
      {
        kind: "when",
        formula: `=${STATUS_AT.first}$${statuses + 1}=0`,
        fill: COLORS.paper.fill,
        color: COLORS.muted.color,
        bold: false,
      },
    ]),
  ];
}

function greyLooks(): Look[] {
  const rows = `${GREY.label}${FIGURES_ROW}:${GREY.value}${FIGURES_ROW + 8}`;
  return [
    { at: `${GREY.label}1`, ...COLORS.muted, bold: true },
    { at: `${GREY.label}2`, ...COLORS.muted, size: 9, italic: true },
    { at: rows, fill: COLORS.calculated.fill, color: COLORS.muted.color, size: 9 },
  ];
}
