import { formatArea, parseArea } from "../host/model/area";
import { dateSerial, timeSerial } from "../host/model/serials";
import type { ValidationRule } from "../host/model/validation";
import { ANY_VALUE } from "../host/model/validations";
import type { Worksheet } from "../host/model/worksheet";
import { inFile, inSheet } from "./formulas";
import { attributesOf, escaped, unescaped, type Attributes } from "./package-parts";

/**
 * Data validation, written and read as XML: the library knows neither a message without a rule, nor a rule that
 * compares dates or numbers with a cell.
 */

const KINDS = {
  wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength",
} as const; // prettier-ignore
type Kind = keyof typeof KINDS;
const OPERATORS = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
} as const; // prettier-ignore
const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const NO_CUSTOM = { custom: new Set<string>() };

interface Condition {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

/** The part of a sheet's XML that holds its rules; "" when it has none. */
export function validationsInFile({ validations, workbook }: Worksheet): string {
  if (validations.length === 0) return "";
  const rules = validations.map((rule) => ruleInFile(rule, workbook.dateSystem));
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function ruleInFile(
  { areas, rule, errorAlert, prompt, ignoreBlanks }: ValidationRule,
  dateSystem: 1900 | 1904,
): string {
  const { attributes, formulas } = conditionInFile(rule, dateSystem);
  const all: Attributes = {
    ...attributes,
    ...(errorAlert.style && errorAlert.style !== "Stop" ? { errorStyle: ALERTS[errorAlert.style as "Warning"] } : {}),
    ...(ignoreBlanks ? { allowBlank: "1" } : {}),
    ...(prompt.showPrompt === false ? {} : { showInputMessage: "1" }),
    ...(errorAlert.showAlert === false ? {} : { showErrorMessage: "1" }),
    ...(errorAlert.title ? { errorTitle: lines(errorAlert.title) } : {}),
    ...(errorAlert.message ? { error: lines(errorAlert.message) } : {}),
    ...(prompt.title ? { promptTitle: lines(prompt.title) } : {}),
    ...(prompt.message ? { prompt: lines(prompt.message) } : {}),
    sqref: areas.map(formatArea).join(" "),
  };
  const tags = Object.entries(all).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inside = formulas.map((formula, i) => `<formula${i + 1}>${escaped(formula)}</formula${i + 1}>`);
  return `<dataValidation${tags.join("")}>${inside.join("")}</dataValidation>`;
}

/** Line breaks in messages, as Excel spells them. */
function lines(text: string): string {
  return text
    .replace(/_x[0-9a-f]{4}_/gi, "_x005f$&")
    .replace(/[\r\n]/g, (char) => (char === "\n" ? "_x000a_" : "_x000d_"));
}

function unlined(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function conditionInFile(rule: Excel.DataValidationRule, dateSystem: 1900 | 1904): Condition {
  if (rule.list) {
    const hidden: Attributes = rule.list.inCellDropDown === false ? { showDropDown: "1" } : {};
    return { attributes: { type: "list", ...hidden }, formulas: [sourceInFile(rule.list.source)] };
  }
  if (rule.custom) {
    return { attributes: { type: "custom" }, formulas: [inFile(String(rule.custom.formula), NO_CUSTOM)] };
  }
  for (const [kind, type] of Object.entries(KINDS) as [Kind, string][]) {
    const bounds = rule[kind];
    if (!bounds) continue;
    const operator = OPERATORS[bounds.operator as keyof typeof OPERATORS];
    const given = [bounds.formula1, bounds.formula2].filter((bound) => bound !== undefined && bound !== "");
    return {
      attributes: { type, ...(operator === "between" ? {} : { operator }) },
      formulas: given.map((bound) => boundInFile(bound, kind, dateSystem)),
    };
  }
  // Nothing is refused here: only a message is shown.
  return { attributes: {}, formulas: [] };
}

/** A list typed out is one quoted text in a file; a range or a name is a formula. */
function sourceInFile(source: unknown): string {
  const text = String(source);
  return text.startsWith("=") ? inFile(text, NO_CUSTOM) : `"${text.replaceAll('"', '""')}"`;
}

function boundInFile(bound: unknown, kind: Kind, dateSystem: 1900 | 1904): string {
  const text = String(bound);
  if (typeof bound === "number") return text;
  if (text.startsWith("=")) return inFile(text, NO_CUSTOM);
  return String(kind === "date" ? dateSerial(text, dateSystem) : kind === "time" ? timeSerial(text) : text);
}

/** Reads the rules of a sheet, those too that Excel keeps in an extension because they speak of other sheets. */
export function readValidations(xml: string, sheet: Worksheet): void {
  const rules = xml.matchAll(
    /<(x14:)?dataValidation\b((?:[^>"]|"[^"]*")*?)(?:\/>|>(.*?)<\/(?:x14:)?dataValidation>)/gs,
  );
  for (const [, , tag = "", inside = ""] of rules) {
    const attributes = attributesOf(tag);
    const sqref = attributes["sqref"] ?? /<xm:sqref>(.*?)<\/xm:sqref>/s.exec(inside)?.[1] ?? "";
    const areas = sqref.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
    const formulas = [...inside.matchAll(/<(?:x14:)?formula[12]>(.*?)<\/(?:x14:)?formula[12]>/gs)].map(([, text]) =>
      unescaped(text!.replace(/<\/?xm:f>/g, "")),
    );
    const rule = conditionInSheet({ attributes, formulas }, sheet.workbook.dateSystem);
    if (areas.length > 0 && rule) sheet.validations.push({ areas, rule, ...partsInSheet(attributes) });
  }
}

function partsInSheet(attributes: Attributes): Omit<ValidationRule, "areas" | "rule"> {
  const text = (name: string) => unlined(attributes[name] ?? "");
  const style = Object.entries(ALERTS).find(([, file]) => file === attributes["errorStyle"])?.[0];
  return {
    errorAlert: {
      message: text("error"),
      showAlert: isSet(attributes["showErrorMessage"]),
      style: (style ?? "Stop") as Excel.DataValidationAlertStyle,
      title: text("errorTitle"),
    },
    prompt: { message: text("prompt"), showPrompt: isSet(attributes["showInputMessage"]), title: text("promptTitle") },
    ignoreBlanks: isSet(attributes["allowBlank"]),
  };
}

function isSet(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

function conditionInSheet(
  { attributes, formulas }: Condition,
  dateSystem: 1900 | 1904,
): ValidationRule["rule"] | undefined {
  const { type = "none", operator = "between", showDropDown } = attributes;
  const [first = "", second] = formulas;
  if (type === "none") return ANY_VALUE.rule;
  if (type === "list") {
    const typed = /^"(.*)"$/s.exec(first)?.[1];
    const source = typed === undefined ? inSheet(first, NO_CUSTOM) : typed.replaceAll('""', '"');
    return { list: { inCellDropDown: !isSet(showDropDown), source } };
  }
  if (type === "custom") return { custom: { formula: inSheet(first, NO_CUSTOM) } };
  const kind = (Object.keys(KINDS) as Kind[]).find((each) => KINDS[each] === type);
  const named = Object.entries(OPERATORS).find(([, file]) => file === operator)?.[0];
  if (!kind || !named) return undefined;
  const bounds = {
    formula1: boundInSheet(first, kind, dateSystem),
    ...(second === undefined ? {} : { formula2: boundInSheet(second, kind, dateSystem) }),
    operator: named,
  };
  return { [kind]: bounds } as Excel.DataValidationRule;
}

/** Numbers are numbers, days and times texts as the API has them, and everything else is a formula. */
function boundInSheet(bound: string, kind: Kind, dateSystem: 1900 | 1904): string | number {
  const number = Number(bound);
  if (bound.trim() === "" || !Number.isFinite(number)) return inSheet(bound, NO_CUSTOM);
  if (kind !== "date" && kind !== "time") return number;
  const days = kind === "date" ? number - 25_569 + (dateSystem === 1904 ? 1462 : 0) : number;
  const moment = new Date(Math.round(days * 86_400) * 1000).toISOString();
  const [day = "", time = ""] = moment.replace(/\.000Z$/, "").split("T");
  return kind === "time" ? time : time === "00:00:00" ? day : `${day}T${time}`;
}
