import type { ChartSeries as Series } from "../model/chart";
import { seriesName } from "../model/chart-source";
import { addSeries } from "../model/charts";
import { CHART_TYPES } from "../model/chart-types";
import { cellsOf, sizeOf, xValuesOf } from "../model/chart-values";
import { RangeReference } from "../model/range-reference";
import { toWire } from "../model/read";
import { refuse } from "../model/refusal";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { bagType, color, fixed, flag, get, inside, number, numberOr, oneOf, pathOf, place, text } from "./bag";
import { chartBag, type ChartBag } from "./chart-formats";
import { LABEL_CONTENT, LABEL_SCALARS } from "./chart-parts";
import { assertOnKind, takesTrendlines } from "./chart-kinds";
import { asOneOf, asText, asWhole } from "./check";

/** The series of a chart and what belongs to them: points, labels, trend lines, error bars. */

interface SeriesBag extends ChartBag {
  readonly series: Series;
}

const MARKERS = [
  "Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Picture",
]; // prettier-ignore
const EXTREMES = ["ExtremeValue", "Number", "Percent"];
const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

function handle({ sheet, chart }: ChartBag, series: Series): Handle<SeriesBag> {
  return { type: "ChartSeries", it: { ...chartBag(sheet, chart, series), series } };
}

const ChartSeriesCollection: ObjectType<ChartBag> = {
  name: "ChartSeriesCollection",
  read: { Count: ({ chart }) => chart.series.length },
  items: (it) => it.chart.series.map((series) => handle(it, series)),
  open: {
    Add(it, [name, index]: readonly unknown[]) {
      const words = name === null ? undefined : asText(name, "name");
      const at = index === null ? undefined : asWhole(index, "index", 0, it.chart.series.length);
      return handle(it, addSeries(it.sheet, it.chart, words, at));
    },
    GetItemAt: (it, [index]: readonly unknown[]) => handle(it, it.chart.series[place(index, it.chart.series.length)]!),
  },
  invoke: { GetCount: ({ chart }) => chart.series.length },
};

const gradient = (part: string) => ({
  [`Gradient${part}Color`]: color(""),
  [`Gradient${part}Type`]: oneOf("ExtremeValue", EXTREMES),
  [`Gradient${part}Value`]: number(0),
});

/** The kind of chart that a series is drawn as: its own, where it has one, else that of the whole. */
function kindOf({ chart, series }: SeriesBag): string {
  return String(series.settings.get("chartType") ?? chart.type);
}

/** Settings of which some belong to certain kinds of charts alone. */
function kindBag(...[name, scalars, parts]: Parameters<typeof bagType<SeriesBag>>) {
  const bag = bagType<SeriesBag>(name, scalars, parts);
  const write = Object.entries(bag.write).map(([wire, set]): [string, typeof set] => [
    wire,
    (it, value, call) => {
      assertOnKind(name, wire, kindOf(it));
      set(it, value, call);
    },
  ]);
  return { ...bag, write: Object.fromEntries(write) };
}

const seriesBag = kindBag(
  "ChartSeries",
  {
    AxisGroup: oneOf("Primary", ["Primary", "Secondary"]),
    BubbleScale: number(100, 0, 300),
    DoughnutHoleSize: number(50, 10, 90),
    Explosion: number(0, 0, 400),
    Filtered: flag(false),
    FirstSliceAngle: number(0, 0, 360),
    GapWidth: number(219, 0, 500),
    ...gradient("Maximum"),
    ...gradient("Midpoint"),
    ...gradient("Minimum"),
    GradientStyle: oneOf("TwoPhaseColor", ["TwoPhaseColor", "ThreePhaseColor"]),
    HasDataLabels: flag(false),
    InvertColor: color("#FFFFFF"),
    InvertIfNegative: flag(false),
    MarkerBackgroundColor: color(""),
    MarkerForegroundColor: color(""),
    MarkerSize: number(5, 2, 72),
    MarkerStyle: oneOf("Automatic", MARKERS),
    Overlap: number(0, -100, 100),
    ParentLabelStrategy: oneOf("Overlapping", ["None", "Banner", "Overlapping"]),
    SecondPlotSize: number(75, 5, 200),
    ShowConnectorLines: flag(true),
    ShowLeaderLines: flag(true),
    ShowShadow: flag(false),
    Smooth: flag(false),
    SplitType: oneOf("SplitByPosition", [
      "SplitByPosition",
      "SplitByValue",
      "SplitByPercentValue",
      "SplitByCustomSplit",
    ]),
    SplitValue: number(0),
    VaryByCategories: flag(false),
  },
  {
    BinOptions: "ChartBinOptions",
    BoxwhiskerOptions: "ChartBoxwhiskerOptions",
    DataLabels: "ChartDataLabels",
    Format: "ChartSeriesFormat",
    MapOptions: "ChartMapOptions",
    Points: "ChartPointsCollection",
    Trendlines: "ChartTrendlineCollection",
    XErrorBars: "ChartErrorBars",
    YErrorBars: "ChartErrorBars",
  },
);

/** The cells of one dimension; a list of numbers of its own where there are none. */
function dimension({ series }: SeriesBag, value: unknown): { reference: RangeReference | undefined; what: string } {
  const what = asOneOf(value, DIMENSIONS, "dimension");
  if (what === "Values" || what === "YValues") return { reference: series.values, what };
  return { reference: what === "BubbleSizes" ? series.bubbleSizes : series.categories, what };
}

function rangeOf(argument: unknown, call: Call): RangeReference {
  const { sheet, area } = call.object<RangeReference>(argument, "Range");
  return new RangeReference(sheet, area);
}

const ChartSeries: ObjectType<SeriesBag> = {
  ...seriesBag,
  read: {
    ...seriesBag.read,
    ChartType: kindOf,
    Name: ({ series }) => seriesName(series),
    PlotOrder: ({ chart, series }) => chart.series.indexOf(series) + 1,
  },
  write: {
    ...seriesBag.write,
    ChartType(it, value: unknown) {
      const type = asOneOf(value, CHART_TYPES, "chartType");
      it.change(() => it.settings.set("chartType", type));
    },
    Name(it, value: unknown) {
      const name = asText(value, "name", 255);
      it.change(() => {
        it.series.name = name;
        delete it.series.nameFrom;
      });
    },
    PlotOrder(it, value: unknown) {
      const { chart, series } = it;
      const at = asWhole(value, "plotOrder", 1, chart.series.length) - 1;
      it.change(() => {
        chart.series = chart.series.filter((other) => other !== series);
        chart.series.splice(at, 0, series);
      });
    },
  },
  invoke: {
    Delete: (it) => it.change(() => (it.chart.series = it.chart.series.filter((other) => other !== it.series))),
    GetDimensionDataSourceString(it, [which]: readonly unknown[]) {
      const { reference, what } = dimension(it, which);
      if (!reference?.area) refuse("ItemNotFound", `This series has no cells for ${what}.`);
      return reference.address;
    },
    GetDimensionDataSourceType: (it, [which]: readonly unknown[]) =>
      dimension(it, which).reference?.area ? "LocalRange" : "Unknown",
    GetDimensionValues(it, [which]: readonly unknown[]) {
      const { reference, what } = dimension(it, which);
      if (what === "XValues") return xValuesOf(it.series);
      return cellsOf(reference).map(({ value, text }) => (what === "Categories" ? text : toWire(value)));
    },
    SetBubbleSizes(it, [source]: readonly unknown[], call) {
      const range = rangeOf(source, call);
      it.change(() => (it.series.bubbleSizes = range));
    },
    SetValues(it, [source]: readonly unknown[], call) {
      const range = rangeOf(source, call);
      it.change(() => (it.series.values = range));
    },
    SetXAxisValues(it, [source]: readonly unknown[], call) {
      const range = rangeOf(source, call);
      it.change(() => (it.series.categories = range));
    },
  },
};

function point(it: SeriesBag, index: number): Handle<SeriesBag> {
  return { type: "ChartPoint", it: inside(it, String(index)) };
}

const ChartPointsCollection: ObjectType<SeriesBag> = {
  name: "ChartPointsCollection",
  read: { Count: ({ series }) => sizeOf(series.values) },
  items: (it) => Array.from({ length: sizeOf(it.series.values) }, (_, i) => point(it, i)),
  open: { GetItemAt: (it, [index]: readonly unknown[]) => point(it, place(index, sizeOf(it.series.values))) },
  invoke: { GetCount: ({ series }) => sizeOf(series.values) },
};

const pointBag = bagType<SeriesBag>(
  "ChartPoint",
  {
    HasDataLabel: flag(false),
    MarkerBackgroundColor: color(""),
    MarkerForegroundColor: color(""),
    MarkerSize: number(5, 2, 72),
    MarkerStyle: oneOf("Automatic", MARKERS),
  },
  { DataLabel: "ChartDataLabel", Format: "ChartPointFormat" },
);
const ChartPoint: ObjectType<SeriesBag> = {
  ...pointBag,
  read: {
    ...pointBag.read,
    Value({ series, path }) {
      const cell = cellsOf(series.values)[Number(path.slice(path.lastIndexOf(".") + 1))];
      return cell ? toWire(cell.value) : null;
    },
  },
};

const PLACED = { Height: fixed(null), Left: numberOr(null, []), Top: numberOr(null, []), Width: fixed(null) };

const ChartDataLabel = bagType<SeriesBag>(
  "ChartDataLabel",
  { ...LABEL_SCALARS, ...LABEL_CONTENT, ...PLACED, Formula: text(""), Text: text("") },
  { Format: "ChartDataLabelFormat" },
);

function trendIds({ settings }: SeriesBag): readonly string[] {
  const ids = settings.get("trendlines");
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** Trend lines keep their settings with the series, under a number that is never used twice. */
function trendlines(it: SeriesBag): Handle<SeriesBag>[] {
  return trendIds(it).map((id) => ({ type: "ChartTrendline", it: { ...it, path: `trendlines.${id}` } }));
}

const TREND_TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;
const idOf = ({ path }: SeriesBag) => path.slice(path.lastIndexOf(".") + 1);

const ChartTrendlineCollection: ObjectType<SeriesBag> = {
  name: "ChartTrendlineCollection",
  items: trendlines,
  item: (it, key) => trendlines(it).find((each, i) => idOf(each.it) === key || i === key) ?? null,
  open: {
    Add(it, [type]: readonly unknown[]) {
      const kind = asOneOf(type ?? "Linear", TREND_TYPES, "type");
      const chartType = kindOf(it);
      if (!takesTrendlines(chartType)) refuse("InvalidOperation", `A chart of kind ${chartType} has no trend lines.`);
      const id = String(it.sheet.workbook.nextId());
      it.change(() => {
        it.settings.set("trendlines", [...trendIds(it), id]).set(`trendlines.${id}.type`, kind);
      });
      return { type: "ChartTrendline", it: { ...it, path: `trendlines.${id}` } };
    },
  },
  invoke: { GetCount: (it) => trendlines(it).length },
};

const TREND_TYPE = oneOf("Linear", TREND_TYPES);

const trendBag = bagType<SeriesBag>(
  "ChartTrendline",
  {
    BackwardPeriod: number(0, 0),
    ForwardPeriod: number(0, 0),
    Intercept: numberOr("", [""]),
    MovingAveragePeriod: number(2, 2, 255),
    PolynomialOrder: number(2, 2, 6),
    ShowEquation: flag(false),
    ShowRSquared: flag(false),
    Type: TREND_TYPE,
  },
  { Format: "ChartTrendlineFormat", Label: "ChartTrendlineLabel" },
);
const ChartTrendline: ObjectType<SeriesBag> = {
  ...trendBag,
  identity: (it) => ({ _Id: idOf(it) }),
  read: {
    ...trendBag.read,
    Name: (it) =>
      it.settings.get(pathOf(it, "Name")) ?? `${String(get(it, "Type", TREND_TYPE))} (${seriesName(it.series)})`,
    _Id: idOf,
  },
  write: {
    ...trendBag.write,
    Name(it, value: unknown) {
      const name = asText(value, "name", 255);
      it.change(() => it.settings.set(pathOf(it, "Name"), name));
    },
  },
  invoke: {
    Delete(it) {
      it.change(() => {
        const others = trendIds(it).filter((id) => id !== idOf(it));
        it.settings.set("trendlines", others);
        for (const key of [...it.settings.keys()]) if (key.startsWith(`${it.path}.`)) it.settings.delete(key);
      });
    },
  },
};

const ChartTrendlineLabel = bagType<SeriesBag>(
  "ChartTrendlineLabel",
  { ...LABEL_SCALARS, ...PLACED, Formula: text(""), Text: text("") },
  { Format: "ChartTrendlineLabelFormat" },
);

const ChartErrorBars = bagType<SeriesBag>(
  "ChartErrorBars",
  {
    EndStyleCap: flag(true),
    Include: oneOf("Both", ["Both", "MinusValues", "PlusValues"]),
    Type: oneOf("FixedValue", ["FixedValue", "Percent", "StDev", "StError", "Custom"]),
    Visible: flag(false),
  },
  { Format: "ChartErrorBarsFormat" },
);

const ChartBinOptions = kindBag("ChartBinOptions", {
  AllowOverflow: flag(false),
  AllowUnderflow: flag(false),
  Count: number(0, 0),
  OverflowValue: number(0),
  Type: oneOf("Auto", ["Category", "Auto", "BinWidth", "BinCount"]),
  UnderflowValue: number(0),
  Width: number(0, 0),
});

const ChartBoxwhiskerOptions = kindBag("ChartBoxwhiskerOptions", {
  QuartileCalculation: oneOf("Exclusive", ["Inclusive", "Exclusive"]),
  ShowInnerPoints: flag(false),
  ShowMeanLine: flag(false),
  ShowMeanMarker: flag(true),
  ShowOutlierPoints: flag(true),
});

const ChartMapOptions = kindBag("ChartMapOptions", {
  LabelStrategy: oneOf("None", ["None", "BestFit", "ShowAll"]),
  Level: oneOf("Automatic", ["Automatic", "DataOnly", "City", "County", "State", "Country", "Continent", "World"]),
  ProjectionType: oneOf("Automatic", ["Automatic", "Mercator", "Miller", "Robinson", "Albers"]),
});

export const CHART_SERIES: readonly AnyObjectType[] = [
  ChartSeriesCollection,
  ChartSeries,
  ChartPointsCollection,
  ChartPoint,
  ChartDataLabel,
  ChartTrendlineCollection,
  ChartTrendline,
  ChartTrendlineLabel,
  ChartErrorBars,
  ChartBinOptions,
  ChartBoxwhiskerOptions,
  ChartMapOptions,
];
