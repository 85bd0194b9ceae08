import { formatArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { formatsIn } from "./formatting";
import { refuse } from "./refusal";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Refuses a change of what cells hold when the sheet is protected and one of them is locked. */
export function assertEditable(sheet: Worksheet, area: Area): void {
  if (isLocked(sheet, area)) {
    refuse(
      "AccessDenied",
      `The sheet "${sheet.name}" is protected and ${formatArea(area)} holds locked cells. Unprotect the sheet first.`,
    );
  }
}

/** Is a change of what these cells hold forbidden by the sheet's protection? */
export function isLocked(sheet: Worksheet, area: Area): boolean {
  return sheet.protection !== undefined && [...formatsIn(sheet, area)].some(({ locked }) => locked);
}

/** What a protected sheet may allow all the same, under the names of the API. */
export type Allowance = Exclude<keyof Excel.WorksheetProtectionOptions, "selectionMode">;

/** Refuses an operation on a protected sheet unless its protection allows it. */
export function assertAllowed(sheet: Worksheet, allowance: Allowance | undefined, what: string): void {
  if (!sheet.protection) return;
  if (allowance !== undefined && sheet.protection.options[allowance] === true) return;
  refuse("AccessDenied", `The sheet "${sheet.name}" is protected, so you cannot ${what}. Unprotect the sheet first.`);
}

/** Refuses to add, rename, move, hide or delete sheets while the workbook's structure is protected. */
export function assertStructure(workbook: Workbook): void {
  if (workbook.structureProtection) {
    refuse(
      "AccessDenied",
      "The workbook's structure is protected, so its sheets cannot be changed. Unprotect the workbook first.",
    );
  }
}

/** Refuses an operation that would cut through a merged cell. `area` may hold merges whole, or not touch them. */
export function assertMergesWhole(sheet: Worksheet, area: Area, what: string): void {
  const cut = sheet.merges.find((merge) => {
    const common = intersection(merge, area);
    return common !== undefined && (common.rows !== merge.rows || common.columns !== merge.columns);
  });
  if (cut) refuse("MergedRangeConflict", `${what} would cut the merged cell ${formatArea(cut)} of "${sheet.name}".`);
}

/** Refuses areas that no request can carry cell by cell: whole columns, whole rows. */
export function assertBounded(area: Area, what: string): void {
  if (isUnbounded(area))
    refuse("InvalidArgument", `${what} of whole rows or columns cannot be set: ${formatArea(area)}.`);
}

export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}
