import { plainText } from "../model/entry";
import { isError, type CellValue } from "../model/values";
import type { PreparedFormat } from "./conditional";
import { dateCriterionHolds } from "./date-criteria";
import { ruleValue } from "./rule-formula";

/** Does the rule of a format hold for one of its cells? For the five kinds whose look is a format. */
export function ruleHolds(prepared: PreparedFormat, row: number, column: number, value: CellValue): boolean {
  const { kind, settings } = prepared.format;
  const at = (formula: string) => ruleValue(prepared, formula, row, column);
  switch (kind) {
    case "Custom":
      return customHolds(settings.rule as { formula: string }, at);
    case "CellValue":
      return cellValueHolds(settings.rule as Excel.ConditionalCellValueRule, value, at);
    case "ContainsText":
      return textHolds(settings.rule as Excel.ConditionalTextComparisonRule, value, at);
    case "TopBottom":
      return rankHolds(settings.rule as Excel.ConditionalTopBottomRule, value, prepared);
    case "PresetCriteria":
      return presetHolds(
        (settings.rule as Excel.ConditionalPresetCriteriaRule).criterion,
        value,
        prepared,
        row,
        column,
      );
    default:
      return false;
  }
}

type Lookup = (formula: string) => CellValue;

function customHolds({ formula }: { formula: string }, at: Lookup): boolean {
  if (formula === "") return false;
  const answer = at(formula);
  return answer === true || (typeof answer === "number" && answer !== 0);
}

/** Excel's order: numbers before text before truth values; a blank counts as 0, "" or FALSE, text without case. */
function compare(a: CellValue, b: CellValue): number | undefined {
  if (isError(a) || isError(b)) return undefined;
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  const rank = (value: CellValue) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function blankLike(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function cellValueHolds(rule: Excel.ConditionalCellValueRule, value: CellValue, at: Lookup): boolean {
  if (rule.operator === "Invalid" || rule.formula1 === "") return false;
  const first = at(rule.formula1);
  const order = compare(value, first);
  if (order === undefined) return false;
  const between = () => {
    const second = at(rule.formula2 ?? "");
    const other = compare(value, second);
    const swapped = (compare(first, second) ?? 0) > 0;
    if (other === undefined) return undefined;
    return swapped ? order <= 0 && other >= 0 : order >= 0 && other <= 0;
  };
  switch (rule.operator) {
    case "Between":
      return between() === true;
    case "NotBetween":
      return between() === false;
    case "EqualTo":
      return order === 0;
    case "NotEqualTo":
      return order !== 0;
    case "GreaterThan":
      return order > 0;
    case "LessThan":
      return order < 0;
    case "GreaterThanOrEqual":
      return order >= 0;
    case "LessThanOrEqual":
      return order <= 0;
    default:
      return false;
  }
}

function textHolds(rule: Excel.ConditionalTextComparisonRule, value: CellValue, at: Lookup): boolean {
  if (isError(value)) return false;
  const wanted = plainText(rule.text.startsWith("=") ? at(rule.text) : rule.text).toLowerCase();
  if (wanted === "") return false;
  const text = plainText(value).toLowerCase();
  switch (rule.operator) {
    case "Contains":
      return text.includes(wanted);
    case "NotContains":
      return !text.includes(wanted);
    case "BeginsWith":
      return text.startsWith(wanted);
    case "EndsWith":
      return text.endsWith(wanted);
    default:
      return false;
  }
}

/** Equal values share a place: of three equal ones in the last place all three are marked. */
function rankHolds(
  { rank, type }: Excel.ConditionalTopBottomRule,
  value: CellValue,
  { sample }: PreparedFormat,
): boolean {
  if (typeof value !== "number") return false;
  const { numbers } = sample;
  const percent = type === "TopPercent" || type === "BottomPercent";
  const count = Math.min(numbers.length, percent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank);
  if (type === "TopItems" || type === "TopPercent") return value >= numbers[numbers.length - count]!;
  return (type === "BottomItems" || type === "BottomPercent") && value <= numbers[count - 1]!;
}

const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

function presetHolds(
  criterion: string,
  value: CellValue,
  prepared: PreparedFormat,
  row: number,
  column: number,
): boolean {
  const { sample } = prepared;
  const blank = value === null || (typeof value === "string" && value.trim() === "");
  switch (criterion) {
    case "Blanks":
      return blank;
    case "NonBlanks":
      return !blank;
    case "Errors":
      return isError(value);
    case "NonErrors":
      return !isError(value);
    case "UniqueValues":
      return sample.occurrences(value) === 1;
    case "DuplicateValues":
      return sample.occurrences(value) > 1;
  }
  if (typeof value !== "number") return false;
  const { mean, deviation } = sample.average;
  switch (criterion) {
    case "AboveAverage":
      return value > mean;
    case "BelowAverage":
      return value < mean;
    case "EqualOrAboveAverage":
      return value >= mean;
    case "EqualOrBelowAverage":
      return value <= mean;
  }
  const [, many, side] = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion) ?? [];
  if (many && side) {
    const distance = DEVIATIONS[many]! * deviation;
    return side === "Above" ? value > mean + distance : value < mean - distance;
  }
  const today = ruleValue(prepared, "=TODAY()", row, column);
  return typeof today === "number" && dateCriterionHolds(criterion, Math.floor(value), today);
}
