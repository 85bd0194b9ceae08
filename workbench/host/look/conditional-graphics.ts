import { mixed } from "../model/colors";
import type { ConditionalSettings } from "../model/conditional-format";
import { ICON_SETS, type IconSetName } from "../model/icon-sets";
import type { CellValue } from "../model/values";
import type { PreparedFormat } from "./conditional";
import { ruleValue } from "./rule-formula";

/** A bar within a cell. Places are shares of the cell's width from its left edge, 0…1. */
export interface DataBar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** "" for none. */
  readonly borderColor: string;
  readonly gradient: boolean;
  /** Does the bar grow to the left? A gradient then fades to the left. */
  readonly leftward: boolean;
  /** Where the axis between negative and positive values stands, if one is drawn. */
  readonly axis?: { readonly at: number; readonly color: string };
}

/** An icon: its set under the API's name and its number in it, 0 for the icon of the lowest values. */
export interface Icon {
  readonly set: string;
  readonly index: number;
}

interface Bound {
  readonly type: string;
  readonly formula?: string;
}

/** What a bound comes to. Percent is a share of the way from the least to the most, percentile counts values. */
function boundValue({ type, formula = "" }: Bound, prepared: PreparedFormat, automatic: number): number | undefined {
  const { sample, format } = prepared;
  const [origin] = format.areas;
  const given = () => {
    const value = formula === "" || !origin ? undefined : ruleValue(prepared, formula, origin.row, origin.column);
    return typeof value === "number" ? value : undefined;
  };
  switch (type) {
    case "Automatic":
      return automatic;
    case "LowestValue":
      return sample.least;
    case "HighestValue":
      return sample.most;
    case "Percent": {
      const percent = given();
      return percent === undefined ? undefined : sample.least + ((sample.most - sample.least) * percent) / 100;
    }
    case "Percentile": {
      const percent = given();
      return percent === undefined ? undefined : sample.percentile(Math.max(0, Math.min(1, percent / 100)));
    }
    default:
      return given();
  }
}

const hold = (share: number) => Math.max(0, Math.min(1, share));

export function barOf(
  bar: NonNullable<ConditionalSettings["dataBar"]>,
  prepared: PreparedFormat,
  value: CellValue,
): DataBar | undefined {
  if (typeof value !== "number") return undefined;
  const { least, most } = prepared.sample;
  const low = boundValue(bar.lower, prepared, Math.min(0, least));
  const high = boundValue(bar.upper, prepared, Math.max(0, most));
  if (low === undefined || high === undefined) return undefined;
  const span = high - low;
  const share = (at: number) => (span === 0 ? (at >= high && at !== 0 ? 1 : 0) : hold((at - low) / span));
  const negative = value < 0;
  const split = low < 0 && bar.axisFormat !== "None";
  const zero = split ? (bar.axisFormat === "CellMidPoint" ? 0.5 : share(0)) : 0;
  const end =
    split && bar.axisFormat === "CellMidPoint"
      ? 0.5 + value / (2 * Math.max(Math.abs(low), Math.abs(high)))
      : share(value);
  const mirrored = bar.direction === "RightToLeft";
  const place = (at: number) => (mirrored ? 1 - hold(at) : hold(at));
  const [a, b] = [place(zero), place(end)];
  const { positive, negative: below } = bar;
  return {
    from: Math.min(a, b),
    to: Math.max(a, b),
    color: negative && !below.matchPositiveFillColor ? below.fillColor : positive.fillColor,
    borderColor:
      negative && !below.matchPositiveBorderColor && positive.borderColor !== ""
        ? below.borderColor
        : positive.borderColor,
    gradient: positive.gradientFill,
    leftward: b < a,
    ...(split && bar.axisColor !== "" ? { axis: { at: place(zero), color: bar.axisColor } } : {}),
  };
}

export function scaleColor(
  { minimum, midpoint, maximum }: Excel.ConditionalColorScaleCriteria,
  prepared: PreparedFormat,
  value: CellValue,
): string | undefined {
  if (typeof value !== "number") return undefined;
  const stops: { at: number; color: string }[] = [];
  for (const point of [minimum, ...(midpoint ? [midpoint] : []), maximum]) {
    const at = boundValue(boundOf(point), prepared, 0);
    if (at === undefined) return undefined;
    stops.push({ at, color: point.color ?? "#FFFFFF" });
  }
  const above = stops.findIndex(({ at }) => value <= at);
  if (above === 0) return stops[0]!.color;
  if (above === -1) return stops.at(-1)!.color;
  const [from, to] = [stops[above - 1]!, stops[above]!];
  return mixed(from.color, to.color, to.at === from.at ? 1 : (value - from.at) / (to.at - from.at));
}

export function iconOf(
  { style, criteria, reverse }: NonNullable<ConditionalSettings["iconSet"]>,
  prepared: PreparedFormat,
  value: CellValue,
): Icon | undefined {
  if (typeof value !== "number") return undefined;
  let step = 0;
  for (let i = 1; i < criteria.length; i++) {
    const criterion = criteria[i]!;
    const bound = boundValue(boundOf(criterion), prepared, 0);
    if (bound === undefined) return undefined;
    if (criterion.operator === "GreaterThan" ? value > bound : value >= bound) step = i;
  }
  const custom = criteria[step]?.customIcon;
  if (custom) return custom.set === "Invalid" ? undefined : { set: custom.set, index: custom.index };
  const count = ICON_SETS[style as IconSetName] ?? criteria.length;
  return { set: style, index: reverse ? count - 1 - step : step };
}

function boundOf({ type, formula }: { type: string; formula?: string }): Bound {
  return formula === undefined ? { type } : { type, formula };
}
