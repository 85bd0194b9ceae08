import type { Chart as ModelChart } from "../model/chart";
import { addChart, deleteChart, placeChart, renameChart, setChartData } from "../model/charts";
import { CHART_TYPES } from "../model/chart-types";
import { bounding } from "../model/area";
import { readSource } from "../model/chart-source";
import { refuse } from "../model/refusal";
import { activateSheet } from "../model/sheets";
import type { RangeReference } from "../model/range-reference";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { rangeArgument } from "./addresses";
import { bagType, flag, inside, number, oneOf, place } from "./bag";
import { CHART_FORMATS, chartBag, type ChartBag } from "./chart-formats";
import { CHART_PARTS } from "./chart-parts";
import { CHART_SERIES } from "./chart-series";
import { asNumber, asOneOf, asText, invalid } from "./check";
import { sheetHandle, spot } from "./handles";

function handle(sheet: Worksheet, chart: ModelChart | undefined): Handle<ChartBag> | null {
  return chart ? { type: "Chart", it: chartBag(sheet, chart) } : null;
}

/** By name without regard to case, or by id. */
function find(sheet: Worksheet, key: unknown): Handle<ChartBag> | null {
  const wanted = String(key).toLowerCase();
  return handle(
    sheet,
    sheet.charts.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted),
  );
}

function sourceArgument(argument: unknown, call: Call) {
  const { sheet, area } = spot(call.object<RangeReference>(argument, "Range"));
  return { sheet, area };
}

function seriesByArgument(argument: unknown) {
  return asOneOf(argument ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
}

const ChartCollection: ObjectType<Worksheet> = {
  name: "ChartCollection",
  read: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((chart) => handle(sheet, chart)!),
  item: find,
  open: {
    Add(sheet, [type, sourceData, seriesBy]: readonly unknown[], call) {
      const kind = asOneOf(type, CHART_TYPES, "type");
      return handle(sheet, addChart(sheet, kind, sourceArgument(sourceData, call), seriesByArgument(seriesBy)));
    },
    GetItem: (sheet, [name]: readonly unknown[]) =>
      find(sheet, name) ?? refuse("ItemNotFound", `There is no chart "${String(name)}" on "${sheet.name}".`),
    GetItemAt: (sheet, [index]: readonly unknown[]) => handle(sheet, sheet.charts[place(index, sheet.charts.length)]),
    GetItemOrNullObject: (sheet, [name]: readonly unknown[]) => find(sheet, name),
  },
  invoke: { GetCount: ({ charts }) => charts.length },
};

const scalars = bagType<ChartBag>(
  "Chart",
  {
    CategoryLabelLevel: number(0),
    DisplayBlanksAs: oneOf("NotPlotted", ["NotPlotted", "Zero", "Interplotted"]),
    PlotVisibleOnly: flag(true),
    SeriesNameLevel: number(0),
    ShowAllFieldButtons: flag(true),
    ShowDataLabelsOverMaximum: flag(true),
    Style: number(201, 1, 353),
  },
  {
    Axes: "ChartAxes",
    DataLabels: "ChartDataLabels",
    Format: "ChartAreaFormat",
    Legend: "ChartLegend",
    PivotOptions: "ChartPivotOptions",
    PlotArea: "ChartPlotArea",
    Title: "ChartTitle",
  },
);

type Measure = "left" | "top" | "width" | "height";

function setMeasure(it: ChartBag, which: Measure, value: unknown): void {
  const points = asNumber(value, which, 0);
  it.change(() => (it.chart[which] = points));
}

/** The cells a chart was made from, as far as its series tell. */
function wholeSource({ series }: ModelChart) {
  const [first] = series;
  const sheet = first?.values.sheet;
  const areas = series.flatMap(({ values, categories, nameFrom }) =>
    [values, categories, nameFrom].flatMap((each) => (each?.area && each.sheet === sheet ? [each.area] : [])),
  );
  const [start, ...more] = areas;
  return sheet && start ? { sheet, area: more.reduce(bounding, start) } : undefined;
}

const Chart: ObjectType<ChartBag> = {
  ...scalars,
  identity: ({ chart }) => ({ Id: chart.id }),
  read: {
    ...scalars.read,
    ChartType: ({ chart }) => chart.type,
    Height: ({ chart }) => chart.height,
    Id: ({ chart }) => chart.id,
    Left: ({ chart }) => chart.left,
    Name: ({ chart }) => chart.name,
    PlotBy: ({ chart }) => chart.seriesBy,
    Top: ({ chart }) => chart.top,
    Width: ({ chart }) => chart.width,
  },
  write: {
    ...scalars.write,
    ChartType(it, value: unknown) {
      const type = asOneOf(value, CHART_TYPES, "chartType");
      it.change(() => (it.chart.type = type));
    },
    Height: (it, value: unknown) => setMeasure(it, "height", value),
    Left: (it, value: unknown) => setMeasure(it, "left", value),
    Name: ({ sheet, chart }, value: unknown) => renameChart(sheet, chart, asText(value, "name", 255)),
    PlotBy(it, value: unknown) {
      const by = asOneOf(value, ["Columns", "Rows"], "plotBy");
      const source = wholeSource(it.chart);
      if (!source) invalid("This chart has no data that could be turned.");
      it.change(() => Object.assign(it.chart, readSource(source.sheet, source.area, it.chart.type, by)));
    },
    Top: (it, value: unknown) => setMeasure(it, "top", value),
    Width: (it, value: unknown) => setMeasure(it, "width", value),
  },
  follow: {
    ...scalars.follow,
    Series: (it) => ({ type: "ChartSeriesCollection", it }),
    Worksheet: ({ sheet }) => sheetHandle(sheet),
  },
  open: {
    GetDataTable: (it) => ({ type: "ChartDataTable", it: inside(it, "dataTable") }),
    GetDataTableOrNullObject: (it) => ({ type: "ChartDataTable", it: inside(it, "dataTable") }),
  },
  invoke: {
    // Charts cannot be selected here; what one can see of it is that their sheet comes to the front.
    Activate: ({ sheet }) => activateSheet(sheet),
    Delete: ({ sheet, chart }) => deleteChart(sheet, chart),
    SetData: ({ sheet, chart }, [sourceData, seriesBy]: readonly unknown[], call) =>
      setChartData(sheet, chart, sourceArgument(sourceData, call), seriesByArgument(seriesBy)),
    SetPosition({ sheet, chart }, [startCell, endCell]: readonly unknown[], call) {
      const start = rangeArgument(call, startCell, sheet);
      const end = endCell === null ? start : rangeArgument(call, endCell, sheet);
      if (start.sheet !== sheet || end.sheet !== sheet)
        invalid(`A chart is laid over cells of its own sheet, "${sheet.name}".`);
      placeChart(sheet, chart, bounding(start.area, end.area));
    },
  },
};

/** Charts and all their parts. */
export const CHARTS: readonly AnyObjectType[] = [
  ChartCollection,
  Chart,
  ...CHART_PARTS,
  ...CHART_SERIES,
  ...CHART_FORMATS,
];
