import { parseArea } from "../host/model/area";
import type { ConditionalFormat, ConditionalSettings } from "../host/model/conditional-format";
import { defaultIconCriteria, ICON_SETS, type IconSetName } from "../host/model/icon-sets";
import type { Worksheet } from "../host/model/worksheet";
import { NO_CUSTOM, OPERATORS, PERIODS, AVERAGES, TESTS, TEXTS, BOUNDS, DIGITS } from "./conditional-kinds";
import { lookInSheet } from "./conditional-looks";
import type { FileSheet } from "./excelts";
import { inSheet } from "./formulas";
import type { Attributes } from "./package-parts";

type Rule = Readonly<Record<string, unknown>>;

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
