import type { EditProblem } from "../../../workbook/edit-problem";
import type { WorkbookProblem } from "../../../workbook/problem";
import { list, number, quote } from "../grammar";

/** Why rows were not read or changed, and what to do. */
export function explainEdit(found: EditProblem, explainWorkbook: (why: WorkbookProblem) => string): string {
  switch (found.problem) {
    case "table-missing":
      return `The table ${found.table} is not in this workbook any more. Repair draws it again.`;
    case "column-missing":
      return `On the sheet ${quote(found.sheet)} the column ${quote(found.header)} is missing. Repair puts it back; a renamed one needs its old name.`;
    case "row-gone":
      return `${found.key} is not on the sheet ${quote(found.sheet)} any more: somebody removed it or gave it another id. Nothing was written.`;
    case "key-doubled":
      return `${found.key} is there twice on the sheet ${quote(found.sheet)}, so it cannot be told which one is meant. Give each row its own id, then try again.`;
    case "row-changed":
      return `${found.key}, ${found.header}: somebody changed it meanwhile, and ${found.cell} on the sheet ${quote(found.sheet)} now ${shows(found.shows)}. Nothing was written; look at it and decide.`;
    case "cell-is-formula":
      return `${found.key}, ${found.header}: ${found.cell} on the sheet ${quote(found.sheet)} holds a formula, ${found.formula}. It stays as it is; change it in the sheet if that is meant.`;
    case "sheet-protected":
      return `The sheet ${quote(found.sheet)} is protected. In Excel choose Review, Unprotect Sheet, and try again.`;
    case "text-not-for-a-cell":
      return found.length > found.limit
        ? `The text for ${found.header} has ${number(found.length)} characters; ${number(found.limit)} fit into a cell.`
        : `The text for ${found.header} has a sign that no cell can hold. Type it anew instead of pasting it.`;
    case "changed-meanwhile":
      return "Others are changing the same rows right now. Nothing of yours was kept; wait a moment and try again.";
    case "not-as-written":
      return `The sheet ${quote(found.sheet)} does not show what was written into it. Look at its last rows before you try again.`;
    case "partly-written":
      if (found.open.length === 0)
        return `It was written all the same: ${list(found.there)}. ${explainWorkbook(found.cause)}`;
      return `Only a part was written: ${list(found.there)}. Still open: ${list(found.open)}. ${explainWorkbook(found.cause)}`;
    case "maybe-written":
      return `It is not known whether it was written: look into the sheet before you try again. ${explainWorkbook(found.cause)}`;
  }
}

function shows(text: string): string {
  return text === "" ? "shows nothing" : `shows ${text}`;
}
