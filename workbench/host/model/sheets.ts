import type { Source } from "./changes";
import { renameSheetIn } from "./formula-rewrite";
import { rewriteFormulas } from "./formulas-everywhere";
import { assertStructure } from "./guard";
import { checkSheetName } from "./name-rules";
import { refuse } from "./refusal";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** `Sheet2`, `Sheet3` …: the first that is free, counted from the number of sheets. */
export function freeSheetName(workbook: Workbook): string {
  for (let n = workbook.sheets.length + 1; ; n++) if (!workbook.sheet(`Sheet${n}`)) return `Sheet${n}`;
}

/** Adds a sheet at the end; without a name it gets the next free one. */
export function addSheet(workbook: Workbook, name: string | undefined, source: Source = "addin"): Worksheet {
  assertStructure(workbook);
  const wanted = name ?? freeSheetName(workbook);
  checkSheetName(workbook, wanted);
  const sheet = workbook.addSheet(wanted);
  workbook.changed({ kind: "sheet-added", sheet, source });
  return sheet;
}

/** Renames a sheet; formulas and names follow. */
export function renameSheet(sheet: Worksheet, name: string, source: Source = "addin"): void {
  const { workbook } = sheet;
  assertStructure(workbook);
  checkSheetName(workbook, name, sheet);
  const before = sheet.name;
  rewriteFormulas(workbook, (formula) => renameSheetIn(formula, before, name));
  sheet.name = name;
  workbook.changed({ kind: "sheet-renamed", sheet, before, after: name, source });
}

/** Removes a sheet with everything on it; formulas that name it become `#REF!`. The last visible one has to stay. */
export function deleteSheet(sheet: Worksheet, source: Source = "addin"): void {
  const { workbook } = sheet;
  assertStructure(workbook);
  if (sheet.visibility === "VeryHidden")
    refuse("InvalidOperation", `The sheet "${sheet.name}" is very hidden and cannot be deleted.`);
  assertOtherVisible(sheet, "deleted");
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  for (const table of workbook.tables.filter((each) => each.sheet === sheet)) {
    workbook.tables.splice(workbook.tables.indexOf(table), 1);
  }
  for (const reference of sheet.references) reference.area = undefined;
  rewriteFormulas(workbook, (formula) => renameSheetIn(formula, sheet.name, undefined));
  if (workbook.active === sheet) {
    workbook.active = nearestVisible(workbook, index);
    workbook.changed({ kind: "sheet-activated", sheet: workbook.active, source });
  }
  workbook.changed({ kind: "sheet-deleted", sheet, source });
}

function nearestVisible({ sheets }: Workbook, index: number): Worksheet {
  const visible = (sheet: Worksheet) => sheet.visibility === "Visible";
  return sheets.slice(index).find(visible) ?? sheets.slice(0, index).findLast(visible)!;
}

function assertOtherVisible(sheet: Worksheet, what: string): void {
  if (sheet.visibility !== "Visible") return;
  if (!sheet.workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    refuse("InvalidOperation", `"${sheet.name}" is the last visible sheet and cannot be ${what}.`);
  }
}

/** Moves a sheet to a place among the tabs, counted from zero. */
export function moveSheet(sheet: Worksheet, position: number, source: Source = "addin"): void {
  const { workbook } = sheet;
  assertStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    refuse("InvalidArgument", `There is no place ${position} among ${workbook.sheets.length} sheets.`);
  }
  const before = workbook.sheets.indexOf(sheet);
  if (before === position) return;
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.changed({ kind: "sheet-moved", sheet, before, after: position, source });
}

export function setVisibility(sheet: Worksheet, visibility: Worksheet["visibility"], source: Source = "addin"): void {
  assertStructure(sheet.workbook);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== "Visible") assertOtherVisible(sheet, "hidden");
  sheet.visibility = visibility;
  const { workbook } = sheet;
  workbook.changed({ kind: "sheet-visibility", sheet, before, source });
  if (visibility !== "Visible" && workbook.active === sheet) {
    activateSheet(nearestVisible(workbook, workbook.sheets.indexOf(sheet)), source);
  }
}

/** Shows a sheet. A hidden one cannot be shown before it is made visible. */
export function activateSheet(sheet: Worksheet, source: Source = "addin"): void {
  const { workbook } = sheet;
  if (sheet.visibility !== "Visible")
    refuse("InvalidOperation", `The sheet "${sheet.name}" is hidden and cannot be activated.`);
  const before = workbook.active;
  if (before === sheet) return;
  workbook.active = sheet;
  workbook.changed({ kind: "sheet-deactivated", sheet: before, source });
  workbook.changed({ kind: "sheet-activated", sheet, source });
}
