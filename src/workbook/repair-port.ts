import type { DrawnTable } from "../blueprint/names";
import type { Cell } from "../okr/cell";
import type { WorkbookProblem } from "./problem";
import type { Spot } from "./rows-port";

/** What a period of a workbook has on a sheet of its own; pages are for a team each. */
export type Part = "page" | "dashboard" | "alignment" | "lists" | DrawnTable;

interface OnSheet {
  /** The sheet as its tab reads now. */
  readonly sheet: string;
  /** Nothing is mended on a protected sheet. */
  readonly isProtected: boolean;
}

interface InCells extends OnSheet {
  /** The first of the cells: a click leads there. */
  readonly at: Spot;
  /** All of them: `H5:H9`. */
  readonly cells: string;
  /** Of the table's column; undefined on a page. */
  readonly header: string | undefined;
}

/** One thing that is not as it would be drawn today, and is going to be. */
export type Mend =
  /** A whole sheet that is drawn again. */
  | (OnSheet & { readonly mend: "sheet"; readonly part: Part })
  /** A column of a table that was removed or has another name; it comes back blank, or with its formula. */
  | (OnSheet & { readonly mend: "column"; readonly header: string })
  /** Somebody typed a value over a formula. */
  | (InCells & { readonly mend: "typed-over"; readonly holds: Cell })
  /** Another formula than ours: somebody's own, one with an old name, or one of an older version. */
  | (InCells & { readonly mend: "other-formula"; readonly holds: string })
  | (InCells & { readonly mend: "cleared"; readonly count: number })
  | (InCells & { readonly mend: "validation" })
  /** Conditional formats. */
  | (InCells & { readonly mend: "looks" })
  | (InCells & { readonly mend: "number-format"; readonly holds: string })
  /** A defined name that is gone (`holds` is undefined) or stands for something else. */
  | (OnSheet & { readonly mend: "name"; readonly name: string; readonly holds: string | undefined })
  /** A page with less room than its team has rows: lines come in. */
  | (InCells & { readonly mend: "room"; readonly count: number });

/** What a look at a period found. */
export interface RepairLook {
  /** In the order of the sheets. Empty when everything is as it would be drawn today. */
  readonly mends: readonly Mend[];
  /** No sheet can be added as long as the workbook is protected. */
  readonly structureProtected: boolean;
  /** The period is closed: its formulas became values then, and nothing of it is mended. */
  readonly closed: boolean;
}

/** What came of it. */
export interface Repaired {
  readonly mended: readonly Mend[];
  /** What is still not as it should be: on a protected sheet, changed meanwhile, or not reached because Excel refused. */
  readonly open: readonly Mend[];
  /** Why not all of it was reached. */
  readonly cause: WorkbookProblem | undefined;
}

/** Between the look and the write somebody changed what would be replaced: what there is to mend now. Nothing was written. */
export interface RepairChanged {
  readonly changed: RepairLook;
}
