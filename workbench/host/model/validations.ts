import type { Area } from "./area";
import { common, holds, withoutAll } from "./area-set";
import { copyFormula } from "./formula-rewrite";
import { refuse } from "./refusal";
import type { ValidationRule } from "./validation";
import type { Worksheet } from "./worksheet";

export type ValidationParts = Omit<ValidationRule, "areas">;

/** What Excel has where nobody set a rule: everything may be entered. */
export const ANY_VALUE: ValidationParts = {
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

/** The latest rule that covers a cell. */
export function validationAt(sheet: Worksheet, row: number, column: number): ValidationRule | undefined {
  return sheet.validations.findLast(({ areas }) => holds(areas, row, column));
}

/** How some areas are ruled: each rule with the part of the areas it decides; a part without rule has none. */
export function segments(sheet: Worksheet, areas: readonly Area[]): { rule?: ValidationRule; areas: Area[] }[] {
  let left = [...areas];
  const found: { rule?: ValidationRule; areas: Area[] }[] = [];
  for (const rule of sheet.validations.toReversed()) {
    const covered = common(left, rule.areas);
    if (covered.length === 0) continue;
    found.push({ rule, areas: covered });
    left = withoutAll(left, rule.areas);
  }
  if (left.length > 0) found.push({ areas: left });
  return found;
}

/**
 * Changes the rules of some areas. Rules that reach further keep what lies outside. `change` sees the parts that hold
 * now (formulas as seen from the first cell of `areas`); parts that end up saying nothing are dropped.
 */
export function updateValidations(
  sheet: Worksheet,
  areas: readonly Area[],
  change: (parts: ValidationParts) => ValidationParts,
): void {
  const origin = areas[0];
  if (!origin) return;
  const merged = new Map<string, ValidationRule>();
  for (const { rule, areas: covered } of segments(sheet, areas)) {
    const now = rule ? rebased(rule, topLeft(rule.areas), origin) : ANY_VALUE;
    const after = change(partsOf(now));
    const key = JSON.stringify(after);
    if (key === JSON.stringify(ANY_VALUE)) continue;
    const known = merged.get(key);
    if (known) known.areas.push(...covered);
    else merged.set(key, { ...after, areas: [...covered] });
  }
  const kept = sheet.validations.flatMap((rule) => {
    const left = withoutAll(rule.areas, areas);
    return left.length === 0 ? [] : [{ ...rebased(rule, topLeft(rule.areas), topLeft(left)), areas: left }];
  });
  const made = [...merged.values()].map((rule) => ({
    ...rebased(rule, origin, topLeft(rule.areas)),
    areas: rule.areas,
  }));
  sheet.validations = [...kept, ...made];
  sheet.workbook.changed({ kind: "look", sheet, source: "addin" });
}

function partsOf({ rule, errorAlert, prompt, ignoreBlanks }: ValidationParts): ValidationParts {
  return { rule, errorAlert, prompt, ignoreBlanks };
}

/** The cell from which relative references of a rule are seen. */
export function topLeft(areas: readonly Area[]): { row: number; column: number } {
  const [first] = areas;
  if (!first) return refuse("GeneralException", "A rule covers no cells.");
  return first;
}

type Spot = { readonly row: number; readonly column: number };

function rebased<T extends ValidationParts>(parts: T, from: Spot, to: Spot): T {
  if (from.row === to.row && from.column === to.column) return parts;
  const seen = (value: unknown): unknown =>
    typeof value === "string" && value.startsWith("=") ? copyFormula(value, from, to) : value;
  const rule = Object.fromEntries(
    Object.entries(parts.rule).map(([kind, detail]: [string, Record<string, unknown>]) => [
      kind,
      Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, seen(value)])),
    ]),
  );
  return { ...parts, rule: rule as Excel.DataValidationRule };
}
