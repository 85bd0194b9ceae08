import type { ClosedLine } from "../blueprint/closing";
import type { Mending } from "./port";
import type { WorkbookProblem } from "./problem";
import type { Spot } from "./rows-port";

/** What the pane asks of a workbook to end a period: freeze its formulas as values, and put them back. */
export interface Closings {
  /** What of a period is formulas, what is values by now, and what an earlier closing left: a few round trips, nothing is written. */
  findClosing(period: Mending): Promise<ClosingLook | WorkbookProblem>;

  /**
   * Closes a period: writes what was decided and every formula on two sheets of their own, and only then puts values in the
   * place of the formulas. A closing that broke off is gone on with, from where it stands.
   *
   * @param reached told as it goes on
   */
  close(period: Mending, closing: Closing, reached: (progress: ClosingProgress) => void): Promise<ClosingAnswer>;

  /** Puts every formula back where it stood, and removes the two sheets: the period is as it was before it was closed. */
  reopen(period: Mending, reached: (progress: ClosingProgress) => void): Promise<ClosingAnswer>;
}

/** What is written on the sheet that tells how a period ended. */
export interface Closing {
  /** The day, as `2026-12-31`. */
  readonly day: string;
  readonly lines: readonly ClosedLine[];
}

/** How far a closing has come. */
export type ClosingState =
  /** The period runs. */
  | "open"
  /** One of the two sheets is there, perhaps not whole; every formula still is one. */
  | "begun"
  /** Some formulas are values by now. */
  | "partly"
  | "closed";

/** What a look at the closing of a period found. */
export interface ClosingLook {
  readonly state: ClosingState;
  /** The sheets of the period, in the order of the tabs. */
  readonly sheets: readonly SheetToClose[];
  /** Sheets of the closing that are there: the one with the decisions, the one with the formulas. */
  readonly written: readonly string[];
  /** Sheets under their names that hold something else. */
  readonly taken: readonly string[];
  /** Cells whose formula has come to no answer yet: they must not be frozen. */
  readonly waiting: readonly Spot[];
  /** What somebody changed since, so that formulas cannot be put back, or would be lost. */
  readonly changed: readonly ChangedSince[];
  readonly structureProtected: boolean;
}

export interface SheetToClose {
  readonly sheet: string;
  /** How many cells hold a formula now. */
  readonly formulas: number;
  /** How many held one before they were frozen. */
  readonly frozen: number;
  readonly isProtected: boolean;
}

/** Why a formula cannot be put back. */
export type ChangedSince =
  /** Its cells are gone. */
  | { readonly changed: "gone"; readonly sheet: string; readonly range: string }
  /** Its cells stand elsewhere by now: rows or columns came in or went. */
  | { readonly changed: "moved"; readonly sheet: string; readonly range: string; readonly now: string }
  /** Somebody typed a formula of their own there. */
  | { readonly changed: "other-formula"; readonly sheet: string; readonly range: string; readonly holds: string }
  /** A sheet, table or column that it reads is gone, or has another name. */
  | { readonly changed: "missing"; readonly sheet: string; readonly range: string; readonly missing: string };

export interface ClosingProgress {
  readonly step: "looking" | "writing" | "freezing" | "putting-back" | "removing";
  /** Cells so far, and in all. */
  readonly cells?: readonly [done: number, all: number];
}

export type ClosingAnswer =
  | { readonly came: "done"; readonly cells: number; readonly sheets: readonly string[] }
  /** Nothing was written. */
  | { readonly came: "refused"; readonly why: ClosingRefusal }
  /** Something was written; `look` says what is there, and is missing where Excel does not say. */
  | {
      readonly came: "broken";
      readonly cause: WorkbookProblem | ClosingRefusal;
      readonly look: ClosingLook | undefined;
    };

export type ClosingRefusal =
  | WorkbookProblem
  | { readonly problem: "not-calculated"; readonly waiting: readonly Spot[] }
  | { readonly problem: "sheets-protected"; readonly sheets: readonly string[] }
  | { readonly problem: "cannot-put-back"; readonly changed: readonly ChangedSince[] }
  /** The sheets of the closing would stand where something else does. */
  | { readonly problem: "closing-taken"; readonly sheets: readonly string[] }
  /** Somebody changed these cells between the look and the write; they are left as they are. */
  | { readonly problem: "changed-while-writing"; readonly sheet: string; readonly range: string }
  | { readonly problem: "not-closed" };
