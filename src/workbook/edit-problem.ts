import type { Cell } from "../okr/cell";
import type { WorkbookProblem } from "./problem";

/** Why rows of a table were not read or changed: facts only, worded by `texts`. */
export type EditProblem =
  /** Found by looking first: nothing was written. */
  | { readonly problem: "table-missing"; readonly table: string }
  | { readonly problem: "column-missing"; readonly sheet: string; readonly header: string }
  | { readonly problem: "row-gone"; readonly sheet: string; readonly key: string }
  | { readonly problem: "key-doubled"; readonly sheet: string; readonly key: string }
  /** Somebody else changed a cell meanwhile: what it holds and shows now. */
  | {
      readonly problem: "row-changed";
      readonly sheet: string;
      readonly cell: string;
      readonly key: string;
      readonly header: string;
      readonly holds: Cell;
      readonly shows: string;
    }
  | {
      readonly problem: "cell-is-formula";
      readonly sheet: string;
      readonly cell: string;
      readonly key: string;
      readonly header: string;
      readonly formula: string;
    }
  | { readonly problem: "sheet-protected"; readonly sheet: string }
  | {
      readonly problem: "text-not-for-a-cell";
      readonly header: string;
      readonly length: number;
      readonly limit: number;
    }
  /** Others changed the same rows each time it was tried; what was written was put back. */
  | { readonly problem: "changed-meanwhile" }
  /** The rows were written, and the sheet shows something else now. */
  | { readonly problem: "not-as-written"; readonly sheet: string }
  /** A write broke off, and this is how far it came: rows by their id or key. */
  | {
      readonly problem: "partly-written";
      readonly cause: WorkbookProblem;
      readonly there: readonly string[];
      readonly open: readonly string[];
    }
  /** A write broke off, and Excel does not say how far it came. */
  | { readonly problem: "maybe-written"; readonly cause: WorkbookProblem };
