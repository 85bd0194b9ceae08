import { cellsOf } from "./places";
import type { Selection, Spot } from "./port";
import type { WorkbookProblem } from "./problem";

/** One round trip: what is selected, and what stands in its top left cell. */
export async function selection(context: Excel.RequestContext): Promise<Selection> {
  const selected = context.workbook.getSelectedRange();
  const { worksheet } = selected;
  const first = selected.getCell(0, 0);
  selected.load("address");
  first.load("address,formulas,text");
  worksheet.load("name");
  await context.sync();
  return {
    first: { sheet: worksheet.name, cell: cellsOf(first.address) },
    cells: cellsOf(selected.address),
    ...contentOf(first),
  };
}

/** Two round trips: looks whether the cell still holds what may be replaced, then writes. */
export async function insertFormula(
  context: Excel.RequestContext,
  { sheet, cell }: Spot,
  formula: string,
  replace: string,
  beforeWriting: () => void,
): Promise<WorkbookProblem | undefined> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
  range.load("formulas,text");
  await context.sync();
  const found = contentOf(range);
  if (found.holds !== replace) return { problem: "cell-occupied", sheet, cell, ...found };
  beforeWriting();
  range.formulas = [[formula]];
  await context.sync();
  return undefined;
}

function contentOf({ formulas, text }: Excel.Range): { holds: string; shows: string } {
  return { holds: String(formulas[0]?.[0] ?? ""), shows: text[0]?.[0] ?? "" };
}
