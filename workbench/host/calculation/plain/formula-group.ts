import { sameArea } from "../../model/area";
import type { Home } from "../../model/formula";
import { isError, type Cell, type CellValue } from "../../model/values";
import type { Table } from "../../model/table";
import type { Worksheet } from "../../model/worksheet";
import type { One, Place } from "./node";

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
  /** It is the library's: because of what it says, or because it goes in a circle or answers with more than a cell. */
  foreign: boolean;
  /** What it answered the last time, and whether that was more than its own cell. */
  last: CellValue | undefined;
  spilled: boolean;
}

/** What a formula is found to be. */
export interface Understood {
  /** How it is worked out; undefined for what is the library's. */
  readonly answer: One | undefined;
  /** What it reads, as far as that can be told. */
  readonly places: readonly Place[];
  /** Names of the functions in it whose answer changes with the time. */
  readonly volatile: readonly string[];
  /** It says names or parts of tables, which may come to mean other cells. */
  readonly named: boolean;
  /** Nobody can tell what it reads, or it answers differently each time: it is worked out whenever anything is. */
  readonly always: boolean;
  /** It is the library's, and nobody can tell what it reads. */
  readonly blind: boolean;
}

/**
 * Formulas of the same text in one column, in the data rows of one table or in none: their references mean the same. What
 * is the library's has a group for each cell.
 */
export class FormulaGroup {
  readonly formulas = new Map<number, Formula>();
  /** The last round in which all of its formulas were told of. */
  told = 0;
  private lower: string | undefined;

  constructor(
    readonly key: string,
    readonly text: string,
    readonly sheet: Worksheet,
    readonly column: number,
    readonly table: Table | undefined,
    public understood: Understood,
  ) {}

  /** Whether its references may mean something else now that these names and tables have changed. */
  says(words: ReadonlySet<string>): boolean {
    this.lower ??= this.text.toLowerCase();
    const { lower } = this;
    for (const word of words) if (lower.includes(word)) return true;
    return false;
  }

  /** Whether the formula reads the same cells in a new version. */
  readsTheSame({ answer, places }: Understood): boolean {
    const mine = this.understood;
    return (
      (mine.answer === undefined) === (answer === undefined) &&
      mine.places.length === places.length &&
      mine.places.every(({ sheet, area, ownRow }, i) => {
        const there = places[i]!;
        if (sheet !== there.sheet || ownRow !== there.ownRow) return false;
        return sameArea(ownRow ? { ...area, row: 0 } : area, ownRow ? { ...there.area, row: 0 } : there.area);
      })
    );
  }
}

/** The table of a place among its data rows, as tables are now. */
export function tableOf(sheet: Worksheet, row: number, column: number, tables: readonly Table[]): Table | undefined {
  return tables.find((table) => {
    if (table.sheet !== sheet) return false;
    const { body } = table;
    const [down, right] = [row - body.row, column - body.column];
    return down >= 0 && down < body.rows && right >= 0 && right < body.columns;
  });
}

export function homeOf({ group: { sheet }, row, column }: Formula): Home {
  return { sheet, row, column };
}

export function isBusy({ cell: { value } }: Formula): boolean {
  return isError(value) && value.error === "#BUSY!";
}

/** An answer that waits for others, or that covers more cells than one, or may do so when there is room. */
export function isRestless({ spilled, cell: { spill, value } }: Formula): boolean {
  if (spilled || spill) return true;
  return typeof value === "object" && value !== null && /^#(BUSY|SPILL)!$/.test(value.error);
}

/** Functions that ask for the formula of a cell. */
export const LOOKS_AT_FORMULAS = /\b(ISFORMULA|FORMULATEXT)\(/i;
/** They leave each other out. */
export const SUBTOTAL = /\b(SUBTOTAL|AGGREGATE)\(/i;
