import { fromR1C1, toR1C1 } from "../model/formula-rewrite";
import { fromLocalFormula, localFormula } from "../model/local-formula";
import { ruleFormula } from "../model/rule-formula";
import type { ObjectType } from "../protocol/object-type";
import { asObject, asOneOf, asText, asWhole, invalid } from "./check";
import { edit, homeOf, type OnSheet } from "./conditional-formats";

/** The kinds whose look is a format where a rule holds: custom formula, cell value, top/bottom, preset, text. */

const CELL_VALUE_OPERATORS = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual",
] as const; // prettier-ignore
const TOP_BOTTOM = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const CRITERIA = [
  "Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow", "LastSevenDays", "LastWeek",
  "ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth", "AboveAverage", "BelowAverage",
  "EqualOrAboveAverage", "EqualOrBelowAverage", "OneStdDevAboveAverage", "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage", "TwoStdDevBelowAverage", "ThreeStdDevAboveAverage", "ThreeStdDevBelowAverage",
  "UniqueValues", "DuplicateValues",
] as const; // prettier-ignore

const format = (it: OnSheet) => ({ type: "ConditionalRangeFormat", it });
const rule = ({ format: { settings } }: OnSheet) => settings.rule;

/** The type of one kind: `check` refuses a rule that Excel would refuse. */
function ruled(
  name: string,
  check: (value: Readonly<Record<string, unknown>>, it: OnSheet) => unknown,
): ObjectType<OnSheet> {
  return {
    name,
    read: { Rule: rule },
    write: {
      Rule(it, value: unknown) {
        const checked = check(asObject(value, "rule"), it);
        edit(it, () => (it.format.settings.rule = checked));
      },
    },
    follow: { Format: format },
  };
}

/** A constant or a formula as text; a bound may come as a number. */
function formulaText(value: unknown, what: string, it: OnSheet): string {
  const text = typeof value === "number" || typeof value === "boolean" ? String(value) : asText(value, what);
  if (text === "") invalid(`${what} is empty.`);
  return text.startsWith("=") ? ruleFormula(text, homeOf(it)) : text;
}

export const CellValueConditionalFormat = ruled("CellValueConditionalFormat", (value, it) => {
  const operator = asOneOf(value["operator"], CELL_VALUE_OPERATORS, "rule.operator");
  const formula1 = formulaText(value["formula1"], "rule.formula1", it);
  if (operator !== "Between" && operator !== "NotBetween") return { formula1, operator };
  return { formula1, formula2: formulaText(value["formula2"], "rule.formula2", it), operator };
});

export const TopBottomConditionalFormat = ruled("TopBottomConditionalFormat", (value) => {
  const type = asOneOf(value["type"], TOP_BOTTOM, "rule.type");
  return { rank: asWhole(value["rank"], "rule.rank", 1, type.endsWith("Percent") ? 100 : 1000), type };
});

export const TextConditionalFormat = ruled("TextConditionalFormat", (value, it) => ({
  operator: asOneOf(value["operator"], TEXT_OPERATORS, "rule.operator"),
  text: formulaText(value["text"], "rule.text", it),
}));

export const PresetCriteriaConditionalFormat = ruled("PresetCriteriaConditionalFormat", (value) => ({
  criterion: asOneOf(value["criterion"], CRITERIA, "rule.criterion"),
}));

export const CustomConditionalFormat: ObjectType<OnSheet> = {
  name: "CustomConditionalFormat",
  follow: { Format: format, Rule: (it) => ({ type: "ConditionalFormatRule", it }) },
};

function formulaOf(it: OnSheet): string {
  const { formula } = rule(it) as { formula: string };
  return formula;
}

function setFormula(it: OnSheet, given: string): void {
  const formula = ruleFormula(given, homeOf(it));
  edit(it, () => (it.format.settings.rule = { formula }));
}

export const ConditionalFormatRule: ObjectType<OnSheet> = {
  name: "ConditionalFormatRule",
  read: {
    Formula: formulaOf,
    FormulaLocal: (it) => localFormula(formulaOf(it), it.sheet.workbook.culture),
    FormulaR1C1: (it) => toR1C1(formulaOf(it), it.format.areas[0]!),
  },
  write: {
    Formula: (it, value: unknown) => setFormula(it, asText(value, "rule.formula")),
    FormulaLocal: (it, value: unknown) =>
      setFormula(it, fromLocalFormula(asText(value, "rule.formulaLocal"), it.sheet.workbook.culture)),
    FormulaR1C1: (it, value: unknown) =>
      setFormula(it, fromR1C1(asText(value, "rule.formulaR1C1"), it.format.areas[0]!)),
  },
};
