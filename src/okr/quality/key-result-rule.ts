import { words } from "../words";

/**
 * How many key results an objective should have: 3 to 5 (fewer leave gaps, more lose focus), or up to 3. Two schools of
 * the field, so the workbook says which; three satisfies both.
 */
export const KEY_RESULT_RULES = words(["3 to 5", "up to 3"]);
export type KeyResultRule = (typeof KEY_RESULT_RULES.allowed)[number];

export const KEY_RESULTS_ALLOWED: Readonly<Record<KeyResultRule, { readonly least: number; readonly most: number }>> = {
  "3 to 5": { least: 3, most: 5 },
  "up to 3": { least: 1, most: 3 },
};
