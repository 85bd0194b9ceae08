import { ROW_SPAN } from "./check-ins";
import { MARKS } from "./dashboard-charts";
import { CHART_ROWS, GREY, LAST, ROWS } from "./dashboard-places";
import { column, orElse, positionIn, quoted } from "./formulas";
import { idFrom } from "./lists";
import type { Names } from "./names";
import { COLORS, LINE } from "./palette";
import {
  formula,
  text,
  type Block,
  type ChartPlan,
  type ChartSeries,
  type ConditionalFormatPlan,
  type Content,
  type Hint,
  type Look,
} from "./plan";
import { DAY, on, SHARE, unitLooks } from "./sheet-parts";

/**
 * The trend of one key result, which people choose: what was measured, what was expected, and where it ends at the pace so
 * far. Everything is worked out in grey cells beside it by formulas of Excel's own, so that it can be checked; the pane's
 * page says the same of `pace` (src/okr/log/projection.ts).
 */

/** Where a person chooses. */
export const TREND_CHOICE = `C${ROWS.trend + 1}`;

/** From the first day to the last one: no more, because every point is looked for among all check-ins. */
const POINTS = 14;

/** The grey cells of the trend, one below the other. */
const FIGURES = [
  "row",
  "unit",
  "kind",
  "start",
  "due",
  "from",
  "goal",
  "ambition",
  "latest",
  "first",
  "day",
  "value",
  "atPace",
  "reachedOn",
] as const;
type Figure = (typeof FIGURES)[number];

const FIRST_FIGURE = ROWS.trend + 1;
/** The points of what was measured: order of the check-in, day, value. */
const POINT = { order: "P", day: "Q", value: "R" } as const;
/** The column that keeps the grey cells apart from the page. */
const BLANK = "M";
/** The ends of the three straight lines, one below the other. */
const ENDS = { day: "S", value: "T" } as const;

/** Kinds of key results, as far as a line knows them. */
const KIND = { way: 1, kept: 2, share: 3 } as const;

const at = (figure: Figure): string => `$${GREY.value}$${FIRST_FIGURE + FIGURES.indexOf(figure)}`;

export function trendBlocks(names: Names): Block[] {
  const { dashboard } = names.texts;
  const worked = figures(names);
  return [
    { at: `A${ROWS.trend}`, rows: [[text(dashboard.trend)]] },
    { at: `A${ROWS.trend + 1}`, rows: [[text(dashboard.trendOf)]] },
    { at: TREND_CHOICE, rows: [[text("KR1"), formula(`=${said(names)}`)]] },
    ...cards(names).map(([label, value], i) => ({
      at: `${PAIRS[i] ?? ""}${ROWS.trend + 2}`,
      rows: [[text(label)], [formula(`=${value}`)]],
    })),
    { at: `${GREY.label}${ROWS.trend}`, rows: [[text(dashboard.trend)]] },
    {
      at: `${GREY.label}${FIRST_FIGURE}`,
      rows: FIGURES.map((figure) => [text(worked[figure][0]), formula(`=${worked[figure][1]}`)]),
    },
    { at: `${POINT.order}${ROWS.trend}`, rows: [dashboard.trendPoints.map(text)] },
    { at: `${POINT.order}${FIRST_FIGURE}`, rows: Array.from({ length: POINTS }, (_, i) => point(names, i)) },
    { at: `${ENDS.day}${ROWS.trend}`, rows: lines(names) },
  ];
}

/** What is said of the key result beside its id. */
function said({ keyResult, tables, texts: { dashboard } }: Names): string {
  const words = `INDEX(${column(tables.keyResults, keyResult.keyResult)},${at("row")})&""`;
  const nothing = `IF(${at("latest")}=0,${quoted(`${dashboard.trendNothing} `)},"")`;
  return `IF(${at("row")}="",${quoted(dashboard.trendNobody)},${nothing}&${words})`;
}

/** Letters of the six pairs of columns, as for the figures on top. */
const PAIRS = ["A", "C", "E", "G", "I", "K"] as const;

function cards({ keyResult, tables, texts }: Names): readonly (readonly [label: string, worked: string])[] {
  const { dashboard, page } = texts;
  const cell = (header: string): string => `INDEX(${column(tables.keyResults, header)},${at("row")})`;
  const ifThere = (value: string): string => `IF(${at("row")}="","",${value})`;
  const ifMeasured = (value: string): string => `IF(N(${at("latest")})=0,"",${value})`;
  // Nobody reads more digits of what is only a line.
  const rounded = (value: string): string => `ROUND(${value},IF(${at("unit")}="%",4,2))`;
  const way = `${at("from")}+${cell(keyResult.expected)}*(${at("goal")}-${at("from")})`;
  const expected = `IF(${at("kind")}=${KIND.kept},${at("goal")},${way})`;
  return [
    [dashboard.current, ifMeasured(at("value"))],
    [page.expected, ifThere(`IFERROR(${rounded(expected)},"")`)],
    [dashboard.target, ifThere(at("goal"))],
    [dashboard.atPace, ifMeasured(`IF(${at("atPace")}="","",${rounded(at("atPace"))})`)],
    [dashboard.reachedOn, ifMeasured(at("reachedOn"))],
    [dashboard.confidence, ifThere(orElse(cell(keyResult.confidence), '""'))],
  ];
}

function figures(names: Names): Readonly<Record<Figure, readonly [label: string, worked: string]>> {
  const { cells, checkIn, keyResult, tables, texts } = names;
  const { dashboard } = texts;
  const chosen = `TRIM($${TREND_CHOICE.charAt(0)}$${ROWS.trend + 1})`;
  const cell = (header: string): string => `INDEX(${column(tables.keyResults, header)},${at("row")})`;
  const ifThere = (value: string): string => `IF(${at("row")}="","",${value})`;
  const type = `TRIM(${cell(keyResult.type)})`;
  const isAnyOf = (...types: readonly (keyof typeof texts.words.types)[]): string => {
    const words = types.flatMap((one) => [one, texts.words.types[one]]);
    return `OR(${[...new Set(words)].map((word) => `${type}=${quoted(word)}`).join(",")})`;
  };
  const kept = isAnyOf("at least", "at most", "above", "below", "between");
  const isChance = `AND(${isAnyOf("binary")},OR(${cell(keyResult.start)}="",${cell(keyResult.target)}=""))`;
  const kind = `IF(${kept},${KIND.kept},IF(OR(${isAnyOf("percent")},${isChance}),${KIND.share},${KIND.way}))`;
  const day = quoted(texts.words.types.date);
  const [orders, rows] = [column(tables.checkIns, checkIn.order), column(tables.checkIns, checkIn.line)];
  const entry = (order: string, header: string): string =>
    `INDEX(${column(tables.checkIns, header)},MOD(${order},${ROW_SPAN}))`;
  const ofDay = (order: string): string => `INT(${order}/${ROW_SPAN})`;
  const [latest, first] = [at("latest"), at("first")];
  const ifMeasured = (value: string): string => `IF(N(${latest})=0,"",${value})`;
  const days = `(${at("day")}-${ofDay(first)})`;
  const slope = `((${at("value")}-N(${entry(first, checkIn.value)}))/${days})`;
  const straight = `${at("value")}+${slope}*(${at("due")}-${at("day")})`;
  // As far as the type can hold it: a chance lies between 0 and 1, and nobody means more than 200 %.
  const held = `IF(${isAnyOf("binary")},MEDIAN(0,1,${straight}),IF(${isAnyOf("percent")},MEDIAN(-2,2,${straight}),${straight}))`;
  const togo = `(${at("goal")}-${at("value")})`;
  const isThere = `${togo}*(${at("goal")}-${at("from")})<=0`;
  const until = `ROUNDUP(${at("day")}+${togo}/${slope},0)`;
  const reached = `IF(${isThere},${quoted(dashboard.reached)},IF(${until}<${at("day")},"",IF(${until}>${at("due")}+365,"",${until})))`;
  return {
    row: [dashboard.trendRow, `IF(${chosen}="","",${positionIn(names.tables.keyResults, names.keyResult.id, chosen)})`],
    unit: [dashboard.trendUnit, ifThere(`IF(${isAnyOf("date")},${day},${cell(keyResult.unit)}&"")`)],
    kind: [dashboard.trendKind, ifThere(kind)],
    start: [dashboard.trendStart, `N(${cells.start})`],
    due: [dashboard.trendDue, `IF(${at("row")}="",N(${cells.end}),${orElse(cell(keyResult.due), `N(${cells.end})`)})`],
    from: [
      dashboard.trendFrom,
      ifThere(
        `IF(${at("kind")}=${KIND.share},0,IF(${at("kind")}=${KIND.kept},${at("goal")},N(${cell(keyResult.start)})))`,
      ),
    ],
    goal: [dashboard.target, ifThere(`IF(${at("kind")}=${KIND.share},1,N(${cell(keyResult.target)}))`)],
    ambition: [dashboard.trendAmbition, ifThere(orElse(cell(keyResult.ambition), orElse(cells.ambition, "1")))],
    latest: [dashboard.trendLatest, ifThere(`MAXIFS(${orders},${rows},${at("row")})`)],
    first: [dashboard.trendFirst, ifThere(`MINIFS(${orders},${rows},${at("row")})`)],
    day: [dashboard.trendDay, ifMeasured(ofDay(latest))],
    value: [dashboard.trendValue, ifMeasured(`N(${entry(latest, checkIn.value)})`)],
    atPace: [dashboard.atPace, ifMeasured(`IFERROR(${held},"")`)],
    reachedOn: [dashboard.reachedOn, ifMeasured(`IF(${at("kind")}=${KIND.kept},"",IFERROR(${reached},""))`)],
  };
}

/**
 * The latest check-in of a day of the period, as it counted then: its own day and value. Days to come show what is known
 * today once more, so that the line ends there; before the first check-in stands where it began. Excel counts the points
 * itself, in blank cells beside them, so that all hold one formula.
 */
function point({ checkIn, tables, cells }: Names, i: number): readonly Content[] {
  const cell = (part: keyof typeof POINT): string => `$${POINT[part]}${FIRST_FIGURE + i}`;
  const k = `ROWS($${BLANK}$${FIRST_FIGURE}:$${BLANK}${FIRST_FIGURE + i})`;
  const day = `INT(${at("start")}+(${at("due")}-${at("start")})*(${k}-1)/${POINTS - 1})`;
  // The day that everything is judged on may lie behind the last one.
  const upTo = `MAX(${day},IF(${k}=${POINTS},N(${cells.asOf}),0))`;
  const [orders, rows] = [column(tables.checkIns, checkIn.order), column(tables.checkIns, checkIn.line)];
  const value = (order: string): string =>
    `N(INDEX(${column(tables.checkIns, checkIn.value)},MOD(${order},${ROW_SPAN})))`;
  const [order, first] = [cell("order"), at("first")];
  const began = `IF(N(${first})=0,${at("start")},MIN(${at("start")},INT(${first}/${ROW_SPAN})))`;
  const from = `IF(AND(${at("kind")}=${KIND.kept},N(${first})>0),${value(first)},N(${at("from")}))`;
  return [
    formula(`=IF(${at("row")}="",0,MAXIFS(${orders},${rows},${at("row")},${orders},"<"&(${upTo}+1)*${ROW_SPAN}))`),
    formula(`=IF(${order}=0,${began},INT(${order}/${ROW_SPAN}))`),
    formula(`=IF(${order}=0,${from},${value(order)})`),
  ];
}

/** The ends of what was expected, of the target, and of the pace so far, each with a heading. */
function lines({ texts: { dashboard } }: Names): readonly (readonly Content[])[] {
  const [from, goal] = [`N(${at("from")})`, `N(${at("goal")})`];
  const height = `IF(${at("kind")}=${KIND.kept},${goal},${from}+N(${at("ambition")})*(${goal}-${from}))`;
  const nothing = `N(${at("latest")})=0`;
  const pairs = [
    [at("start"), from, at("due"), height],
    [at("start"), goal, at("due"), goal],
    [
      `IF(${nothing},${at("start")},${at("day")})`,
      `IF(${nothing},${from},${at("value")})`,
      `IF(OR(${nothing},${at("atPace")}=""),IF(${nothing},${at("start")},${at("day")}),MAX(${at("day")},${at("due")}))`,
      `IF(OR(${nothing},${at("atPace")}=""),IF(${nothing},${from},${at("value")}),IF(${at("day")}>${at("due")},${at("value")},${at("atPace")}))`,
    ],
  ];
  return pairs.flatMap(([x1 = "", y1 = "", x2 = "", y2 = ""], i) => [
    [text(dashboard.trendLines[2 * i] ?? ""), text(dashboard.trendLines[2 * i + 1] ?? "")],
    [formula(`=${x1}`), formula(`=${y1}`)],
    [formula(`=${x2}`), formula(`=${y2}`)],
  ]);
}

export function trendChart(names: Names): ChartPlan {
  const { dashboard, page } = names.texts;
  const cells = (letter: string, from: number, to: number) => ({
    sheet: names.sheets.dashboard,
    cells: `${letter}${from}:${letter}${to}`,
  });
  const points = [FIRST_FIGURE, FIRST_FIGURE + POINTS - 1] as const;
  const line = (i: number) => [ROWS.trend + 1 + 3 * i, ROWS.trend + 2 + 3 * i] as const;
  const straight = (i: number, title: string, color: string, dash: "Dash" | "Dot"): ChartSeries => ({
    title,
    values: cells(ENDS.value, ...line(i)),
    categories: cells(ENDS.day, ...line(i)),
    color,
    line: { dash, markers: false },
  });
  const top = ROWS.trend + 5;
  return {
    name: "trend",
    kind: "scatterLines",
    title: dashboard.trend,
    description: dashboard.trendFor,
    over: `A${top}:${LAST}${top + CHART_ROWS - 1}`,
    series: [
      {
        title: dashboard.actual,
        values: cells(POINT.value, ...points),
        categories: cells(POINT.day, ...points),
        color: MARKS.actual,
        line: { markers: true },
      },
      straight(0, page.expected, MARKS.expected, "Dash"),
      straight(1, dashboard.target, MARKS["On track"], "Dot"),
      straight(2, dashboard.forecast, MARKS.Behind, "Dash"),
    ],
    numberFormat: "General",
    categoryFormat: DAY,
    legend: "Bottom",
  };
}

export function trendLooks(): Look[] {
  const row = (n: number): string => `A${ROWS.trend + n}:${LAST}${ROWS.trend + n}`;
  const last = FIRST_FIGURE + POINTS - 1;
  return [
    { at: row(0), ...COLORS.heading, bold: true, vertical: "Center", rowHeight: 22 },
    { at: `A${ROWS.trend + 1}:B${ROWS.trend + 1}`, bold: true, merged: true, vertical: "Center", rowHeight: 24 },
    { at: TREND_CHOICE, bold: true, horizontal: "Center", vertical: "Center", fill: "#FFFFFF", underline: LINE },
    { at: `D${ROWS.trend + 1}:${LAST}${ROWS.trend + 1}`, merged: true, vertical: "Center", indent: 1, size: 10 },
    { at: row(2), ...COLORS.muted, size: 9, vertical: "Bottom", rowHeight: 18 },
    { at: row(3), color: COLORS.heading.color, size: 12, bold: true, vertical: "Center", rowHeight: 22 },
    ...PAIRS.map((from): Look => {
      const to = String.fromCharCode(from.charCodeAt(0) + 1);
      return { at: `${from}${ROWS.trend + 2}:${to}${ROWS.trend + 3}`, merged: true, horizontal: "Left" };
    }),
    { at: `I${ROWS.trend + 3}`, numberFormat: DAY },
    { at: `K${ROWS.trend + 3}`, numberFormat: SHARE },
    {
      at: `${GREY.label}${ROWS.trend}:${ENDS.value}${last}`,
      fill: COLORS.calculated.fill,
      color: COLORS.muted.color,
      size: 9,
    },
    ...(["start", "due", "day", "reachedOn"] as const).map((figure): Look => ({
      at: plain(at(figure)),
      numberFormat: DAY,
    })),
    { at: `${POINT.day}${FIRST_FIGURE}:${POINT.day}${last}`, numberFormat: DAY },
    { at: `${ENDS.day}${FIRST_FIGURE}:${ENDS.day}${ROWS.trend + 8}`, numberFormat: DAY },
  ];
}

/** Values as the unit of the key result shows them. */
export function trendFormats({ texts }: Names): ConditionalFormatPlan[] {
  const row = ROWS.trend + 3;
  const unit = at("unit");
  const date = quoted(texts.words.types.date);
  return on(`A${row}:H${row}`, [
    { kind: "when", formula: `=${unit}=${date}`, numberFormat: DAY },
    ...unitLooks(GREY.value).map((look) =>
      look.kind === "when" ? { ...look, formula: look.formula.replaceAll(`$${GREY.value}{row}`, unit) } : look,
    ),
  ]);
}

export function trendHint(names: Names): Hint {
  return {
    at: TREND_CHOICE,
    ...names.texts.hints.trend,
    validation: idFrom(names, names.columns.keyResultIds),
  };
}

function plain(address: string): string {
  return address.replaceAll("$", "");
}
