import { copyFormula } from "./formula-rewrite";
import { plainText } from "./entry";
import { formatAt } from "./formatting";
import { formatValue } from "./number-format";
import { parseValue } from "./numfmt";
import { pointedAt } from "./reference-formula";
import type { ValidationRule } from "./validation";
import { topLeft, validationAt } from "./validations";
import { isError, type CellValue } from "./values";
import { dateSerial, timeSerial } from "./serials";
import type { Worksheet } from "./worksheet";

/** What Excel says when a value is turned away; the words of the rule's author where there are any. */
export interface ValidationRefusal {
  readonly title: string;
  readonly message: string;
  /** "Stop" does not let the value in; "Warning" and "Information" leave it to the person. */
  readonly style: string;
}

const USUAL_WORDS = "This value doesn't match the data validation restrictions defined for this cell.";

/** Does the rule of a cell turn this value away when a person enters it? Clearing a cell is always allowed. */
export function refusal(
  sheet: Worksheet,
  row: number,
  column: number,
  value: CellValue,
): ValidationRefusal | undefined {
  const rule = validationAt(sheet, row, column);
  if (!rule || value === null || rule.errorAlert.showAlert === false) return undefined;
  if (meets(rule, { sheet, row, column }, value)) return undefined;
  const { title, message, style } = rule.errorAlert;
  return { title: title || "Microsoft Excel", message: message || USUAL_WORDS, style: style ?? "Stop" };
}

/** What the drop-down of a cell offers, as the cells of the source show it; undefined for a cell without drop-down. */
export function allowedValues(sheet: Worksheet, row: number, column: number): string[] | undefined {
  const rule = validationAt(sheet, row, column);
  const list = rule?.rule.list;
  if (!rule || !list || list.inCellDropDown === false) return undefined;
  return choices(rule, { sheet, row, column }).map(({ shown }) => shown);
}

/** Does what the cell holds now meet its rule? Cells without rule do. */
export function isValid(sheet: Worksheet, row: number, column: number): boolean {
  const rule = validationAt(sheet, row, column);
  return !rule || meets(rule, { sheet, row, column }, sheet.value(row, column));
}

interface Spot {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

function meets(rule: ValidationRule, at: Spot, value: CellValue): boolean {
  if (value === null && rule.ignoreBlanks) return true;
  const { list, wholeNumber, decimal, date, time, textLength, custom } = rule.rule;
  if (list) return isChoice(rule, at, value);
  if (custom) return customHolds(rule, at, value, custom.formula);
  const number = typeof value === "number" ? value : undefined;
  if (wholeNumber)
    return number !== undefined && Number.isInteger(number) && within(rule, at, number, wholeNumber, parse);
  if (decimal) return number !== undefined && within(rule, at, number, decimal, parse);
  if (date) {
    return (
      number !== undefined && within(rule, at, number, date, (text) => dateSerial(text, at.sheet.workbook.dateSystem))
    );
  }
  if (time) return number !== undefined && within(rule, at, number, time, timeSerial);
  if (textLength) return !isError(value) && within(rule, at, plainText(value).length, textLength, parse);
  return true;
}

function parse(text: string): CellValue {
  return parseValue(text)?.value ?? text;
}

interface Bounds {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

function within(
  rule: ValidationRule,
  at: Spot,
  value: number,
  { formula1, formula2, operator }: Bounds,
  constant: (text: string) => CellValue,
): boolean {
  const bound = (formula: unknown): CellValue => {
    if (typeof formula === "number") return formula;
    const text = String(formula ?? "");
    return text.startsWith("=") ? evaluated(rule, at, text) : constant(text);
  };
  const [low, high] = [bound(formula1), bound(formula2)];
  if (low === null && rule.ignoreBlanks) return true;
  const first = low ?? 0;
  if (typeof first !== "number") return false;
  const between = () => typeof high === "number" && value >= Math.min(first, high) && value <= Math.max(first, high);
  switch (operator) {
    case "Between":
      return between();
    case "NotBetween":
      return typeof high === "number" && !between();
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return false;
  }
}

/** A formula of a rule as the cell sees it. */
function seenFrom(rule: ValidationRule, at: Spot, formula: string): string {
  return copyFormula(formula, topLeft(rule.areas), at);
}

function evaluated(rule: ValidationRule, at: Spot, formula: string): CellValue {
  const { workbook } = at.sheet;
  workbook.calculate();
  return workbook.calculation.evaluate(seenFrom(rule, at, formula), at);
}

/** A custom formula usually looks at its own cell, so the value to be judged stands there while it is worked out. */
function customHolds(rule: ValidationRule, at: Spot, value: CellValue, formula: string): boolean {
  const { cells, workbook } = at.sheet;
  workbook.calculate();
  const before = cells.get(at.row, at.column);
  if ((before?.value ?? null) === value) return isTrue(evaluated(rule, at, formula));
  cells.set(at.row, at.column, { value });
  try {
    return isTrue(workbook.calculation.evaluate(seenFrom(rule, at, formula), at));
  } finally {
    if (before) cells.set(at.row, at.column, before);
    else cells.delete(at.row, at.column);
  }
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

interface Choice {
  readonly value: CellValue;
  readonly shown: string;
}

/** The items of a list rule: its own words, or what stands in the cells it points at. */
function choices(rule: ValidationRule, at: Spot): Choice[] {
  const source = String(rule.rule.list?.source ?? "");
  if (!source.startsWith("=")) {
    return source
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "")
      .map((item) => ({ value: parse(item), shown: item }));
  }
  const formula = seenFrom(rule, at, source);
  const pointed = pointedAt(formula, at);
  if (!pointed) return calculatedChoices(formula, at);
  const { sheet, area } = pointed;
  sheet.workbook.calculate();
  const found: Choice[] = [];
  for (const { row, column, thing } of sheet.cells.within(area)) {
    if (thing.value === null || thing.value === "") continue;
    const pattern = formatAt(sheet, row, column).numberFormat;
    found.push({ value: thing.value, shown: formatValue(thing.value, pattern, sheet.workbook).text });
  }
  return found;
}

/** For a source that is worked out (OFFSET, FILTER …): asks the calculation for one item after the other. */
function calculatedChoices(formula: string, at: Spot): Choice[] {
  const { workbook } = at.sheet;
  workbook.calculate();
  const expression = formula.slice(1);
  const count = workbook.calculation.evaluate(`=ROWS(${expression})*COLUMNS(${expression})`, at);
  if (typeof count !== "number") return [];
  return Array.from({ length: Math.min(count, 10_000) }, (_, i) => i + 1).flatMap((i) => {
    const value = workbook.calculation.evaluate(`=INDEX(${expression},${i})`, at);
    return value === null || value === "" ? [] : [{ value, shown: formatValue(value, "General", workbook).text }];
  });
}

/** Words of the rule itself are compared letter by letter, cells without regard to case, as Excel does. */
function isChoice(rule: ValidationRule, at: Spot, value: CellValue): boolean {
  if (value === null || isError(value)) return false;
  const own = !String(rule.rule.list?.source ?? "").startsWith("=");
  const spelled = (text: string) => (own ? text : text.toLowerCase());
  return choices(rule, at).some(
    (choice) =>
      choice.value === value ||
      (typeof value === "string" && spelled(choice.shown) === spelled(value)) ||
      (own && choice.shown === plainText(value)),
  );
}
