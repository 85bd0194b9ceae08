import type { ChartData, ChartPlan, ChartSeries, TablePlan } from "../blueprint/plan";
import type { Drawing } from "./drawing";
import { placeOf, placeOfColumn, type Place } from "./places";

const KINDS = {
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  line: "Line",
  doughnut: "Doughnut",
  scatterLines: "XYScatterLines",
} as const satisfies Record<ChartPlan["kind"], string>;

/** Dark on white, as the cells are. */
const WORDS = "#424242";
const GRID = "#E1E1E1";

/**
 * Native charts of one sheet, over the cells that the plan names. Excel's API has no alternative text for charts: what a
 * plan describes is written into the cell below the chart's corner, where a reader of cells finds it.
 *
 * @param all every sheet of the plan: a chart reads tables of other sheets
 */
export function drawCharts(drawing: Drawing, all: readonly Drawing[]): void {
  for (const plan of drawing.plan.charts ?? []) drawChart(drawing, plan, all);
}

function drawChart({ sheet }: Drawing, plan: ChartPlan, all: readonly Drawing[]): void {
  const [first, ...others] = plan.series;
  const source = cellsOf(first.values, all);
  // Made from cells that give exactly one series, whatever they hold: a header with its column, or a line of numbers.
  const made = source.drawing.range(withHeader(source));
  const chart = sheet.charts.add(KINDS[plan.kind], made, source.place.rows === 1 ? "Rows" : "Columns");
  chart.name = plan.name;
  const [from = plan.over, to = from] = plan.over.split(":");
  chart.setPosition(from, to);
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = WORDS;
  drawSeries(chart.series.getItemAt(0), plan, first, all);
  for (const series of others) drawSeries(chart.series.add(series.title), plan, series, all);
  chart.legend.visible = plan.legend !== "None";
  if (plan.legend !== "None") chart.legend.position = plan.legend;
  if (plan.kind !== "doughnut") drawAxes(chart, plan);
}

function drawSeries(series: Excel.ChartSeries, plan: ChartPlan, data: ChartSeries, all: readonly Drawing[]): void {
  const range = (of: ChartData): Excel.Range => {
    const { drawing, place } = cellsOf(of, all);
    return drawing.range(place);
  };
  series.name = data.title;
  series.setValues(range(data.values));
  series.setXAxisValues(range(data.categories));
  if (data.unseen) {
    series.format.fill.clear();
    series.format.line.clear();
  } else if (data.line) drawLine(series, data.line, data.color);
  else if (data.color !== undefined) series.format.fill.setSolidColor(data.color);
  data.pointColors?.forEach((color, i) => series.points.getItemAt(i).format.fill.setSolidColor(color));
  if (plan.gap !== undefined) series.gapWidth = plan.gap;
  if (data.labels) {
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = plan.numberFormat;
    series.dataLabels.format.font.color = WORDS;
  }
}

function drawLine(series: Excel.ChartSeries, line: NonNullable<ChartSeries["line"]>, color = WORDS): void {
  series.format.line.color = color;
  series.format.line.weight = line.markers ? 2.25 : 1.5;
  series.format.line.lineStyle = line.dash ?? "Continuous";
  series.markerStyle = line.markers ? "Circle" : "None";
  if (!line.markers) return;
  series.markerSize = 6;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function drawAxes(chart: Excel.Chart, { axis, categoryFormat, fromTop, labelsLow, numberFormat }: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.color = WORDS;
  if (categoryFormat !== undefined) categoryAxis.numberFormat = categoryFormat;
  if (labelsLow) categoryAxis.tickLabelPosition = "Low";
  if (fromTop) {
    categoryAxis.reversePlotOrder = true;
    // The values would move up with the first category.
    categoryAxis.position = "Maximum";
  }
  if (axis === "hidden") {
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
    return;
  }
  valueAxis.numberFormat = numberFormat;
  valueAxis.format.font.color = WORDS;
  valueAxis.majorGridlines.format.line.color = GRID;
  if (axis) {
    valueAxis.minimum = axis.from;
    valueAxis.maximum = axis.to;
  }
}

/** Where data of a chart stands: all rows of a table's column, with which it grows, or cells of a sheet. */
interface Source {
  readonly drawing: Drawing;
  readonly place: Place;
  readonly table: TablePlan | undefined;
}

function cellsOf(data: ChartData, all: readonly Drawing[]): Source {
  for (const drawing of all) {
    const { table, name } = drawing.plan;
    if ("cells" in data && data.sheet === name) return { drawing, place: placeOf(data.cells), table: undefined };
    if ("table" in data && table && data.table === table.name) {
      const index = table.columns.findIndex(({ header }) => header === data.column);
      if (index >= 0) return { drawing, place: placeOfColumn(table, index), table };
    }
  }
  throw new Error(`The plan has nothing that a chart could draw from ${JSON.stringify(data)}.`);
}

/** A single blank cell would make a chart without any series. */
function withHeader({ place, table }: Source): Place {
  return table ? { ...place, row: place.row - 1, rows: place.rows + 1 } : place;
}
