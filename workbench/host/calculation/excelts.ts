import { calculateFormulas, type WorkbookLike } from "@cj-tech-master/excelts/formula";
import type { Area } from "../model/area";
import type { CellError, CellValue, ErrorCode } from "../model/values";

/**
 * The one place that knows the calculation library (`@cj-tech-master/excelts/formula`). It is handed constants and
 * formulas in plain cell references, and calls back the functions given to it; what it holds between two runs is only
 * which cells were covered by spilled answers, because that decides the order of calculation.
 *
 * Known limits are guarded by the callers: structured references are rewritten before (structured-references.ts), and
 * more than `MOST_FORMULAS` different formulas are refused, because the library loses results beyond (a parse cache).
 */
export const MOST_FORMULAS = 10_000;

/** A value as the library carries it; an error may carry the sentence of the function that made it. */
export type Single =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: ErrorCode; readonly sentence?: string };
export type Rectangle = {
  readonly kind: 5;
  readonly rows: readonly (readonly Single[])[];
  readonly height: number;
  readonly width: number;
};
/** 6 is a reference that was not read, 7 a LAMBDA that was not called: neither fits in a cell. */
export type Value = Single | Rectangle | { readonly kind: 6 | 7 };

export const BLANK: Single = { kind: 0 };

export function fromCell(value: CellValue): Single {
  if (value === null) return BLANK;
  if (typeof value === "number") return { kind: 1, value };
  if (typeof value === "string") return { kind: 2, value };
  if (typeof value === "boolean") return { kind: 3, value };
  return { kind: 4, code: value.error, ...(value.sentence === undefined ? {} : { sentence: value.sentence }) };
}

export function toCell(value: Value): CellValue {
  switch (value.kind) {
    case 0:
      return null;
    case 1:
      return Number.isFinite(value.value) ? value.value : { error: "#NUM!" };
    case 2:
    case 3:
      return value.value;
    case 4:
      return errorOf(value);
    case 5:
      return toCell(value.rows[0]?.[0] ?? BLANK);
    default:
      return { error: "#CALC!" };
  }
}

function errorOf({ code, sentence }: Single & { kind: 4 }): CellError {
  return sentence === undefined ? { error: code } : { error: code, sentence };
}

export function rectangle(rows: readonly (readonly Single[])[]): Rectangle {
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

export interface EngineSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: number;
  readonly name: string;
  /** Everything that holds something, spilled cells included: whole columns are read this far. */
  readonly extent: Area | undefined;
  /** Asked only where there are cells. */
  readonly hiddenRows: Pick<ReadonlySet<number>, "has">;
  readonly merges: readonly Area[];
  /** By row, then column. */
  readonly cells: Iterable<readonly [row: number, cells: readonly EngineCell[]]>;
}

export type EngineCell = { readonly row: number; readonly column: number } & (
  { readonly value: CellValue } | { readonly formula: string; readonly answer: (value: CellValue) => void }
);

export interface EngineName {
  readonly name: string;
  /** What the name stands for, without `=`. */
  readonly formula: string;
  /** Index of its sheet; absent for a name of the whole workbook. */
  readonly sheet?: number;
}

interface EngineInput {
  readonly sheets: readonly EngineSheet[];
  readonly names: readonly EngineName[];
  readonly date1904: boolean;
  /** By name in upper case; they win over the library's own. */
  readonly functions: ReadonlyMap<string, (values: Value[]) => Value>;
}

/**
 * How often the library goes round a circle of formulas. Far more often than it works out any other formula in one run:
 * that is how the caller tells the two apart (`formula-run.ts`), as the library does not say.
 */
export const ROUNDS_OF_A_CIRCLE = 8;

const [NOTHING, CONSTANT, FORMULA] = [0, 2, 6];

type CellView = ReturnType<WorkbookLike["worksheets"][number]["getCell"]>;

/** One per workbook: the library keeps what was spilled by the identity of this object. */
export class Engine {
  private readonly like: WorkbookLike = {
    worksheets: [],
    getWorksheet: (key) => this.like.worksheets.find(({ id, name }) => id === key || name === key),
    // An own number of rounds, never stopping early: see ROUNDS_OF_A_CIRCLE.
    calcProperties: { iterate: true, iterateCount: ROUNDS_OF_A_CIRCLE, iterateDelta: -1 },
  };

  /** Works every formula out once; answers go to `EngineCell.answer` and through the functions given. */
  run({ sheets, names, date1904, functions }: EngineInput): void {
    this.like.worksheets = sheets.map(sheetView);
    this.like.properties = { date1904 };
    this.like.definedNames = {
      getAllEntries: () =>
        names.map(({ name, formula, sheet }) => ({
          name,
          ranges: [formula],
          ...(sheet === undefined ? {} : { localSheetId: sheet }),
        })),
      getAllNames: () => names.map(({ name }) => ({ name })),
    };
    this.like.userFunctions = new Map(
      [...functions].map(([name, invoke]) => [
        name,
        { minArity: 0, maxArity: Infinity, invoke: (values: unknown[]) => invoke(values as Value[]) },
      ]),
    );
    calculateFormulas(this.like);
  }
}

function sheetView(sheet: EngineSheet): WorkbookLike["worksheets"][number] {
  const rows = new Map<number, Map<number, CellView>>();
  for (const [row, cells] of sheet.cells) {
    rows.set(row + 1, new Map(cells.map((cell) => [cell.column + 1, cellView(cell)])));
  }
  type EachRow = (row: { hidden: boolean; eachCell: EachCell }, number: number) => void;
  type EachCell = (visit: unknown) => void;
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: sheet.extent ? dimensions(sheet.extent) : null,
    mergedRegions: sheet.merges.map(dimensions),
    findCell: (row, column) => rows.get(row)?.get(column),
    // Asked for only to write the cells of a spilled answer, which the caller does itself.
    getCell: (row, col) => ({ row, col, type: NOTHING!, model: {}, value: null, result: undefined }),
    eachRow(...parameters: unknown[]) {
      const visit = parameters.at(-1) as EachRow;
      for (const [number, cells] of rows) {
        const eachCell = (visitCell: unknown) => {
          for (const [column, cell] of cells) (visitCell as (cell: CellView, column: number) => void)(cell, column);
        };
        visit({ hidden: sheet.hiddenRows.has(number - 1), eachCell }, number);
      }
    },
  };
}

function dimensions({ row, column, rows, columns }: Area) {
  return { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
}

function cellView(cell: EngineCell): CellView {
  const place = { row: cell.row + 1, col: cell.column + 1 };
  if (!("formula" in cell)) return { ...place, type: CONSTANT!, model: {}, value: cell.value, result: undefined };
  const { formula, answer } = cell;
  return {
    ...place,
    type: FORMULA!,
    formula,
    model: { formula, isDynamicArray: true },
    value: undefined,
    // Never an old result: the library would keep one where it finds #NAME?.
    get result() {
      return undefined;
    },
    set result(value) {
      answer(isErrorLike(value) ? coded(value) : ((value ?? null) as CellValue));
    },
  };
}

function isErrorLike(value: unknown): value is { error: string } {
  return typeof value === "object" && value !== null && "error" in value;
}

function coded({ error }: { error: string }): CellError {
  return { error: error as ErrorCode };
}
