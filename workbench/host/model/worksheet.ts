import type { Area } from "./area";
import type { Chart } from "./chart";
import type { Comment } from "./comment";
import type { ConditionalFormat } from "./conditional-format";
import type { CellFormat } from "./format";
import { Grid } from "./grid";
import type { DefinedName } from "./names";
import type { PageLayout } from "./page-layout";
import type { SheetProtection } from "./protection";
import type { RangeReference } from "./range-reference";
import type { Shape } from "./shape";
import { SpanMap, SpanSet } from "./spans";
import type { ValidationRule } from "./validation";
import { isConstant, valueOf, type Cell, type CellValue } from "./values";
import type { Workbook } from "./workbook";

/** One sheet: what its cells hold, how they look, and what lies on it. Tables are at `Workbook.tables`. */
export class Worksheet {
  /** What cells hold. A missing cell is blank. */
  readonly cells = new Grid<Cell>();
  /** How cells look, independent of what they hold; a missing one looks as its column, its row, or the default. */
  readonly formats = new Grid<CellFormat>();
  readonly columnFormats = new Map<number, CellFormat>();
  readonly rowFormats = new Map<number, CellFormat>();
  /** In points; a missing one has the standard width (48 pt on the web) or height (15 pt). */
  readonly columnWidths = new SpanMap<number>();
  readonly rowHeights = new SpanMap<number>();
  readonly hiddenColumns = new SpanSet();
  readonly hiddenRows = new SpanSet();
  merges: Area[] = [];
  /** Rules in the order they were made; the latest one that covers a cell holds. */
  validations: ValidationRule[] = [];
  /** By priority, the first one wins. */
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** From the bottom to the top. */
  shapes: Shape[] = [];
  comments: Comment[] = [];
  names: DefinedName[] = [];
  readonly customProperties = new Map<string, string>();
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  protection: SheetProtection | undefined;
  pageLayout: PageLayout | undefined;
  /** The filter of the sheet itself, outside any table. Criteria by column of its area, counted from zero. */
  autoFilter: { readonly area: Area; readonly criteria: ReadonlyMap<number, Excel.FilterCriteria> } | undefined;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  gridlines = true;
  headings = true;
  selection: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  /** Ranges that somebody holds: they follow inserts and deletes. */
  readonly references = new Set<RangeReference>();

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  /** The calculated value of one cell; blank is null. What was typed is what it is, whatever is still to be worked out. */
  value(row: number, column: number): CellValue {
    const cell = this.cells.get(row, column);
    if (cell && isConstant(cell)) return valueOf(cell);
    this.workbook.calculate();
    return valueOf(this.cells.get(row, column));
  }
}
