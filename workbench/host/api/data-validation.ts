import type { Area } from "../model/area";
import { assertAllowed } from "../model/guard";
import { RangeReference } from "../model/range-reference";
import { refuse } from "../model/refusal";
import type { Worksheet } from "../model/worksheet";
import { isValid } from "../model/validation-check";
import { ANY_VALUE, segments, topLeft, updateValidations, type ValidationParts } from "../model/validations";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asFlag, asObject, asOneOf, asText } from "./check";
import { placeOf, shared, type Ranges } from "./places";
import { checkedRule, TYPES, type Kind } from "./validation-rule";

/** The longest texts Excel takes, in characters: its dialog ends an error message at 225, a file at 255. */
const LIMITS = { title: 32, errorMessage: 225, promptMessage: 255 };

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
      const { sheet, areas } = placeOf(it);
      const { row, column } = topLeft(areas);
      const rule = checkedRule(value, { sheet, row, column }, call);
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
