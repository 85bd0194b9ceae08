import type { Area } from "./area";
import { common, withoutAll } from "./area-set";
import type { ConditionalFormat, ConditionalSettings } from "./conditional-format";
import { copyFormula } from "./formula-rewrite";
import { defaultIconCriteria } from "./icon-sets";
import type { Worksheet } from "./worksheet";

/** What a new format of each kind does until its rule is set, as Excel adds it. */
function newSettings(kind: ConditionalFormat["kind"]): ConditionalSettings {
  switch (kind) {
    case "Custom":
      return { rule: { formula: "" }, format: {} };
    case "CellValue":
      return { rule: { formula1: "", operator: "Invalid" }, format: {} };
    case "TopBottom":
      return { rule: { rank: 10, type: "TopItems" }, format: {} };
    case "PresetCriteria":
      return { rule: { criterion: "Invalid" }, format: {} };
    case "ContainsText":
      return { rule: { operator: "Invalid", text: "" }, format: {} };
    case "DataBar":
      return {
        dataBar: {
          positive: { fillColor: "#638EC6", borderColor: "#638EC6", gradientFill: true },
          negative: {
            fillColor: "#FF0000",
            borderColor: "#FF0000",
            matchPositiveFillColor: false,
            matchPositiveBorderColor: false,
          },
          lower: { type: "Automatic" },
          upper: { type: "Automatic" },
          axisColor: "#000000",
          axisFormat: "Automatic",
          direction: "Context",
          showDataBarOnly: false,
        },
      };
    case "ColorScale":
      return {
        colorScale: {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        },
      };
    case "IconSet":
      return {
        iconSet: {
          style: "ThreeTrafficLights1",
          criteria: defaultIconCriteria("ThreeTrafficLights1"),
          reverse: false,
          showIconOnly: false,
        },
      };
  }
}

/** Adds a format in front of all others of the sheet, as Excel does. */
export function addConditionalFormat(
  sheet: Worksheet,
  areas: readonly Area[],
  kind: ConditionalFormat["kind"],
): ConditionalFormat {
  const id = String(sheet.workbook.nextId());
  const format: ConditionalFormat = { id, kind, areas: [...areas], stopIfTrue: false, settings: newSettings(kind) };
  sheet.conditionalFormats.unshift(format);
  changed(sheet);
  return format;
}

/** The formats that touch some cells, by priority. */
export function conditionalFormatsOn(sheet: Worksheet, areas: readonly Area[]): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => common(format.areas, areas).length > 0);
}

export function deleteConditionalFormat(sheet: Worksheet, format: ConditionalFormat): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
  changed(sheet);
}

/** Takes all conditional formats off some cells; a format that reaches further stays on the other cells. */
export function clearConditionalFormats(sheet: Worksheet, areas: readonly Area[]): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const [origin] = format.areas;
    const left = withoutAll(format.areas, areas);
    const [first] = left;
    if (!first || !origin) return false;
    format.areas = left;
    moveFormulas(format, origin, first);
    return true;
  });
  changed(sheet);
}

/** Relative references of a rule are seen from its first cell; when that changes, they are written anew. */
function moveFormulas({ settings }: ConditionalFormat, from: Area, to: Area): void {
  if (typeof settings.rule !== "object" || settings.rule === null) return;
  settings.rule = Object.fromEntries(
    Object.entries(settings.rule).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "string" && value.startsWith("=") ? copyFormula(value, from, to) : value,
    ]),
  );
}

/** Puts a format at another place in the order; negative counts from the end, what is out of bounds is held. */
export function setPriority(sheet: Worksheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.max(0, Math.min(others.length, wanted)), 0, format);
  sheet.conditionalFormats = others;
  changed(sheet);
}

export function changed(sheet: Worksheet): void {
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}
