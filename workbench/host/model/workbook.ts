import type { Area } from "./area";
import type { Change } from "./changes";
import { EN_US, type Culture } from "./culture";
import type { DefinedName } from "./names";
import type { CellStyle } from "./styles";
import type { Table } from "./table";
import type { CellValue } from "./values";
import { Worksheet } from "./worksheet";

/** Changes after which no formula can have another value. */
const LEAVES_VALUES: ReadonlySet<Change["kind"]> = new Set([
  "calculated", "selection", "sheet-activated", "sheet-deactivated", "protection",
  "rows-sorted", "columns-sorted", "comment-added", "comment-deleted", "comment-changed", "settings",
  "chart-added", "chart-deleted", "chart-changed", "shapes",
]); // prettier-ignore

/**
 * What the workbook asks of a calculation: fill in `Cell.value` and `Cell.spill` of every formula, or only of those that
 * have no value yet because they were just entered.
 */
export interface Calculation {
  recalculate(workbook: Workbook, which?: "all" | "entered"): void;
  /** Is this a function that Excel has, or one that an add-in has registered? Asked when a formula is entered. */
  knows(functionName: string): boolean;
  /** A sentence when Excel would not take this formula: a function has too few or too many arguments. */
  entryProblem?(formula: string): string | undefined;
  /** Names of the registered functions of add-ins, with their namespace; absent where there are none. */
  readonly customNames?: readonly string[];
  /**
   * The answer of a formula that stands in no cell (validation rules, conditional formats), as if it stood at `at`;
   * functions of add-ins are `#NAME?` there, as in Excel. A formula written for another cell says so (`writtenFor`):
   * its relative references are then moved from there to `at`.
   */
  evaluate(
    formula: string,
    at: { readonly sheet: Worksheet; readonly row: number; readonly column: number },
    writtenFor?: { readonly row: number; readonly column: number },
  ): CellValue;
  /** As `evaluate`, for many cells of a sheet in one go: a rule over a thousand cells asks once. */
  evaluateEach(
    formula: string,
    sheet: Worksheet,
    places: readonly { row: number; column: number }[],
    writtenFor: { row: number; column: number },
  ): CellValue[];
}

/**
 * The workbook as data, without protocol and without screen. Everything that changes it goes through the functions of
 * `model/` (one file per subject), which say what changed by `workbook.changed(...)`. Reading calculated values goes
 * through `worksheet.value()` or after `workbook.calculate()`, so that nobody sees a stale number.
 */
export class Workbook {
  readonly sheets: Worksheet[] = [];
  readonly tables: Table[] = [];
  /** Names with workbook scope; those of a sheet are at `Worksheet.names`. */
  readonly names: DefinedName[] = [];
  /** Document settings by key, as plain JSON values; dates stay texts such as `Date(1767225600000)`. */
  readonly settings = new Map<string, unknown>();
  /** XML text by the id of its part. */
  readonly customXmlParts = new Map<string, string>();
  /** Built-in document properties under their API names, and those that users add, by name. */
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, string | number | boolean>();
  /** Cell styles that were added or changed; the untouched built-in ones are in `model/styles.ts`. */
  readonly styles = new Map<string, CellStyle>();
  /** Table styles that were added, by name, and the one new tables get. */
  readonly tableStyles = new Set<string>();
  defaultTableStyle = "TableStyleMedium2";
  active!: Worksheet;
  name = "Book1.xlsx";
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Structure protection: no sheet can be added, renamed, moved or deleted. */
  structureProtection: { password?: string } | undefined;
  dateSystem: 1900 | 1904 = 1900;
  /** Language and region of the Excel that shows the workbook: no file keeps it. */
  culture: Culture = EN_US;
  /** `Application.iterativeCalculation`, kept for the file; circular formulas are not worked out here. */
  iteration = { enabled: false, maxChange: 0.001, maxIteration: 100 };
  /** Charts follow the cells of their data points when these move. */
  chartDataPointTrack = true;
  /** Changed since it was opened or saved. */
  unsaved = false;

  private dirty = false;
  /** In manual mode: may there be formulas that were entered and have no value yet? */
  private entered = false;
  private suspended = false;
  private lastId = 0;
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(readonly calculation: Calculation) {
    this.active = this.addSheet("Sheet1");
  }

  /** Ids are never used twice in a workbook's life; those of sheets look like Excel's, `{00000000-…}`. */
  nextId(): number {
    return ++this.lastId;
  }

  sheet(nameOrId: string): Worksheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
  }

  table(nameOrId: string | number): Table | undefined {
    const wanted = String(nameOrId).toLowerCase();
    return this.tables.find((table) => table.id === wanted || table.name.toLowerCase() === wanted);
  }

  tableAt(sheet: Worksheet, area: Area): Table | undefined {
    return this.tables.find((table) => table.sheet === sheet && table.touches(area));
  }

  /** Adds a sheet at the end. Whether the name is free and legal is checked by `model/sheets.ts`. */
  addSheet(name: string): Worksheet {
    const id = `{${String(this.nextId()).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new Worksheet(this, id, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Tells everybody who listens (events of the wire, the page) and marks formulas as due. */
  changed(change: Change): void {
    if (!LEAVES_VALUES.has(change.kind)) this.dirty = this.entered = true;
    for (const listener of this.listeners) listener(change);
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Brings every formula up to date, if anything changed since the last time. In manual mode only formulas that were just
   * entered get a value, and while the calculation is suspended none, unless it is asked for: `force`.
   */
  calculate(force = false): void {
    if (!force && this.suspended) return;
    if (!force && this.calculationMode === "Manual") {
      if (!this.entered) return;
      this.entered = false;
      this.calculation.recalculate(this, "entered");
      return;
    }
    if (!force && !this.dirty) return;
    this.dirty = this.entered = false;
    this.calculation.recalculate(this, "all");
  }

  /** Whoever reads sees the values that were there before, until `resume`. */
  suspendCalculation(): void {
    this.suspended = true;
  }

  resumeCalculation(): void {
    this.suspended = false;
  }

  /** Does something wait to be worked out (in manual mode, until somebody asks)? */
  get isDue(): boolean {
    return this.dirty;
  }

  /** Values may differ although nothing was typed: a custom function answered, the day changed. */
  markDirty(): void {
    this.dirty = true;
  }
}
