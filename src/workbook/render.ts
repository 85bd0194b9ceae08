import type { Blueprint, NamePlan } from "../blueprint/plan";
import { askWhatTheyShow, callOf, enterAgain, hasUnknown, type Calling } from "./calling";
import { constantOf, formulaOf, toWrite, type Written } from "./contents";
import { drawCharts } from "./draw-charts";
import { drawLooks } from "./draw-looks";
import { drawRules } from "./draw-rules";
import { drawingOf, type Drawing } from "./drawing";
import { writeBlockFormulas } from "./fill-down";
import { look, refusal } from "./look";
import { placeOfBlock, placeOfColumn, placeOfTable } from "./places";
import type { Step } from "./port";
import { problemOf, type WorkbookProblem } from "./problem";
import { STAMP_KEY, withBook } from "./stamp";

/**
 * Two round trips, whatever the size: look, then write. Refuses before writing if a sheet, table or name is taken or
 * the workbook is protected. Sheets get their final name and place at once, because a rename or a move would empty the
 * user's list of steps to undo.
 *
 * @param reached told when each step begins; from "writing" on, a failure may leave something behind
 * @returns `formulas-not-ready` when all is written, but Excel does not know the formulas even when they are entered
 *          once more, in a third round trip
 */
export async function render(
  context: Excel.RequestContext,
  blueprint: Blueprint,
  reached: (step: Step) => void,
): Promise<WorkbookProblem | undefined> {
  reached("looking");
  const found = await look(context);
  const why = refusal(blueprint, found);
  if (why) return why;

  reached("writing");
  // The calculation is not suspended: formulas come last, and what they show is read back in the same round trip.
  const { workbook } = context;
  const drawings = blueprint.sheets.map((plan) => {
    const drawing = drawingOf(plan, workbook.worksheets.add(plan.name));
    // At once, so that wherever a write breaks off a sheet of ours can be told from a blank one of somebody else.
    writeConstants(drawing);
    return drawing;
  });
  workbook.settings.add(STAMP_KEY, JSON.stringify(withBook(found.stamp, blueprint)));
  drawings.forEach(makeTable);
  // Behind the tables, whose columns some of them stand for, and before the rules and formulas that speak of them.
  for (const plan of blueprint.names) define(workbook, plan);
  drawings.forEach(drawLooks);
  drawings.forEach(drawRules);
  // Last, when every table and name that a formula may speak of is there.
  drawings.forEach(writeFormulas);
  for (const drawing of drawings) drawCharts(drawing, drawings);

  const calling = drawings.flatMap(callingColumns);
  askWhatTheyShow(calling);
  drawings[0]?.sheet.activate();
  try {
    await context.sync();
  } catch (error) {
    if (!isOnlyAboutTheFront(error)) throw error;
    askWhatTheyShow(calling);
    await context.sync();
  }

  const unknown = calling.filter(hasUnknown);
  if (unknown.length === 0) return undefined;
  reached("repairing");
  return enterAgain(context, unknown);
}

/** Excel did everything up to the last step, and only could not bring the first sheet to the front. */
function isOnlyAboutTheFront(error: unknown): boolean {
  return (
    problemOf(error)?.problem === "elsewhere" &&
    error instanceof OfficeExtension.Error &&
    error.debugInfo.errorLocation === "Worksheet.activate"
  );
}

function define({ names, worksheets }: Excel.Workbook, plan: NamePlan): void {
  const refersTo =
    "cell" in plan ? worksheets.getItem(plan.sheet).getRange(plan.cell) : `=${plan.table}[${plan.column}]`;
  names.add(plan.name, refersTo, plan.comment);
}

export function writeConstants({ plan: { blocks, table }, range }: Drawing): void {
  for (const block of blocks) put(range(placeOfBlock(block)), toWrite(block.rows, constantOf));
  if (!table) return;
  const header = table.columns.map((column) => ({ text: column.header }));
  const rows = [header, ...table.rows.map(({ contents }) => contents)];
  put(range(placeOfTable(table)), toWrite(rows, constantOf));
}

export function makeTable({ plan, sheet, range }: Drawing): void {
  if (!plan.table) return;
  const table = sheet.tables.add(range(placeOfTable(plan.table)), true);
  table.name = plan.table.name;
  table.style = plan.table.style;
  if (!plan.table.banded) table.showBandedRows = false;
}

export function writeFormulas(drawing: Drawing): void {
  const { plan, range } = drawing;
  const { blocks, table } = plan;
  table?.columns.forEach(({ formula }, i) => {
    const column = range(placeOfColumn(table, i));
    // Once for all rows, in which it is the same: Excel gives a single value to every cell; its typings know lists of lists alone.
    if (formula !== undefined) column.formulas = formula as unknown as string[][];
    // Those that stand in single rows of a column that people fill, each its own.
    else
      put(
        column,
        toWrite(
          table.rows.map(({ contents }) => [contents[i] ?? null]),
          formulaOf,
        ),
      );
  });
  for (const block of blocks) writeBlockFormulas(drawing, block);
}

export function callingColumns({ plan: { table }, range }: Drawing): Calling[] {
  if (!table) return [];
  return table.columns.flatMap((column, i) => {
    const formula = callOf(column);
    return formula === undefined ? [] : [{ column: range(placeOfColumn(table, i)), formula }];
  });
}

function put(range: Excel.Range, cells: Written[][] | undefined): void {
  if (cells) range.formulas = cells;
}
