import type { Area } from "./area";

/** How a sheet prints. Scalars under their API names; only what was set is there. */
export interface PageLayout {
  readonly settings: Map<string, unknown>;
  printArea?: Area[];
  titleRows?: Area;
  titleColumns?: Area;
  /** Set by hand; where the printer breaks by itself is nobody's concern here. */
  breaks?: { horizontal: PageBreak[]; vertical: PageBreak[] };
}

export interface PageBreak {
  readonly id: string;
  /** The row below a horizontal break, the column to the right of a vertical one. */
  before: number;
}
