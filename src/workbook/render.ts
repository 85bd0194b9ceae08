import type { Blueprint, SheetPlan, TablePlan } from "../blueprint/plan";
import { constantOf, formulaOf, toWrite, type Written } from "./contents";
import { drawLooks } from "./draw-looks";
import { drawRules } from "./draw-rules";
import { look, refusal } from "./look";
import { placeOfBlock, placeOfColumn, placeOfTable, type Place } from "./places";
import type { Step } from "./port";
import type { WorkbookProblem } from "./problem";
import { STAMP_KEY, withBook } from "./stamp";

/**
 * Two round trips, whatever the size: look, then write. Refuses before writing if a sheet, table or name is taken or
 * the workbook is protected. Sheets get their final name and place at once, because a rename or a move would empty the
 * user's list of steps to undo.
 *
 * @param reached told when each step begins; from "writing" on, a failure may leave something behind
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
  context.application.suspendApiCalculationUntilNextSync();
  const { workbook } = context;
  const drawn = blueprint.sheets.map((plan) => ({ plan, sheet: workbook.worksheets.add(plan.name) }));
  workbook.settings.add(STAMP_KEY, JSON.stringify(withBook(found.stamp, blueprint)));
  for (const { plan, sheet } of drawn) writeConstants(sheet, plan);
  for (const { name, sheet, cell, comment } of blueprint.names) {
    workbook.names.add(name, workbook.worksheets.getItem(sheet).getRange(cell), comment);
  }
  for (const { plan, sheet } of drawn) if (plan.table) makeTable(sheet, plan.table);
  for (const { plan, sheet } of drawn) drawLooks(sheet, plan);
  for (const { plan, sheet } of drawn) drawRules(sheet, plan);
  // Last, when every table and name that a formula may speak of is there.
  for (const { plan, sheet } of drawn) writeFormulas(sheet, plan);
  drawn[0]?.sheet.activate();

  const calling = drawn.flatMap(({ plan, sheet }) => (plan.table ? callingColumns(sheet, plan.table) : []));
  for (const { cell } of calling) cell.load("formulas,values");
  await context.sync();

  const unknown = calling.filter(({ cell }) => isUnknown(cell));
  if (unknown.length === 0) return undefined;

  // Excel had not registered the formulas yet. Such a cell stays #NAME? until its formula is entered again.
  reached("repairing");
  for (const { column, formula } of unknown) column.formulas = everywhere(formula);
  await context.sync();
  return undefined;
}

function writeConstants(sheet: Excel.Worksheet, { blocks, table }: SheetPlan): void {
  for (const block of blocks) put(sheet, placeOfBlock(block), toWrite(block.rows, constantOf));
  if (!table) return;
  const header = table.columns.map((column) => ({ text: column.header }));
  put(sheet, placeOfTable(table), toWrite([header, ...table.rows.map(({ contents }) => contents)], constantOf));
}

function makeTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const table = sheet.tables.add(rangeOf(sheet, placeOfTable(plan)), true);
  table.name = plan.name;
  table.style = plan.style;
}

function writeFormulas(sheet: Excel.Worksheet, { blocks, table }: SheetPlan): void {
  for (const { column, formula } of table ? formulaColumns(sheet, table) : []) column.formulas = everywhere(formula);
  for (const block of blocks) put(sheet, placeOfBlock(block), toWrite(block.rows, formulaOf));
}

function formulaColumns(
  sheet: Excel.Worksheet,
  table: TablePlan,
): { column: Excel.Range; formula: string; place: Place }[] {
  return table.columns.flatMap(({ formula }, i) => {
    if (formula === undefined) return [];
    const place = placeOfColumn(table, i);
    return [{ column: rangeOf(sheet, place), formula, place }];
  });
}

/** Columns whose formula calls the add-in, each with its first cell. */
function callingColumns(
  sheet: Excel.Worksheet,
  table: TablePlan,
): { column: Excel.Range; formula: string; cell: Excel.Range }[] {
  return formulaColumns(sheet, table)
    .filter(({ formula }) => formula.includes("OKR."))
    .map(({ column, formula, place }) => ({ column, formula, cell: sheet.getCell(place.row, place.column) }));
}

/** Whether Excel took a formula of the add-in for an unknown one: it shows #NAME?, or marks the function's name. */
function isUnknown(cell: Excel.Range): boolean {
  return cell.values[0]?.[0] === "#NAME?" || String(cell.formulas[0]?.[0]).includes("_xldudf_");
}

/** One formula for every cell of a range, sent once. */
function everywhere(formula: string): Written[][] {
  // Excel takes a single value for the whole range; the types of the library know only the array.
  return formula as unknown as Written[][];
}

function put(sheet: Excel.Worksheet, place: Place, cells: Written[][] | undefined): void {
  if (cells) rangeOf(sheet, place).formulas = cells;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Place): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
