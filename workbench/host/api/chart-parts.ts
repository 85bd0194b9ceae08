import { horizontalScale, valueScale } from "../look/chart-scale";
import { automaticTitle } from "../model/charts";
import { shapeOf } from "../model/chart-types";
import { categoriesOf } from "../model/chart-values";
import type { RangeReference } from "../model/range-reference";
import type { Handle, ObjectType } from "../protocol/object-type";
import type { AnyObjectType } from "../protocol/registry";
import { bagType, fixed, flag, get, inside, number, numberOr, oneOf, pathOf, place, set, text } from "./bag";
import type { ChartBag } from "./chart-formats";
import { asNumber, asOneOf, asText, asWhole } from "./check";

/** Title, legend, axes, plot area: what belongs to the chart as a whole. */

const TICKS = ["None", "Cross", "Inside", "Outside"];
const HORIZONTAL = ["Center", "Left", "Right", "Justify", "Distributed"];
const VERTICAL = ["Center", "Bottom", "Top", "Justify", "Distributed"];
const TIME_UNITS = ["Days", "Months", "Years"];
const UNITS = [
  "None", "Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions", "TenMillions", "HundredMillions",
  "Billions", "Trillions", "Custom",
]; // prettier-ignore
const LABEL_PLACES = [
  "None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout",
]; // prettier-ignore

const titleBag = bagType<ChartBag>(
  "ChartTitle",
  {
    Height: fixed(null),
    HorizontalAlignment: oneOf("Center", HORIZONTAL),
    Left: numberOr(null, []),
    Overlay: flag(false),
    Position: oneOf("Top", ["Automatic", "Top", "Bottom", "Left", "Right"]),
    ShowShadow: flag(false),
    TextOrientation: number(0, -90, 180),
    Top: numberOr(null, []),
    VerticalAlignment: oneOf("Center", VERTICAL),
    Visible: flag(true),
    Width: fixed(null),
  },
  { Format: "ChartTitleFormat" },
);

const ChartTitle: ObjectType<ChartBag> = {
  ...titleBag,
  read: { ...titleBag.read, Text: (it) => it.settings.get(pathOf(it, "Text")) ?? automaticTitle(it.chart) },
  write: {
    ...titleBag.write,
    Text(it, value: unknown) {
      const words = asText(value, "title.text");
      it.change(() => it.settings.set(pathOf(it, "Text"), words).delete(pathOf(it, "Formula")));
    },
  },
  open: {
    GetSubstring(it, [start, length]: readonly unknown[]) {
      const [from, count] = [asWhole(start, "start", 0), asWhole(length, "length", 1)];
      return { type: "ChartFormatString", it: inside(it, `substring.${from}.${count}`) };
    },
  },
  invoke: {
    SetFormula: (it, [formula]: readonly unknown[]) => set(it, "Formula", asText(formula, "formula")),
  },
};

const ChartLegend = bagType<ChartBag>(
  "ChartLegend",
  {
    Height: numberOr(null, []),
    Left: numberOr(null, []),
    Overlay: flag(false),
    Position: oneOf("Right", ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]),
    ShowShadow: flag(false),
    Top: numberOr(null, []),
    Visible: flag(true),
    Width: numberOr(null, []),
  },
  { Format: "ChartLegendFormat", LegendEntries: "ChartLegendEntryCollection" },
);

/** A legend names the series; that of a pie names its slices. */
function entryCount({ chart }: ChartBag): number {
  const { drawing } = shapeOf(chart.type);
  return drawing === "pie" || drawing === "doughnut" ? categoriesOf(chart).length : chart.series.length;
}

function entry(it: ChartBag, index: number): Handle<ChartBag> {
  return { type: "ChartLegendEntry", it: inside(it, String(index)) };
}

const ChartLegendEntryCollection: ObjectType<ChartBag> = {
  name: "ChartLegendEntryCollection",
  items: (it) => Array.from({ length: entryCount(it) }, (_, i) => entry(it, i)),
  open: { GetItemAt: (it, [index]: readonly unknown[]) => entry(it, place(index, entryCount(it))) },
  invoke: { GetCount: entryCount },
};

const entryBag = bagType<ChartBag>("ChartLegendEntry", {
  Height: fixed(null),
  Left: fixed(null),
  Top: fixed(null),
  Visible: flag(true),
  Width: fixed(null),
});
const ChartLegendEntry: ObjectType<ChartBag> = {
  ...entryBag,
  read: { ...entryBag.read, Index: ({ path }) => Number(path.slice(path.lastIndexOf(".") + 1)) },
};

const ChartAxes: ObjectType<ChartBag> = {
  name: "ChartAxes",
  follow: {
    CategoryAxis: (it) => ({ type: "ChartAxis", it: inside(it, "categoryAxis") }),
    SeriesAxis: (it) => ({ type: "ChartAxis", it: inside(it, "seriesAxis") }),
    ValueAxis: (it) => ({ type: "ChartAxis", it: inside(it, "valueAxis") }),
  },
  open: {
    GetItem(it, [type, group]: readonly unknown[]) {
      const which = asOneOf(type, ["Category", "Value", "Series"], "type").toLowerCase();
      const secondary = asOneOf(group ?? "Primary", ["Primary", "Secondary"], "group") === "Secondary";
      return { type: "ChartAxis", it: inside(it, `${which}Axis${secondary ? "Secondary" : ""}`) };
    },
  },
};

const axisBag = bagType<ChartBag>(
  "ChartAxis",
  {
    Alignment: oneOf("Center", ["Center", "Left", "Right"]),
    BaseTimeUnit: oneOf("Days", TIME_UNITS),
    CategoryType: oneOf("Automatic", ["Automatic", "TextAxis", "DateAxis"]),
    Crosses: oneOf("Automatic", ["Automatic", "Maximum", "Minimum", "Custom"]),
    CrossesAt: fixed(0),
    CustomDisplayUnit: fixed(1),
    DisplayUnit: oneOf("None", UNITS),
    Height: fixed(null),
    IsBetweenCategories: flag(true),
    Left: fixed(null),
    LinkNumberFormat: flag(true),
    LogBase: number(10, 2, 1000),
    MajorTickMark: oneOf("None", TICKS),
    MajorTimeUnitScale: oneOf("Days", TIME_UNITS),
    MinorTickMark: oneOf("None", TICKS),
    MinorTimeUnitScale: oneOf("Days", TIME_UNITS),
    MultiLevel: flag(true),
    NumberFormat: text("General"),
    Offset: number(100, 0, 1000),
    Position: oneOf("Automatic", ["Automatic", "Maximum", "Minimum", "Custom"]),
    PositionAt: fixed(0),
    ReversePlotOrder: flag(false),
    ScaleType: oneOf("Linear", ["Linear", "Logarithmic"]),
    ShowDisplayUnitLabel: flag(true),
    TextOrientation: number(0, -90, 180),
    TickLabelPosition: oneOf("NextToAxis", ["NextToAxis", "High", "Low", "None"]),
    TickLabelSpacing: numberOr(1, [""]),
    TickMarkSpacing: number(1, 1, 31_999),
    Top: fixed(null),
    Visible: flag(true),
    Width: fixed(null),
  },
  {
    Format: "ChartAxisFormat",
    MajorGridlines: "ChartGridlines",
    MinorGridlines: "ChartGridlines",
    Title: "ChartAxisTitle",
  },
);

/** The ends and marks an axis has by itself; a category axis of words has none. */
function automatic(it: ChartBag, what: "minimum" | "maximum" | "majorUnit"): number | string {
  if (it.path.includes("valueAxis")) return valueScale(it.chart, it.path)[what];
  return shapeOf(it.chart.type).drawing === "scatter" ? horizontalScale(it.chart)[what] : "";
}

/** Excel divides each step of an automatic axis by five. */
function automaticMinor(it: ChartBag): number | string {
  const major = automatic(it, "majorUnit");
  return typeof major === "number" ? major / 5 : "";
}

/** "" makes an end or unit automatic again. */
function bound(wire: string, auto: (it: ChartBag) => unknown) {
  const scalar = numberOr("", [""]);
  return {
    read: (it: ChartBag) => {
      const value = get(it, wire, scalar);
      return value === "" ? auto(it) : value;
    },
    write: (it: ChartBag, value: unknown) => set(it, wire, scalar.check!(value, pathOf(it, wire))),
  };
}

const BOUNDS = {
  Minimum: bound("Minimum", (it) => automatic(it, "minimum")),
  Maximum: bound("Maximum", (it) => automatic(it, "maximum")),
  MajorUnit: bound("MajorUnit", (it) => automatic(it, "majorUnit")),
  MinorUnit: bound("MinorUnit", automaticMinor),
};

const ChartAxis: ObjectType<ChartBag> = {
  ...axisBag,
  read: {
    ...axisBag.read,
    ...Object.fromEntries(Object.entries(BOUNDS).map(([wire, { read }]) => [wire, read])),
    AxisGroup: ({ path }) => (path.endsWith("Secondary") ? "Secondary" : "Primary"),
    Type: ({ path }) => (path.includes("valueAxis") ? "Value" : path.includes("seriesAxis") ? "Series" : "Category"),
  },
  write: {
    ...axisBag.write,
    ...Object.fromEntries(Object.entries(BOUNDS).map(([wire, { write }]) => [wire, write])),
  },
  invoke: {
    SetCategoryNames(it, [source]: readonly unknown[], call) {
      const categories = call.object<RangeReference>(source, "Range");
      it.change(() => it.chart.series.forEach((series) => (series.categories = categories)));
    },
    SetCrossesAt(it, [value]: readonly unknown[]) {
      const at = asNumber(value, "value");
      it.change(() => it.settings.set(pathOf(it, "CrossesAt"), at).set(pathOf(it, "Crosses"), "Custom"));
    },
    SetCustomDisplayUnit(it, [value]: readonly unknown[]) {
      const unit = asNumber(value, "value", Number.MIN_VALUE);
      it.change(() => it.settings.set(pathOf(it, "CustomDisplayUnit"), unit).set(pathOf(it, "DisplayUnit"), "Custom"));
    },
    SetPositionAt(it, [value]: readonly unknown[]) {
      const at = asNumber(value, "value");
      it.change(() => it.settings.set(pathOf(it, "PositionAt"), at).set(pathOf(it, "Position"), "Custom"));
    },
  },
};

const axisTitleBag = bagType<ChartBag>(
  "ChartAxisTitle",
  { TextOrientation: number(0, -90, 180) },
  { Format: "ChartAxisTitleFormat" },
);
const ChartAxisTitle: ObjectType<ChartBag> = {
  ...axisTitleBag,
  read: {
    ...axisTitleBag.read,
    Text: (it) => it.settings.get(pathOf(it, "Text")) ?? null,
    // An axis has no title until it is given one.
    Visible: (it) => it.settings.get(pathOf(it, "Visible")) ?? it.settings.has(pathOf(it, "Text")),
  },
  write: {
    ...axisTitleBag.write,
    Text: (it, value: unknown) => set(it, "Text", asText(value, "axis.title.text")),
    Visible: (it, value: unknown) => set(it, "Visible", flag(false).check!(value, "axis.title.visible")),
  },
  invoke: {
    SetFormula: (it, [formula]: readonly unknown[]) => set(it, "Formula", asText(formula, "formula")),
  },
};

const gridBag = bagType<ChartBag>("ChartGridlines", {}, { Format: "ChartGridlinesFormat" });
/** Major lines across the values are there from the beginning. */
const ChartGridlines: ObjectType<ChartBag> = {
  ...gridBag,
  read: {
    Visible: (it) => it.settings.get(pathOf(it, "Visible")) ?? /valueAxis\.majorGridlines$/.test(it.path),
  },
  write: { Visible: (it, value: unknown) => set(it, "Visible", flag(false).check!(value, "gridlines.visible")) },
};

/** Shared by the labels of a chart, of a series, of a point and of a trend line. */
export const LABEL_SCALARS = {
  AutoText: flag(true),
  HorizontalAlignment: oneOf("Center", HORIZONTAL),
  LinkNumberFormat: flag(true),
  NumberFormat: text("General"),
  TextOrientation: number(0, -90, 180),
  VerticalAlignment: oneOf("Center", VERTICAL),
};
export const LABEL_CONTENT = {
  Position: oneOf("OutsideEnd", LABEL_PLACES),
  Separator: text(","),
  ShowBubbleSize: flag(false),
  ShowCategoryName: flag(false),
  ShowLegendKey: flag(false),
  ShowPercentage: flag(false),
  ShowSeriesName: flag(false),
  ShowValue: flag(false),
};

const ChartDataLabels = bagType<ChartBag>(
  "ChartDataLabels",
  { ...LABEL_SCALARS, ...LABEL_CONTENT },
  { Format: "ChartDataLabelFormat" },
);

const ChartPlotArea = bagType<ChartBag>(
  "ChartPlotArea",
  {
    ...Object.fromEntries(
      ["Height", "InsideHeight", "InsideLeft", "InsideTop", "InsideWidth", "Left", "Top", "Width"].map((wire) => [
        wire,
        numberOr(null, []),
      ]),
    ),
    Position: oneOf("Automatic", ["Automatic", "Custom"]),
  },
  { Format: "ChartPlotAreaFormat" },
);

const ChartPivotOptions = bagType<ChartBag>("ChartPivotOptions", {
  ShowAxisFieldButtons: flag(true),
  ShowLegendFieldButtons: flag(true),
  ShowReportFilterFieldButtons: flag(true),
  ShowValueFieldButtons: flag(true),
});

const ChartDataTable = bagType<ChartBag>(
  "ChartDataTable",
  {
    ShowHorizontalBorder: flag(true),
    ShowLegendKey: flag(true),
    ShowOutlineBorder: flag(true),
    ShowVerticalBorder: flag(true),
    Visible: flag(false),
  },
  { Format: "ChartDataTableFormat" },
);

export const CHART_PARTS: readonly AnyObjectType[] = [
  ChartTitle,
  ChartLegend,
  ChartLegendEntryCollection,
  ChartLegendEntry,
  ChartAxes,
  ChartAxis,
  ChartAxisTitle,
  ChartGridlines,
  ChartDataLabels,
  ChartPlotArea,
  ChartPivotOptions,
  ChartDataTable,
];
