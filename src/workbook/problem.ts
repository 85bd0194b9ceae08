import type { EditProblem } from "./edit-problem";

/** Why Excel did not do what was asked: facts only, worded by `texts`. */
export type WorkbookProblem =
  | EditProblem
  /** Found by looking first: nothing was written. */
  | { readonly problem: "sheets-taken"; readonly names: readonly string[]; readonly free: string | undefined }
  | { readonly problem: "names-taken"; readonly names: readonly string[] }
  | { readonly problem: "structure-protected" }
  /** Said by Excel, by the code of its error. */
  | { readonly problem: "cell-in-edit-mode" }
  | { readonly problem: "access-denied" }
  | { readonly problem: "already-exists" }
  | { readonly problem: "not-found" }
  | { readonly problem: "too-large"; readonly code: string }
  | { readonly problem: "too-old"; readonly code: string }
  | { readonly problem: "elsewhere"; readonly code: string }
  | { readonly problem: "excel-error"; readonly code: string }
  | { readonly problem: "no-answer"; readonly seconds: number }
  /** A write that came to no answer in time has not ended; nothing was begun. */
  | { readonly problem: "still-open" }
  /** All sheets are written, but Excel has not registered the formulas: their cells show #NAME?. */
  | { readonly problem: "formulas-not-ready" }
  /** A formula and the cell it was to go into. */
  | { readonly problem: "not-one-range" }
  | {
      readonly problem: "cell-occupied";
      readonly sheet: string;
      readonly cell: string;
      readonly holds: string;
      readonly shows: string;
    }
  | { readonly problem: "formula-refused"; readonly formula: string }
  /** Something of the plan may be in the workbook. `remains` is missing when Excel could not be asked. */
  | { readonly problem: "half-written"; readonly cause: WorkbookProblem; readonly remains: Remains | undefined };

/** What a broken write left behind: sheets that were not there before, and the plan's names. */
export interface Remains {
  readonly sheets: readonly LeftSheet[];
  /** Sheets under a planned name of which it cannot be told who made them: named, never removed. */
  readonly unsure: readonly string[];
  readonly names: readonly string[];
}

export interface LeftSheet {
  /** Stays the same when somebody renames the sheet. */
  readonly id: string;
  readonly name: string;
  /** All that its cells hold, to see later whether somebody worked there. */
  readonly content: string;
}

const BY_CODE: Readonly<Record<string, WorkbookProblem["problem"]>> = {
  InvalidOperationInCellEditMode: "cell-in-edit-mode",
  AccessDenied: "access-denied",
  ItemAlreadyExists: "already-exists",
  ItemNotFound: "not-found",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  MemoryLimitReached: "too-large",
  RequestAborted: "too-large",
  ActivityLimitReached: "too-large",
  ApiNotFound: "too-old",
  UnsupportedOperation: "too-old",
  ApiNotAvailable: "too-old",
  InactiveWorkbook: "elsewhere",
  InvalidSelection: "elsewhere",
};

/** Excel's error as a problem, by its code: the message is in the user's language. Undefined for a mistake of ours. */
export function problemOf(error: unknown): WorkbookProblem | undefined {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") {
    return undefined;
  }
  const { code } = error;
  const problem = BY_CODE[code] ?? "excel-error";
  switch (problem) {
    case "cell-in-edit-mode":
    case "access-denied":
    case "already-exists":
    case "not-found":
      return { problem };
    case "too-large":
    case "too-old":
    case "elsewhere":
      return { problem, code };
    default:
      return { problem: "excel-error", code };
  }
}
