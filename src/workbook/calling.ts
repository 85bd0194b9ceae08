import type { Blueprint, Column } from "../blueprint/plan";
import type { WorkbookProblem } from "./problem";

/** A column of a table whose formula calls the add-in. */
export interface Calling {
  readonly column: Excel.Range;
  readonly formula: string;
}

/** The formula of a column, if it calls the add-in. */
export function callOf({ formula }: Column): string | undefined {
  return formula?.includes("OKR.") ? formula : undefined;
}

/** To be queued behind the write of the formulas; what a cell shows is known after the next round trip. */
export function askWhatTheyShow(calling: readonly Calling[]): void {
  for (const { column } of calling) column.load("formulas,values");
}

export function hasUnknown({ column }: Calling): boolean {
  return unknownRows(column).includes(true);
}

/**
 * One round trip: enters formulas again that Excel did not know, because it had not registered them. Such a cell stays
 * #NAME? until then. Cells that hold something else are left alone.
 *
 * @returns `formulas-not-ready` when Excel does not know them now either
 */
export async function enterAgain(
  context: Excel.RequestContext,
  calling: readonly Calling[],
): Promise<WorkbookProblem | undefined> {
  for (const { column, formula } of calling) {
    column.formulas = unknownRows(column).map((unknown) => [unknown ? formula : null]);
  }
  askWhatTheyShow(calling);
  await context.sync();
  return calling.some(hasUnknown) ? { problem: "formulas-not-ready" } : undefined;
}

/** Two round trips: looks which formulas of a workbook that was drawn Excel does not know, and enters those again. */
export async function enterFormulas(
  context: Excel.RequestContext,
  { sheets }: Blueprint,
  beforeWriting: () => void,
): Promise<WorkbookProblem | undefined> {
  const calling = sheets.flatMap(({ table }) =>
    (table?.columns ?? []).flatMap((column) => {
      const formula = callOf(column);
      if (!table || formula === undefined) return [];
      // By its table: a person may have renamed the sheet, or added rows.
      const found = context.workbook.tables.getItem(table.name).columns.getItem(column.header);
      return [{ column: found.getDataBodyRange(), formula }];
    }),
  );
  askWhatTheyShow(calling);
  await context.sync();
  const unknown = calling.filter(hasUnknown);
  if (unknown.length === 0) return undefined;
  beforeWriting();
  return enterAgain(context, unknown);
}

/** Whether Excel took the formula of a row for an unknown one: it shows #NAME?, or marks the function's name. */
function unknownRows({ formulas, values }: Excel.Range): boolean[] {
  return formulas.map(([formula], row) => {
    const text = String(formula);
    return text.includes("_xldudf_") || (text.startsWith("=") && values[row]?.[0] === "#NAME?");
  });
}
