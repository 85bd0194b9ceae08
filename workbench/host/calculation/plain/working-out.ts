import type { Area } from "../../model/area";
import type { CellValue } from "../../model/values";
import type { Worksheet } from "../../model/worksheet";
import { Block } from "./block";
import { isNotPlain } from "./compile";
import type { Formula } from "./formula-group";
import { NUM, sameValue } from "./values";

/** Formulas that ask for each other go no deeper than this at once; what is deeper is worked out first. */
const DEEPEST = 150;

class TooDeep {
  constructor(readonly formula: Formula) {}
}

class Circle {
  constructor(readonly formulas: readonly Formula[]) {}
}

/** Finds the formula of a cell, for what is due. */
export type FormulaAt = (sheet: Worksheet, row: number, column: number) => Formula | undefined;

/** One round of working out: each formula that is due once, when it is its turn or when another one asks for it. */
export class WorkingOut {
  /** How many formulas were worked out. */
  count = 0;
  private readonly path: Formula[] = [];
  private readonly blocks = new Map<Worksheet, Map<string, Block>>();

  constructor(
    private readonly formulaAt: FormulaAt,
    private readonly wrote: (formula: Formula) => void,
  ) {}

  /**
   * Works out a formula and all that it needs.
   *
   * @returns the formulas that the library has to work out instead: they go in a circle, or answer with more than a cell
   */
  workOut(formula: Formula): readonly Formula[] {
    const waiting = [formula];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      try {
        this.answer(next);
        waiting.pop();
      } catch (reason) {
        const [last] = this.path.slice(-1);
        const path = this.path.splice(0);
        for (const each of path) each.working = false;
        if (reason instanceof TooDeep) {
          if (waiting.includes(reason.formula)) return [...waiting];
          waiting.push(reason.formula);
        } else if (reason instanceof Circle) return reason.formulas;
        else if (isNotPlain(reason) && last) return [last];
        else throw reason;
      }
    }
    return [];
  }

  value(sheet: Worksheet, row: number, column: number): CellValue {
    const cell = sheet.cells.get(row, column);
    if (!cell) return null;
    if (cell.formula !== undefined) {
      const formula = this.formulaAt(sheet, row, column);
      if (formula?.due && !formula.foreign) this.answer(formula);
    }
    return cell.value;
  }

  block(sheet: Worksheet, area: Area, shared: boolean): Block {
    if (!shared) return this.read(sheet, area);
    const blocks = this.blocks.get(sheet) ?? new Map<string, Block>();
    this.blocks.set(sheet, blocks);
    const key = `${area.row}:${area.column}:${area.rows}:${area.columns}`;
    const block = blocks.get(key) ?? this.read(sheet, area);
    blocks.set(key, block);
    return block;
  }

  private read(sheet: Worksheet, { row, column, rows, columns }: Area): Block {
    const values: CellValue[] = [];
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) values.push(this.value(sheet, i, j));
    }
    return new Block(rows, columns, values);
  }

  private answer(formula: Formula): void {
    if (!formula.due) return;
    if (formula.working) throw new Circle(this.path.slice(this.path.indexOf(formula)));
    if (this.path.length >= DEEPEST) throw new TooDeep(formula);
    formula.working = true;
    this.path.push(formula);
    const answer = formula.group.understood.answer!(formula.row) ?? 0;
    this.path.pop();
    formula.working = formula.due = false;
    this.count++;
    const { cell } = formula;
    formula.last = typeof answer === "number" && !Number.isFinite(answer) ? NUM : answer;
    if (sameValue(cell.value, formula.last)) return;
    cell.value = formula.last;
    this.wrote(formula);
  }
}
