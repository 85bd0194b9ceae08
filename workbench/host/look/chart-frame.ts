import { scaleLinear } from "d3-scale";
import type { Chart } from "../model/chart";
import { shapeOf } from "../model/chart-types";
import { categoriesOf } from "../model/chart-values";
import { formatAt } from "../model/formatting";
import { formatValue } from "../model/number-format";
import { textWidth } from "../model/text-width";
import { horizontalScale, marksOf, valueScale, type ValueScale } from "./chart-scale";
import { legendEntries, type Shown } from "./chart-style";
import { element, label } from "./svg";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Everything around the drawing itself, and the room that is left for it. Measures are points. */
export interface Frame {
  readonly plot: Box;
  /** Markup that lies behind the drawing: background, grid lines. */
  readonly below: string;
  /** Markup in front of it: title, legend, axes. */
  readonly above: string;
}

const GRID = "#D9D9D9";
const SMALL = { size: 9 };
const PADDING = 8;
const LINE = 13;

export function drawFrame(chart: Chart, series: readonly Shown[]): Frame {
  const { drawing } = shapeOf(chart.type);
  const title = titleOf(chart);
  const legend = legendOf(chart, title.height);
  const room: Box = {
    left: PADDING + legend.left,
    top: PADDING + title.height + legend.top,
    width: Math.max(20, chart.width - 2 * PADDING - legend.left - legend.right),
    height: Math.max(20, chart.height - 2 * PADDING - title.height - legend.top - legend.bottom),
  };
  const background = element("rect", {
    width: chart.width,
    height: chart.height,
    fill: colorOf(chart, "format.fill.color", "#FFFFFF"),
    stroke: colorOf(chart, "format.border.color", GRID),
    rx: chart.settings.get("format.roundedCorners") === true ? 8 : undefined,
  });
  if (drawing === "pie" || drawing === "doughnut" || series.length === 0) {
    return { plot: room, below: background, above: title.markup + legend.markup };
  }
  const axes = drawing === "bar" ? lyingAxes(chart, room) : uprightAxes(chart, room);
  return { plot: axes.plot, below: background + axes.grid, above: axes.labels + title.markup + legend.markup };
}

/** "" says that somebody cleared it. */
function colorOf(chart: Chart, key: string, automatic: string): string {
  const value = chart.settings.get(key) ?? automatic;
  return value === "" ? "none" : String(value);
}

function titleOf(chart: Chart): { markup: string; height: number } {
  const text = legendEntries.title(chart);
  if (text === "") return { markup: "", height: 0 };
  const size = Number(chart.settings.get("title.format.font.size") ?? 14);
  const style = {
    "text-anchor": "middle",
    "font-size": size,
    fill: String(chart.settings.get("title.format.font.color") ?? "#595959"),
    "font-weight": chart.settings.get("title.format.font.bold") === true ? "bold" : undefined,
  };
  return { markup: label(text, chart.width / 2, PADDING + size, style), height: size + 8 };
}

interface Legend {
  readonly markup: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function legendOf(chart: Chart, titleHeight: number): Legend {
  const none = { markup: "", left: 0, right: 0, top: 0, bottom: 0 };
  const entries = legendEntries.list(chart);
  if (chart.settings.get("legend.visible") === false || entries.length === 0) return none;
  const position = String(chart.settings.get("legend.position") ?? "Right");
  const key = (x: number, y: number, color: string, text: string) =>
    element("rect", { x, y: y - 6, width: 7, height: 7, fill: color }) + label(text, x + 10, y);
  const widths = entries.map(({ text }) => textWidth(text, SMALL) + 20);
  if (position === "Top" || position === "Bottom") {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const y = position === "Top" ? PADDING + titleHeight + 9 : chart.height - PADDING;
    let x = Math.max(PADDING, (chart.width - total) / 2);
    const markup = entries.map(({ text, color }, i) => {
      const drawn = key(x, y, color, text);
      x += widths[i]!;
      return drawn;
    });
    return { ...none, markup: markup.join(""), [position === "Top" ? "top" : "bottom"]: LINE + 3 };
  }
  const width = Math.min(chart.width / 3, Math.max(...widths));
  const x = position === "Left" ? PADDING : chart.width - PADDING - width + 4;
  const start = Math.max(PADDING + titleHeight + 8, (chart.height - entries.length * LINE) / 2);
  const markup = entries.map(({ text, color }, i) => key(x, start + i * LINE, color, text)).join("");
  return { ...none, markup, [position === "Left" ? "left" : "right"]: width };
}

interface Axes {
  readonly plot: Box;
  readonly grid: string;
  readonly labels: string;
}

const isShown = (chart: Chart, axis: string) => chart.settings.get(`${axis}.visible`) !== false;

function axisTitle(chart: Chart, axis: string): string {
  const text = chart.settings.get(`${axis}.title.text`);
  return typeof text === "string" && chart.settings.get(`${axis}.title.visible`) !== false ? text : "";
}

/** Numbers on the axis are written as the first value of the data is, unless the axis has a format of its own. */
function markText(chart: Chart, axis: string): (mark: number) => string {
  const own = chart.settings.get(`${axis}.numberFormat`);
  const percent = shapeOf(chart.type).stacked === "percent" && axis === "axes.valueAxis";
  const first = chart.series[0]?.values;
  const linked = first?.area ? formatAt(first.sheet, first.area.row, first.area.column).numberFormat : "General";
  const pattern = typeof own === "string" ? own : percent ? "0%" : axis === "axes.valueAxis" ? linked : "General";
  return (mark) => formatValue(mark, pattern, first?.sheet.workbook).text.trim();
}

function hasGrid(chart: Chart): boolean {
  return chart.settings.get("axes.valueAxis.majorGridlines.visible") !== false;
}

/** Words below, values to the left; for scatter charts numbers on both. */
function uprightAxes(chart: Chart, room: Box): Axes {
  const values = valueScale(chart);
  const text = markText(chart, "axes.valueAxis");
  const marks = marksOf(values);
  const valueTitle = axisTitle(chart, "axes.valueAxis");
  const wordTitle = axisTitle(chart, "axes.categoryAxis");
  const left = (isShown(chart, "axes.valueAxis") ? widest(marks.map(text)) + 6 : 0) + (valueTitle ? LINE : 0);
  const below = (isShown(chart, "axes.categoryAxis") ? LINE : 0) + (wordTitle ? LINE : 0);
  const plot: Box = {
    left: room.left + left,
    top: room.top + 4,
    width: Math.max(10, room.width - left - 4),
    height: Math.max(10, room.height - below - 4),
  };
  const y = scale(values, plot.top + plot.height, plot.top);
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  const lines = marks.map((mark) => rule(plot.left, y(mark), right, y(mark)));
  const numbers = marks.map((mark) => label(text(mark), plot.left - 5, y(mark) + 3, { "text-anchor": "end" }));
  const axisLine = rule(
    plot.left,
    y(Math.max(values.minimum, Math.min(0, values.maximum))),
    right,
    undefined,
    "#BFBFBF",
  );
  return {
    plot,
    grid: hasGrid(chart) ? lines.join("") : "",
    labels:
      (isShown(chart, "axes.valueAxis") ? numbers.join("") : "") +
      (isShown(chart, "axes.categoryAxis") ? axisLine + wordsBelow(chart, plot, wordsAt(chart, values, y)) : "") +
      (wordTitle ? label(wordTitle, plot.left + plot.width / 2, bottom + below - 1, { "text-anchor": "middle" }) : "") +
      (valueTitle ? turned(valueTitle, room.left + 8, plot.top + plot.height / 2) : ""),
  };
}

/** Where the words of the categories stand: at the line where values are 0, or at an end of the drawing. */
function wordsAt(chart: Chart, values: ValueScale, at: (value: number) => number): number | undefined {
  switch (chart.settings.get("axes.categoryAxis.tickLabelPosition") ?? "NextToAxis") {
    case "None":
      return undefined;
    case "Low":
      return at(values.minimum);
    case "High":
      return at(values.maximum);
    default:
      return at(Math.max(values.minimum, Math.min(0, values.maximum)));
  }
}

/** The words or, for scatter charts, the numbers below a line; as many as there is room for. */
function wordsBelow(chart: Chart, plot: Box, line: number | undefined): string {
  if (line === undefined) return "";
  const y = line + 11;
  if (shapeOf(chart.type).drawing === "scatter") {
    const across = horizontalScale(chart);
    const x = scale(across, plot.left, plot.left + plot.width);
    const text = markText(chart, "axes.categoryAxis");
    return marksOf(across)
      .map((mark) => label(text(mark), x(mark), y, { "text-anchor": "middle" }))
      .join("");
  }
  const words = categoriesOf(chart);
  // Areas begin and end at the edges, so their words stand below the points; others stand in the middle of a place.
  const edges = shapeOf(chart.type).drawing === "area";
  const step = plot.width / Math.max(1, words.length - (edges ? 1 : 0));
  const every = Math.max(1, Math.ceil((widest(words) + 4) / Math.max(1, step)));
  const most = words.length > 0 && every > words.length / 2 ? Math.max(1, Math.floor(step / 5)) : Infinity;
  return words
    .map((word, i) => {
      const skip = most === Infinity && i % every !== 0;
      const text = word.length > most ? `${word.slice(0, most)}…` : word;
      return skip ? "" : label(text, plot.left + (i + (edges ? 0 : 0.5)) * step, y, { "text-anchor": "middle" });
    })
    .join("");
}

/** Whether lying bars begin with the first category on top. */
export function fromTop(chart: Chart): boolean {
  return chart.settings.get("axes.categoryAxis.reversePlotOrder") === true;
}

/** Words to the left, values below; the first category lies at the bottom, unless the order is reversed. */
function lyingAxes(chart: Chart, room: Box): Axes {
  const values = valueScale(chart);
  const text = markText(chart, "axes.valueAxis");
  const words = categoriesOf(chart);
  const marks = marksOf(values);
  const left = isShown(chart, "axes.categoryAxis") ? Math.min(room.width / 3, widest(words) + 6) : 0;
  const below = isShown(chart, "axes.valueAxis") ? LINE : 0;
  const plot: Box = {
    left: room.left + left,
    top: room.top,
    width: Math.max(10, room.width - left - 8),
    height: Math.max(10, room.height - below),
  };
  const x = scale(values, plot.left, plot.left + plot.width);
  const bottom = plot.top + plot.height;
  const step = plot.height / Math.max(1, words.length);
  const longest = Math.floor(left / 5);
  const lines = marks.map((mark) => rule(x(mark), plot.top, x(mark), bottom));
  const numbers = marks.map((mark) => label(text(mark), x(mark), bottom + 11, { "text-anchor": "middle" }));
  const side = wordsAt(chart, values, x);
  const names = words.map((word, i) => {
    const shown = word.length > longest ? `${word.slice(0, longest)}…` : word;
    const y = fromTop(chart) ? plot.top + (i + 0.5) * step : bottom - (i + 0.5) * step;
    return side === undefined ? "" : label(shown, side - 5, y + 3, { "text-anchor": "end" });
  });
  return {
    plot,
    grid: hasGrid(chart) ? lines.join("") : "",
    labels: (below ? numbers.join("") : "") + (left ? names.join("") : ""),
  };
}

function scale({ minimum, maximum }: ValueScale, from: number, to: number): (mark: number) => number {
  const linear = scaleLinear().domain([minimum, maximum]).range([from, to]);
  return (mark) => linear(mark);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, SMALL)));
}

function rule(x1: number, y1: number, x2: number, y2 = y1, stroke = GRID): string {
  return element("line", { x1, y1, x2, y2, stroke, "stroke-width": 0.75 });
}

function turned(text: string, x: number, y: number): string {
  return label(text, x, y, { "text-anchor": "middle", transform: `rotate(-90 ${x.toFixed(1)} ${y.toFixed(1)})` });
}
