import type { RangeReference } from "./range-reference";

/** A chart on a sheet: where it lies (points), what it draws, and every other setting under its API path. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  seriesBy: "Rows" | "Columns";
  series: ChartSeries[];
  /** `title.text`, `legend.position`, `axes.valueAxis.maximum` …: only what was set; defaults are in api/charts.ts. */
  readonly settings: Map<string, unknown>;
}

export interface ChartSeries {
  name: string;
  /** The cell of the header the name came from, when it did. */
  nameFrom?: RangeReference;
  /** Points nowhere while a series that was added by name has no data yet. */
  values: RangeReference;
  categories?: RangeReference;
  bubbleSizes?: RangeReference;
  readonly settings: Map<string, unknown>;
}
