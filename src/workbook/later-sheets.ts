import { driversSheet } from "../blueprint/drivers";
import { hypothesesSheet } from "../blueprint/hypotheses";
import { kpiTreeSheet } from "../blueprint/kpi-tree";
import { isAmong, namesOf, type Names } from "../blueprint/names";
import type { Blueprint, Content, SheetPlan } from "../blueprint/plan";
import { askWhatTheyShow, enterAgain, hasUnknown } from "./calling";
import { drawCharts } from "./draw-charts";
import { drawLooks } from "./draw-looks";
import { drawRules } from "./draw-rules";
import { drawingOf, type Drawing } from "./drawing";
import { look, refusal, type Found } from "./look";
import type { FoundBook, Mending, WorkbookProblem } from "./port";
import { callingColumns, makeTable, writeConstants, writeFormulas } from "./render";
import type { LaterSheet } from "./tree-port";

/** What the typed columns of a table hold, row by row, by header. */
export type LaterRows = readonly Readonly<Record<string, Content>>[];

/**
 * The sheets of a period that come with its first tree or hypothesis, as they would be drawn.
 *
 * @param drivers how many leaves the largest tree has, and the id of the key result whose drivers are shown first
 */
export function laterSheets(
  names: Names,
  which: LaterSheet,
  rows: LaterRows = [],
  { drivers, keyResult }: { readonly drivers: number; readonly keyResult: string } = { drivers: 12, keyResult: "" },
): readonly SheetPlan[] {
  switch (which) {
    case "tree":
      return [kpiTreeSheet(names, rows), driversSheet(names, keyResult, drivers)];
    case "hypotheses":
      // A driver is a node of a tree: the drop-down offers those of its sheet.
      return [kpiTreeSheet(names), hypothesesSheet(names)];
  }
}

/** What drawing has to know of the workbook. */
export interface LaterLook {
  readonly found: FoundBook;
  /** The period's names, with the sheet of the lists as its tab reads now: drop-downs read their words from it. */
  readonly names: Names;
  readonly there: Found;
}

/** One round trip, together with what else is queued. */
export async function lookForLater(context: Excel.RequestContext, { found, names }: Mending): Promise<LaterLook> {
  // A setting stands on the sheet with the lists, whatever its tab is called by now.
  const setting = context.workbook.names.getItemOrNullObject(names.cells.ambition).getRangeOrNullObject();
  setting.load("address");
  setting.worksheet.load("name");
  const there = await look(context);
  // eslint-disable-next-line office-addins/call-sync-before-read -- `look` has synced
  const lists = setting.isNullObject ? names.sheets.lists : setting.worksheet.name;
  const drawn = namesOf(names.period, names.texts).sheets;
  return { found, names: { ...names, sheets: { ...drawn, ...names.sheets, lists } }, there };
}

/** The plans as one, as far as looking for what is taken or left needs it. */
export function laterBlueprint({ found, names }: LaterLook, plans: readonly SheetPlan[]): Blueprint | undefined {
  const [first, ...others] = plans;
  const period = { label: names.period, start: found.start ?? "", end: found.end ?? "" };
  const { language } = names.texts;
  return first && { id: "later", version: 1, period, language, sheets: [first, ...others], names: [] };
}

/** Why the plans must not be drawn. */
export function laterRefusal(later: LaterLook, plans: readonly SheetPlan[]): WorkbookProblem | undefined {
  const blueprint = laterBlueprint(later, plans);
  return blueprint && refusal(blueprint, later.there);
}

/** Those of the plans whose table or sheet is not there yet. */
export function missingOf(plans: readonly SheetPlan[], { there }: LaterLook): readonly SheetPlan[] {
  return plans.filter(({ name, table }) => !(table ? isAmong(table.name, there.names) : isAmong(name, there.sheets)));
}

/** Draws in one round trip, and in one more where Excel did not know the formulas yet. */
export async function drawLater(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<WorkbookProblem | undefined> {
  const drawings = plans.map((plan): Drawing => {
    const drawing = drawingOf(plan, context.workbook.worksheets.add(plan.name));
    // At once, so that wherever a write breaks off a sheet of ours can be told from a blank one of somebody else.
    writeConstants(drawing);
    return drawing;
  });
  drawings.forEach(makeTable);
  drawings.forEach(drawLooks);
  drawings.forEach(drawRules);
  drawings.forEach(writeFormulas);
  for (const drawing of drawings) drawCharts(drawing, drawings);
  const calling = drawings.flatMap(callingColumns);
  askWhatTheyShow(calling);
  await context.sync();
  const unknown = calling.filter(hasUnknown);
  return unknown.length === 0 ? undefined : enterAgain(context, unknown);
}

/** A period with the tables of sheets that were drawn. */
export function withTables(found: FoundBook, names: Names, plans: readonly SheetPlan[]): FoundBook {
  const drawn = Object.entries(names.tables).flatMap(([key, table]) => {
    const plan = plans.find((one) => one.table?.name === table);
    return plan ? [[key, { table, sheet: plan.name }] as const] : [];
  });
  return { ...found, tables: { ...found.tables, ...Object.fromEntries(drawn) } };
}

/** Draws what is missing of the sheets that come with the first tree or hypothesis. */
export async function addSheet(
  context: Excel.RequestContext,
  period: Mending,
  which: LaterSheet,
  beforeWriting: (blueprint: Blueprint) => void,
): Promise<FoundBook | WorkbookProblem> {
  const later = await lookForLater(context, period);
  const missing = missingOf(laterSheets(later.names, which), later);
  const blueprint = laterBlueprint(later, missing);
  if (!blueprint) return period.found;
  const why = laterRefusal(later, missing);
  if (why) return why;
  beforeWriting(blueprint);
  const failed = await drawLater(context, missing);
  return failed ?? withTables(period.found, later.names, missing);
}
