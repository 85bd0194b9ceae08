import { isAmong } from "../blueprint/names";
import { nextFree } from "../blueprint/period";
import type { Blueprint } from "../blueprint/plan";
import type { Contents } from "./port";
import type { WorkbookProblem } from "./problem";
import { readStamp, STAMP_KEY, type Stamp } from "./stamp";

export interface Found extends Contents {
  readonly structureProtected: boolean;
  readonly stamp: Stamp;
}

/** One round trip: the names that are taken, and what earlier runs noted. */
export async function look(context: Excel.RequestContext): Promise<Found> {
  const { workbook } = context;
  const { worksheets, tables, names, protection } = workbook;
  const setting = workbook.settings.getItemOrNullObject(STAMP_KEY);
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  setting.load("value");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: [...tables.items, ...names.items].map(({ name }) => name),
    structureProtected: protection.protected,
    stamp: readStamp(setting.isNullObject ? undefined : setting.value),
  };
}

/** Why a plan must not be drawn into a workbook, before anything is written. */
export function refusal({ period, sheets, names }: Blueprint, found: Found): WorkbookProblem | undefined {
  if (found.structureProtected) return { problem: "structure-protected" };

  const takenSheets = sheets.map(({ name }) => name).filter((name) => isAmong(name, found.sheets));
  if (takenSheets.length > 0) {
    const named = (label: string) => sheets.map(({ name }) => name.replace(period.label, () => label));
    const free = nextFree({ ...period, period: period.label }, named, found.sheets)?.period;
    return { problem: "sheets-taken", names: takenSheets, free };
  }

  const wanted = [...sheets.flatMap(({ table }) => (table ? [table.name] : [])), ...names.map(({ name }) => name)];
  const takenNames = wanted.filter((name) => isAmong(name, found.names));
  return takenNames.length > 0 ? { problem: "names-taken", names: takenNames } : undefined;
}
