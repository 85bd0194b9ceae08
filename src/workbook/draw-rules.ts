import type { CellLook, HintText, Validation } from "../blueprint/plan";
import type { Drawing } from "./drawing";
import { placeOf, placeOfColumn } from "./places";

/** Between what is above 0 and what is below. */
const AXIS = "#8A8A8A";

/** Drop-downs, checks, hints and conditional formats of one sheet. */
export function drawRules({ plan: { table, hints, rules, conditionalFormats }, range }: Drawing): void {
  table?.columns.forEach(({ validation, hint, conditionalFormats: looks = [] }, i) => {
    const place = placeOfColumn(table, i);
    validate(range(place), validation, hint, place.row + 1);
    for (const look of looks) addLook(range(place), look, place.row + 1);
  });
  for (const { at, title, text, validation } of hints) {
    const place = placeOf(at);
    validate(range(place), validation, { title, text }, place.row + 1);
  }
  for (const { at, validation } of rules) validate(range(placeOf(at)), validation, undefined, placeOf(at).row + 1);
  for (const { at, look } of conditionalFormats) {
    const place = placeOf(at);
    addLook(range(place), look, place.row + 1);
  }
}

export function validate(
  range: Excel.Range,
  validation: Validation | undefined,
  hint: HintText | undefined,
  firstRow: number,
): void {
  if (validation) {
    range.dataValidation.ignoreBlanks = true;
    range.dataValidation.rule = ruleOf(validation, firstRow);
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: styleOf(validation),
      title: validation.otherwise.title,
      message: validation.otherwise.text,
    };
  }
  if (hint) range.dataValidation.prompt = { showPrompt: true, title: hint.title, message: hint.text };
}

/** "Information" tells, and lets a person keep what was typed; "Warning" asks first. */
export function styleOf(validation: Validation): "Stop" | "Warning" | "Information" {
  switch (validation.allow) {
    case "list":
      return validation.strict ? "Stop" : "Information";
    case "when":
      return "Information";
    case "formula":
      return "Warning";
    case "date":
    case "number":
    case "share":
      return "Stop";
  }
}

export function ruleOf(validation: Validation, firstRow: number): Excel.DataValidationRule {
  switch (validation.allow) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "date":
      return { date: { formula1: validation.from, operator: "GreaterThanOrEqualTo" } };
    case "number":
      return { decimal: { formula1: validation.atLeast, operator: "GreaterThanOrEqualTo" } };
    case "share":
      return { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    case "when":
      return { custom: { formula: validation.formula.replaceAll("{row}", String(firstRow)) } };
    case "formula":
      // Excel asks a rule about entries only, never about what a formula gives.
      return { custom: { formula: "=FALSE" } };
  }
}

export function addLook(range: Excel.Range, look: CellLook, firstRow: number): void {
  if (look.kind === "bar") {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = look.color;
    dataBar.positiveFormat.borderColor = look.color;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: String(look.from?.lowest ?? 0) };
    dataBar.upperBoundRule = { type: "Number", formula: String(look.to ?? 1) };
    if (look.from) {
      dataBar.negativeFormat.matchPositiveFillColor = false;
      dataBar.negativeFormat.fillColor = look.from.below;
      dataBar.negativeFormat.matchPositiveBorderColor = false;
      dataBar.negativeFormat.borderColor = look.from.below;
      dataBar.axisFormat = "Automatic";
      dataBar.axisColor = AXIS;
    }
    return;
  }
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = look.formula.replaceAll("{row}", String(firstRow));
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  if (look.numberFormat !== undefined) custom.format.numberFormat = look.numberFormat;
  if (look.underline !== undefined) {
    const border = custom.format.borders.getItem("EdgeBottom");
    border.style = "Continuous";
    border.color = look.underline;
  }
}
