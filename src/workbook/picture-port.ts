import type { Drawing } from "../blueprint/drawing";
import type { WorkbookProblem } from "./problem";

/** What the pane asks of a workbook to have a picture in it, as plain data. */
export interface Pictures {
  /**
   * Draws a picture with Excel's own shapes, as one group under its name with all of it in words, below everything that
   * stands or lies on a sheet, and puts it into the area that is printed. It takes the place of an earlier picture of the
   * same name, as far as there is room; others are left alone. One round trip to look, one to write, and where that breaks
   * off one or two to take out what was drawn.
   *
   * @param at the tab, as it is called now
   * @param name of the picture among the shapes of the sheet: `KPI tree KR2`
   */
  placePicture(drawing: Drawing, at: { readonly sheet: string }, name: string): Promise<PicturePlaced>;
}

export type PicturePlaced =
  /** All of it is there; `cells` are those that it covers: `A30:H52`. */
  | { readonly came: "placed"; readonly sheet: string; readonly cells: string; readonly replaced: boolean }
  /** This Excel has no shapes for add-ins: nothing was written. */
  | { readonly came: "no-shapes" }
  /** The sheet is not there: nothing was written. */
  | { readonly came: "no-sheet"; readonly sheet: string }
  /** Nothing is there that was not there before. */
  | { readonly came: "refused"; readonly why: WorkbookProblem }
  /** It broke off, and pieces of it may lie on the sheet: shapes whose names begin with the name of the picture. */
  | { readonly came: "broken"; readonly sheet: string; readonly name: string; readonly cause: WorkbookProblem };
