import { asBefore, cellOf, isSame } from "./cell-values";
import type { WorkbookProblem } from "./problem";
import { isKey, type RowLook } from "./row-look";
import type { RowRemoval } from "./rows-port";

/** A row that goes again, as long as it holds what was written into it. */
export class Removal {
  private before: Excel.Range | undefined;
  private key: Excel.Range | undefined;
  private isEmptied = false;

  constructor(
    readonly row: RowLook,
    private readonly cells: RowRemoval["cells"],
  ) {}

  refusal(): WorkbookProblem | undefined {
    const { at, key } = this.row;
    const { sheet } = at;
    if (at.isProtected) return { problem: "sheet-protected", sheet };
    for (const [header, written] of Object.entries(this.cells)) {
      const { value, shows } = this.row.standing(header);
      const holds = cellOf(value);
      if (!isSame(holds, written)) {
        return { problem: "row-changed", sheet, cell: this.row.address(header), key, header, holds, shows };
      }
    }
    return undefined;
  }

  /** @param isOnly whether its table has no other row by then: a table keeps one, so that is emptied but for its formulas */
  queue(isOnly: boolean): void {
    const { table } = this.row.at;
    this.isEmptied = isOnly;
    this.key = this.row.cell(this.row.row.header);
    this.key.load("values");
    this.before = table.getDataBodyRange().getRow(0).getOffsetRange(this.row.index, 0);
    this.before.load("values,formulas,numberFormat");
    if (!isOnly) table.rows.getItemAt(this.row.index).delete();
    else this.before.formulas = [this.constants().map((constant) => (constant ? "" : null))];
  }

  /** Which cells of the row are no formulas. */
  private constants(): boolean[] {
    return this.row.at.headers.map((header) => Object.keys(this.cells).includes(header));
  }

  hit(): boolean {
    return isKey(this.key?.values[0]?.[0], this.row.key);
  }

  undo(): void {
    if (!this.before) return;
    const { formulas, values, numberFormat } = this.before;
    const row = (formulas[0] ?? []).map((formula, i) => asBefore(formula, values[0]?.[i], numberFormat[0]?.[i]));
    if (!this.isEmptied) this.row.at.table.rows.add(this.row.index, [row as string[]]);
    else this.before.formulas = [row];
  }
}
