import type { WorkbookProblem } from "../../../workbook/problem";
import { count, quote, quotedList } from "../grammar";
import { explainEdit } from "./edit-problems";

/** What Excel refused: what happened, and what to do. */
export function explainWorkbook(found: WorkbookProblem): string {
  switch (found.problem) {
    case "sheets-taken":
      return found.free === undefined
        ? `Already in this workbook: ${quotedList(found.names)}. Choose another label for the period.`
        : `Already in this workbook: ${quotedList(found.names)}. The label ${quote(found.free)} is free.`;
    case "names-taken":
      return `This workbook already uses the names ${quotedList(found.names)}. Choose another label for the period.`;
    case "structure-protected":
      return "The workbook is protected, so no sheet can be added. In Excel choose Review, Protect Workbook, and try again.";
    case "cell-in-edit-mode":
      return "A cell is being edited. Press Enter or Esc in the sheet, then try again.";
    case "access-denied":
      return "Excel does not allow changes here: the file is read-only, or a sheet is protected. Save a copy or unprotect it, then try again.";
    case "already-exists":
      return "Meanwhile somebody used one of the names. Try again: the pane looks for free ones.";
    case "not-found":
      return "Something was renamed or deleted meanwhile. Try again.";
    case "too-large":
      return `Excel could not take that much at once (${found.code}). Close other workbooks and try again.`;
    case "too-old":
      return `This version of Excel cannot do what is needed (${found.code}). Update Excel, or use Excel on the web.`;
    case "elsewhere":
      return `Another workbook was in front (${found.code}). Click into this one, then try again.`;
    case "excel-error":
      return `Excel answered with the error ${found.code}. If it does so again, save and reopen the workbook.`;
    case "no-answer":
      return `Excel did not answer within ${count(found.seconds, { one: "second", other: "seconds" })}. It may be busy, or waiting for you in a dialog.`;
    case "still-open":
      return "Excel has not finished an earlier write, so nothing new was begun. Wait a moment and try again; if it stays so, save the workbook and open it again.";
    case "formulas-not-ready":
      return "The sheets are all there, but Excel has not loaded the formulas of this add-in yet, so their cells show #NAME?. Wait until the add-in has finished loading, then press Try again: the formulas are entered once more.";
    case "half-written":
      return explainWorkbook(found.cause);
    case "not-one-range":
      return "More than one range is selected, or something that is no cell. Select a cell or a range in the sheet, then try again.";
    case "cell-occupied":
      return `${found.cell} on the sheet ${quote(found.sheet)} is not empty.`;
    case "formula-refused":
      return `Excel does not take this as a formula: ${found.formula}. Look for a missing bracket or a name that does not exist.`;
    case "table-missing":
    case "column-missing":
    case "row-gone":
    case "key-doubled":
    case "row-changed":
    case "cell-is-formula":
    case "sheet-protected":
    case "text-not-for-a-cell":
    case "changed-meanwhile":
    case "not-as-written":
    case "partly-written":
    case "maybe-written":
      return explainEdit(found, explainWorkbook);
  }
}
