import { CHART_ROWS, LAST, ROWS, rowsBelow, STATUS_AT } from "./dashboard-places";
import type { Names } from "./names";
import { STATUS_LOOKS } from "./palette";
import { text, type Block, type ChartPlan } from "./plan";
import { SHARE } from "./sheet-parts";

/** Colours of what is drawn: each stands out from white by 3 to 1 or more, and never without a word beside it. */
export const MARKS = {
  actual: "#2E75B6",
  expected: "#8A94A0",
  Done: "#1B6E2A",
  "On track": "#4F9A4F",
  Behind: "#B58100",
  "At risk": "#D0454C",
  Missed: "#8B1A20",
  Stale: "#7A5FA8",
  "No data": "#757575",
  "Not started": "#939393",
  check: "#D0454C",
} as const;

/** Three charts: objectives, statuses, and key results. */
export function dashboardCharts(names: Names, teamRoom: number): ChartPlan[] {
  const { tables, objective, keyResult, texts } = names;
  const { dashboard } = texts;
  const last = ROWS.charts + CHART_ROWS - 1;
  const { chart } = rowsBelow(teamRoom);
  const columns = { from: STATUS_AT.first, to: STATUS_AT.check };
  const line = (row: number) => ({ sheet: names.sheets.dashboard, cells: `${columns.from}${row}:${columns.to}${row}` });
  const whole = (axis: { readonly from: number; readonly to: number }) =>
    ({ numberFormat: SHARE, axis, legend: "Bottom" }) as const;
  return [
    {
      name: "objectives",
      kind: "barClustered",
      title: dashboard.byObjective,
      description: dashboard.byObjectiveFor,
      over: `A${ROWS.charts}:G${last}`,
      series: [
        {
          title: dashboard.score,
          values: { table: tables.objectives, column: objective.score },
          categories: { table: tables.objectives, column: objective.objective },
          color: MARKS.actual,
        },
        {
          title: texts.page.expected,
          values: { table: tables.objectives, column: objective.expected },
          categories: { table: tables.objectives, column: objective.objective },
          color: MARKS.expected,
        },
      ],
      ...whole({ from: 0, to: 1 }),
      fromTop: true,
      gap: 60,
    },
    {
      name: "statuses",
      kind: "barClustered",
      title: dashboard.byStatus,
      description: dashboard.byStatusFor,
      over: `H${ROWS.charts}:${LAST}${last}`,
      series: [
        {
          title: dashboard.byStatus,
          values: line(ROWS.statuses + 1),
          categories: line(ROWS.statuses),
          color: MARKS["Not started"],
          pointColors: [...STATUS_LOOKS.map(({ word }) => MARKS[word]), MARKS.check],
          labels: true,
        },
      ],
      // Nothing beside a bar that is not there.
      numberFormat: "0;;",
      axis: "hidden",
      fromTop: true,
      gap: 40,
      legend: "None",
    },
    {
      name: "key results",
      kind: "columnClustered",
      title: dashboard.byKeyResult,
      description: dashboard.byKeyResultFor,
      over: `A${chart}:${LAST}${chart + CHART_ROWS - 1}`,
      series: [
        {
          title: dashboard.actual,
          values: { table: tables.keyResults, column: keyResult.score },
          categories: { table: tables.keyResults, column: keyResult.id },
          color: MARKS.actual,
        },
        {
          title: texts.page.expected,
          values: { table: tables.keyResults, column: keyResult.expected },
          categories: { table: tables.keyResults, column: keyResult.id },
          color: MARKS.expected,
        },
      ],
      ...whole({ from: 0, to: 1 }),
      gap: 60,
    },
  ];
}

/** What each chart shows, in the cell below its corner: Excel's charts take no alternative text from an add-in. */
export function descriptions(charts: readonly ChartPlan[]): Block[] {
  return charts.map(({ over, description }) => ({ at: over.split(":")[0] ?? over, rows: [[text(description)]] }));
}
