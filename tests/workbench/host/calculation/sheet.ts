import type { ExcelCalculation } from "../../../../workbench/host/calculation";
import type {
  FunctionCall,
  FunctionMetadata,
  FunctionRuntime,
  FunctionsFile,
} from "../../../../workbench/host/calculation/function-runtime";
import { parseArea } from "../../../../workbench/host/model/area";
import { Table } from "../../../../workbench/host/model/table";
import { isError, type CellValue } from "../../../../workbench/host/model/values";
import type { Workbook } from "../../../../workbench/host/model/workbook";
import type { Worksheet } from "../../../../workbench/host/model/worksheet";

/** Fills cells from a table of addresses; text that begins with `=` is a formula. */
export function fill(sheet: Worksheet, cells: Readonly<Record<string, CellValue>>): void {
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = parseArea(address)!;
    const formula = typeof value === "string" && value.startsWith("=") ? value : undefined;
    sheet.cells.set(row, column, formula === undefined ? { value } : { value: null, formula });
  }
  sheet.workbook.markDirty();
}

/** The calculated value at an address; errors as their code, with the sentence behind a colon. */
export function shown(sheet: Worksheet, address: string): CellValue {
  const { row, column } = parseArea(address)!;
  const value = sheet.value(row, column);
  if (!isError(value)) return value;
  return value.sentence === undefined ? value.error : `${value.error}: ${value.sentence}`;
}

/** The values of an area, row by row. */
export function shownArea(sheet: Worksheet, address: string): CellValue[][] {
  const { row, column, rows, columns } = parseArea(address)!;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const value = sheet.value(row + r, column + c);
      return isError(value) ? value.error : value;
    }),
  );
}

export function addTable(sheet: Worksheet, name: string, address: string, columns: readonly string[]): Table {
  const area = parseArea(address)!;
  const table = new Table(`${sheet.workbook.nextId()}`, name, sheet, area);
  table.columns = columns.map((column, i) => ({ id: i + 1, name: column }));
  columns.forEach((column, i) => sheet.cells.set(area.row, area.column + i, { value: column }));
  sheet.workbook.tables.push(table);
  return table;
}

export function define(workbook: Workbook, name: string, formula: string, sheet?: Worksheet): void {
  const names = sheet?.names ?? workbook.names;
  names.push({ id: `${workbook.nextId()}`, name, formula, comment: "", visible: true, ...(sheet ? { sheet } : {}) });
}

type Answer = (call: FunctionCall) => CellValue | CellValue[][];

/** Functions of an add-in that answer when they are let: every call is noted, and waits until `release`. */
export class AddIn implements FunctionRuntime {
  readonly calls: FunctionCall[] = [];
  private waiting: (() => void)[] = [];

  constructor(
    private readonly functions: Readonly<Record<string, { answer: Answer; metadata?: Partial<FunctionMetadata> }>>,
    private readonly file: Partial<FunctionsFile> = {},
  ) {}

  register(calculation: ExcelCalculation, namespace = "OKR"): this {
    const functions = Object.entries(this.functions).map(([id, { metadata }]) => ({
      id,
      name: id,
      parameters: [{ name: "values", repeating: true }],
      ...metadata,
    }));
    calculation.registerFunctions(namespace, { ...this.file, functions }, this);
    return this;
  }

  call(call: FunctionCall): Promise<CellValue[][]> {
    this.calls.push(call);
    return new Promise((resolve) => {
      this.waiting.push(() => {
        const answer = this.functions[call.id]!.answer(call);
        resolve(Array.isArray(answer) ? answer : [[answer]]);
      });
    });
  }

  /** Lets every waiting call answer. */
  release(): void {
    for (const answer of this.waiting.splice(0)) answer();
  }
}

/** Answers everything until nothing is left to ask. */
export async function answered(workbook: Workbook, calculation: ExcelCalculation, addIn: AddIn): Promise<void> {
  workbook.calculate();
  const done = calculation.settled();
  while (calculation.pending > 0) {
    addIn.release();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
}
