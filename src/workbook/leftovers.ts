import type { Blueprint } from "../blueprint/plan";
import { cellsOf, isPlanned, placeOf } from "./places";
import type { Removal } from "./port";
import type { Remains } from "./problem";
import { readStamp, STAMP_KEY, withoutSheets } from "./stamp";

/**
 * One round trip: sheets and names of a plan that are in the workbook. To be asked only where a look before the write
 * found none of them, so that whatever is there now came with the write; a sheet that holds more than the plan was
 * somebody else's at the same moment, and is not listed.
 */
export async function remainsOf(context: Excel.RequestContext, blueprint: Blueprint): Promise<Remains> {
  const { worksheets, names } = context.workbook;
  const asked = blueprint.sheets.map((plan) => ({ plan, ...askFor(worksheets.getItemOrNullObject(plan.name)) }));
  const named = blueprint.names.map(({ name }) => names.getItemOrNullObject(name));
  for (const name of named) name.load("name");
  await context.sync();
  return {
    sheets: asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .filter(({ plan, used }) => filledCells(used).every(([row, column]) => isPlanned(plan, row, column)))
      .map(({ sheet, used }) => ({ id: sheet.id, name: sheet.name, content: contentOf(used) })),
    names: named.filter((name) => !name.isNullObject).map(({ name }) => name),
  };
}

/**
 * Two round trips: deletes the sheets that still hold what they held, and the names once no sheet is kept. A sheet that
 * somebody changed meanwhile stays, whatever it is called now.
 */
export async function removeRemains(context: Excel.RequestContext, remains: Remains): Promise<Removal> {
  const { workbook } = context;
  const asked = remains.sheets.map((left) => ({ left, ...askFor(workbook.worksheets.getItemOrNullObject(left.id)) }));
  const named = remains.names.map((name) => workbook.names.getItemOrNullObject(name));
  const setting = workbook.settings.getItemOrNullObject(STAMP_KEY);
  setting.load("value");
  await context.sync();

  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const untouched = there.filter(({ left, used }) => contentOf(used) === left.content);
  const kept = there.filter((one) => !untouched.includes(one)).map(({ sheet }) => sheet.name);
  for (const { sheet } of untouched) sheet.delete();
  if (kept.length === 0) for (const name of named) if (!name.isNullObject) name.delete();
  if (!setting.isNullObject) {
    const names = remains.sheets.map(({ name }) => name);
    workbook.settings.add(STAMP_KEY, JSON.stringify(withoutSheets(readStamp(setting.value), names)));
  }
  await context.sync();
  return { removed: untouched.map(({ left }) => left.name), kept };
}

function askFor(sheet: Excel.Worksheet): { sheet: Excel.Worksheet; used: Excel.Range } {
  sheet.load("id,name");
  // Values only: a formatted but empty sheet has no used range then.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,formulas");
  return { sheet, used };
}

function contentOf(used: Excel.Range): string {
  return used.isNullObject ? "" : JSON.stringify([cellsOf(used.address), used.formulas]);
}

/** Row and column of every cell that holds something, counted from 0. */
function filledCells(used: Excel.Range): [row: number, column: number][] {
  if (used.isNullObject) return [];
  const { row, column } = placeOf(cellsOf(used.address));
  return used.formulas.flatMap((cells, i) =>
    cells.flatMap((cell, j): [number, number][] => (cell === "" ? [] : [[row + i, column + j]])),
  );
}
