import { kpiTreeSheet } from "../blueprint/kpi-tree";
import { isAmong, namesOf, type Names } from "../blueprint/names";
import type { Blueprint, Content, SheetPlan } from "../blueprint/plan";
import { askWhatTheyShow, enterAgain, hasUnknown } from "./calling";
import { drawCharts } from "./draw-charts";
import { drawLooks } from "./draw-looks";
import { drawRules } from "./draw-rules";
import { drawingOf, type Drawing } from "./drawing";
import { look, refusal } from "./look";
import type { FoundBook, Mending, WorkbookProblem } from "./port";
import { callingColumns, makeTable, writeConstants, writeFormulas } from "./render";
import type { LaterSheet } from "./tree-port";

/** What the typed columns of a table hold, row by row, by header. */
export type LaterRows = readonly Readonly<Record<string, Content>>[];

/** The sheets of a period that come with its first tree or hypothesis, as they would be drawn. */
export function laterSheets(names: Names, which: LaterSheet, rows: LaterRows = []): readonly SheetPlan[] {
  switch (which) {
    case "tree":
      return [kpiTreeSheet(names, rows)];
    case "hypotheses":
      return [];
  }
}

/** What drawing has to know of the workbook. */
export interface LaterLook {
  readonly refusal: (plans: readonly SheetPlan[]) => WorkbookProblem | undefined;
  /** The period's names, with the sheet of the lists as its tab reads now: drop-downs read their words from it. */
  readonly names: Names;
  /** Tables and sheets that are there. */
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** One round trip. */
export async function lookForLater(context: Excel.RequestContext, { found, names }: Mending): Promise<LaterLook> {
  // A setting stands on the sheet with the lists, whatever its tab is called by now.
  const setting = context.workbook.names.getItemOrNullObject(names.cells.ambition).getRangeOrNullObject();
  setting.worksheet.load("name");
  setting.load("address");
  const there = await look(context);
  const drawn = namesOf(names.period, names.texts).sheets;
  const lists = setting.isNullObject ? names.sheets.lists : setting.worksheet.name;
  const period = { label: names.period, start: found.start ?? "", end: found.end ?? "" };
  return {
    names: { ...names, sheets: { ...drawn, ...names.sheets, lists } },
    sheets: there.sheets,
    tables: there.names,
    refusal: (plans) => {
      const [first, ...others] = plans;
      if (!first) return undefined;
      const blueprint: Blueprint = {
        ...{ id: "later", version: 1, period, language: names.texts.language },
        ...{ sheets: [first, ...others], names: [] },
      };
      return refusal(blueprint, there);
    },
  };
}

/** Those of the plans whose table or sheet is not there yet. */
export function missingOf(plans: readonly SheetPlan[], { sheets, tables }: LaterLook): readonly SheetPlan[] {
  return plans.filter(({ name, table }) => !(table ? isAmong(table.name, tables) : isAmong(name, sheets)));
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
  beforeWriting: () => void,
): Promise<FoundBook | WorkbookProblem> {
  const there = await lookForLater(context, period);
  const plans = laterSheets(there.names, which);
  const missing = missingOf(plans, there);
  const why = there.refusal(missing);
  if (why) return why;
  if (missing.length > 0) {
    beforeWriting();
    const failed = await drawLater(context, missing);
    if (failed) return failed;
  }
  return withTables(period.found, there.names, missing);
}
