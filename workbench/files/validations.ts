import { formatArea, parseArea } from "../host/model/area";
import type { ValidationRule } from "../host/model/validation";
import type { Worksheet } from "../host/model/worksheet";
import type { FileSheet, FileValidation } from "./excelts";
import { inFile, inSheet } from "./formulas";

/** Data validation. The library keeps rules by address; `range:A1:B9` is its spelling for a whole area. */

const KINDS = {
  wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength",
} as const; // prettier-ignore
const OPERATORS = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
} as const; // prettier-ignore
const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const NO_CUSTOM = { custom: new Set<string>() };

interface Stored {
  type: string;
  formulae?: readonly unknown[];
  operator?: string;
  allowBlank?: boolean;
  showErrorMessage?: boolean;
  errorStyle?: string;
  errorTitle?: string;
  error?: string;
  showInputMessage?: boolean;
  promptTitle?: string;
  prompt?: string;
}

export function writeValidations(sheet: Worksheet, into: FileSheet): void {
  // The latest rule that covers a cell holds, in the model and in the library's table alike.
  for (const rule of sheet.validations) {
    const stored = ruleInFile(rule);
    if (!stored) continue;
    for (const area of rule.areas) {
      into.dataValidations.model[`range:${formatArea(area)}`] = stored as unknown as FileValidation;
    }
  }
}

function ruleInFile({ rule, errorAlert, prompt, ignoreBlanks }: ValidationRule): Stored | undefined {
  const condition = conditionInFile(rule);
  if (!condition) return undefined;
  const { showAlert = true, style = "Stop", title = "", message = "" } = errorAlert;
  return {
    ...condition,
    ...(ignoreBlanks ? { allowBlank: true } : {}),
    ...(showAlert ? { showErrorMessage: true } : {}),
    errorStyle: ALERTS[style as keyof typeof ALERTS],
    ...(title ? { errorTitle: title } : {}),
    ...(message ? { error: message } : {}),
    ...(prompt.showPrompt !== false ? { showInputMessage: true } : {}),
    ...(prompt.title ? { promptTitle: prompt.title } : {}),
    ...(prompt.message ? { prompt: prompt.message } : {}),
  };
}

function conditionInFile(rule: Excel.DataValidationRule): Stored | undefined {
  if (rule.list) return { type: "list", formulae: [sourceInFile(rule.list.source)] };
  if (rule.custom) return { type: "custom", formulae: [inFile(String(rule.custom.formula), NO_CUSTOM)] };
  for (const [kind, type] of Object.entries(KINDS)) {
    const bounds = rule[kind as keyof typeof KINDS];
    if (!bounds) continue;
    const formulae = [bounds.formula1, bounds.formula2].filter((bound) => bound !== undefined && bound !== "");
    return {
      type,
      operator: OPERATORS[bounds.operator as keyof typeof OPERATORS],
      formulae: formulae.map(boundInFile),
    };
  }
  return undefined;
}

/** A list typed out is one quoted text in a file; a range or a name is a formula. */
function sourceInFile(source: unknown): string {
  const text = String(source);
  return text.startsWith("=") ? inFile(text, NO_CUSTOM) : `"${text.replaceAll('"', '""')}"`;
}

function boundInFile(bound: unknown): string | number {
  if (typeof bound === "number") return bound;
  const text = String(bound);
  return text.startsWith("=") ? inFile(text, NO_CUSTOM) : text;
}

export function readValidations(from: FileSheet, sheet: Worksheet): void {
  const rules = new Map<string, ValidationRule>();
  for (const [key, value] of Object.entries(from.dataValidations.model)) {
    const area = parseArea(key.replace(/^range:/, ""));
    if (!value || !area) continue;
    const { sqref: _, ...stored } = value as unknown as Stored & { sqref?: string };
    const same = JSON.stringify(stored);
    const known = rules.get(same);
    if (known) known.areas = joined([...known.areas, area]);
    else {
      const rule = ruleInSheet(stored, area);
      if (rule) rules.set(same, rule);
    }
  }
  sheet.validations.push(...rules.values());
}

/** The library hands back cell by cell what was one area: neighbours are put together again. */
function joined(areas: readonly ValidationRule["areas"][number][]): ValidationRule["areas"] {
  const last = areas.at(-1)!;
  const below = areas.findIndex(
    (area) =>
      area !== last &&
      area.column === last.column &&
      area.columns === last.columns &&
      area.row + area.rows === last.row,
  );
  if (below < 0) return [...areas];
  const grown = { ...areas[below]!, rows: areas[below]!.rows + last.rows };
  return areas.filter((area) => area !== last).map((area, i) => (i === below ? grown : area));
}

function ruleInSheet(stored: Stored, area: ValidationRule["areas"][number]): ValidationRule | undefined {
  const rule = conditionInSheet(stored);
  if (!rule) return undefined;
  const style = Object.entries(ALERTS).find(([, file]) => file === stored.errorStyle)?.[0] ?? "Stop";
  return {
    areas: [area],
    rule,
    errorAlert: {
      message: stored.error ?? "",
      showAlert: stored.showErrorMessage === true,
      style: style as Excel.DataValidationAlertStyle,
      title: stored.errorTitle ?? "",
    },
    prompt: {
      message: stored.prompt ?? "",
      showPrompt: stored.showInputMessage === true,
      title: stored.promptTitle ?? "",
    },
    ignoreBlanks: stored.allowBlank === true,
  };
}

function conditionInSheet({ type, formulae = [], operator = "between" }: Stored): Excel.DataValidationRule | undefined {
  const [first, second] = formulae;
  if (type === "list") {
    const text = String(first ?? "");
    const typed = /^"(.*)"$/s.exec(text)?.[1];
    const source = typed === undefined ? inSheet(text, NO_CUSTOM) : typed.replaceAll('""', '"');
    return { list: { inCellDropDown: true, source } };
  }
  if (type === "custom") return { custom: { formula: inSheet(String(first ?? ""), NO_CUSTOM) } };
  const kind = Object.entries(KINDS).find(([, file]) => file === type)?.[0];
  const named = Object.entries(OPERATORS).find(([, file]) => file === operator)?.[0];
  if (!kind || !named) return undefined;
  const bounds = {
    formula1: boundInSheet(first),
    ...(second === undefined ? {} : { formula2: boundInSheet(second) }),
    operator: named,
  };
  return { [kind]: bounds } as Excel.DataValidationRule;
}

/** Numbers are numbers; a date comes back as its serial number; everything else is a formula. */
function boundInSheet(bound: unknown): string | number {
  if (bound instanceof Date) return bound.getTime() / 86_400_000 + 25_569;
  const text = String(bound ?? "");
  if (typeof bound === "number" || (text !== "" && Number.isFinite(Number(text)))) return Number(text);
  return inSheet(text, NO_CUSTOM);
}
