import type { Grid } from "../../model/grid";
import type { Cell, CellValue } from "../../model/values";
import type { Worksheet } from "../../model/worksheet";
import type { Formula } from "./formula-group";
import { known } from "./readers";
import { sameValue } from "./values";

/** What a row held the last time: the value of each constant, the formula of each cell that has one, by column. */
interface Line {
  size: number;
  readonly values: (CellValue | undefined)[];
  readonly formulas: (Formula | undefined)[];
}

/** What has changed since the last look. */
export interface News {
  /** A cell without a formula holds something else now, or has come, or gone. */
  changed(sheet: Worksheet, row: number, column: number): void;
  /** A cell has a formula that was not there; @returns it as it is to be remembered. */
  came(sheet: Worksheet, row: number, column: number, cell: Cell): Formula;
  went(formula: Formula): void;
  /** Somebody else has put another value into the cell of a formula. */
  overwritten(formula: Formula): void;
}

/** Whether a cell has a formula to be worked out. */
export function isFormula({ formula, unresolved }: Cell): boolean {
  return formula !== undefined && !unresolved;
}

/**
 * Remembers what the cells of a sheet held, and finds what has changed by looking at all of them: nobody has to tell, and
 * nothing can be missed. A look at a million cells takes a few hundredths of a second.
 */
export class SheetMemory {
  private readonly lines = new Map<number, Line>();

  constructor(private readonly sheet: Worksheet) {}

  formulaAt(row: number, column: number): Formula | undefined {
    return this.lines.get(row)?.formulas[column];
  }

  /** Every formula that was there at the last look. */
  formulas(): Formula[] {
    return [...this.lines.values()].flatMap((line) => line.formulas.filter((formula) => formula !== undefined));
  }

  /** A formula is to be found as if it had just come. */
  forgetFormula({ row, column }: Formula): void {
    const line = this.lines.get(row);
    if (!line?.formulas[column]) return;
    line.formulas[column] = undefined;
    line.size--;
  }

  look(cells: Grid<Cell>, news: News): void {
    cells.eachRow((row, there) => {
      const line = known(this.lines, row, () => ({ size: 0, values: [], formulas: [] }));
      for (const [column, cell] of there) this.lookAt(line, row, column, cell, news);
      if (line.size > there.size) this.forget(line, row, (column) => there.has(column), news);
    });
    if (this.lines.size === cells.rowCount) return;
    for (const [row, line] of this.lines) {
      if (cells.hasRow(row)) continue;
      this.forget(line, row, () => false, news);
      this.lines.delete(row);
    }
  }

  private lookAt(line: Line, row: number, column: number, cell: Cell, news: News): void {
    const formula = line.formulas[column];
    const value = line.values[column];
    if (isFormula(cell)) {
      if (formula && formula.cell === cell && formula.group.text === cell.formula) {
        if (!formula.foreign && formula.last !== undefined && !sameValue(formula.last, cell.value))
          news.overwritten(formula);
        return;
      }
      if (formula) news.went(formula);
      else if (value !== undefined) line.values[column] = undefined;
      else line.size++;
      line.formulas[column] = news.came(this.sheet, row, column, cell);
      return;
    }
    if (cell.unresolved) cell.value = { error: "#NAME?" };
    if (formula) {
      line.formulas[column] = undefined;
      news.went(formula);
    } else if (value === undefined) line.size++;
    else if (sameValue(value, cell.value)) return;
    line.values[column] = cell.value;
    news.changed(this.sheet, row, column);
  }

  private forget(line: Line, row: number, isThere: (column: number) => boolean, news: News): void {
    line.formulas.forEach((formula, column) => {
      if (!formula || isThere(column)) return;
      line.formulas[column] = undefined;
      line.size--;
      news.went(formula);
    });
    line.values.forEach((value, column) => {
      if (value === undefined || isThere(column)) return;
      line.values[column] = undefined;
      line.size--;
      news.changed(this.sheet, row, column);
    });
  }
}
