import type { Chart, ChartSeries } from "../host/model/chart";
import type { FileSheet } from "./excelts";

/**
 * The looks of a chart in a file: colours, labels, axes, gaps, and the letters of title, axes and labels. They are written,
 * and not read again: the workbench shows a chart of a file in its own colours.
 */
type Options = Extract<Parameters<FileSheet["addChart"]>[0], { type: unknown }>;
type Axis = NonNullable<Options["valueAxis"]>;
type SeriesOptions = NonNullable<Options["series"]>[number];
type Letters = NonNullable<Axis["txPr"]>;
type Settings = ReadonlyMap<string, unknown>;

/** Settings of charts, and of their series, that reach the file. */
const CHART_LOOKS =
  /^(title\.(text|visible)|legend\.(position|visible)|axes\.valueAxis\.majorGridlines\.format\.line\.color|axes\.(value|category)Axis\.(visible|numberFormat|minimum|maximum|majorUnit|reversePlotOrder|position|tickLabelPosition|majorGridlines\.visible|title\.(text|visible))|(title|legend|axes\.(value|category)Axis)\.format\.font\.(size|bold|italic|color))$/;
const SERIES_LOOKS =
  /^(format\.(fill|line)\.color|format\.line\.(weight|lineStyle)|markerStyle|markerSize|marker(Back|Fore)groundColor|gapWidth|invertIfNegative|doughnutHoleSize|hasDataLabels|dataLabels\.(show(Value|Percentage|CategoryName|SeriesName)|numberFormat)|dataLabels\.format\.font\.(size|bold|italic|color)|points\.\d+\.format\.fill\.color)$/;

/** Is everything that was set for these charts in a file of theirs? */
export function allLooksSaved(charts: readonly Chart[]): boolean {
  return charts.every(
    ({ settings, series }) =>
      [...settings.keys()].every((key) => CHART_LOOKS.test(key)) &&
      series.every((one) => [...one.settings.keys()].every((key) => SERIES_LOOKS.test(key))),
  );
}

/** Dashes of lines as a file spells them; what is not here is a whole line. */
const DASHES = {
  Dash: "dash",
  Dot: "sysDot",
  RoundDot: "sysDot",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
} as const satisfies Readonly<Record<string, NonNullable<SeriesOptions["lineDash"]>>>;
/** Where the labels of an axis stand, as a file spells it. */
const LABELS = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
} as const satisfies Readonly<Record<string, NonNullable<Axis["tickLblPos"]>>>;
/** Markers as a file spells them. */
const MARKERS = {
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Plus: "plus",
} as const satisfies Readonly<Record<string, NonNullable<NonNullable<SeriesOptions["marker"]>["symbol"]>>>;

/** What a chart's settings are in the words of the library. */
export function looksInFile(chart: Chart): Partial<Options> {
  const { settings, series } = chart;
  const titleLetters = letters(settings, "title");
  const title = settings.get("title.visible") === false ? undefined : text(settings, "title.text");
  const legendLetters = letters(settings, "legend");
  const gap = number(series[0]?.settings, "gapWidth");
  const hole = number(series[0]?.settings, "doughnutHoleSize");
  const stacked = /Stacked/.test(chart.type);
  return {
    categoryAxis: axisInFile(settings, "axes.categoryAxis", "axes.valueAxis"),
    valueAxis: axisInFile(settings, "axes.valueAxis", "axes.categoryAxis"),
    ...(titleLetters && title !== undefined
      ? { title: { paragraphs: [{ runs: [{ text: title, properties: titleLetters }] }] } }
      : {}),
    ...(legendLetters ? { legendOptions: { txPr: legendLetters } } : {}),
    ...(gap === undefined ? {} : { gapWidth: gap }),
    ...(chart.type === "Doughnut" ? { holeSize: hole ?? 50 } : {}),
    ...(stacked ? { overlap: 100 } : {}),
  };
}

/** @param kind of the chart as the library calls it: `bar`, `line` */
export function seriesLooksInFile({ settings }: ChartSeries, kind: string): Partial<SeriesOptions> {
  const line = kind === "line" || kind === "scatter";
  const fill = text(settings, "format.fill.color");
  const stroke = text(settings, "format.line.color");
  const weight = number(settings, "format.line.weight");
  const points = [...settings].flatMap(([key, color]) => {
    const index = /^points\.(\d+)\.format\.fill\.color$/.exec(key)?.[1];
    return index === undefined || typeof color !== "string" ? [] : [{ index: Number(index), fill: color }];
  });
  const lineColor = line ? (stroke ?? fill) : stroke;
  const dash = DASHES[String(settings.get("format.line.lineStyle")) as keyof typeof DASHES] as
    (typeof DASHES)[keyof typeof DASHES] | undefined;
  const marker = line ? markerInFile(settings) : undefined;
  return {
    ...(fill !== undefined && !line ? { fill } : {}),
    ...(lineColor === undefined ? {} : { line: lineColor }),
    ...(weight === undefined ? {} : { lineWidth: weight }),
    ...(dash === undefined ? {} : { lineDash: dash }),
    ...(marker === undefined ? {} : { marker }),
    ...(points.length > 0 ? { dataPoints: points } : {}),
    // Where a file does not say it, Excel paints bars below zero in white.
    ...(kind === "bar" ? { invertIfNegative: settings.get("invertIfNegative") === true } : {}),
    ...labelsInFile(settings),
  };
}

function markerInFile(settings: Settings): SeriesOptions["marker"] {
  const symbol = MARKERS[String(settings.get("markerStyle")) as keyof typeof MARKERS] as
    (typeof MARKERS)[keyof typeof MARKERS] | undefined;
  const [fill, border] = [text(settings, "markerBackgroundColor"), text(settings, "markerForegroundColor")];
  const size = number(settings, "markerSize");
  const own: NonNullable<SeriesOptions["marker"]> = {
    ...(symbol === undefined ? {} : { symbol }),
    ...(size === undefined ? {} : { size }),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

/** The XML of a chart with the lines of its values in the colour that was set for them. */
export function withGridlines(xml: string, { settings }: Chart): string {
  const color = text(settings, "axes.valueAxis.majorGridlines.format.line.color")?.replace("#", "");
  if (color === undefined) return xml;
  const line = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
  return xml.replace(/<c:valAx>.*?<\/c:valAx>/s, (axis) =>
    axis.replace(/<c:majorGridlines(?:\/>|>.*?<\/c:majorGridlines>)/s, `<c:majorGridlines>${line}</c:majorGridlines>`),
  );
}

/** Index, order and name of a series, behind which its looks stand. */
const HEAD = /^(<c:ser><c:idx\b[^>]*\/><c:order\b[^>]*\/>(?:<c:tx>.*?<\/c:tx>)?)(?:<c:spPr>|(?!<c:spPr>))/s;

/** The XML of a chart in which the series without a fill have none: the steps of a waterfall stand on such a series. */
export function withUnfilled(xml: string, { type, series }: Chart): string {
  let index = -1;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (one) => {
    const { settings } = series[++index] ?? {};
    if (settings?.get("format.fill.color") !== "" || /Line|Scatter|Radar/.test(type)) return one;
    return one.replace(HEAD, (all, head: string) =>
      all === head ? `${head}<c:spPr><a:noFill/></c:spPr>` : `${head}<c:spPr><a:noFill/>`,
    );
  });
}

/** Is a series in a file one without a fill? Other looks are not read. */
export function isUnfilled(spPr: string | undefined): boolean {
  return spPr !== undefined && /^<c:spPr>\s*<a:noFill\s*\/>/.test(spPr);
}

function labelsInFile(settings: Settings): Pick<SeriesOptions, "dataLabels"> {
  const shown = (what: string, unset = false) => (settings.get(`dataLabels.${what}`) ?? unset) === true;
  const asked = settings.get("hasDataLabels") ?? [...settings.keys()].some((key) => key.startsWith("dataLabels.show"));
  if (asked !== true) return {};
  const format = text(settings, "dataLabels.numberFormat");
  const own = letters(settings, "dataLabels");
  return {
    dataLabels: {
      showVal: shown("showValue", true),
      showPercent: shown("showPercentage"),
      showCatName: shown("showCategoryName"),
      showSerName: shown("showSeriesName"),
      showLegendKey: false,
      ...(format === undefined ? {} : { numFmt: format, numFmtLinked: false }),
      ...(own ? { txPr: own } : {}),
    },
  };
}

/** Excel says of an axis where the other one crosses it, a file where the axis itself crosses the other. */
function axisInFile(settings: Settings, axis: string, other: string): Axis {
  const at = (what: string) => settings.get(`${axis}.${what}`);
  const [min, max, majorUnit] = ["minimum", "maximum", "majorUnit"].map((what) => number(settings, `${axis}.${what}`));
  const title = at("title.visible") === false ? undefined : text(settings, `${axis}.title.text`);
  const format = text(settings, `${axis}.numberFormat`);
  const own = letters(settings, axis);
  const labels = LABELS[String(at("tickLabelPosition")) as keyof typeof LABELS] as
    (typeof LABELS)[keyof typeof LABELS] | undefined;
  return {
    // Excel draws the lines of values only, unless told otherwise.
    majorGridlines: (at("majorGridlines.visible") ?? axis.endsWith("valueAxis")) === true,
    ...(at("visible") === false ? { hidden: true } : {}),
    ...(at("reversePlotOrder") === true ? { orientation: "maxMin" as const } : {}),
    ...(labels === undefined ? {} : { tickLblPos: labels }),
    ...(settings.get(`${other}.position`) === "Maximum" ? { crosses: "max" as const } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(title === undefined ? {} : { title }),
    ...(format === undefined ? {} : { numFmt: format, numFmtLinked: false }),
    ...(own ? { txPr: own } : {}),
  };
}

/** Size (the library counts hundredths of a point), weight and colour of letters, where one was set. */
function letters(settings: Settings, of: string): Letters | undefined {
  const at = (what: string) => `${of}.format.font.${what}`;
  const [size, color] = [number(settings, at("size")), text(settings, at("color"))];
  const [bold, italic] = [settings.get(at("bold")), settings.get(at("italic"))];
  const own: Letters = {
    ...(size === undefined ? {} : { size: size * 100 }),
    ...(typeof bold === "boolean" ? { bold } : {}),
    ...(typeof italic === "boolean" ? { italic } : {}),
    ...(color === undefined ? {} : { color: { srgb: color.replace("#", "") } }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

function number(settings: Settings | undefined, key: string): number | undefined {
  const value = settings?.get(key);
  return typeof value === "number" ? value : undefined;
}

function text(settings: Settings, key: string): string | undefined {
  const value = settings.get(key);
  return typeof value === "string" && value !== "" ? value : undefined;
}
