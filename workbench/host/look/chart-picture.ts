import { scaleBand, scaleLinear, scalePoint, type ScaleLinear } from "d3-scale";
import { area as areaOf, line as lineOf, stack, stackOffsetDiverging, stackOffsetExpand } from "d3-shape";
import type { Chart } from "../model/chart";
import { seriesName } from "../model/chart-source";
import { shapeOf } from "../model/chart-types";
import { categoriesOf, numbersOf, xValuesOf } from "../model/chart-values";
import { drawFrame, fromTop, type Frame } from "./chart-frame";
import { horizontalScale, valueScale } from "./chart-scale";
import { slices } from "./chart-slices";
import { legendEntries, pointColor, seriesColor, shown, type Shown } from "./chart-style";
import { attributes, element, escapeText } from "./svg";

/**
 * A drawing of a chart from what its cells hold now: an SVG document of the chart's own size in points. Kinds that the
 * workbench does not know are drawn as the nearest one it does (docs/differences.md).
 */
export function chartPicture(chart: Chart): string {
  chart.series[0]?.values.sheet.workbook.calculate();
  const { width, height } = chart;
  const { drawing } = shapeOf(chart.type);
  const series = shown(chart);
  const frame = drawFrame(chart, series);
  const body =
    series.length === 0
      ? ""
      : drawing === "pie" || drawing === "doughnut"
        ? slices(chart, series, frame.plot)
        : drawing === "scatter"
          ? scatter(chart, series, frame)
          : drawing === "bar"
            ? bars(chart, series, frame, true)
            : drawing === "column"
              ? bars(chart, series, frame, false)
              : curves(chart, series, frame, drawing === "area");
  const words = describe(chart, series);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}pt`,
      height: `${height}pt`,
      role: "img",
      "font-family": "Calibri, Carlito, sans-serif",
      "font-size": 9,
    },
    element("title", {}, escapeText(words)) + frame.below + body + frame.above,
  );
}

/** Dashes of lines; what is not here is a whole line. */
const DASHES: Readonly<Record<string, string>> = { Dash: "6 4", Dot: "2 3", RoundDot: "2 3", DashDot: "6 3 2 3" };

/** What a reader who cannot see the drawing hears. */
function describe(chart: Chart, series: readonly Shown[]): string {
  const title = legendEntries.title(chart);
  const names = series.map(({ series: each }) => seriesName(each)).join(", ");
  return `${title === "" ? chart.name : title}: ${shapeOf(chart.type).drawing} chart of ${names || "no data"}`;
}

/** The lower and upper end of each value, one on top of the other where the chart stacks. */
function ends(chart: Chart, series: readonly Shown[], count: number): (readonly [number, number] | null)[][] {
  const { stacked } = shapeOf(chart.type);
  const values = series.map(({ series: each }) => numbersOf(chart, each));
  if (stacked === "no") return values.map((row) => row.map((value) => (value === null ? null : ([0, value] as const))));
  const places = Array.from({ length: count }, (_, i) => values.map((row) => row[i] ?? 0));
  const layers = stack<number[], number>()
    .keys(values.map((_, i) => i))
    .value((place, key) => place[key] ?? 0)
    .offset(stacked === "percent" ? stackOffsetExpand : stackOffsetDiverging)(places);
  return layers.map((layer) => layer.map(([from, to]) => [from, to] as const));
}

function vertical(chart: Chart, { plot }: Frame): ScaleLinear<number, number> {
  const { minimum, maximum } = valueScale(chart);
  return scaleLinear()
    .domain([minimum, maximum])
    .range([plot.top + plot.height, plot.top]);
}

/** Columns, or bars when they lie on their side; beside each other or stacked. */
function bars(chart: Chart, series: readonly Shown[], { plot }: Frame, lying: boolean): string {
  const categories = categoriesOf(chart);
  const { stacked } = shapeOf(chart.type);
  const { minimum, maximum } = valueScale(chart);
  const gap = Number(series[0]!.series.settings.get("gapWidth") ?? (stacked === "no" ? 219 : 150)) / 100;
  const beside = stacked === "no" ? series.length : 1;
  const upwards = lying && !fromTop(chart);
  const [first, last] = lying ? [plot.top, plot.top + plot.height] : [plot.left, plot.left + plot.width];
  // Excel's gap is a share of one bar's width; d3 wants its share of the whole step.
  const band = scaleBand<number>()
    .domain(categories.map((_, i) => i))
    .range(upwards ? [last, first] : [first, last])
    .paddingInner(gap / (beside + gap))
    .paddingOuter(gap / (beside + gap) / 2);
  const value = scaleLinear()
    .domain([minimum, maximum])
    .range(lying ? [plot.left, plot.left + plot.width] : [plot.top + plot.height, plot.top])
    .clamp(true);
  const thickness = band.bandwidth() / beside;
  return ends(chart, series, categories.length)
    .map((row, s) => {
      const rectangles = row.map((end, i) => {
        if (!end) return "";
        const start = (band(i) ?? 0) + (beside > 1 ? thickness * (upwards ? beside - 1 - s : s) : 0);
        const [a, b] = [value(end[0]), value(end[1])];
        const [from, size] = [Math.min(a, b), Math.abs(a - b)];
        const box = lying
          ? { x: from, y: start, width: size, height: thickness }
          : { x: start, y: from, width: thickness, height: size };
        return element("rect", { ...box, fill: pointColor(chart, series[s]!, i) });
      });
      return rectangles.join("");
    })
    .join("");
}

/** Lines, or the areas below them. */
function curves(chart: Chart, series: readonly Shown[], frame: Frame, filled: boolean): string {
  const { plot } = frame;
  const categories = categoriesOf(chart);
  const { markers } = shapeOf(chart.type);
  const y = vertical(chart, frame);
  const x = scalePoint<number>()
    .domain(categories.map((_, i) => i))
    .range([plot.left, plot.left + plot.width])
    .padding(filled ? 0 : 0.5);
  const base = y(Math.max(y.domain()[0]!, Math.min(0, y.domain()[1]!)));
  const clamped = (value: number) => Math.max(plot.top, Math.min(plot.top + plot.height, y(value)));
  return ends(chart, series, categories.length)
    .map((row, s) => {
      const one = series[s]!;
      const points = row.map((end, i) => ({ x: x(i) ?? 0, end }));
      const color = seriesColor(chart, one);
      if (filled) {
        const shape = areaOf<(typeof points)[number]>()
          .defined(({ end }) => end !== null)
          .x((point) => point.x)
          .y0(({ end }) => (end && end[0] !== 0 ? clamped(end[0]) : base))
          .y1(({ end }) => clamped(end?.[1] ?? 0));
        return element("path", { d: shape(points) ?? "", fill: color });
      }
      const shape = lineOf<(typeof points)[number]>()
        .defined(({ end }) => end !== null)
        .x((point) => point.x)
        .y(({ end }) => clamped(end?.[1] ?? 0));
      const dots = points.map(({ x: cx, end }) =>
        end && markers ? element("circle", { cx, cy: clamped(end[1]), r: 2.5, fill: color }) : "",
      );
      const weight = Number(one.series.settings.get("format.line.weight") ?? 2.25);
      return (
        element("path", {
          d: shape(points) ?? "",
          fill: "none",
          stroke: color,
          "stroke-width": weight,
          "stroke-linejoin": "round",
          "stroke-linecap": "round",
        }) + dots.join("")
      );
    })
    .join("");
}

/** Pairs of numbers: lines dashed as they were set, markers where the kind has them and the series has not left them out. */
function scatter(chart: Chart, series: readonly Shown[], frame: Frame): string {
  const { plot } = frame;
  const { lines, markers } = shapeOf(chart.type);
  const y = vertical(chart, frame);
  const across = horizontalScale(chart);
  const x = scaleLinear()
    .domain([across.minimum, across.maximum])
    .range([plot.left, plot.left + plot.width]);
  return series
    .map((one) => {
      const { settings } = one.series;
      const xs = xValuesOf(one.series);
      const color = seriesColor(chart, one);
      const points = numbersOf(chart, one.series).flatMap((value, i) => {
        const at = xs[i];
        return value === null || at === undefined ? [] : [[x(at), y(value)] as [number, number]];
      });
      const path = lines
        ? element("path", {
            d: lineOf()(points) ?? "",
            fill: "none",
            stroke: color,
            "stroke-width": Number(settings.get("format.line.weight") ?? 1.5),
            "stroke-dasharray": DASHES[String(settings.get("format.line.lineStyle"))],
          })
        : "";
      const marked = markers && settings.get("markerStyle") !== "None";
      const r = Number(settings.get("markerSize") ?? 6) / 2;
      const dots = marked ? points.map(([cx, cy]) => `<circle${attributes({ cx, cy, r, fill: color })}/>`) : [];
      return path + dots.join("");
    })
    .join("");
}
