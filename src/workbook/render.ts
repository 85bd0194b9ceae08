import type { Blueprint, NamePlan } from "../blueprint/plan";
import { constantOf, formulaOf, toWrite, type Written } from "./contents";
import { drawLooks } from "./draw-looks";
import { drawRules } from "./draw-rules";
import { drawingOf, type Drawing } from "./drawing";
import { look, refusal } from "./look";
import { placeOfBlock, placeOfColumn, placeOfTable } from "./places";
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
  const drawings = blueprint.sheets.map((plan) => drawingOf(plan, workbook.worksheets.add(plan.name)));
  workbook.settings.add(STAMP_KEY, JSON.stringify(withBook(found.stamp, blueprint)));
  drawings.forEach(writeConstants);
  drawings.forEach(makeTable);
  // Behind the tables, whose columns some of them stand for, and before the rules and formulas that speak of them.
  for (const plan of blueprint.names) define(workbook, plan);
  drawings.forEach(drawLooks);
  drawings.forEach(drawRules);
  // Last, when every table and name that a formula may speak of is there.
  drawings.forEach(writeFormulas);
  drawings[0]?.sheet.activate();

  const calling = drawings.flatMap(formulaColumns).filter(({ formula }) => formula.includes("OKR."));
  for (const { column } of calling) column.load("formulas,values");
  await context.sync();

  const unknown = calling.filter(({ column }) => isUnknown(column));
  if (unknown.length === 0) return undefined;

  // Excel had not registered the formulas yet. Such a cell stays #NAME? until its formula is entered again.
  reached("repairing");
  for (const { column, formula } of unknown) column.formulas = everywhere(formula);
  await context.sync();
  return undefined;
}

function define({ names, worksheets }: Excel.Workbook, plan: NamePlan): void {
  const refersTo =
    "cell" in plan ? worksheets.getItem(plan.sheet).getRange(plan.cell) : `=${plan.table}[${plan.column}]`;
  names.add(plan.name, refersTo, plan.comment);
}

function writeConstants({ plan: { blocks, table }, range }: Drawing): void {
  for (const block of blocks) put(range(placeOfBlock(block)), toWrite(block.rows, constantOf));
  if (!table) return;
  const header = table.columns.map((column) => ({ text: column.header }));
  const rows = [header, ...table.rows.map(({ contents }) => contents)];
  put(range(placeOfTable(table)), toWrite(rows, constantOf));
}

function makeTable({ plan, sheet, range }: Drawing): void {
  if (!plan.table) return;
  const table = sheet.tables.add(range(placeOfTable(plan.table)), true);
  table.name = plan.table.name;
  table.style = plan.table.style;
  if (!plan.table.banded) table.showBandedRows = false;
}

function writeFormulas(drawing: Drawing): void {
  for (const { column, formula } of formulaColumns(drawing)) column.formulas = everywhere(formula);
  for (const block of drawing.plan.blocks) {
    put(drawing.range(placeOfBlock(block)), toWrite(block.rows, formulaOf));
  }
}

interface FormulaColumn {
  readonly column: Excel.Range;
  readonly formula: string;
}

function formulaColumns({ plan: { table }, range }: Drawing): FormulaColumn[] {
  if (!table) return [];
  return table.columns.flatMap(({ formula }, i) =>
    formula === undefined ? [] : [{ column: range(placeOfColumn(table, i)), formula }],
  );
}

/** Whether Excel took a formula of the add-in for an unknown one: it shows #NAME?, or marks the function's name. */
function isUnknown({ values, formulas }: Excel.Range): boolean {
  return values[0]?.[0] === "#NAME?" || String(formulas[0]?.[0]).includes("_xldudf_");
}

/** One formula for every cell of a range, sent once. */
function everywhere(formula: string): Written[][] {
  // Excel takes a single value for the whole range; the types of the library know only the array.
  return formula as unknown as Written[][];
}

function put(range: Excel.Range, cells: Written[][] | undefined): void {
  if (cells) range.formulas = cells;
}
