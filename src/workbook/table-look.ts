import { FIRST_ROWS } from "./chunks";
import { addressOf } from "./places";
import type { WorkbookProblem } from "./problem";

/** One table as an edit finds it. What is asked for is asked once, however many rows of the edit need it. */
export class TableLook {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  private readonly whole = new Map<string, Excel.Range>();
  private readonly near = new Map<string, Excel.Range>();

  constructor(
    context: Excel.RequestContext,
    readonly name: string,
  ) {
    this.table = context.workbook.tables.getItemOrNullObject(name);
    this.table.load("name,showTotals");
    this.table.columns.load("items/name");
    this.table.worksheet.load("name");
    this.table.worksheet.protection.load("protected");
    this.body = this.table.getDataBodyRange();
    this.body.load("rowIndex,columnIndex,rowCount");
  }

  /** All values of a column. */
  values(header: string): Excel.Range {
    return once(this.whole, header, () => {
      const range = this.column(header);
      range.load("values");
      return range;
    });
  }

  /** The first rows of a column: all of most tables. */
  first(header: string): Excel.Range {
    return once(this.near, header, () => {
      const range = this.column(header);
      const rows = range.getIntersection(range.getRow(0).getResizedRange(FIRST_ROWS - 1, 0));
      rows.load("values,formulas,numberFormat,text");
      return rows;
    });
  }

  /** The data of a column as the table has it when the request is carried out. */
  column(header: string): Excel.Range {
    return this.table.columns.getItemOrNullObject(header).getDataBodyRange();
  }

  get sheet(): string {
    return this.table.worksheet.name;
  }

  get isProtected(): boolean {
    return this.table.worksheet.protection.protected;
  }

  /** Left to right. */
  get headers(): string[] {
    return this.table.columns.items.map(({ name }) => name);
  }

  /** Where a column stands, or -1. */
  indexOf(header: string): number {
    return this.headers.findIndex((name) => name.toLowerCase() === header.toLowerCase());
  }

  address(row: number, header: string): string {
    return addressOf(this.body.rowIndex + row, this.body.columnIndex + this.indexOf(header));
  }

  /** Why nothing can be done with the table, or with one of these columns. */
  refusal(headers: readonly string[]): WorkbookProblem | undefined {
    if (this.table.isNullObject) return { problem: "table-missing", table: this.name };
    const missing = headers.find((header) => this.indexOf(header) < 0);
    return missing === undefined ? undefined : { problem: "column-missing", sheet: this.sheet, header: missing };
  }
}

function once(known: Map<string, Excel.Range>, header: string, ask: () => Excel.Range): Excel.Range {
  const range = known.get(header) ?? ask();
  known.set(header, range);
  return range;
}
