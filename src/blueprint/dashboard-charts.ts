import { CHART_ROWS, LAST, ROWS, STATUS_AT } from "./dashboard-places";
import type { Names } from "./names";
import { COLORS, STATUS_LOOKS } from "./palette";
import { text, type Block, type ChartPlan, type Look } from "./plan";
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
export function dashboardCharts(names: Names): ChartPlan[] {
  const { tables, objective, keyResult, texts } = names;
  const { dashboard } = texts;
  const over = (row: number, from: string, to: string): string => `${from}${row + 1}:${to}${row + CHART_ROWS}`;
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
      over: over(ROWS.charts, "A", "G"),
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
      over: over(ROWS.charts, "H", LAST),
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
      over: over(ROWS.longChart, "A", LAST),
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

/** What each chart shows, in a line above it: Excel's charts take no alternative text from an add-in. */
export function captions(charts: readonly ChartPlan[]): { readonly blocks: Block[]; readonly looks: Look[] } {
  const lines = charts.map(({ over, description }) => {
    const [, from = "", row = "", to = ""] = /^([A-Z]+)(\d+):([A-Z]+)/.exec(over) ?? [];
    return { from, to, row: Number(row) - 1, description };
  });
  return {
    blocks: lines.map(({ from, row, description }) => ({ at: `${from}${row}`, rows: [[text(description)]] })),
    looks: lines.map(({ from, to, row }) => ({
      at: `${from}${row}:${to}${row}`,
      ...COLORS.muted,
      size: 9,
      italic: true,
      merged: true,
    })),
  };
}
