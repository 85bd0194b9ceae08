import type { Source } from "./changes";
import { refuse } from "./refusal";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Protects a sheet: only unlocked cells can be changed, and what the options allow. */
export function protectSheet(
  sheet: Worksheet,
  options: Excel.WorksheetProtectionOptions,
  password?: string,
  source: Source = "addin",
): void {
  if (sheet.protection) refuse("AccessDenied", `The sheet "${sheet.name}" is already protected. Unprotect it first.`);
  sheet.protection = { options, ...(password ? { password } : {}) };
  sheet.workbook.changed({ kind: "protection", sheet, source });
}

/** @throws `BadPassword` when the sheet has a password and this is another one */
export function unprotectSheet(sheet: Worksheet, password?: string, source: Source = "addin"): void {
  if (!sheet.protection) return;
  if (sheet.protection.password !== undefined && sheet.protection.password !== password) {
    refuse("BadPassword", `That is not the password of the sheet "${sheet.name}". It is still protected.`);
  }
  sheet.protection = undefined;
  sheet.workbook.changed({ kind: "protection", sheet, source });
}

/** Protects the structure: no sheet can be added, renamed, moved, hidden or deleted. */
export function protectStructure(workbook: Workbook, password?: string): void {
  if (workbook.structureProtection) {
    refuse("AccessDenied", "The workbook's structure is already protected. Unprotect it first.");
  }
  workbook.structureProtection = password ? { password } : {};
  workbook.changed({ kind: "document", source: "addin" });
}

/** @throws `BadPassword` when the workbook has a password and this is another one */
export function unprotectStructure(workbook: Workbook, password?: string): void {
  const expected = workbook.structureProtection?.password;
  if (expected !== undefined && expected !== password) {
    refuse("BadPassword", "That is not the password of the workbook. Its structure is still protected.");
  }
  workbook.structureProtection = undefined;
  workbook.changed({ kind: "document", source: "addin" });
}
