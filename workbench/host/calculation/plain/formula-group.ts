import { sameArea } from "../../model/area";
import type { Cell, CellValue } from "../../model/values";
import type { Table } from "../../model/table";
import type { Worksheet } from "../../model/worksheet";
import type { Compiled } from "./compile";

/** One cell with a formula. */
export interface Formula {
  readonly group: FormulaGroup;
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  /** It has to be worked out: it is new, or something that it reads has changed. */
  due: boolean;
  /** It is being worked out now. */
  working: boolean;
  /** It is the library's: because of what it says, or of what it reads. */
  foreign: boolean;
  /** What it answered the last time. */
  last: CellValue | undefined;
}

/** Formulas of the same text in one column, in the data rows of one table or in none: their references mean the same. */
export class FormulaGroup {
  readonly formulas = new Map<number, Formula>();
  /** Undefined for what is the library's. */
  compiled: Compiled | undefined;
  /** Told of in the same round already, all of them. */
  told = 0;

  constructor(
    readonly key: string,
    readonly text: string,
    readonly sheet: Worksheet,
    readonly column: number,
    readonly table: Table | undefined,
  ) {}

  /** Names and references to tables may come to mean something else while the text stays. */
  get mayMeanElse(): boolean {
    return this.compiled?.named !== false;
  }

  /** Whether the formula reads the same cells in a new version. */
  readsTheSame(other: Compiled | undefined): boolean {
    if (!this.compiled || !other) return this.compiled === other;
    const [mine, theirs] = [this.compiled.places, other.places];
    return (
      mine.length === theirs.length &&
      mine.every(({ sheet, area, ownRow }, i) => {
        const there = theirs[i]!;
        if (sheet !== there.sheet || ownRow !== there.ownRow) return false;
        return sameArea(ownRow ? { ...area, row: 0 } : area, ownRow ? { ...there.area, row: 0 } : there.area);
      })
    );
  }

  /** The table of a row of this group's column, as tables are now. */
  static tableAt(sheet: Worksheet, row: number, column: number, tables: readonly Table[]): Table | undefined {
    return tables.find((table) => {
      if (table.sheet !== sheet) return false;
      const { body } = table;
      const down = row - body.row;
      const right = column - body.column;
      return down >= 0 && down < body.rows && right >= 0 && right < body.columns;
    });
  }
}
