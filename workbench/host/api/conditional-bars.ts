import type { ConditionalSettings } from "../model/conditional-format";
import { defaultIconCriteria, ICON_SETS, type IconSetName } from "../model/icon-sets";
import { boundFormula } from "../model/rule-formula";
import type { ObjectType } from "../protocol/object-type";
import { asColor, asFlag, asObject, asOneOf, asText, invalid } from "./check";
import { edit, homeOf, type OnSheet } from "./conditional-formats";

/** The kinds that draw the value itself: data bars, colour scales, icon sets. */

type Bar = NonNullable<ConditionalSettings["dataBar"]>;
type Icons = NonNullable<ConditionalSettings["iconSet"]>;

const BAR_BOUNDS = [
  "Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile",
] as const; // prettier-ignore
const SCALE_BOUNDS = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
const ICON_BOUNDS = ["Number", "Percent", "Formula", "Percentile"] as const;
const WITHOUT_FORMULA: readonly string[] = ["Automatic", "LowestValue", "HighestValue"];

const bar = ({ format }: OnSheet) => format.settings.dataBar!;
const icons = ({ format }: OnSheet) => format.settings.iconSet!;

function setBar(it: OnSheet, part: Partial<Bar>): void {
  edit(it, () => (it.format.settings.dataBar = { ...bar(it), ...part }));
}

function setIcons(it: OnSheet, part: Partial<Icons>): void {
  edit(it, () => (it.format.settings.iconSet = { ...icons(it), ...part }));
}

/** A bound's formula as text: a number, which may come as a number, or a formula with `=`. */
function boundText(value: unknown, type: string, what: string, it: OnSheet): { formula?: string } {
  if (WITHOUT_FORMULA.includes(type)) return {};
  const text = typeof value === "number" ? String(value) : asText(value ?? "", what);
  if (text === "") invalid(`${what} is missing: a bound of the type ${type} needs one.`);
  if (text.startsWith("=")) return { formula: boundFormula(text, homeOf(it)) };
  const number = text.trim() === "" ? NaN : Number(text);
  if (!Number.isFinite(number)) invalid(`${what} must be a number or a formula that begins with "=", not "${text}".`);
  const isShare = type === "Percent" || type === "Percentile";
  if (isShare && (number < 0 || number > 100)) invalid(`${what} must be from 0 to 100, not ${text}.`);
  return { formula: text };
}

function barBound(value: unknown, what: string, it: OnSheet): Excel.ConditionalDataBarRule {
  const given = asObject(value, what);
  const type = asOneOf(given["type"], BAR_BOUNDS, `${what}.type`);
  return { type, ...boundText(given["formula"], type, `${what}.formula`, it) };
}

export const DataBarConditionalFormat: ObjectType<OnSheet> = {
  name: "DataBarConditionalFormat",
  read: {
    AxisColor: (it) => bar(it).axisColor,
    AxisFormat: (it) => bar(it).axisFormat,
    BarDirection: (it) => bar(it).direction,
    LowerBoundRule: (it) => bar(it).lower,
    ShowDataBarOnly: (it) => bar(it).showDataBarOnly,
    UpperBoundRule: (it) => bar(it).upper,
  },
  write: {
    // "" takes the axis away.
    AxisColor: (it, value: unknown) => setBar(it, { axisColor: value === "" ? "" : asColor(value, "axisColor") }),
    AxisFormat: (it, value: unknown) =>
      setBar(it, { axisFormat: asOneOf(value, ["Automatic", "None", "CellMidPoint"], "axisFormat") }),
    BarDirection: (it, value: unknown) =>
      setBar(it, { direction: asOneOf(value, ["Context", "LeftToRight", "RightToLeft"], "barDirection") }),
    LowerBoundRule: (it, value: unknown) => setBar(it, { lower: barBound(value, "lowerBoundRule", it) }),
    ShowDataBarOnly: (it, value: unknown) => setBar(it, { showDataBarOnly: asFlag(value, "showDataBarOnly") }),
    UpperBoundRule: (it, value: unknown) => setBar(it, { upper: barBound(value, "upperBoundRule", it) }),
  },
  follow: {
    NegativeFormat: (it) => ({ type: "ConditionalDataBarNegativeFormat", it }),
    PositiveFormat: (it) => ({ type: "ConditionalDataBarPositiveFormat", it }),
  },
};

/** "" stands for no border. */
function borderColor(value: unknown): string {
  return value === "" ? "" : asColor(value, "borderColor");
}

function setPositive(it: OnSheet, part: Partial<Bar["positive"]>): void {
  setBar(it, { positive: { ...bar(it).positive, ...part } });
}

function setNegative(it: OnSheet, part: Partial<Bar["negative"]>): void {
  setBar(it, { negative: { ...bar(it).negative, ...part } });
}

export const ConditionalDataBarPositiveFormat: ObjectType<OnSheet> = {
  name: "ConditionalDataBarPositiveFormat",
  read: {
    BorderColor: (it) => bar(it).positive.borderColor,
    FillColor: (it) => bar(it).positive.fillColor,
    GradientFill: (it) => bar(it).positive.gradientFill,
  },
  write: {
    BorderColor: (it, value: unknown) => setPositive(it, { borderColor: borderColor(value) }),
    FillColor: (it, value: unknown) => setPositive(it, { fillColor: asColor(value, "fillColor") }),
    GradientFill: (it, value: unknown) => setPositive(it, { gradientFill: asFlag(value, "gradientFill") }),
  },
};

export const ConditionalDataBarNegativeFormat: ObjectType<OnSheet> = {
  name: "ConditionalDataBarNegativeFormat",
  read: {
    BorderColor: (it) => bar(it).negative.borderColor,
    FillColor: (it) => bar(it).negative.fillColor,
    MatchPositiveBorderColor: (it) => bar(it).negative.matchPositiveBorderColor,
    MatchPositiveFillColor: (it) => bar(it).negative.matchPositiveFillColor,
  },
  write: {
    BorderColor: (it, value: unknown) =>
      setNegative(it, { borderColor: borderColor(value), matchPositiveBorderColor: false }),
    FillColor: (it, value: unknown) =>
      setNegative(it, { fillColor: asColor(value, "fillColor"), matchPositiveFillColor: false }),
    MatchPositiveBorderColor: (it, value: unknown) =>
      setNegative(it, { matchPositiveBorderColor: asFlag(value, "matchPositiveBorderColor") }),
    MatchPositiveFillColor: (it, value: unknown) =>
      setNegative(it, { matchPositiveFillColor: asFlag(value, "matchPositiveFillColor") }),
  },
};

function scalePoint(value: unknown, what: string, it: OnSheet): Excel.ConditionalColorScaleCriterion {
  const given = asObject(value, what);
  const type = asOneOf(given["type"], SCALE_BOUNDS, `${what}.type`);
  const color = asColor(given["color"] ?? "#FFFFFF", `${what}.color`);
  return { type, color, ...boundText(given["formula"], type, `${what}.formula`, it) };
}

export const ColorScaleConditionalFormat: ObjectType<OnSheet> = {
  name: "ColorScaleConditionalFormat",
  read: {
    Criteria: ({ format }) => format.settings.colorScale,
    ThreeColorScale: ({ format }) => format.settings.colorScale?.midpoint !== undefined,
  },
  write: {
    Criteria(it, value: unknown) {
      const given = asObject(value, "criteria");
      const midpoint = given["midpoint"] ?? undefined;
      const colorScale: Excel.ConditionalColorScaleCriteria = {
        minimum: scalePoint(given["minimum"], "criteria.minimum", it),
        ...(midpoint === undefined ? {} : { midpoint: scalePoint(midpoint, "criteria.midpoint", it) }),
        maximum: scalePoint(given["maximum"], "criteria.maximum", it),
      };
      edit(it, () => (it.format.settings.colorScale = colorScale));
    },
  },
};

function iconCriterion(value: unknown, i: number, it: OnSheet): Excel.ConditionalIconCriterion {
  const given = asObject(value, `criteria[${i}]`);
  const icon = given["customIcon"] ?? undefined;
  const customIcon = icon === undefined ? {} : { customIcon: checkedIcon(icon, `criteria[${i}].customIcon`) };
  // The first icon is for everything below the second one's bound: whatever is given there has no meaning.
  if (i === 0) return { formula: "", operator: "Invalid", type: "Invalid", ...customIcon };
  const type = asOneOf(given["type"], ICON_BOUNDS, `criteria[${i}].type`);
  const operator = asOneOf(given["operator"], ["GreaterThan", "GreaterThanOrEqual"], `criteria[${i}].operator`);
  return {
    formula: boundText(given["formula"], type, `criteria[${i}].formula`, it).formula!,
    operator,
    type,
    ...customIcon,
  };
}

function checkedIcon(value: unknown, what: string): Excel.Icon {
  const given = asObject(value, what);
  const set = given["set"] === "Invalid" ? "Invalid" : asOneOf(given["set"], SET_NAMES, `${what}.set`);
  const { index } = given;
  if (typeof index !== "number" || (set !== "Invalid" && !(index >= 0 && index < ICON_SETS[set]))) {
    return invalid(`${what}.index must be the number of an icon of the set ${set}.`);
  }
  return { set, index };
}

const SET_NAMES = Object.keys(ICON_SETS) as IconSetName[];

export const IconSetConditionalFormat: ObjectType<OnSheet> = {
  name: "IconSetConditionalFormat",
  read: {
    Criteria: (it) => icons(it).criteria,
    ReverseIconOrder: (it) => icons(it).reverse,
    ShowIconOnly: (it) => icons(it).showIconOnly,
    Style: (it) => icons(it).style,
  },
  write: {
    Criteria(it, value: unknown) {
      const wanted = ICON_SETS[icons(it).style as IconSetName];
      if (!Array.isArray(value) || value.length !== wanted) {
        invalid(`criteria must be an array of ${wanted}, one for each icon of ${icons(it).style}.`);
      }
      setIcons(it, { criteria: value.map((each, i) => iconCriterion(each, i, it)) });
    },
    ReverseIconOrder: (it, value: unknown) => setIcons(it, { reverse: asFlag(value, "reverseIconOrder") }),
    ShowIconOnly: (it, value: unknown) => setIcons(it, { showIconOnly: asFlag(value, "showIconOnly") }),
    Style(it, value: unknown) {
      const style = asOneOf(value, SET_NAMES, "style");
      setIcons(it, { style, criteria: defaultIconCriteria(style) });
    },
  },
};
