import type { Area } from "../model/area";
import { assertAllowed } from "../model/guard";
import { quoteSheetName, RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Worksheet } from "../model/worksheet";
import { isValid } from "../model/validation-check";
import { absolute, ANY_VALUE, segments, updateValidations, type ValidationParts } from "../model/validations";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asFlag, asObject, asOneOf, asText, invalid } from "./check";
import { placeOf, shared, type Ranges } from "./places";

/** The longest texts Excel takes, in characters. */
const LIMITS = { title: 32, errorMessage: 225, promptMessage: 255, inlineList: 255, formula: 255 };

const OPERATORS = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const; // prettier-ignore
const TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
type Kind = keyof typeof TYPES;

export const DataValidation: ObjectType<Ranges> = {
  name: "DataValidation",
  read: {
    ErrorAlert: (it) => common(it, (parts) => parts.errorAlert),
    IgnoreBlanks: (it) => common(it, (parts) => parts.ignoreBlanks),
    Prompt: (it) => common(it, (parts) => parts.prompt),
    Rule: (it) => common(it, (parts) => parts.rule),
    Type: typeOf,
    Valid(it) {
      const { sheet, areas } = placeOf(it);
      let [good, bad] = [0, 0];
      for (const { row, column } of cellsToJudge(sheet, areas)) isValid(sheet, row, column) ? good++ : bad++;
      return good > 0 && bad > 0 ? null : bad === 0;
    },
  },
  write: {
    ErrorAlert(it, value: unknown) {
      const alert = asObject(value, "errorAlert");
      const errorAlert: Excel.DataValidationErrorAlert = {
        message: asText(alert["message"] ?? "", "errorAlert.message", LIMITS.errorMessage),
        showAlert: asFlag(alert["showAlert"] ?? true, "errorAlert.showAlert"),
        style: asOneOf(alert["style"] ?? "Stop", ["Stop", "Warning", "Information"], "errorAlert.style"),
        title: asText(alert["title"] ?? "", "errorAlert.title", LIMITS.title),
      };
      update(it, (parts) => ({ ...parts, errorAlert }));
    },
    IgnoreBlanks(it, value: unknown) {
      const ignoreBlanks = asFlag(value, "ignoreBlanks");
      update(it, (parts) => ({ ...parts, ignoreBlanks }));
    },
    Prompt(it, value: unknown) {
      const given = asObject(value, "prompt");
      const prompt: Excel.DataValidationPrompt = {
        message: asText(given["message"] ?? "", "prompt.message", LIMITS.promptMessage),
        showPrompt: asFlag(given["showPrompt"] ?? true, "prompt.showPrompt"),
        title: asText(given["title"] ?? "", "prompt.title", LIMITS.title),
      };
      update(it, (parts) => ({ ...parts, prompt }));
    },
    Rule(it, value: unknown, call) {
      const rule = checkedRule(value, placeOf(it).sheet, call);
      update(it, (parts) => ({ ...parts, rule }));
    },
  },
  open: {
    GetInvalidCells(it) {
      return invalidCells(it) ?? refuse("ItemNotFound", "All cells of this range meet their validation rules.");
    },
    GetInvalidCellsOrNullObject: (it) => invalidCells(it),
  },
  invoke: {
    Clear: (it) => update(it, () => ANY_VALUE),
  },
};

function update(it: Ranges, to: (parts: ValidationParts) => ValidationParts): void {
  const { sheet, areas } = placeOf(it);
  assertAllowed(sheet, undefined, "change what may be entered in its cells");
  updateValidations(sheet, areas, to);
}

/** A part of the rules that holds for all cells; null when they differ. */
function common<T>(it: Ranges, get: (parts: ValidationParts) => T): T | null {
  const { sheet, areas } = placeOf(it);
  const found = segments(sheet, areas).map(({ rule }) => get(rule ?? ANY_VALUE));
  return shared(found.map((part) => JSON.stringify(part))) === null ? null : found[0]!;
}

/** "Inconsistent": different rules; "MixedCriteria": some cells have a rule and others have none. */
function typeOf(it: Ranges): string {
  const { sheet, areas } = placeOf(it);
  const types = segments(sheet, areas).map(({ rule }) => {
    const [kind] = Object.keys(rule?.rule ?? {});
    return kind ? TYPES[kind as Kind] : "None";
  });
  const rules = new Set(types);
  if (rules.size === 1) return types[0]!;
  return rules.has("None") ? "MixedCriteria" : "Inconsistent";
}

/** Blank cells count only where a rule does not ignore them; of whole columns, the cells that hold something. */
function* cellsToJudge(sheet: Worksheet, areas: readonly Area[]): Generator<{ row: number; column: number }> {
  sheet.workbook.calculate();
  for (const { rule, areas: ruled } of segments(sheet, areas)) {
    if (!rule) continue;
    for (const area of ruled) {
      if (rule.ignoreBlanks || area.rows * area.columns > 1_000_000) {
        yield* sheet.cells.within(area);
        continue;
      }
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) yield { row, column };
      }
    }
  }
}

function invalidCells(it: Ranges): Handle | null {
  const { sheet, areas } = placeOf(it);
  const found: RangeReference[] = [];
  for (const { row, column } of cellsToJudge(sheet, areas)) {
    if (isValid(sheet, row, column)) continue;
    const last = found.at(-1)?.area;
    // Cells side by side make one area, as Excel lists them.
    if (last && last.row === row && last.column + last.columns === column) {
      found[found.length - 1] = new RangeReference(sheet, { ...last, columns: last.columns + 1 });
    } else found.push(new RangeReference(sheet, { row, column, rows: 1, columns: 1 }));
  }
  return found.length === 0 ? null : { type: "RangeAreas", it: found };
}

function checkedRule(value: unknown, sheet: Worksheet, call: Call): Excel.DataValidationRule {
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
  if (kind === "list") return { list: checkedList(detail, sheet, call) };
  if (kind === "custom") {
    const formula = asText(detail["formula"], "rule.custom.formula", LIMITS.formula);
    if (!formula.startsWith("=")) invalid(`rule.custom.formula must begin with "=": ${formula}`);
    return { custom: { formula } };
  }
  const operator = asOneOf(detail["operator"], OPERATORS, `rule.${kind}.operator`);
  const formula1 = bound(detail["formula1"], `rule.${kind}.formula1`, sheet, call);
  const two = operator === "Between" || operator === "NotBetween";
  const formula2 = two ? bound(detail["formula2"], `rule.${kind}.formula2`, sheet, call) : undefined;
  const checked = { formula1, ...(two ? { formula2 } : {}), operator };
  return { [kind]: checked } as Excel.DataValidationRule;
}

function checkedList(
  detail: Readonly<Record<string, unknown>>,
  sheet: Worksheet,
  call: Call,
): Excel.ListDataValidation {
  const inCellDropDown = asFlag(detail["inCellDropDown"] ?? true, "rule.list.inCellDropDown");
  const source = rangeFormula(detail["source"], sheet, call) ?? asText(detail["source"], "rule.list.source");
  if (source.trim() === "") invalid("rule.list.source is empty: a list needs at least one item.");
  if (source.length > LIMITS.inlineList) {
    invalid(`rule.list.source has ${source.length} characters; Excel allows 255. Put the items into cells instead.`);
  }
  return { inCellDropDown, source };
}

/** A bound is a number, a text (date, time or formula with "=") or a Range. */
function bound(value: unknown, what: string, sheet: Worksheet, call: Call): string | number {
  const formula = rangeFormula(value, sheet, call);
  if (formula !== undefined) return formula;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = asText(value ?? invalid(`${what} is missing.`), what, LIMITS.formula);
  return text === "" ? invalid(`${what} is empty.`) : text;
}

/** `=$A$1:$A$5` for a Range on the same sheet, with the sheet's name for another. */
function rangeFormula(value: unknown, sheet: Worksheet, call: Call): string | undefined {
  const handle = typeof value === "object" && value !== null ? call.handle(value) : undefined;
  if (!handle) return undefined;
  if (handle.type !== "Range") invalid(`A validation rule can point at a Range, not at a ${handle.type}.`);
  const range = handle.it as RangeReference;
  const { areas } = placeOf(range);
  return `=${range.sheet === sheet ? "" : `${quoteSheetName(range.sheet.name)}!`}${absolute(areas[0]!)}`;
}
