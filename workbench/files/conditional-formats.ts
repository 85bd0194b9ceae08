import { formatArea, parseArea } from "../host/model/area";
import type { ConditionalFormat, ConditionalSettings } from "../host/model/conditional-format";
import { defaultIconCriteria, ICON_SETS, type IconSetName } from "../host/model/icon-sets";
import type { Worksheet } from "../host/model/worksheet";
import { lookInFile, lookInSheet } from "./conditional-looks";
import type { FileRule, FileSheet } from "./excelts";
import { inFile, inSheet } from "./formulas";
import type { Attributes } from "./package-parts";

/**
 * Conditional formats. The library writes fewer kinds than Excel has, and forgets attributes (`stopIfTrue`, the text of
 * a text rule): such a rule is written as one of the kinds it knows, and its attributes are corrected in the finished
 * package, where the priority tells the rules of a sheet apart.
 */
type Written = { readonly rule: object; readonly attributes?: Attributes };
type Rule = Readonly<Record<string, unknown>>;

const NO_CUSTOM = { custom: new Set<string>() };
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
}; // prettier-ignore
const PERIODS: Readonly<Record<string, string>> = {
  Yesterday: "yesterday", Today: "today", Tomorrow: "tomorrow", LastSevenDays: "last7Days", LastWeek: "lastWeek",
  ThisWeek: "thisWeek", NextWeek: "nextWeek", LastMonth: "lastMonth", ThisMonth: "thisMonth", NextMonth: "nextMonth",
}; // prettier-ignore
const AVERAGES: Readonly<Record<string, Attributes>> = {
  AboveAverage: {}, BelowAverage: { aboveAverage: "0" }, EqualOrAboveAverage: { equalAverage: "1" },
  EqualOrBelowAverage: { aboveAverage: "0", equalAverage: "1" }, OneStdDevAboveAverage: { stdDev: "1" },
  OneStdDevBelowAverage: { aboveAverage: "0", stdDev: "1" }, TwoStdDevAboveAverage: { stdDev: "2" },
  TwoStdDevBelowAverage: { aboveAverage: "0", stdDev: "2" }, ThreeStdDevAboveAverage: { stdDev: "3" },
  ThreeStdDevBelowAverage: { aboveAverage: "0", stdDev: "3" },
}; // prettier-ignore
const TESTS: Readonly<Record<string, readonly [type: string, formula: (cell: string) => string]>> = {
  Blanks: ["containsBlanks", (cell) => `LEN(TRIM(${cell}))=0`],
  NonBlanks: ["notContainsBlanks", (cell) => `LEN(TRIM(${cell}))>0`],
  Errors: ["containsErrors", (cell) => `ISERROR(${cell})`],
  NonErrors: ["notContainsErrors", (cell) => `NOT(ISERROR(${cell}))`],
};
const TEXTS: Readonly<
  Record<string, readonly [type: string, operator: string, formula: (cell: string, text: string) => string]>
> = {
  Contains: ["containsText", "containsText", (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  NotContains: ["notContainsText", "notContains", (cell, text) => `ISERROR(SEARCH(${text},${cell}))`],
  BeginsWith: ["beginsWith", "beginsWith", (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ["endsWith", "endsWith", (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};
const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: "min", HighestValue: "max", Number: "num", Percent: "percent", Percentile: "percentile", Formula: "formula",
}; // prettier-ignore
const DIGITS: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** @returns the attributes to correct in the finished sheet, by priority */
export function writeConditionalFormats(sheet: Worksheet, into: FileSheet): Map<number, Attributes> {
  const corrections = new Map<number, Attributes>();
  sheet.conditionalFormats.forEach((format, i) => {
    const priority = i + 1;
    const written = ruleInFile(format);
    if (!written) return;
    const look = format.settings.format ? { style: lookInFile(format.settings.format) } : {};
    const rule = { ...written.rule, ...look, priority } as FileRule;
    into.addConditionalFormatting({ ref: format.areas.map(formatArea).join(" "), rules: [rule] });
    const attributes = { ...written.attributes, ...(format.stopIfTrue ? { stopIfTrue: "1" } : {}) };
    if (Object.keys(attributes).length > 0) corrections.set(priority, attributes);
  });
  return corrections;
}

function ruleInFile({ kind, settings, areas }: ConditionalFormat): Written | undefined {
  const rule = (settings.rule ?? {}) as Rule;
  const cell = formatArea({ ...areas[0]!, rows: 1, columns: 1 });
  switch (kind) {
    case "Custom":
      return { rule: { type: "expression", formulae: [formula(rule["formula"])] } };
    case "CellValue": {
      const formulae = [rule["formula1"], rule["formula2"]].filter((bound) => bound !== undefined).map(formula);
      return { rule: { type: "cellIs", operator: OPERATORS[String(rule["operator"])], formulae } };
    }
    case "TopBottom": {
      const type = String(rule["type"]);
      return {
        rule: {
          type: "top10",
          rank: rule["rank"],
          percent: type.endsWith("Percent"),
          bottom: type.startsWith("Bottom"),
        },
      };
    }
    case "PresetCriteria":
      return presetInFile(String(rule["criterion"]), cell);
    case "ContainsText": {
      const text = TEXTS[String(rule["operator"])];
      if (!text) return undefined;
      const wanted = String(rule["text"]);
      const literal = wanted.startsWith("=") ? formula(wanted) : `"${wanted.replaceAll('"', '""')}"`;
      const attributes = { type: text[0], operator: text[1], text: wanted };
      return { rule: { type: "expression", formulae: [text[2](cell, literal)] }, attributes };
    }
    case "DataBar":
      return { rule: barInFile(settings.dataBar!) };
    case "ColorScale": {
      const { minimum, midpoint, maximum } = settings.colorScale!;
      const points = [minimum, midpoint, maximum].filter((point) => point !== undefined && point !== null);
      const color = points.map((point) => ({ argb: `FF${(point.color ?? "#FFFFFF").slice(1)}` }));
      return { rule: { type: "colorScale", cfvo: points.map(bound), color } };
    }
    case "IconSet": {
      const { style, criteria, reverse, showIconOnly } = settings.iconSet!;
      const iconSet = style.replace(/^(Three|Four|Five)/, (word) => DIGITS[word]!);
      const cfvo = criteria.map((each, i) => (i === 0 ? { type: "percent", value: 0 } : bound(each)));
      return { rule: { type: "iconSet", iconSet, cfvo, reverse, showValue: !showIconOnly } };
    }
  }
}

function presetInFile(criterion: string, cell: string): Written | undefined {
  const test = TESTS[criterion];
  if (test) return { rule: { type: "expression", formulae: [test[1](cell)] }, attributes: { type: test[0] } };
  if (PERIODS[criterion]) return { rule: { type: "timePeriod", timePeriod: PERIODS[criterion] } };
  const average = AVERAGES[criterion];
  if (average) return { rule: { type: "aboveAverage" }, attributes: average };
  if (criterion !== "UniqueValues" && criterion !== "DuplicateValues") return undefined;
  const type = criterion === "UniqueValues" ? "uniqueValues" : "duplicateValues";
  return { rule: { type: "aboveAverage" }, attributes: { type } };
}

function formula(text: unknown): string {
  const given = String(text);
  return given.startsWith("=") ? inFile(given, NO_CUSTOM) : given;
}

function bound({ type, formula: value }: { type: string; formula?: string | undefined }): object {
  const kind = BOUNDS[type] ?? "min";
  if (kind === "min" || kind === "max" || value === undefined) return { type: kind };
  const text = formula(value);
  return { type: kind, value: kind !== "formula" && Number.isFinite(Number(text)) ? Number(text) : text };
}

function barInFile(bar: NonNullable<ConditionalSettings["dataBar"]>): object {
  const end = (rule: Excel.ConditionalDataBarRule, automatic: string) =>
    rule.type === "Automatic" ? { type: automatic } : bound({ type: rule.type, formula: rule.formula });
  const color = (hex: string) => ({ argb: `FF${hex.slice(1)}` });
  const { positive, negative } = bar;
  return {
    type: "dataBar",
    cfvo: [end(bar.lower, "autoMin"), end(bar.upper, "autoMax")],
    color: color(positive.fillColor),
    gradient: positive.gradientFill,
    border: positive.borderColor !== "",
    ...(positive.borderColor === "" ? {} : { borderColor: color(positive.borderColor) }),
    negativeBarColorSameAsPositive: negative.matchPositiveFillColor,
    negativeBarBorderColorSameAsPositive: negative.matchPositiveBorderColor,
    negativeFillColor: color(negative.fillColor),
    ...(negative.borderColor === "" ? {} : { negativeBorderColor: color(negative.borderColor) }),
    ...(bar.axisColor === "" ? {} : { axisColor: color(bar.axisColor) }),
    axisPosition: { Automatic: "auto", None: "none", CellMidPoint: "middle" }[bar.axisFormat] ?? "auto",
    direction:
      { Context: "context", LeftToRight: "leftToRight", RightToLeft: "rightToLeft" }[bar.direction] ?? "context",
    showValue: !bar.showDataBarOnly,
    minLength: 0,
    maxLength: 100,
  };
}

/** What a sheet's part says beside the library: attributes by priority, and the second half of data bars by id. */
export interface BesideLibrary {
  readonly attributes: ReadonlyMap<number, Attributes>;
  readonly bars: ReadonlyMap<string, Rule>;
}

export function readConditionalFormats(
  from: FileSheet,
  sheet: Worksheet,
  { attributes, bars }: BesideLibrary,
  lost: Set<string>,
): void {
  const found: { priority: number; format: ConditionalFormat }[] = [];
  for (const { ref, rules } of from.conditionalFormattings) {
    const areas = ref.split(" ").flatMap((part) => parseArea(part) ?? []);
    for (const stored of rules) {
      const own = stored as unknown as Rule;
      const rule = { ...own, ...bars.get(String(own["x14Id"])) };
      const priority = Number(own["priority"] ?? 0);
      const beside = attributes.get(priority) ?? {};
      const read = ruleInSheet(rule, beside);
      if (!read || areas.length === 0) {
        lost.add(
          `A conditional format of a kind the workbench does not know (${String(beside["type"] ?? rule["type"])}).`,
        );
        continue;
      }
      const look = rule["style"] === undefined ? {} : { format: lookInSheet(rule["style"]) };
      const settings: ConditionalSettings = { ...look, ...read.settings };
      const id = String(sheet.workbook.nextId());
      found.push({
        priority,
        format: { id, kind: read.kind, areas, stopIfTrue: beside["stopIfTrue"] === "1", settings },
      });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = found.map(({ format }) => format);
}

type Read = { kind: ConditionalFormat["kind"]; settings: ConditionalSettings };

function ruleInSheet(rule: Rule, attributes: Attributes): Read | undefined {
  const type = attributes["type"] ?? String(rule["type"]);
  const formulae = (rule["formulae"] ?? []) as readonly unknown[];
  const shown = (text: unknown) => inSheet(String(text), NO_CUSTOM);
  switch (type) {
    case "expression":
      return { kind: "Custom", settings: { rule: { formula: shown(formulae[0]) } } };
    case "cellIs": {
      const [formula1, formula2] = formulae.map((text) => (Number.isFinite(Number(text)) ? String(text) : shown(text)));
      const bounds = formula2 === undefined ? { formula1 } : { formula1, formula2 };
      return { kind: "CellValue", settings: { rule: { ...bounds, operator: keyOf(OPERATORS, rule["operator"]) } } };
    }
    case "top10": {
      const name = `${rule["bottom"] ? "Bottom" : "Top"}${rule["percent"] ? "Percent" : "Items"}`;
      return { kind: "TopBottom", settings: { rule: { rank: Number(rule["rank"]), type: name } } };
    }
    case "dataBar":
      return { kind: "DataBar", settings: { dataBar: barInSheet(rule) } };
    case "colorScale":
      return { kind: "ColorScale", settings: { colorScale: scaleInSheet(rule) } };
    case "iconSet":
      return { kind: "IconSet", settings: { iconSet: iconsInSheet(rule) } };
  }
  const text = Object.entries(TEXTS).find(([, [file]]) => file === type);
  if (text) return { kind: "ContainsText", settings: { rule: { operator: text[0], text: attributes["text"] ?? "" } } };
  const criterion = criterionOf(type, rule, attributes);
  return criterion === undefined ? undefined : { kind: "PresetCriteria", settings: { rule: { criterion } } };
}

function criterionOf(type: string, rule: Rule, attributes: Attributes): string | undefined {
  if (type === "uniqueValues") return "UniqueValues";
  if (type === "duplicateValues") return "DuplicateValues";
  if (type === "timePeriod") return keyOf(PERIODS, rule["timePeriod"]);
  if (type !== "aboveAverage") return Object.entries(TESTS).find(([, [file]]) => file === type)?.[0];
  const same = (wanted: Attributes, name: string, otherwise: string) =>
    (attributes[name] ?? otherwise) === (wanted[name] ?? otherwise);
  return Object.entries(AVERAGES).find(
    ([, wanted]) =>
      same(wanted, "aboveAverage", "1") && same(wanted, "equalAverage", "0") && same(wanted, "stdDev", "0"),
  )?.[0];
}

function keyOf(names: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(names).find((key) => names[key] === value);
}

type StoredBound = { type: string; value?: number | string };

function boundInSheet({ type, value }: StoredBound): { type: string; formula?: string } {
  if (type === "autoMin" || type === "autoMax") return { type: "Automatic" };
  const name = keyOf(BOUNDS, type) ?? "LowestValue";
  if (value === undefined || type === "min" || type === "max") return { type: name };
  return { type: name, formula: type === "formula" ? inSheet(String(value), NO_CUSTOM) : String(value) };
}

function hexOf(color: unknown, otherwise: string): string {
  const argb = (color as { argb?: string } | undefined)?.argb;
  return argb ? `#${argb.slice(-6).toUpperCase()}` : otherwise;
}

function scaleInSheet(rule: Rule): Excel.ConditionalColorScaleCriteria {
  const bounds = (rule["cfvo"] ?? []) as readonly StoredBound[];
  const colors = (rule["color"] ?? []) as readonly unknown[];
  const points = bounds.map((each, i) => ({ ...boundInSheet(each), color: hexOf(colors[i], "#FFFFFF") }));
  const [minimum, middle, last] = points as Excel.ConditionalColorScaleCriterion[];
  return last ? { minimum: minimum!, midpoint: middle!, maximum: last } : { minimum: minimum!, maximum: middle! };
}

function iconsInSheet(rule: Rule): NonNullable<ConditionalSettings["iconSet"]> {
  const stored = String(rule["iconSet"] ?? "3TrafficLights1");
  const style = stored.replace(/^[345]/, (digit) => keyOf(DIGITS, digit)!);
  const bounds = (rule["cfvo"] ?? []) as readonly StoredBound[];
  const standard = style in ICON_SETS ? defaultIconCriteria(style as IconSetName) : [];
  const criteria = standard.map((each, i) => {
    const given = bounds[i];
    return i === 0 || !given ? each : ({ ...each, ...boundInSheet(given) } as Excel.ConditionalIconCriterion);
  });
  return { style, criteria, reverse: rule["reverse"] === true, showIconOnly: rule["showValue"] === false };
}

function barInSheet(rule: Rule): NonNullable<ConditionalSettings["dataBar"]> {
  const [lower, upper] = ((rule["cfvo"] ?? []) as readonly StoredBound[]).map(boundInSheet);
  const fillColor = hexOf(rule["color"], "#638EC6");
  return {
    positive: {
      fillColor,
      borderColor: rule["border"] === true ? hexOf(rule["borderColor"], fillColor) : "",
      gradientFill: rule["gradient"] !== false,
    },
    negative: {
      fillColor: hexOf(rule["negativeFillColor"], "#FF0000"),
      borderColor: hexOf(rule["negativeBorderColor"], ""),
      matchPositiveFillColor: rule["negativeBarColorSameAsPositive"] === true,
      matchPositiveBorderColor: rule["negativeBarBorderColorSameAsPositive"] !== false,
    },
    lower: (lower ?? { type: "Automatic" }) as Excel.ConditionalDataBarRule,
    upper: (upper ?? { type: "Automatic" }) as Excel.ConditionalDataBarRule,
    axisColor: hexOf(rule["axisColor"], ""),
    axisFormat:
      { auto: "Automatic", none: "None", middle: "CellMidPoint" }[String(rule["axisPosition"])] ?? "Automatic",
    direction: { leftToRight: "LeftToRight", rightToLeft: "RightToLeft" }[String(rule["direction"])] ?? "Context",
    showDataBarOnly: rule["showValue"] === false,
  };
}
