import type { Chart, ChartSeries } from "../model/chart";
import { editChart } from "../model/charts";
import type { Worksheet } from "../model/worksheet";
import type { ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { bagType, color, flag, number, numberOr, oneOf, set, text, type Bag } from "./bag";
import { asColor } from "./check";

/** A chart or a part of it. Parts of a series keep their settings with the series. */
export interface ChartBag extends Bag {
  readonly sheet: Worksheet;
  readonly chart: Chart;
  readonly series?: ChartSeries;
}

export function chartBag(sheet: Worksheet, chart: Chart, series?: ChartSeries): ChartBag {
  return {
    sheet,
    chart,
    ...(series ? { series } : {}),
    settings: (series ?? chart).settings,
    path: "",
    change: (set) => editChart(sheet, chart, set),
  };
}

const LINE_STYLES = [
  "None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot",
]; // prettier-ignore

/** `format.fill.color`; "" once it was cleared, absent while it is automatic. */
const ChartFill: ObjectType<ChartBag> = {
  name: "ChartFill",
  invoke: {
    Clear: (it) => set(it, "Color", ""),
    SetSolidColor: (it, [value]: readonly unknown[]) => set(it, "Color", asColor(value, "color")),
  },
};

const lineScalars = { Color: color(""), LineStyle: oneOf("Automatic", LINE_STYLES), Weight: numberOr(null, []) };

/** A border and a line are the same settings under two names. */
function lines(name: string): ObjectType<ChartBag> {
  return {
    ...bagType<ChartBag>(name, lineScalars),
    invoke: { Clear: (it) => set(it, "LineStyle", "None") },
  };
}

const ChartFont = bagType<ChartBag>("ChartFont", {
  Bold: flag(false),
  Color: color("#595959"),
  Italic: flag(false),
  Name: text("Calibri"),
  Size: number(10, 1, 409),
  Underline: oneOf("None", ["None", "Single"]),
});

const FILL = { Fill: "ChartFill" };
const FONT = { Font: "ChartFont" };
const BORDER = { Border: "ChartBorder" };
const LINE = { Line: "ChartLineFormat" };

/** The format objects differ only in which of fill, font, border and line they have. */
const FORMATS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ChartAxisFormat: { ...FILL, ...FONT, ...LINE },
  ChartAxisTitleFormat: { ...BORDER, ...FILL, ...FONT },
  ChartDataLabelFormat: { ...BORDER, ...FILL, ...FONT },
  ChartDataTableFormat: { ...BORDER, ...FILL, ...FONT },
  ChartErrorBarsFormat: LINE,
  ChartFormatString: FONT,
  ChartGridlinesFormat: LINE,
  ChartLegendFormat: { ...BORDER, ...FILL, ...FONT },
  ChartPlotAreaFormat: { ...BORDER, ...FILL },
  ChartPointFormat: { ...BORDER, ...FILL },
  ChartSeriesFormat: { ...FILL, ...LINE },
  ChartTitleFormat: { ...BORDER, ...FILL, ...FONT },
  ChartTrendlineFormat: LINE,
  ChartTrendlineLabelFormat: { ...BORDER, ...FILL, ...FONT },
};

const SCHEMES = [
  ...Array.from({ length: 4 }, (_, i) => `ColorfulPalette${i + 1}`),
  ...Array.from({ length: 13 }, (_, i) => `MonochromaticPalette${i + 1}`),
];

const ChartAreaFormat = bagType<ChartBag>(
  "ChartAreaFormat",
  { ColorScheme: oneOf("ColorfulPalette1", SCHEMES), RoundedCorners: flag(false) },
  { ...BORDER, ...FILL, ...FONT },
);

export const CHART_FORMATS: readonly AnyObjectType[] = [
  ChartFill,
  lines("ChartBorder"),
  lines("ChartLineFormat"),
  ChartFont,
  ChartAreaFormat,
  ...Object.entries(FORMATS).map(([name, parts]) => bagType<ChartBag>(name, {}, parts)),
];
