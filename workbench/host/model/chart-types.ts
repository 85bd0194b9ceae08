/** The names that the API has for kinds of charts. */
export const CHART_TYPES = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "3DColumnClustered", "3DColumnStacked",
  "3DColumnStacked100", "BarClustered", "BarStacked", "BarStacked100", "3DBarClustered", "3DBarStacked",
  "3DBarStacked100", "LineStacked", "LineStacked100", "LineMarkers", "LineMarkersStacked", "LineMarkersStacked100",
  "PieOfPie", "PieExploded", "3DPieExploded", "BarOfPie", "XYScatterSmooth", "XYScatterSmoothNoMarkers",
  "XYScatterLines", "XYScatterLinesNoMarkers", "AreaStacked", "AreaStacked100", "3DAreaStacked", "3DAreaStacked100",
  "DoughnutExploded", "RadarMarkers", "RadarFilled", "Surface", "SurfaceWireframe", "SurfaceTopView",
  "SurfaceTopViewWireframe", "Bubble", "Bubble3DEffect", "StockHLC", "StockOHLC", "StockVHLC", "StockVOHLC",
  "CylinderColClustered", "CylinderColStacked", "CylinderColStacked100", "CylinderBarClustered",
  "CylinderBarStacked", "CylinderBarStacked100", "CylinderCol", "ConeColClustered", "ConeColStacked",
  "ConeColStacked100", "ConeBarClustered", "ConeBarStacked", "ConeBarStacked100", "ConeCol", "PyramidColClustered",
  "PyramidColStacked", "PyramidColStacked100", "PyramidBarClustered", "PyramidBarStacked", "PyramidBarStacked100",
  "PyramidCol", "3DColumn", "Line", "3DLine", "3DPie", "Pie", "XYScatter", "3DArea", "Area", "Doughnut", "Radar",
  "Histogram", "Boxwhisker", "Pareto", "RegionMap", "Treemap", "Waterfall", "Sunburst", "Funnel",
] as const; // prettier-ignore

/** How the values are drawn; kinds that the workbench draws alike share one. */
export type Drawing = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";

export interface ChartShape {
  readonly drawing: Drawing;
  readonly stacked: "no" | "yes" | "percent";
  readonly markers: boolean;
  readonly lines: boolean;
}

/** What a kind of chart comes to on the page. Three dimensions are drawn flat; rare kinds as columns. */
export function shapeOf(type: string): ChartShape {
  const stacked = type.includes("Stacked100") ? "percent" : type.includes("Stacked") ? "yes" : "no";
  const plain = { stacked, markers: false, lines: true } as const;
  if (/Doughnut|Sunburst/.test(type)) return { ...plain, drawing: "doughnut" };
  if (/Pie/.test(type)) return { ...plain, drawing: "pie" };
  if (/^XYScatter|^Bubble/.test(type)) {
    return {
      drawing: "scatter",
      stacked: "no",
      markers: !type.endsWith("NoMarkers"),
      lines: /Lines|Smooth/.test(type),
    };
  }
  if (/Bar|Funnel/.test(type)) return { ...plain, drawing: "bar" };
  if (/Line|Radar|Stock/.test(type)) return { ...plain, drawing: "line", markers: type.includes("Markers") };
  if (/Area|Surface/.test(type)) return { ...plain, drawing: "area" };
  return { ...plain, drawing: "column" };
}
