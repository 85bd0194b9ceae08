import { scaleLinear } from "d3-scale";
import type { Chart } from "../model/chart";
import { shapeOf } from "../model/chart-types";
import { numbersOf, xValuesOf } from "../model/chart-values";

/** An axis of values: its ends and the distance of its marks, as set or as worked out from the data. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** About so many marks does an automatic axis have. */
const MARKS = 6;

/**
 * The value axis of a chart. What is set holds; the rest follows the data: bars and areas begin at 0, lines and
 * scatter charts may begin higher when all values lie close together; 100 % charts run from 0 to 1.
 */
export function valueScale(chart: Chart, axis = "axes.valueAxis"): ValueScale {
  const { drawing, stacked } = shapeOf(chart.type);
  const rows = chart.series
    .filter(({ settings }) => settings.get("filtered") !== true)
    .map((series) => numbersOf(chart, series));
  if (stacked === "percent") return scale(0, 1, chart, axis, true);
  const all = stacked === "yes" ? stackEnds(rows) : rows.flat().filter((value) => value !== null);
  return scale(least(all), most(all), chart, axis, drawing !== "line" && drawing !== "scatter");
}

/** The x axis of a scatter chart. */
export function horizontalScale(chart: Chart): ValueScale {
  const all = chart.series.flatMap(xValuesOf);
  return scale(least(all), most(all), chart, "axes.categoryAxis", false);
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 1);

/** Where the stacks end: the sums of the positive and of the negative values at each place. */
function stackEnds(rows: readonly (readonly (number | null)[])[]): number[] {
  const places = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: places }, (_, i) => rows.map((row) => row[i] ?? 0)).flatMap((values) => [
    values.filter((value) => value > 0).reduce((a, b) => a + b, 0),
    values.filter((value) => value < 0).reduce((a, b) => a + b, 0),
  ]);
}

function scale(low: number, high: number, chart: Chart, axis: string, fromZero: boolean): ValueScale {
  const fixed = (name: string) => {
    const value = chart.settings.get(`${axis}.${name}`);
    return typeof value === "number" ? value : undefined;
  };
  // Excel's own rule: an axis leaves 0 out when the values differ by less than a sixth of the largest.
  const near = !fromZero && low > 0 && high - low < high / 6;
  const from = fixed("minimum") ?? (near ? low : Math.min(0, low));
  // … and it ends above the highest value by at least a twentieth of its length.
  const headroom = chart.type.includes("Stacked100") || high <= 0 ? 0 : (high - from) / 20;
  const to = fixed("maximum") ?? Math.max(high + headroom, from === high ? from + 1 : high, fromZero ? 0 : high);
  const nice = scaleLinear().domain([from, to]).nice(MARKS);
  const [niceFrom = from, niceTo = to] = nice.domain();
  const minimum = fixed("minimum") ?? niceFrom;
  const maximum = fixed("maximum") ?? niceTo;
  const marks = scaleLinear().domain([minimum, maximum]).ticks(MARKS);
  const step = (marks[1] ?? maximum) - (marks[0] ?? minimum);
  const majorUnit = fixed("majorUnit") ?? (Number(step.toPrecision(12)) || 1);
  return { minimum, maximum, majorUnit };
}

/** The marks of an axis from end to end. */
export function marksOf({ minimum, maximum, majorUnit }: ValueScale): number[] {
  const count = Math.min(200, Math.floor((maximum - minimum) / majorUnit + 1e-9));
  return Array.from({ length: count + 1 }, (_, i) => Number((minimum + i * majorUnit).toPrecision(12)));
}
