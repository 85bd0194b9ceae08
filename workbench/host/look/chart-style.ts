import type { Chart, ChartSeries } from "../model/chart";
import { seriesName } from "../model/chart-source";
import { shapeOf } from "../model/chart-types";
import { categoriesOf } from "../model/chart-values";
import { automaticTitle } from "../model/charts";
import { tinted } from "../model/colors";
import { accent } from "./theme";

/** A series that is drawn, and its place among all: filtered ones keep their colour for when they come back. */
export interface Shown {
  readonly series: ChartSeries;
  readonly index: number;
}

export function shown(chart: Chart): Shown[] {
  return chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => series.settings.get("filtered") !== true);
}

/** The accents one after the other, then darker ones, as Excel goes on. */
function themeColor(index: number): string {
  const color = accent((index % 6) + 1);
  const round = Math.floor(index / 6) % 4;
  return round === 0 ? color : tinted(color, round % 2 === 1 ? -0.4 * round : 0.2 * round);
}

function set(settings: ReadonlyMap<string, unknown>, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = settings.get(key);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

export function seriesColor(chart: Chart, { series, index }: Shown): string {
  const { drawing } = shapeOf(chart.type);
  const line = drawing === "line" || drawing === "scatter";
  // "" says that the fill was cleared.
  if (!line && series.settings.get("format.fill.color") === "") return "none";
  const keys = line ? ["format.line.color", "format.fill.color"] : ["format.fill.color", "format.line.color"];
  return set(series.settings, ...keys) ?? themeColor(index);
}

/** A point's own colour, else its series'; a pie gives every slice another one. */
export function pointColor(chart: Chart, one: Shown, place: number): string {
  const own = set(one.series.settings, `points.${place}.format.fill.color`);
  if (own) return own;
  const { drawing } = shapeOf(chart.type);
  const varied = drawing === "pie" || drawing === "doughnut" || one.series.settings.get("varyByCategories") === true;
  return varied ? themeColor(place) : seriesColor(chart, one);
}

/** The words around the drawing. */
export const legendEntries = {
  title(chart: Chart): string {
    if (chart.settings.get("title.visible") === false) return "";
    return String(chart.settings.get("title.text") ?? automaticTitle(chart));
  },

  list(chart: Chart): { text: string; color: string }[] {
    const all = shown(chart);
    const { drawing } = shapeOf(chart.type);
    const [first] = all;
    const entries =
      (drawing === "pie" || drawing === "doughnut") && first
        ? categoriesOf(chart).map((text, i) => ({ text, color: pointColor(chart, first, i) }))
        : all.map((one) => ({ text: seriesName(one.series), color: seriesColor(chart, one) }));
    return entries.filter((_, i) => chart.settings.get(`legend.legendEntries.${i}.visible`) !== false);
  },
};
