import type { Area } from "./area";
import type { CellValue } from "./values";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Who did it: the person at the grid, an add-in, or a co-author elsewhere. */
export type Source = "user" | "addin" | "remote";

/** What happened to a comment, in Excel's words. */
export type CommentChange =
  "CommentEdited" | "CommentResolved" | "CommentReopened" | "ReplyAdded" | "ReplyDeleted" | "ReplyEdited";

/** What happened in the workbook, in past tense. Wire events and the page are both made from these. */
export type Change =
  | {
      kind: "cells";
      sheet: Worksheet;
      area: Area;
      source: Source;
      how:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      /** Cells whose formula is another one now, with the one they had ("" for none). */
      formulas?: readonly { readonly row: number; readonly column: number; readonly before: string }[];
      /** For a single cell, as Excel reports it. */
      before?: CellValue;
      after?: CellValue;
    }
  | { kind: "calculated"; sheet: Worksheet; area: Area }
  /** A formula that a person typed into one cell of a table went down its column; `undo` leaves it in that cell only. */
  | { kind: "column-filled"; sheet: Worksheet; column: string; undo: () => void }
  /** Rows have changed places, or columns; the cells themselves are told of as edited besides. */
  | { kind: "rows-sorted" | "columns-sorted"; sheet: Worksheet; area: Area; source: Source }
  | { kind: "rows-hidden" | "rows-shown"; sheet: Worksheet; area: Area; source: Source }
  | { kind: "format"; sheet: Worksheet; area: Area; source: Source }
  | { kind: "selection"; sheet: Worksheet; areas: readonly Area[] }
  | {
      kind: "sheet-added" | "sheet-deleted" | "sheet-activated" | "sheet-deactivated";
      sheet: Worksheet;
      source: Source;
    }
  | { kind: "sheet-renamed"; sheet: Worksheet; before: string; after: string; source: Source }
  | { kind: "sheet-moved"; sheet: Worksheet; before: number; after: number; source: Source }
  | { kind: "sheet-visibility"; sheet: Worksheet; before: Worksheet["visibility"]; source: Source }
  | { kind: "protection"; sheet: Worksheet; source: Source }
  | { kind: "table-added" | "table-deleted" | "table-changed"; table: Table; source: Source }
  | { kind: "chart-added" | "chart-deleted" | "chart-changed"; sheet: Worksheet; chartId: string; source: Source }
  | { kind: "shapes"; sheet: Worksheet; source: Source }
  /** Anything else that shows: validation, conditional formats, freeze panes, widths, page layout, names. */
  | { kind: "look"; sheet: Worksheet; source: Source }
  | {
      kind: "comment-added" | "comment-deleted" | "comment-changed";
      sheet: Worksheet;
      commentId: string;
      /** The replies that it is about: those that came, went or were rewritten; all of a deleted comment. */
      replyIds: readonly string[];
      how?: CommentChange;
      source: Source;
    }
  /** The settings that add-ins keep in the document. */
  | { kind: "settings"; source: Source }
  /** Something else of the document that no sheet shows: custom XML, properties, protection of the structure. */
  | { kind: "document"; source: Source }
  /** The whole workbook was replaced by another one (a file was opened). */
  | { kind: "opened" };
