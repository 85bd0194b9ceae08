import type { CellLook } from "../../host/look";
import type { Area } from "../../host/model/area";

/** A place on the screen, in pixels from the top left corner of the grid. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How one cell is drawn: its look as the host worked it out, and what Excel draws into a cell besides. */
export interface CellPicture extends CellLook {
  /** The cell holds an error: drawn with the small green corner that Excel uses. */
  readonly flagged: boolean;
  /** The header of a table with filters: room is left for the button, which lies on the drawing (filter-buttons.tsx). */
  readonly filterButton: boolean;
}

/** Everything about a sheet that is not in its cells but decides where they lie. Sizes in pixels. */
export interface SheetShape {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly headings: boolean;
}

/** What the grid asks for while it draws. Called for what is in sight only, many times a second: keep it cheap. */
export type Draw = (sheetId: string, row: number, column: number) => CellPicture | undefined;

export interface GridEvents {
  /**
   * The person marked these areas with the mouse; the last one is being worked on. `active` is where typing goes.
   *
   * @returns false where the marking stays as it was: what is being typed was refused
   */
  selected(areas: readonly Area[], active: { row: number; column: number }): boolean;
  /** A double click: edit what is in the cell. */
  opened(row: number, column: number): void;
  /** The pointer is over this cell, or over none. */
  pointed(at: { row: number; column: number } | undefined): void;
  /** Scrolled, resized or drawn anew: what lies on top of the grid has to find its place again. */
  moved(): void;
  /** The little square of the selection was dragged from `from` over `over` (which contains `from`). */
  filled(from: Area, over: Area): void;
  /** A border between two headings was dragged: new size of these columns or rows, in pixels. */
  resized(what: "columns" | "rows", first: number, count: number, size: number): void;
}

/**
 * The drawing of a sheet. It holds no truth: what it shows comes from `Draw` and `SheetShape`, what a person does to it
 * goes out as an event, and nothing changes until the host says so. One adapter implements it (`univer/`).
 */
export interface GridView {
  /** Shows this sheet, or the new shape of the sheet that is shown. */
  show(shape: SheetShape): void;
  /** Something in the cells changed: draw what is in sight again, once per frame. */
  redraw(): void;
  select(areas: readonly Area[], active: { row: number; column: number }): void;
  /** Scrolls so that the cell can be seen, as little as possible. */
  reveal(row: number, column: number): void;
  /** Where the area is on the screen; undefined while it is scrolled or hidden away. Not clipped. */
  place(area: Area): Box | undefined;
  /** Is the area within what is laid out, so that it can be marked and scrolled to? Whole columns and rows are. */
  holds(area: Area): boolean;
  /** Where a point of the sheet (pixels from the corner of A1) is on the screen. */
  spot(x: number, y: number): { readonly left: number; readonly top: number };
  /** The part of the grid in which scrolled cells are: pictures on the sheet are clipped to it. */
  readonly viewport: Box;
  /** Rows and columns in sight now, frozen ones left out. */
  readonly visible: Area;
  dispose(): void;
}
