import type { Area } from "./area";
import type { Chart, ChartSeries } from "./chart";
import { readSource, seriesName } from "./chart-source";
import { shapeOf } from "./chart-types";
import type { Source } from "./changes";
import { assertAllowed } from "./guard";
import { RangeReference } from "./range-reference";
import { refuse } from "./refusal";
import { boundsOf } from "./sizes";
import type { Worksheet } from "./worksheet";

/** Excel's size for a new chart, and how far below the last one the next is laid; in points. */
const NEW_CHART = { left: 180, top: 60, width: 360, height: 216 };
const STEP = 15;

type Change = "chart-added" | "chart-deleted" | "chart-changed";

export function tellChart(kind: Change, sheet: Worksheet, chart: Chart, source: Source = "addin"): void {
  sheet.workbook.changed({ kind, sheet, chartId: chart.id, source });
}

/** Refuses when the sheet is protected, makes the change, and tells everybody. */
export function editChart(sheet: Worksheet, chart: Chart, change: () => void): void {
  assertAllowed(sheet, "allowEditObjects", "change its charts");
  change();
  tellChart("chart-changed", sheet, chart);
}

/** Makes a chart of a range, which may lie on another sheet than the chart. */
export function addChart(
  sheet: Worksheet,
  type: string,
  from: { sheet: Worksheet; area: Area },
  seriesBy: "Auto" | "Rows" | "Columns",
): Chart {
  assertAllowed(sheet, "allowEditObjects", "add a chart");
  const { workbook } = sheet;
  const source = readSource(from.sheet, from.area, type, seriesBy);
  const offset = STEP * sheet.charts.length;
  const chart: Chart = {
    id: `{${String(workbook.nextId()).padStart(8, "0")}-0004-0000-0000-000000000000}`,
    name: freeName(sheet),
    type,
    ...NEW_CHART,
    left: NEW_CHART.left + offset,
    top: NEW_CHART.top + offset,
    ...source,
    settings: new Map<string, unknown>([["legend.position", "Bottom"]]),
  };
  // One series needs no legend: its name stands above the chart. A pie's legend tells the slices apart.
  const { drawing } = shapeOf(type);
  if (source.series.length === 1 && drawing !== "pie" && drawing !== "doughnut")
    chart.settings.set("legend.visible", false);
  sheet.charts.push(chart);
  tellChart("chart-added", sheet, chart);
  return chart;
}

function freeName(sheet: Worksheet): string {
  for (let n = sheet.charts.length + 1; ; n++) {
    if (!sheet.charts.some(({ name }) => name.toLowerCase() === `chart ${n}`)) return `Chart ${n}`;
  }
}

export function deleteChart(sheet: Worksheet, chart: Chart): void {
  assertAllowed(sheet, "allowEditObjects", "delete its charts");
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  tellChart("chart-deleted", sheet, chart);
}

/** Gives a chart other data; what was set for a series by its place stays with that place. */
export function setChartData(
  sheet: Worksheet,
  chart: Chart,
  from: { sheet: Worksheet; area: Area },
  seriesBy: "Auto" | "Rows" | "Columns",
): void {
  editChart(sheet, chart, () => {
    const source = readSource(from.sheet, from.area, chart.type, seriesBy);
    chart.seriesBy = source.seriesBy;
    chart.series = source.series.map((series, i) => ({
      ...series,
      settings: chart.series[i]?.settings ?? series.settings,
    }));
  });
}

export function renameChart(sheet: Worksheet, chart: Chart, name: string): void {
  if (name === "") refuse("InvalidArgument", "A chart needs a name.");
  const taken = sheet.charts.some((other) => other !== chart && other.name.toLowerCase() === name.toLowerCase());
  if (taken) refuse("ItemAlreadyExists", `There is a chart "${name}" on "${sheet.name}" already.`);
  editChart(sheet, chart, () => (chart.name = name));
}

/** Lays a chart over some cells, edge to edge. */
export function placeChart(sheet: Worksheet, chart: Chart, over: Area): void {
  editChart(sheet, chart, () => Object.assign(chart, boundsOf(sheet, over)));
}

/** Adds a series without data; it draws nothing until it gets values. */
export function addSeries(sheet: Worksheet, chart: Chart, name: string | undefined, index?: number): ChartSeries {
  const series: ChartSeries = {
    name: name ?? `Series${chart.series.length + 1}`,
    values: new RangeReference(sheet, undefined),
    ...(chart.series[0]?.categories ? { categories: chart.series[0].categories } : {}),
    settings: new Map(),
  };
  editChart(sheet, chart, () => chart.series.splice(index ?? chart.series.length, 0, series));
  return series;
}

/** What stands above a chart that nobody gave a title: the name of its only series, else Excel's own words. */
export function automaticTitle(chart: Chart): string {
  const [only, ...more] = chart.series;
  return only && more.length === 0 ? seriesName(only) : "Chart Title";
}
