import type { Block, CellLook, Column, HintText, Look, NamePlan, SheetPlan, Validation } from "../blueprint/plan";
import type { Place } from "./places";
import type { Mend } from "./repair-port";

/** Cells to be written: data of a table's column, wherever it stands when that is carried out, or cells of a sheet. */
export type Where =
  | { readonly table: string; readonly header: string; readonly rows: number }
  | { readonly sheet: string; readonly place: Place };

/** One step of a repair. Formulas in it read as they have to in their place. */
export type Action =
  /** A sheet that is gone; `beside` are the tables that are there, which its charts may read. */
  | { readonly step: "draw"; readonly plan: SheetPlan; readonly beside: readonly SheetPlan[] }
  | {
      readonly step: "column";
      readonly table: string;
      /** Where it comes in, from 0. */
      readonly index: number;
      readonly column: Column;
      readonly plan: SheetPlan;
      readonly rows: number;
    }
  /** Blank rows or columns. */
  | {
      readonly step: "insert";
      readonly sheet: string;
      readonly what: "rows" | "columns";
      readonly before: number;
      readonly count: number;
    }
  /** Words and looks of cells that have come in. */
  | {
      readonly step: "dress";
      readonly sheet: string;
      readonly blocks: readonly Block[];
      readonly looks: readonly Look[];
    }
  | { readonly step: "name"; readonly plan: NamePlan; readonly isThere: boolean }
  | {
      readonly step: "rule";
      readonly where: Where;
      readonly validation: Validation | undefined;
      readonly hint: HintText | undefined;
      readonly firstRow: number;
    }
  | {
      readonly step: "looks";
      readonly sheet: string;
      readonly remove: readonly string[];
      readonly where: Where | undefined;
      /** Some rows of it; all where nothing is said. */
      readonly part?: { readonly from: number; readonly count: number };
      readonly looks: readonly CellLook[];
      readonly firstRow: number;
    }
  | {
      readonly step: "numberFormat";
      readonly where: Where;
      readonly from: number;
      readonly count: number;
      readonly format: string;
    }
  | { readonly step: "formulas"; readonly where: Where; readonly formulas: readonly (readonly (string | null)[])[] };

/** The order in which steps are carried out: each needs what stands before it. */
export const STEPS = [
  "draw",
  "column",
  "insert",
  "dress",
  "name",
  "rule",
  "looks",
  "numberFormat",
  "formulas",
] as const satisfies readonly Action["step"][];

/** What is to be mended, and the steps for it. Steps that several mends share are carried out once. */
export interface Repair {
  readonly mend: Mend;
  readonly actions: readonly Action[];
}
