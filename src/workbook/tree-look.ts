import { MEASURES, type Measure } from "../okr/kpi/node";
import { cellOf, isFormula } from "./cell-values";
import type { Mending, WorkbookProblem } from "./port";
import { textOf } from "./to-book";
import type { TreeTable } from "./tree-plan";
import { BLANK, TYPED, type Held, type TypedField } from "./tree-rows";

/** The table of nodes as Excel gives it, asked for before and after a write. */
export class TreeLook {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  private readonly typed: readonly (readonly [TypedField, Excel.Range])[];
  private readonly named: readonly Excel.Range[];

  /** Queues the look; known after the next sync. */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly period: Mending,
  ) {
    const { names } = period;
    const { tables } = context.workbook;
    this.table = tables.getItemOrNullObject(names.tables.tree);
    this.table.load("name");
    this.table.columns.load("items/name");
    this.table.worksheet.load("name");
    this.table.worksheet.protection.load("protected");
    this.body = this.table.getDataBodyRange();
    this.body.load("rowIndex,columnIndex,rowCount");
    this.typed = TYPED.map((field) => [field, askFor(this.table, names.tree[field])]);
    this.named = [
      [names.tables.hypotheses, names.hypothesis.driver],
      [names.tables.work, names.work.driver],
    ].map(([table, header]) => {
      const column = tables.getItemOrNullObject(table!).columns.getItemOrNullObject(header!).getDataBodyRange();
      return column.load("values");
    });
  }

  get isThere(): boolean {
    return !this.table.isNullObject;
  }

  get headers(): readonly string[] {
    return this.table.columns.items.map(({ name }) => name);
  }

  /** Why nothing can be done with the table. */
  refusal(): WorkbookProblem | undefined {
    const { names } = this.period;
    const sheet = this.table.worksheet.name;
    const missing = this.typed.find(([, range]) => range.isNullObject);
    if (missing) return { problem: "column-missing", sheet, header: names.tree[missing[0]] };
    return this.table.worksheet.protection.protected ? { problem: "sheet-protected", sheet } : undefined;
  }

  read(): TreeTable {
    const { names } = this.period;
    const fields = Object.fromEntries(this.typed.map(([field, { columnIndex }]) => [field, columnIndex]));
    return {
      texts: names.texts,
      sheet: this.table.worksheet.name,
      rows: Array.from({ length: this.body.rowCount }, (_, row) => ({ origin: row, cells: this.cells(row) })),
      place: {
        row: this.body.rowIndex,
        columns: Object.fromEntries(MEASURES.map((measure) => [measure, fields[measure]])) as Record<Measure, number>,
        fields: fields as Record<TypedField, number>,
      },
      named: this.named.flatMap((range) =>
        range.isNullObject ? [] : range.values.flat().map((id) => textOf(cellOf(id))),
      ),
    };
  }

  private cells(row: number): Record<TypedField, Held> {
    return Object.fromEntries(
      this.typed.map(([field, { values, formulas }]) => [field, heldIn(values[row]?.[0], formulas[row]?.[0])]),
    ) as Record<TypedField, Held>;
  }

  /** Whether every typed cell stands where it stood and holds what it held. */
  isAs(other: TreeLook): boolean {
    const isSameRange = (one: Excel.Range, two: Excel.Range): boolean =>
      one.rowIndex === two.rowIndex &&
      one.columnIndex === two.columnIndex &&
      one.formulas.length === two.formulas.length &&
      one.formulas.every((line: unknown[], i) => line[0] === two.formulas[i]?.[0]);
    return this.typed.every(([, range], i) => isSameRange(range, other.typed[i]![1]));
  }

  /** The same look once more, in a later request. */
  again(): TreeLook {
    return new TreeLook(this.context, this.period);
  }

  /** The data of a column. */
  readonly range = (field: TypedField): Excel.Range => {
    return this.typed.find(([one]) => one === field)![1];
  };
}

function askFor(table: Excel.Table, header: string): Excel.Range {
  const range = table.columns.getItemOrNullObject(header).getDataBodyRange();
  range.load("values,formulas,numberFormat,rowIndex,columnIndex");
  return range;
}

function heldIn(value: unknown, formula: unknown): Held {
  if (isFormula(formula, value)) return { value: cellOf(value), formula: String(formula) };
  const cell = cellOf(value);
  return cell === null ? BLANK : { value: cell };
}
