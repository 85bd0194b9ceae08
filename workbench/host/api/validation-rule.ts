import { formatAbsolute } from "../model/area";
import type { Home } from "../model/formula";
import { parseValue } from "../model/numfmt";
import { quoteSheetName, type RangeReference } from "../model/range-reference";
import { ruleFormula } from "../model/rule-formula";
import { dateSerial, timeSerial } from "../model/serials";
import type { Call } from "../protocol/call";
import { asFlag, asObject, asOneOf, asText, invalid } from "./check";
import { placeOf } from "./places";

/** The longest formula or list of words that a rule takes, in characters. */
const LONGEST = 255;

const OPERATORS = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const; // prettier-ignore
export const TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
export type Kind = keyof typeof TYPES;

/** What a bound that is no formula has to be, by the kind of the rule. */
const CONSTANTS: Readonly<Record<Exclude<Kind, "list" | "custom">, (value: string | number) => boolean>> = {
  wholeNumber: (value) => Number.isInteger(numberOf(value)),
  decimal: (value) => Number.isFinite(numberOf(value)),
  textLength: (value) => Number.isInteger(numberOf(value)) && numberOf(value) >= 0,
  date: (value) => isSerial(typeof value === "number" ? value : dateSerial(value), Infinity),
  time: (value) => isSerial(typeof value === "number" ? value : timeSerial(value), 1),
};
const WANTED = {
  wholeNumber: "a whole number",
  decimal: "a number",
  textLength: "a whole number, 0 or more",
  date: "a date",
  time: "a time of day",
} as const;

function numberOf(value: string | number): number {
  const read = typeof value === "number" ? value : parseValue(value)?.value;
  return typeof read === "number" ? read : NaN;
}

function isSerial(value: unknown, below: number): boolean {
  return typeof value === "number" && value >= 0 && value < below;
}

/**
 * A validation rule as Excel keeps it: one kind, its formulas checked and spelled.
 *
 * @param home the first cell of the rule, from which relative references are seen
 * @throws `InvalidArgument` for what Excel does not take
 */
export function checkedRule(value: unknown, home: Home, call: Call): Excel.DataValidationRule {
  const given = asObject(value, "rule");
  const kinds = Object.keys(given).filter(
    (key) => given[key] !== null && given[key] !== undefined && !key.startsWith("@"),
  );
  const unknown = kinds.find((kind) => !(kind in TYPES));
  if (unknown) invalid(`A validation rule has no kind "${unknown}"; there are ${Object.keys(TYPES).join(", ")}.`);
  if (kinds.length > 1) invalid(`A validation rule has one kind, not ${kinds.length}: ${kinds.join(", ")}.`);
  const kind = kinds[0] as Kind | undefined;
  if (!kind) return {};
  const detail = asObject(given[kind], `rule.${kind}`);
  if (kind === "list") return { list: checkedList(detail, home, call) };
  if (kind === "custom") {
    const formula = asText(detail["formula"], "rule.custom.formula", LONGEST);
    return { custom: { formula: ruleFormula(formula, home) } };
  }
  const operator = asOneOf(detail["operator"], OPERATORS, `rule.${kind}.operator`);
  const formula1 = bound(detail["formula1"], kind, "formula1", home, call);
  const two = operator === "Between" || operator === "NotBetween";
  const formula2 = two ? bound(detail["formula2"], kind, "formula2", home, call) : undefined;
  const checked = { formula1, ...(two ? { formula2 } : {}), operator };
  return { [kind]: checked } as Excel.DataValidationRule;
}

function checkedList(detail: Readonly<Record<string, unknown>>, home: Home, call: Call): Excel.ListDataValidation {
  const inCellDropDown = asFlag(detail["inCellDropDown"] ?? true, "rule.list.inCellDropDown");
  const source = rangeFormula(detail["source"], home, call) ?? asText(detail["source"], "rule.list.source");
  if (source.trim() === "") invalid("rule.list.source is empty: a list needs at least one item.");
  if (source.length > LONGEST) {
    invalid(`rule.list.source has ${source.length} characters; Excel allows 255. Put the items into cells instead.`);
  }
  return { inCellDropDown, source: source.startsWith("=") ? ruleFormula(source, home) : source };
}

/** A bound is a number, a text (date, time or formula with "=") or a Range. */
function bound(
  value: unknown,
  kind: keyof typeof CONSTANTS,
  which: "formula1" | "formula2",
  home: Home,
  call: Call,
): string | number {
  const what = `rule.${kind}.${which}`;
  const formula = rangeFormula(value, home, call);
  if (formula !== undefined) return formula;
  const given = typeof value === "number" ? value : asText(value ?? invalid(`${what} is missing.`), what, LONGEST);
  if (given === "") invalid(`${what} is empty.`);
  if (typeof given === "string" && given.startsWith("=")) return ruleFormula(given, home);
  return CONSTANTS[kind](given) ? given : invalid(`${what} must be ${WANTED[kind]} or a formula, not "${given}".`);
}

/** `=$A$1:$A$5` for a Range on the same sheet, with the sheet's name for another. */
function rangeFormula(value: unknown, { sheet }: Home, call: Call): string | undefined {
  const handle = typeof value === "object" && value !== null ? call.handle(value) : undefined;
  if (!handle) return undefined;
  if (handle.type !== "Range") invalid(`A validation rule can point at a Range, not at a ${handle.type}.`);
  const range = handle.it as RangeReference;
  const { areas } = placeOf(range);
  return `=${range.sheet === sheet ? "" : `${quoteSheetName(range.sheet.name)}!`}${formatAbsolute(areas[0]!)}`;
}
