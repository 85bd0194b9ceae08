import type { CellName, TableName } from "../blueprint/names";
import type { Cell } from "../okr/cell";
import type { WorkbookProblem } from "./problem";

/** A cell of a sheet: `{ sheet: "Key Results Q4 2026", cell: "I5" }`. */
export interface Spot {
  readonly sheet: string;
  readonly cell: string;
}

/** What can be read from and changed in tables that are there, as plain data. Every part of it is asked for by name. */

/** A period that was drawn into this workbook, with those of its tables and cells that are there now. */
export interface FoundBook {
  readonly label: string;
  /** Tag of the language that the sheets speak; undefined where nobody noted it, and `headers` have to tell. */
  readonly language: string | undefined;
  /** First and last day as they were when it was drawn, `2026-10-01`; the cells say what they are now. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly plan: string | undefined;
  readonly version: number | undefined;
  readonly tables: Readonly<Partial<Record<TableName, { readonly table: string; readonly sheet: string }>>>;
  /** Tables of the other periods: an id that stands there is followed over the periods, and not given out again. */
  readonly elsewhere?: readonly { readonly of: TableName; readonly table: string }[];
  /** Defined names of its cells. */
  readonly cells: Readonly<Partial<Record<CellName, string>>>;
  /** Of the table of objectives, or of another one where that is missing. */
  readonly headers: readonly string[];
}

/** A sheet that shows one team of a period, whatever its tab is called by now. */
export interface FoundPage {
  readonly sheet: string;
  /** As its drop-down says now. */
  readonly team: string;
}

/** A table and the columns that are needed of it. All others are read too. */
export interface WantedTable {
  readonly table: string;
  readonly headers: readonly string[];
  /** Whether the formulas of its cells are needed too. */
  readonly formulas?: true;
}

export interface Wanted {
  readonly tables: readonly WantedTable[];
  /** Defined names of single cells. */
  readonly names?: readonly string[];
}

export interface Reading {
  /** In the order they were asked for, without those that are not there. */
  readonly tables: readonly TableContents[];
  readonly missingTables: readonly string[];
  /** The named cells, by name; a name that is not there, or stands for no cell, has no entry. */
  readonly cells: Readonly<Record<string, NamedCell>>;
}

export interface NamedCell {
  readonly holds: Cell;
  readonly at: Spot;
}

export interface TableContents {
  readonly table: string;
  /** The sheet as its tab reads now. */
  readonly sheet: string;
  /** The first cell of data: `A5`. */
  readonly at: string;
  /** Left to right: wanted columns as they were asked for, whatever their case in the sheet, and all others as they are. */
  readonly headers: readonly string[];
  /** Wanted columns that somebody removed or renamed. */
  readonly missing: readonly string[];
  /** Every row of data, filtered ones included. Blank is null, an error value a fault, a day its serial number. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 0 for the first row of data. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** By header, of the cells that hold one; only where formulas were wanted. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** What is written into one cell. */
export type Entry =
  /** Nothing: the cell is blank, or becomes it. */
  | null
  /** Shown exactly as it is, whatever it begins with. */
  | { readonly text: string }
  | { readonly number: number }
  /** A day as `2026-10-01`: Excel makes the serial number, which depends on the workbook's date system. */
  | { readonly date: string }
  | { readonly truth: boolean }
  /** The new id of a row that the same edit adds: of which addition, and which of its rows, both from 0. */
  | { readonly idOf: readonly [addition: number, row: number] };

export type NewRow = Readonly<Record<string, Entry>>;

/** Rows that come in at the end of a table. */
export interface Addition {
  readonly table: string;
  /** At least one. By header; a column without an entry stays blank, or gets the column's formula. */
  readonly rows: readonly [NewRow, ...NewRow[]];
  /** Gives each row the next free id: `KR4` after `KR3`, chosen when it is written. */
  readonly ids?: Ids;
  /**
   * Columns without which a row says nothing. While they are blank in the table's only row, the first new row goes there
   * and takes its id; all columns unless said.
   */
  readonly about?: readonly string[];
}

export interface Ids {
  readonly header: string;
  /** What ids begin with as long as no row has one that ends in a number. */
  readonly prefix: string;
  /** Other columns in which an id still means the row that it once belonged to. */
  readonly usedIn?: readonly { readonly table: string; readonly header: string }[];
}

/** A row of a table, found by what its key column holds when it is written. */
export interface RowKey {
  readonly table: string;
  readonly header: string;
  readonly key: string;
  /** Of several rows with this key the last, as in tables that are only ever added to; unless said there must be one. */
  readonly which?: "last";
}

export interface RowChange {
  readonly row: RowKey;
  /** By header: what the cell holds as far as the person knows, and what it is to hold. */
  readonly cells: Readonly<Record<string, { readonly from: Cell; readonly to: Entry }>>;
}

/** A row that was just added and is to go again, as long as it holds what was written. */
export interface RowRemoval {
  readonly row: RowKey;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** All of it is written in one go. */
export interface Edit {
  /** Rows that what is written speaks of: where one is gone when it is to be written, nothing is. */
  readonly needs?: readonly RowKey[];
  readonly additions?: readonly Addition[];
  readonly changes?: readonly RowChange[];
  readonly removals?: readonly RowRemoval[];
}

export type EditStep = "looking" | "writing";

/** What an edit came to, in the order of what was asked. */
export interface Edited {
  readonly additions: readonly Added[];
  readonly changes: readonly ChangedRow[];
}

export interface Added {
  readonly table: string;
  readonly sheet: string;
  readonly rows: readonly AddedRow[];
}

export interface AddedRow {
  /** The id it was given, where it was to get one. */
  readonly id: string | undefined;
  /** Where it stands: 0 for the first row of data. */
  readonly row: number;
  /** What was written, as it stands in the sheet. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface ChangedRow {
  readonly row: RowKey;
  /** What the changed cells held before. */
  readonly before: Readonly<Record<string, Cell>>;
  /** What they hold now: what the next change expects. */
  readonly now: Readonly<Record<string, Cell>>;
}

export interface Rows {
  /** The periods that this workbook holds, in one round trip. */
  findBooks(): Promise<readonly FoundBook[] | WorkbookProblem>;

  /** The pages of a period, the first one included: one round trip to look for sheets, one to look at them. */
  findPages(found: FoundBook): Promise<readonly FoundPage[] | WorkbookProblem>;

  /**
   * Reads tables and named cells: one round trip while no table has more than a few hundred rows, and as many more as
   * the rest needs without an answer above 4 MB.
   */
  readTables(wanted: Wanted): Promise<Reading | WorkbookProblem>;

  /**
   * Adds and changes rows: one round trip to look, one to write. Nothing is written where a row is gone, was changed by
   * somebody else, or cannot take what it is to hold.
   *
   * @param reached told when each step begins
   */
  edit(edit: Edit, reached?: (step: EditStep) => void): Promise<Edited | WorkbookProblem>;
}
