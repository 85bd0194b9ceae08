import type { Blueprint, SheetPlan } from "../blueprint/plan";
import { cellsOf, isPlanned, placeOf } from "./places";
import type { Removal } from "./port";
import type { Remains } from "./problem";
import { readStamp, STAMP_KEY, withoutSheets } from "./stamp";

/**
 * One round trip: sheets and names of a plan that are in the workbook. To be asked only where a look before the write
 * found none of them. A sheet counts as written by the plan when it holds a text of the plan in its place, and nothing
 * beside the plan; everything else under a planned name may be what somebody added at the same moment, and is named as
 * that.
 */
export async function remainsOf(context: Excel.RequestContext, blueprint: Blueprint): Promise<Remains> {
  const { worksheets, names } = context.workbook;
  const asked = blueprint.sheets.map((plan) => ({ plan, ...askFor(worksheets.getItemOrNullObject(plan.name)) }));
  const named = blueprint.names.map(({ name }) => names.getItemOrNullObject(name));
  for (const name of named) name.load("name");
  await context.sync();
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const ours = there.filter(({ plan, used }) => isOfPlan(plan, filledCells(used)));
  return {
    sheets: ours.map(({ sheet, used }) => ({ id: sheet.id, name: sheet.name, content: contentOf(used) })),
    unsure: there.filter((one) => !ours.includes(one)).map(({ sheet }) => sheet.name),
    names: named.filter((name) => !name.isNullObject).map(({ name }) => name),
  };
}

/**
 * Two round trips: deletes the sheets that still hold what they held, and the names once no sheet is kept. A sheet that
 * somebody changed meanwhile stays, whatever it is called now.
 */
export async function removeRemains(
  context: Excel.RequestContext,
  remains: Remains,
  beforeWriting: () => void,
): Promise<Removal> {
  const { workbook } = context;
  const asked = remains.sheets.map((left) => ({ left, ...askFor(workbook.worksheets.getItemOrNullObject(left.id)) }));
  const named = remains.names.map((name) => workbook.names.getItemOrNullObject(name));
  const setting = workbook.settings.getItemOrNullObject(STAMP_KEY);
  setting.load("value");
  await context.sync();

  beforeWriting();
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

function isOfPlan(plan: SheetPlan, filled: readonly Filled[]): boolean {
  const texts = new Map(plannedTexts(plan).map(({ row, column, holds }) => [`${row},${column}`, holds]));
  return (
    filled.every(({ row, column }) => isPlanned(plan, row, column)) &&
    filled.some(({ row, column, holds }) => texts.get(`${row},${column}`) === holds)
  );
}

interface Filled {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Formula or value. */
  readonly holds: unknown;
}

/** Every text that a plan writes, and the headers of its table. */
function plannedTexts({ blocks, table }: SheetPlan): Filled[] {
  const headers = table && { at: table.at, rows: [table.columns.map(({ header }) => ({ text: header }))] };
  return [...blocks, ...(headers ? [headers] : [])].flatMap(({ at, rows }) => {
    const { row, column } = placeOf(at);
    return rows.flatMap((contents, i) =>
      contents.flatMap((content, j) =>
        content !== null && "text" in content ? [{ row: row + i, column: column + j, holds: content.text }] : [],
      ),
    );
  });
}

/** Every cell that holds something. */
function filledCells(used: Excel.Range): Filled[] {
  if (used.isNullObject) return [];
  const { row, column } = placeOf(cellsOf(used.address));
  return used.formulas.flatMap((cells: readonly unknown[], i) =>
    cells.flatMap((holds, j) => (holds === "" ? [] : [{ row: row + i, column: column + j, holds }])),
  );
}
