import { intersection, type Area } from "./area";
import type { Worksheet } from "./worksheet";

export interface TableColumn {
  /** Unique within the table for its life, counted from 1. */
  readonly id: number;
  /** The header as text, unique within the table without regard to case. */
  name: string;
  /** The formula that new rows get, when the whole column has one: as Excel shows it, with `=`. */
  calculated?: string;
  /** What the totals row shows: a text, or a formula. */
  total?: string;
}

/** A table. `area` is the whole of it: header row, data, totals row. */
export class Table {
  columns: TableColumn[] = [];
  style = "TableStyleMedium2";
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  /** By column id, as the wire carries criteria. Rows they hide are in `Worksheet.hiddenRows`. */
  readonly filters = new Map<number, unknown>();
  sort: { fields: readonly unknown[]; matchCase: boolean; method: string } | undefined;

  constructor(
    readonly id: string,
    public name: string,
    public sheet: Worksheet,
    public area: Area,
  ) {}

  private lastColumnId = 0;

  /** An id that no column of this table has or had, files with ids of their own included. */
  takeColumnId(): number {
    this.lastColumnId = Math.max(this.lastColumnId, ...this.columns.map(({ id }) => id)) + 1;
    return this.lastColumnId;
  }

  get header(): Area | undefined {
    return this.showHeaders ? { ...this.area, rows: 1 } : undefined;
  }

  get body(): Area {
    const above = this.showHeaders ? 1 : 0;
    const below = this.showTotals ? 1 : 0;
    return { ...this.area, row: this.area.row + above, rows: this.area.rows - above - below };
  }

  get totals(): Area | undefined {
    return this.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : undefined;
  }

  touches(area: Area): boolean {
    return intersection(this.area, area) !== undefined;
  }
}
