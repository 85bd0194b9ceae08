import { okrwBlueprint } from "../src/blueprint/okrw";
import { namesOf, type Names } from "../src/blueprint/names";
import { USUAL } from "../src/blueprint/period";
import type { Blueprint } from "../src/blueprint/plan";
import { blank } from "../src/blueprint/templates/blank";
import { sheets } from "../src/texts/en";
import type { ExcelHost } from "../workbench/host";
import { carryFormats, fillCalculated } from "../workbench/host/model/table-dress";
import type { Table } from "../workbench/host/model/table";
import type { CellValue } from "../workbench/host/model/values";

/** How large a period is made. */
export interface LogSize {
  readonly keyResults: number;
  readonly checkIns: number;
}

type Cells = Readonly<Record<string, CellValue>>;

/** First day of the period, 2026-10-01, and the day it is judged on, as serial numbers. */
const START = 46_296;
export const AS_OF = START + 60;
/** Key results to an objective, and check-ins to a day. */
const PER_OBJECTIVE = 5;
const DAYS = 50;

const PERIOD = "Q4 2026";

export const logNames = (): Names => namesOf(PERIOD, sheets, []);

/** A period with its sheets, formulas and rules as they are drawn for people, and nothing in its tables. */
export function emptyPeriod(): Blueprint {
  const draft = { ...USUAL, team: "Sales", period: PERIOD, start: "2026-10-01", end: "2026-12-31" };
  return okrwBlueprint(draft, blank(), sheets);
}

/**
 * Fills the tables of such a period, as if a file with these rows had been opened: every row with the formulas and looks
 * of its columns.
 */
export function fillPeriod(host: ExcelHost, { keyResults, checkIns }: LogSize): void {
  const names = logNames();
  const { objective, keyResult, tables } = names;
  const many = (count: number, row: (i: number) => Cells): Cells[] => Array.from({ length: count }, (_, i) => row(i));
  const objectives = Math.ceil(keyResults / PER_OBJECTIVE);
  fillTable(tableOf(host, tables.objectives), many(objectives, (i) => ({ [objective.id]: `O${i + 1}`, [objective.objective]: `Customers of region ${i + 1} stay`, [objective.team]: "Sales" }))); // prettier-ignore
  fillTable(
    tableOf(host, tables.keyResults),
    many(keyResults, (i) => ({
      [keyResult.id]: `KR${i + 1}`,
      [keyResult.keyResult]: `Renewals of segment ${i + 1} rise from 0 to 100`,
      [keyResult.objective]: `O${Math.floor(i / PER_OBJECTIVE) + 1}`,
      [keyResult.start]: 0,
      [keyResult.target]: 100,
    })),
  );
  fillTable(tableOf(host, tables.checkIns), checkInRows({ keyResults, checkIns }));
  host.workbook.markDirty();
}

/** Each key result has as many check-ins as any other, on fifty days, one in a hundred of them unusable. */
export function checkInRows({ keyResults, checkIns }: LogSize): Cells[] {
  const { checkIn } = logNames();
  return Array.from({ length: checkIns }, (_, i) => ({
    [checkIn.id]: `C${i + 1}`,
    [checkIn.date]: START + Math.floor((i * DAYS) / checkIns),
    [checkIn.keyResult]: `KR${((i * 7) % keyResults) + 1}`,
    [checkIn.value]: i % 100 === 99 ? "unknown" : valueOf(i),
    [checkIn.confidence]: ((i % 9) + 1) / 10,
    [checkIn.note]: `Nothing new since last week, see the board of segment ${i % 40}`,
    [checkIn.by]: "Sales lead",
  }));
}

const valueOf = (i: number) => (i * 13) % 101;

export function tableOf({ workbook }: ExcelHost, name: string): Table {
  const found = workbook.table(name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return found;
}

/** Gives a table these rows, each with the formulas and looks of its columns. */
export function fillTable(table: Table, rows: readonly Cells[]): void {
  const { sheet } = table;
  const columns = table.columns.map(({ name }) => name);
  const first = table.body.row;
  table.area = { ...table.area, rows: rows.length + 1 };
  const { body } = table;
  carryFormats(table, first, { ...body, row: first + 1, rows: rows.length - 1 });
  rows.forEach((cells, i) =>
    columns.forEach((header, j) => {
      const value = cells[header];
      if (value !== undefined) sheet.cells.set(first + i, body.column + j, { value });
    }),
  );
  fillCalculated(table, body);
}
