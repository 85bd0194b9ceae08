import { formatArea } from "../host/model/area";
import type { ConditionalFormat, ConditionalSettings } from "../host/model/conditional-format";
import type { Worksheet } from "../host/model/worksheet";
import { NO_CUSTOM, OPERATORS, PERIODS, AVERAGES, TESTS, TEXTS, BOUNDS, DIGITS } from "./conditional-kinds";
import { lookInFile } from "./conditional-looks";
import type { FileRule, FileSheet } from "./excelts";
import { inFile } from "./formulas";
import type { Attributes } from "./package-parts";

/**
 * Conditional formats. The library writes fewer kinds than Excel has, and forgets attributes (`stopIfTrue`, the text of
 * a text rule): such a rule is written as one of the kinds it knows, and its attributes are corrected in the finished
 * package, where the priority tells the rules of a sheet apart.
 */
type Written = { readonly rule: object; readonly attributes?: Attributes };
type Rule = Readonly<Record<string, unknown>>;

/** @returns the attributes to correct in the finished sheet, by priority */
export function writeConditionalFormats(sheet: Worksheet, into: FileSheet): Map<number, Attributes> {
  const corrections = new Map<number, Attributes>();
  // Rules for the same cells stand together, as Excel writes them.
  const rules = new Map<string, FileRule[]>();
  sheet.conditionalFormats.forEach((format, i) => {
    const priority = i + 1;
    const written = ruleInFile(format);
    if (!written) return;
    const look = format.settings.format ? { style: lookInFile(format.settings.format) } : {};
    const rule = { ...written.rule, ...look, priority } as FileRule;
    const ref = format.areas.map(formatArea).join(" ");
    rules.set(ref, [...(rules.get(ref) ?? []), rule]);
    const attributes = { ...written.attributes, ...(format.stopIfTrue ? { stopIfTrue: "1" } : {}) };
    if (Object.keys(attributes).length > 0) corrections.set(priority, attributes);
  });
  for (const [ref, together] of rules) into.addConditionalFormatting({ ref, rules: together });
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
