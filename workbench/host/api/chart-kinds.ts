import { invalid } from "./check";

/**
 * Members of a chart's series that Excel has for some kinds of charts only, as Microsoft documents each
 * (`Excel.ChartSeries`). They can be read on every kind; setting one on another kind is refused with `InvalidArgument`.
 */

const BARS_AND_COLUMNS = /^(3D)?(Bar(?!OfPie)|Column)|^(Cylinder|Cone|Pyramid)/;
const FLAT_BARS_AND_COLUMNS = /^(Bar(?!OfPie)|Column)/;
const SPLIT_PIES = /^(PieOfPie|BarOfPie)$/;
const PIES_AND_RINGS = /^(3D)?Pie(?!OfPie)|^Doughnut/;
const MAPS = /^RegionMap$/;

const ONLY_ON: Readonly<Record<string, RegExp>> = {
  BubbleScale: /^Bubble/,
  DoughnutHoleSize: /^Doughnut/,
  Explosion: /Pie|^Doughnut/,
  FirstSliceAngle: PIES_AND_RINGS,
  // "Bar and column charts, as well as specific classes of line and pie charts": those that draw bars besides.
  GapWidth: new RegExp(
    `${BARS_AND_COLUMNS.source}|${SPLIT_PIES.source}|^(3DLine|StockVHLC|StockVOHLC|Histogram|Pareto|Boxwhisker|Waterfall|Funnel)$`,
  ),
  GradientMaximumColor: MAPS,
  GradientMaximumType: MAPS,
  GradientMaximumValue: MAPS,
  GradientMidpointColor: MAPS,
  GradientMidpointType: MAPS,
  GradientMidpointValue: MAPS,
  GradientMinimumColor: MAPS,
  GradientMinimumType: MAPS,
  GradientMinimumValue: MAPS,
  GradientStyle: MAPS,
  Overlap: FLAT_BARS_AND_COLUMNS,
  ParentLabelStrategy: /^Treemap$/,
  SecondPlotSize: SPLIT_PIES,
  ShowConnectorLines: /^Waterfall$/,
  Smooth: /^Line|^XYScatter/,
  SplitType: SPLIT_PIES,
  SplitValue: SPLIT_PIES,
};

/** Objects below a series whose settings mean something on these kinds alone. */
const PARTS_ONLY_ON: Readonly<Record<string, RegExp>> = {
  ChartBinOptions: /^(Histogram|Pareto)$/,
  ChartBoxwhiskerOptions: /^Boxwhisker$/,
  ChartMapOptions: MAPS,
};

/** Excel has no trend lines for stacked, three-dimensional, radar, pie, surface and doughnut charts and newer kinds. */
const TREND_LINES = /^(Column|Bar|Line|XYScatter|Bubble|Area|Stock)/;

export function takesTrendlines(chartType: string): boolean {
  return TREND_LINES.test(chartType) && !/Stacked|BarOfPie|3D/.test(chartType);
}

/** Refuses to set a member that this kind of chart has not. */
export function assertOnKind(type: string, member: string, chartType: string): void {
  const only = PARTS_ONLY_ON[type] ?? (type === "ChartSeries" ? ONLY_ON[member] : undefined);
  if (only && !only.test(chartType)) {
    invalid(`${member.charAt(0).toLowerCase()}${member.slice(1)} cannot be set in a chart of kind ${chartType}.`);
  }
}
